#include "app/meguri/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTimer>

#include "app/meguri/many_scenarios.h"
#include "core/report/bar_figure.h"
#include "ui/base/language.h"

namespace meguri {

namespace {

/// Long enough for results and repaint; a picture is no test.
constexpr int settle = 250;

constexpr std::array sizes = {QSize(1400, 900), QSize(1920, 1080)};

}  // namespace

Screenshots::Screenshots(ui::MainWindow& window, QString folder, QString study, std::vector<std::size_t> counts)
    : QObject(&window), m_window(window), m_folder(std::move(folder)), m_study(std::move(study)), m_counts(std::move(counts)) {}

/// Every size, language and theme, and what to call a picture in it.
void Screenshots::inEveryDress(ui::MainWindow& window, const Dress& visit) {
  for (const QSize size : sizes)
    for (const auto& [language, code] : {std::pair(words::Language::english, "en"), std::pair(words::Language::japanese, "ja")})
      for (const auto& [theme, look] : {std::pair(ui::ThemeChoice::light, "light"), std::pair(ui::ThemeChoice::dark, "dark")})
        visit(QStringLiteral("-%1-%2-%3").arg(QLatin1String(code), QLatin1String(look)).arg(size.width()), [&window, size, language = language, theme = theme] {
          window.resize(size);
          ui::applyLanguage(language);
          ui::applyTheme(theme);
        });
}

/// With every page, or with those of charts where `count` says of how many scenarios.
void Screenshots::addPages(const QString& suffix, const std::function<void()>& wear, std::size_t count) {
  for (std::size_t page = 0; page < m_window.pages().size(); ++page) {
    const QString name = m_window.pages()[page]->objectName().section(u'_', 0, 0);
    if (count > 0 && name != QLatin1String("compare") && name != QLatin1String("timeline")) continue;
    m_steps.push_back({name + (count > 0 ? QString::number(count) : QString()) + suffix, [this, wear, page] {
      wear();
      m_window.showPage(static_cast<int>(page));
      const auto& results = m_window.document().assessment();
      if (!results) return;
      // something selected and something explained, as in use
      const auto& scenario = *results->scenarios.back();
      for (const auto& element : scenario.elements)
        if (element->type == &study::fleetType()) m_window.state().select({scenario.id, element->id});
      if (!m_window.state().reading()) m_window.state().explain(report::barFigure(*results, m_window.state().choice(), lifecycle::Indicator::ghg).reading(0));
    }});
  }
}

void Screenshots::start() {
  QDir().mkpath(m_folder);
  // the welcome page first: it goes when a study opens
  if (m_counts.empty()) inEveryDress(m_window, [this](const QString& suffix, const auto& wear) { m_steps.push_back({QStringLiteral("welcome") + suffix, wear}); });
  m_steps.push_back({QString(), [this] { m_window.open(m_study); }});
  if (m_counts.empty()) inEveryDress(m_window, [this](const QString& suffix, const auto& wear) { addPages(suffix, wear, 0); });
  for (const std::size_t count : m_counts) {
    m_steps.push_back({QString(), [this, count] { compareFirst(m_window, count); }});
    inEveryDress(m_window, [this, count](const QString& suffix, const auto& wear) { addPages(suffix, wear, count); });
  }
  next();
}

void Screenshots::next() {
  if (m_at == m_steps.size()) return QApplication::exit();  // not quit(): the study was edited, and closing would ask
  m_steps[m_at].prepare();
  QTimer::singleShot(settle, this, [this] {
    const QString name = m_steps[m_at++].name;
    if (!name.isEmpty()) {
      const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
      if (!m_window.grab().save(path)) qWarning("Cannot write %s", qPrintable(path));
      QTextStream(stdout) << path << Qt::endl;
    }
    next();
  });
}

}  // namespace meguri
