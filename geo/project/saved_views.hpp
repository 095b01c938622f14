#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geo/core/saved_view.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// The saved views of a project, in the order in which a meeting shows them. Holds a reference: made where it is used.
class SavedViews {
public:
    explicit SavedViews(Project& project) : project_(project) {}

    [[nodiscard]] std::vector<SavedView> all() const;
    /// A view by its number in the order (from 1) or by its name. Throws Error{BadArgument} with the names there are.
    [[nodiscard]] SavedView find(const std::string& numberOrName) const;
    /// A view with id 0 is a new one at the end, or replaces the one of the same name. Returns the id.
    /// Throws Error{BadArgument} for a name that is empty or another view's, Error{UnknownCommune, UnknownIndicator}.
    std::int64_t save(SavedView view);
    void remove(std::int64_t id);
    /// Puts a view at a place, from 0; beyond the last it is the last.
    void move(std::int64_t id, std::size_t place);

private:
    Project& project_;
};

}  // namespace ansinh
