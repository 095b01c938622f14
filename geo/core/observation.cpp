#include "geo/core/observation.hpp"

namespace ansinh {

const char* keyOf(ValueState state) {
    switch (state) {
        case ValueState::NotReported: return "not_reported";
        case ValueState::NotApplicable: return "not_applicable";
        case ValueState::Zero: return "zero";
        case ValueState::Provisional: return "provisional";
        case ValueState::Verified: return "verified";
    }
    return "";
}

std::optional<ValueState> valueStateFromKey(const std::string& key) {
    for (ValueState state : {ValueState::NotReported, ValueState::NotApplicable, ValueState::Zero,
                             ValueState::Provisional, ValueState::Verified})
        if (key == keyOf(state)) return state;
    return std::nullopt;
}

}  // namespace ansinh
