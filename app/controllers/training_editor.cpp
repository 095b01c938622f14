#include "app/controllers/training_editor.hpp"

#include "app/controllers/training_rows.hpp"

#include <algorithm>

namespace ansinh::app {

TrainingEditor::TrainingEditor(AppController& app, TrainingDesk& desk, QObject* parent)
    : QObject(parent), app_(app), desk_(desk), settled_(TrainingChoiceRow::staticMetaObject),
      targets_(TrainingTargetRow::staticMetaObject) {
    connect(&desk_, &TrainingDesk::changed, this, [this] {
        costs_.clear();
        fill();
    });
    connect(&app_, &AppController::languageChanged, this, &TrainingEditor::fill);
    connect(&app_, &AppController::languageChanged, this, &TrainingEditor::pairingChanged);
}

void TrainingEditor::fill() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const Weighting weighting = desk_.problem() ? desk_.problem()->question.weighting : Weighting::Equal;
    settled_.assign(TrainingRows(*facts, app_.language(), app_.dark()).settled(desk_.draft(), costs_, weighting));
    emit changed();
}

void TrainingEditor::setCosts(std::map<SettledChoice, std::int64_t> costs) {
    costs_ = std::move(costs);
    fill();
}

QString TrainingEditor::name(const QString& code) const {
    const Facts& facts = app_.session().facts();
    return facts ? TrainingTexts(*facts, app_.language()).commune(code.toStdString()) : code;
}

QString TrainingEditor::undoText() const {
    return canUndo() ? tr("Hoàn tác: %1").arg(desk_.history().undoDeed()) : tr("Hoàn tác");
}

QString TrainingEditor::redoText() const {
    return canRedo() ? tr("Làm lại: %1").arg(desk_.history().redoDeed()) : tr("Làm lại");
}

QString TrainingEditor::pairingText() const {
    if (pairing_.isEmpty()) return {};
    return pairing_ == "apart" ? tr("Chọn xã không học chung với %1").arg(name(pairFrom_))
                               : tr("Chọn xã phải học chung với %1").arg(name(pairFrom_));
}

TrainingPlaceRow TrainingEditor::place(const QString& code) const {
    TrainingPlaceRow row;
    row.code = code;
    row.name = name(code);
    const std::string key = code.toStdString();
    if (!desk_.hasDraft() || placeOf(*desk_.problem(), key) < 0) return row;
    const TrainingDraft& draft = desk_.draft();
    row.known = true;
    row.setHost = draft.hosts.contains(key);
    row.noHost = draft.noHosts.contains(key);
    row.pinned = draft.pinned.contains(key);
    if (const DraftClass* const one = draft.classOf(key)) {
        row.number = one->number;
        row.host = one->host == key;
        row.held = one->held;
    }
    return row;
}

void TrainingEditor::showTargets(const QString& code) {
    if (const Facts& facts = app_.session().facts())
        targets_.assign(TrainingRows(*facts, app_.language(), app_.dark()).targets(desk_, code.toStdString()));
}

QString TrainingEditor::preview(const QString& code, int number) const {
    const TrainingPlaceRow row = place(code);
    const DraftClass* const to = desk_.draft().find(number);
    if (!row.known || !to || row.number == number || to->host.empty()) return {};
    const TrainingProblem& problem = *desk_.problem();
    const TrainingTexts texts(*app_.session().facts(), app_.language());
    const int at = placeOf(problem, code.toStdString());
    const std::int64_t metres = problem.instance.travel(at, placeOf(problem, to->host));
    const DraftClass* const from = desk_.draft().classOf(code.toStdString());
    const int fromHost = from ? placeOf(problem, from->host) : -1;
    const QString there = tr("Sang lớp %1: đến %2 %3")
                              .arg(number)
                              .arg(texts.commune(to->host), texts.km(metres));
    if (fromHost < 0) return there;
    return tr("%1 (%2)").arg(there, texts.kmChange(metres - problem.instance.travel(at, fromHost)));
}

void TrainingEditor::undo() {
    desk_.undo();
}

void TrainingEditor::redo() {
    desk_.redo();
}

void TrainingEditor::move(const QString& code, int number) {
    if (!desk_.hasDraft() || !place(code).known) return;
    const QString deed =
        number == 0 ? tr("%1 sang lớp mới").arg(name(code)) : tr("%1 sang lớp %2").arg(name(code)).arg(number);
    desk_.edit(deed, [&](TrainingDraft& draft) { draft.move(*desk_.problem(), code.toStdString(), number); });
}

void TrainingEditor::setHost(const QString& code) {
    desk_.edit(tr("đặt lớp tại %1").arg(name(code)), [&](TrainingDraft& draft) { draft.setHost(code.toStdString()); });
}

void TrainingEditor::releaseHost(const QString& code) {
    desk_.edit(tr("không bắt buộc đặt lớp tại %1").arg(name(code)),
               [&](TrainingDraft& draft) { draft.releaseHost(code.toStdString()); });
}

void TrainingEditor::setMayHost(const QString& code, bool may) {
    if (may)
        desk_.edit(tr("cho phép đặt lớp tại %1").arg(name(code)),
                   [&](TrainingDraft& draft) { draft.allowHost(code.toStdString()); });
    else
        desk_.edit(tr("không đặt lớp tại %1").arg(name(code)),
                   [&](TrainingDraft& draft) { draft.forbidHost(*desk_.problem(), code.toStdString()); });
}

void TrainingEditor::setPinned(const QString& code, bool pinned) {
    desk_.edit(pinned ? tr("ghim %1").arg(name(code)) : tr("bỏ ghim %1").arg(name(code)),
               [&](TrainingDraft& draft) { draft.pin(code.toStdString(), pinned); });
}

void TrainingEditor::setHeld(int number, bool held) {
    desk_.edit(held ? tr("khóa lớp %1").arg(number) : tr("mở khóa lớp %1").arg(number),
               [&](TrainingDraft& draft) { draft.hold(number, held); });
}

void TrainingEditor::startPair(const QString& kind, const QString& code) {
    if ((kind != "apart" && kind != "together") || !place(code).known) return;
    pairing_ = kind;
    pairFrom_ = code;
    emit pairingChanged();
}

void TrainingEditor::finishPair(const QString& code) {
    const QString kind = pairing_;
    const QString from = pairFrom_;
    if (kind.isEmpty() || code == from || !place(code).known) return;
    cancelPair();
    const bool apart = kind == "apart";
    desk_.edit(apart ? tr("%1 và %2 không học chung").arg(name(from), name(code))
                     : tr("%1 và %2 học chung").arg(name(from), name(code)),
               [&](TrainingDraft& draft) {
                   if (apart)
                       draft.setApart(from.toStdString(), code.toStdString(), true);
                   else
                       draft.setTogether(from.toStdString(), code.toStdString(), true);
               });
}

void TrainingEditor::cancelPair() {
    pairing_.clear();
    pairFrom_.clear();
    emit pairingChanged();
}

void TrainingEditor::giveUp(int row) {
    const std::vector<SettledChoice> choices = settledChoices(desk_.draft());
    if (row < 0 || static_cast<std::size_t>(row) >= choices.size()) return;
    const SettledChoice choice = choices[static_cast<std::size_t>(row)];
    desk_.edit(tr("bỏ một điều đã chốt"), [&](TrainingDraft& draft) { ansinh::app::giveUp(draft, choice); });
}

void TrainingEditor::giveUpAll() {
    desk_.edit(tr("bỏ mọi điều đã chốt"), [](TrainingDraft& draft) { draft.forgetSettled(); });
}

}  // namespace ansinh::app
