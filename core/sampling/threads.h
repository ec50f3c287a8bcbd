#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace meguri::sampling {

/// Threads to use where 0 is asked for: one for each core.
inline unsigned threadsFor(unsigned threads) { return threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency()); }

/// Runs `work` on so many threads at once, this one among them, and waits for all. What one throws, memory that is not there, is thrown here.
template <class Work>
void onThreads(std::size_t threads, const Work& work) {
  std::exception_ptr thrown;
  std::once_flag once;
  const auto guarded = [&] {
    try {
      work();
    } catch (...) {
      std::call_once(once, [&] { thrown = std::current_exception(); });
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(guarded);
    guarded();
  }
  if (thrown) std::rethrow_exception(thrown);
}

/// Calls each(0) to each(count − 1), in any order, on several threads; until a stop is asked for.
template <class Each>
void forEach(std::size_t count, unsigned threads, const std::stop_token& stop, const Each& each) {
  std::atomic<std::size_t> next = 0;
  onThreads(std::min<std::size_t>(threadsFor(threads), count), [&] {
    for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) each(i);
  });
}

}  // namespace meguri::sampling
