#include "geo/store/saved_view_table.hpp"

#include <algorithm>
#include <optional>

#include "geo/store/project_file_state.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"

namespace ansinh::store {

namespace {

template <class Read>
std::optional<double> partOf(const std::optional<ViewCamera>& camera, Read read) {
    return camera ? std::optional<double>(read(*camera)) : std::nullopt;
}

std::int64_t insertOrChange(Connection& connection, const SavedView& view) {
    Statement put(connection,
                  "INSERT INTO saved_view (id, place, name, caption, layer, indicator, as_of, compared_to, form, commune,"
                  " lon, lat, zoom, bearing) VALUES (?, (SELECT count(*) FROM saved_view),?,?,?,?,?,?,?,?,?,?,?,?)"
                  " ON CONFLICT DO UPDATE SET name = excluded.name, caption = excluded.caption, layer = excluded.layer,"
                  " indicator = excluded.indicator, as_of = excluded.as_of, compared_to = excluded.compared_to,"
                  " form = excluded.form, commune = excluded.commune, lon = excluded.lon, lat = excluded.lat,"
                  " zoom = excluded.zoom, bearing = excluded.bearing");
    const std::optional<std::int64_t> id = view.id == 0 ? std::nullopt : std::optional(view.id);
    put.run(id, view.name, view.caption, view.layer, view.indicator, isoOf(view.asOf), isoOf(view.comparedTo), view.form,
            view.commune, partOf(view.camera, [](const ViewCamera& c) { return c.centre.x; }),
            partOf(view.camera, [](const ViewCamera& c) { return c.centre.y; }),
            partOf(view.camera, [](const ViewCamera& c) { return c.zoom; }),
            partOf(view.camera, [](const ViewCamera& c) { return c.bearing; }));
    Statement row(connection, "SELECT id FROM saved_view WHERE name = ?", view.name);
    return row.step() ? row.integer(0) : 0;
}

}  // namespace

std::vector<SavedView> SavedViewTable::all() const {
    Connection& connection = file_.state_->connection;
    Statement row(connection,
                  "SELECT id, name, caption, layer, indicator, as_of, compared_to, form, commune, lon, lat, zoom, bearing"
                  " FROM saved_view ORDER BY place");
    std::vector<SavedView> views;
    while (row.step()) {
        SavedView view;
        view.id = row.integer(0);
        view.name = row.text(1);
        view.caption = row.text(2);
        view.layer = row.text(3);
        view.indicator = row.text(4);
        view.asOf = dateAt(connection, row, 5);
        view.comparedTo = dateAt(connection, row, 6);
        view.form = row.text(7);
        view.commune = row.text(8);
        if (!row.isNull(9)) view.camera = ViewCamera{{row.real(9), row.real(10)}, row.real(11), row.real(12)};
        views.push_back(std::move(view));
    }
    return views;
}

std::int64_t SavedViewTable::put(const SavedView& view) {
    std::int64_t id = 0;
    file_.write([&] { id = insertOrChange(file_.state_->connection, view); });
    return id;
}

void SavedViewTable::remove(std::int64_t id) {
    file_.write([&] {
        Statement(file_.state_->connection, "DELETE FROM saved_view WHERE id = ?").run(id);
        number(ids());
    });
}

void SavedViewTable::move(std::int64_t id, std::size_t place) {
    file_.write([&] {
        std::vector<std::int64_t> order = ids();
        const auto found = std::ranges::find(order, id);
        if (found == order.end()) return;
        order.erase(found);
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(place, order.size())), id);
        number(order);
    });
}

void SavedViewTable::number(const std::vector<std::int64_t>& ids) {
    Statement set(file_.state_->connection, "UPDATE saved_view SET place = ? WHERE id = ?");
    for (std::size_t i = 0; i < ids.size(); ++i) set.run(static_cast<std::int64_t>(i), ids[i]);
}

std::vector<std::int64_t> SavedViewTable::ids() const {
    std::vector<std::int64_t> ids;
    for (const SavedView& view : all()) ids.push_back(view.id);
    return ids;
}

}  // namespace ansinh::store
