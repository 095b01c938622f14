#pragma once

#include <string>
#include <string_view>

namespace ansinh::store {

/// A name for a layer out of a Vietnamese or other Latin text: small letters, anything that would need quoting is "_".
/// "Bưu điện – Hòa Vang" → "bưu_điện_hòa_vang". SpatiaLite takes no capital letters or quotes in layer names.
[[nodiscard]] std::string layerNameOf(std::string_view utf8);

}  // namespace ansinh::store
