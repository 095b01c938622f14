#pragma once

#include "geo/import/boundary_import.hpp"
#include "geo/import/vector_export.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ansinh::import::test {

/// A folder of its own for each test, gone afterwards.
class ImportTest : public ::testing::Test {
protected:
    ImportTest();
    ~ImportTest() override;

    [[nodiscard]] std::string file(const std::string& name) const { return (folder_ / name).generic_string(); }
    std::string write(const std::string& name, const std::string& bytes) const;
    /// ogr2ogr with its own options; the target lies in the test's folder. Fails the test when GDAL does.
    std::string convert(const std::string& source, const std::string& target,
                        const std::vector<std::string>& arguments = {}) const;
    /// Puts files of the test's folder into a zip there, under the names given.
    std::string zip(const std::string& name, const std::map<std::string, std::string>& entries) const;

private:
    std::filesystem::path folder_;
};

/// The real polygons; empty where the data is absent.
[[nodiscard]] std::string realData(const std::string& name);
#define ANSINH_NEEDS_REAL_DATA() \
    if (ansinh::import::test::realData("communes.gpkg").empty()) GTEST_SKIP() << "no test data in " ANSINH_TEST_DATA

/// The 94 communes with their label points, from the real table.
[[nodiscard]] Reference realReference();
/// The same with the real polygons as official boundaries.
[[nodiscard]] const Reference& realReferenceWithBoundaries();

/// Three neighbouring squares near Đà Nẵng, for what needs no real data: codes 20194 Hải Vân, 20197 Liên Chiểu and
/// 20200 Hòa Khánh, each 0.1° wide, label points in the middle.
[[nodiscard]] Reference threeSquares();
[[nodiscard]] MultiPolygon square(double west, double south, double size = 0.1);
/// A layer of areas with columns code and name.
[[nodiscard]] ExportLayer layerOf(const std::vector<std::tuple<std::string, std::string, MultiPolygon>>& rows);

/// The area of the first feature for which the condition holds, as GDAL gives it.
[[nodiscard]] MultiPolygon areaInFile(const std::string& path, const std::string& condition);

/// One column of a table, as text.
[[nodiscard]] std::vector<std::string> columnOf(const std::string& path, const std::string& column);

[[nodiscard]] BoundaryOutcome readOne(const std::string& path, const Reference& reference, const Options& options = {});
/// How many issues have the code.
[[nodiscard]] std::size_t count(const Outcome& outcome, const std::string& code);
/// The first with the code; fails the test when there is none.
[[nodiscard]] ImportIssue issueWith(const Outcome& outcome, const std::string& code);
/// All issues in short, for failure messages.
[[nodiscard]] std::string listed(const Outcome& outcome);

}  // namespace ansinh::import::test
