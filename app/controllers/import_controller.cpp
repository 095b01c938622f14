#include "app/controllers/import_controller.hpp"
#include "app/controllers/import_rows.hpp"
#include "app/controllers/local_files.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/services/style_file.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "geo/core/crs.hpp"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <utility>

namespace ansinh::app {

namespace {

constexpr int tableRows = 50;

/// The boundaries that would come in, as the map's shapes; the finest level would be slow to draw for nothing.
std::shared_ptr<const std::vector<MapLevel>> levelsOf(const ImportReport& report, Monitor& monitor) {
    return std::make_shared<const std::vector<MapLevel>>(buildMapLevels(report.boundaries, monitor));
}

}  // namespace

struct ImportController::Preview {
    ImportReport report;
    import::TablePreview table;
    std::shared_ptr<const std::vector<MapLevel>> levels;  ///< nothing: show the project's own communes
};

ImportController::ImportController(AppController& app, QObject* parent)
    : QObject(parent), app_(app), issues_(IssueRow::staticMetaObject), questions_(QuestionRow::staticMetaObject) {
    app.session().detail().serve(scene_);
    connect(&app, &AppController::languageChanged, this, [this] {
        showIssues();
        showQuestions();
        emit changed();
    });
    connect(&app, &AppController::themeChanged, this, [this] {
        if (step_ == Review || step_ == Stored) showOnMap();
        emit changed();
    });
    connect(&app.session(), &ProjectSession::opened, this, &ImportController::reset);
}

ImportController* ImportController::create(QQmlEngine* qml, QJSEngine*) {
    return new ImportController(AppController::of(qml));
}

void ImportController::setKind(const QString& kind) {
    if (kind == kind_ || std::ranges::find(importKinds(), kind.toStdString(), &ImportKind::id) == importKinds().end())
        return;
    kind_ = kind;
    errorText_.clear();
    emit changed();
    if (step_ == Review) readAgain();
}

void ImportController::setCategory(const QString& category) {
    if (category == category_) return;
    category_ = category;
    request_.read.category = category.toStdString();
    emit changed();
}

void ImportController::setQuestionnaire(const QString& id) {
    if (id == questionnaire()) return;
    request_.questionnaire = id.toStdString();
    emit changed();
    if (step_ == Review && kind_ == "opinions") readAgain();
}

QStringList ImportController::files() const {
    QStringList names;
    for (const auto& path : request_.files) names << QFileInfo(toQt(path)).fileName();
    return names;
}

void ImportController::chooseFiles(const QList<QUrl>& files) {
    open(files, false);
}

void ImportController::dropFiles(const QList<QUrl>& files) {
    open(files, true);
}

void ImportController::open(const QList<QUrl>& files, bool findOutKind) {
    if (!app_.ready() || step_ == Reading || step_ == Storing) return;
    std::vector<std::string> paths = localFilesOf(files);
    if (paths.empty()) return;
    reset();
    request_.files = std::move(paths);
    step_ = Reading;
    stopped_ = false;
    emit changed();
    app_.session().ask<QString>(
        this,
        [files = request_.files](Project& project, Monitor& monitor) {
            const QString guess = toQt(guessImportKind(project, files));
            monitor.checkpoint("reading", 0);
            return guess;
        },
        [this, findOutKind](const QString& guess) {
            if (stopped_) return fail(Error(ErrorCode::Cancelled, {}));
            guessedKind_ = guess;
            if (findOutKind && !guess.isEmpty()) kind_ = guess;
            readAgain();
        },
        [this](const Error& error) {
            // What is wrong with the file is said by those who read it.
            if (stopped_ || error.code() == ErrorCode::Cancelled)
                fail(Error(ErrorCode::Cancelled, {}));
            else
                readAgain();
        });
}

void ImportController::readAs(const QString& kind) {
    kind_ = kind;
    readAgain();
}

void ImportController::readAgain() {
    if (request_.files.empty()) return;
    step_ = Reading;
    stopped_ = false;
    stale_ = false;
    errorText_.clear();
    request_.read.category = category_.toStdString();
    emit changed();
    app_.session().ask<Preview>(
        this,
        [request = request_, &kind = importKind(kind_.toStdString())](Project& project, Monitor& monitor) {
            Preview preview;
            preview.report = kind.preview(project, request, monitor);
            preview.table = firstRows(kind, request, preview.report.outcome, tableRows);
            if (!preview.report.boundaries.empty()) preview.levels = levelsOf(preview.report, monitor);
            return preview;
        },
        [this](Preview preview) { take(std::move(preview)); }, [this](const Error& error) { fail(error); });
}

void ImportController::take(Preview preview) {
    if (stopped_) return fail(Error(ErrorCode::Cancelled, {}));
    report_ = std::move(preview.report);
    table_.assign(preview.table.columns, preview.table.rows);
    levels_ = std::move(preview.levels);
    showOnMap();
    step_ = Review;
    showIssues();
    showQuestions();
    emit changed();
}

void ImportController::showOnMap() {
    const auto map = app_.session().mapData();
    const std::vector<SceneCommune> communes = sceneCommunes(app_.session().facts()->communes);
    scene_.setData(levels_ ? makeSceneData(levels_, communes) : makeSceneData(map->levels, map->tiles, communes));
    const StyleFile& style = StyleFile::shared();
    paint_ = CommunePaint();
    paint_.setDefault(style.area(levels_ ? "on_the_way" : "plain", ValueState::Verified, false, app_.dark()));

    std::vector<PointLook> looks = {{"issue", "triangle", style.base("border_selected", app_.dark())},
                                    {"point", "circle", style.base("text", app_.dark())}};
    for (const auto& one : app_.session().facts()->categories)
        if (one.id == request_.read.category) looks[1] = {toQt(one.id), toQt(one.icon), QColor::fromString(one.colour)};
    std::vector<IndexedPoint> points;
    for (const PlacePoint& point : report_.points)
        points.push_back({static_cast<std::int64_t>(points.size()), mercatorFromLonLat(point.place), 1});
    for (const ImportIssue& issue : report_.outcome.issues)
        if (issue.hasPlace)
            points.push_back({static_cast<std::int64_t>(points.size()), mercatorFromLonLat({issue.x, issue.y}), 0});
    mapPoints_ = MapPoints(std::move(points), std::move(looks));
}

void ImportController::showIssues() {
    const Facts& facts = app_.session().facts();
    if (facts) issues_.assign(issueRows(report_.outcome.issues, *facts, app_.language()));
}

void ImportController::showQuestions() {
    const Facts& facts = app_.session().facts();
    if (facts) questions_.assign(questionRows(report_.outcome.questions, request_.read.answers, *facts, app_.language()));
}

QString ImportController::crsText() const {
    if (!onMap()) return {};
    const import::CrsVerdict& crs = report_.outcome.crs;
    const QString used = toQt(text::crsName(crs.used, app_.language()));
    switch (crs.kind) {
        case import::CrsVerdict::Kind::Declared:
            return used.isEmpty() ? QString() : tr("%1, như tệp ghi").arg(used);
        case import::CrsVerdict::Kind::Given:
            return tr("%1, do người nhập chọn").arg(used);
        case import::CrsVerdict::Kind::Assumed:
            return tr("%1, suy từ vị trí vì tệp không ghi").arg(used);
        case import::CrsVerdict::Kind::Question:
            break;
    }
    return crs.declared.empty() ? tr("Tệp không ghi")
                                : tr("Tệp ghi %1").arg(toQt(text::crsName(crs.declared, app_.language())));
}

bool ImportController::onMap() const {
    return importKind(kind_.toStdString()).onMap;
}

bool ImportController::hasRows() const {
    return importKind(kind_.toStdString()).rows;
}

bool ImportController::crsOpen() const {
    return step_ == Review && report_.outcome.crs.kind == import::CrsVerdict::Kind::Question;
}

QString ImportController::crsReason() const {
    const std::string& reason = report_.outcome.crs.reason;
    return reason.empty() ? QString() : toQt(text::crsReasonName(reason, app_.language()));
}

QStringList ImportController::crsChoices() const {
    QStringList choices;
    for (const CrsGuess& guess : knownGuesses())
        if (const QString crs = toQt(guess.crs); !choices.contains(crs)) choices << crs;
    return choices;
}

int ImportController::openQuestions() const {
    return static_cast<int>(std::ranges::count_if(report_.outcome.questions, [this](const import::NameQuestion& one) {
        return !request_.read.answers.contains(one.spelling);
    }));
}

bool ImportController::canStore() const {
    return step_ == Review && !stale_ && !crsOpen() && report_.outcome.accepted > 0;
}

void ImportController::answerCrs(const QString& crs) {
    request_.read.crs = crs.toStdString();
    readAgain();
}

void ImportController::answerName(const QString& spelling, const QString& code) {
    if (code.isEmpty())
        request_.read.answers.erase(spelling.toStdString());
    else
        request_.read.answers[spelling.toStdString()] = code.toStdString();
    stale_ = true;
    showQuestions();
    emit changed();
}

void ImportController::store() {
    if (!canStore()) return;
    step_ = Storing;
    emit changed();
    app_.session().change<ImportReport>(
        this,
        [request = request_, &kind = importKind(kind_.toStdString())](Project& project, Monitor& monitor) {
            return kind.store(project, request, monitor);
        },
        [this](ImportReport report) {
            storedBatch_ = report.batch;
            report_.outcome = std::move(report.outcome);
            step_ = Stored;
            showIssues();
            showQuestions();
            emit changed();
        },
        [this](const Error& error) { fail(error); });
}

void ImportController::fail(const Error& error) {
    const bool storing = step_ == Storing;
    step_ = storing ? Review : Choose;
    if (error.code() != ErrorCode::Cancelled) errorText_ = toQt(text::messageFor(error, app_.language()));
    emit changed();
}

void ImportController::cancel() {
    if (step_ != Reading && step_ != Storing) return;
    // The work may be done already, with its answer on the way.
    stopped_ = true;
    app_.session().jobs().cancel();
}

void ImportController::reset() {
    step_ = Choose;
    request_.files.clear();
    request_.read = {};
    guessedKind_.clear();
    report_ = {};
    levels_.reset();
    storedBatch_ = 0;
    stale_ = false;
    errorText_.clear();
    showIssues();
    showQuestions();
    table_.assign({}, {});
    emit changed();
}

}  // namespace ansinh::app
