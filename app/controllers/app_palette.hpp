#pragma once

#include "app/controllers/app_controller.hpp"

#include <QColor>
#include <QObject>
#include <QQmlEngine>

namespace ansinh::app {

/// The colours of data/style.json for light or dark, so that map and pages share one palette.
class AppPalette : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ dark NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground READ ground NOTIFY changed FINAL)
    Q_PROPERTY(QColor sea READ sea NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QColor textMuted READ textMuted NOTIFY changed FINAL)
    Q_PROPERTY(QColor panel READ panel NOTIFY changed FINAL)
    Q_PROPERTY(QColor border READ border NOTIFY changed FINAL)
    Q_PROPERTY(QColor borderCity READ borderCity NOTIFY changed FINAL)
    Q_PROPERTY(QColor halo READ halo NOTIFY changed FINAL)
    Q_PROPERTY(QColor selected READ selected NOTIFY changed FINAL)
    Q_PROPERTY(QColor sampleBanner READ sampleBanner NOTIFY changed FINAL)
    Q_PROPERTY(QColor sampleBannerText READ sampleBannerText NOTIFY changed FINAL)

public:
    explicit AppPalette(AppController& app, QObject* parent = nullptr);
    static AppPalette* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] bool dark() const { return app_.dark(); }
    [[nodiscard]] QColor ground() const { return base("ground"); }
    [[nodiscard]] QColor sea() const { return base("sea"); }
    [[nodiscard]] QColor text() const { return base("text"); }
    [[nodiscard]] QColor textMuted() const { return base("text_muted"); }
    [[nodiscard]] QColor panel() const { return base("panel"); }
    [[nodiscard]] QColor border() const { return base("border"); }
    [[nodiscard]] QColor borderCity() const { return base("border_city"); }
    [[nodiscard]] QColor halo() const { return base("halo"); }
    [[nodiscard]] QColor selected() const { return base("border_selected"); }
    [[nodiscard]] QColor sampleBanner() const { return base("sample_banner"); }
    [[nodiscard]] QColor sampleBannerText() const { return base("sample_banner_text"); }

    /// Any colour of the palette's "light" or "dark" block, by name.
    Q_INVOKABLE [[nodiscard]] QColor colour(const QString& name, bool dark) const;
    /// The fill of a legend class: "met", "behind_large", "class/3", … `dark` is an argument so that bindings follow
    /// it.
    Q_INVOKABLE [[nodiscard]] QColor fill(const QString& mapClass, bool dark) const;
    /// Letters on that colour: white or black, whichever is read better.
    Q_INVOKABLE [[nodiscard]] QColor inkOn(const QColor& colour) const;

signals:
    void changed();

private:
    [[nodiscard]] QColor base(const char* name) const;

    AppController& app_;
};

}  // namespace ansinh::app
