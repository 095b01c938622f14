#include "geo/store/connection.hpp"

#include "geo/core/error.hpp"

#include <filesystem>
#include <memory>

#include <sqlite3.h>

namespace ansinh::store {

namespace {

/// How long a writer waits for another one. Long enough for a batch of figures, short enough for a person.
constexpr int kBusyTimeoutMs = 2000;

/// A file: URI, in which '?', '#' and '%' are letters of the name and not syntax.
std::string uriOf(const std::string& path) {
    std::string uri = "file:";
    const std::string generic = std::filesystem::path(path).generic_string();
    if (generic.size() > 1 && generic[1] == ':') uri += "/";
    for (char c : generic) {
        if (c == '?')
            uri += "%3f";
        else if (c == '#')
            uri += "%23";
        else if (c == '%')
            uri += "%25";
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

ErrorCode codeOfIoError(int extended) {
    switch (extended) {
        case SQLITE_IOERR_WRITE:
        case SQLITE_IOERR_FSYNC:
        case SQLITE_IOERR_DIR_FSYNC:
        case SQLITE_IOERR_TRUNCATE:
        case SQLITE_IOERR_DELETE:
        case SQLITE_IOERR_LOCK:
        case SQLITE_IOERR_SHMOPEN:
        case SQLITE_IOERR_SHMMAP:
            return ErrorCode::NotWritable;
        case SQLITE_IOERR_SHMSIZE:
            return ErrorCode::DiskFull;
        case SQLITE_IOERR_SHORT_READ:
            return ErrorCode::ProjectDamaged;
        default:
            return ErrorCode::FileNotReadable;
    }
}

}  // namespace

Connection::Connection(const std::string& path, Access access, Functions functions) : path_(path) {
    try {
        open(access);
        configure(access, functions);
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection() {
    close();
}

void Connection::open(Access access) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (access == Access::ReadOnly)
        flags |= SQLITE_OPEN_READONLY;
    else
        flags |= SQLITE_OPEN_READWRITE;
    if (access == Access::Create) flags |= SQLITE_OPEN_CREATE;
    int result = sqlite3_open_v2(path_.c_str(), &handle_, flags, nullptr);
    if (result == SQLITE_OK && access == Access::ReadOnly) {
        // Write-ahead logging needs a file beside the project even for reading. Where none can be made, nobody can be
        // writing either, so the file may be read as one that does not change.
        result = sqlite3_exec(handle_, "PRAGMA schema_version", nullptr, nullptr, nullptr);
        if ((result & 0xff) == SQLITE_CANTOPEN) {
            close();
            result = sqlite3_open_v2(uriOf(path_).c_str(), &handle_, flags | SQLITE_OPEN_URI, nullptr);
        }
    }
    if (result != SQLITE_OK) fail(result);
    if (access != Access::ReadOnly && sqlite3_db_readonly(handle_, "main") == 1)
        throw Error(ErrorCode::NotWritable, {path_, "read-only"});
}

void Connection::configure(Access access, Functions functions) {
    sqlite3_busy_timeout(handle_, kBusyTimeoutMs);
    if (functions == Functions::Spatial) loadSpatialite();
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA cache_size = -32768");
    execute("PRAGMA temp_store = MEMORY");
    if (access != Access::ReadOnly) execute("PRAGMA synchronous = NORMAL");
}

/// SpatiaLite comes as SQLite's own kind of plug-in and is not linked: a system's build of it may hold parts under the
/// GPL (docs/decisions/0005). Plug-ins can be loaded by this call only, never by SQL.
void Connection::loadSpatialite() {
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, nullptr);
    char* text = nullptr;
    const int result = sqlite3_load_extension(handle_, "mod_spatialite", nullptr, &text);
    const std::unique_ptr<char, decltype(&sqlite3_free)> why(text, sqlite3_free);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    if (result != SQLITE_OK) throw Error(ErrorCode::LibraryMissing, {"mod_spatialite", "libsqlite3-mod-spatialite"});
}

void Connection::close() noexcept {
    if (handle_ != nullptr) sqlite3_close_v2(handle_);
    handle_ = nullptr;
}

void Connection::execute(const std::string& sql) {
    const int result = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) fail(result);
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(handle_) == 0;
}

std::int64_t Connection::lastRowId() const {
    return sqlite3_last_insert_rowid(handle_);
}

void Connection::enableTriggers(bool enable) {
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_TRIGGER, enable ? 1 : 0, nullptr);
}

void Connection::fail(int result) const {
    const std::string why = handle_ != nullptr ? sqlite3_errmsg(handle_) : sqlite3_errstr(result);
    const int extended = handle_ != nullptr ? sqlite3_extended_errcode(handle_) : result;
    switch (result & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Error(ErrorCode::ProjectBusy, {path_});
        case SQLITE_FULL:
            throw Error(ErrorCode::DiskFull, {path_});
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
            throw Error(ErrorCode::NotWritable, {path_, why});
        case SQLITE_NOTADB:
            throw Error(ErrorCode::ProjectNotOurs, {path_});
        case SQLITE_CORRUPT:
            throw Error(ErrorCode::ProjectDamaged, {path_, why});
        case SQLITE_IOERR:
            throw Error(codeOfIoError(extended), {path_, why});
        case SQLITE_CONSTRAINT:
            throw Error(ErrorCode::DataInvalid, {path_, "row", why});
        default:
            throw Error(ErrorCode::Internal, {path_, why});
    }
}

Snapshot::Snapshot(Connection& connection) : connection_(connection), began_(!connection.inTransaction()) {
    if (began_) connection_.execute("BEGIN");
}

Snapshot::~Snapshot() {
    if (began_) sqlite3_exec(connection_.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

}  // namespace ansinh::store
