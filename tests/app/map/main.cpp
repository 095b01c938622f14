#include <QGuiApplication>
#include <QTest>

#include "map_tests.hpp"

namespace {

template <class Test>
int run(int argc, char** argv) {
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <class... Tests>
int runAll(int argc, char** argv) {
    return (run<Tests>(argc, argv) + ...);
}

}  // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    using namespace ansinh::test;
    return runAll<SceneTest, ClustersTest, LabelsTest, LinesTest, TrainingTest, SymbolsTest, DrawingTest, DetailTest, PrecisionTest, PaperTest, CityMapTest>(argc, argv);
}
