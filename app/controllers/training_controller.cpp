#include "app/controllers/training_controller.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/controllers/training_rows.hpp"
#include "app/controllers/training_texts.hpp"
#include "geo/project/scenarios.hpp"

#include <algorithm>
#include <set>

namespace ansinh::app {

TrainingController::TrainingController(AppController& app, QObject* parent)
    : QObject(parent), app_(app), desk_(app.session()), editor_(app, desk_, this), whatIf_(app, desk_, this),
      comparison_(app, desk_, this), scenarios_(app, desk_, this), calendar_(app, scenarios_, this),
      classes_(TrainingClassRow::staticMetaObject), members_(TrainingMemberRow::staticMetaObject),
      ferryPlaces_(GroupingRow::staticMetaObject) {
    connect(&app_.session(), &ProjectSession::changed, this, &TrainingController::takeProject);
    connect(&app_, &AppController::languageChanged, this, &TrainingController::fill);
    connect(&app_, &AppController::themeChanged, this, &TrainingController::fill);
    connect(&desk_, &TrainingDesk::changed, this, &TrainingController::deskChanged);
    connect(&desk_, &TrainingDesk::runningChanged, this, &TrainingController::runningChanged);
    connect(&desk_, &TrainingDesk::runningChanged, this, &TrainingController::changed);
    connect(&desk_, &TrainingDesk::progressChanged, this, &TrainingController::progressChanged);
    connect(&desk_, &TrainingDesk::failed, &app_, &AppController::show);
    connect(&form_, &TrainingForm::changed, this, &TrainingController::changed);
    connect(&form_, &TrainingForm::roundChosen, this, [this] { countOpen(true); });
    connect(&whatIf_, &TrainingWhatIf::costsFound, &editor_, &TrainingEditor::setCosts);
    connect(&comparison_, &TrainingComparison::changed, this, [this] {
        if (view_ == "difference") fill();
    });
    connect(&scenarios_, &TrainingScenarios::listed, this, [this] { comparison_.setScenarios(scenarios_.all()); });
    connect(&scenarios_, &TrainingScenarios::opened, this, [this](const TrainingQuestion& saved, int classes) {
        form_.take(saved, classes);
        countOpen(false);
        noteAsked();
        setView(QStringLiteral("draft"));
        emit changed();
    });
    connect(&calendar_, &TrainingCalendar::accepted, this, [this] { setView(QStringLiteral("plan")); });
    takeProject();
}

TrainingController* TrainingController::create(QQmlEngine* qml, QJSEngine*) {
    return new TrainingController(AppController::of(qml));
}

TrainingController& TrainingController::of(QQmlEngine* qml) {
    return *qml->singletonInstance<TrainingController*>("Ansinh.App", "TrainingController");
}

void TrainingController::takeProject() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const bool other = facts->path != knownPath_;
    if (other || facts->classes.size() != knownClasses_) {
        // Other communes are in no class now: what was proposed for the old ones is no proposal any more.
        desk_.clear();
        asked_.reset();
        countOpen(true);
        knownPath_ = facts->path;
        knownClasses_ = facts->classes.size();
        view_ = QStringLiteral("plan");
        openClass_ = 0;
        selected_.clear();
        emit viewChanged();
        emit openClassChanged();
        emit selectedChanged();
    } else {
        countOpen(false);
    }
    if (arrived_) arrive();
    fill();
}

void TrainingController::arrive() {
    arrived_ = true;
    if (!app_.ready()) return;
    if (!app_.session().facts()->classes.empty()) desk_.look(form_.travel());
    findIsland();
    scenarios_.read();
}

/// A commune that no other touches, and the one that is nearest: where its ferry most likely goes.
void TrainingController::findIsland() {
    if (!form_.island().isEmpty() || app_.session().facts()->inNoClass.empty()) return;
    app_.session().ask<std::pair<std::string, std::string>>(
        this,
        [](Project& project, Monitor& monitor) -> std::pair<std::string, std::string> {
            const TrainingProblem problem = TrainingPlanner(project).problem({}, monitor);
            std::vector<bool> touches(problem.communes.size(), false);
            for (const auto& [a, b] : problem.instance.adjacency)
                touches[static_cast<std::size_t>(a)] = touches[static_cast<std::size_t>(b)] = true;
            for (int place = 0; place < problem.instance.n; ++place) {
                if (touches[static_cast<std::size_t>(place)] || problem.instance.n < 2) continue;
                int nearest = place == 0 ? 1 : 0;
                for (int other = 0; other < problem.instance.n; ++other)
                    if (other != place && problem.instance.travel(place, other) < problem.instance.travel(place, nearest))
                        nearest = other;
                return {problem.communes[static_cast<std::size_t>(place)].code,
                        problem.communes[static_cast<std::size_t>(nearest)].code};
            }
            return {};
        },
        [this](const std::pair<std::string, std::string>& found) {
            form_.setIsland(toQt(found.first), toQt(found.second));
        });
}

void TrainingController::fillFerryPlaces() {
    std::vector<GroupingRow> rows;
    const Facts& facts = app_.session().facts();
    for (const Commune& one : facts->communes)
        if (one.reports && toQt(one.code) != form_.island()) rows.push_back({toQt(one.code), communeName(toQt(one.code))});
    ferryPlaces_.assign(rows);
}

int TrainingController::ferryIndex() const {
    for (int i = 0; i < ferryPlaces_.count(); ++i)
        if (ferryPlaces_.get(i).value<GroupingRow>().key == form_.ferryTo()) return i;
    return -1;
}

void TrainingController::compareScenario(int id) {
    const QString other = hasDraft() ? QStringLiteral("proposal") : QStringLiteral("plan");
    comparison_.compare(QStringLiteral("scenario/%1").arg(id),
                        hasDraft() && !desk_.isProposal() ? QStringLiteral("draft") : other);
    setView(QStringLiteral("difference"));
}

QString TrainingController::communeName(const QString& code) const {
    const Facts& facts = app_.session().facts();
    return facts && !code.isEmpty() ? TrainingTexts(*facts, app_.language()).commune(code.toStdString()) : QString();
}

TrainingQuestion TrainingController::question() const {
    std::vector<std::string> existing;
    if (const Facts& facts = app_.session().facts())
        for (const TrainingClass& one : facts->classes)
            existing.insert(existing.end(), one.members.begin(), one.members.end());
    return form_.question(existing);
}

int TrainingController::firstNumber() const {
    return form_.keepExisting() ? firstFreeNumber(app_.session().facts()->classes) : 1;
}

int TrainingController::askedCount() const {
    const Facts& facts = app_.session().facts();
    if (!facts) return 0;
    if (!form_.keepExisting()) return facts->base();
    if (form_.round() == 1) return static_cast<int>(facts->inNoClass.size());
    return countedRound_ == form_.round() ? openOfRound_ : 0;
}

/// Communes in no class of the form's round; the first round's are among the facts. `suggest`: the form's numbers then
/// fit them.
void TrainingController::countOpen(bool suggest) {
    const int round = form_.round();
    if (round == 1) {
        if (suggest && app_.session().facts()) form_.suggest(static_cast<int>(app_.session().facts()->inNoClass.size()));
        return;
    }
    app_.session().ask<int>(
        this,
        [round](Project& project, Monitor&) {
            return static_cast<int>(TrainingPlanner(project).openCommunes(round).size());
        },
        [this, round, suggest](int open) {
            if (round != form_.round()) return;
            openOfRound_ = open;
            countedRound_ = round;
            if (suggest) form_.suggest(open);
            emit changed();
        });
}

/// A saved proposal changes no figure.
std::vector<std::int64_t> TrainingController::dataBatches() const {
    std::vector<std::int64_t> batches;
    for (const Batch& one : app_.session().facts()->batches)
        if (one.undoneAt.empty() && one.kind != "scenario") batches.push_back(one.id);
    return batches;
}

void TrainingController::noteAsked() {
    asked_ = question();
    askedOf_ = dataBatches();
}

void TrainingController::propose() {
    if (!app_.ready() || running()) return;
    noteAsked();
    desk_.ask(*asked_, firstNumber(), tr("đề xuất của máy"));
    setView(QStringLiteral("draft"));
}

void TrainingController::proposeAnew() {
    editor_.giveUpAll();
    propose();
}

void TrainingController::takeClasses(int classes) {
    form_.setCountGiven(true);
    form_.setClasses(classes);
    propose();
}

void TrainingController::setView(const QString& view) {
    if (view == view_) return;
    view_ = view;
    openClass_ = 0;
    emit viewChanged();
    emit openClassChanged();
    fill();
}

void TrainingController::setOpenClass(int number) {
    if (number == openClass_) return;
    openClass_ = number;
    fillMembers();
    emit openClassChanged();
}

void TrainingController::deskChanged() {
    // A class that was made or emptied by hand is one more or less to ask for next time.
    if (desk_.hasDraft() && form_.countGiven() && !stale() && desk_.history().canUndo()) {
        form_.setClasses(static_cast<int>(desk_.draft().classes.size()));
        asked_ = question();
    }
    fill();
}

void TrainingController::fill() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const TrainingRows rows(*facts, app_.language(), app_.dark());
    if (view_ == "draft")
        classes_.assign(rows.drafted(desk_));
    else if (view_ == "best" && desk_.existing())
        classes_.assign(rows.best(*desk_.existing()));
    else
        classes_.assign(desk_.existing() ? rows.planned(*desk_.existing()) : rows.named());
    fillMembers();
    fillFerryPlaces();
    fillPicture();
    emit changed();
    emit hoveredChanged();
}

void TrainingController::fillMembers() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const TrainingRows rows(*facts, app_.language(), app_.dark());
    if (view_ == "draft")
        members_.assign(rows.draftedMembers(desk_, openClass_));
    else if (desk_.existing())
        members_.assign(view_ == "best" ? rows.bestMembers(*desk_.existing(), openClass_)
                                        : rows.plannedMembers(*desk_.existing(), openClass_));
    else
        members_.assign(std::vector<TrainingMemberRow>());
}

std::vector<MapClassShape> TrainingController::viewShapes() const {
    const Facts& facts = app_.session().facts();
    if (!facts) return {};
    if (view_ == "draft") return desk_.hasDraft() ? shapesOf(*desk_.problem(), desk_.draft()) : std::vector<MapClassShape>();
    if (view_ == "best" && desk_.existing() && !desk_.existing()->best.answer.assignment.empty())
        return shapesOf(scenarioOf(desk_.existing()->problem, desk_.existing()->best.answer), 1);
    return shapesOf(facts->classes);
}

void TrainingController::fillPicture() {
    const ProjectFacts& facts = *app_.session().facts();
    if (view_ == "difference") {
        if (auto picture = comparison_.picture()) {
            picture_ = std::move(*picture);
            emit pictureChanged();
            return;
        }
    }
    std::set<std::string> open;
    if (view_ == "draft" && desk_.problem()) {
        for (const Commune& one : desk_.problem()->communes) open.insert(one.code);
    } else if (view_ != "best") {
        open.insert(facts.inNoClass.begin(), facts.inNoClass.end());
    }
    picture_ = pictureOf(facts, viewShapes(), open, app_.dark());
    emit pictureChanged();
}

bool TrainingController::stale() const {
    return asked_ && !running() && (*asked_ != question() || askedOf_ != dataBatches());
}

void TrainingController::setSelected(const QString& code) {
    if (code == selected_) return;
    selected_ = code;
    if (const int number = classOf(code); number > 0) setOpenClass(number);
    emit selectedChanged();
}

void TrainingController::setHovered(const QString& code) {
    if (code == hovered_) return;
    hovered_ = code;
    emit hoveredChanged();
}

}  // namespace ansinh::app
