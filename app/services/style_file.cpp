#include "app/services/style_file.hpp"

#include "app/map/contrast.hpp"
#include "geo/core/error.hpp"
#include "geo/project/project.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>

namespace ansinh::app {

StyleFile StyleFile::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::FileNotFound, {path.toStdString()});
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject()) {
        throw Error(ErrorCode::DataInvalid,
                    {path.toStdString(), std::to_string(fault.offset), fault.errorString().toStdString()});
    }
    StyleFile style(document.object());
    for (const char* needed : {"light", "dark", "standing_light", "standing_dark", "readiness_light", "readiness_dark",
                               "feedback_light", "feedback_dark", "completeness_light", "completeness_dark",
                               "change_light", "change_dark", "pattern", "class_colours"}) {
        if (style.part(needed).isEmpty()) throw Error(ErrorCode::DataInvalid, {path.toStdString(), needed, "missing"});
    }
    return style;
}

const StyleFile& StyleFile::shared() {
    static const StyleFile style = read(QString::fromStdString(dataFolder()) + "/style.json");
    return style;
}

QColor StyleFile::base(const QString& name, bool dark) const {
    return QColor::fromString(part(dark ? "dark" : "light").value(name).toString());
}

QColor StyleFile::fill(const QString& key, bool dark) const {
    if (key == "plain") return fill("no_class", dark);
    if (key.startsWith("class/")) {
        return mixed(classColour(key.sliced(6), dark), base("ground", dark), dark ? 0.35F : 0.45F);
    }
    if (key.startsWith("ready/"))
        return readinessColour(key.section('/', 1, 1).toInt(), key.section('/', 2, 2).toInt(), dark);
    const QJsonObject themed = part(key);
    if (themed.contains("light")) return QColor::fromString(themed.value(dark ? "dark" : "light").toString());
    for (const char* block : {"standing", "readiness", "feedback", "completeness", "change"}) {
        const QString found = part(QLatin1String(block) + (dark ? "_dark" : "_light")).value(key).toString();
        if (!found.isEmpty()) return QColor::fromString(found);
    }
    return {};
}

Pattern StyleFile::pattern(ValueState state) const {
    const QJsonObject rule = part("pattern").value(keyOf(state)).toObject();
    const QString kind = rule.value("kind").toString();
    if (kind == "dots") return Pattern::Dots;
    if (kind != "lines") return Pattern::None;
    const int angle = rule.value("angle").toInt();
    return angle == 0 ? Pattern::HorizontalLines : angle < 90 ? Pattern::Hatch : Pattern::BackHatch;
}

QColor StyleFile::patternInk(ValueState state, bool dark) const {
    const QJsonObject rule = part("pattern").value(keyOf(state)).toObject();
    return QColor::fromString(rule.value(dark ? "dark" : "light").toString());
}

AreaStyle StyleFile::area(const QString& key, ValueState state, bool schematic, bool dark) const {
    AreaStyle style;
    style.fill = fill(key, dark);
    style.pattern = pattern(state);
    style.patternColour = patternInk(state, wantsLightInk(style.fill));
    style.schematic = schematic;
    return style;
}

AreaStyle StyleFile::changeArea(const QString& key, bool schematic, bool dark) const {
    if (!key.startsWith("worse")) {
        const bool unknown = key == "not_reported";
        return area(key, unknown ? ValueState::NotReported : ValueState::Verified, schematic, dark);
    }
    AreaStyle style = area(key, ValueState::Verified, schematic, dark);
    style.pattern = Pattern::HorizontalLines;
    style.patternColour = fill("worse_ink", dark);
    return style;
}

QColor StyleFile::classColour(const QString& id, bool dark) const {
    const QJsonArray colours = part("class_colours").value(dark ? "dark" : "light").toArray();
    if (colours.isEmpty()) return {};
    const qsizetype number = std::max(1, id.toInt());
    return QColor::fromString(colours.at((number - 1) % colours.size()).toString());
}

QColor StyleFile::readinessColour(int place, int count, bool dark) const {
    if (place < 0 || place >= count) return fill("not_reported", dark);
    constexpr int last = 3;  // of the ramp's four steps, the lowest first
    const int between = count > 1 ? last * (count - 1 - place) : last;
    const int whole = count > 1 ? count - 1 : 1;
    const auto step = [&](int at) { return fill(QStringLiteral("readiness_%1").arg(at + 1), dark); };
    const int below = between / whole;
    if (between % whole == 0) return step(below);
    return mixed(step(below), step(below + 1), static_cast<float>(between % whole) / static_cast<float>(whole));
}

QColor StyleFile::deviceColour(const QString& kind) const {
    return QColor::fromString(part("device_kinds").value(kind).toString());
}

}  // namespace ansinh::app
