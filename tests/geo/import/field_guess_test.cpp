#include "geo/import/field_guess.hpp"

#include "geo/core/error.hpp"

#include "tests/geo/import/import_fixture.hpp"

namespace ansinh::import::test {
namespace {

TableSample tableOf(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& rows) {
    TableSample sample;
    for (const std::string& name : columns) sample.columns.push_back({name, true});
    sample.rows = rows;
    return sample;
}

class FieldGuess : public ::testing::Test {
protected:
    Reference reference_ = threeSquares();
    NameMatcher names_{reference_.communes};
};

TEST_F(FieldGuess, HeadingsAreComparedWithoutMarksAndBlanks) {
    for (const char* heading : {"Mã xã", "ma_xa", "MaXa", "MA XA", "mã-xã"}) EXPECT_EQ(foldedHeading(heading), "maxa");
}

TEST_F(FieldGuess, CodesAreFiveDigitsHoweverTheTableHoldsThem) {
    EXPECT_EQ(codeOf("20194"), "20194");
    EXPECT_EQ(codeOf(" 20194 "), "20194");
    EXPECT_EQ(codeOf("20194.0"), "20194");
    for (const char* cell : {"", "2019", "201945", "20194.5", "2019x", "48-20194"}) EXPECT_EQ(codeOf(cell), "") << cell;
}

TEST_F(FieldGuess, ContentDecidesWhatHeadingsHide) {
    const auto sample =
        tableOf({"OBJECTID", "F1", "F2"}, {{"1", "20197", "P. Liên Chiểu"}, {"2", "20200", "Hoà Khánh"}});
    const BoundaryFields fields = guessBoundaryFields(sample, names_, {});
    EXPECT_EQ(fields.code, 1U);
    EXPECT_EQ(fields.name, 2U);
}

TEST_F(FieldGuess, AColumnCalledCodeWithOtherCodesIsNotIt) {
    const auto sample = tableOf({"code", "ma_moi"}, {{"55496", "20197"}, {"55129", "20200"}});
    EXPECT_EQ(guessBoundaryFields(sample, names_, {}).code, 1U);
}

TEST_F(FieldGuess, TheCodesOfAWholeCountryAreCodesThoughFewAreOurs) {
    std::vector<std::vector<std::string>> rows;
    for (int i = 0; i < 300; ++i) rows.push_back({std::to_string(30'000 + i), "Xã " + std::to_string(i)});
    rows.push_back({"20194", "Hải Vân"});
    EXPECT_EQ(guessBoundaryFields(tableOf({"ma_xa", "ten_xa"}, rows), names_, {}).code, 0U);
    EXPECT_FALSE(guessBoundaryFields(tableOf({"dien_tich", "ten_xa"}, rows), names_, {}).code);
}

TEST_F(FieldGuess, CoordinatesAreFoundByHeadingElseByContent) {
    const std::vector<std::vector<std::string>> rows{{"Chợ", "16,05", "108,05"}, {"Trạm", "16,06", "108,15"}};
    for (const auto& [y, x] : std::vector<std::pair<std::string, std::string>>{{"lat", "lon"},
                                                                               {"Vĩ độ", "Kinh độ"},
                                                                               {"LATITUDE", "LONGITUDE"},
                                                                               {"y", "x"},
                                                                               {"Vĩ độ (WGS 84)", "Kinh độ (WGS 84)"},
                                                                               {"northing", "easting"},
                                                                               {"cột 2", "cột 3"}}) {
        const PointFields fields = guessPointFields(tableOf({"Tên điểm", y, x}, rows), names_, {});
        EXPECT_EQ(fields.x, 2U) << x;
        EXPECT_EQ(fields.y, 1U) << y;
        EXPECT_EQ(fields.name, 0U);
    }
}

TEST_F(FieldGuess, APersonsWordGoesFirstAndMustExist) {
    const auto sample = tableOf({"a", "b", "lon", "lat"}, {{"108.1", "16", "1", "2"}});
    Options options;
    options.xField = "a";
    options.yField = "b";
    EXPECT_EQ(guessPointFields(sample, names_, options).x, 0U);
    options.codeField = "nothing";
    EXPECT_THROW((void)guessBoundaryFields(sample, names_, options), Error);
}

TEST_F(FieldGuess, ThePostOfficesNameIsNotTakenForItsCommune) {
    const auto sample = tableOf({"name", "lon", "lat"}, {{"Hải Vân", "108.05", "16.05"}});
    const PointFields fields = guessPointFields(sample, names_, {});
    EXPECT_FALSE(fields.communeName);
    EXPECT_FALSE(fields.communeCode);
}

}  // namespace
}  // namespace ansinh::import::test
