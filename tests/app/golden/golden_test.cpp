#include "app/controllers/app_controller.hpp"
#include "app/controllers/view_controller.hpp"
#include "app/render/offscreen_renderer.hpp"
#include "app/window/window.hpp"
#include "geo/project/base_lines.hpp"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTemporaryDir>
#include <QTest>

#include "picture_compare.hpp"
#include <chrono>
#include <tuple>

namespace ansinh::test {

namespace {

/// Text moves a little with every release of the font's renderer; a layer, a colour or a label that is gone is more.
constexpr double allowedShare = 0.004;

/// 16 steps of each colour are enough to tell one map from another, and a third of the bytes.
QImage fewColours(const QImage& picture) {
    QImage result = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            const QRgb high = result.pixel(x, y) & 0xfff0f0f0U;
            result.setPixel(x, y, high | (high >> 4U & 0x000f0f0fU));
        }
    }
    return result;
}

bool renewing() {
    return qEnvironmentVariableIsSet("ANSINH_GOLDEN_RENEW");
}

}  // namespace

/// Every layer and both forms, in both themes and languages, as the whole sheet that a person gets.
class GoldenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void differencesAreSeen();
    void sheet_data();
    void sheet();

private:
    void open(const QString& path);
    /// Sample figures, schematic cells and points of three kinds.
    static void makeProject(const QString& path);
    [[nodiscard]] QString riverProject();
    [[nodiscard]] QImage draw(QSize size);

    QTemporaryDir folder_;
    QQmlApplicationEngine engine_;
};

void GoldenTest::initTestCase() {
    app::AppController::of(&engine_).setRemember(false);
    const QString path = folder_.filePath(QStringLiteral("golden.ansinh"));
    makeProject(path);
    open(path);
    QVERIFY(QDir().mkpath(QStringLiteral(ANSINH_GOLDEN_SEEN)));
}

void GoldenTest::open(const QString& path) {
    app::AppController& app = app::AppController::of(&engine_);
    app.openOrCreate(path);
    const app::MapController& map = app::MapController::of(&engine_);
    const auto opened = [&] { return map.ready() && app.projectPath() == path; };
    QVERIFY2(QTest::qWaitFor([&] { return opened() || !app.errorText().isEmpty(); }, 60'000), "no project");
    QCOMPARE(app.errorText(), QString());
}

void GoldenTest::makeProject(const QString& path) {
    Project project = Project::create(path.toStdString(), {}, Monitor::silent());
    for (const char* category : {"health_station", "school", "post_office"}) {
        import::Options options;
        options.category = category;
        const std::string file = std::string(ANSINH_GOLDEN "/../data/") + category + ".csv";
        QVERIFY(project.importPoints({file}, options, Monitor::silent()).batch > 0);
    }
}

QString GoldenTest::riverProject() {
    const QString path = folder_.filePath(QStringLiteral("golden-rivers.ansinh"));
    if (QFile::exists(path)) return path;
    Project project = Project::create(path.toStdString(), {}, Monitor::silent());
    BaseLines lines(project);
    const std::string data = ANSINH_GOLDEN "/../data/";
    lines.importLines(BaseLineKind::River, {data + "rivers.geojson"}, {}, false, Monitor::silent());
    lines.importLines(BaseLineKind::Road, {data + "roads.geojson"}, {}, false, Monitor::silent());
    return path;
}

void GoldenTest::differencesAreSeen() {
    QImage one(100, 100, QImage::Format_RGB32);
    one.fill(Qt::white);
    QImage other = one;
    QCOMPARE(compare(one, other).share, 0.0);
    for (int x = 0; x < 100; ++x) other.setPixel(x, 50, qRgb(255, 255, 230));
    QCOMPARE(compare(one, other).share, 0.0);
    for (int x = 0; x < 100; ++x) other.setPixel(x, 50, qRgb(255, 255, 0));
    QCOMPARE(compare(one, other).share, 0.01);
    QVERIFY(!compare(one, other.scaled(50, 50)).sameSize);
}

void GoldenTest::sheet_data() {
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const auto add = [](const char* layer, const char* theme, const char* language, QSize size) {
        QTest::addRow("%s-%s-%s-%d", layer, theme, language, size.width())
            << QString::fromLatin1(layer) << QString::fromLatin1(theme) << QString::fromLatin1(language) << size;
    };
    constexpr QSize small(560, 420);
    constexpr QSize large(960, 640);
    // Two days: side by side, and the change between them.
    for (const char* layer : {"two-days", "change"}) add(layer, "light", "vi", large);
    // "nation": the whole country, with both archipelagos. Rivers come last: they are in a project of their own.
    for (const char* layer : {"progress", "training", "devices", "feedback", "completeness", "points", "symbols",
                              "hexagon", "nation", "rivers"})
        for (const char* theme : {"light", "dark"})
            for (const char* language : {"vi", "en"})
                for (const QSize size : {small, large}) add(layer, theme, language, size);
}

QImage GoldenTest::draw(QSize size) {
    RenderRequest request;
    request.module = QStringLiteral("Ansinh");
    request.type = QStringLiteral("MapSheet");
    request.size = size;
    request.timeout = std::chrono::seconds(60);
    return OffscreenRenderer(engine_).render(request);
}

void GoldenTest::sheet() {
    QFETCH(const QString, layer);
    QFETCH(const QString, theme);
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    app::AppController& app = app::AppController::of(&engine_);
    app::MapController& map = app::MapController::of(&engine_);
    if (layer == u"rivers") open(riverProject());
    app.setTheme(theme);
    app.setLanguageKey(language);
    SavedView view;
    view.layer = layer == u"rivers" ? "progress" : layer.toStdString();
    view.asOf = Date::parse("2026-05-31");
    if (layer == u"two-days" || layer == u"change") view.comparedTo = Date::parse("2026-04-30");
    if (layer == u"hexagon") view.form = "hexagon";
    if (layer == u"nation") view.camera = ViewCamera{.centre = {109.5, 15}, .zoom = 6};
    app::ViewController::of(&engine_).show(view);
    map.setSymbolsWanted(layer == u"symbols");
    QVERIFY(QTest::qWaitFor([&] { return map.ready(); }, 60'000));
    const QImage found = draw(size);

    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    const QString golden = QDir(QStringLiteral(ANSINH_GOLDEN)).filePath(name);
    if (renewing()) {
        QVERIFY(fewColours(found).save(golden, "PNG", 0));
        return;
    }
    const QImage expected(golden);
    QVERIFY2(!expected.isNull(), qPrintable(golden + QStringLiteral(" is not there: tests/app/golden/renew makes it")));
    const PictureDifference difference = compare(expected, found);
    if (difference.sameSize && difference.share <= allowedShare) return;
    const QDir seen(QStringLiteral(ANSINH_GOLDEN_SEEN));
    QVERIFY(found.save(seen.filePath(name)));
    QVERIFY(difference.shown.save(seen.filePath(QStringLiteral("different-") + name)));
    QFAIL(qPrintable(QStringLiteral("%1 of the pixels differ; see %2 and different-%3 beside it. If it is meant to be "
                                    "so: tests/app/golden/renew")
                         .arg(difference.share)
                         .arg(seen.filePath(name), name)));
}

}  // namespace ansinh::test

int main(int argc, char** argv) {
    QCoreApplication::setOrganizationName(QStringLiteral("ansinh-tests"));
    QGuiApplication application(argc, argv);
    ansinh::app::prepareApplication(application);
    ansinh::test::GoldenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "golden_test.moc"
