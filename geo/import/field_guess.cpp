#include "geo/import/field_guess.hpp"

#include "geo/core/error.hpp"
#include "geo/import/coordinate_text.hpp"
#include "geo/import/text_repair.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <numeric>
#include <span>

namespace ansinh::import {
namespace {

using Headings = std::initializer_list<std::string_view>;

constexpr Headings codeHeadings{"maxa",    "code", "ma",       "madvhc", "madvhcxa",    "maxaphuong",
                                "macapxa", "xaid", "wardcode", "wardid", "communecode", "maphuongxa",
                                "madonvi", "mahc", "maphuong", "macode", "mahanhchinh", "communeid"};
constexpr Headings nameHeadings{"fullname", "tenxa",       "ten",       "name",     "tendaydu",    "tenxaphuong",
                                "tendvhc",  "tenphuongxa", "tenphuong", "tendonvi", "xa",          "phuong",
                                "xaphuong", "phuongxa",    "commune",   "ward",     "communename", "wardname",
                                "donvi",    "diaban",      "name3"};
constexpr Headings pointNameHeadings{"name",       "ten",          "tengoi", "tendiem",  "tencoso",
                                     "tendonvi",   "tendaydu",     "title",  "fullname", "label",
                                     "tendiadiem", "tencongtrinh", "coso",   "diadiem"};
constexpr Headings statusHeadings{"status", "trangthai", "tinhtrang", "hientrang"};
constexpr Headings sourceHeadings{"source", "nguon", "nguondulieu", "nguonsolieu", "xuatxu"};
constexpr Headings communeHeadings{"commune", "ward",        "xa",       "phuong",      "xaphuong", "phuongxa",
                                   "tenxa",   "communename", "wardname", "tenxaphuong", "diaban",   "donvihanhchinh"};
constexpr Headings xHeadings{"lon",         "lng",       "long",   "longitude", "kinhdo", "x",       "toadox",
                             "toadokinhdo", "xcoord",    "coordx", "pointx",    "east",   "easting", "gpslon",
                             "gpslng",      "gpskinhdo", "londd",  "kinhdodd",  "xwgs84", "xvn2000", "toadoe"};
constexpr Headings yHeadings{"lat",       "latt",    "latd",   "latitude", "vido",   "y",        "toadoy",
                             "toadovido", "ycoord",  "coordy", "pointy",   "north",  "northing", "gpslat",
                             "gpsvd",     "gpsvido", "latdd",  "vidodd",   "ywgs84", "yvn2000",  "toadon"};

/// Place in the list, which is in the order of preference; nothing when it is not there.
std::optional<std::size_t> rankIn(Headings headings, std::string_view heading) {
    const std::string folded = foldedHeading(heading);
    const auto at = std::ranges::find(headings, folded);
    if (at == headings.end()) return {};
    return static_cast<std::size_t>(at - headings.begin());
}

FieldIndex named(const TableSample& sample, const std::string& name) {
    if (name.empty()) return {};
    std::string known;
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        if (sample.columns[i].name == name) return i;
        known += (known.empty() ? "" : ", ") + sample.columns[i].name;
    }
    throw Error(ErrorCode::BadArgument, {"column", name, known});
}

/// The share of the filled cells for which `good` holds.
double share(const TableSample& sample, std::size_t column, const std::function<bool(const std::string&)>& good) {
    std::size_t filled = 0;
    std::size_t hits = 0;
    for (const auto& row : sample.rows) {
        if (row[column].empty()) continue;
        ++filled;
        hits += good(row[column]) ? 1U : 0U;
    }
    return filled == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(filled);
}

/// The column that scores best; a known heading decides between equals and earlier columns go first.
FieldIndex best(const TableSample& sample, Headings headings, double least,
                const std::function<double(std::size_t)>& score) {
    FieldIndex found;
    double highest = least;
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        const auto rank = rankIn(headings, sample.columns[i].name);
        const double bonus = rank ? 0.02 - 0.0005 * static_cast<double>(*rank) : 0;
        const double points = score(i);
        if (points < least || points + bonus <= highest) continue;
        highest = points + bonus;
        found = i;
    }
    return found;
}

FieldIndex byHeading(const TableSample& sample, Headings headings) {
    FieldIndex found;
    std::size_t lowest = headings.size();
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        const auto rank = rankIn(headings, sample.columns[i].name);
        if (!rank || *rank >= lowest) continue;
        lowest = *rank;
        found = i;
    }
    return found;
}

/// "Kinh độ (WGS 84)", "Toa do Kinh do": a telling word somewhere in the heading.
FieldIndex byWord(const TableSample& sample, Headings words) {
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        const std::string folded = foldedHeading(sample.columns[i].name);
        const auto inside = [&](std::string_view word) { return folded.find(word) != std::string::npos; };
        if (std::ranges::any_of(words, inside)) return i;
    }
    return {};
}

FieldIndex codeColumn(const TableSample& sample, const NameMatcher& names, double least) {
    const auto known = [&](const std::string& cell) {
        const std::string code = codeOf(cell);
        return !code.empty() && names.match(code, {}).kind == Match::Kind::Code;
    };
    if (const auto found =
            best(sample, codeHeadings, least, [&](std::size_t column) { return share(sample, column, known); }))
        return found;
    // A file of the whole country: few of its codes are ours, but codes they are, and the heading says so.
    return best(sample, codeHeadings, 1.0, [&](std::size_t column) {
        const bool codes = share(sample, column, [](const auto& cell) { return !codeOf(cell).empty(); }) > 0.9;
        const bool ours = share(sample, column, known) > 0;
        return codes && ours && rankIn(codeHeadings, sample.columns[column].name) ? 1.0 : 0.0;
    });
}

FieldIndex nameColumn(const TableSample& sample, const NameMatcher& names, Headings headings, double least) {
    return best(sample, headings, least, [&](std::size_t column) {
        const auto cells = [&](auto get) {
            std::vector<std::string> values;
            for (const auto& row : sample.rows) values.push_back(get(row));
            return values;
        };
        const auto values = cells([&](const auto& row) { return row[column]; });
        const TextRepair repair(values, {});
        return share(sample, column, [&](const std::string& cell) {
            return codeOf(cell).empty() && names.match({}, repair(cell)).taken();
        });
    });
}

bool inRange(const std::string& cell, double low, double high) {
    const auto value = parseCoordinate(cell);
    return value && value->value >= low && value->value <= high;
}

/// Longitude and latitude of Viet Nam by content, for tables whose headings say nothing.
void guessByContent(const TableSample& sample, PointFields& fields) {
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        if (!fields.x && share(sample, i, [](const auto& cell) { return inRange(cell, 102, 118); }) > 0.8)
            fields.x = i;
        else if (!fields.y && share(sample, i, [](const auto& cell) { return inRange(cell, 6, 24); }) > 0.8)
            fields.y = i;
    }
    if (!fields.x || !fields.y) fields.x = fields.y = {};
}

}  // namespace

std::string foldedHeading(std::string_view heading) {
    std::string folded = foldName(heading);
    std::erase(folded, ' ');
    return folded;
}

std::string codeOf(std::string_view cell) {
    while (!cell.empty() && cell.front() == ' ') cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ') cell.remove_suffix(1);
    if (const auto dot = cell.find('.');
        dot != std::string_view::npos && cell.find_first_not_of('0', dot + 1) == std::string_view::npos)
        cell = cell.substr(0, dot);
    const bool digits = cell.size() == 5 && std::ranges::all_of(cell, [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::string(cell) : std::string();
}

TableSample sampleOf(const LayerRef& layer, std::size_t rows) {
    TableSample sample;
    sample.columns = layer.info().columns;
    std::vector<std::size_t> all(sample.columns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (rows == 0) return sample;
    layer.forEach(all, [&](const Row& row) {
        sample.rows.push_back(row.fields);
        sample.shapes += row.shape.kind != ShapeKind::None ? 1U : 0U;
        return sample.rows.size() < rows;
    });
    return sample;
}

FieldIndex codeLikeColumn(const TableSample& sample) {
    return best(sample, codeHeadings, 0.5, [&](std::size_t column) {
        if (!rankIn(codeHeadings, sample.columns[column].name)) return 0.0;
        return share(sample, column, [](const std::string& cell) { return !codeOf(cell).empty(); });
    });
}

BoundaryFields guessBoundaryFields(const TableSample& sample, const NameMatcher& names, const Options& options) {
    BoundaryFields fields{named(sample, options.codeField), named(sample, options.nameField)};
    if (!fields.code) fields.code = codeColumn(sample, names, 0.3);
    if (!fields.name) fields.name = nameColumn(sample, names, nameHeadings, 0.2);
    if (!fields.name) fields.name = byHeading(sample, nameHeadings);
    if (!fields.code && !fields.name) fields.code = byHeading(sample, codeHeadings);
    if (fields.name == fields.code && options.nameField.empty()) fields.name = {};
    return fields;
}

PointFields guessPointFields(const TableSample& sample, const NameMatcher& names, const Options& options) {
    PointFields fields;
    fields.x = named(sample, options.xField);
    fields.y = named(sample, options.yField);
    if (!fields.x) fields.x = byHeading(sample, xHeadings);
    if (!fields.y) fields.y = byHeading(sample, yHeadings);
    if (!fields.x) fields.x = byWord(sample, {"kinhdo", "longitude", "easting"});
    if (!fields.y) fields.y = byWord(sample, {"vido", "latitude", "northing"});
    if (!fields.x || !fields.y) guessByContent(sample, fields);
    fields.name = named(sample, options.nameField);
    if (!fields.name) fields.name = byHeading(sample, pointNameHeadings);
    fields.status = byHeading(sample, statusHeadings);
    fields.source = byHeading(sample, sourceHeadings);
    fields.communeCode = named(sample, options.codeField);
    if (!fields.communeCode) fields.communeCode = codeColumn(sample, names, 0.6);
    if (!fields.communeCode) {
        // A commune by name counts only where the heading says so: a post office is called after its commune too.
        const FieldIndex byName = byHeading(sample, communeHeadings);
        if (byName != fields.name) fields.communeName = byName;
    }
    return fields;
}

}  // namespace ansinh::import
