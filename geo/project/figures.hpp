#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "geo/core/figure.hpp"
#include "geo/import/figure_import.hpp"
#include "geo/progress/figure_table.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// What comes in together and is taken back together.
struct FigureBatch {
    Batch batch;  ///< kind ("figures", "survey"), file, checksum, mapping; counts and who/when are filled in
    std::vector<SourcedFigure> figures;
    std::vector<SourcedDevice> devices;
    std::vector<ImportIssue> issues;
    std::int64_t read = 0;      ///< rows or cells of the source
    std::int64_t accepted = 0;  ///< accepted + refused = read
    std::int64_t refused = 0;
};

/// All that is known of one figure.
struct FigureHistory {
    Commune commune;
    Measure measure;
    std::vector<FigureRecord> records;  ///< by date, newest batch first within a date
};

/// Figures in, out, and where they came from.
class Figures {
public:
    explicit Figures(Project& project) : project_(project) {}

    /// Every measure that plans or data/measures.json name, by id; a plan's own name wins.
    [[nodiscard]] std::vector<Measure> measures() const;
    /// Throws Error{UnknownMeasure} with the nearest ones.
    [[nodiscard]] Measure measure(const std::string& id) const;
    /// What is in force; valid until the project changes.
    [[nodiscard]] const progress::FigureTable& table() const;

    /// The whole way of a figure, undone and corrected ones included. Throws Error{UnknownCommune, UnknownMeasure}.
    [[nodiscard]] FigureHistory history(const std::string& commune, const std::string& measure) const;
    /// The same for devices of one kind, all conditions.
    [[nodiscard]] std::vector<DeviceRecord> deviceHistory(const std::string& commune, const std::string& kind) const;

    /// Stores a batch in one transaction and answers its number; inside a transaction it joins that. The one way by
    /// which figures come in, whatever they were read from. Throws Error{DataInvalid} when one batch has two figures
    /// for the same unit, measure and date, or a count with a state that carries none.
    std::int64_t store(const FigureBatch& batch);

    /// Reads a plain table (commune, measure, as-of date, count or state, optionally cell) and says what it would do.
    [[nodiscard]] ImportReport preview(const std::vector<std::string>& paths, const import::Options& options,
                                       Monitor& monitor) const;
    /// As preview(), then stores what was accepted as one batch.
    ImportReport importTable(const std::vector<std::string>& paths, const import::Options& options, Monitor& monitor);

private:
    [[nodiscard]] import::FigureOutcome read(const std::vector<std::string>& paths, const import::Options& options,
                                             Monitor& monitor) const;
    Project& project_;
};

}  // namespace ansinh
