#pragma once

#include <span>
#include <string>

#include "geo/core/batch.hpp"

namespace ansinh {

/// What a printed page was made from, as 64 hexadecimal letters: SHA-256 over the batches in force, oldest first, each
/// by number, kind, name of its file, checksum, mapping and CRS, rows accepted, and, for what came from no file, the
/// time. Rows never change once a batch has brought them, so two pages with one fingerprint show the same figures; an
/// import, an undo and a redo each give another one, and undoing what was imported gives the old one back.
[[nodiscard]] std::string dataFingerprint(std::span<const Batch> batches);

/// Its first twelve letters in groups of four, as it stands on a page: "3f9a 04c1 77de".
[[nodiscard]] std::string shortFingerprint(const std::string& fingerprint);

}  // namespace ansinh
