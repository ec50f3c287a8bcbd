#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace meguri::ui {

/// Runs one calculation in the background while at most one waits: a newer one takes the place of the one that waits, which never
/// runs. Runs are numbered in the order they were asked for; results arrive in the thread of the owner, in that order. A run that is
/// superseded while it runs is shown all the same, as the newest there is, so that results keep coming while a value is dragged.
template <class T>
class LatestRun {
 public:
  using Job = std::function<T(std::stop_token)>;
  /// Of a run: its number and result, or what() of what it threw.
  using Deliver = std::function<void(quint64 number, std::optional<T> result, const std::string& fault)>;

  explicit LatestRun(Deliver deliver) : m_deliver(std::move(deliver)) { m_pool.setMaxThreadCount(1); }
  ~LatestRun() {
    m_stop.request_stop();
    m_pool.waitForDone();
  }

  /// Gives the number of the run.
  quint64 start(Job job) {
    m_waiting = {++m_number, std::move(job)};
    if (!m_isRunning) runNext();
    return m_number;
  }
  bool isBusy() const { return m_isRunning; }
  quint64 latest() const { return m_number; }

 private:
  struct Numbered {
    quint64 number = 0;
    Job job;
  };

  void runNext() {
    if (!m_waiting.job) return;
    m_isRunning = true;
    m_pool.start([this, run = std::exchange(m_waiting, {}), stop = m_stop.get_token()] {
      std::optional<T> result;
      std::string fault;
      try {  // an exception must not cross threads
        result = run.job(stop);
      } catch (const std::exception& error) {
        fault = error.what();
      }
      QMetaObject::invokeMethod(&m_here, [this, number = run.number, result = std::move(result), fault]() mutable {
        m_isRunning = false;
        runNext();
        m_deliver(number, std::move(result), fault);
      }, Qt::QueuedConnection);
    });
  }

  Deliver m_deliver;
  QObject m_here;  ///< results queued for a run that is gone go with it
  QThreadPool m_pool;
  std::stop_source m_stop;
  Numbered m_waiting;
  quint64 m_number = 0;
  bool m_isRunning = false;
};

}  // namespace meguri::ui
