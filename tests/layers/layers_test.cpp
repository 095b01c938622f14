// Holds the picture of who may include whom, and what no file may name. Each rule is first shown to catch a bad file.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules.hpp"

namespace ansinh::layers {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Rule = std::vector<std::string> (*)(const SourceFile&);

std::string faultsInTree(Rule rule) {
    std::string all;
    for (const SourceFile& file : sourceTree(ANSINH_SOURCE_DIR))
        for (const std::string& fault : rule(file)) all += fault + "\n";
    return all;
}

std::vector<std::string> include(const std::string& path, const std::string& what) {
    return includeFaults({path, "#include " + what + "\n"});
}

TEST(Tree, IsFoundWhole) {
    const std::vector<SourceFile> tree = sourceTree(ANSINH_SOURCE_DIR);
    EXPECT_GT(tree.size(), 100U);
    const auto paths = [&](const std::string& path) {
        return std::ranges::any_of(tree, [&](const SourceFile& file) { return file.path == path; });
    };
    EXPECT_TRUE(paths("geo/core/date.hpp"));
    EXPECT_TRUE(paths("tests/layers/rules.hpp"));
    for (const SourceFile& file : tree) EXPECT_FALSE(file.path.starts_with("build/")) << file.path;
}

TEST(Includes, FollowThePicture) {
    EXPECT_EQ(faultsInTree(includeFaults), "");
}
TEST(Licences, StayFreeOfGplOnlyParts) {
    EXPECT_EQ(faultsInTree(licenceFaults), "");
}
TEST(Sizes, StayReadable) {
    EXPECT_EQ(faultsInTree(sizeFaults), "");
}
TEST(Places, StayOutOfTheTree) {
    EXPECT_EQ(faultsInTree(placeFaults), "");
}

TEST(IncludeRule, CatchesArrowsThatPointTheWrongWay) {
    EXPECT_THAT(include("geo/core/x.cpp", "\"geo/store/project_file.hpp\""), ElementsAre(HasSubstr("no arrow")));
    EXPECT_THAT(include("geo/import/x.cpp", "\"geo/store/project_file.hpp\""), ElementsAre(HasSubstr("no arrow")));
    EXPECT_THAT(include("geo/report/x.hpp", "\"geo/progress/status.hpp\""), ElementsAre(HasSubstr("no arrow")));
    EXPECT_THAT(include("geo/project/x.cpp", "\"app/text/names.hpp\""), ElementsAre(HasSubstr("no arrow")));
    EXPECT_THAT(include("app/services/x.cpp", "\"app/models/rows.hpp\""), ElementsAre(HasSubstr("no arrow")));
    EXPECT_THAT(include("app/window/x.cpp", "\"geo/store/project_file.hpp\""), ElementsAre(HasSubstr("no arrow")));
    EXPECT_THAT(include("geo/novelty/x.cpp", "\"geo/core/date.hpp\""), ElementsAre(HasSubstr("not in the picture")));
    EXPECT_THAT(include("geo/core/x.cpp", "\"date.hpp\""), ElementsAre(HasSubstr("tree's top")));
}

TEST(IncludeRule, CatchesLibrariesOutsideTheirModule) {
    EXPECT_THAT(include("geo/store/x.cpp", "<gdal_priv.h>"), ElementsAre(HasSubstr("not its own")));
    EXPECT_THAT(include("geo/import/x.cpp", "<sqlite3.h>"), ElementsAre(HasSubstr("not its own")));
    EXPECT_THAT(include("geo/core/x.cpp", "<QString>"), ElementsAre(HasSubstr("not its own")));
    EXPECT_THAT(include("app/cli/x.cpp", "<QtCore/QString>"), ElementsAre(HasSubstr("not its own")));
    EXPECT_THAT(include("geo/core/x.hpp", "<geos_c.h>"), ElementsAre(HasSubstr("in a header")));
    EXPECT_THAT(include("geo/progress/x.hpp", "<nlohmann/json.hpp>"), ElementsAre(HasSubstr("in a header")));
    EXPECT_THAT(include("geo/core/x.cpp", "<absl/any.h>"), ElementsAre(HasSubstr("no rule knows")));
    EXPECT_THAT(include("geo/core/x.cpp", "<unistd.h>"), ElementsAre(HasSubstr("one place")));
}

TEST(IncludeRule, KeepsHeadersThatNameALibraryInside) {
    EXPECT_THAT(include("geo/core/geos_bridge.hpp", "<geos_c.h>"), IsEmpty());
    EXPECT_THAT(include("geo/core/coverage.cpp", "\"geo/core/geos_bridge.hpp\""), IsEmpty());
    EXPECT_THAT(include("geo/core/coverage.hpp", "\"geo/core/geos_bridge.hpp\"").size(), 1U);
    EXPECT_THAT(include("geo/project/x.cpp", "\"geo/core/geos_bridge.hpp\"").size(), 1U);
}

TEST(IncludeRule, LetsPassWhatThePictureAllows) {
    EXPECT_THAT(include("geo/project/x.cpp", "\"geo/store/project_file.hpp\""), IsEmpty());
    EXPECT_THAT(include("geo/core/x.cpp", "<geos_c.h>"), IsEmpty());
    EXPECT_THAT(include("geo/core/x.hpp", "<vector>"), IsEmpty());
    EXPECT_THAT(include("app/map/x.hpp", "<QQuickItem>"), IsEmpty());
    EXPECT_THAT(include("tests/geo/core/x.cpp", "<sqlite3.h>"), IsEmpty());
}

TEST(IncludeRule, SeesIndentedAndSpacedLines) {
    EXPECT_THAT(includeFaults({"geo/core/x.cpp", "  #include   <sqlite3.h>\n"}).size(), 1U);
    EXPECT_THAT(includeFaults({"geo/core/x.cpp", "// see #include <sqlite3.h>\n"}), IsEmpty());
}

TEST(LicenceRule, CatchesGplOnlyPartsWhereverTheyAreNamed) {
    EXPECT_THAT(licenceFaults({"app/CMakeLists.txt", "find_package(Qt6 COMPONENTS Core Graphs)"}).size(), 1U);
    EXPECT_THAT(licenceFaults({"app/CMakeLists.txt", "target_link_libraries(x Qt6::HttpServer)"}).size(), 1U);
    EXPECT_THAT(licenceFaults({"app/map/x.cpp", "#include <QtCharts/QChart>\n"}).size(), 1U);
    EXPECT_THAT(licenceFaults({"qml/X.qml", "import QtQuick\nimport QtGraphs\n"}).size(), 1U);
    EXPECT_THAT(licenceFaults({"qml/X.qml", "import QtQuick3D.Helpers\n"}).size(), 1U);
    EXPECT_THAT(licenceFaults({"qml/X.qml", "import QtQuick\nimport QtQuick.Shapes\n"}), IsEmpty());
    EXPECT_THAT(licenceFaults({"cmake/x.cmake", "# ParagraphsAndChartsAlike"}), IsEmpty());
}

TEST(SizeRule, CountsLinesOfSourcesOnly) {
    const std::string lines(501, '\n');
    EXPECT_THAT(sizeFaults({"geo/core/x.cpp", lines}).size(), 1U);
    EXPECT_THAT(sizeFaults({"geo/core/x.cpp", lines.substr(1)}), IsEmpty());
    EXPECT_THAT(sizeFaults({"data/x.json", lines}), IsEmpty());
    EXPECT_THAT(sizeFaults({"app/i18n/x.ts", lines}), IsEmpty());
}

TEST(PlaceRule, CatchesHostsAndFoldersOfOneMachine) {
    const std::string dot = ".";
    EXPECT_THAT(placeFaults({"a", "http://deb" + dot + "debian" + dot + "org/"}).size(), 1U);
    for (const std::string name : {"work", "root"}) {
        const std::string folder = "/" + name + "/main";
        EXPECT_THAT(placeFaults({"a", "cd " + folder}).size(), 1U);
        EXPECT_THAT(placeFaults({"a", folder}).size(), 1U);
        EXPECT_THAT(placeFaults({"a", "net" + folder}), IsEmpty());
        EXPECT_THAT(placeFaults({"a", "$dir" + folder + " .." + folder}), IsEmpty());
    }
}

}  // namespace
}  // namespace ansinh::layers
