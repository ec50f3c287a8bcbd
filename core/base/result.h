#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace meguri {

/// What kind of fault of the outer world stopped an operation. Decides the exit code of the CLI and
/// which of the few messages a user sees first.
enum class FaultKind {
  unreadable,  ///< cannot be opened or read
  unwritable,  ///< cannot be created or written
  notOurs,     ///< readable, but of another kind of file
  damaged,     ///< ours, but broken
  newer,       ///< ours, written by a newer version
  usage        ///< the caller asked for something that does not exist
};

/// A fault as data: ui/words turns `code` and `args` into a sentence in the user's language.
struct Fault {
  FaultKind kind = FaultKind::damaged;
  std::string code;                ///< e.g. "study.wrong-type"
  std::string place;               ///< path in the document, or "line 12", or a file name; may be empty
  std::vector<std::string> args;   ///< what the sentence needs: the value found, what was expected

  bool operator==(const Fault&) const = default;
};

/// Either a value or the fault that prevented it.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::move(value)) {}
  Result(Fault fault) : m_state(std::move(fault)) {}

  explicit operator bool() const { return std::holds_alternative<T>(m_state); }
  const T& operator*() const& { return std::get<T>(m_state); }
  T& operator*() & { return std::get<T>(m_state); }
  T&& operator*() && { return std::get<T>(std::move(m_state)); }
  const T* operator->() const { return &std::get<T>(m_state); }
  T* operator->() { return &std::get<T>(m_state); }
  const Fault& fault() const { return std::get<Fault>(m_state); }

 private:
  std::variant<T, Fault> m_state;
};

}  // namespace meguri
