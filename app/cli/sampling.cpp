#include "app/cli/sampling.h"

#include <unistd.h>

#include <charconv>
#include <chrono>
#include <csignal>
#include <new>
#include <thread>

#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using words::text;

constexpr std::size_t manyDraws = 100'000;
constexpr std::int64_t mostThreads = 256;

std::atomic<bool> isInterrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler writes it");

/// While it lives, Ctrl-C stops the work instead of the program, and the draws done are counted on a terminal.
class Watch {
 public:
  explicit Watch(std::size_t wanted) : m_wanted(wanted), m_isShown(isatty(STDERR_FILENO) != 0), m_before(std::signal(SIGINT, [](int) { isInterrupted = true; })) {
    m_thread = std::jthread([this](std::stop_token ended) { follow(ended); });
  }
  ~Watch() {
    m_thread.request_stop();
    m_thread.join();
    std::signal(SIGINT, m_before);
    if (m_isShown) printError(QStringLiteral("\r\x1b[K"));
  }

  std::stop_token token() const { return m_stop.get_token(); }
  std::atomic<std::size_t>& done() { return m_done; }

 private:
  void follow(const std::stop_token& ended) {
    using namespace std::chrono_literals;
    for (int beat = 0; !ended.stop_requested(); ++beat) {
      if (isInterrupted) m_stop.request_stop();
      if (m_isShown && beat % 10 == 9) printError(QStringLiteral("\r") + text("cli.progress", {number(m_done), number(m_wanted)}));
      std::this_thread::sleep_for(20ms);
    }
  }
  static std::string number(std::size_t draws) { return words::exactNumber(static_cast<double>(draws)).toStdString(); }

  std::size_t m_wanted;
  bool m_isShown;
  void (*m_before)(int);
  std::stop_source m_stop;
  std::atomic<std::size_t> m_done = 0;
  std::jthread m_thread;
};

Fault rangeFault(const std::string& text) { return {FaultKind::usage, "cli.range", {}, {text, std::to_string(sampling::mostDraws)}}; }

/// Names the memory of very many draws on standard error before they run.
void announce(const report::UncertaintyRun& run, std::size_t draws) {
  if (draws <= manyDraws) return;
  const double megabytes = static_cast<double>(run.bytes(draws)) / 1e6;
  printError(text("cli.draws-memory", {words::exactNumber(static_cast<double>(draws)).toStdString(), words::number(megabytes).toStdString()}) + QStringLiteral("\n"));
}

/// Within what a field of the scope allows.
Result<std::int64_t> within(const char* option, const std::string& text, const study::IntegerField& field) {
  const auto& range = study::scopeType().fields()[static_cast<std::size_t>(field.index)].range;
  return wholeNumber(option, text, static_cast<std::int64_t>(range.low), static_cast<std::int64_t>(range.high));
}

}  // namespace

Result<std::int64_t> wholeNumber(const char* option, const std::string& text, std::int64_t low, std::int64_t high) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size() && number >= low && number <= high) return number;
  return Fault{FaultKind::usage, "cli.whole-number", {}, {option, text, std::to_string(low), std::to_string(high)}};
}

Result<Drawing> drawingOf(const study::Study& study, const Options& options) {
  Drawing drawing{0, static_cast<std::size_t>(study.draws()), static_cast<std::uint64_t>(study.seed()), 0};
  if (options.draws) {
    const auto draws = within("--draws", *options.draws, study::scopeType().draws);
    if (!draws) return draws.fault();
    drawing.last = static_cast<std::size_t>(*draws);
  }
  if (options.seed) {
    const auto seed = within("--seed", *options.seed, study::scopeType().seed);
    if (!seed) return seed.fault();
    drawing.seed = static_cast<std::uint64_t>(*seed);
  }
  if (options.threads) {
    const auto threads = wholeNumber("--threads", *options.threads, 1, mostThreads);
    if (!threads) return threads.fault();
    drawing.threads = static_cast<unsigned>(*threads);
  }
  if (!options.range) return drawing;
  const auto most = static_cast<std::int64_t>(sampling::mostDraws);
  const auto colon = options.range->find(':');
  if (colon == std::string::npos) return rangeFault(*options.range);
  const auto first = wholeNumber("--range", options.range->substr(0, colon), 0, most), last = wholeNumber("--range", options.range->substr(colon + 1), 1, most);
  if (!first || !last || *first >= *last) return rangeFault(*options.range);
  drawing.first = static_cast<std::size_t>(*first);
  drawing.last = static_cast<std::size_t>(*last);
  return drawing;
}

Drawn draw(report::UncertaintyRun& run, const Drawing& drawing, const Options& options) {
  report::UncertaintyPointer summary;
  try {
    Watch watch(drawing.last - drawing.first);
    announce(run, drawing.last - drawing.first);
    if (run.extend(drawing.last, drawing.threads, watch.token(), &watch.done()))
      summary = options.raw.empty() ? run.take(drawing.threads, watch.token()) : run.summary(drawing.threads, watch.token());
  } catch (const std::bad_alloc&) {
    return {nullptr, report({FaultKind::usage, "cli.draws-no-memory", {}, {std::to_string(drawing.last - drawing.first)}}, options)};
  }
  if (summary) return {summary, fine};
  printError(text("cli.interrupted") + QStringLiteral("\n"));
  return {nullptr, interrupted};
}

}  // namespace meguri::cli
