#include "app/controllers/import_controller.hpp"
#include "app/controllers/local_files.hpp"

#include "app/models/rows.hpp"
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

QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

QString placeOf(const std::string& file, std::int64_t row) {
    const QString name = QFileInfo(toQt(file)).fileName();
    const QString number = row > 0 ? ImportController::tr("dòng %1").arg(row) : QString();
    if (name.isEmpty()) return number.isEmpty() ? ImportController::tr("cả tệp") : number;
    return number.isEmpty() ? name : name + ", " + number;
}

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
    connect(&app, &AppController::themeChanged, this, &ImportController::changed);
    connect(&app.session(), &ProjectSession::opened, this, &ImportController::reset);
}

ImportController* ImportController::create(QQmlEngine* qml, QJSEngine*) {
    return new ImportController(AppController::of(qml));
}

void ImportController::setKind(const QString& kind) {
    if (kind == kind_ || (kind != "boundaries" && kind != "points")) return;
    kind_ = kind;
    emit changed();
    if (step_ == Review) readAgain();
}

void ImportController::setCategory(const QString& category) {
    if (category == category_) return;
    category_ = category;
    options_.category = category.toStdString();
    emit changed();
}

QStringList ImportController::files() const {
    QStringList names;
    for (const auto& path : paths_) names << QFileInfo(toQt(path)).fileName();
    return names;
}

void ImportController::chooseFiles(const QList<QUrl>& files) {
    if (!app_.ready() || step_ == Reading || step_ == Storing) return;
    std::vector<std::string> paths = localFilesOf(files);
    if (paths.empty()) return;
    reset();
    paths_ = std::move(paths);
    readAgain();
}

void ImportController::readAgain() {
    if (paths_.empty()) return;
    step_ = Reading;
    stale_ = false;
    errorText_.clear();
    options_.category = category_.toStdString();
    emit changed();
    app_.session().ask<Preview>(
        this,
        [paths = paths_, options = options_, boundaries = forBoundaries()](Project& project, Monitor& monitor) {
            Preview preview;
            preview.report = boundaries ? project.previewBoundaries(paths, options, monitor)
                                        : project.previewPoints(paths, options, monitor);
            preview.table = import::previewTable(paths.front(), options, tableRows);
            if (boundaries && !preview.report.boundaries.empty()) preview.levels = levelsOf(preview.report, monitor);
            return preview;
        },
        [this](Preview preview) { take(std::move(preview)); }, [this](const Error& error) { fail(error); });
}

void ImportController::take(Preview preview) {
    report_ = std::move(preview.report);
    table_.assign(preview.table.columns, preview.table.rows);
    showOnMap(preview.levels);
    step_ = Review;
    showIssues();
    showQuestions();
    emit changed();
}

void ImportController::showOnMap(const std::shared_ptr<const std::vector<MapLevel>>& levels) {
    const auto map = app_.session().mapData();
    const std::vector<SceneCommune> communes = sceneCommunes(app_.session().facts()->communes);
    scene_.setData(levels ? makeSceneData(levels, communes) : makeSceneData(map->levels, map->tiles, communes));
    const StyleFile& style = StyleFile::shared();
    paint_ = CommunePaint();
    paint_.setDefault(style.area(levels ? "on_the_way" : "plain", ValueState::Verified, false, app_.dark()));

    std::vector<PointLook> looks = {{"issue", "triangle", style.base("border_selected", app_.dark())},
                                    {"point", "circle", style.base("text", app_.dark())}};
    for (const auto& one : app_.session().facts()->categories)
        if (one.id == options_.category) looks[1] = {toQt(one.id), toQt(one.icon), QColor::fromString(one.colour)};
    std::vector<IndexedPoint> points;
    for (const PlacePoint& point : report_.points)
        points.push_back({static_cast<std::int64_t>(points.size()), mercatorFromLonLat(point.place), 1});
    for (const ImportIssue& issue : report_.outcome.issues)
        if (issue.hasPlace)
            points.push_back({static_cast<std::int64_t>(points.size()), mercatorFromLonLat({issue.x, issue.y}), 0});
    mapPoints_ = MapPoints(std::move(points), std::move(looks));
}

void ImportController::showIssues() {
    const text::Language language = app_.language();
    std::vector<IssueRow> rows;
    for (const ImportIssue& issue : report_.outcome.issues) {
        IssueRow row;
        row.severity = toQt(keyOf(issue.severity));
        row.severityText = toQt(text::nameOf(issue.severity, language));
        row.place = placeOf(issue.file, issue.row);
        row.field = toQt(issue.field);
        row.found = toQt(issue.found);
        row.text = toQt(text::findingFor(issue, language));
        row.advice = toQt(text::adviceFor(issue, language));
        row.hasPlace = issue.hasPlace;
        row.longitude = issue.x;
        row.latitude = issue.y;
        rows.push_back(std::move(row));
    }
    // What was refused is what a person must look at first.
    std::ranges::stable_sort(rows, [](const IssueRow& a, const IssueRow& b) {
        const auto rank = [](const IssueRow& row) {
            return row.severity == "refused" ? 0 : row.severity == "warning" ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    issues_.assign(rows);
}

void ImportController::showQuestions() {
    const Facts& facts = app_.session().facts();
    std::vector<QuestionRow> rows;
    for (const import::NameQuestion& question : report_.outcome.questions) {
        QuestionRow row;
        row.spelling = toQt(question.spelling);
        row.place = placeOf({}, question.row);
        for (const MatchCandidate& candidate : question.candidates) {
            const Commune* commune = facts->commune(candidate.commune);
            row.codes << toQt(candidate.commune);
            row.names << toQt(commune ? text::fullNameOf(*commune, app_.language()) : candidate.commune);
        }
        const auto answer = options_.answers.find(question.spelling);
        if (answer != options_.answers.end()) row.answer = toQt(answer->second);
        rows.push_back(std::move(row));
    }
    questions_.assign(rows);
}

QString ImportController::crsText() const {
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
        return !options_.answers.contains(one.spelling);
    }));
}

bool ImportController::canStore() const {
    return step_ == Review && !stale_ && !crsOpen() && report_.outcome.accepted > 0;
}

void ImportController::answerCrs(const QString& crs) {
    options_.crs = crs.toStdString();
    readAgain();
}

void ImportController::answerName(const QString& spelling, const QString& code) {
    if (code.isEmpty())
        options_.answers.erase(spelling.toStdString());
    else
        options_.answers[spelling.toStdString()] = code.toStdString();
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
        [paths = paths_, options = options_, boundaries = forBoundaries()](Project& project, Monitor& monitor) {
            return boundaries ? project.importBoundaries(paths, options, monitor)
                              : project.importPoints(paths, options, monitor);
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
    if (step_ == Reading || step_ == Storing) app_.session().jobs().cancel();
}

void ImportController::reset() {
    step_ = Choose;
    paths_.clear();
    options_ = {};
    report_ = {};
    storedBatch_ = 0;
    stale_ = false;
    errorText_.clear();
    showIssues();
    showQuestions();
    table_.assign({}, {});
    emit changed();
}

}  // namespace ansinh::app
