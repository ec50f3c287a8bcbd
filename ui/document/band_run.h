#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>

#include "core/report/uncertainty.h"

namespace meguri::ui {

/// Draws bands for results in the background, in stages: the first within a frame, the last with all draws. A newer start stops an older one
/// within a block. Of the main thread.
class BandRun : public QObject {
  Q_OBJECT
 public:
  explicit BandRun(QObject* parent = nullptr);
  ~BandRun() override;

  void start(std::shared_ptr<const lifecycle::Assessment> assessment, const report::Choice& choice, std::size_t draws, std::uint64_t seed);
  /// Stops what runs; the newest stage stays.
  void stop();
  /// Forgets what was drawn.
  void clear();

  /// The newest stage; null before the first, or after a run that failed.
  const report::UncertaintyPointer& newest() const { return m_newest; }
  bool isBusy() const { return m_isBusy; }
  /// Draws so far and asked for.
  std::size_t done() const { return m_progress ? m_progress->load() : 0; }
  std::size_t wanted() const { return m_wanted; }
  /// What a run threw: `noMemory`, or a bug; empty if nothing.
  static constexpr std::string_view noMemory = "no-memory";
  const std::string& failure() const { return m_failure; }

 signals:
  /// A stage came, the run ended, or was stopped.
  void changed();

 private:
  struct Outcome {
    report::UncertaintyPointer stage;
    bool isLast = false;
    std::string failure;
  };
  void arrive(quint64 number, const Outcome& outcome);

  quint64 m_number = 0;
  std::size_t m_wanted = 0;
  bool m_isBusy = false;
  std::shared_ptr<std::atomic<std::size_t>> m_progress;
  report::UncertaintyPointer m_newest;
  std::string m_failure;
  std::stop_source m_stop;
  QThreadPool m_pool;  ///< last: its end waits for a run that reads the rest
};

}  // namespace meguri::ui
