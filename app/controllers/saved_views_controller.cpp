#include "app/controllers/saved_views_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "geo/project/saved_views.hpp"

#include <algorithm>
#include <utility>

namespace ansinh::app {

namespace {

/// What a view shows, in a few words.
QString detailOf(const SavedView& view, const ProjectFacts& facts, text::Language language) {
    const MapTexts texts(facts, language);
    QStringList parts;
    const auto layer = layerKindFromKey(view.layer).value_or(LayerKind::Progress);
    parts << texts.legendTitle(layer, facts.indicator(view.indicator));
    if (facts.commune(view.commune)) parts << texts.communeName(view.commune);
    parts << (view.asOf ? texts.date(*view.asOf) : MapTexts::tr("ngày trình chiếu"));
    if (view.comparedTo) {
        const QString day = texts.date(*view.comparedTo);
        parts << (view.layer == SavedView::changeLayer ? MapTexts::tr("thay đổi so với %1").arg(day)
                                                       : MapTexts::tr("bên cạnh %1").arg(day));
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

SavedViewsController::SavedViewsController(AppController& app, ViewController& view, QObject* parent)
    : QObject(parent), app_(app), view_(view), rows_(SavedViewRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::changed, this, &SavedViewsController::read);
    connect(&app.session(), &ProjectSession::opened, this, &SavedViewsController::endMeeting);
    connect(&app, &AppController::languageChanged, this, &SavedViewsController::fill);
    if (app.ready()) read();
}

SavedViewsController* SavedViewsController::create(QQmlEngine* qml, QJSEngine*) {
    return new SavedViewsController(AppController::of(qml), ViewController::of(qml));
}

void SavedViewsController::read() {
    app_.session().ask<std::vector<SavedView>>(
        this, [](Project& project, Monitor&) { return SavedViews(project).all(); },
        [this](std::vector<SavedView> views) {
            views_ = std::move(views);
            fill();
        });
}

void SavedViewsController::fill() {
    const Facts& facts = app_.session().facts();
    std::vector<SavedViewRow> rows;
    for (const SavedView& view : views_)
        rows.push_back({toQt(view.name), toQt(view.caption), detailOf(view, *facts, app_.language())});
    rows_.assign(rows);
    emit viewsChanged();
    emit pageChanged();
}

/// Views are no figures: the project is not read anew for them, only their list is.
template <class Work>
void SavedViewsController::change(Work work) {
    app_.session().ask<std::vector<SavedView>>(
        this,
        [work](Project& project, Monitor&) {
            SavedViews views(project);
            work(views);
            return views.all();
        },
        [this](std::vector<SavedView> views) {
            views_ = std::move(views);
            fill();
        });
}

void SavedViewsController::save(const QString& name, const QString& caption) {
    SavedView view = view_.current();
    view.name = name.toStdString();
    view.caption = caption.toStdString();
    change([view](SavedViews& views) { views.save(view); });
}

void SavedViewsController::rename(int index, const QString& name, const QString& caption) {
    if (!has(index)) return;
    SavedView view = views_[static_cast<std::size_t>(index)];
    view.name = name.toStdString();
    view.caption = caption.toStdString();
    change([view](SavedViews& views) { views.save(view); });
}

void SavedViewsController::remove(int index) {
    if (!has(index)) return;
    change([id = views_[static_cast<std::size_t>(index)].id](SavedViews& views) { views.remove(id); });
}

void SavedViewsController::move(int index, int place) {
    if (!has(index) || place < 0) return;
    change([id = views_[static_cast<std::size_t>(index)].id, place](SavedViews& views) {
        views.move(id, static_cast<std::size_t>(place));
    });
}

void SavedViewsController::show(int index) {
    if (has(index)) view_.show(views_[static_cast<std::size_t>(index)]);
}

QString SavedViewsController::name() const {
    return has(page_) ? toQt(views_[static_cast<std::size_t>(page_)].name) : QString();
}

QString SavedViewsController::caption() const {
    return has(page_) ? toQt(views_[static_cast<std::size_t>(page_)].caption) : QString();
}

void SavedViewsController::setBlank(bool blank) {
    if (blank == blank_) return;
    blank_ = blank;
    emit blankChanged();
}

void SavedViewsController::startMeeting(int index) {
    if (views_.empty() || before_) return;
    before_ = view_.current();
    setBlank(false);
    turnTo(index);
    emit meetingChanged();
}

void SavedViewsController::endMeeting() {
    if (!before_) return;
    const SavedView before = *std::exchange(before_, std::nullopt);
    setBlank(false);
    view_.show(before);
    emit meetingChanged();
}

void SavedViewsController::turnTo(int page) {
    if (views_.empty()) return;
    page_ = std::clamp(page, 0, count() - 1);
    show(page_);
    emit pageChanged();
}

}  // namespace ansinh::app
