#pragma once

namespace ansinh::store {

class Connection;

/// Puts the styles of the layers that every project has into layer_styles; a layer that has one keeps it.
void storeStyles(Connection& connection);

/// One layer and one style for each category of points, named after it; those of categories that are gone go too.
void refreshPointLayers(Connection& connection);

}  // namespace ansinh::store
