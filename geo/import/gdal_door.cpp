#include "geo/import/gdal_door.hpp"

#include "geo/core/error.hpp"

#include <boost/dll/shared_library.hpp>

namespace ansinh::import {

namespace {

/// Found beside the program or where it was installed: see the RUNPATH in CMakeLists.txt.
boost::dll::shared_library plugIn() {
    boost::dll::fs::error_code why;
    boost::dll::shared_library library;
    library.load(ANSINH_GDAL_PLUG_IN, why, boost::dll::load_mode::search_system_folders);
    if (why) throw Error(ErrorCode::LibraryMissing, {"GDAL", "libgdal"});
    return library;
}

}  // namespace

const GdalDoor& gdal() {
    static const boost::dll::shared_library library = plugIn();
    static const GdalDoor& door = *library.get<const GdalDoor*()>("ansinh_gdal_door")();
    return door;
}

}  // namespace ansinh::import
