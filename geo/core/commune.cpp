#include "geo/core/commune.hpp"

namespace ansinh {

const char* keyOf(CommuneKind kind) {
    switch (kind) {
        case CommuneKind::Ward: return "ward";
        case CommuneKind::Commune: return "commune";
        case CommuneKind::SpecialZone: return "special_zone";
    }
    return "";
}

std::optional<CommuneKind> communeKindFromKey(const std::string& key) {
    for (CommuneKind kind : {CommuneKind::Ward, CommuneKind::Commune, CommuneKind::SpecialZone})
        if (key == keyOf(kind)) return kind;
    return std::nullopt;
}

const char* vietnameseNameOf(CommuneKind kind) {
    switch (kind) {
        case CommuneKind::Ward: return "Phường";
        case CommuneKind::Commune: return "Xã";
        case CommuneKind::SpecialZone: return "Đặc khu";
    }
    return "";
}

const char* keyOf(BoundaryQuality quality) {
    return quality == BoundaryQuality::Official ? "official" : "schematic";
}

}  // namespace ansinh
