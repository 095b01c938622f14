#pragma once

#include "app/text/language.hpp"
#include "geo/core/commune.hpp"
#include "geo/core/date.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/opinion.hpp"
#include "geo/core/plan.hpp"
#include "geo/import/import_options.hpp"
#include "geo/progress/status.hpp"

#include <span>
#include <cstdint>
#include <string>

namespace ansinh::text {

[[nodiscard]] std::string nameOf(progress::Standing standing, Language language);
[[nodiscard]] std::string nameOf(ValueState state, Language language);
[[nodiscard]] std::string nameOf(CommuneKind kind, Language language);
[[nodiscard]] std::string nameOf(BoundaryQuality quality, Language language);
[[nodiscard]] std::string nameOf(Tier tier, Language language);
[[nodiscard]] std::string nameOf(PlanScope scope, Language language);
[[nodiscard]] std::string nameOf(ImportIssue::Severity severity, Language language);

/// "Phường Hải Vân" in Vietnamese, "Hải Vân ward" in English.
[[nodiscard]] std::string fullNameOf(const Commune& commune, Language language);

/// The issue with commune codes among its arguments replaced by names and codes: "Xã Trà Tập (20698)".
[[nodiscard]] ImportIssue withCommuneNames(ImportIssue issue, std::span<const Commune> communes, Language language);

// Names of codes that are kept as text. A code without a name is returned as it is.
[[nodiscard]] std::string stageName(const std::string& stage, Language language);
[[nodiscard]] std::string batchKindName(const std::string& kind, Language language);
[[nodiscard]] std::string crsReasonName(const std::string& reason, Language language);
[[nodiscard]] std::string deviceKindName(const std::string& kind, Language language);
[[nodiscard]] std::string deviceConditionName(const std::string& condition, Language language);
[[nodiscard]] std::string surveyStateName(const std::string& state, Language language);
[[nodiscard]] std::string surveyVerdictName(const std::string& verdict, Language language);
[[nodiscard]] std::string classStatusName(const std::string& status, Language language);
/// What is counted, in the number that goes with `count`: "person", "people".
[[nodiscard]] std::string unitName(const std::string& unit, Language language, std::int64_t count = 0);
/// A CRS as people call it: "EPSG:5899" → "VN-2000 / TM-3 107°45′ (EPSG:5899)".
[[nodiscard]] std::string crsName(const std::string& crs, Language language);

/// What a commune answered: the name of the choice, or its own short text.
[[nodiscard]] std::string answerName(const Question& question, const std::string& value, Language language);

/// What a batch came from: "a.xlsx", or "a.xlsx and 16 more files".
[[nodiscard]] std::string fileList(const std::string& files, Language language);
/// In the language's own order: "30/4/2026", "2026-04-30".
[[nodiscard]] std::string formatDate(Date date, Language language);
[[nodiscard]] inline const std::string& pick(const Text& text, Language language) {
    return language == Language::English && !text.en.empty() ? text.en : text.vi;
}

/// The mark that stands wherever sample figures are seen, and where a plan from elsewhere is used.
[[nodiscard]] std::string sampleMark(Language language);
[[nodiscard]] std::string templateMark(Language language);

}  // namespace ansinh::text
