#include "geo/import/issue_list.hpp"

#include <utility>

namespace ansinh::import {

void IssueList::add(ImportIssue issue) {
    if (++counts_[issue.code] <= limit_) kept_.push_back(std::move(issue));
}

std::vector<ImportIssue> IssueList::take() {
    for (const auto& [code, count] : counts_) {
        if (count <= limit_) continue;
        ImportIssue more;
        more.code = "more_of_same";
        more.args = {code, std::to_string(count - limit_)};
        more.severity = ImportIssue::Severity::Warning;
        kept_.push_back(std::move(more));
    }
    counts_.clear();
    return std::exchange(kept_, {});
}

}  // namespace ansinh::import
