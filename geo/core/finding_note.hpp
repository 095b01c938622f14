#pragma once

#include <cstdint>
#include <string>

namespace ansinh {

/// What a person said about a finding: that it was looked into and why it stands, or that it is open again.
struct FindingNote {
    std::string unit;     ///< commune code
    std::string rule;
    std::string measure;
    std::string seen;     ///< the numbers that were found, see progress::seenIn
    bool explained = true;
    std::string note;     ///< short; nothing about persons
    std::int64_t batch = 0;
    std::string person;  ///< login name, from the batch
    std::string at;      ///< UTC, "2026-04-30T08:15:00Z", from the batch
    friend bool operator==(const FindingNote&, const FindingNote&) = default;
};

}  // namespace ansinh
