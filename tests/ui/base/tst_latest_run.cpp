#include "ui/base/latest_run.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>
#include <atomic>
#include <memory>
#include <semaphore>
#include <stdexcept>
#include <vector>

using meguri::ui::LatestRun;

namespace {

struct Delivered {
  quint64 number;
  std::optional<int> result;
  std::string fault;
  bool operator==(const Delivered&) const = default;
};

/// A job that says when it begins and goes on when told to.
struct Gate {
  std::binary_semaphore begun{0}, opened{0};
  int pass(int result) {
    begun.release();
    opened.acquire();
    return result;
  }
};

}  // namespace

class LatestRunTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    m_delivered.clear();
    m_wrongThreads = 0;
    m_runs = std::make_unique<LatestRun<int>>([this](quint64 number, std::optional<int> result, const std::string& fault) {
      if (QThread::currentThread() != thread()) ++m_wrongThreads;
      m_delivered.push_back({number, result, fault});
    });
  }
  void cleanup() { m_runs.reset(); }

  void resultsArriveInTheOwnersThreadInOrder() {
    std::atomic<int> inOwnersThread = 0;
    for (int i = 0; i < 20; ++i) {
      const quint64 number = m_runs->start([this, i, &inOwnersThread](std::stop_token) {
        if (QThread::currentThread() == thread()) ++inOwnersThread;
        return i * i;
      });
      QCOMPARE(number, quint64(i + 1));
      QCOMPARE(m_runs->latest(), number);
      QVERIFY(m_delivered.size() == std::size_t(i));  // never from within start
      QTRY_COMPARE(m_delivered.size(), std::size_t(i + 1));
      QVERIFY((m_delivered.back() == Delivered{number, i * i, ""}));
    }
    QCOMPARE(m_wrongThreads, 0);
    QCOMPARE(inOwnersThread.load(), 0);
  }

  void onlyTheNewestWaits() {
    Gate gate;
    std::atomic<int> ran = 0;
    m_runs->start([&](std::stop_token) { return ++ran, gate.pass(1); });
    gate.begun.acquire();
    for (int i = 2; i <= 9; ++i) m_runs->start([&ran, i](std::stop_token) { return ++ran, i; });
    QCOMPARE(m_runs->latest(), quint64(9));
    QVERIFY(m_delivered.empty());
    gate.opened.release();
    QTRY_COMPARE(m_delivered.size(), 2u);
    QTRY_VERIFY(!m_runs->isBusy());
    QCOMPARE(ran.load(), 2);
    QVERIFY((m_delivered == std::vector<Delivered>{{1, 1, ""}, {9, 9, ""}}));
  }

  void oneRunsAtATime() {
    std::atomic<int> now = 0, most = 0, ran = 0;
    for (int i = 0; i < 200; ++i) {
      m_runs->start([&](std::stop_token) {
        most = std::max(most.load(), ++now);
        QThread::yieldCurrentThread();
        --now;
        return ++ran;
      });
      if (i % 3 == 0) QCoreApplication::processEvents();
    }
    QTRY_VERIFY(!m_runs->isBusy());
    QCOMPARE(most.load(), 1);
    QCOMPARE(m_delivered.size(), std::size_t(ran));
    QCOMPARE(m_delivered.back().number, quint64(200));
    for (std::size_t i = 1; i < m_delivered.size(); ++i) QVERIFY(m_delivered[i - 1].number < m_delivered[i].number);
  }

  void isBusyUntilTheLastResultIsThere() {
    std::vector<bool> busy;
    Gate gate;
    std::unique_ptr<LatestRun<int>> runs;
    runs = std::make_unique<LatestRun<int>>([&](quint64, std::optional<int>, const std::string&) { busy.push_back(runs->isBusy()); });
    QVERIFY(!runs->isBusy());
    QCOMPARE(runs->latest(), quint64(0));
    runs->start([&](std::stop_token) { return gate.pass(1); });
    QVERIFY(runs->isBusy());
    gate.begun.acquire();
    runs->start([](std::stop_token) { return 2; });
    gate.opened.release();
    QTRY_COMPARE(busy.size(), 2u);
    QVERIFY((busy == std::vector<bool>{true, false}));
    QVERIFY(!runs->isBusy());
  }

  void anExceptionArrivesAsText() {
    m_runs->start([](std::stop_token) -> int { throw std::runtime_error("what went wrong"); });
    QTRY_COMPARE(m_delivered.size(), 1u);
    QVERIFY((m_delivered.back() == Delivered{1, std::nullopt, "what went wrong"}));
    QVERIFY(!m_runs->isBusy());
    m_runs->start([](std::stop_token) { return 5; });
    QTRY_COMPARE(m_delivered.size(), 2u);
    QVERIFY((m_delivered.back() == Delivered{2, 5, ""}));
  }

  void aResultMayAskForTheNextRun() {
    std::vector<int> results;
    std::unique_ptr<LatestRun<int>> runs;
    runs = std::make_unique<LatestRun<int>>([&](quint64, std::optional<int> result, const std::string&) {
      results.push_back(*result);
      if (results.size() < 3) runs->start([next = *result + 1](std::stop_token) { return next; });
    });
    runs->start([](std::stop_token) { return 1; });
    QTRY_VERIFY((results == std::vector<int>{1, 2, 3}));
  }

  void anOwnerThatGoesAsksTheRunToStop() {
    std::binary_semaphore begun{0};
    std::atomic<bool> wasAsked = false, hasEnded = false, waitingRan = false;
    m_runs->start([&](std::stop_token stop) {
      begun.release();
      const QDeadlineTimer deadline(10000);
      while (!stop.stop_requested() && !deadline.hasExpired()) QThread::yieldCurrentThread();
      wasAsked = stop.stop_requested();
      hasEnded = true;
      return 1;
    });
    begun.acquire();
    m_runs->start([&](std::stop_token) { return waitingRan = true, 2; });
    m_runs.reset();
    QVERIFY(hasEnded);  // it waits: the run may read what its owner owns
    QVERIFY(wasAsked);
    QCoreApplication::processEvents();
    QVERIFY(!waitingRan);
    QVERIFY(m_delivered.empty());
  }

 private:
  std::unique_ptr<LatestRun<int>> m_runs;
  std::vector<Delivered> m_delivered;
  int m_wrongThreads = 0;
};

QTEST_GUILESS_MAIN(LatestRunTest)
#include "tst_latest_run.moc"
