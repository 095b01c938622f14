#include "geo/store/qgis_styles.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/embedded_text.hpp"
#include "geo/store/layer_name.hpp"
#include "geo/store/statement.hpp"

#include <array>
#include <charconv>
#include <set>
#include <string>
#include <vector>

namespace ansinh::store {

namespace {

struct LayerStyle {
    const char* layer;
    const char* file;
};
constexpr std::array kStyles{LayerStyle{"ranh_giới_xã_phường", "boundaries.qml"},
                             LayerStyle{"tiến_độ_xã_phường", "progress.qml"},
                             LayerStyle{"lớp_tập_huấn", "training_classes.qml"},
                             LayerStyle{"phản_ánh_kiến_nghị", "feedback.qml"},
                             LayerStyle{"mức_báo_cáo", "completeness.qml"}};

std::string styleText(std::string_view file) {
    for (const EmbeddedText& style : styleFiles())
        if (style.name == file) return std::string(style.text);
    throw Error(ErrorCode::Internal, {"style", std::string(file)});
}

void insertStyle(Connection& connection, std::string_view layer, std::string_view qml) {
    Statement(connection,
              "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
              " styleQML, styleSLD, useAsDefault, description, owner, ui)"
              " VALUES ('', '', ?1, 'geom', ?1, ?2, '', 1, '', 'ansinh', '')")
        .run(layer, qml);
}

/// "#aa3377" → "170,51,119,255", as styles write colours; grey for what is no colour.
std::string qgisColour(std::string_view hex) {
    unsigned value = 0x808080;
    if (hex.size() == 7 && hex.front() == '#') std::from_chars(hex.data() + 1, hex.data() + hex.size(), value, 16);
    return std::to_string(value >> 16U) + ',' + std::to_string((value >> 8U) & 0xffU) + ',' +
           std::to_string(value & 0xffU) + ",255";
}

void dropPointLayers(Connection& connection) {
    std::vector<std::string> layers;
    for (Statement row(connection, "SELECT view_name FROM views_geometry_columns WHERE f_table_name = 'point'");
         row.step();)
        layers.push_back(row.text(0));
    for (const std::string& layer : layers) {
        connection.execute("DROP VIEW \"" + layer + '"');  // layerNameOf() leaves nothing to quote
        Statement(connection, "DELETE FROM views_geometry_columns WHERE view_name = ?").run(layer);
        Statement(connection, "DELETE FROM layer_styles WHERE f_table_name = ? AND owner = 'ansinh'").run(layer);
    }
}

void addPointLayer(Connection& connection, const std::string& layer, std::int64_t category) {
    connection.execute("CREATE VIEW \"" + layer +
                       "\" AS SELECT p.id AS rowid, p.name AS tên, p.status AS trạng_thái, p.source AS nguồn,"
                       " c.full_name AS xã_phường, p.geom AS geom"
                       " FROM point_now p LEFT JOIN commune_now c ON c.unit_id = p.unit_id WHERE p.category_id = " +
                       std::to_string(category));
    Statement(connection, "INSERT INTO views_geometry_columns VALUES (?, 'geom', 'rowid', 'point', 'geom', 1)")
        .run(layer);
}

}  // namespace

void storeStyles(Connection& connection) {
    for (const LayerStyle& style : kStyles) {
        Statement there(connection, "SELECT 1 FROM layer_styles WHERE f_table_name = ?", std::string_view(style.layer));
        if (!there.step()) insertStyle(connection, style.layer, styleText(style.file));
    }
}

void refreshPointLayers(Connection& connection) {
    dropPointLayers(connection);
    const std::string style = styleText("point.qml");
    constexpr std::string_view kPlace = "@COLOUR@\"";
    std::set<std::string> taken;
    for (Statement row(connection, "SELECT id, name_vi, colour FROM category ORDER BY id"); row.step();) {
        std::string layer = "điểm_" + layerNameOf(row.view(1));
        if (!taken.insert(layer).second) layer += '_' + row.text(0);
        addPointLayer(connection, layer, row.integer(0));
        std::string qml = style;
        qml.replace(qml.find(kPlace), kPlace.size(), qgisColour(row.view(2)) + '"');
        insertStyle(connection, layer, qml);
    }
}

}  // namespace ansinh::store
