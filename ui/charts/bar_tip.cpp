#include "ui/charts/bar_tip.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using report::Axis;

constexpr std::size_t mostOfRest = 5;

std::optional<double> valueOf(const report::BarFigure& figure, const report::Bar& bar, const report::Reading& reading) {
  if (reading.axis == Axis::whole) return bar.total;
  const auto part = std::ranges::find(figure.parts, reading.key) - figure.parts.begin();
  return part < static_cast<std::ptrdiff_t>(bar.values.size()) ? bar.values[static_cast<std::size_t>(part)] : std::nullopt;
}

/// Of a total over what both count; of a part and of a net by what is drawn, without a share where that is not what is compared. Empty of the reference itself.
QString difference(const report::BarFigure& figure, const report::Bar& bar, const report::Reading& reading, double value, const report::Choice& choice, const lifecycle::Assessment& assessment) {
  const std::size_t reference = report::referenceOf(assessment, choice), s = assessment.index(reading.scenario);
  if (s == reference) return {};
  const study::Id& against = assessment.scenarios[reference]->id;
  QString change;
  if (reading.axis == Axis::whole && figure.measure == report::Measure::footprint) {
    if (!bar.delta.absolute) return {};
    change = words::changedBy(*bar.delta.absolute, bar.dimension);
    if (bar.delta.relative) change += QStringLiteral(" (") + words::change(*bar.delta.relative) + u')';
  } else {
    const auto before = std::ranges::find(figure.bars, against, &report::Bar::scenario);
    const auto other = before == figure.bars.end() || figure.across == report::Across::indicator ? std::nullopt : valueOf(figure, *before, reading);
    if (!other) return {};
    change = words::changedIn(figure, value - *other);
    if (*other > 0 && figure.isWhole && figure.measure == report::Measure::footprint) change += QStringLiteral(" (") + words::change(value / *other - 1) + u')';
  }
  return words::text("ui.bar.difference", {change.toStdString(), words::letter(assessment.study, against).toStdString()});
}

/// The largest of what a Rest holds.
QStringList partsOfRest(const report::Reading& reading, const lifecycle::Assessment& assessment) {
  std::vector<std::pair<std::string, report::Traced>> held;
  for (const auto& key : reading.rest) {
    report::Reading one = reading;
    one.key = key;
    one.rest.clear();
    if (auto traced = report::trace(assessment, one)) held.emplace_back(key, std::move(*traced));
  }
  std::ranges::stable_sort(held, std::greater(), [](const auto& each) { return std::abs(each.second.value); });
  QStringList lines;
  for (std::size_t i = 0; i < std::min(mostOfRest, held.size()); ++i)
    lines << words::text("ui.bar.rest-part", {words::partName(assessment.study, reading.axis, held[i].first).toStdString(), words::printed(held[i].second.value, held[i].second.dimension).toStdString()});
  if (held.size() > mostOfRest) lines << words::text("ui.bar.rest-more", {std::to_string(held.size() - mostOfRest)});
  return lines << words::text("ui.bar.rest-opens");
}

}  // namespace

QString barTip(const report::BarFigure& figure, const report::Reading& reading, const report::Choice& choice, const lifecycle::Assessment& assessment) {
  const auto bar = std::ranges::find_if(figure.bars, [&](const report::Bar& each) { return each.scenario == reading.scenario && each.indicator == reading.indicator; });
  if (bar == figure.bars.end()) return {};
  QStringList lines{words::readingName(reading, assessment.study)};
  if (const auto value = valueOf(figure, *bar, reading)) {
    const QString amount = words::shownIn(figure, *value);
    // of a net no part is a share: parts on both sides of zero do not add up to a hundred per cent
    const bool isNet = std::ranges::any_of(bar->values, [](const auto& each) { return each && *each < 0; });
    const bool isShare = reading.axis != Axis::whole && bar->total && *bar->total > 0 && !isNet;
    lines << (isShare ? words::text("ui.bar.share", {amount.toStdString(), words::number(100 * *value / *bar->total).toStdString()}) : amount);
    if (const QString against = difference(figure, *bar, reading, *value, choice, assessment); !against.isEmpty()) lines << against;
  }
  if (!reading.rest.empty()) lines += partsOfRest(reading, assessment);
  if (reading.axis != Axis::whole) return lines.join(u'\n');
  if (bar->band) lines << (figure.scale == report::Scale::relative ? words::bandText(*bar->band, words::displayUnit(figure)) : words::bandText(*bar->band, figure.dimension));
  for (const auto& each : bar->leftOut) lines << words::leftOutSentence(each, assessment.study);
  return lines.join(u'\n');
}

}  // namespace meguri::ui
