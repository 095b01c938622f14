#include "tests/geo/import/import_fixture.hpp"

#include "geo/gdal/gdal_session.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_utils.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <fstream>
#include <random>

namespace ansinh::import::test {
namespace fs = std::filesystem;

ImportTest::ImportTest() {
    const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::temp_directory_path() / (std::string("ansinh-") + info->test_suite_name() + "-" + info->name() + "-" +
                                         std::to_string(std::random_device{}()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
}

ImportTest::~ImportTest() {
    std::error_code none;
    fs::remove_all(folder_, none);
}

std::string ImportTest::write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
    return file(name);
}

std::string ImportTest::convert(const std::string& source, const std::string& target,
                                const std::vector<std::string>& arguments) const {
    const gdal::GdalSession session;
    // GDAL 3.10's translation in threads, which it chooses for plain copies, now and then reads past a geometry.
    const CPLConfigOptionSetter oneThread("OGR2OGR_USE_ARROW_API", "NO", false);
    GDALDatasetUniquePtr from(GDALDataset::Open(source.c_str(), GDAL_OF_VECTOR));
    EXPECT_TRUE(from) << source << ": " << session.message();
    CPLStringList list;
    for (const std::string& argument : arguments) list.AddString(argument.c_str());
    GDALVectorTranslateOptions* options = GDALVectorTranslateOptionsNew(list.List(), nullptr);
    GDALDatasetH handle = GDALDataset::ToHandle(from.get());
    GDALDatasetH to = GDALVectorTranslate(file(target).c_str(), nullptr, 1, &handle, options, nullptr);
    GDALVectorTranslateOptionsFree(options);
    EXPECT_NE(to, nullptr) << target << ": " << session.message();
    if (to) GDALClose(to);
    return file(target);
}

std::string ImportTest::zip(const std::string& name, const std::map<std::string, std::string>& entries) const {
    const std::string root = "/vsizip/" + file(name);
    for (const auto& [inner, path] : entries)
        EXPECT_EQ(CPLCopyFile((root + "/" + inner).c_str(), path.c_str()), 0) << inner;
    return file(name);
}

std::string realData(const std::string& name) {
    const fs::path path = fs::path(ANSINH_TEST_DATA) / "danang" / name;
    return fs::exists(path) ? path.generic_string() : std::string();
}

Reference realReference() {
    Reference reference;
    const gdal::GdalSession session;
    GDALDatasetUniquePtr table(GDALDataset::Open(realData("communes.csv").c_str(), GDAL_OF_VECTOR));
    if (!table) return reference;
    for (const auto& row : *table->GetLayer(0)) {
        Commune commune;
        commune.code = row->GetFieldAsString("code");
        commune.name = row->GetFieldAsString("name_short");
        commune.kind = communeKindFromKey(row->GetFieldAsString("kind")).value_or(CommuneKind::Commune);
        commune.legalAreaKm2 = CPLAtof(row->GetFieldAsString("area_km2"));
        commune.labelPoint = {CPLAtof(row->GetFieldAsString("label_lon")), CPLAtof(row->GetFieldAsString("label_lat"))};
        reference.communes.push_back(commune);
    }
    return reference;
}

const Reference& realReferenceWithBoundaries() {
    static const Reference reference = [] {
        Reference with = realReference();
        with.boundaries = readOne(realData("communes.gpkg"), with).boundaries;
        return with;
    }();
    return reference;
}

Reference threeSquares() {
    Reference reference;
    const std::vector<std::pair<std::string, std::string>> communes{
        {"20194", "Hải Vân"}, {"20197", "Liên Chiểu"}, {"20200", "Hòa Khánh"}};
    double west = 108.0;
    for (const auto& [code, name] : communes) {
        Commune commune;
        commune.code = code;
        commune.name = name;
        commune.kind = CommuneKind::Ward;
        commune.legalAreaKm2 = 118.7;
        commune.labelPoint = {west + 0.05, 16.05};
        reference.communes.push_back(commune);
        west += 0.1;
    }
    return reference;
}

MultiPolygon square(double west, double south, double size) {
    return {
        {{{west, south}, {west, south + size}, {west + size, south + size}, {west + size, south}, {west, south}}, {}}};
}

ExportLayer layerOf(const std::vector<std::tuple<std::string, std::string, MultiPolygon>>& rows) {
    ExportLayer layer;
    layer.name = "communes";
    layer.shape = ExportLayer::Shape::MultiPolygon;
    layer.columns = {"code", "name"};
    for (const auto& [code, name, area] : rows) layer.rows.push_back({{code, name}, {}, area});
    return layer;
}

MultiPolygon areaInFile(const std::string& path, const std::string& condition) {
    const gdal::GdalSession session;
    MultiPolygon area;
    GDALDatasetUniquePtr set(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR));
    OGRLayer* layer = set->GetLayer(0);
    layer->SetAttributeFilter(condition.c_str());
    const OGRFeatureUniquePtr feature(layer->GetNextFeature());
    for (const OGRPolygon* part : *feature->GetGeometryRef()->toMultiPolygon()) {
        Polygon polygon;
        for (const OGRLinearRing* from : *part) {
            Ring ring;
            for (const OGRPoint& p : *from) ring.push_back({p.getX(), p.getY()});
            if (polygon.outer.empty())
                polygon.outer = ring;
            else
                polygon.holes.push_back(ring);
        }
        area.push_back(polygon);
    }
    return area;
}

std::vector<std::string> columnOf(const std::string& path, const std::string& column) {
    const gdal::GdalSession session;
    std::vector<std::string> cells;
    GDALDatasetUniquePtr set(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR));
    for (const auto& row : *set->GetLayer(0)) cells.emplace_back(row->GetFieldAsString(column.c_str()));
    return cells;
}

BoundaryOutcome readOne(const std::string& path, const Reference& reference, const Options& options) {
    return readBoundaries(std::span(&path, 1), reference, options, Monitor::silent());
}

std::size_t count(const Outcome& outcome, const std::string& code) {
    return static_cast<std::size_t>(
        std::ranges::count_if(outcome.issues, [&](const ImportIssue& issue) { return issue.code == code; }));
}

ImportIssue issueWith(const Outcome& outcome, const std::string& code) {
    const auto found = std::ranges::find(outcome.issues, code, &ImportIssue::code);
    if (found != outcome.issues.end()) return *found;
    ADD_FAILURE() << "no issue " << code << " among\n" << listed(outcome);
    return {};
}

std::string listed(const Outcome& outcome) {
    std::string text;
    for (const ImportIssue& issue : outcome.issues) {
        text += std::to_string(issue.row) + " " + issue.code + " [" + issue.found + "]";
        for (const std::string& arg : issue.args) text += " " + arg;
        text += "\n";
    }
    return text;
}

}  // namespace ansinh::import::test
