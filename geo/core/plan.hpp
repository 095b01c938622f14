#pragma once

#include <optional>
#include <string>
#include <vector>

#include "geo/core/date.hpp"

namespace ansinh {

/// A text in both languages of the program.
struct Text {
    std::string vi;
    std::string en;
    friend bool operator==(const Text&, const Text&) = default;
};

/// Who a target binds: the city's own offices, or each commune.
enum class Tier { City, Commune };
[[nodiscard]] const char* keyOf(Tier tier);  ///< "city", "commune"

/// A plan binds a city, one commune, or nobody yet: a template from elsewhere, which the program says wherever it is used.
enum class PlanScope { City, Commune, Template };
[[nodiscard]] const char* keyOf(PlanScope scope);  ///< "city", "commune", "template"

/// Something that is counted.
struct Measure {
    std::string id;
    std::string unit;  ///< "person", "document", "device", "unit", …
    Text name;
    bool restricted = false;  ///< never leaves the file except as yes/no
    friend bool operator==(const Measure&, const Measure&) = default;
};

/// The place in a document that makes something a duty.
struct Clause {
    std::string id;
    std::string reference;  ///< "II.2, gạch đầu dòng 3"
    Text summary;           ///< our words, not the document's
    friend bool operator==(const Clause&, const Clause&) = default;
};

/// One step of a ladder: from `due` on, numerator/denominator must be at least `value`.
struct Target {
    Tier tier = Tier::Commune;
    Date due;
    double value = 0;     ///< share, 0…1
    bool linear = false;  ///< asked in a straight line from the step before instead of all at once on the day
    std::string clause;
    friend bool operator==(const Target&, const Target&) = default;
};

/// A share of two counts, with what is asked of it.
struct Indicator {
    std::string id;
    std::string plan;
    std::string clause;
    Text name;
    std::string numerator;    ///< measure id
    std::string denominator;  ///< measure id
    std::string unit;         ///< of both counts
    bool selfDeclared = false;
    bool restricted = false;
    std::vector<Target> ladder;  ///< in order of due date within a tier
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// A row of the plan's table of tasks. `row` is ours and unique; `number` is the document's and need not be.
struct Task {
    int row = 0;
    std::string number;
    std::string clause;
    Text name;
    Text lead;
    std::vector<Text> partners;
    std::optional<Date> from;
    std::optional<Date> due;
    std::string when;  ///< as the document has it: "Tháng 4/2026"
    Text product;
    friend bool operator==(const Task&, const Task&) = default;
};

/// Something in the document that can be read in two ways, kept as it is.
struct PlanNote {
    std::string clause;
    Text text;
    friend bool operator==(const PlanNote&, const PlanNote&) = default;
};

/// How readiness of devices is scored; shown, not hidden.
struct ReadinessPart {
    std::string id;
    Text name;
    double weight = 0;  ///< parts of one plan sum to 1
    friend bool operator==(const ReadinessPart&, const ReadinessPart&) = default;
};

/// What a score is called.
struct ReadinessClass {
    std::string id;
    Text name;
    double from = 0;  ///< least score, 0…1
    friend bool operator==(const ReadinessClass&, const ReadinessClass&) = default;
};

struct Plan {
    std::string id;
    std::string version;
    PlanScope scope = PlanScope::City;
    std::string place;  ///< code of the city or commune that issued it
    Text title;
    Text issuer;
    std::string source;
    std::optional<Date> from;
    std::optional<Date> until;
    std::vector<Clause> clauses;
    std::vector<Measure> measures;
    std::vector<Indicator> indicators;
    std::vector<Task> tasks;
    std::vector<PlanNote> notes;
    std::vector<ReadinessPart> readiness;
    double readinessLeastKnown = 0.5;                ///< share of the weight that must be reported for a score
    std::vector<ReadinessClass> readinessClasses;  ///< best first, the last from 0; empty: scores have no class
    friend bool operator==(const Plan&, const Plan&) = default;
};

/// A class of the plan: who trains together. The host is often not set.
struct TrainingClass {
    std::string id;  ///< "1" … "8" as the plan numbers them
    std::string plan;
    Text name;
    std::vector<std::string> members;  ///< commune codes, in the document's order
    std::vector<std::string> membersAsWritten;
    std::optional<std::string> host;  ///< commune code; nothing: the document names none
    std::optional<Date> from;
    std::optional<Date> until;
    std::string status;  ///< "planned", "held"
    friend bool operator==(const TrainingClass&, const TrainingClass&) = default;
};

}  // namespace ansinh
