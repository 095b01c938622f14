#include "tests/geo/project/survey_fixture.hpp"

#include "geo/store/opinion_table.hpp"
#include "geo/store/project_file.hpp"

#include <algorithm>
#include <filesystem>

namespace ansinh::test {

namespace fs = std::filesystem;

SurveyValue asStored(const std::string& item, SurveyValue value) {
    if (item.starts_with("d:") && value.count > 0) value.state = ValueState::Verified;
    return value;
}

std::unique_ptr<TempFolder>& SurveyProject::fresh() {
    static std::unique_ptr<TempFolder> folder;
    return folder;
}

void SurveyProject::SetUpTestSuite() {
    fresh() = std::make_unique<TempFolder>();
    NewProjectOptions options;
    options.sample = false;
    (void)Project::create(fresh()->file("fresh.ansinh"), options, Monitor::silent());
}

void SurveyProject::TearDownTestSuite() {
    fresh().reset();
}

void SurveyProject::SetUp() {
    fs::copy_file(fresh()->file("fresh.ansinh"), folder_.file("p.ansinh"));
    fs::create_directories(folder_.file("back"));
}

Project SurveyProject::open() const {
    return Project::open(folder_.file("p.ansinh"));
}

Stored SurveyProject::storedIn() const {
    const store::ProjectFile file = store::ProjectFile::open(folder_.file("p.ansinh"), store::ProjectFile::Mode::ReadOnly);
    Stored stored;
    for (const Observation& figure : file.observations())
        if (figure.asOf == surveyDate()) stored[{figure.unit, "m:" + figure.measure}] = {figure.state, figure.count, {}};
    for (const DeviceCount& device : file.deviceCounts())
        if (device.asOf == surveyDate())
            stored[{device.unit, "d:" + device.kind + "/" + device.condition}] = {
                device.count == 0 ? ValueState::Zero : ValueState::Verified, device.count, {}};
    for (const OpinionAnswer& answer : store::opinionsInForce(file.connection()))
        if (answer.asOf == surveyDate())
            stored[{answer.commune, "q:" + answer.questionnaire + "/" + answer.question}] = {ValueState::NotReported, 0,
                                                                                             answer.value};
    return stored;
}

bool SurveyProject::isExplained(const SurveyReview& review, const std::vector<std::string>& files) {
    return std::ranges::all_of(files, [&](const std::string& file) {
        const auto form = std::ranges::find(review.forms, file, &import::ReturnedForm::file);
        if (form == review.forms.end()) return false;
        const auto index = static_cast<std::size_t>(form - review.forms.begin());
        return !form->issues.empty() || std::ranges::find(review.lines, index, &ReviewedLine::form) != review.lines.end();
    });
}

}  // namespace ansinh::test
