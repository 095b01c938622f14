#pragma once

#include "app/map/map_camera.hpp"

#include <QSGGeometryNode>
#include <QSGTransformNode>

namespace ansinh {

/// A node at a place of the map with coordinates relative to its own origin. Out of sight it stays in the tree, but
/// the renderer passes it by.
class PlacedNode : public QSGTransformNode {
public:
    PlacedNode(Point origin, const Box& box) : origin_(origin), box_(box) {}

    [[nodiscard]] bool isSubtreeBlocked() const override { return hidden_; }
    [[nodiscard]] Point origin() const { return origin_; }
    /// Moves the node to where the camera sees it, or hides it when `view` (mercator) doesn't meet its box. Returns
    /// whether it is seen.
    bool place(const MapCamera& camera, const Box& view);

private:
    Point origin_;
    Box box_;
    bool hidden_ = false;
};

/// A node that is shown or passed by as a whole.
class SwitchNode : public QSGNode {
public:
    [[nodiscard]] bool isSubtreeBlocked() const override { return hidden_; }
    void show(bool shown);

private:
    bool hidden_ = false;
};

/// Deletes all children now, before what they borrow goes.
void deleteChildren(QSGNode& node);

}  // namespace ansinh
