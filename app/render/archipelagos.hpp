#pragma once

class QQuickItem;

namespace ansinh {

/// True when a map layer below `root` shows the whole of the commune far out at sea (Hoàng Sa), in whatever form the map
/// has, or when there is no map at all.
[[nodiscard]] bool showsRemoteCommune(QQuickItem& root);

}  // namespace ansinh
