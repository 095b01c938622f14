#pragma once

#include <cstdint>
#include <string>

#include "geo/core/batch.hpp"
#include "geo/core/observation.hpp"

namespace ansinh {

/// A count on its way in, with where it stood in its file.
struct SourcedFigure {
    Observation figure;
    std::string cell;    ///< "Sheet1!B17", or "B17" where there is one sheet; empty: from no table
    std::string remark;  ///< what the sender wrote beside it; never about a person
    friend bool operator==(const SourcedFigure&, const SourcedFigure&) = default;
};

/// A device count on its way in.
struct SourcedDevice {
    DeviceCount device;
    std::string cell;
    friend bool operator==(const SourcedDevice&, const SourcedDevice&) = default;
};

/// One entry in the history of a figure: nothing that was ever stored is lost, undone and corrected ones included.
struct FigureRecord {
    Observation figure;
    std::string file;     ///< of the batch's files the one that it stood in; what the batch names where that is unknown
    std::string cell;
    std::string remark;
    Batch batch;          ///< who, when, from which file; `undoneAt` when it was taken back
    bool counts = false;  ///< not undone, and no later batch corrects it for the same date
    std::int64_t corrects = 0;     ///< the batch whose figure for the same date it took the place of; 0: none
    std::int64_t correctedBy = 0;  ///< the batch that took its place; 0: none, or undone itself
};

/// The same of a device count.
struct DeviceRecord {
    DeviceCount device;
    std::string file;
    std::string cell;
    Batch batch;
    bool counts = false;
    std::int64_t corrects = 0;
    std::int64_t correctedBy = 0;
};

}  // namespace ansinh
