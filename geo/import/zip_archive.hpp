#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ansinh::import {

/// A zip file that is in memory, for the members that are asked for by name.
class ZipArchive {
public:
    /// `bytes` must outlive the archive.
    explicit ZipArchive(std::string_view bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// False when the list of its members is not there: the file was cut short or spoilt.
    [[nodiscard]] bool whole() const;
    /// Unpacked; nothing when there is no such member, or when it is broken, encrypted or larger than a workbook can
    /// be (64 MB: a few kilobytes can be made to unpack to gigabytes).
    [[nodiscard]] std::optional<std::string> member(const std::string& name) const;

private:
    std::string place_;
};

}  // namespace ansinh::import
