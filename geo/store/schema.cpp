#include "geo/store/schema.hpp"

#include "geo/core/error.hpp"
#include "geo/store/base_line_table.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/embedded_text.hpp"
#include "geo/store/property_table.hpp"
#include "geo/store/qgis_styles.hpp"
#include "geo/store/script.hpp"
#include "geo/store/statement.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace ansinh::store {

namespace {

/// Files older than this have no way forward.
constexpr int kOldestLayout = 1;

int versionOf(const EmbeddedText& file) {
    int version = 0;
    std::from_chars(file.name.data(), file.name.data() + std::min<std::size_t>(4, file.name.size()), version);
    return version;
}

/// Runs the schema files of the versions after `from` and notes the version reached.
void applyAfter(Connection& connection, int from) {
    for (const EmbeddedText& file : schemaFiles())
        if (versionOf(file) > from) runScript(connection, file);
    const std::string version = std::to_string(newestLayout());
    connection.execute("PRAGMA user_version = " + version);
    putProperty(connection, "layout_version", version);
}

std::uint32_t bigEndian(std::string_view header, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = (value << 8U) | static_cast<unsigned char>(header[at + i]);
    return value;
}

std::int64_t pragma(Connection& connection, std::string_view name) {
    Statement statement(connection, "PRAGMA " + std::string(name));
    return statement.step() ? statement.integer(0) : 0;
}

}  // namespace

int newestLayout() {
    int newest = 0;
    for (const EmbeddedText& file : schemaFiles()) newest = std::max(newest, versionOf(file));
    return newest;
}

void createSchema(Connection& connection, const std::string& program, const std::string& now) {
    connection.execute("PRAGMA journal_mode = WAL");
    connection.execute("BEGIN IMMEDIATE");
    connection.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
    runScript(connection, {"spatial_metadata",
                           "SELECT InitSpatialMetaData(0, 'WGS84_ONLY');"
                           "SELECT InsertEpsgSrid(5899);"});
    applyAfter(connection, 0);
    putProperty(connection, "made_by", program);
    putProperty(connection, "made_at", now);
    putProperty(connection, "geometry_crs", "EPSG:4326");
    putProperty(connection, "metric_crs", "EPSG:5899");
    putProperty(connection, "view_date", now.substr(0, 10));
    connection.execute("COMMIT");
}

void checkFile(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (!fs::exists(path, ignored)) throw Error(ErrorCode::FileNotFound, {path});
    std::ifstream in(path, std::ios::binary);
    if (!in || fs::is_directory(path, ignored)) throw Error(ErrorCode::FileNotReadable, {path, "cannot be opened"});
    std::array<char, 100> bytes{};
    in.read(bytes.data(), bytes.size());
    const std::string_view header(bytes.data(), static_cast<std::size_t>(in.gcount()));
    if (header.empty()) throw Error(ErrorCode::ProjectDamaged, {path, "empty"});
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    if (header.substr(0, kMagic.size()) != kMagic.substr(0, header.size()))
        throw Error(ErrorCode::ProjectNotOurs, {path});
    if (header.size() < bytes.size()) throw Error(ErrorCode::ProjectDamaged, {path, "cut short"});

    // With a write-ahead log beside it the file alone need not be whole.
    const std::string log = path + "-wal";
    if (fs::exists(log, ignored) && fs::file_size(log, ignored) > 0) return;
    const std::uint32_t pageField = (bigEndian(header, 14) & 0xffffU);
    const std::uintmax_t pageSize = pageField == 1 ? 65536 : pageField;
    if (fs::file_size(path, ignored) < pageSize * bigEndian(header, 28))
        throw Error(ErrorCode::ProjectDamaged, {path, "cut short"});
}

int checkLayout(Connection& connection) {
    const std::string& path = connection.path();
    if (pragma(connection, "application_id") != kApplicationId) throw Error(ErrorCode::ProjectNotOurs, {path});
    const auto version = static_cast<int>(pragma(connection, "user_version"));
    const std::vector<std::string> args{path, std::to_string(version), std::to_string(newestLayout())};
    if (version > newestLayout()) throw Error(ErrorCode::ProjectTooNew, args);
    if (version < kOldestLayout) throw Error(ErrorCode::ProjectTooOld, args);
    if (propertyOf(connection, "layout_version") != std::to_string(version))
        throw Error(ErrorCode::ProjectDamaged, {path, "layout_version"});
    return version;
}

void migrate(Connection& connection, int from) {
    if (from == newestLayout()) return;
    connection.execute("BEGIN IMMEDIATE");
    try {
        applyAfter(connection, from);
        if (from < 5) buildMissingLineLevels(connection);
        storeStyles(connection);
        connection.execute("COMMIT");
    } catch (...) {
        if (connection.inTransaction()) connection.execute("ROLLBACK");
        throw;
    }
}

}  // namespace ansinh::store
