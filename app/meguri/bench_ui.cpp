#include "app/meguri/bench_ui.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QFileInfo>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

#include "app/meguri/many_scenarios.h"
#include "ui/charts/bar_view.h"

namespace meguri {

namespace {

constexpr int warmUp = 10, edits = 100, repaints = 50, starts = 15;
constexpr int pause = 100;    ///< ms between edits: what is out of sight is shown in it, and draws go on into the next edit
constexpr int settled = 1500;  ///< ms, until a page with its bands is there

double percentile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double milliseconds(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

/// The widgets that charts of the page paint on, those scrolled out of sight left out.
std::vector<QWidget*> charts(const ui::Page& page) {
  std::vector<QWidget*> result;
  for (auto* view : page.findChildren<ui::BarView*>()) result.push_back(view->viewport());
  for (auto* plot : page.findChildren<QCustomPlot*>()) result.push_back(plot);
  std::erase_if(result, [](const QWidget* each) { return !each->isVisible() || each->visibleRegion().isEmpty(); });
  return result;
}

/// A plot keeps what it painted, and must be told to paint it again.
void repaintAll(const std::vector<QWidget*>& charts) {
  for (QWidget* each : charts)
    if (auto* plot = qobject_cast<QCustomPlot*>(each))
      plot->replot(QCustomPlot::rpImmediateRefresh);
    else
      each->repaint();
}

/// What an edit may take until charts show it: 100 ms in a study as large as 20 scenarios of 50 elements over 20 years, a third of it in small ones.
double goalOf(const study::Study& study) {
  std::size_t statements = 0;
  for (const auto& scenario : study.scenarios) statements += scenario->elements.size();
  return statements > 300 ? 100 : 33;
}

}  // namespace

ExitAfterStartup::ExitAfterStartup(ui::MainWindow& window) : QObject(&window), m_window(window) {
  qApp->installEventFilter(this);
}

bool ExitAfterStartup::eventFilter(QObject* watched, QEvent* event) {
  const bool isReady = m_window.document().isEmpty() || m_window.document().assessment();
  if (event->type() == QEvent::Paint && isReady && watched->isWidgetType() && static_cast<QWidget*>(watched)->window() == &m_window) {
    qApp->removeEventFilter(this);
    QTimer::singleShot(0, qApp, &QApplication::quit);  // once this paint is done
  }
  return QObject::eventFilter(watched, event);
}

BenchUi::BenchUi(ui::MainWindow& window, QString study, std::vector<std::size_t> counts) : QObject(&window), m_window(window), m_study(std::move(study)) {
  if (counts.empty()) counts.push_back(0);
  for (const std::size_t count : counts)
    for (const char* page : {"compare", "timeline"}) m_rounds.push_back({QLatin1String(page), count});
  m_patience.setSingleShot(true);
  m_patience.setInterval(10'000);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    qWarning("%s: an edit changed no chart", qPrintable(m_rounds[m_round].page));
    endRound();
  });
}

void BenchUi::start() {
  m_window.open(m_study);
  connect(&m_window.document(), &ui::StudyDocument::assessed, this, [this] {
    if (m_roundEdits > 0) m_isResultShown = true;
  });
  QTimer::singleShot(settled, this, &BenchUi::nextRound);
}

bool BenchUi::showPage(const QString& name) {
  for (std::size_t i = 0; i < m_window.pages().size(); ++i)
    if (m_window.pages()[i]->objectName() == name + QStringLiteral("_Page")) return m_window.showPage(static_cast<int>(i)), true;
  return false;
}

void BenchUi::nextRound() {
  if (m_round == m_rounds.size()) return nextInputEdit();
  m_roundEdits = 0;
  m_isResultShown = false;
  showPage(m_rounds[m_round].page);
  if (const auto count = m_rounds[m_round].scenarios; count > 0) compareFirst(m_window, count);
  QTimer::singleShot(settled, this, &BenchUi::nextEdit);
}

/// A paint of a chart after its results came ends the edit: all that changed are painted together.
bool BenchUi::eventFilter(QObject* watched, QEvent* event) {
  if (m_inputs) {
    if (event->type() == QEvent::Paint && watched == m_inputs && !std::exchange(m_isPainted, true))
      QTimer::singleShot(0, this, [this] {
        if (m_inputEdits > warmUp) m_inputTimes.push_back(milliseconds(m_clock));
        goOnWithInputs();
      });
    return QObject::eventFilter(watched, event);
  }
  if (event->type() == QEvent::Paint && m_isResultShown) {
    m_isResultShown = false;
    QTimer::singleShot(0, this, &BenchUi::endEdit);
  }
  return QObject::eventFilter(watched, event);
}

void BenchUi::nextEdit() {
  if (m_roundEdits++ == warmUp + edits) return endRound();
  for (QWidget* each : charts(m_window.currentPage())) each->installEventFilter(this);
  m_patience.start();
  if (!edit()) QApplication::exit(1);
}

void BenchUi::endEdit() {
  if (m_roundEdits > warmUp) m_rounds[m_round].edits.push_back(milliseconds(m_clock));
  QTimer::singleShot(pause, this, &BenchUi::nextEdit);
}

void BenchUi::endRound() {
  m_patience.stop();
  const auto all = charts(m_window.currentPage());
  for (QWidget* each : all) each->removeEventFilter(this);
  for (int i = 0; i < repaints; ++i) {
    m_clock.restart();
    repaintAll(all);
    m_rounds[m_round].repaints.push_back(milliseconds(m_clock));
  }
  ++m_round;
  nextRound();
}

/// The stated lifetime of a fleet, a little longer each time.
bool BenchUi::edit() {
  const auto& study = m_window.document().study();
  const auto& t = study::fleetType();
  ++m_edits;
  for (const auto& each : study::resolve(study, *study.scenarios.front())) {
    const auto* lifetime = each.element->type == &t ? each.element->get(t.lifetime) : nullptr;
    if (!lifetime) continue;
    quantity::Quantity next = *lifetime;
    next.value = 4 + 0.01 * m_edits;
    m_clock.restart();
    (void)m_window.document().edit({"edit.set-field", {}}, [&](study::Transaction& transaction) {
      transaction.setField(study.scenarios.front()->id, each.element->id, "lifetime", std::make_shared<const quantity::Quantity>(next));
    });
    return true;
  }
  qWarning("The study has no fleet with a lifetime: nothing to edit");
  return false;
}

/// The same edits with the table of inputs shown; results come behind each.
void BenchUi::nextInputEdit() {
  if (!m_inputs) {
    m_roundEdits = 0;
    showPage(QStringLiteral("inputs"));
    const auto* table = m_window.findChild<QTableView*>(QStringLiteral("inputs_QTableView"));
    if (!table) return nextStart();
    m_inputs = table->viewport();
    m_inputs->installEventFilter(this);
    m_isPainted = m_isResultShown = true;  // its first picture is no edit
    QTimer::singleShot(settled, this, &BenchUi::goOnWithInputs);
    return;
  }
  if (m_inputEdits++ == warmUp + edits) return nextStart();
  m_isPainted = m_isResultShown = false;
  m_roundEdits = 1;
  edit();
}

void BenchUi::goOnWithInputs() {
  if (!m_isPainted) return;
  if (m_isResultShown) return nextInputEdit();
  connect(&m_window.document(), &ui::StudyDocument::assessed, this, [this] { QTimer::singleShot(0, this, &BenchUi::nextInputEdit); }, Qt::SingleShotConnection);
}

/// Ours and the trivial window in turn. Nothing waits: a blocked event loop would hold up a program beside it on the same display.
void BenchUi::nextStart() {
  const QString trivial = QApplication::applicationDirPath() + QStringLiteral("/meguri-trivial-window");
  const bool isOwn = m_ownStarts.size() < m_trivialStarts.size();
  if (!QFileInfo::exists(trivial) || (!isOwn && m_trivialStarts.size() == starts)) return finish();
  m_window.hide();
  auto* process = new QProcess(this);
  process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
  connect(process, &QProcess::finished, this, [this, process, isOwn] {
    (isOwn ? m_ownStarts : m_trivialStarts).push_back(milliseconds(m_clock));
    process->deleteLater();
    nextStart();
  });
  m_clock.restart();
  if (isOwn)
    process->start(QApplication::applicationFilePath(), {QStringLiteral("--exit-after-startup"), m_study});
  else
    process->start(trivial, {});
}

void BenchUi::finish() {
  QTextStream out(stdout);
  const auto line = [&](const QString& what, double value, const QString& goal = {}) {
    out << what.leftJustified(68) << QString::number(value, 'f', 2).rightJustified(8) << (goal.isEmpty() ? QString() : QStringLiteral("  goal ") + goal) << Qt::endl;
  };
  const QString goal = QString::number(goalOf(m_window.document().study()));
  for (const Round& round : m_rounds) {
    const QString where = round.page + (round.scenarios > 0 ? QStringLiteral(", %1 scenarios").arg(round.scenarios) : QString()) + QStringLiteral(": ");
    const double typical = percentile(round.edits, 0.5), alone = percentile(round.repaints, 0.5);
    line(where + QStringLiteral("edit to charts repainted, median, ms"), typical);
    line(where + QStringLiteral("edit to charts repainted, P95, ms"), percentile(round.edits, 0.95), goal);
    line(where + QStringLiteral("repaint of the same charts alone, median, ms"), alone);
    line(where + QStringLiteral("repaint alone / edit"), typical > 0 ? alone / typical : 0, QStringLiteral("0.5"));
  }
  line(QStringLiteral("edit to table of inputs repainted, median, ms"), percentile(m_inputTimes, 0.5));
  line(QStringLiteral("edit to table of inputs repainted, P95, ms"), percentile(m_inputTimes, 0.95), goal);
  if (!m_ownStarts.empty()) {
    line(QStringLiteral("trivial Qt window, process, median, ms"), percentile(m_trivialStarts, 0.5));
    line(QStringLiteral("start to study painted, process, median, ms"), percentile(m_ownStarts, 0.5));
    line(QStringLiteral("start / trivial window"), percentile(m_ownStarts, 0.5) / percentile(m_trivialStarts, 0.5), QStringLiteral("3"));
  }
  QApplication::exit();  // not quit(): the study was edited, and closing would ask
}

}  // namespace meguri
