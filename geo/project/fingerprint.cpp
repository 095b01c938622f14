#include "geo/project/fingerprint.hpp"

#include <algorithm>
#include <vector>

#include "geo/import/checksum.hpp"

namespace ansinh {

std::string dataFingerprint(std::span<const Batch> batches) {
    std::vector<const Batch*> counting;
    for (const Batch& batch : batches)
        if (batch.undoneAt.empty()) counting.push_back(&batch);
    std::ranges::sort(counting, {}, &Batch::id);
    import::Sha256 sum;
    // A zero byte cannot stand in any of the texts, so no two lists of fields run together to the same bytes.
    const auto add = [&sum](const std::string& text) {
        sum.add(text);
        sum.add(std::string_view("\0", 1));
    };
    for (const Batch* batch : counting) {
        add(std::to_string(batch->id));
        add(batch->kind);
        add(batch->file);
        add(batch->checksum.empty() ? batch->at : batch->checksum);
        add(batch->mapping);
        add(batch->crs);
        add(std::to_string(batch->accepted));
    }
    return sum.hex();
}

std::string shortFingerprint(const std::string& fingerprint) {
    std::string text;
    for (std::size_t at = 0; at < 12 && at < fingerprint.size(); at += 4)
        text += (text.empty() ? "" : " ") + fingerprint.substr(at, 4);
    return text;
}

}  // namespace ansinh
