#include "geo/gdal/gdal_session.hpp"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>

#include <mutex>

namespace ansinh::gdal {
namespace {

// GDAL would replace EPSG:6959 by EPSG:5899 in silence, and the numbers of the two differ by half a thousand
// kilometres.
constexpr const char* keepDeprecated = "OSR_USE_NON_DEPRECATED";

void CPL_STDCALL takeMessage(CPLErr level, CPLErrorNum, const char* text) {
    auto* session = static_cast<GdalSession*>(CPLGetErrorHandlerUserData());
    if (session && level != CE_Debug) session->note(level == CE_Failure || level == CE_Fatal, text);
}

}  // namespace

GdalSession::GdalSession() {
    static std::once_flag once;
    std::call_once(once, [] {
        // For the drivers' own worker threads, which do not see this thread's handler.
        CPLSetErrorHandler(CPLQuietErrorHandler);
        GDALAllRegister();
    });
    CPLPushErrorHandlerEx(takeMessage, this);
    CPLSetThreadLocalConfigOption(keepDeprecated, "NO");
}

GdalSession::~GdalSession() {
    CPLPopErrorHandler();
}

void GdalSession::clear() {
    failed_ = false;
    message_.clear();
    CPLErrorReset();
}

void GdalSession::note(bool failure, const char* text) {
    if (failure && !failed_) {
        failed_ = true;
        message_ = text;
    } else if (message_.empty()) {
        message_ = text;
    }
}

}  // namespace ansinh::gdal
