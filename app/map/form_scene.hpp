#pragma once

#include "app/map/scene_data.hpp"
#include "geo/core/hexagon_map.hpp"

#include <memory>
#include <vector>

namespace ansinh {

/// The city as equal hexagons, and the way there from the geographic form. Immutable once made; slow enough to make
/// (some tenths of a second) that it is done off the GUI thread.
class FormScene {
public:
    explicit FormScene(std::shared_ptr<const SceneData> geographic);

    [[nodiscard]] const std::shared_ptr<const SceneData>& geographic() const { return geographic_; }
    [[nodiscard]] const std::shared_ptr<const SceneData>& hexagons() const { return hexagons_; }
    /// What is seen at `progress` of the way, 0…1. In between, every commune has a border of its own.
    [[nodiscard]] std::shared_ptr<const SceneData> at(double progress) const;
    /// How many neighbours there are, and how many of them share a side in the hexagon form.
    [[nodiscard]] std::size_t pairs() const { return pairs_; }
    [[nodiscard]] std::size_t kept() const { return kept_; }

private:
    std::shared_ptr<const SceneData> geographic_;
    std::shared_ptr<const SceneData> hexagons_;
    std::vector<MorphPart> parts_;
    std::size_t pairs_ = 0;
    std::size_t kept_ = 0;
};

/// The middle way between two boxes.
[[nodiscard]] Box between(const Box& a, const Box& b, double progress);

}  // namespace ansinh
