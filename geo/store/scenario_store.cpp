#include "geo/store/scenario_store.hpp"

#include "geo/store/batch_ledger.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/project_file.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"
#include "geo/store/unit_table.hpp"

namespace ansinh::store {

namespace {

void insertClasses(Connection& connection, const Scenario& scenario, std::int64_t id) {
    Statement insertClass(connection, "INSERT INTO scenario_class VALUES (?,?,?,?,?,?,?,?,?)");
    Statement insertMember(connection, "INSERT INTO scenario_member VALUES (?,?,?,?,?)");
    std::int64_t seq = 0;
    for (const ScenarioClass& one : scenario.classes) {
        insertClass.run(id, seq, one.host, one.participants, one.total, one.existing, isoOf(one.from), isoOf(one.until),
                        one.team);
        for (std::size_t i = 0; i < one.members.size(); ++i)
            insertMember.run(id, seq, static_cast<std::int64_t>(i), one.members[i], one.travelM.at(i));
        ++seq;
    }
}

std::vector<ScenarioClass> classesOf(Connection& connection, std::int64_t id) {
    std::vector<ScenarioClass> classes;
    Statement row(connection,
                  "SELECT seq, host, participants, total, existing, from_date, until_date, team FROM scenario_class"
                  " WHERE scenario = ? ORDER BY seq",
                  id);
    Statement member(connection,
                     "SELECT commune, travel_m FROM scenario_member WHERE scenario = ? AND class = ? ORDER BY seq");
    while (row.step()) {
        ScenarioClass one;
        one.host = row.text(1);
        one.participants = row.integer(2);
        one.total = row.integer(3);
        one.existing = row.text(4);
        one.from = dateAt(connection, row, 5);
        one.until = dateAt(connection, row, 6);
        one.team = static_cast<int>(row.integer(7));
        member.restart(id, row.integer(0));
        while (member.step()) {
            one.members.push_back(member.text(0));
            one.travelM.push_back(member.integer(1));
        }
        classes.push_back(std::move(one));
    }
    return classes;
}

}  // namespace

std::int64_t ScenarioStore::insert(const StoredScenario& stored, std::int64_t batch) {
    Connection& connection = file_.connection();
    const Scenario& scenario = stored.scenario;
    std::int64_t id = 0;
    file_.write([&] {
        Statement(connection,
                  "INSERT INTO scenario (batch_id, question, travel_source, travel_detail, status, objective, bound,"
                  " total, longest_m) VALUES (?,?,?,?,?,?,?,?,?)")
            .run(batch, stored.question, scenario.travelSource, scenario.travelDetail, scenario.status,
                 scenario.objective, scenario.bound, scenario.total, scenario.longestM);
        id = connection.lastRowId();
        label(id, scenario.name, scenario.note);
        insertClasses(connection, scenario, id);
    });
    return id;
}

void ScenarioStore::label(std::int64_t scenario, const std::string& name, const std::string& note) {
    file_.write([&] {
        Statement(file_.connection(),
                  "INSERT INTO scenario_label SELECT ?1, coalesce(max(seq) + 1, 0), ?2, ?3, ?4, ?5"
                  " FROM scenario_label WHERE scenario = ?1")
            .run(scenario, name, note, loginName(), utcNow());
    });
}

std::vector<StoredScenario> ScenarioStore::inForce() const {
    Connection& connection = file_.connection();
    const Snapshot snapshot(connection);
    std::vector<StoredScenario> found;
    Statement row(connection,
                  "SELECT id, name, note, question, travel_source, travel_detail, status, objective, bound, total,"
                  " longest_m, person, at, batch_id, accepted_batch FROM scenario_now ORDER BY id DESC");
    while (row.step()) {
        StoredScenario stored;
        Scenario& scenario = stored.scenario;
        scenario.id = row.integer(0);
        scenario.name = row.text(1);
        scenario.note = row.text(2);
        stored.question = row.text(3);
        scenario.travelSource = row.text(4);
        scenario.travelDetail = row.text(5);
        scenario.status = row.text(6);
        scenario.objective = row.integer(7);
        scenario.bound = row.integer(8);
        scenario.total = row.integer(9);
        scenario.longestM = row.integer(10);
        scenario.person = row.text(11);
        scenario.madeAt = row.text(12);
        scenario.batch = row.integer(13);
        scenario.acceptedBatch = row.isNull(14) ? 0 : row.integer(14);
        scenario.classes = classesOf(connection, scenario.id);
        found.push_back(std::move(stored));
    }
    return found;
}

void ScenarioStore::noteAcceptance(std::int64_t scenario, std::int64_t batch, int round) {
    file_.write([&] {
        Statement(file_.connection(), "INSERT INTO scenario_acceptance VALUES (?,?,?)").run(batch, scenario, round);
    });
}

std::map<CodePair, int> ScenarioStore::classRounds() const {
    std::map<CodePair, int> rounds;
    Statement row(file_.connection(), "SELECT plan, class, round FROM training_class_round");
    while (row.step()) rounds[{row.text(0), row.text(1)}] = static_cast<int>(row.integer(2));
    return rounds;
}

void ScenarioStore::insertTravel(const TravelTable& table, std::int64_t batch) {
    Connection& connection = file_.connection();
    file_.write([&] {
        const Dictionary units = reportingUnits(connection);
        std::vector<std::int64_t> numbers;
        for (const std::string& code : table.codes) numbers.push_back(unitOf(units, code));
        Statement insert(connection, "INSERT INTO travel VALUES (?,?,?,?)");
        for (std::size_t from = 0; from < numbers.size(); ++from)
            for (std::size_t to = 0; to < numbers.size(); ++to) {
                const std::int64_t metres = table.metres[from * numbers.size() + to];
                insert.run(batch, numbers[from], numbers[to],
                           metres == unreachableM ? std::nullopt : std::optional(metres));
            }
    });
}

std::optional<TravelTable> ScenarioStore::travelInForce() const {
    Connection& connection = file_.connection();
    const Snapshot snapshot(connection);
    TravelTable table;
    Statement code(connection, "SELECT DISTINCT from_code FROM travel_now ORDER BY from_code");
    while (code.step()) table.codes.push_back(code.text(0));
    if (table.codes.empty()) return std::nullopt;
    Statement row(connection, "SELECT metres FROM travel_now ORDER BY from_code, to_code");
    while (row.step()) table.metres.push_back(row.isNull(0) ? unreachableM : row.integer(0));
    return table;
}

}  // namespace ansinh::store
