#include "geo/project/own_batch.hpp"

#include "geo/project/project.hpp"

namespace ansinh {

std::int64_t beginOwnBatch(store::ProjectFile& file, const std::string& kind, const std::string& name,
                           const std::string& crs) {
    Batch batch;
    batch.kind = kind;
    batch.file = name;
    batch.crs = crs;
    batch.program = programName();
    return file.beginBatch(batch);
}

void finishOwnBatch(store::ProjectFile& file, std::int64_t batch, std::size_t rows) {
    const auto count = static_cast<std::int64_t>(rows);
    file.finishBatch(batch, count, count, 0, {});
}

}  // namespace ansinh
