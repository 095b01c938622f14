#include <gmock/gmock.h>

#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"
#include <random>

namespace ansinh::store::test {
namespace {

using testing::ElementsAre;

class SpatialIndex : public testing::Test {
protected:
    void SetUp() override { project.putCategories(someCategories()); }

    void put(int count) {
        std::vector<PlacePoint> points;
        std::uniform_real_distribution<double> lon(-180, 180);
        std::uniform_real_distribution<double> lat(-90, 90);
        for (int i = 0; i < count; ++i) {
            const Point place{lon(random), lat(random)};
            points.push_back({0, "clinic", "", "", "", place, "", 0});
        }
        project.putPoints(points, newBatch(project, "points"));
    }

    /// SQLite's own check of the tree, and the same answer with and without it for some windows.
    void expectSound() {
        EXPECT_THAT(ask(path, "SELECT rtreecheck('idx_point_geom')"), ElementsAre("ok"));
        EXPECT_EQ(ask(path, "SELECT pkid FROM idx_point_geom ORDER BY pkid"), ask(path, "SELECT id FROM point"));
        const auto points = project.points();
        std::uniform_int_distribution<int> corner(-180, 170);
        for (int i = 0; i < 20; ++i) {
            const int x = corner(random);
            const int y = corner(random) / 2;
            std::vector<std::string> expected;
            for (const PlacePoint& p : points)
                if (p.place.x >= x && p.place.x <= x + 10 && p.place.y >= y && p.place.y <= y + 10)
                    expected.push_back(std::to_string(p.id));
            const auto within = [&](const std::string& name, int low) {
                return " AND " + name + "max >= " + std::to_string(low) + " AND " + name +
                       "min <= " + std::to_string(low + 10);
            };
            EXPECT_EQ(ask(path, "SELECT pkid FROM idx_point_geom WHERE 1" + within("x", x) + within("y", y) +
                                    " ORDER BY pkid"),
                      expected);
        }
    }

    TemporaryFolder folder;
    std::string path = folder.file("p.ansinh");
    ProjectFile project = projectWithCommunes(path);
    std::mt19937 random{7};
};

TEST_F(SpatialIndex, HoldsFewPointsAndMany) {
    put(3);
    expectSound();
    put(5000);  // made anew, with the three
    expectSound();
    put(2000);  // put into what is there
    expectSound();
}

TEST_F(SpatialIndex, IsKeptByTriggersWhenOthersChangeThePoints) {
    put(5000);
    meddle(path, "DELETE FROM point WHERE id % 3 = 0");
    expectSound();
    put(10);
    expectSound();
}

}  // namespace
}  // namespace ansinh::store::test
