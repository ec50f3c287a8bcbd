#include "app/cli/compare_text.h"

#include <algorithm>
#include <cmath>

#include "app/cli/sampling_text.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "ui/words/delta_words.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using lifecycle::Indicator;
using lifecycle::View;
using report::Comparison;
using report::Uncertainty;
using words::text;

/// The tables of views, then what may be said of their differences.
class ComparePrinter {
 public:
  explicit ComparePrinter(const Uncertainty& uncertainty)
      : m_uncertainty(uncertainty), m_assessment(*uncertainty.assessment()), m_scenarios(report::chosen(m_assessment, uncertainty.choice())),
        m_reference(report::referenceOf(m_assessment, uncertainty.choice())) {}

  QString view(const View& view) {
    m_said.clear();
    m_explained.clear();
    m_unsaid.clear();
    m_hasIncomplete = false;
    Table table;
    table.row({QString(), text("cli.total") + QStringLiteral("  "), QStringLiteral("P5"), QStringLiteral("P95"), QStringLiteral("Δ"), QStringLiteral("Δ %"), QStringLiteral("Δ P5"),
               text("cli.median-of-difference"), QStringLiteral("Δ P95"), text("cli.lower-in")});
    for (const Indicator indicator : report::countedIndicators(m_assessment.study)) addIndicator(table, indicator, view);
    return table.text() + (m_hasIncomplete ? QStringLiteral("\n* ") + text("cli.incomplete-compared") + QStringLiteral("\n") : QString()) + explained() + sentences();
  }

 private:
  QString letter(std::size_t s) const { return words::letter(m_assessment.study, m_assessment.scenarios[s]->id); }

  void addIndicator(Table& table, Indicator indicator, const View& view) {
    const Comparison comparison(m_assessment, m_uncertainty.choice(), indicator, view);
    std::optional<quantity::Dimension> dimension;
    double largest = 0;
    for (const std::size_t s : m_scenarios)
      if (const auto traced = report::trace(m_assessment, comparison.reading(s))) {
        dimension = traced->dimension;
        largest = std::max(largest, std::abs(traced->value));
      }
    const QString indicatorName = words::indicatorName(indicator), name = m_uncertainty.choice().perUnit() ? text("explain.per-unit", {indicatorName.toStdString()}) : indicatorName;
    if (!dimension) return table.line(text("explain.of", {name.toStdString(), text("cli.excluded").toStdString()}));
    const words::DisplayUnit unit = words::displayUnit(largest, *dimension);
    table.line(name + QStringLiteral(" · ") + unit.unit);
    for (const std::size_t s : m_scenarios) addRow(table, comparison, s, indicator, view, unit);
  }

  void addRow(Table& table, const Comparison& comparison, std::size_t s, Indicator indicator, const View& view, const words::DisplayUnit& unit) {
    const QString none = QStringLiteral("–"), blank = QStringLiteral("  ");
    const auto total = comparison.total(s);
    const bool isDrawn = m_uncertainty.inputs() > 0, incomplete = !m_assessment.scenarios[s]->isComplete(indicator, view);
    m_hasIncomplete = m_hasIncomplete || incomplete;
    const auto band = isDrawn ? m_uncertainty.band(comparison.reading(s)) : std::nullopt;
    QStringList cells{blank + letter(s), (total ? unit.shown(*total) : none) + (incomplete ? QStringLiteral(" *") : blank)};
    for (const auto quantile : {&report::Band::p5, &report::Band::p95}) cells << (band ? unit.shown((*band).*quantile) : none);
    if (s == m_reference) {
      cells << text("cli.reference");
    } else {
      const report::Delta delta = comparison.delta(s);
      cells << (delta.absolute ? signedNumber(*delta.absolute, unit) : none) << (delta.relative ? words::change(*delta.relative) : none);
      const auto difference = isDrawn ? m_uncertainty.difference(m_assessment.scenarios[s]->id, indicator, view) : std::nullopt;
      for (const auto quantile : {&report::Band::p5, &report::Band::median, &report::Band::p95}) cells << (difference ? signedNumber((*difference).*quantile, unit) : none);
      cells << lowerIn(delta, s, indicator, view);
      explain(s, indicator, view, unit);
      if (!delta.absolute && total && comparison.total(m_reference)) addUnsaid(text("cli.unsaid.nothing"), s, indicator);
    }
    table.row(cells);
  }

  /// By stage, largest first, where there is a difference to explain.
  void explain(std::size_t s, Indicator indicator, const View& view, const words::DisplayUnit& unit) {
    report::Choice choice = m_uncertainty.choice();
    choice.cutOff = {.least = 0, .most = 0};
    const auto figure = report::deltaFigure(m_assessment, choice, indicator, view, m_assessment.scenarios[s]->id, {});
    QStringList parts;
    for (std::size_t i = 0; i < figure.parts.size(); ++i) parts << words::partName(figure, i, m_assessment.study) + QStringLiteral(" ") + signedNumber(figure.parts[i].value, unit);
    if (parts.isEmpty()) return;
    m_explained << words::minus(figure, m_assessment.study) + QStringLiteral(" · ") + words::indicatorName(indicator) + QStringLiteral(" · ") + unit.unit + QStringLiteral(": ") + parts.join(QStringLiteral(" · "));
  }

  QString explained() const {
    if (m_explained.isEmpty()) return {};
    return QStringLiteral("\n") + text("cli.explained") + QStringLiteral("\n  ") + m_explained.join(QStringLiteral("\n  ")) + QStringLiteral("\n");
  }

  static QString signedNumber(double value, const words::DisplayUnit& unit) {
    const QString size = unit.shown(std::abs(value));
    return value == 0 ? size : (value > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
  }

  /// How often the scenario is lower, in brackets where it is not put into words; and the sentence for below the table.
  QString lowerIn(const report::Delta& delta, std::size_t s, Indicator indicator, const View& view) {
    const auto superiority = m_uncertainty.inputs() > 0 ? m_uncertainty.superiority(m_assessment.scenarios[s]->id, indicator, view) : std::nullopt;
    if (!superiority) return QStringLiteral("– ");
    const std::string percent = words::number(100 * superiority->probability).toStdString();
    const std::string error = words::number(QString::number(100 * superiority->error, 'g', 1).toDouble()).toStdString();
    const QString share = QString::fromStdString(percent + " % ± " + error);
    const std::vector<std::string> names = namesOf(s, indicator);
    const auto reasons = reasonsAgainst(delta, *superiority);
    const auto band = m_uncertainty.difference(m_assessment.scenarios[s]->id, indicator, view);
    if (reasons.empty() && band == report::Band()) {
      m_said << text("cli.same", names);
      return QStringLiteral("– ");
    }
    if (reasons.empty()) {
      m_said << text("cli.lower", {names[0], names[1], names[2], percent, error});
      return share + QStringLiteral(" ");
    }
    QStringList why;
    for (const std::string& reason : reasons) why << text("cli.unsaid." + reason, {words::number(std::round(100 * superiority->unspread)).toStdString()});
    addUnsaid(why.join(text("cli.and-why")), s, indicator);
    return QStringLiteral("(") + share + QStringLiteral(")");
  }

  std::vector<std::string> namesOf(std::size_t s, Indicator indicator) const {
    return {words::indicatorName(indicator).toStdString(), letter(s).toStdString(), letter(m_reference).toStdString()};
  }

  void addUnsaid(const QString& why, std::size_t s, Indicator indicator) {
    auto found = std::ranges::find(m_unsaid, why, &std::pair<QString, QStringList>::first);
    if (found == m_unsaid.end()) found = m_unsaid.insert(found, {why, {}});
    found->second << text("cli.unsaid.subject", namesOf(s, indicator));
  }

  QString sentences() const {
    QString result;
    if (!m_said.isEmpty()) result += QStringLiteral("\n") + text("cli.given") + QStringLiteral("\n");
    for (const QString& each : m_said) result += QStringLiteral("  ") + each + QStringLiteral("\n");
    if (!m_unsaid.empty()) result += QStringLiteral("\n") + text("cli.unsaid") + QStringLiteral("\n");
    for (const auto& [why, subjects] : m_unsaid)
      result += QStringLiteral("  ") + subjects.join(QStringLiteral("\n  ")) + QStringLiteral("\n    ") + why + QStringLiteral("\n");
    return result;
  }

  const Uncertainty& m_uncertainty;
  const lifecycle::Assessment& m_assessment;
  std::vector<std::size_t> m_scenarios;
  std::size_t m_reference;
  QStringList m_said, m_explained;
  std::vector<std::pair<QString, QStringList>> m_unsaid;  ///< why, and of what
  bool m_hasIncomplete = false;
};

}  // namespace

std::vector<std::string> reasonsAgainst(const report::Delta& delta, const report::Superiority& superiority) {
  std::vector<std::string> reasons;
  if (delta.isPartial) reasons.emplace_back("partial");
  if (!delta.deliversAlike) reasons.emplace_back("units");
  if (!delta.coversAlike) reasons.emplace_back("coverage");
  if (superiority.unspread > report::mostUnspread) reasons.emplace_back("unspread");
  return reasons;
}

QString compareText(const Uncertainty& uncertainty, bool allViews) {
  const study::Study& study = uncertainty.assessment()->study;
  QString result = heading(study, report::viewOf(study)) + drawnText(uncertainty) + QStringLiteral("\n") + legend(uncertainty) + QStringLiteral("\n");
  ComparePrinter printer(uncertainty);
  const auto views = allViews ? std::vector<View>(lifecycle::views.begin(), lifecycle::views.end()) : std::vector{report::viewOf(study)};
  for (const View& view : views) {
    if (allViews) result += (result.endsWith(QStringLiteral("\n\n")) ? QString() : QStringLiteral("\n")) + viewName(view) + QStringLiteral("\n");
    result += printer.view(view) + gapsText(*uncertainty.assessment(), uncertainty.choice().scenarios, view, "cli.left-out-compared");
  }
  return result;
}

}  // namespace meguri::cli
