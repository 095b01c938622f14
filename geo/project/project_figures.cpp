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
    return progress::statusOf(state_->keptPlans(), state_->keptCommunes(), cityCode(), state_->keptFigures(), asOf);
}

std::map<Date, std::vector<progress::StatusRow>> Project::trend(const std::string& code) const {
    const std::vector<Commune> one{commune(code)};
    std::map<Date, std::vector<progress::StatusRow>> rows;
    for (Date date : reportingDates())
        rows[date] =
            progress::statusOf(state_->keptPlans(), one, cityCode(), state_->keptFigures(), date).rows;
    return rows;
}

std::vector<progress::ReadinessRow> Project::readiness(Date asOf) const {
    state_->refresh();
    const Plan* plan = readinessPlan(state_->keptPlans());
    if (!plan) return {};
    return progress::readinessOf(*plan, state_->keptCommunes(), state_->keptDevices(), state_->keptFigures(),
                                 asOf);
}

void Project::setViewDate(Date date) {
    state_->file.write([&] { state_->file.setViewDate(date); });
}

}  // namespace ansinh
