#include "geo/core/batch.hpp"

namespace ansinh {

const char* keyOf(ImportIssue::Severity severity) {
    switch (severity) {
        case ImportIssue::Severity::Note:
            return "note";
        case ImportIssue::Severity::Warning:
            return "warning";
        case ImportIssue::Severity::Refused:
            return "refused";
    }
    return "";
}

bool canBeUndone(const Batch& batch) {
    if (batch.kind == "boundaries") return !batch.checksum.empty();  // the schematic cells came from no file
    return batch.kind == "points" || batch.kind == "figures" || batch.kind == "sample";
}

}  // namespace ansinh
