#include "geo/core/plan.hpp"

namespace ansinh {

const char* keyOf(Tier tier) { return tier == Tier::City ? "city" : "commune"; }

const char* keyOf(PlanScope scope) {
    switch (scope) {
        case PlanScope::City: return "city";
        case PlanScope::Commune: return "commune";
        case PlanScope::Template: return "template";
    }
    return "";
}

}  // namespace ansinh
