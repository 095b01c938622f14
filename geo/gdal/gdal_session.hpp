#pragma once

#include <string>

namespace ansinh::gdal {

/// While one lives, this thread's GDAL is ready for work and keeps its messages to itself: nothing reaches stderr.
/// Sessions may be nested; each sees only what was said while it was the innermost.
class GdalSession {
public:
    GdalSession();
    ~GdalSession();
    GdalSession(const GdalSession&) = delete;
    GdalSession& operator=(const GdalSession&) = delete;

    /// True when GDAL reported a failure since the start or the last clear().
    [[nodiscard]] bool failed() const { return failed_; }
    /// What GDAL said first; English, for the tail of an error message.
    [[nodiscard]] const std::string& message() const { return message_; }
    void clear();

    /// Called by the handler.
    void note(bool failure, const char* text);

private:
    bool failed_ = false;
    std::string message_;
};

}  // namespace ansinh::gdal
