#include "app/controllers/survey_controller.hpp"
#include "app/controllers/local_files.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/models/survey_rows.hpp"
#include "app/text/messages.hpp"

#include <utility>

namespace ansinh::app {

SurveyController::SurveyController(AppController& app, QObject* parent)
    : QObject(parent),
      app_(app),
      files_(SurveyFileRow::staticMetaObject),
      cells_(SurveyCellRow::staticMetaObject),
      standings_(SurveyStandingRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::opened, this, &SurveyController::reset);
    const auto takeCommunes = [this] { recipients_.setProject(app_.session().facts(), app_.language()); };
    connect(&app.session(), &ProjectSession::changed, this, takeCommunes);
    connect(&app.session(), &ProjectSession::changed, this, &SurveyController::readStandings);
    connect(&app, &AppController::languageChanged, this, [this, takeCommunes] {
        takeCommunes();
        show();
        readStandings();
    });
    if (!app.ready()) return;
    takeCommunes();
    readStandings();
}

SurveyController* SurveyController::create(QQmlEngine* qml, QJSEngine*) {
    return new SurveyController(AppController::of(qml));
}

QString SurveyController::usualAsOf() {
    const Date today = Date::today();
    const std::chrono::year_month_day day{today.days()};
    return toQt(today.plusDays(-static_cast<int>(static_cast<unsigned>(day.day()))).vietnamese());
}

QString SurveyController::usualDeadline() {
    return toQt(Date::today().plusDays(7).vietnamese());
}

void SurveyController::make(const QUrl& folder, const QString& asOf, const QString& deadline) {
    if (making_ || !app_.ready() || recipients_.chosenCount() == 0) return;
    errorText_.clear();
    SurveyMakeOptions options;
    options.folder = folder.isLocalFile() ? folder.toLocalFile().toStdString() : folder.toString().toStdString();
    try {
        options.asOf = Date::require(asOf.trimmed().toStdString(), "date");
        if (!deadline.trimmed().isEmpty()) options.deadline = Date::require(deadline.trimmed().toStdString(), "date");
    } catch (const Error& error) {
        fail(error);
        return;
    }
    options.communes = recipients_.chosen();
    making_ = true;
    emit changed();
    app_.session().change<SurveyMadeAll>(
        this,
        [options](Project& project, Monitor& monitor) { return Surveys(project).make(options, monitor); },
        [this, folder = toQt(options.folder), asOf = options.asOf](const SurveyMadeAll& made) {
            making_ = false;
            madeText_ = tr("Đã lập %n phiếu và danh sách gửi trong %1.", "", static_cast<int>(made.forms.size())).arg(folder);
            round_ = asOf;
            readStandings();
            emit changed();
        },
        [this](const Error& error) { fail(error); });
}

void SurveyController::chooseFiles(const QList<QUrl>& files) {
    if (!app_.ready() || step_ == Reading || step_ == Storing) return;
    std::vector<std::string> paths = localFilesOf(files);
    if (paths.empty()) return;
    reset();
    paths_ = std::move(paths);
    read();
}

void SurveyController::read(const std::function<void()>& takeBack) {
    step_ = Reading;
    errorText_.clear();
    emit changed();
    app_.session().ask<SurveyReview>(
        this,
        [paths = paths_, decisions = decisions_](Project& project, Monitor& monitor) {
            return Surveys(project).review(paths, decisions, monitor);
        },
        [this](SurveyReview review) {
            review_ = std::move(review);
            step_ = Review;
            // Without an answer in any file, what can be said is said of the files.
            if (review_.lines.empty()) shown_ = "files";
            show();
        },
        [this, takeBack](const Error& error) {
            if (takeBack) takeBack();
            fail(error);
        });
}

void SurveyController::decide(int line, const std::string& answer) {
    if (step_ != Review || line < 0 || line >= lineCount()) return;
    const ReviewedLine& reviewed = review_.lines[static_cast<std::size_t>(line)];
    decisions_.cells[{review_.forms[reviewed.form].file, reviewed.line.cell}] = answer;
}

void SurveyController::accept(int line) {
    decide(line, SurveyDecisions::accept);
    read();
}

void SurveyController::refuse(int line) {
    decide(line, SurveyDecisions::refuse);
    read();
}

void SurveyController::answer(int line, const QString& value) {
    if (value.trimmed().isEmpty() || line < 0 || line >= lineCount()) return;
    const ReviewedLine& reviewed = review_.lines[static_cast<std::size_t>(line)];
    const std::pair key{review_.forms[reviewed.form].file, reviewed.line.cell};
    const auto before = decisions_.cells.find(key);
    const std::optional<std::string> old =
        before == decisions_.cells.end() ? std::nullopt : std::optional(before->second);
    decide(line, value.trimmed().toStdString());
    read([this, key, old] {
        // What was typed is no answer: it is said, and the cell stays as it was.
        if (old)
            decisions_.cells[key] = *old;
        else
            decisions_.cells.erase(key);
    });
}

void SurveyController::acceptAll() {
    for (std::size_t i = 0; i < review_.lines.size(); ++i) {
        const ReviewedLine& line = review_.lines[i];
        const bool usable = line.decision == ReviewedLine::Decision::Open && line.line.value && !line.line.item.empty();
        // Of two files that differ only a person can say which one is right.
        if (usable && line.line.code != "survey_files_differ") decide(static_cast<int>(i), SurveyDecisions::accept);
    }
    read();
}

void SurveyController::refuseAll() {
    for (std::size_t i = 0; i < review_.lines.size(); ++i)
        if (review_.lines[i].decision == ReviewedLine::Decision::Open)
            decide(static_cast<int>(i), SurveyDecisions::refuse);
    read();
}

void SurveyController::answerFile(const QString& file, const QString& question, const QString& value) {
    if (step_ != Review || value.trimmed().isEmpty()) return;
    import::ReturnedFileAnswer& answer = decisions_.files[file.toStdString()];
    if (question == "as_of") {
        answer.asOf = Date::parse(value.trimmed().toStdString());
        if (!answer.asOf) {
            fail(Error(ErrorCode::BadArgument, {"date", value.toStdString(), "30/6/2026"}));
            return;
        }
        read();
        return;
    }
    app_.session().ask<std::string>(
        this, [typed = value.trimmed().toStdString()](Project& project, Monitor&) { return project.findCommune(typed).code; },
        [this, file = file.toStdString()](const std::string& code) {
            decisions_.files[file].commune = code;
            read();
        },
        [this](const Error& error) { fail(error); });
}

void SurveyController::take() {
    if (step_ != Review || takeCount() == 0) return;
    step_ = Storing;
    errorText_.clear();
    emit changed();
    app_.session().change<SurveyTaken>(
        this,
        [paths = paths_, decisions = decisions_](Project& project, Monitor& monitor) {
            return Surveys(project).take(paths, decisions, monitor);
        },
        [this](SurveyTaken taken) {
            review_ = std::move(taken.review);
            storedBatch_ = taken.batch;
            step_ = Stored;
            for (const import::ReturnedForm& form : review_.forms)
                if (form.asOf) round_ = form.asOf;
            readStandings();
            show();
        },
        [this](const Error& error) { fail(error); });
}

void SurveyController::fail(const Error& error) {
    making_ = false;
    if (step_ == Storing)
        step_ = Review;
    else if (step_ == Reading)
        step_ = review_.forms.empty() ? Choose : Review;
    if (error.code() != ErrorCode::Cancelled) errorText_ = toQt(text::messageFor(error, app_.language()));
    emit changed();
}

void SurveyController::cancel() {
    if (step_ == Reading || step_ == Storing || making_) app_.session().jobs().cancel();
}

void SurveyController::reset() {
    step_ = Choose;
    paths_.clear();
    decisions_ = {};
    review_ = {};
    storedBatch_ = 0;
    errorText_.clear();
    shown_ = "open";
    show();
}

}  // namespace ansinh::app
