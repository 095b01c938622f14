#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace ansinh {

/// What a broken promise or a failed environment is about. The program's exit code is the value's hundreds digit:
/// 1xx wrong use, 2xx file or data not usable, 3xx a question needs a person's answer, 4xx environment, 5xx stopped.
enum class ErrorCode {
    UnknownOption = 100,
    BadArgument = 101,          ///< args: what, found, expected
    UnknownCommune = 102,       ///< args: what was asked for
    UnknownIndicator = 103,     ///< args: what was asked for, known ones
    UnknownLayer = 104,         ///< args: what was asked for, known ones
    UnknownBatch = 105,         ///< args: number
    BatchStays = 106,           ///< args: number, file; see canBeUndone
    UnknownMeasure = 107,       ///< args: what was asked for, nearest ones
    UnknownPlan = 108,          ///< args: what was asked for, known ones
    UnknownFeedback = 109,      ///< args: the register number that was asked for
    FileNotFound = 200,         ///< args: path
    FileNotReadable = 201,      ///< args: path, why
    FileEmpty = 202,            ///< args: path
    FormatUnknown = 203,        ///< args: path
    FileHasNoGeometry = 204,    ///< args: path
    ColumnsMissing = 205,       ///< args: path, the columns that are needed and not there
    ProjectExists = 210,        ///< args: path
    ProjectNotOurs = 211,       ///< args: path
    ProjectTooNew = 212,        ///< args: path, its layout version, ours
    ProjectTooOld = 213,        ///< args: path, its layout version, ours
    ProjectDamaged = 214,       ///< args: path, why
    PlanInvalid = 220,          ///< args: path, where, why
    DataInvalid = 221,          ///< args: path, where, why
    ImportRefused = 230,        ///< args: path, why; nothing was taken
    CrsQuestion = 300,          ///< args: path, declared CRS, proposed CRS, why
    MatchQuestion = 301,        ///< args: path, how many names are open
    ExportWithoutHoangSa = 310, ///< args: path
    ProjectBusy = 400,          ///< args: path
    DiskFull = 401,             ///< args: path
    NotWritable = 402,          ///< args: path, why
    LibraryMissing = 403,       ///< args: library, what to install
    DisplayMissing = 404,       ///< args: what is missing
    Internal = 499,             ///< args: where, what
    Cancelled = 500,
};

/// The one exception type of the program. `args` fill the message's places; the message itself is made in one
/// place, app/text, in Vietnamese or English.
class Error : public std::exception {
public:
    explicit Error(ErrorCode code, std::vector<std::string> args = {});

    [[nodiscard]] ErrorCode code() const noexcept { return code_; }
    [[nodiscard]] const std::vector<std::string>& args() const noexcept { return args_; }
    /// For logs only: the code's number and the arguments.
    [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

private:
    ErrorCode code_;
    std::vector<std::string> args_;
    std::string what_;
};

}  // namespace ansinh
