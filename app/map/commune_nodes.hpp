#pragma once

#include "app/map/area_node.hpp"
#include "app/map/commune_layer.hpp"
#include "app/map/line_set_nodes.hpp"

#include <memory>
#include <vector>

namespace ansinh {

/// The communes in the scene graph of a graphics card. The geometry of a level is made when it is first seen and kept.
class CommuneNodes : public QSGNode {
public:
    CommuneNodes();
    ~CommuneNodes() override;
    CommuneNodes(const CommuneNodes&) = delete;
    CommuneNodes& operator=(const CommuneNodes&) = delete;

    void show(CommunePicture picture);

private:
    struct Level {
        SwitchNode* root = nullptr;
        std::vector<AreaNode*> areas;
        SwitchNode* borderRoot = nullptr;
        std::vector<LineNode*> borders;  ///< one for each set of the picture
        std::vector<bool> dashed;        ///< communes whose boundary is schematic, as the borders were made
    };
    void buildAreas(Level& level, const CommunePicture& picture);
    static void buildBorders(Level& level, const CommunePicture& picture);

    std::shared_ptr<const SceneData> data_;
    std::vector<Level> levels_;
    QSGNode* levelsRoot_;
    LineSetNodes* outlines_;
};

}  // namespace ansinh
