#include "geo/core/error.hpp"
#include "geo/project/project_state.hpp"
#include "geo/project/scenarios.hpp"
#include "geo/report/class_plan.hpp"
#include "geo/report/whole_file.hpp"

#include <algorithm>
#include <charconv>

namespace ansinh {

namespace {

// What an office reads is Vietnamese.
const char* inWords(TrainingGoal goal) {
    switch (goal) {
        case TrainingGoal::Total:
            return "tổng đường đi ngắn nhất";
        case TrainingGoal::LongestThenTotal:
            return "xã xa nhất đi ngắn nhất, sau đó tổng đường đi ngắn nhất";
        case TrainingGoal::TotalThenLongest:
            return "tổng đường đi ngắn nhất, sau đó xã xa nhất đi ngắn nhất";
    }
    return "";
}

const char* inWords(Weighting weighting) {
    switch (weighting) {
        case Weighting::Equal:
            return "mọi xã như nhau";
        case Weighting::Participants:
            return "theo số học viên";
        case Weighting::Gap:
            return "theo số người còn thiếu so với chỉ tiêu";
        case Weighting::Population:
            return "theo dân số (nghìn người)";
    }
    return "";
}

std::string statusInWords(const Scenario& scenario) {
    if (scenario.status == "optimal") return "đã chứng minh là tốt nhất cho câu hỏi này";
    if (scenario.status == "by_hand") return "xếp bằng tay, không chứng minh";
    return "chưa chứng minh là tốt nhất; không cách xếp nào dưới " + std::to_string(scenario.bound);
}

std::string travelInWords(const Scenario& scenario) {
    if (scenario.travelSource == "geodesic") return "đường thẳng giữa các điểm nhãn " + scenario.travelDetail;
    const std::string detail = scenario.travelDetail.empty() ? "" : ": " + scenario.travelDetail;
    return (scenario.travelSource == "roads" ? "đường bộ đã nhập" : "bảng quãng đường") + detail;
}

std::string sizesInWords(const TrainingQuestion& question) {
    const std::string least = std::to_string(question.smallest);
    return question.largest > 0 ? "từ " + least + " đến " + std::to_string(question.largest) + " xã" : "từ " + least + " xã";
}

std::string number(double value) {
    char text[32];
    const auto [end, fault] = std::to_chars(text, text + sizeof text, value);
    return {text, end};
}

int asNumber(const std::string& id) {
    int number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    return number;
}

class PlanMaker {
public:
    PlanMaker(const Project& project, const Scenario& scenario) : project_(project), scenario_(scenario) {}

    report::ClassPlan run() {
        report::ClassPlan plan;
        plan.city = project_.cityName();
        plan.scenario = scenario_.id;
        plan.name = scenario_.name;
        plan.note = scenario_.note;
        plan.madeAt = scenario_.madeAt.empty() ? "1970-01-01T00:00:00Z" : scenario_.madeAt;
        plan.person = scenario_.person;
        plan.program = programName();
        plan.sample = project_.hasSample() && leansOnFigures();
        const std::vector<std::string> numbers = classNumbers(scenario_, project_.trainingClasses());
        for (std::size_t i = 0; i < numbers.size(); ++i)
            plan.classes.push_back(lineOf(scenario_.classes[i], numbers[i]));
        std::ranges::stable_sort(plan.classes, {}, [](const report::ClassLine& line) { return asNumber(line.number); });
        fillBasis(plan);
        return plan;
    }

private:
    [[nodiscard]] bool leansOnFigures() const {
        const TrainingQuestion& question = scenario_.question;
        return question.minReadiness || question.minParticipants || question.maxParticipants ||
               question.weighting == Weighting::Participants || question.weighting == Weighting::Gap ||
               std::ranges::any_of(scenario_.classes, [](const ScenarioClass& one) { return one.participants > 0; });
    }

    [[nodiscard]] report::ClassLine lineOf(const ScenarioClass& one, const std::string& id) const {
        report::ClassLine line;
        line.number = id;
        line.host = project_.commune(one.host).fullName();
        line.hostCode = one.host;
        line.participants = one.participants;
        line.from = one.from;
        line.until = one.until;
        line.team = one.team;
        line.existing = !one.existing.empty();
        for (std::size_t i = 0; i < one.members.size(); ++i)
            line.members.push_back({one.members[i], project_.commune(one.members[i]).fullName(), one.travelM[i]});
        return line;
    }

    void fillBasis(report::ClassPlan& plan) const {
        const TrainingQuestion& question = scenario_.question;
        const auto say = [&](const char* item, const std::string& content) {
            if (!content.empty()) plan.basis.emplace_back(item, content);
        };
        const auto yes = [](bool is) { return std::string(is ? "có" : ""); };
        say("Kết quả", statusInWords(scenario_));
        say("Mục tiêu", inWords(question.goal));
        say("Trọng số", inWords(question.weighting));
        say("Đường đi", travelInWords(scenario_));
        say("Số lớp mới", question.classes ? std::to_string(*question.classes) : "ít nhất có thể");
        say("Mỗi lớp", sizesInWords(question));
        say("Xa nhất, km", question.maxTravelM ? number(static_cast<double>(*question.maxTravelM) / 1000) : "");
        say("Học viên ít nhất", question.minParticipants ? std::to_string(*question.minParticipants) : "");
        say("Học viên nhiều nhất", question.maxParticipants ? std::to_string(*question.maxParticipants) : "");
        say("Các xã liền nhau", yes(question.contiguous));
        say("Cân bằng số xã", yes(question.balance));
        say("Đợt", std::to_string(question.round));
        say("Thêm các xã", names(question.include));
        say("Bớt các xã", names(question.exclude));
        say("Sẵn sàng ít nhất", question.minReadiness ? number(*question.minReadiness) : "");
        say("Nơi có hội trường, loại điểm", question.hallCategory);
        say("Chỉ đặt tại", names(question.onlyHosts));
        say("Phải đặt tại", names(question.hosts));
        say("Không đặt tại", names(question.noHosts));
        say("Không học chung", pairs(question.apart));
        say("Phải học chung", pairs(question.together));
        say("Xã, nơi đến", pairs(question.placed));
        say("Nối nhau dù không giáp", pairs(question.links));
        say("Người lập, lúc (UTC)", scenario_.person + ", " + scenario_.madeAt);
        say("Ghi chú", scenario_.note);
    }

    [[nodiscard]] std::string names(const std::vector<std::string>& codes) const {
        std::string list;
        for (const std::string& code : codes) list += (list.empty() ? "" : ", ") + project_.commune(code).name;
        return list;
    }

    [[nodiscard]] std::string pairs(const std::vector<CodePair>& pairs) const {
        std::string list;
        for (const auto& [a, b] : pairs)
            list += (list.empty() ? "" : "; ") + project_.commune(a).name + " – " + project_.commune(b).name;
        return list;
    }

    const Project& project_;
    const Scenario& scenario_;
};

}  // namespace

void Scenarios::exportTo(const Scenario& scenario, ScenarioExport format, const std::string& path) const {
    const report::ClassPlan plan = PlanMaker(project_, scenario).run();
    switch (format) {
        case ScenarioExport::Workbook:
            report::writeClassWorkbook(path, plan, Monitor::silent());
            return;
        case ScenarioExport::Calendar:
            if (std::ranges::none_of(plan.classes, [](const report::ClassLine& line) { return line.from.has_value(); }))
                throw Error(ErrorCode::BadArgument, {"dates", scenario.name, "a_date_for_each_class"});
            report::writeWhole(path, report::calendarOf(plan));
            return;
        case ScenarioExport::PlanTable:
            report::writeWhole(path, report::planTableOf(plan));
            return;
    }
}

std::string Scenarios::planTable(const Scenario& scenario) const {
    return report::planTableOf(PlanMaker(project_, scenario).run());
}

}  // namespace ansinh
