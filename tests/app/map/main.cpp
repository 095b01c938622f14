#include <QGuiApplication>
#include <QTest>

#include "map_tests.hpp"

namespace {

template <class... Tests>
int runAll(int argc, char** argv) {
    int failed = 0;
    ((failed +=
      [&] {
          Tests test;
          return QTest::qExec(&test, argc, argv);
      }()),
     ...);
    return failed;
}

}  // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    using namespace ansinh::test;
    return runAll<SceneTest, ClustersTest, LabelsTest, LinesTest, TrainingTest, DrawingTest, CityMapTest>(argc, argv);
}
