#include "ui/words/distribution_words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/words/band_words.h"
#include "ui/words/library_words.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

constexpr std::size_t mostNamed = 3;  // scenarios a title has room for

double largest(const report::Band& band) { return std::max(std::abs(band.p5), std::abs(band.p95)); }

QString rulesOf(const study::Study& study, lifecycle::Indicator indicator, const lifecycle::View& view, report::Scale scale, std::size_t draws) {
  QStringList parts{indicatorName(indicator)};
  parts << scaleName(study, scale);
  parts << term("accounting", lifecycle::word(view.accounting)) << term("basis", lifecycle::word(view.basis));
  parts << text("draws.count", {number(static_cast<double>(draws)).toStdString()});
  return parts.join(dot);
}

std::string letters(const study::Study& study, const std::string& id) { return letter(study, id).toStdString(); }

/// An error needs one digit.
std::string points(double share) { return number(QString::number(100 * share, 'e', 0).toDouble()).toStdString(); }

}  // namespace

QString range(const report::Band& band, const DisplayUnit& unit) {
  const QString from = unit.shown(band.p5), to = unit.shown(band.p95);
  // "−20–30" would be read as a sum
  const QString between = band.p5 < 0 || band.p95 < 0 ? text("draws.from-to", {from.toStdString(), to.toStdString()}) : from + QStringLiteral("–") + to;
  return from == to ? from : between;
}

DisplayUnit displayUnit(const report::DistributionFigure& figure) {
  double most = 0;
  for (const auto& each : figure.results) most = std::max(most, largest(each.band));
  return displayUnit(most, figure.dimension);
}

DisplayUnit displayUnit(const report::DifferenceFigure& figure) { return displayUnit(largest(figure.result.band), figure.dimension); }

QString title(const report::DistributionFigure& figure, const study::Study& study) {
  if (figure.results.empty() || figure.results.size() > mostNamed) return indicatorName(figure.indicator);
  const auto unit = displayUnit(figure);
  QStringList parts;
  for (const auto& each : figure.results) parts << letter(study, each.scenario) + QStringLiteral(" ") + range(each.band, unit);
  const QString all = parts.join(text("draws.between-scenarios")) + (unit.unit.isEmpty() ? QString() : QStringLiteral(" ") + unit.unit);
  return text("draws.title", {all.toStdString()});
}

QString description(const report::DistributionFigure& figure, const study::Study& study) {
  return rulesOf(study, figure.indicator, figure.view, figure.scale, figure.draws);
}

QString title(const report::DifferenceFigure& figure, const study::Study& study) {
  const std::string scenario = letters(study, figure.result.scenario), reference = letters(study, figure.reference);
  if (figure.superiority.mayBeWorded) return text("draws.below", {scenario, reference, shareOfDraws(figure.superiority.probability).toStdString()});
  const auto unit = displayUnit(figure);
  const QString span = range(figure.result.band, unit) + (unit.unit.isEmpty() ? QString() : QStringLiteral(" ") + unit.unit);
  return text("draws.difference-title", {scenario, reference, span.toStdString()});
}

QString description(const report::DifferenceFigure& figure, const study::Study& study) {
  return text("draws.minus", {letters(study, figure.result.scenario), letters(study, figure.reference)}) + dot +
         rulesOf(study, figure.indicator, figure.view, figure.scale, figure.draws);
}

QString verdict(const report::DifferenceFigure& figure, const study::Study& study) {
  const auto& superiority = figure.superiority;
  const std::string scenario = letters(study, figure.result.scenario), reference = letters(study, figure.reference);
  if (!figure.isComparable) return text("report.no-ranking");
  if (!superiority.mayBeWorded) return text("draws.too-little-spread", {number(std::round(100 * superiority.unspread)).toStdString(), number(100 * report::mostUnspread).toStdString()});
  const QString said = text("draws.verdict", {scenario, reference, shareOfDraws(superiority.probability).toStdString()});
  return superiority.error > 0 ? said + text("report.between-sentences") + text("draws.sampling-error", {points(superiority.error)}) : said;
}

QString marksLegend() { return text("draws.marks"); }

QString inputName(const study::Study& study, const lifecycle::Origin& origin) {
  const auto* quantity = lifecycle::quantityOf(study, origin);
  const QString year = quantity && quantity->independentYears && origin.year != 0 ? QStringLiteral(", ") + QString::number(origin.year) : QString();
  if (origin.field < 0) {
    const auto entry = study.library.find(origin.element);
    const QString drawnFor = origin.drawnFor.empty() ? QString() : QStringLiteral(", ") + elementName(study, {}, origin.drawnFor);
    return (entry == study.library.end() ? shown(origin.element) : shown(*entry->second)) + dot + figureLabel(origin.figure) + drawnFor + year;
  }
  for (const auto& scenario : study.scenarios)
    for (const auto& element : scenario->elements)
      if (element->id == origin.element) return elementName(study, origin.scenario, origin.element) + dot + fieldLabel(element->type->kind(), origin.key) + year;
  return shown(origin.element) + dot + shown(std::string(origin.key)) + year;
}

QString inputCounts(const report::Contributions& contributions) {
  return text("draws.inputs", {std::to_string(contributions.inputs.size()), std::to_string(contributions.held), std::to_string(contributions.unspread),
                               number(std::round(100 * contributions.notDrawn)).toStdString()});
}

QString memory(std::size_t bytes) {
  const double size = static_cast<double>(bytes);
  return size < 1e9 ? number(size < 1e5 ? std::ceil(size / 1e4) / 100 : std::round(size / 1e5) / 10) + QStringLiteral(" MB") : number(size / 1e9) + QStringLiteral(" GB");
}

}  // namespace meguri::words
