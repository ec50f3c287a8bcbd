#include "ui/document/band_run.h"

#include <QMetaObject>
#include <new>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#include "core/report/uncertainty_run.h"

namespace meguri::ui {

namespace {

/// Draws give way to the window: results and repaints come first where all cores are busy. Threads that this one begins inherit it.
void stepBack() {
#ifdef Q_OS_LINUX
  constexpr int behind = 10;  // of 19
  (void)::setpriority(PRIO_PROCESS, 0, behind);
#endif
}

}  // namespace

BandRun::BandRun(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

BandRun::~BandRun() {
  m_stop.request_stop();
  m_pool.waitForDone();
}

void BandRun::start(std::shared_ptr<const lifecycle::Assessment> assessment, const report::Choice& choice, std::size_t draws, std::uint64_t seed) {
  m_stop.request_stop();
  m_stop = {};
  m_isBusy = true;
  m_wanted = draws;
  m_failure.clear();
  m_progress = std::make_shared<std::atomic<std::size_t>>(0);
  m_pool.start([this, number = ++m_number, assessment = std::move(assessment), choice, draws, seed, progress = m_progress, stop = m_stop.get_token()] {
    const auto deliver = [&](Outcome outcome) {
      QMetaObject::invokeMethod(this, [this, number, outcome = std::move(outcome)] { arrive(number, outcome); }, Qt::QueuedConnection);
    };
    stepBack();
    try {  // an exception must not cross threads
      if (stop.stop_requested()) return;
      report::UncertaintyRun run(assessment, choice, seed, report::UncertaintyRun::Years::with);
      for (const std::size_t stage : report::UncertaintyRun::stages(draws)) {
        if (!run.extend(stage, 0, stop, progress.get())) return;
        const auto summary = stage == draws ? run.take(0, stop) : run.summary(0, stop);
        if (!summary) return;
        deliver({summary, stage == draws, {}});
      }
    } catch (const std::bad_alloc&) {
      deliver({nullptr, true, std::string(noMemory)});
    } catch (const std::exception& error) {
      deliver({nullptr, true, error.what()});
    }
  });
}

void BandRun::stop() {
  if (!m_isBusy) return;
  m_stop.request_stop();
  ++m_number;
  m_isBusy = false;
  emit changed();
}

void BandRun::clear() {
  stop();
  m_newest.reset();
}

void BandRun::arrive(quint64 number, const Outcome& outcome) {
  if (number != m_number) return;  // of results that are no longer shown
  m_isBusy = !outcome.isLast;
  m_failure = outcome.failure;
  m_newest = outcome.stage;
  emit changed();
}

}  // namespace meguri::ui
