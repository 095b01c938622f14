#include "geo/project/saved_views.hpp"

#include <algorithm>
#include <charconv>

#include "geo/core/error.hpp"
#include "geo/core/plain_text.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/saved_view_table.hpp"

namespace ansinh {

std::vector<SavedView> SavedViews::all() const { return store::SavedViewTable(project_.state_->file).all(); }

SavedView SavedViews::find(const std::string& numberOrName) const {
    const std::vector<SavedView> views = all();
    if (const auto named = std::ranges::find(views, numberOrName, &SavedView::name); named != views.end()) return *named;
    std::size_t number = 0;
    const char* end = numberOrName.data() + numberOrName.size();
    const auto read = std::from_chars(numberOrName.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end && number >= 1 && number <= views.size()) return views[number - 1];
    std::string known;
    for (const SavedView& view : views) known += (known.empty() ? "" : ", ") + view.name;
    throw Error(ErrorCode::BadArgument, {"view", numberOrName, known});
}

std::int64_t SavedViews::save(SavedView view) {
    view.name = std::string(trimmed(view.name));
    view.caption = std::string(trimmed(view.caption));
    if (view.name.empty()) throw Error(ErrorCode::BadArgument, {"view", "", "a_name"});
    if (!view.commune.empty()) static_cast<void>(project_.commune(view.commune));
    if (!view.indicator.empty()) static_cast<void>(project_.indicator(view.indicator));
    for (const SavedView& other : all())
        if (view.id != 0 && other.id != view.id && other.name == view.name)
            throw Error(ErrorCode::BadArgument, {"view", view.name, "another_name"});
    return store::SavedViewTable(project_.state_->file).put(view);
}

void SavedViews::remove(std::int64_t id) { store::SavedViewTable(project_.state_->file).remove(id); }

void SavedViews::move(std::int64_t id, std::size_t place) {
    store::SavedViewTable(project_.state_->file).move(id, place);
}

}  // namespace ansinh
