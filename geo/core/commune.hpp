#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geo/core/geometry.hpp"

namespace ansinh {

/// Đơn vị hành chính cấp xã: phường, xã, đặc khu.
enum class CommuneKind { Ward, Commune, SpecialZone };

/// "ward", "commune", "special_zone": how files and the store write the kind.
[[nodiscard]] const char* keyOf(CommuneKind kind);
[[nodiscard]] std::optional<CommuneKind> communeKindFromKey(const std::string& key);
/// "Phường", "Xã", "Đặc khu".
[[nodiscard]] const char* vietnameseNameOf(CommuneKind kind);

/// The legal facts of one commune. The boundary is not here: see Boundary.
struct Commune {
    std::string code;  ///< official five-digit code, text
    std::string name;  ///< without the kind: "Hải Vân"
    CommuneKind kind = CommuneKind::Commune;
    double legalAreaKm2 = 0;      ///< what the law says; never overwritten by a measurement
    std::int64_t population = 0;  ///< persons; 0 when unknown
    Point labelPoint;             ///< EPSG:4326, degrees
    std::vector<std::string> formerUnits;
    std::vector<std::string> formerDistricts;
    std::vector<std::string> aliases;  ///< spellings met in documents, without the kind
    bool reports = true;               ///< counted in the base of totals (all but Hoàng Sa)
    std::string note;                  ///< caveats, for people

    [[nodiscard]] std::string fullName() const { return std::string(vietnameseNameOf(kind)) + " " + name; }
    friend bool operator==(const Commune&, const Commune&) = default;
};

enum class BoundaryQuality { Schematic, Official };
[[nodiscard]] const char* keyOf(BoundaryQuality quality);  ///< "schematic", "official"

struct Boundary {
    std::string commune;  ///< code
    BoundaryQuality quality = BoundaryQuality::Schematic;
    MultiPolygon shape;  ///< EPSG:4326, degrees
    std::int64_t batch = 0;
};

}  // namespace ansinh
