#include "geo/store/project_file.hpp"

#include "geo/core/error.hpp"
#include "geo/store/batch_ledger.hpp"
#include "geo/store/project_file_state.hpp"
#include "geo/store/qgis_styles.hpp"
#include "geo/store/schema.hpp"
#include "geo/store/statement.hpp"

#include <filesystem>
#include <system_error>

namespace ansinh::store {

namespace {

namespace fs = std::filesystem;

void removeWithCompanions(const std::string& path) {
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(path + ending, ignored);
}

}  // namespace

ProjectFile ProjectFile::create(const std::string& path, const std::string& program) {
    std::error_code failure;
    if (fs::exists(fs::symlink_status(path, failure))) throw Error(ErrorCode::ProjectExists, {path});
    // Made under another name, so that a file of this name is always a whole project, whatever stops the program.
    const std::string unfinished = path + ".part";
    removeWithCompanions(unfinished);
    try {
        Connection connection(unfinished, Connection::Access::Create);
        createSchema(connection, program, utcNow());
        storeStyles(connection);
    } catch (const Error& error) {
        removeWithCompanions(unfinished);
        std::vector<std::string> args = error.args();
        if (!args.empty() && args.front() == unfinished) args.front() = path;
        throw Error(error.code(), std::move(args));
    }
    fs::rename(unfinished, path, failure);
    if (failure) {
        removeWithCompanions(unfinished);
        throw Error(ErrorCode::NotWritable, {path, failure.message()});
    }
    return open(path, Mode::ReadWrite);
}

ProjectFile ProjectFile::open(const std::string& path, Mode mode) {
    checkFile(path);
    if (mode == Mode::ReadOnly) {
        auto state = std::make_unique<State>(path, Connection::Access::ReadOnly);
        const int version = checkLayout(state->connection);
        if (version == newestLayout()) return ProjectFile(std::move(state));
        // Only a file that can be written can be brought up to date; then it is read as any other.
        state.reset();
        try {
            Connection writable(path, Connection::Access::ReadWrite);
            migrate(writable, checkLayout(writable));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotWritable) throw;
            throw Error(ErrorCode::ProjectTooOld, {path, std::to_string(version), std::to_string(newestLayout())});
        }
        return ProjectFile(std::make_unique<State>(path, Connection::Access::ReadOnly));
    }
    auto state = std::make_unique<State>(path, Connection::Access::ReadWrite);
    migrate(state->connection, checkLayout(state->connection));
    return ProjectFile(std::move(state));
}

int ProjectFile::layoutVersion() {
    return newestLayout();
}

ProjectFile::ProjectFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
ProjectFile::~ProjectFile() = default;
ProjectFile::ProjectFile(ProjectFile&&) noexcept = default;
ProjectFile& ProjectFile::operator=(ProjectFile&&) noexcept = default;

const std::string& ProjectFile::path() const {
    return state_->connection.path();
}

std::int64_t ProjectFile::changeCounter() const {
    // SQLite counts what others commit, we count what we commit; either only ever grows.
    Statement row(state_->connection, "PRAGMA data_version");
    return (row.step() ? row.integer(0) : 0) + state_->commits;
}

void ProjectFile::write(const std::function<void()>& work) {
    state_->write(work);
}

Connection& ProjectFile::connection() const {
    return state_->connection;
}

void ProjectFile::State::write(const std::function<void()>& work) {
    if (connection.inTransaction()) {
        work();
        return;
    }
    connection.execute("BEGIN IMMEDIATE");
    try {
        work();
        connection.execute("COMMIT");
    } catch (...) {
        // Some failures have ended the transaction already.
        if (connection.inTransaction()) connection.execute("ROLLBACK");
        throw;
    }
    ++commits;
}

}  // namespace ansinh::store
