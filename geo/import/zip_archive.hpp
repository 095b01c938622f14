#pragma once

#include <optional>
#include <string>

namespace ansinh::import {

/// A zip file that is in memory, for the members that are asked for by name.
class ZipArchive {
public:
    ZipArchive() = default;
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    virtual ~ZipArchive() = default;

    /// False when the list of its members is not there: the file was cut short or spoilt.
    [[nodiscard]] virtual bool whole() const = 0;
    /// Unpacked; nothing when there is no such member, or when it is broken, encrypted or larger than a workbook can
    /// be (64 MB: a few kilobytes can be made to unpack to gigabytes).
    [[nodiscard]] virtual std::optional<std::string> member(const std::string& name) const = 0;
};

}  // namespace ansinh::import
