#include "geo/store/finding_note_table.hpp"

#include "geo/store/statement.hpp"
#include "geo/store/unit_table.hpp"

namespace ansinh::store {

void insertFindingNotes(Connection& connection, std::span<const FindingNote> notes, std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    Statement insert(connection,
                     "INSERT INTO finding_note (unit_id, rule, measure, seen, batch_id, explained, note)"
                     " VALUES (?,?,?,?,?,?,?)");
    for (const FindingNote& one : notes)
        insert.run(unitOf(units, one.unit), one.rule, one.measure, one.seen, batch, one.explained ? 1 : 0, one.note);
}

std::vector<FindingNote> findingNotesInForce(Connection& connection) {
    std::vector<FindingNote> notes;
    Statement row(connection,
                  "SELECT code, rule, measure, seen, explained, note, batch_id, person, at FROM finding_note_now"
                  " ORDER BY code, rule, measure, seen");
    while (row.step())
        notes.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4) != 0, row.text(5),
                         row.integer(6), row.text(7), row.text(8)});
    return notes;
}

}  // namespace ansinh::store
