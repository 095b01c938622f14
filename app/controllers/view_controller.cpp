#include "app/controllers/view_controller.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/text/names.hpp"
#include "geo/project/fingerprint.hpp"

namespace ansinh::app {

namespace {

constexpr int settledMs = 600;

}  // namespace

ViewController::ViewController(AppController& app, MapController& map, CompareController& compare, QObject* parent)
    : QObject(parent), app_(app), map_(map), compare_(compare) {
    settled_.setSingleShot(true);
    settled_.setInterval(settledMs);
    connect(&settled_, &QTimer::timeout, this, &ViewController::settle);
    const auto moved = [this] { settled_.start(); };
    connect(&map, &MapController::layerChanged, this, moved);
    connect(&map, &MapController::indicatorChanged, this, moved);
    connect(&map, &MapController::asOfChanged, this, moved);
    connect(&map, &MapController::selectedChanged, this, moved);
    connect(&compare, &CompareController::changed, this, moved);
    connect(&app.session(), &ProjectSession::opened, this, [this] {
        history_.clear();
        emit historyChanged();
    });
    connect(&app.session(), &ProjectSession::changed, this, &ViewController::fingerprintChanged);
    connect(&app, &AppController::languageChanged, this, &ViewController::languageChanged);
}

ViewController* ViewController::create(QQmlEngine* qml, QJSEngine*) {
    return new ViewController(AppController::of(qml), MapController::of(qml), CompareController::of(qml));
}

ViewController& ViewController::of(QQmlEngine* qml) {
    return *qml->singletonInstance<ViewController*>("Ansinh.App", "ViewController");
}

SavedView ViewController::current() const {
    SavedView view;
    view.layer = map_.layerKey().toStdString();
    view.indicator = map_.indicator().toStdString();
    view.asOf = map_.day();
    view.comparedTo = compare_.comparedTo();
    if (view.comparedTo && compare_.mode() == u"change") view.layer = SavedView::changeLayer;
    view.form = map_.form().toStdString();
    view.commune = map_.selected().toStdString();
    view.camera = camera_;
    return view;
}

void ViewController::show(const SavedView& view) {
    map_.setLayerKey(layerKindFromKey(view.layer) ? toQt(view.layer) : QStringLiteral("progress"));
    const Facts& facts = app_.session().facts();
    const bool known = facts && facts->indicator(view.indicator);
    map_.setIndicator(known ? toQt(view.indicator) : QString());
    map_.setAsOf(toQt(view.asOf.value_or(Date::today()).iso()));
    if (view.comparedTo) compare_.setOtherDay(toQt(view.comparedTo->iso()));
    const bool change = view.layer == SavedView::changeLayer;
    compare_.setMode(!view.comparedTo ? QStringLiteral("off") : change ? QStringLiteral("change") : QStringLiteral("side"));
    map_.setForm(view.form == "hexagon" ? toQt(view.form) : QStringLiteral("geographic"));
    map_.setSelected(facts && facts->commune(view.commune) ? toQt(view.commune) : QString());
    camera_ = view.camera;
    emit cameraWanted();
}

MapView ViewController::camera() const {
    MapView view;
    if (!camera_) return view;
    view.center = {camera_->centre.y, camera_->centre.x};
    view.zoomLevel = camera_->zoom;
    return view;
}

QString ViewController::fingerprint() const {
    const Facts& facts = app_.session().facts();
    return facts ? toQt(shortFingerprint(dataFingerprint(facts->batches))) : QString();
}

QString ViewController::today() const {
    return toQt(text::formatDate(Date::today(), app_.language()));
}

void ViewController::noteCamera(const QGeoCoordinate& center, double zoomLevel, double bearing, bool whole) {
    const std::optional<ViewCamera> before = camera_;
    camera_.reset();
    if (!whole && center.isValid()) camera_ = ViewCamera{{center.longitude(), center.latitude()}, zoomLevel, bearing};
    if (camera_ != before) settled_.start();
}

void ViewController::settle() {
    if (!app_.ready()) return;
    history_.visit(current());
    emit historyChanged();
}

void ViewController::goBack() {
    settle();
    if (history_.canGoBack()) step(history_.back());
}

void ViewController::goForward() {
    settle();
    if (history_.canGoForward()) step(history_.forward());
}

void ViewController::step(const SavedView& view) {
    show(view);
    settled_.stop();
    emit historyChanged();
}

}  // namespace ansinh::app
