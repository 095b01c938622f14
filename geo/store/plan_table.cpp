#include "geo/store/plan_table.hpp"

#include "geo/store/connection.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"

#include <cmath>

namespace ansinh::store {

namespace {

void insertIndicators(Connection& connection, const Plan& plan, std::int64_t edition) {
    Statement insert(connection, "INSERT INTO plan_indicator VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
    Statement insertTarget(connection, "INSERT INTO plan_target VALUES (?,?,?,?,?,?,?,?)");
    std::int64_t seq = 0;
    for (const Indicator& indicator : plan.indicators) {
        insert.run(edition, seq, indicator.id, indicator.plan, indicator.clause, indicator.name.vi, indicator.name.en,
                   indicator.numerator, indicator.denominator, indicator.unit, indicator.selfDeclared,
                   indicator.restricted);
        std::int64_t step = 0;
        for (const Target& target : indicator.ladder)
            insertTarget.run(edition, seq, step++, keyOf(target.tier), target.due.iso(),
                             std::int64_t{std::llround(target.value * 1e6)}, target.linear, target.clause);
        ++seq;
    }
}

void insertTasks(Connection& connection, const Plan& plan, std::int64_t edition) {
    Statement insert(connection, "INSERT INTO plan_task VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    Statement insertPartner(connection, "INSERT INTO plan_task_partner VALUES (?,?,?,?,?)");
    std::int64_t seq = 0;
    for (const Task& task : plan.tasks) {
        insert.run(edition, seq, task.row, task.number, task.clause, task.name.vi, task.name.en, task.lead.vi,
                   task.lead.en, isoOf(task.from), isoOf(task.due), task.when, task.product.vi, task.product.en);
        std::int64_t place = 0;
        for (const Text& partner : task.partners) insertPartner.run(edition, seq, place++, partner.vi, partner.en);
        ++seq;
    }
}

void insertTexts(Connection& connection, const Plan& plan, std::int64_t edition) {
    std::int64_t seq = 0;
    Statement insertClause(connection, "INSERT INTO plan_clause VALUES (?,?,?,?,?,?)");
    for (const Clause& clause : plan.clauses)
        insertClause.run(edition, seq++, clause.id, clause.reference, clause.summary.vi, clause.summary.en);
    seq = 0;
    Statement insertMeasure(connection, "INSERT INTO plan_measure VALUES (?,?,?,?,?,?,?)");
    for (const Measure& measure : plan.measures)
        insertMeasure.run(edition, seq++, measure.id, measure.unit, measure.name.vi, measure.name.en,
                          measure.restricted);
    seq = 0;
    Statement insertNote(connection, "INSERT INTO plan_note VALUES (?,?,?,?,?)");
    for (const PlanNote& note : plan.notes) insertNote.run(edition, seq++, note.clause, note.text.vi, note.text.en);
    seq = 0;
    Statement insertPart(connection, "INSERT INTO plan_readiness_part VALUES (?,?,?,?,?,?)");
    for (const ReadinessPart& part : plan.readiness)
        insertPart.run(edition, seq++, part.id, part.name.vi, part.name.en, part.weight);
    Statement(connection, "INSERT INTO plan_readiness_rule VALUES (?,?)").run(edition, plan.readinessLeastKnown);
    seq = 0;
    Statement insertClass(connection, "INSERT INTO plan_readiness_class VALUES (?,?,?,?,?,?)");
    for (const ReadinessClass& one : plan.readinessClasses)
        insertClass.run(edition, seq++, one.id, one.name.vi, one.name.en, one.from);
}

}  // namespace

void insertPlan(Connection& connection, const Plan& plan, std::int64_t batch) {
    Statement(connection,
              "INSERT INTO plan (plan, batch_id, version, scope, place, title_vi, title_en, issuer_vi, issuer_en,"
              " source, from_date, until_date) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")
        .run(plan.id, batch, plan.version, keyOf(plan.scope), plan.place, plan.title.vi, plan.title.en, plan.issuer.vi,
             plan.issuer.en, plan.source, isoOf(plan.from), isoOf(plan.until));
    const std::int64_t edition = connection.lastRowId();
    insertTexts(connection, plan, edition);
    insertIndicators(connection, plan, edition);
    insertTasks(connection, plan, edition);
}

}  // namespace ansinh::store
