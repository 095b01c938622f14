#pragma once

#include "app/text/language.hpp"
#include "geo/project/project.hpp"

#include <iosfwd>
#include <map>
#include <optional>
#include <string>

namespace ansinh::cli {

/// A day's status, narrowed to what was asked for, with what is needed to name things.
struct StatusAnswer {
    progress::StatusTable table;
    bool sample = false;
    bool narrowed = false;   ///< to an indicator or a commune
    std::string oneCommune;  ///< code; empty: all communes
    std::map<std::string, Commune> communes;
    std::map<std::string, Indicator> indicators;
    std::map<std::string, PlanScope> scopes;  ///< indicator → scope of its plan

    [[nodiscard]] bool ofTemplate(const std::string& indicator) const;
};

/// Empty `indicator` or `commune`: all of them. Throws Error{UnknownIndicator}.
[[nodiscard]] StatusAnswer askStatus(const Project& project, Date asOf, const std::string& indicator,
                                     const std::string& commune);

/// The counts are null where the state carries none, `due` where nothing is asked.
void printStatusJson(std::ostream& out, const StatusAnswer& answer, text::Language language);
/// One line per commune × indicator; the column `sample` is 1 where the figures are made up.
void printStatusCsv(std::ostream& out, const StatusAnswer& answer, text::Language language);
/// Totals and each commune's overall standing; each row of its own when the answer is narrowed.
void printStatusTable(std::ostream& out, const StatusAnswer& answer, text::Language language);

}  // namespace ansinh::cli
