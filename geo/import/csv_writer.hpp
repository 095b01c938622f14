#pragma once

#include "geo/import/vector_export.hpp"

#include <ostream>

namespace ansinh::import {

/// UTF-8 with a byte order mark and CRLF, so that a spreadsheet shows Vietnamese; points get the columns lon and lat
/// at the end. Areas do not fit into cells and are left off.
void writeCsv(std::ostream& out, const ExportLayer& layer, Monitor& monitor);

}  // namespace ansinh::import
