#pragma once

#include "geo/import/field_guess.hpp"
#include "geo/import/issue_list.hpp"
#include "geo/import/text_repair.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ansinh::import {

/// One row of a boundary file on its way through the checks.
struct BoundaryRow {
    std::int64_t number = 0;
    std::string file;
    std::string found;    ///< spelling, else the code, as the file has it
    std::string commune;  ///< code; empty while it is not known
    Shape shape;          ///< as in the file
    bool refused = false;
};

/// A layer's rows, and what was understood on the way.
struct BoundaryLayer {
    LayerRef ref;
    TableSample sample;  ///< every row's text, up to some thousands
    BoundaryFields fields;
    std::string codeField;
    std::string nameField;
    std::optional<TextRepair> repair;
    std::vector<BoundaryRow> rows;
};

/// Matches rows with communes by code, name and given answers, and writes down what a person must know.
class CommuneFinder {
public:
    CommuneFinder(const Reference& reference, const Options& options);

    [[nodiscard]] const NameMatcher& names() const { return names_; }
    /// Sets row.commune, or refuses the row. Adds issues, questions and learnt spellings.
    void find(BoundaryRow& row, const std::string& codeCell, const std::string& name, const std::string& field,
              Outcome& outcome, IssueList& issues) const;

private:
    void refuse(BoundaryRow& row, const std::string& field, const char* code,
                const std::vector<MatchCandidate>& candidates, Outcome& outcome, IssueList& issues) const;

    const Options& options_;
    std::set<std::string> codes_;
    NameMatcher names_;
};

/// Layers that may hold communes, with their fields guessed. Throws Error{FileHasNoGeometry}, Error{UnknownLayer}.
[[nodiscard]] std::vector<BoundaryLayer> boundaryLayers(std::span<OgrSource> sources, const CommuneFinder& finder,
                                                        const Options& options, const std::string& path);

/// Reads a layer's rows and matches them. Shapes of rows that are nobody's are kept only as far as the CRS needs them.
void readBoundaryRows(BoundaryLayer& layer, const CommuneFinder& finder, Outcome& outcome, IssueList& issues,
                      Monitor& monitor);

[[nodiscard]] ImportIssue issueOf(const BoundaryRow& row, const char* code, ImportIssue::Severity severity,
                                  std::vector<std::string> args = {});

}  // namespace ansinh::import
