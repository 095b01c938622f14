#include "app/controllers/app_controller.hpp"
#include "app/controllers/compare_controller.hpp"
#include "app/controllers/map_controller.hpp"
#include "app/controllers/training_controller.hpp"
#include "app/window/window.hpp"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

namespace ansinh::app {

namespace {

constexpr int patienceMs = 60'000;

bool waitFor(const std::function<bool()>& reached) {
    QElapsedTimer timer;
    timer.start();
    while (!reached()) {
        if (timer.elapsed() > patienceMs) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

/// Lets bindings, layouts and at least one frame happen.
void settle() {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

class SelfTest {
public:
    int run() {
        if (!folder_.isValid()) return failed("no temporary folder");
        QObject::connect(&engine_, &QQmlEngine::warnings, &engine_, [this](const QList<QQmlError>& warnings) {
            for (const QQmlError& one : warnings) complain(one.toString());
        });
        AppController& app = AppController::of(&engine_);
        app.setRemember(false);
        app.openOrCreate(folder_.filePath("self-test.ansinh"));
        engine_.loadFromModule("Ansinh", "Main");
        if (engine_.rootObjects().isEmpty()) return failed("Ansinh/Main did not load");
        QObject* window = engine_.rootObjects().constFirst();

        MapController& map = MapController::of(&engine_);
        if (!waitFor([&] { return map.ready() || !app.errorText().isEmpty(); }))
            return failed("the project did not open");
        if (!app.errorText().isEmpty()) return failed(app.errorText());
        if (map.communes()->count() == 0) return failed("no communes");

        for (const char* theme : {"light", "dark"}) {
            for (const char* language : {"vi", "en"}) {
                app.setTheme(theme);
                app.setLanguageKey(language);
                walk(*window, map);
            }
        }
        if (problems_ > 0) return failed(QString::number(problems_) + " warnings");
        std::puts("self-test: ok");
        return 0;
    }

private:
    void walk(QObject& window, MapController& map) {
        for (const char* page : {"map", "progress", "training", "data"}) {
            window.setProperty("page", page);
            settle();
        }
        walkTraining(window);
        window.setProperty("page", "map");
        for (const char* layer : {"training", "devices", "feedback", "completeness", "points", "progress"}) {
            map.setLayerKey(layer);
            settle();
        }
        for (int i = 0; i < map.indicators()->count(); ++i) {
            map.setIndicator(map.indicators()->get(i).value<IndicatorRow>().indicator);
            settle();
        }
        map.setIndicator({});
        for (int i = 0; i < map.dates()->count(); ++i) {
            map.setDateIndex(i);
            if (!waitFor([&] { return map.ready(); })) complain("no figures for " + map.asOf());
        }
        CompareController& compare = CompareController::of(&engine_);
        for (const char* mode : {"side", "change", "off"}) {
            compare.setMode(mode);
            if (!waitFor([&] { return compare.ready(); })) complain(QString("no comparison: ") + mode);
            settle();
        }
        for (const char* form : {"hexagon", "geographic"}) {
            map.setForm(form);
            if (!waitFor([&] { return map.ready(); })) complain(QString("no form: ") + form);
            settle();
        }
        map.setSelected(map.communes()->codeAt(0));
        settle();
        map.setSelected({});
        settle();
    }

    /// Asks for classes, and looks at every view of the answer.
    void walkTraining(QObject& window) {
        TrainingController& training = TrainingController::of(&engine_);
        window.setProperty("page", "training");
        settle();
        training.propose();
        if (!waitFor([&] { return !training.running(); }) || !training.hasDraft()) complain("no training classes");
        for (const char* view : {"plan", "best", "difference", "draft"}) {
            training.setView(view);
            if (training.classes()->count() > 0)
                training.setOpenClass(training.classes()->get(0).value<TrainingClassRow>().number);
            settle();
        }
        training.whatIf()->findCurve();
        if (!waitFor([&] { return !training.running(); })) complain("no curve of training classes");
        settle();
    }

    void complain(const QString& what) {
        ++problems_;
        std::fprintf(stderr, "self-test: %s\n", qPrintable(what));
    }
    int failed(const QString& why) {
        std::fprintf(stderr, "self-test failed: %s\n", qPrintable(why));
        return 1;
    }

    QTemporaryDir folder_;
    QQmlApplicationEngine engine_;
    int problems_ = 0;
};

}  // namespace

int runSelfTest(QGuiApplication& application) {
    prepareApplication(application);
    return SelfTest().run();
}

}  // namespace ansinh::app
