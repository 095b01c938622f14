#include "geo/store/class_table.hpp"

#include "geo/store/connection.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"

#include <algorithm>
#include <optional>

namespace ansinh::store {

namespace {

template <typename Item>
std::optional<Item> at(const std::vector<Item>& items, std::size_t place) {
    return place < items.size() ? std::optional(items[place]) : std::nullopt;
}

}  // namespace

void insertTrainingClasses(Connection& connection, std::span<const TrainingClass> classes, std::int64_t batch) {
    Statement insert(connection,
                     "INSERT INTO training_class (plan, class, batch_id, name_vi, name_en, host, from_date, until_date,"
                     " status) VALUES (?,?,?,?,?,?,?,?,?)");
    Statement insertMember(connection, "INSERT INTO training_member VALUES (?,?,?,?)");
    for (const TrainingClass& c : classes) {
        insert.run(c.plan, c.id, batch, c.name.vi, c.name.en, c.host, isoOf(c.from), isoOf(c.until), c.status);
        const std::int64_t edition = connection.lastRowId();
        const std::size_t rows = std::max(c.members.size(), c.membersAsWritten.size());
        for (std::size_t i = 0; i < rows; ++i)
            insertMember.run(edition, static_cast<std::int64_t>(i), at(c.members, i), at(c.membersAsWritten, i));
    }
}

std::vector<TrainingClass> trainingClassesInForce(Connection& connection) {
    const Snapshot snapshot(connection);
    std::vector<TrainingClass> classes;
    Statement row(connection,
                  "SELECT edition, plan, class, name_vi, name_en, host, from_date, until_date, status"
                  " FROM training_class_now ORDER BY plan, CAST(class AS INTEGER), class");
    Statement member(connection, "SELECT commune, as_written FROM training_member WHERE edition = ? ORDER BY seq");
    while (row.step()) {
        TrainingClass c;
        c.plan = row.text(1);
        c.id = row.text(2);
        c.name = {row.text(3), row.text(4)};
        if (!row.isNull(5)) c.host = row.text(5);
        c.from = dateAt(connection, row, 6);
        c.until = dateAt(connection, row, 7);
        c.status = row.text(8);
        member.restart(row.integer(0));
        while (member.step()) {
            if (!member.isNull(0)) c.members.push_back(member.text(0));
            if (!member.isNull(1)) c.membersAsWritten.push_back(member.text(1));
        }
        classes.push_back(std::move(c));
    }
    return classes;
}

}  // namespace ansinh::store
