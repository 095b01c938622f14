#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh {

/// One thing that a person must know about a row that was read. Never an exception, never dropped.
struct ImportIssue {
    enum class Severity { Note, Warning, Refused };

    std::int64_t row = 0;  ///< 1-based row or feature number in its file; 0 for the file as a whole
    std::string field;     ///< column name, or "geometry"
    std::string code;      ///< "name_ambiguous", "overlap", …: every code has its text in app/text
    std::string found;     ///< what was there
    std::vector<std::string> args;  ///< what the advice sentence needs: candidates, sizes in m², …
    Severity severity = Severity::Warning;
    double x = 0;  ///< place in EPSG:4326 when hasPlace
    double y = 0;
    bool hasPlace = false;
    std::string file;  ///< which of several files; empty when there was one

    friend bool operator==(const ImportIssue&, const ImportIssue&) = default;
};

/// "note", "warning", "refused".
[[nodiscard]] const char* keyOf(ImportIssue::Severity severity);

/// What came in together, from where, by whom. accepted + refused = read, always.
struct Batch {
    std::int64_t id = 0;
    std::string kind;      ///< "facts", "boundaries", "points", "figures", "plan", "sample", "feedback", "opinions", …
    std::string file;      ///< file name as given, or the generator's name and seed
    std::string checksum;  ///< SHA-256 of the bytes, hexadecimal; empty for what was computed
    std::string mapping;   ///< JSON: which column became what, answers given
    std::string crs;       ///< "EPSG:5899"; empty where there is no geometry
    std::string program;   ///< "ansinh 0.1.0"
    std::string person;    ///< login name
    std::string at;        ///< UTC, "2026-04-30T08:15:00Z"
    std::string undoneAt;  ///< empty while the batch counts
    std::int64_t read = 0;
    std::int64_t accepted = 0;
    std::int64_t refused = 0;
};

/// What a project was made with (communes, plans, schematic cells) stays; imports and sample figures can be taken back.
[[nodiscard]] bool canBeUndone(const Batch& batch);

}  // namespace ansinh
