#include "geo/store/opinion_table.hpp"

#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"
#include "geo/store/unit_table.hpp"

namespace ansinh::store {

void insertOpinions(Connection& connection, std::span<const OpinionAnswer> answers, std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    Statement insert(connection,
                     "INSERT INTO opinion (unit_id, questionnaire, question, as_of_day, batch_id, value)"
                     " VALUES (?,?,?,?,?,?)");
    for (const OpinionAnswer& answer : answers)
        insert.run(unitOf(units, answer.commune), answer.questionnaire, answer.question, dayOf(answer.asOf), batch,
                   answer.value);
}

std::vector<OpinionAnswer> opinionsInForce(Connection& connection) {
    std::vector<OpinionAnswer> answers;
    Statement row(connection,
                  "SELECT code, questionnaire, question, as_of_day, value, batch_id FROM opinion_now"
                  " ORDER BY code, questionnaire, question, as_of_day");
    while (row.step())
        answers.push_back({row.text(0), row.text(1), row.text(2), dateOfDay(row.integer(3)), row.text(4),
                           row.integer(5)});
    return answers;
}

}  // namespace ansinh::store
