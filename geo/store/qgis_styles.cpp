#include "geo/store/qgis_styles.hpp"

namespace ansinh::store {

void storeStyles(Connection&) {}
void refreshPointLayers(Connection&) {}

}  // namespace ansinh::store
