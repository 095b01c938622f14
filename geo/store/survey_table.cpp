#include "geo/store/survey_table.hpp"

#include "geo/store/batch_ledger.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"
#include "geo/store/unit_table.hpp"

namespace ansinh::store {

void insertSurveyForms(Connection& connection, std::span<const StoredSurveyForm> forms) {
    const Dictionary units = reportingUnits(connection);
    const std::string now = utcNow();
    Statement insert(connection,
                     "INSERT INTO survey_form (unit_id, as_of_day, deadline_day, file, version, asked, at)"
                     " VALUES (?,?,?,?,?,?,?)");
    for (const StoredSurveyForm& form : forms) {
        const auto deadline = form.deadline ? std::optional(dayOf(*form.deadline)) : std::nullopt;
        insert.run(unitOf(units, form.commune), dayOf(form.asOf), deadline, form.file, form.version, form.asked,
                   form.at.empty() ? now : form.at);
    }
}

void insertSurveyReturns(Connection& connection, std::span<const StoredSurveyReturn> returns, std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    Statement insert(connection, "INSERT INTO survey_return VALUES (?,?,?,?,?,?,?,?,?)");
    std::int64_t seq = 0;
    for (const StoredSurveyReturn& one : returns)
        insert.run(batch, seq++, unitOf(units, one.commune), dayOf(one.asOf), one.file, one.checksum, one.read,
                   one.accepted, one.refused);
}

std::vector<StoredSurveyForm> surveyForms(Connection& connection) {
    std::vector<StoredSurveyForm> forms;
    Statement row(connection,
                  "SELECT u.code, f.as_of_day, f.deadline_day, f.file, f.version, f.asked, f.at FROM survey_form_now f"
                  " JOIN reporting_unit u ON u.id = f.unit_id ORDER BY f.as_of_day, u.code");
    while (row.step()) {
        StoredSurveyForm form;
        form.commune = row.text(0);
        form.asOf = dateOfDay(row.integer(1));
        if (!row.isNull(2)) form.deadline = dateOfDay(row.integer(2));
        form.file = row.text(3);
        form.version = static_cast<int>(row.integer(4));
        form.asked = row.integer(5);
        form.at = row.text(6);
        forms.push_back(std::move(form));
    }
    return forms;
}

std::vector<StoredSurveyReturn> surveyReturnsInForce(Connection& connection) {
    std::vector<StoredSurveyReturn> returns;
    Statement row(connection,
                  "SELECT r.batch_id, u.code, r.as_of_day, r.file, r.checksum, r.read, r.accepted, r.refused, b.at"
                  " FROM survey_return_now r JOIN reporting_unit u ON u.id = r.unit_id JOIN batch b ON b.id = r.batch_id"
                  " ORDER BY r.batch_id, r.seq");
    while (row.step()) {
        StoredSurveyReturn one;
        one.batch = row.integer(0);
        one.commune = row.text(1);
        one.asOf = dateOfDay(row.integer(2));
        one.file = row.text(3);
        one.checksum = row.text(4);
        one.read = row.integer(5);
        one.accepted = row.integer(6);
        one.refused = row.integer(7);
        one.at = row.text(8);
        returns.push_back(std::move(one));
    }
    return returns;
}

}  // namespace ansinh::store
