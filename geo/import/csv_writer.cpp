#include "geo/import/csv_writer.hpp"

#include <format>

namespace ansinh::import {
namespace {

std::string cellOf(const Field& field) {
    if (const auto* number = std::get_if<std::int64_t>(&field)) return std::to_string(*number);
    if (const auto* real = std::get_if<double>(&field)) return std::format("{}", *real);
    const auto* text = std::get_if<std::string>(&field);
    return text ? *text : std::string();
}

void write(std::ostream& out, const std::string& cell) {
    if (cell.find_first_of(",;\"\r\n\t") == std::string::npos && !cell.starts_with(' ')) {
        out << cell;
        return;
    }
    out << '"';
    for (const char c : cell) {
        if (c == '"') out << '"';
        out << c;
    }
    out << '"';
}

}  // namespace

void writeCsv(std::ostream& out, const ExportLayer& layer, Monitor& monitor) {
    out << "\xEF\xBB\xBF";
    const bool points = layer.shape == ExportLayer::Shape::Point;
    std::vector<std::string> cells = layer.columns;
    if (points) cells.insert(cells.end(), {"lon", "lat"});
    const auto writeLine = [&] {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) out << ',';
            write(out, cells[i]);
        }
        out << "\r\n";
    };
    writeLine();
    std::size_t done = 0;
    for (const ExportLayer::Row& row : layer.rows) {
        if (done++ % 1000 == 0)
            monitor.checkpoint("writing", static_cast<double>(done) / static_cast<double>(layer.rows.size()));
        cells.clear();
        for (const Field& field : row.fields) cells.push_back(cellOf(field));
        if (points) {
            cells.push_back(row.point ? std::format("{}", row.point->x) : "");
            cells.push_back(row.point ? std::format("{}", row.point->y) : "");
        }
        writeLine();
    }
}

}  // namespace ansinh::import
