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
    if (batch.kind == "facts") return false;
    // What came from no file, the schematic cells and the plans of the beginning, is what the project is made of.
    if (batch.kind == "boundaries" || batch.kind == "plan") return !batch.checksum.empty();
    return true;
}

}  // namespace ansinh
