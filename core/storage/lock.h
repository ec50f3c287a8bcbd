#pragma once

#include <QLockFile>
#include <memory>
#include <optional>
#include <string>

namespace meguri::storage {

/// Who holds a lock.
struct LockHolder {
  std::string user, host;  ///< empty where the system does not say
  long long process = 0;
  long long since = 0;     ///< milliseconds since 1970, UTC
};

/// A lock file, held until it is released or the process ends. One that a dead process of this computer left behind is taken over; one of
/// another computer never is, as nobody can tell from here whether that process lives. Of the main thread.
class Lock {
 public:
  enum class State {
    none,       ///< nothing is locked
    taken,      ///< it is ours
    held,       ///< by holder()
    impossible  ///< no lock file can be made there, as in a folder that takes no files
  };

  Lock() = default;
  ~Lock() { release(); }
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;
  Lock(Lock&& other) noexcept : m_path(std::move(other.m_path)), m_file(std::move(other.m_file)), m_state(std::exchange(other.m_state, State::none)) {}
  Lock& operator=(Lock&& other) noexcept;

  /// Releases what was held and tries for the lock file at a path, without waiting.
  State take(const std::string& path);
  void release();
  State state() const { return m_state; }
  /// Of a lock that is held by another.
  std::optional<LockHolder> holder() const;

 private:
  bool tryTake();

  std::string m_path;
  std::unique_ptr<QLockFile> m_file;
  State m_state = State::none;
};

}  // namespace meguri::storage
