#include "tests/geo/store/sample_project.hpp"

#include "geo/core/date.hpp"
#include "geo/store/feedback_table.hpp"
#include "geo/store/figure_history.hpp"
#include "geo/store/opinion_table.hpp"

#include <sqlite3.h>

#include <memory>
#include <sstream>
#include <stdexcept>

namespace ansinh::store::test {

namespace {

Ring square(double x, double y, double size) {
    return {{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}};
}

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Handle openPlain(const std::string& path) {
    sqlite3* raw = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    Handle handle(raw, &sqlite3_close);
    if (result != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(raw));
    return handle;
}

void writeShape(std::ostream& out, const MultiPolygon& shape) {
    const auto ring = [&out](const Ring& points) {
        for (const Point& p : points) out << std::hexfloat << p.x << ',' << p.y << ' ';
        out << ';';
    };
    for (const Polygon& polygon : shape) {
        out << '[';
        ring(polygon.outer);
        for (const Ring& hole : polygon.holes) ring(hole);
        out << ']';
    }
}

}  // namespace

Date day(const char* iso) {
    return Date::require(iso, "test");
}

std::vector<Commune> someCommunes() {
    Commune ward;
    ward.code = "20194";
    ward.name = "Hải Vân";
    ward.kind = CommuneKind::Ward;
    ward.legalAreaKm2 = 135.29;
    ward.population = 33211;
    ward.labelPoint = {108.1, 16.15};
    ward.formerUnits = {"phường Hòa Hiệp Bắc", "a \"quoted\" \\ name", "tab\there"};
    ward.formerDistricts = {"Liên Chiểu"};
    ward.aliases = {"Hai Van"};
    ward.note = "dân số: ước tính";
    Commune commune;
    commune.code = "20695";
    commune.name = "Thạnh Mỹ";
    commune.labelPoint = {107.8, 15.75};
    commune.legalAreaKm2 = 0.1 + 0.2;
    Commune zone;
    zone.code = "20333";
    zone.name = "Hoàng Sa";
    zone.kind = CommuneKind::SpecialZone;
    zone.legalAreaKm2 = 305;
    zone.reports = false;
    zone.labelPoint = {111.6, 16.5};
    return {ward, zone, commune};
}

Plan somePlan(const std::string& id, PlanScope scope) {
    Plan plan;
    plan.id = id;
    plan.version = "1";
    plan.scope = scope;
    plan.place = "48";
    plan.title = {"Kế hoạch", "Plan"};
    plan.issuer = {"Ủy ban", "Committee"};
    plan.source = "KH 1";
    plan.from = day("2026-01-01");
    plan.clauses = {{"c1", "II.2", {"điều", "clause"}}, {"c0", "I", {"", ""}}};
    plan.measures = {{"staff_total", "person", {"cán bộ", "staff"}, false},
                     {"staff_signed", "person", {"đã ký", "signed"}, false},
                     {"secret", "unit", {"mật", "secret"}, true}};
    plan.indicators = {{.id = id + "-signed",
                        .plan = id,
                        .clause = "c1",
                        .name = {"Chữ ký số", "Signatures"},
                        .numerator = "staff_signed",
                        .denominator = "staff_total",
                        .unit = "person",
                        .selfDeclared = true,
                        .restricted = false,
                        .ladder = {{Tier::City, day("2026-06-30"), 0.95, false, "c1"},
                                   {Tier::Commune, day("2026-06-30"), 0.9, false, "c1"},
                                   {Tier::Commune, day("2026-12-31"), 0.333333, true, "c0"}}}};
    plan.tasks = {{1,
                   "4",
                   "c1",
                   {"việc", "task"},
                   {"Sở", "Dept"},
                   {{"xã", "communes"}, {"phường", "wards"}},
                   std::nullopt,
                   day("2026-04-25"),
                   "Tháng 4/2026",
                   {"báo cáo", "report"}},
                  {2, "4", "c1", {"việc hai", "second"}, {}, {}, day("2026-05-01"), std::nullopt, "", {}}};
    plan.notes = {{"c1", {"93 hay 94", "93 or 94"}}};
    plan.readiness = {{"terminals", {"máy", "terminals"}, 0.6}, {"lines", {"mạng", "lines"}, 0.4}};
    plan.readinessLeastKnown = 0.25;
    plan.readinessClasses = {{"good", {"tốt", "good"}, 0.75}, {"poor", {"kém", "poor"}, 0}};
    return plan;
}

std::vector<TrainingClass> someClasses() {
    TrainingClass first{"1",     "plan-1",          {"Lớp 1", "Class 1"}, {"20695", "20194"}, {"Thanh Mỹ", "Hải Vân"},
                        "20194", day("2026-04-02"), day("2026-04-03"),    "planned"};
    TrainingClass hostless{"10",         "plan-1",     {"Lớp 10", "Class 10"}, {"20333"}, {"Hoàng Sa", "15 phường, xã"},
                           std::nullopt, std::nullopt, std::nullopt,           "held"};
    TrainingClass second{"2", "plan-1", {"Lớp 2", "Class 2"}, {}, {}, std::nullopt, std::nullopt, std::nullopt, ""};
    return {first, second, hostless};
}

std::vector<Boundary> someBoundaries(BoundaryQuality quality, double shift) {
    const double x = 108.0 + shift;
    Boundary holed{"20194", quality, {{square(x, 16.1, 0.1), {square(x + 0.01, 16.11, 0.02)}}}, 0};
    Boundary plain{"20695", quality, {{square(x + 0.1, 16.1, 0.1 / 3.0), {}}}, 0};
    Boundary parted{"20333", quality, {{square(x + 3, 16.5, 0.1), {}}, {square(x + 4, 16.5, 0.01), {}}}, 0};
    return {holed, parted, plain};
}

std::vector<StoredCategory> someCategories() {
    return {{"post_office", {"Bưu điện", "Post office"}, "letter", "#aa3377"},
            {"clinic", {"Trạm y tế", "Clinic"}, "cross", "#4477aa"}};
}

MapLevel someLevel(double tolerance) {
    MapLevel level;
    level.toleranceM = tolerance;
    level.parts = {
        {"20194", {0.8, 0.45}, {0.F, 0.F, 1.5F, 0.F, 1.F, -1.F}, {3}, {0, 1, 2}, {{0.8, 0.44}, {0.81, 0.45}}},
        {"20333", {0.81, 0.46}, {}, {}, {}, {}}};
    level.borders = {{"20194", "", {0.8, 0.45}, {0.F, 0.F, 1.F / 3.F, 1e-9F}, {{0.8, 0.44}, {0.81, 0.45}}}};
    return level;
}

std::int64_t newBatch(ProjectFile& project, const std::string& kind) {
    Batch batch;
    batch.kind = kind;
    batch.file = kind + ".csv";
    return project.beginBatch(batch);
}

ProjectFile projectWithCommunes(const std::string& path) {
    ProjectFile project = ProjectFile::create(path, kProgram);
    project.write([&] {
        project.putCity("48", {"Đà Nẵng", "Da Nang"});
        project.putCommunes(someCommunes(), newBatch(project, "facts"));
    });
    return project;
}

std::string dump(const ProjectFile& project) {
    std::ostringstream out;
    for (const Batch& b : project.batches())
        out << "batch " << b.id << b.kind << b.file << (b.undoneAt.empty() ? "" : " undone") << b.accepted << '\n';
    for (const Commune& c : project.communes()) out << "commune " << c.code << c.name << c.population << c.note << '\n';
    for (const auto& [spelling, code] : project.rememberedAliases()) out << "alias " << spelling << code << '\n';
    for (const Boundary& b : project.boundaries()) {
        out << "boundary " << b.commune << keyOf(b.quality) << b.batch << ' ';
        writeShape(out, b.shape);
        out << '\n';
    }
    for (const Plan& p : project.plans())
        out << "plan " << p.id << p.version << p.indicators.size() << p.tasks.size() << p.clauses.size() << '\n';
    for (const TrainingClass& c : project.trainingClasses())
        out << "class " << c.plan << c.id << c.status << c.members.size() << '\n';
    for (const Observation& o : project.observations())
        out << "figure " << o.unit << o.measure << o.asOf.iso() << keyOf(o.state) << o.count << ' ' << o.batch << '\n';
    for (const Date& date : project.reportingDates()) out << "date " << date.iso() << '\n';
    for (const DeviceCount& d : project.deviceCounts())
        out << "device " << d.unit << d.kind << d.condition << d.asOf.iso() << d.count << ' ' << d.batch << '\n';
    forEachFigure(project.connection(), [&](const FigureInForce& f) {
        out << "streamed " << f.unit << f.measure << f.asOf.iso() << keyOf(f.state) << f.count << ' ' << f.batch << '\n';
    });
    for (const FeedbackItem& f : feedbackInForce(project.connection()))
        out << "feedback " << f.id << f.kind << f.channel << f.commune << f.received.iso() << f.status
            << (f.due ? f.due->iso() : "-") << (f.closed ? f.closed->iso() : "-") << ' ' << f.batch << '\n';
    for (const OpinionAnswer& o : opinionsInForce(project.connection()))
        out << "opinion " << o.commune << o.questionnaire << o.question << o.asOf.iso() << o.value << ' ' << o.batch
            << '\n';
    for (const PlacePoint& p : project.points())
        out << "point " << p.id << p.category << p.name << p.commune << p.place.x << ',' << p.place.y << '\n';
    for (const auto& [category, count] : project.pointCounts()) out << "points " << category << count << '\n';
    for (const LevelEntry& level : project.mapLevelEntries())
        out << "level " << level.toleranceM << ' ' << level.tiles.size() << '\n';
    out << "sample " << project.hasSample() << " view " << project.property("view_date") << '\n';
    return out.str();
}

std::vector<std::string> ask(const std::string& path, const std::string& sql) {
    const Handle handle = openPlain(path);
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(handle.get(), sql.c_str(), -1, &raw, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle.get()));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    std::vector<std::string> lines;
    while (sqlite3_step(raw) == SQLITE_ROW) {
        std::string line;
        for (int i = 0; i < sqlite3_column_count(raw); ++i) {
            const unsigned char* text = sqlite3_column_text(raw, i);
            if (i > 0) line += '|';
            line += text != nullptr ? reinterpret_cast<const char*>(text) : "-";
        }
        lines.push_back(line);
    }
    return lines;
}

void meddle(const std::string& path, const std::string& sql) {
    const Handle handle = openPlain(path);
    if (sqlite3_exec(handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle.get()));
}

}  // namespace ansinh::store::test
