#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh {

/// How a batch that came from several files names them, "a.xlsx; b.xlsx", and those names again.
[[nodiscard]] std::string joinedFiles(std::span<const std::string> files);
[[nodiscard]] std::vector<std::string> filesOf(std::string_view joined);

/// Where a figure stood: a cell, and which of the batch's files it is in.
struct FileCell {
    std::string file;  ///< empty where the batch has one file
    std::string cell;  ///< "Sheet1!B17", or "B17" where there is one sheet

    /// As it is kept beside the figure: "[a.xlsx]B17", "B17".
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static FileCell from(std::string_view text);
    friend bool operator==(const FileCell&, const FileCell&) = default;
};

}  // namespace ansinh
