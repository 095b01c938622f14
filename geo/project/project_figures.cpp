#include <algorithm>

#include "geo/core/error.hpp"
#include "geo/project/project_state.hpp"

namespace ansinh {

namespace {

/// The plan whose file carries the readiness weights.
const Plan* readinessPlan(const std::vector<Plan>& plans) {
    const auto plan = std::ranges::find_if(plans, [](const Plan& p) { return !p.readiness.empty(); });
    return plan == plans.end() ? nullptr : &*plan;
}

}  // namespace

progress::StatusTable Project::status(Date asOf) const {
    state_->refresh();
    if (!state_->observations) state_->observations = state_->file.observations();
    return progress::statusOf(plans(), communes(), cityCode(), *state_->observations, asOf);
}

std::map<Date, std::vector<progress::StatusRow>> Project::trend(const std::string& code) const {
    state_->refresh();
    if (!state_->observations) state_->observations = state_->file.observations();
    std::vector<Observation> own;
    std::ranges::copy_if(*state_->observations, std::back_inserter(own),
                         [&](const Observation& o) { return o.unit == code; });
    const std::vector<Commune> one{commune(code)};
    std::map<Date, std::vector<progress::StatusRow>> rows;
    for (Date date : reportingDates()) rows[date] = progress::statusOf(plans(), one, cityCode(), own, date).rows;
    return rows;
}

std::vector<progress::ReadinessRow> Project::readiness(Date asOf) const {
    const Plan* plan = readinessPlan(plans());
    if (!plan) return {};
    state_->refresh();
    if (!state_->observations) state_->observations = state_->file.observations();
    if (!state_->devices) state_->devices = state_->file.deviceCounts();
    return progress::readinessOf(*plan, communes(), *state_->devices, *state_->observations, asOf);
}

void Project::setViewDate(Date date) {
    state_->file.write([&] { state_->file.setViewDate(date); });
}

}  // namespace ansinh
