#include "geo/import/zip_archive.hpp"

#include "geo/import/gdal_session.hpp"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <atomic>
#include <cstdint>
#include <memory>

namespace ansinh::import {

namespace {

constexpr vsi_l_offset largestMember = 64U << 20U;

struct Close {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

std::string freshPlace() {
    static std::atomic<std::uint64_t> next{0};
    return "/vsimem/ansinh-archive-" + std::to_string(next++) + ".zip";
}

}  // namespace

ZipArchive::ZipArchive(std::string_view bytes) : place_(freshPlace()) {
    const GdalSession session;
    // GDAL takes the bytes as they are and, told that it does not own them, never writes to them.
    auto* const data = reinterpret_cast<GByte*>(const_cast<char*>(bytes.data()));  // NOLINT
    const std::unique_ptr<VSILFILE, Close> made(VSIFileFromMemBuffer(place_.c_str(), data, bytes.size(), FALSE));
}

ZipArchive::~ZipArchive() {
    VSIUnlink(place_.c_str());
}

bool ZipArchive::whole() const {
    const GdalSession session;
    char** const names = VSIReadDir(("/vsizip/{" + place_ + "}").c_str());
    CSLDestroy(names);
    return names != nullptr;
}

std::optional<std::string> ZipArchive::member(const std::string& name) const {
    const GdalSession session;
    const std::string path = "/vsizip/{" + place_ + "}/" + name;
    VSIStatBufL about{};
    if (VSIStatExL(path.c_str(), &about, VSI_STAT_EXISTS_FLAG | VSI_STAT_SIZE_FLAG) != 0) return std::nullopt;
    if (static_cast<vsi_l_offset>(about.st_size) > largestMember) return std::nullopt;
    const std::unique_ptr<VSILFILE, Close> file(VSIFOpenL(path.c_str(), "rb"));
    if (!file) return std::nullopt;
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    if (VSIFReadL(text.data(), 1, text.size(), file.get()) != text.size()) return std::nullopt;
    return text;
}

}  // namespace ansinh::import
