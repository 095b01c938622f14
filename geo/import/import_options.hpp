#pragma once

#include "geo/core/batch.hpp"
#include "geo/core/commune.hpp"
#include "geo/core/name_matcher.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::import {

/// What the project knows already, against which a file is read.
struct Reference {
    std::vector<Commune> communes;
    std::vector<Boundary> boundaries;               ///< those in force
    std::map<std::string, std::string> remembered;  ///< spelling → commune code, answered by a person before
};

/// What a person has said about a file. Empty members: find out.
struct Options {
    std::string crs;       ///< "EPSG:5899": this is what the file is in, whatever it says
    std::string encoding;  ///< "TCVN3"
    std::string layer;
    std::string codeField;
    std::string nameField;
    std::string xField;  ///< tables: longitude or east
    std::string yField;
    std::map<std::string, std::string> answers;  ///< spelling as in the file → commune code, or "-" to refuse the row
    std::string category;                        ///< points only
};

/// How the coordinates were understood.
struct CrsVerdict {
    enum class Kind {
        Declared,  ///< the file says so and the data lies where it should
        Given,     ///< a person said so
        Assumed,   ///< the file says nothing and exactly one usual way fits: taken, and listed as an issue
        Question   ///< the file contradicts itself, or several ways fit: nothing is taken until `Options::crs` answers
    };
    Kind kind = Kind::Declared;
    std::string declared;  ///< short name; empty when the file says nothing
    std::string used;      ///< short name; empty for Question
    std::string proposed;  ///< for Question: the best fitting way; empty when none fits
    bool swappedAxes = false;
    std::string reason;  ///< code: "missing", "elsewhere", "swapped_axes", "deprecated_axes", "vn2000_offset",
                         ///< "several_fit", "none_fits"
    double offsetM = 0;  ///< median distance between what was read and what is known
};

/// A name that only a person can decide.
struct NameQuestion {
    std::int64_t row = 0;
    std::string spelling;
    std::vector<MatchCandidate> candidates;
};

/// What reading files gave, before anything is stored. accepted + refused = read.
struct Outcome {
    std::vector<std::string> files;
    std::string checksum;  ///< SHA-256 over the files' bytes, in order
    std::string format;    ///< OGR driver name
    std::string encoding;
    std::string mapping;  ///< JSON for the batch
    CrsVerdict crs;
    std::int64_t read = 0;
    std::int64_t accepted = 0;
    std::int64_t refused = 0;
    std::vector<ImportIssue> issues;
    std::vector<NameQuestion> questions;
    std::map<std::string, std::string> learnt;  ///< spelling → commune code, to be remembered
};

}  // namespace ansinh::import
