#pragma once

#include "app/controllers/compare_controller.hpp"
#include "app/controllers/map_controller.hpp"
#include "app/services/view_history.hpp"

#include <QGeoCoordinate>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace ansinh::app {

/// What the map shows as one value: layer, indicator, day, the day compared with, selection and camera together. Remembers where a person has
/// been, and brings any such view back.
///
/// A camera's zoom is that of a map whose shorter side is 800 pixels, so that a view shows the same ground in a small
/// window, on a wall and on paper.
class ViewController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY historyChanged FINAL)
    /// Where sheets look; not valid: at the whole city.
    Q_PROPERTY(ansinh::MapView camera READ camera NOTIFY cameraWanted FINAL)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY fingerprintChanged FINAL)
    /// The day on which sheets are made, in the program's language.
    Q_PROPERTY(QString today READ today NOTIFY languageChanged FINAL)

public:
    ViewController(AppController& app, MapController& map, CompareController& compare, QObject* parent = nullptr);
    static ViewController* create(QQmlEngine* qml, QJSEngine* js);
    [[nodiscard]] static ViewController& of(QQmlEngine* qml);

    /// The present view, without a name.
    [[nodiscard]] SavedView current() const;
    /// Shows a view. Of what the file no longer has, the whole is shown instead.
    void show(const SavedView& view);
    [[nodiscard]] MapView camera() const;
    /// Of the data that count in the open file, short; empty while none is open.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] QString today() const;

    [[nodiscard]] bool canGoBack() const { return history_.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return history_.canGoForward(); }
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();

    /// The map was moved by hand. `whole`: it shows the whole city, whatever its size.
    Q_INVOKABLE void noteCamera(const QGeoCoordinate& center, double zoomLevel, double bearing, bool whole);

signals:
    void historyChanged();
    /// The map is to look at camera().
    void cameraWanted();
    void fingerprintChanged();
    void languageChanged();

private:
    void step(const SavedView& view);
    void settle();

    AppController& app_;
    MapController& map_;
    CompareController& compare_;
    std::optional<ViewCamera> camera_;
    ViewHistory history_;
    QTimer settled_;  ///< fires when nothing has moved for a moment
};

}  // namespace ansinh::app
