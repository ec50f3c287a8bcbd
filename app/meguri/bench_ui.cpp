#include "app/meguri/bench_ui.h"

#include <QApplication>
#include <QFileInfo>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <algorithm>

#include "ui/charts/bar_view.h"

namespace meguri {

namespace {

constexpr int warmUp = 10, edits = 200, starts = 15;

double percentile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

double milliseconds(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

std::vector<ui::BarView*> charts(ui::MainWindow& window) {
  std::vector<ui::BarView*> result;
  for (auto* view : window.findChildren<ui::BarView*>())
    if (view->isVisible()) result.push_back(view);
  return result;
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

BenchUi::BenchUi(ui::MainWindow& window, QString study) : QObject(&window), m_window(window), m_study(std::move(study)) {}

void BenchUi::start() {
  m_window.open(m_study);
  connect(&m_window.document(), &ui::StudyDocument::assessed, this, [this] {
    if (m_edits > 0) m_isResultShown = true;
  });
  QTimer::singleShot(1000, this, [this] {
    for (auto* view : charts(m_window)) view->viewport()->installEventFilter(this);
    nextEdit();
  });
}

/// A paint of the last chart after its results came ends the edit.
bool BenchUi::eventFilter(QObject* watched, QEvent* event) {
  if (m_inputs) {
    if (event->type() == QEvent::Paint && watched == m_inputs && !std::exchange(m_isPainted, true))
      QTimer::singleShot(0, this, [this] {
        if (m_inputEdits > warmUp) m_inputTimes.push_back(milliseconds(m_clock));
        goOnWithInputs();
      });
    return QObject::eventFilter(watched, event);
  }
  if (event->type() == QEvent::Paint && m_isResultShown && watched == charts(m_window).back()->viewport()) {
    m_isResultShown = false;
    QTimer::singleShot(0, this, [this] {
      if (m_edits > warmUp) m_editTimes.push_back(milliseconds(m_clock));
      nextEdit();
    });
  }
  return QObject::eventFilter(watched, event);
}

void BenchUi::nextEdit() {
  if (m_edits++ == warmUp + edits) {
    for (int i = 0; i < 100; ++i) {
      m_clock.restart();
      for (auto* view : charts(m_window)) view->viewport()->repaint();
      m_repaintTimes.push_back(milliseconds(m_clock));
    }
    return nextInputEdit();
  }
  edit();
}

void BenchUi::edit() {
  // the stated lifetime of a fleet, a little longer each time
  const auto& study = m_window.document().study();
  const auto& t = study::fleetType();
  for (const auto& each : study::resolve(study, *study.scenarios.front())) {
    const auto* lifetime = each.element->type == &t ? each.element->get(t.lifetime) : nullptr;
    if (!lifetime) continue;
    quantity::Quantity next = *lifetime;
    next.value = 4 + 0.01 * (m_edits + m_inputEdits);
    m_clock.restart();
    (void)m_window.document().edit({"edit.set-field", {}}, [&](study::Transaction& transaction) {
      transaction.setField(study.scenarios.front()->id, each.element->id, "lifetime", std::make_shared<const quantity::Quantity>(next));
    });
    return;
  }
  qWarning("The study has no fleet with a lifetime: nothing to edit");
  QApplication::exit(1);
}

/// The same edits with the table of inputs shown; results come behind each.
void BenchUi::nextInputEdit() {
  if (!m_inputs) {
    for (std::size_t i = 0; i < m_window.pages().size(); ++i)
      if (m_window.pages()[i]->objectName() == QLatin1String("inputs_Page")) m_window.showPage(static_cast<int>(i));
    const auto* table = m_window.findChild<QTableView*>(QStringLiteral("inputs_QTableView"));
    if (!table) return nextStart();
    m_inputs = table->viewport();
    m_inputs->installEventFilter(this);
    m_isPainted = m_isResultShown = true;  // its first picture is no edit
    QTimer::singleShot(1000, this, &BenchUi::goOnWithInputs);
    return;
  }
  if (m_inputEdits++ == warmUp + edits) return nextStart();
  m_isPainted = m_isResultShown = false;
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
  const auto line = [&](const char* what, double value) { out << QString::fromLatin1(what).leftJustified(52) << QString::number(value, 'f', 2) << Qt::endl; };
  line("edit to charts repainted, median, ms", percentile(m_editTimes, 0.5));
  line("edit to charts repainted, P95, ms", percentile(m_editTimes, 0.95));
  line("repaint of the same charts alone, median, ms", percentile(m_repaintTimes, 0.5));
  line("edit to table of inputs repainted, median, ms", percentile(m_inputTimes, 0.5));
  line("edit to table of inputs repainted, P95, ms", percentile(m_inputTimes, 0.95));
  if (!m_ownStarts.empty()) {
    line("trivial Qt window, process, median, ms", percentile(m_trivialStarts, 0.5));
    line("start to study painted, process, median, ms", percentile(m_ownStarts, 0.5));
    line("start / trivial window", percentile(m_ownStarts, 0.5) / percentile(m_trivialStarts, 0.5));
  }
  QApplication::quit();
}

}  // namespace meguri
