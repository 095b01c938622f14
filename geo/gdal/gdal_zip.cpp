#include "geo/gdal/gdal_zip.hpp"

#include "geo/core/error.hpp"
#include "geo/gdal/gdal_session.hpp"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <atomic>
#include <cstdint>
#include <memory>

namespace ansinh::gdal {

namespace {

constexpr vsi_l_offset largestMember = 64U << 20U;

struct Close {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};

std::string freshPlace() {
    static std::atomic<std::uint64_t> next{0};
    return "/vsimem/ansinh-archive-" + std::to_string(next++) + ".zip";
}

class MemoryZip final : public import::ZipArchive {
public:
    explicit MemoryZip(std::string_view bytes);
    ~MemoryZip() override { VSIUnlink(place_.c_str()); }
    MemoryZip(const MemoryZip&) = delete;
    MemoryZip& operator=(const MemoryZip&) = delete;

    [[nodiscard]] bool whole() const override;
    [[nodiscard]] std::optional<std::string> member(const std::string& name) const override;

private:
    std::string place_;
};

MemoryZip::MemoryZip(std::string_view bytes) : place_(freshPlace()) {
    const GdalSession session;
    // GDAL takes the bytes as they are and, told that it does not own them, never writes to them.
    auto* const data = reinterpret_cast<GByte*>(const_cast<char*>(bytes.data()));  // NOLINT
    const std::unique_ptr<VSILFILE, Close> made(VSIFileFromMemBuffer(place_.c_str(), data, bytes.size(), FALSE));
}

bool MemoryZip::whole() const {
    const GdalSession session;
    char** const names = VSIReadDir(("/vsizip/{" + place_ + "}").c_str());
    CSLDestroy(names);
    return names != nullptr;
}

std::optional<std::string> MemoryZip::member(const std::string& name) const {
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

}  // namespace

std::unique_ptr<import::ZipArchive> openZip(std::string_view bytes) {
    return std::make_unique<MemoryZip>(bytes);
}

std::vector<std::string> namesInZip(const std::string& path) {
    const GdalSession session;
    const CPLStringList entries(VSIReadDirRecursive(("/vsizip/{" + path + "}").c_str()));
    if (entries.empty()) throw Error(ErrorCode::FileNotReadable, {path, session.message()});
    return {entries.begin(), entries.end()};
}

}  // namespace ansinh::gdal
