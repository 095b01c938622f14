#pragma once

#include <cstdint>
#include <vector>

#include "geo/core/saved_view.hpp"
#include "geo/store/project_file.hpp"

namespace ansinh::store {

/// The saved views of a project file, in their order. Every change is one transaction.
class SavedViewTable {
public:
    explicit SavedViewTable(ProjectFile& file) : file_(file) {}

    [[nodiscard]] std::vector<SavedView> all() const;
    /// A view with id 0 comes last, or takes the place of the one of the same name; else the one with that id changes.
    /// Returns the id.
    std::int64_t put(const SavedView& view);
    void remove(std::int64_t id);
    /// Puts a view at a place, counted from 0; beyond the last it is the last.
    void move(std::int64_t id, std::size_t place);

private:
    /// Gives these views the places 0, 1, 2, …
    void number(const std::vector<std::int64_t>& ids);
    [[nodiscard]] std::vector<std::int64_t> ids() const;

    ProjectFile& file_;
};

}  // namespace ansinh::store
