#include "app/controllers/sheet_export.hpp"

#include "app/controllers/profile_controller.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/controllers/view_controller.hpp"
#include "app/render/sheet_file.hpp"
#include "geo/project/fingerprint.hpp"
#include "geo/project/saved_views.hpp"

#include <QQuickItem>

#include <utility>

namespace ansinh::app {

namespace {

constexpr int lookAgainMs = 5;
constexpr std::chrono::seconds patience{60};
constexpr double mmPerPixel = 25.4 / 96;
constexpr QSizeF a4Across{297, 210};
constexpr QSizeF a4Upright{210, 297};
constexpr QSizeF projector{338.667, 190.5};  // 16:9, as presentations have it

}  // namespace

SheetExport::SheetExport(SheetJob job, QObject* parent) : QObject(parent), job_(std::move(job)) {
    timer_.setInterval(lookAgainMs);
    connect(&timer_, &QTimer::timeout, this, [this] {
        guarded([this] {
            if (deadline_.hasExpired()) throw Error(ErrorCode::Internal, {"sheet", "not ready in time"});
            if (!reached_()) return;
            timer_.stop();
            std::exchange(then_, nullptr)();
        });
    });
}

SheetExport::~SheetExport() = default;

void SheetExport::start() {
    AppController& app = AppController::of(&engine_);
    app.setRemember(false);
    app.setLanguageKey(QString::fromLatin1(text::keyOf(job_.language)));
    app.setTheme(job_.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    static_cast<void>(ViewController::of(&engine_));
    // Bars that are still growing would be printed half grown.
    engine_.singletonInstance<QObject*>("Ansinh", "Theme")->setProperty("still", true);
    connect(&app.session(), &ProjectSession::failed, this, &SheetExport::fail);
    app.openPath(toQt(job_.project));
    wait([&app] { return app.ready(); }, [this] { begin(); });
}

void SheetExport::cancel() {
    fail(Error(ErrorCode::Cancelled));
}

void SheetExport::begin() {
    switch (job_.kind) {
        case SheetJob::Kind::Map:
            ViewController::of(&engine_).show(job_.view);
            MapController::of(&engine_).setSymbolsWanted(job_.symbols);
            openSheet(job_.sheet, {}, job_.size, [this] { writeMap(); });
            return;
        case SheetJob::Kind::Profile:
            ViewController::of(&engine_).show(job_.view);
            openSheet(QStringLiteral("ProfileSheet"), {}, a4Upright / mmPerPixel, [this] { writeProfile(); });
            return;
        case SheetJob::Kind::Meeting:
            break;
    }
    AppController::of(&engine_).session().ask<std::vector<SavedView>>(
        this, [](Project& project, Monitor&) { return SavedViews(project).all(); },
        [this](std::vector<SavedView> views) { guarded([&] { beginMeeting(std::move(views)); }); });
}

void SheetExport::openSheet(const QString& type, const QVariantMap& properties, QSizeF size, std::function<void()> then) {
    MapController& map = MapController::of(&engine_);
    wait([&map] { return map.ready(); },
         [this, type, properties, size, then = std::move(then)] {
             sheet_ = std::make_unique<Sheet>(engine_, QStringLiteral("Ansinh"), type, properties, size);
             wait([this] { return sheet_->ready(); }, then);
         });
}

void SheetExport::writeMap() {
    const QString title = sheet_->root().property("title").toString();
    if (job_.path.ends_with(".svg")) {
        writeSvg(*sheet_, title, job_.path);
    } else if (job_.path.ends_with(".png")) {
        writePng(imageOf(*sheet_, 1, job_.path), job_.path);
    } else {
        pdf_ = std::make_unique<PdfDocument>(title, toQt(programName()));
        pdf_->add(*sheet_, QSizeF(job_.size) * mmPerPixel, {}, job_.path);
        save(title);
        return;
    }
    finish();
}

void SheetExport::writeProfile() {
    const QString title = sheet_->root().property("title").toString();
    pdf_ = std::make_unique<PdfDocument>(title, toQt(programName()));
    pdf_->add(*sheet_, a4Upright, title, job_.path);
    save(title);
}

void SheetExport::beginMeeting(std::vector<SavedView> views) {
    if (views.empty()) throw Error(ErrorCode::BadArgument, {"view", "", "no_views"});
    views_ = std::move(views);
    const QString title = tr("Bản đồ số an sinh xã hội: %1").arg(AppController::of(&engine_).cityName());
    pdf_ = std::make_unique<PdfDocument>(title, toQt(programName()));
    ViewController::of(&engine_).show(views_.front());
    QVariantList lines;
    for (const SavedView& view : views_)
        lines.append(QVariantMap{{"name", toQt(view.name)}, {"caption", toQt(view.caption)}});
    const QSizeF size = (job_.wide ? projector : a4Across) / mmPerPixel;
    openSheet(QStringLiteral("MeetingContents"), {{"title", title}, {"lines", lines}}, size, [this] {
        pdf_->add(*sheet_, job_.wide ? projector : a4Across, tr("Mục lục"), job_.path);
        writePage(0);
    });
}

void SheetExport::writePage(std::size_t index) {
    if (index == views_.size()) {
        save(tr("Các góc nhìn đã lưu"));
        return;
    }
    emit progressed(static_cast<double>(index) / static_cast<double>(views_.size()));
    const SavedView& view = views_[index];
    ViewController::of(&engine_).show(view);
    const QVariantMap properties{{"title", toQt(view.name)},
                                 {"caption", toQt(view.caption)},
                                 {"page", static_cast<int>(index) + 2},
                                 {"pages", static_cast<int>(views_.size()) + 1}};
    const QSizeF mm = job_.wide ? projector : a4Across;
    openSheet(QStringLiteral("MeetingSheet"), properties, mm / mmPerPixel, [this, mm, index] {
        pdf_->add(*sheet_, mm, toQt(views_[index].name), job_.path);
        writePage(index + 1);
    });
}

void SheetExport::save(const QString& subject) {
    const Facts& facts = AppController::of(&engine_).session().facts();
    pdf_->describe(subject, tr("dấu dữ liệu %1").arg(toQt(dataFingerprint(facts->batches))),
                   QString::fromLatin1(text::keyOf(job_.language)));
    pdf_->save(job_.path);
    finish();
}

// Both ends are told after the step that brought them: whoever hears of them may delete this.
void SheetExport::finish() {
    ended_ = true;
    QTimer::singleShot(0, this, &SheetExport::done);
}

void SheetExport::wait(std::function<bool()> reached, std::function<void()> then) {
    if (ended_) return;
    reached_ = std::move(reached);
    then_ = std::move(then);
    deadline_ = QDeadlineTimer(patience);
    timer_.start();
}

void SheetExport::guarded(const std::function<void()>& step) {
    if (ended_) return;
    try {
        step();
    } catch (const Error& error) {
        fail(error);
    }
}

void SheetExport::fail(const Error& error) {
    if (ended_) return;
    ended_ = true;
    timer_.stop();
    QTimer::singleShot(0, this, [this, error] { emit failed(error); });
}

}  // namespace ansinh::app
