#pragma once

#include <functional>
#include <string>
#include <vector>

#include "geo/import/import_options.hpp"
#include "geo/import/point_import.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// Files to bring in, and what a person has said about them.
struct ImportRequest {
    std::vector<std::string> files;
    import::Options read;
    std::string questionnaire = "digital-map";  ///< opinions only
};

/// One kind of thing that files bring, the same for the window and the command line.
struct ImportKind {
    using Work = std::function<ImportReport(Project&, const ImportRequest&, Monitor&)>;

    std::string id;    ///< "boundaries", "points", "figures", "feedback", "opinions", "roads" (travel), "rivers", "base_roads" (drawn), "plan"
    bool onMap;        ///< what it brings has places, so coordinates are judged and there is something to draw
    bool rows;         ///< what it brings are rows that a person can read
    bool namesPeople;  ///< its tables may have columns about persons, which are not read
    Work preview;      ///< stores nothing
    Work store;        ///< all that was accepted, as one batch in one transaction
};

[[nodiscard]] const std::vector<ImportKind>& importKinds();
/// Throws Error{BadArgument} with the known ones.
[[nodiscard]] const ImportKind& importKind(const std::string& id);
/// Which kind the files seem to be of, empty when nothing speaks for one. Throws as opening them does.
[[nodiscard]] std::string guessImportKind(Project& project, const std::vector<std::string>& files);

/// The first rows of what `outcome` was read from, at most `rows`, without the columns and cells about persons. Empty
/// for a kind without rows.
[[nodiscard]] import::TablePreview firstRows(const ImportKind& kind, const ImportRequest& request,
                                             const import::Outcome& outcome, int rows);

}  // namespace ansinh
