#pragma once

#include "app/text/language.hpp"
#include "geo/progress/completeness.hpp"
#include "geo/project/project.hpp"

#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::cli {

/// A day's status, narrowed to what was asked for, with what is needed to name things.
struct StatusAnswer {
    progress::StatusTable table;
    bool sample = false;
    bool narrowed = false;   ///< to an indicator or a commune
    std::string oneCommune;  ///< code; empty: all communes
    std::string cityCode;
    Text cityName;
    std::vector<progress::Completeness> completeness;
    std::map<std::string, Commune> communes;
    std::map<std::string, Indicator> indicators;
    std::map<std::string, PlanScope> scopes;  ///< indicator → scope of its plan

    [[nodiscard]] bool ofTemplate(const std::string& indicator) const;
    /// Restricted counts are never told, only who has reached what is asked.
    [[nodiscard]] bool restricted(const std::string& indicator) const;
    /// There are counts, and they may be told.
    [[nodiscard]] bool told(const progress::StatusRow& row) const;
    [[nodiscard]] bool told(const progress::StatusTotal& total) const;
    /// The city's own offices, where something is asked of them.
    [[nodiscard]] std::vector<progress::StatusRow> askedOfCity() const;
    [[nodiscard]] std::string unitName(const std::string& unit, text::Language language) const;
    [[nodiscard]] std::string indicatorName(const std::string& indicator, text::Language language) const;
};

/// Empty `indicator`, `commune` or `plan`: all of them. `overall` and `completeness` are over all plans that bind, always.
/// Throws Error{UnknownIndicator}.
[[nodiscard]] StatusAnswer askStatus(const Project& project, Date asOf, const std::string& indicator,
                                     const std::string& commune, const std::string& plan = {});

/// The counts are null where the state carries none, `due` where nothing is asked.
void printStatusJson(std::ostream& out, const StatusAnswer& answer, text::Language language);
/// The parts of an answer, as `--show` names them.
enum class StatusPart { Fields, Totals, Overall, City, Completeness };
/// One part, a line each; the column `sample` is 1 where the figures are made up.
void printStatusCsv(std::ostream& out, const StatusAnswer& answer, StatusPart part, text::Language language);
/// One part; nothing: totals, each commune's overall standing (each field when the answer is narrowed) and the city.
void printStatusTable(std::ostream& out, const StatusAnswer& answer, std::optional<StatusPart> part,
                      text::Language language);

}  // namespace ansinh::cli
