#include "app/services/surroundings.hpp"

#include "app/map/map_scene.hpp"
#include "geo/core/error.hpp"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace ansinh::app {
namespace {

const Surroundings& ours() {
    static const Surroundings one =
        Surroundings::read(QStringLiteral(ANSINH_SOURCE_DIR "/data/surroundings.json"));
    return one;
}

QString areaAt(double lon, double lat) {
    MapScene scene;
    scene.setData(ours().scene);
    return scene.communeAt(mercatorFromLonLat({lon, lat}));
}

TEST(Surroundings, LandAndSeaAreWhereTheyAre) {
    EXPECT_EQ(areaAt(107.58, 16.46), "hue") << "the city of Huế";
    EXPECT_EQ(areaAt(108.8, 15.12), "quang_ngai") << "Quảng Ngãi";
    EXPECT_EQ(areaAt(106.7, 15.35), "laos") << "Sekong";
    EXPECT_EQ(areaAt(105.85, 21.03), "vn_north") << "Hà Nội";
    EXPECT_EQ(areaAt(106.7, 10.78), "vn_south") << "Hồ Chí Minh City";
    EXPECT_EQ(areaAt(111.92, 8.65), "truong_sa") << "an islet";
    EXPECT_EQ(areaAt(111.5, 8.0), "") << "the sea round it";
    EXPECT_EQ(areaAt(104.9, 11.55), "cambodia") << "Phnom Penh";
    EXPECT_EQ(areaAt(121.0, 14.7), "philippines") << "Manila";
    EXPECT_EQ(areaAt(109.12, 15.38), "vn_islets") << "Lý Sơn";
    EXPECT_EQ(areaAt(103.98, 10.25), "vn_islands") << "Phú Quốc";
    EXPECT_EQ(areaAt(109.0, 16.0), "") << "the sea";
    EXPECT_EQ(areaAt(112.3, 16.5), "") << "Hoàng Sa is the city's own";
}

TEST(Surroundings, NeighboursShareTheirBorders) {
    int shared = 0;
    for (const BorderLine& border : ours().scene->levels.front().tiles.front().tile->shapes->borders) shared += border.right.empty() ? 0 : 1;
    EXPECT_GE(shared, 7);
}

TEST(Surroundings, BothArchipelagosAreNamed) {
    std::map<std::string, const Surroundings::Name*> names;
    for (const Surroundings::Name& name : ours().names) names[name.text.vi] = &name;
    for (const char* archipelago : {"Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)"}) {
        ASSERT_TRUE(names.contains(archipelago));
        EXPECT_EQ(names[archipelago]->frame, MapLabel::Frame::Any);
    }
    for (const char* zone : {"Đặc khu Hoàng Sa (TP Đà Nẵng)", "Đặc khu Trường Sa (tỉnh Khánh Hòa)"}) {
        ASSERT_TRUE(names.contains(zone));
        EXPECT_EQ(names[zone]->frame, MapLabel::Frame::Nation);
    }
    EXPECT_EQ(names["Quần đảo Trường Sa (Việt Nam)"]->id, "name/truong_sa") << "exports ask for it by this id";
}

TEST(Surroundings, SaysWhatIsWrongWithAFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("surroundings.json");
    EXPECT_THROW((void)Surroundings::read(path), Error);
    const auto codeOf = [&](const char* text) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return ErrorCode::Internal;
        file.write(text);
        file.close();
        try {
            (void)Surroundings::read(path);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    EXPECT_EQ(codeOf("{ no json"), ErrorCode::DataInvalid);
    EXPECT_EQ(codeOf(R"({"lines": {"a": [[1,1],[2,2]]}, "areas": [{"id": "x", "kind": "ground", "outer": ["a"]}]})"),
              ErrorCode::DataInvalid);
}

}  // namespace
}  // namespace ansinh::app
