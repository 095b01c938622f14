#include "app/text/names.hpp"

#include "app/text/messages.hpp"
#include "app/text/words.hpp"
#include "geo/core/batch_files.hpp"

#include <algorithm>
#include <array>

namespace ansinh::text {

namespace {

const char* keyOfStanding(progress::Standing standing) {
    switch (standing) {
        case progress::Standing::Met:
            return "met";
        case progress::Standing::OnTheWay:
            return "on_the_way";
        case progress::Standing::Behind:
            return "behind";
        case progress::Standing::NotReported:
            return "not_reported";
        case progress::Standing::NotApplicable:
            return "not_applicable";
    }
    return "";
}

struct CrsLabel {
    const char* code;
    Bilingual name;
};

constexpr std::array kCrsLabels{
    CrsLabel{"EPSG:4326", {"WGS 84", "WGS 84"}},
    CrsLabel{"EPSG:4756", {"VN-2000 địa lý", "VN-2000 geographic"}},
    CrsLabel{"EPSG:5899", {"VN-2000 / TM-3 107°45′", "VN-2000 / TM-3 107°45′"}},
    CrsLabel{"EPSG:6959",
             {"VN-2000 / TM-3 107°45′, bản đã bãi bỏ", "VN-2000 / TM-3 107°45′, deprecated"}},
    CrsLabel{"EPSG:3405", {"VN-2000 / UTM 48N", "VN-2000 / UTM 48N"}},
    CrsLabel{"EPSG:3406", {"VN-2000 / UTM 49N", "VN-2000 / UTM 49N"}},
    CrsLabel{"EPSG:32648", {"WGS 84 / UTM 48N", "WGS 84 / UTM 48N"}},
    CrsLabel{"EPSG:32649", {"WGS 84 / UTM 49N", "WGS 84 / UTM 49N"}},
};

}  // namespace

std::string nameOf(progress::Standing standing, Language language) {
    return wordIn("standing", keyOfStanding(standing), language);
}
std::string nameOf(ValueState state, Language language) {
    return wordIn("state", ansinh::keyOf(state), language);
}
std::string nameOf(CommuneKind kind, Language language) {
    return wordIn("kind", ansinh::keyOf(kind), language);
}
std::string nameOf(BoundaryQuality quality, Language language) {
    return wordIn("quality", ansinh::keyOf(quality), language);
}
std::string nameOf(Tier tier, Language language) {
    return wordIn("tier", ansinh::keyOf(tier), language);
}
std::string nameOf(PlanScope scope, Language language) {
    return wordIn("scope", ansinh::keyOf(scope), language);
}
std::string nameOf(ImportIssue::Severity severity, Language language) {
    return wordIn("severity", keyOf(severity), language);
}

std::string fullNameOf(const Commune& commune, Language language) {
    if (language == Language::Vietnamese) return commune.fullName();
    switch (commune.kind) {
        case CommuneKind::Ward:
            return commune.name + " ward";
        case CommuneKind::Commune:
            return commune.name + " commune";
        case CommuneKind::SpecialZone:
            return commune.name + " special zone";
    }
    return commune.name;
}

ImportIssue withCommuneNames(ImportIssue issue, std::span<const Commune> communes, Language language) {
    for (std::string& arg : issue.args)
        if (const auto at = std::ranges::find(communes, arg, &Commune::code); at != communes.end())
            arg = fullNameOf(*at, language) + " (" + at->code + ")";
    return issue;
}

std::string stageName(const std::string& stage, Language language) {
    return wordIn("stage", stage, language);
}
std::string batchKindName(const std::string& kind, Language language) {
    return wordIn("batch", kind, language);
}
std::string crsReasonName(const std::string& reason, Language language) {
    return wordIn("crs", reason, language);
}
std::string fileList(const std::string& files, Language language) {
    const std::vector<std::string> names = filesOf(files);
    if (names.size() < 2) return files;
    const auto more = static_cast<std::int64_t>(names.size() - 1);
    const std::string count = formatCount(more, language);
    if (language == Language::Vietnamese) return names.front() + " và " + count + " tệp nữa";
    return names.front() + " and " + count + (more == 1 ? " more file" : " more files");
}
std::string answerName(const Question& question, const std::string& value, Language language) {
    const auto choice = std::ranges::find(question.choices, value, &Choice::id);
    return choice == question.choices.end() ? value : pick(choice->name, language);
}
std::string deviceKindName(const std::string& kind, Language language) {
    return wordIn("device", kind, language);
}
std::string deviceConditionName(const std::string& condition, Language language) {
    return wordIn("condition", condition, language);
}
std::string surveyStateName(const std::string& state, Language language) {
    return wordIn("survey", state, language);
}
std::string surveyVerdictName(const std::string& verdict, Language language) {
    return wordIn("verdict", verdict, language);
}
std::string classStatusName(const std::string& status, Language language) {
    return wordIn("class", status, language);
}
std::string unitName(const std::string& unit, Language language, std::int64_t count) {
    if (count == 1 && language == Language::English) return unit;  // the keys are the English singulars
    return wordIn("unit", unit, language);
}

std::string crsName(const std::string& crs, Language language) {
    for (const CrsLabel& label : kCrsLabels)
        if (crs == label.code) return std::string(label.name.in(language)) + " (" + crs + ")";
    return crs;
}

std::string formatDate(Date date, Language language) {
    return language == Language::English ? date.iso() : date.vietnamese();
}

std::string sampleMark(Language language) {
    return Bilingual{"SỐ LIỆU MẪU, không phải số liệu thật", "SAMPLE FIGURES, not real data"}.in(language);
}

std::string templateMark(Language language) {
    return Bilingual{"chỉ tiêu mẫu từ kế hoạch của nơi khác, không ràng buộc Đà Nẵng",
                     "template from another place's plan, does not bind Đà Nẵng"}
        .in(language);
}

}  // namespace ansinh::text
