#pragma once

// Private to geo/core.

#include <cstddef>
#include <functional>

namespace ansinh {

/// Runs job(0) … job(count − 1), each once, on the machine's cores and on the calling thread, and returns when all
/// are done. Jobs write to places of their own, so that the result does not depend on who ran what. `between` runs on
/// the calling thread only, with the number of finished jobs; what it or a job throws stops the rest and is rethrown.
void runJobs(std::size_t count, const std::function<void(std::size_t)>& job,
             const std::function<void(std::size_t)>& between);

}  // namespace ansinh
