#pragma once

#include "app/map/commune_paint.hpp"
#include "geo/core/observation.hpp"

#include <QColor>
#include <QJsonObject>
#include <QString>

namespace ansinh::app {

/// data/style.json: every colour and pattern that carries a meaning, for the map and the pages alike.
class StyleFile {
public:
    /// Throws Error{FileNotFound, DataInvalid}.
    [[nodiscard]] static StyleFile read(const QString& path);
    /// The program's own, read on first use.
    [[nodiscard]] static const StyleFile& shared();

    /// "ground", "panel", "text", …; invalid when the file has no such colour.
    [[nodiscard]] QColor base(const QString& name, bool dark) const;
    /// A class of the legend: a standing, "ready/0/3" (the best of three), "worse_much", "class/3", "no_class", "host_not_set" or "plain".
    [[nodiscard]] QColor fill(const QString& key, bool dark) const;
    [[nodiscard]] Pattern pattern(ValueState state) const;
    [[nodiscard]] QColor patternInk(ValueState state, bool dark) const;
    /// Fill and pattern; the pattern's ink is the one for light or dark, whichever is seen on the fill.
    [[nodiscard]] AreaStyle area(const QString& key, ValueState state, bool schematic, bool dark) const;
    /// Losses between two days are lined, since their brown is as dark as the blue of gains.
    [[nodiscard]] AreaStyle changeArea(const QString& key, bool schematic, bool dark) const;
    [[nodiscard]] QColor classColour(const QString& id, bool dark) const;  ///< of a training class, full
    /// Of the class of readiness at `place` of `count`, best first: the ramp's ends, and what lies between evenly;
    /// behind the last: no score.
    [[nodiscard]] QColor readinessColour(int place, int count, bool dark) const;
    [[nodiscard]] QColor deviceColour(const QString& kind) const;

private:
    explicit StyleFile(QJsonObject root) : root_(std::move(root)) {}
    [[nodiscard]] QJsonObject part(const QString& name) const { return root_.value(name).toObject(); }

    QJsonObject root_;
};

}  // namespace ansinh::app
