#include "geo/core/parallel_jobs.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace ansinh {

namespace {

/// What the threads share.
struct Work {
    Work(std::size_t n, const std::function<void(std::size_t)>& f) : count(n), job(f) {}

    std::size_t count;
    const std::function<void(std::size_t)>& job;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> done{0};
    std::mutex mutex;
    std::exception_ptr failure;  ///< the first one; guarded by mutex

    /// False when nothing is left.
    bool runOne() {
        const std::size_t mine = next.fetch_add(1);
        if (mine >= count) return false;
        job(mine);
        done.fetch_add(1);
        return true;
    }
    void fail() {
        next.store(count);
        const std::lock_guard lock(mutex);
        if (failure == nullptr) failure = std::current_exception();
    }
};

}  // namespace

void runJobs(std::size_t count, const std::function<void(std::size_t)>& job,
             const std::function<void(std::size_t)>& between) {
    Work work(count, job);
    const std::size_t threads = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), count);
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i)
            others.emplace_back([&work] {
                try {
                    while (work.runOne()) {
                    }
                } catch (...) {
                    work.fail();
                }
            });
        try {
            while (work.runOne()) between(work.done.load());
        } catch (...) {
            work.fail();
        }
    }
    if (work.failure != nullptr) std::rethrow_exception(work.failure);
}

}  // namespace ansinh
