#include "app/controllers/app_palette.hpp"

#include "app/map/contrast.hpp"
#include "app/services/style_file.hpp"

namespace ansinh::app {

AppPalette::AppPalette(AppController& app, QObject* parent) : QObject(parent), app_(app) {
    connect(&app, &AppController::themeChanged, this, &AppPalette::changed);
}

AppPalette* AppPalette::create(QQmlEngine* qml, QJSEngine*) {
    return new AppPalette(AppController::of(qml));
}

QColor AppPalette::base(const char* name) const {
    return StyleFile::shared().base(QString::fromLatin1(name), dark());
}

QColor AppPalette::colour(const QString& name, bool dark) const {
    return StyleFile::shared().base(name, dark);
}

QColor AppPalette::fill(const QString& mapClass, bool dark) const {
    return StyleFile::shared().fill(mapClass, dark);
}

QColor AppPalette::inkOn(const QColor& colour) const {
    return wantsLightInk(colour) ? Qt::white : Qt::black;
}

}  // namespace ansinh::app
