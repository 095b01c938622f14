#include "app/services/settled_choices.hpp"

namespace ansinh::app {

const char* keyOf(SettledChoice::Kind kind) {
    switch (kind) {
        case SettledChoice::Kind::Held:
            return "held";
        case SettledChoice::Kind::Pinned:
            return "pinned";
        case SettledChoice::Kind::Host:
            return "host";
        case SettledChoice::Kind::NoHost:
            return "no_host";
        case SettledChoice::Kind::Apart:
            return "apart";
        case SettledChoice::Kind::Together:
            break;
    }
    return "together";
}

std::vector<SettledChoice> settledChoices(const TrainingDraft& draft) {
    using Kind = SettledChoice::Kind;
    std::vector<SettledChoice> choices;
    for (const DraftClass& one : draft.classes)
        if (one.held) choices.push_back({Kind::Held, one.number, {}, {}});
    for (const std::string& code : draft.pinned)
        if (const DraftClass* const one = draft.classOf(code)) choices.push_back({Kind::Pinned, one->number, code, {}});
    for (const std::string& code : draft.hosts) choices.push_back({Kind::Host, 0, code, {}});
    for (const std::string& code : draft.noHosts) choices.push_back({Kind::NoHost, 0, code, {}});
    for (const auto& [a, b] : draft.apart) choices.push_back({Kind::Apart, 0, a, b});
    for (const auto& [a, b] : draft.together) choices.push_back({Kind::Together, 0, a, b});
    return choices;
}

void giveUp(TrainingDraft& draft, const SettledChoice& choice) {
    switch (choice.kind) {
        case SettledChoice::Kind::Held:
            draft.hold(choice.number, false);
            break;
        case SettledChoice::Kind::Pinned:
            draft.pin(choice.first, false);
            break;
        case SettledChoice::Kind::Host:
            draft.releaseHost(choice.first);
            break;
        case SettledChoice::Kind::NoHost:
            draft.allowHost(choice.first);
            break;
        case SettledChoice::Kind::Apart:
            draft.setApart(choice.first, choice.second, false);
            break;
        case SettledChoice::Kind::Together:
            draft.setTogether(choice.first, choice.second, false);
            break;
    }
}

}  // namespace ansinh::app
