#include "geo/progress/sample_unit.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace ansinh::progress {

namespace {

Date dayOf(int year, unsigned month, unsigned day) {
    return Date(std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)));
}

constexpr std::array<const char*, 6> organisations = {"front", "union", "farmers", "women", "youth", "veterans"};

}  // namespace

std::int64_t SampleUnit::Growth::on(Date day) const {
    const std::int64_t t = (day.days() - dayOf(2026, 4, 10).days()).count() - delay;
    if (t <= 0) return 0;
    return std::min(goal, goal * t * t * 11 / (10 * (t * t + half * half)));
}

std::int64_t SampleUnit::staffOf(const Commune& commune, SampleRandom& random) {
    const std::int64_t size = commune.population / (commune.kind == CommuneKind::Ward ? 4000 : 3000);
    return std::min<std::int64_t>(60, 18 + size + random.between(0, 7));
}

/// `asked` of the staff are asked for; done units reach it, near ones may stay a few short, slow ones many.
SampleUnit::Growth SampleUnit::people(std::int64_t asked, SampleRandom& random) const {
    switch (pace_) {
        case SamplePace::Done:
            return {random.between(asked, staff_), random.between(0, 4), random.between(4, 9)};
        case SamplePace::Near: {
            const std::int64_t lack =
                random.percent(50) ? random.between(1, std::max<std::int64_t>(2, staff_ / 11)) : 0;
            return {asked - lack, random.between(0, 7), random.between(6, 14)};
        }
        case SamplePace::Slow:
            break;
    }
    return {staff_ * random.between(35, 80) / 100, random.between(2, 16), random.between(12, 30)};
}

SampleUnit::Growth SampleUnit::units(std::int64_t all, SampleRandom& random) const {
    std::int64_t goal = all;
    const std::int64_t chance = pace_ == SamplePace::Done ? 100 : pace_ == SamplePace::Near ? 90 : 55;
    for (std::int64_t i = 0; i < all; ++i)
        if (!random.percent(chance)) --goal;
    return {goal, random.between(0, 14), random.between(3, 12)};
}

SampleUnit::Growth SampleUnit::slowly(std::int64_t all, std::int64_t least, std::int64_t most,
                                      SampleRandom& random) const {
    const std::int64_t lift = pace_ == SamplePace::Done ? 15 : pace_ == SamplePace::Near ? 5 : -15;
    const std::int64_t share = std::clamp<std::int64_t>(random.between(least, most) + lift, 0, 100);
    return {all * share / 100, 0, random.between(10, 40)};
}

SampleUnit::SampleUnit(std::int64_t staff, SamplePace pace, bool city, SampleRandom& random)
    : staff_(staff), pace_(pace), city_(city) {
    const std::int64_t online = (staff * (city ? 95 : 90) + 99) / 100;
    courses_ = people(staff, random);
    online_ = people(online, random);
    token_ = people(staff, random);
    simPki_ = slowly(staff / 6, 30, 90, random);
    trios_ = people(staff, random);
    for (std::size_t i = 0; i < organisations.size(); ++i) databases_.push_back(units(1, random));
    flows_ = units(city ? 6 : 1, random);
    service_ = units(flows_.goal, random);
    survey_ = units(city ? 14 : 1, random);
    portal_ = units(1, random);
    review_ = units(city ? 20 : 1, random);
    media_ = units(city ? 12 : 3, random);

    computers_ = std::max<std::int64_t>(1, staff * random.between(pace == SamplePace::Slow ? 70 : 88, 108) / 100);
    modern_ = slowly(std::min(staff, computers_), 30, 80, random);
    licences_ = slowly(computers_, 45, 105, random);
    files_ = slowly(staff + 3, 30, 95, random);
    platform_ = slowly(staff, 40, 95, random);
    skills_ = slowly(staff, 30, 90, random);
    content_ = slowly(100, 50, 95, random);
    line_ = Growth{random.percent(pace == SamplePace::Slow ? 70 : 96) ? 1 : 0, 0, 1};
    team_ = units(1, random);
    feedback_ = units(1, random);
    printers_ = random.between(0, 1) + staff / 12;
    scanners_ = random.percent(75) ? random.between(1, 2) : 0;
}

SampleUnit::Computers SampleUnit::computersOn(Date day) const {
    Computers held;
    held.modern = modern_.on(day);
    held.usable = computers_ - held.modern;
    held.broken = std::max<std::int64_t>(0, staff_ / 10 - held.modern / 8);
    held.licences = licences_.on(day);
    return held;
}

void SampleUnit::addMonth(std::map<std::string, std::int64_t>& counts, Date day) const {
    const std::int64_t finished = courses_.on(day);
    std::int64_t rest = staff_ - finished;
    counts["staff_courses_5plus"] = finished;
    for (const auto& [measure, part] :
         {std::pair{"staff_courses_4", 3}, {"staff_courses_3", 4}, {"staff_courses_2", 3}, {"staff_courses_1", 2}}) {
        counts[measure] = rest / part;
        rest -= rest / part;
    }
    counts["staff_courses_0"] = rest;
    counts["staff_documents_online"] = online_.on(day);
    counts["staff_token"] = token_.on(day);
    counts["staff_sim_pki"] = std::min(simPki_.on(day), counts["staff_token"]);
    counts["staff_trios"] = trios_.on(day);
    counts["member_db_total"] = static_cast<std::int64_t>(organisations.size());
    for (std::size_t i = 0; i < organisations.size(); ++i) {
        const std::int64_t complete = databases_[i].on(day);
        counts[std::string("member_db_") + organisations[i]] = complete;
        counts["member_db_done"] += complete;
    }
    counts["flow_units"] = city_ ? 6 : 1;
    counts["flow_units_done"] = flows_.on(day);
    counts["ca_service_units_done"] = std::min(service_.on(day), flows_.on(day));
    counts["survey_units"] = city_ ? 14 : 1;
    counts["survey_records"] = survey_.on(day);
    counts["portal_units"] = 1;
    counts["portal_units_surveyed"] = portal_.on(day);
    counts["device_review_units"] = city_ ? 20 : 1;
    counts["device_review_done"] = review_.on(day);
    counts["progress_reports_due"] = 1;
    counts["progress_reports_sent"] = day < dayOf(2026, 4, 25) ? 0 : 1;
    counts["media_products_planned"] = city_ ? 12 : 3;
    counts["media_products_published"] = media_.on(day);
}

void SampleUnit::addScheme(std::map<std::string, std::int64_t>& counts, Date day) const {
    const Computers held = computersOn(day);
    counts["staff_computer"] = std::min(staff_, computers_);
    counts["staff_modern_terminal"] = std::min(staff_, held.modern);
    counts["staff_documents_signature"] = std::min(counts["staff_documents_online"], counts["staff_token"]);
    counts["computers_total"] = computers_;
    counts["computers_antivirus"] = std::min(computers_, held.licences);
    counts["offices_total"] = 1;
    counts["offices_broadband"] = line_.on(day);
    counts["offices_it_team"] = team_.on(day);
    counts["offices_feedback_table"] = feedback_.on(day);
    counts["staff_files_total"] = staff_ + 3;
    counts["staff_files_digitised"] = files_.on(day);
    counts["staff_platform_skilled"] = platform_.on(day);
    counts["staff_digital_skilled"] = skills_.on(day);
    const std::int64_t items = (day.days() - dayOf(2026, 1, 1).days()).count() / 3;
    counts["content_items_total"] = items;
    counts["content_items_digital"] = items * content_.goal / 100;
}

std::map<std::string, std::int64_t> SampleUnit::countsOn(Date day) const {
    std::map<std::string, std::int64_t> counts;
    counts["staff_total"] = staff_;
    addMonth(counts, day);
    addScheme(counts, day);
    return counts;
}

std::vector<DeviceCount> SampleUnit::devicesOn(Date day) const {
    const Computers held = computersOn(day);
    std::vector<DeviceCount> devices;
    const auto add = [&devices](const char* kind, const char* condition, std::int64_t count) {
        DeviceCount device;
        device.kind = kind;
        device.condition = condition;
        device.count = count;
        devices.push_back(std::move(device));
    };
    add("desktop", "modern", held.modern - held.modern / 3);
    add("desktop", "usable", held.usable - held.usable / 5);
    add("desktop", "broken", held.broken);
    add("laptop", "modern", held.modern / 3);
    add("laptop", "usable", held.usable / 5);
    add("laptop", "broken", held.broken / 3);
    add("printer", "usable", printers_);
    add("scanner", "usable", scanners_);
    add("network", "usable", 1 + staff_ / 20);
    add("line", "usable", line_.on(day));
    if (line_.on(day) > 0) add("line_mbps", "usable", 50 + 50 * (staff_ / 10));
    add("antivirus", "usable", held.licences);
    return devices;
}

}  // namespace ansinh::progress
