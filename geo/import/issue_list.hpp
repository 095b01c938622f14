#pragma once

#include "geo/core/batch.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ansinh::import {

/// Collects issues without growing for ever: of each code the first `limit` are kept one by one, the others are
/// counted and listed as one issue "more_of_same" (args: code, how many more).
class IssueList {
public:
    explicit IssueList(std::size_t limit = 20'000) : limit_(limit) {}

    void add(ImportIssue issue);
    /// The issues in the order of files and rows as they were added, the counted ones last.
    [[nodiscard]] std::vector<ImportIssue> take();

private:
    std::size_t limit_;
    std::map<std::string, std::size_t> counts_;
    std::vector<ImportIssue> kept_;
};

}  // namespace ansinh::import
