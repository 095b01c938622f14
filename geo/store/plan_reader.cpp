#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/plan_table.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"

#include <map>

namespace ansinh::store {

namespace {

PlanScope scopeOf(std::string_view key) {
    for (PlanScope scope : {PlanScope::City, PlanScope::Commune})
        if (key == keyOf(scope)) return scope;
    return PlanScope::Template;
}

void readTexts(Connection& connection, std::int64_t edition, Plan& plan) {
    Statement clause(connection,
                     "SELECT clause, reference, summary_vi, summary_en FROM plan_clause WHERE edition = ? ORDER BY seq",
                     edition);
    while (clause.step()) plan.clauses.push_back({clause.text(0), clause.text(1), {clause.text(2), clause.text(3)}});
    Statement measure(connection,
                      "SELECT measure, unit, name_vi, name_en, restricted FROM plan_measure WHERE edition = ?"
                      " ORDER BY seq",
                      edition);
    while (measure.step())
        plan.measures.push_back(
            {measure.text(0), measure.text(1), {measure.text(2), measure.text(3)}, measure.integer(4) != 0});
    Statement note(connection, "SELECT clause, text_vi, text_en FROM plan_note WHERE edition = ? ORDER BY seq",
                   edition);
    while (note.step()) plan.notes.push_back({note.text(0), {note.text(1), note.text(2)}});
    Statement part(connection,
                   "SELECT part, name_vi, name_en, weight FROM plan_readiness_part WHERE edition = ? ORDER BY seq",
                   edition);
    while (part.step()) plan.readiness.push_back({part.text(0), {part.text(1), part.text(2)}, part.real(3)});
    if (Statement rule(connection, "SELECT least_known FROM plan_readiness_rule WHERE edition = ?", edition);
        rule.step())
        plan.readinessLeastKnown = rule.real(0);
    Statement one(connection,
                  "SELECT class, name_vi, name_en, least FROM plan_readiness_class WHERE edition = ? ORDER BY seq",
                  edition);
    while (one.step()) plan.readinessClasses.push_back({one.text(0), {one.text(1), one.text(2)}, one.real(3)});
}

std::vector<Target> readLadder(Connection& connection, Statement& row, std::int64_t edition, std::int64_t indicator) {
    std::vector<Target> ladder;
    row.restart(edition, indicator);
    while (row.step()) {
        Target target;
        target.tier = row.view(0) == keyOf(Tier::City) ? Tier::City : Tier::Commune;
        target.due = dateAt(connection, row, 1).value_or(Date());
        target.value = static_cast<double>(row.integer(2)) / 1e6;
        target.linear = row.integer(3) != 0;
        target.clause = row.text(4);
        ladder.push_back(std::move(target));
    }
    return ladder;
}

void readIndicators(Connection& connection, std::int64_t edition, Plan& plan) {
    Statement row(connection,
                  "SELECT seq, indicator, plan, clause, name_vi, name_en, numerator, denominator, unit, self_declared,"
                  " restricted FROM plan_indicator WHERE edition = ? ORDER BY seq",
                  edition);
    Statement target(connection,
                     "SELECT tier, due, value, linear, clause FROM plan_target WHERE edition = ? AND indicator = ?"
                     " ORDER BY seq");
    while (row.step()) {
        Indicator indicator;
        indicator.id = row.text(1);
        indicator.plan = row.text(2);
        indicator.clause = row.text(3);
        indicator.name = {row.text(4), row.text(5)};
        indicator.numerator = row.text(6);
        indicator.denominator = row.text(7);
        indicator.unit = row.text(8);
        indicator.selfDeclared = row.integer(9) != 0;
        indicator.restricted = row.integer(10) != 0;
        indicator.ladder = readLadder(connection, target, edition, row.integer(0));
        plan.indicators.push_back(std::move(indicator));
    }
}

void readTasks(Connection& connection, std::int64_t edition, Plan& plan) {
    Statement row(connection,
                  "SELECT seq, row, number, clause, name_vi, name_en, lead_vi, lead_en, from_date, due, period,"
                  " product_vi, product_en FROM plan_task WHERE edition = ? ORDER BY seq",
                  edition);
    Statement partner(connection,
                      "SELECT name_vi, name_en FROM plan_task_partner WHERE edition = ? AND task = ? ORDER BY seq");
    while (row.step()) {
        Task task;
        task.row = static_cast<int>(row.integer(1));
        task.number = row.text(2);
        task.clause = row.text(3);
        task.name = {row.text(4), row.text(5)};
        task.lead = {row.text(6), row.text(7)};
        task.from = dateAt(connection, row, 8);
        task.due = dateAt(connection, row, 9);
        task.when = row.text(10);
        task.product = {row.text(11), row.text(12)};
        partner.restart(edition, row.integer(0));
        while (partner.step()) task.partners.push_back({partner.text(0), partner.text(1)});
        plan.tasks.push_back(std::move(task));
    }
}

}  // namespace

std::vector<Plan> plansInForce(Connection& connection) {
    const Snapshot snapshot(connection);
    std::vector<Plan> plans;
    Statement row(connection,
                  "SELECT edition, plan, version, scope, place, title_vi, title_en, issuer_vi, issuer_en, source,"
                  " from_date, until_date FROM plan_now"
                  " ORDER BY CASE scope WHEN 'city' THEN 0 WHEN 'commune' THEN 1 ELSE 2 END, plan");
    while (row.step()) {
        Plan plan;
        const std::int64_t edition = row.integer(0);
        plan.id = row.text(1);
        plan.version = row.text(2);
        plan.scope = scopeOf(row.view(3));
        plan.place = row.text(4);
        plan.title = {row.text(5), row.text(6)};
        plan.issuer = {row.text(7), row.text(8)};
        plan.source = row.text(9);
        plan.from = dateAt(connection, row, 10);
        plan.until = dateAt(connection, row, 11);
        readTexts(connection, edition, plan);
        readIndicators(connection, edition, plan);
        readTasks(connection, edition, plan);
        plans.push_back(std::move(plan));
    }
    return plans;
}

std::vector<StoredEdition> planEditions(Connection& connection) {
    std::vector<StoredEdition> editions;
    Statement row(connection,
                  "SELECT p.plan, p.version, p.title_vi, p.title_en, p.scope, p.place, p.batch_id,"
                  " p.edition IN (SELECT edition FROM plan_now),"
                  " (SELECT count(*) FROM plan_clause c WHERE c.edition = p.edition),"
                  " (SELECT count(*) FROM plan_indicator i WHERE i.edition = p.edition),"
                  " (SELECT count(*) FROM plan_target t WHERE t.edition = p.edition),"
                  " (SELECT count(*) FROM plan_task t WHERE t.edition = p.edition)"
                  " FROM plan p ORDER BY p.plan, p.batch_id DESC");
    while (row.step()) {
        StoredEdition edition;
        edition.plan = row.text(0);
        edition.version = row.text(1);
        edition.title = {row.text(2), row.text(3)};
        edition.scope = scopeOf(row.view(4));
        edition.place = row.text(5);
        edition.batch = row.integer(6);
        edition.counts = row.integer(7) != 0;
        edition.clauses = static_cast<int>(row.integer(8));
        edition.indicators = static_cast<int>(row.integer(9));
        edition.targets = static_cast<int>(row.integer(10));
        edition.tasks = static_cast<int>(row.integer(11));
        editions.push_back(std::move(edition));
    }
    return editions;
}

}  // namespace ansinh::store
