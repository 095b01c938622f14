#pragma once

#include "app/map/line_node.hpp"

#include <memory>
#include <vector>

namespace ansinh {

/// Sets of lines, one above the other, in the scene graph of a graphics card. Their geometry is made again only when
/// other lines are shown.
class LineSetNodes : public QSGNode {
public:
    /// `owner` keeps the coordinates alive that `sets` borrow; other coordinates have another owner or other addresses.
    void show(const std::vector<StyledLines>& sets, std::shared_ptr<const void> owner, const MapCamera& camera);

private:
    std::vector<LineNode*> nodes_;
    std::vector<const float*> shape_;
    std::shared_ptr<const void> owner_;
};

}  // namespace ansinh
