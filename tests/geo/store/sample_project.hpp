#pragma once

#include "geo/store/project_file.hpp"

#include <string>
#include <vector>

namespace ansinh::store::test {

constexpr const char* kProgram = "store_tests 1";

/// Three communes with every field filled, some with what makes trouble: quotes, control letters, Vietnamese.
[[nodiscard]] std::vector<Commune> someCommunes();
[[nodiscard]] Plan somePlan(const std::string& id = "plan-1", PlanScope scope = PlanScope::City);
[[nodiscard]] std::vector<TrainingClass> someClasses();
/// One square for each code, with a hole in the first and a second part in the last; `shift` moves them.
[[nodiscard]] std::vector<Boundary> someBoundaries(BoundaryQuality quality, double shift = 0);
[[nodiscard]] std::vector<StoredCategory> someCategories();
[[nodiscard]] MapLevel someLevel(double tolerance);

/// A project with the city and the communes in it.
[[nodiscard]] ProjectFile projectWithCommunes(const std::string& path);
/// A batch of this kind, begun.
std::int64_t newBatch(ProjectFile& project, const std::string& kind);
[[nodiscard]] Date day(const char* iso);

/// Everything that can be read, as text: equal dumps are equal projects.
[[nodiscard]] std::string dump(const ProjectFile& project);

/// All rows of a question asked through plain SQLite with SpatiaLite, as "a|b|c" lines; NULL is written "-".
[[nodiscard]] std::vector<std::string> ask(const std::string& path, const std::string& sql);
/// Runs statements on the file behind the program's back.
void meddle(const std::string& path, const std::string& sql);

}  // namespace ansinh::store::test
