#pragma once

class QQuickItem;

namespace ansinh {

/// True when a map layer below `root` shows the whole of the commune far out at sea (Hoàng Sa), in whatever form the map
/// has, and every map that reaches from Hà Nội to Hồ Chí Minh City also names Trường Sa; or when there is no map at all.
[[nodiscard]] bool showsArchipelagos(QQuickItem& root);

}  // namespace ansinh
