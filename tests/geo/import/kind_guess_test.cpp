#include "geo/import/kind_guess.hpp"

#include "geo/core/error.hpp"
#include "tests/geo/import/import_fixture.hpp"

namespace ansinh::import::test {
namespace {

class KindGuess : public ImportTest {
protected:
    std::string kindOf(const std::string& name, const std::string& text) const {
        const Questionnaire asked{"q", "1", {}, "p", "c", {{"needed", {"Có cần không?", "Needed?"}, AnswerKind::YesNo, {}, 0}}};
        return guessKind(std::vector{write(name, text)}, std::span(&asked, 1));
    }
    std::string kindOfShape(const std::string& geometry) const {
        return kindOf("shape.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"n":1},"geometry":)" +
                                           geometry + "}]}");
    }
};

TEST_F(KindGuess, TablesSpeakByTheirHeadings) {
    EXPECT_EQ(kindOf("1.csv", "Xã,Số đo,Ngày,Số\nLiên Chiểu,staff_total,2026-05-13,5\n"), "figures");
    EXPECT_EQ(kindOf("2.csv", "code,measure,as_of,state\n20194,staff_total,2026-05-13,zero\n"), "figures");
    EXPECT_EQ(kindOf("3.csv", "Số,Loại,Kênh,Xã,Ngày nhận,Nội dung\n1,Phản ánh,Zalo,Liên Chiểu,2026-05-13,x\n"), "feedback");
    EXPECT_EQ(kindOf("4.csv", "Xã,Câu hỏi,Trả lời\nLiên Chiểu,needed,Có\n"), "opinions");
    EXPECT_EQ(kindOf("5.csv", "Xã,Có cần không?\nLiên Chiểu,Có\n"), "opinions");
    EXPECT_EQ(kindOf("6.csv", "name,lon,lat\nBưu cục A,108.2,16.05\n"), "points");
    EXPECT_EQ(kindOf("7.csv", "Xã,Ghi chú\nLiên Chiểu,x\n"), "") << "nothing speaks for a kind";
    EXPECT_EQ(kindOf("8.csv", "Số đo,Ngày,Số\nstaff_total,2026-05-13,5\n"), "") << "figures of nobody";
}

TEST_F(KindGuess, MapFilesSpeakByTheirShapes) {
    EXPECT_EQ(kindOfShape(R"({"type":"Polygon","coordinates":[[[108,16],[108.1,16],[108.1,16.1],[108,16]]]})"), "boundaries");
    EXPECT_EQ(kindOfShape(R"({"type":"LineString","coordinates":[[108,16],[108.1,16]]})"), "roads");
    EXPECT_EQ(kindOfShape(R"({"type":"Point","coordinates":[108,16]})"), "points");
    EXPECT_EQ(kindOf("map.osm", R"(<osm version="0.6"><node id="1" lat="16" lon="108"><tag k="name" v="a"/></node></osm>)"), "roads");
}

TEST_F(KindGuess, WhatCannotBeOpenedIsAnError) {
    EXPECT_THROW((void)guessKind(std::vector{file("none.csv")}, {}), Error);
}

}  // namespace
}  // namespace ansinh::import::test
