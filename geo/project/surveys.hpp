#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "geo/core/survey.hpp"
#include "geo/import/survey_reader.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// The sender's list beside the forms; it is no form.
constexpr const char* surveySummaryName = "00-danh-sach-phieu.xlsx";

struct SurveyMakeOptions {
    std::vector<std::string> communes;  ///< codes; empty: all that report
    Date asOf;
    std::optional<Date> deadline;
    std::string folder;              ///< made when it is not there
    std::vector<std::string> plans;  ///< beside those that bind: templates whose measures are to be asked too
};

/// A form that was written.
struct SurveyMade {
    std::string commune;
    std::string path;
    std::size_t asked = 0;
};

/// What forms were written, and the list of them for the sender.
struct SurveyMadeAll {
    std::vector<SurveyMade> forms;
    std::string summary;  ///< path
};

/// An answer beside what is known.
struct ReviewedLine {
    enum class Verdict {
        Same,         ///< known already; nothing to store
        New,          ///< nothing is known for this date
        Changed,      ///< the commune corrects what it said before, or a sample figure is replaced
        Conflicting,  ///< another source, or another file of the same commune, says otherwise: a person decides
        Doubtful      ///< it is not clear what was meant: a person decides
    };
    enum class Decision { Open, Take, Refuse };

    std::size_t form = 0;  ///< index in SurveyReview::forms
    import::ReturnedLine line;
    std::string name;  ///< what the line asks; empty when no such line is known
    Verdict verdict = Verdict::New;
    std::optional<SurveyValue> before;  ///< known for the same date
    std::int64_t beforeBatch = 0;
    Decision decision = Decision::Open;
    SurveyValue taken;  ///< with Decision::Take
};
/// "same", "new", "changed", "conflicting", "doubtful".
[[nodiscard]] const char* keyOf(ReviewedLine::Verdict verdict);

/// What a keeper says. Cells are named by file and address; what is not named is decided by its verdict.
struct SurveyDecisions {
    std::map<std::string, import::ReturnedFileAnswer> files;              ///< by file, as in ReturnedForm::file
    std::map<std::pair<std::string, std::string>, std::string> cells;     ///< (file, cell) → accept, refuse, or a value
    static constexpr const char* accept = "=";
    static constexpr const char* refuse = "-";
};

/// Files that came back, understood and compared. Nothing is stored yet.
struct SurveyReview {
    std::vector<import::ReturnedForm> forms;
    std::vector<ReviewedLine> lines;
    std::vector<std::size_t> passedOver;  ///< forms that are not taken: sent twice, or taken before

    [[nodiscard]] std::size_t count(ReviewedLine::Verdict verdict) const;
    [[nodiscard]] std::size_t count(ReviewedLine::Decision decision) const;
};

/// What the ledger keeps about a line that is refused, or taken with a remark. The file's own issues stand in the form.
[[nodiscard]] ImportIssue surveyIssueOf(const SurveyReview& review, const ReviewedLine& line);

struct SurveyTaken {
    SurveyReview review;
    std::int64_t batch = 0;  ///< 0: nothing was to be stored
};

/// Where a commune stands with its form.
struct SurveyStanding {
    enum class State { NotSent, Waiting, Late, Returned };
    std::string commune;
    State state = State::NotSent;
    std::optional<Date> deadline;
    std::string file;          ///< that came back last, else that was sent
    std::string returnedAt;    ///< UTC; empty until then
    std::int64_t batch = 0;    ///< that brought it
    std::int64_t asked = 0;    ///< measures that the plans ask of it
    std::int64_t answered = 0; ///< of these, those with an answer for this very date
    std::int64_t known = 0;    ///< of these, those with an answer for this date or before it
};
/// "not_sent", "waiting", "late", "returned".
[[nodiscard]] const char* keyOf(SurveyStanding::State state);

struct SurveyStatus {
    Date asOf;
    std::vector<SurveyStanding> rows;  ///< communes that report, by code
    [[nodiscard]] std::int64_t count(SurveyStanding::State state) const;
};

/// Forms out to communes and back.
class Surveys {
public:
    explicit Surveys(Project& project) : project_(project) {}

    /// What a commune is asked: the measures of the plans that bind it (restricted ones and those of the city's offices
    /// left out), its devices, the opinions. With the latest figures known before the date.
    [[nodiscard]] SurveyForm form(const std::string& commune, Date asOf, const std::vector<std::string>& plans = {}) const;

    /// Writes the forms and the sender's list into the folder, and notes in the project what was sent. Throws
    /// Error{UnknownCommune, UnknownPlan, NotWritable, DiskFull, Cancelled}; then nothing is noted.
    SurveyMadeAll make(const SurveyMakeOptions& options, Monitor& monitor);

    /// Reads files, and folders with the files in them, and compares each answer with what is known. Throws
    /// Error{FileNotFound} for a path that is not there, Error{BadArgument} for a decision about a cell or a file that
    /// is not there, Error{Cancelled}.
    [[nodiscard]] SurveyReview review(const std::vector<std::string>& paths, const SurveyDecisions& decisions,
                                      Monitor& monitor) const;
    /// As review(), then stores what is to be taken as one batch, in one transaction. What is still open is refused,
    /// cell by cell, and listed in the batch.
    SurveyTaken take(const std::vector<std::string>& paths, const SurveyDecisions& decisions, Monitor& monitor);

    /// `today`: for who is late.
    [[nodiscard]] SurveyStatus status(Date asOf, Date today) const;
    /// Dates for which forms were sent or taken, latest first.
    [[nodiscard]] std::vector<Date> rounds() const;

private:
    Project& project_;
};

}  // namespace ansinh
