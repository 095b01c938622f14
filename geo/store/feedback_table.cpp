#include "geo/store/feedback_table.hpp"

#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"
#include "geo/store/unit_table.hpp"

#include <algorithm>

namespace ansinh::store {

namespace {

std::optional<std::int64_t> dayIf(const std::optional<Date>& date) {
    return date ? std::optional(dayOf(*date)) : std::nullopt;
}

std::optional<Date> dateIf(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(dateOfDay(row.integer(column)));
}

bool isOpen(const FeedbackTerms& terms, const std::string& status) {
    const auto found = std::ranges::find(terms.statuses, status, &FeedbackTerm::id);
    return found == terms.statuses.end() || found->open;
}

}  // namespace

void insertFeedback(Connection& connection, std::span<const FeedbackItem> items, const FeedbackTerms& terms,
                    std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    Statement insert(connection,
                     "INSERT INTO feedback (item, batch_id, unit_id, kind, channel, role, status, is_open,"
                     " received_day, due_day, closed_day, lon, lat) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const FeedbackItem& item : items) {
        const auto lon = item.place ? std::optional(item.place->x) : std::nullopt;
        const auto lat = item.place ? std::optional(item.place->y) : std::nullopt;
        insert.run(item.id, batch, unitOf(units, item.commune), item.kind, item.channel, item.role, item.status,
                   isOpen(terms, item.status), dayOf(item.received), dayIf(item.due), dayIf(item.closed), lon, lat);
    }
}

std::vector<FeedbackItem> feedbackInForce(Connection& connection) {
    std::vector<FeedbackItem> items;
    Statement row(connection,
                  "SELECT item, kind, channel, code, lon, lat, received_day, role, due_day, status, closed_day,"
                  " batch_id FROM feedback_now ORDER BY item");
    while (row.step()) {
        FeedbackItem item;
        item.id = row.text(0);
        item.kind = row.text(1);
        item.channel = row.text(2);
        item.commune = row.text(3);
        if (!row.isNull(4)) item.place = Point{row.real(4), row.real(5)};
        item.received = dateOfDay(row.integer(6));
        item.role = row.text(7);
        item.due = dateIf(row, 8);
        item.status = row.text(9);
        item.closed = dateIf(row, 10);
        item.batch = row.integer(11);
        items.push_back(std::move(item));
    }
    return items;
}

}  // namespace ansinh::store
