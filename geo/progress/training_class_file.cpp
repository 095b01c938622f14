#include "geo/progress/json_node.hpp"
#include "geo/progress/plan_file.hpp"

#include <algorithm>
#include <set>

namespace ansinh::progress {

namespace {

TrainingClass classOf(const JsonNode& node, const std::string& plan) {
    node.allowOnly({"id", "name", "members", "members_as_written", "host", "from", "until", "status"});
    TrainingClass made;
    made.id = node.at("id").nonEmpty();
    made.plan = plan;
    made.name = node.at("name").bothLanguages();
    made.members = node.at("members").texts();
    made.membersAsWritten = node.at("members_as_written").texts();
    if (made.members.size() != made.membersAsWritten.size())
        node.at("members_as_written").fail("not_one_for_each_member");
    if (const std::optional<JsonNode> host = node.find("host")) {
        made.host = host->nonEmpty();
        if (std::find(made.members.begin(), made.members.end(), *made.host) == made.members.end())
            host->fail("host_is_no_member " + *made.host);
    }
    made.from = node.dateIf("from");
    made.until = node.dateIf("until");
    if (made.from && made.until && *made.until < *made.from) node.at("until").fail("before_from");
    made.status = node.at("status").text();
    if (made.status != "planned" && made.status != "held") node.at("status").fail("unknown_value " + made.status);
    return made;
}

}  // namespace

std::vector<TrainingClass> readTrainingClasses(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::DataInvalid);
    file.allowOnly({"source", "doubts", "plan", "classes"});
    const std::string plan = file.at("plan").nonEmpty();
    std::vector<TrainingClass> classes;
    std::set<std::string> ids;
    std::set<std::string> members;
    for (const JsonNode& node : file.at("classes").items()) {
        classes.push_back(classOf(node, plan));
        if (!ids.insert(classes.back().id).second) node.at("id").fail("used_twice " + classes.back().id);
        for (const std::string& member : classes.back().members)
            if (!members.insert(member).second) node.at("members").fail("used_twice " + member);
    }
    return classes;
}

}  // namespace ansinh::progress
