import Ansinh
import Ansinh.App

/// The file's boundaries or points as they would lie on the map, with the places of issues.
CityMap {
    scene: ImportController.scene
    paint: ImportController.paint
    points: ImportController.mapPoints
    style: CityMapStyle {}
    animated: false
}
