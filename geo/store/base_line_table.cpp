#include "geo/store/base_line_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/spatial_blob.hpp"
#include "geo/store/statement.hpp"

#include <array>
#include <stdexcept>

namespace ansinh::store {

void insertBaseLines(Connection& connection, std::span<const BaseLine> lines, std::int64_t batch) {
    Statement insert(connection, "INSERT INTO base_line (batch_id, kind, geom) VALUES (?,?,?)");
    for (const BaseLine& one : lines) insert.run(batch, keyOf(one.kind), lineBlob(one.line));
}

std::vector<BaseLine> baseLinesInForce(Connection& connection) {
    std::vector<BaseLine> lines;
    for (const BaseLineKind kind : {BaseLineKind::River, BaseLineKind::Road}) {
        // The view would look for the newest batch row by row.
        Statement row(connection,
                      "SELECT geom FROM base_line WHERE kind = ?1 AND batch_id = (SELECT max(n.batch_id) FROM base_line n"
                      " JOIN batch_now b ON b.id = n.batch_id WHERE n.kind = ?1) ORDER BY id",
                      keyOf(kind));
        while (row.step()) {
            try {
                lines.push_back({kind, lineFromBlob(row.bytes(0))});
            } catch (const std::logic_error& broken) {
                throw Error(ErrorCode::ProjectDamaged, {connection.path(), std::string("base_line: ") + broken.what()});
            }
        }
    }
    return lines;
}

}  // namespace ansinh::store
