#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <vector>

namespace ansinh {

/// A count of one commune.
struct MapSymbol {
    QString commune;  ///< code
    std::int64_t count = 0;

    friend bool operator==(const MapSymbol&, const MapSymbol&) = default;
};

/// The radius of a count's circle as a share of that of the largest count: areas are as the counts are.
[[nodiscard]] double symbolSize(std::int64_t count, std::int64_t largest);
/// The counts that a key explains `largest` with: at most three of 1, 2 or 5 times a power of ten, the largest first.
[[nodiscard]] std::vector<std::int64_t> symbolSteps(std::int64_t largest);

/// Counts that a map shows as circles, with what their key says; made by a controller.
class MapSymbols {
    Q_GADGET
    QML_VALUE_TYPE(mapSymbols)
    Q_PROPERTY(int count READ count)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList stepTexts MEMBER stepTexts)
    Q_PROPERTY(QList<double> stepSizes MEMBER stepSizes)

public:
    MapSymbols() = default;
    /// Counts of nothing have no circle and are left out. The largest comes first, so that a smaller one lies on it.
    /// `scale` is the count of the largest circle where these are some of many; a larger one of theirs takes its place.
    explicit MapSymbols(QList<MapSymbol> counts, std::int64_t scale = 0);

    [[nodiscard]] int count() const { return static_cast<int>(symbols_.size()); }
    [[nodiscard]] const QList<MapSymbol>& symbols() const { return symbols_; }
    /// The count of the largest circle.
    [[nodiscard]] std::int64_t largest() const { return largest_; }

    QString title;            ///< what is counted
    QStringList stepTexts;    ///< of symbolSteps(largest()), in the program's language
    QList<double> stepSizes;  ///< of the same steps

    friend bool operator==(const MapSymbols&, const MapSymbols&) = default;

private:
    QList<MapSymbol> symbols_;
    std::int64_t largest_ = 0;
};

}  // namespace ansinh

Q_DECLARE_METATYPE(ansinh::MapSymbols)
