#pragma once

#include <cstdint>
#include <string>

struct sqlite3;

namespace ansinh::store {

/// One SQLite connection, as a rule with SpatiaLite's functions in it. Not for use by two threads at once.
class Connection {
public:
    enum class Access { ReadOnly, ReadWrite, Create };
    enum class Functions { Spatial, Plain };  ///< Plain: SQLite's own only

    /// Throws Error{ProjectNotOurs, ProjectDamaged, NotWritable, FileNotReadable, ProjectBusy}.
    explicit Connection(const std::string& path, Access access, Functions functions = Functions::Spatial);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] sqlite3* handle() const { return handle_; }
    [[nodiscard]] const std::string& path() const { return path_; }

    /// Runs statements that answer nothing.
    void execute(const std::string& sql);
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] std::int64_t lastRowId() const;

    /// Triggers fire or not, on this connection only. For bulk work that does itself what they would do.
    void enableTriggers(bool enable);

    /// Turns the last failure of this connection, `result` being SQLite's answer, into an Error.
    [[noreturn]] void fail(int result) const;

private:
    void open(Access access);
    void loadSpatialite();
    void close() noexcept;
    void configure(Access access, Functions functions);

    std::string path_;
    sqlite3* handle_ = nullptr;
};

/// All reads of one question see one state of the file. Joins a transaction that is open already.
class Snapshot {
public:
    explicit Snapshot(Connection& connection);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Connection& connection_;
    bool began_;
};

}  // namespace ansinh::store
