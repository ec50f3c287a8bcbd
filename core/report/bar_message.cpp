#include "core/report/bar_message.h"

#include <algorithm>
#include <cmath>

#include "core/report/parts.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;

constexpr double sameOrder = 1e-9;  // what the order of a sum leaves
constexpr double fewYears = 0.35;   // of the horizon: half of a total in more of it than that is no news

bool saysNothing(const BarFigure& figure) {
  return std::ranges::any_of(figure.bars, [](const Bar& bar) { return leavesOutElectricity(bar.leftOut); });
}

/// What a bar's part is of its total; nothing of a Rest, or of a total that has no shares.
std::optional<double> shareOf(const BarFigure& figure, const Bar& bar, std::size_t part) {
  if (figure.parts[part] == restKey || !bar.total || !(*bar.total > 0) || !bar.values[part]) return std::nullopt;
  return *bar.values[part] / *bar.total;
}

std::optional<std::size_t> greatest(const BarFigure& figure, const Bar& bar) {
  std::optional<std::size_t> result;
  for (std::size_t p = 0; p < figure.parts.size(); ++p)
    if (const auto share = shareOf(figure, bar, p); share && *share > (result ? *shareOf(figure, bar, *result) : 0)) result = p;
  return result;
}

/// The fewest years in a row that hold at least half of a bar without credits; nothing where they are many.
Message peak(const BarFigure& figure, const Bar& bar) {
  if (!bar.total || !(*bar.total > 0) || std::ranges::any_of(bar.values, [](const auto& each) { return each.value_or(0) < 0; })) return {};
  const std::size_t years = figure.parts.size();
  for (std::size_t length = 1; static_cast<double>(length) <= fewYears * static_cast<double>(years); ++length) {
    Message message{.kind = Message::Kind::years, .scenario = bar.scenario};
    for (std::size_t first = 0; first + length <= years; ++first) {
      double sum = 0;
      for (std::size_t i = first; i < first + length; ++i) sum += bar.values[i].value_or(0);
      if (std::ranges::find(figure.parts.begin() + static_cast<std::ptrdiff_t>(first), figure.parts.begin() + static_cast<std::ptrdiff_t>(first + length), restKey) != figure.parts.begin() + static_cast<std::ptrdiff_t>(first + length)) continue;
      if (sum / *bar.total > message.share) message.share = sum / *bar.total, message.key = figure.parts[first], message.lastKey = figure.parts[first + length - 1];
    }
    if (message.share >= 0.5) return message;
  }
  return {};
}

Message ofOne(const BarFigure& figure) {
  const Bar& bar = figure.bars.front();
  if (figure.split == Axis::whole) return {};  // all of it is no news
  if (figure.split == Axis::year && figure.rest.empty()) return peak(figure, bar);
  const auto part = greatest(figure, bar);
  const bool hasCredits = std::ranges::any_of(bar.values, [](const auto& each) { return each.value_or(0) < 0; });
  // beside a credit no part is a share, and that one is nearly all of several is only news with what it rounds to
  if (!part || hasCredits || (figure.parts.size() > 1 && std::round(100 * *shareOf(figure, bar, *part)) >= 100)) return {};
  return {.kind = Message::Kind::dominant, .scenario = bar.scenario, .share = *shareOf(figure, bar, *part), .key = figure.parts[*part]};
}

/// The part that is most of every bar, and by per cent the same of each.
void addCommon(Message& message, const BarFigure& figure) {
  const auto percentOf = [&](const Bar& bar, std::size_t part) { return std::round(100 * shareOf(figure, bar, part).value_or(0)); };
  const auto part = figure.split == Axis::whole || figure.split == Axis::year ? std::nullopt : greatest(figure, figure.bars.front());
  if (!part || percentOf(figure.bars.front(), *part) < 50 || percentOf(figure.bars.front(), *part) >= 100) return;  // all of it is no news
  const auto isSame = [&](const Bar& bar) { return greatest(figure, bar) == part && percentOf(bar, *part) == percentOf(figure.bars.front(), *part); };
  if (!std::ranges::all_of(figure.bars, isSame)) return;
  message.key = figure.parts[*part];
  message.share = *shareOf(figure, figure.bars.front(), *part);
}

Message comparing(const BarFigure& figure, const study::Id& reference) {
  Message lowest{.kind = Message::Kind::less, .share = -notable}, highest{.kind = Message::Kind::more, .share = notable};
  lowest.reference = highest.reference = reference;
  bool areAll = true;
  for (const Bar& bar : figure.bars) {
    if (bar.scenario == reference) continue;
    const Delta& delta = bar.delta;
    areAll = areAll && delta.mayBeWorded && delta.relative;
    if (!delta.mayBeWorded || !delta.relative) continue;
    // of those that are alike, the first
    if (*delta.relative < lowest.share - sameOrder) lowest.scenario = bar.scenario, lowest.share = *delta.relative;
    if (*delta.relative > highest.share + sameOrder) highest.scenario = bar.scenario, highest.share = *delta.relative;
  }
  if (!lowest.scenario.empty()) {
    lowest.share = -lowest.share;
    return lowest;
  }
  if (!areAll) return {};  // nothing is said of all, where some may not be compared
  if (!highest.scenario.empty()) return highest;
  return {.kind = Message::Kind::same};
}

/// The share of draws in which a message of less or more holds.
void addProbability(Message& message, const BarFigure& figure, const Uncertainty* uncertainty) {
  message.probability.reset();
  if (!uncertainty || (message.kind != Message::Kind::less && message.kind != Message::Kind::more)) return;
  const auto superiority = uncertainty->superiority(message.scenario, figure.indicator, figure.view);
  const auto difference = uncertainty->difference(message.scenario, figure.indicator, figure.view);
  if (!superiority || !superiority->mayBeWorded || !isSpread(difference)) return;
  message.probability = message.kind == Message::Kind::less ? superiority->probability : 1 - superiority->probability;
}

}  // namespace

Message messageOf(const BarFigure& figure, const study::Id& reference, const Uncertainty* uncertainty) {
  if (figure.bars.empty() || saysNothing(figure)) return {};
  if (figure.bars.size() == 1) return ofOne(figure);
  Message message = comparing(figure, reference);
  if (message.kind == Message::Kind::same) addCommon(message, figure);
  addProbability(message, figure, uncertainty);
  return message;
}

Message messageOfIndicators(const BarFigure& figure, const Assessment& assessment, const Choice& choice) {
  if (figure.bars.empty() || saysNothing(figure)) return {};
  const std::size_t s = assessment.index(figure.bars.front().scenario), reference = referenceOf(assessment, choice);
  if (s == reference) return {};
  Message message{.scenario = assessment.scenarios[s]->id, .reference = assessment.scenarios[reference]->id, .of = figure.bars.size()};
  std::size_t less = 0, more = 0;
  for (const Bar& bar : figure.bars) {
    const Delta& delta = bar.delta;
    if (!delta.mayBeWorded || !delta.relative || leavesOutElectricity(leftOut(assessment, reference, bar.indicator, figure.view))) return {};
    less += *delta.relative < -notable;
    more += *delta.relative > notable;
  }
  message.kind = less > 0 ? Message::Kind::lessOf : more > 0 ? Message::Kind::moreOf : Message::Kind::same;
  message.count = less > 0 ? less : more;
  return message;
}

void sayTradeOffs(std::vector<BarFigure>& figures, const Uncertainty* uncertainty) {
  if (figures.empty()) return;
  const Message first = figures.front().message;
  for (BarFigure& figure : figures) {
    Message& message = figure.message;
    if (&figure == &figures.front() || figure.measure != Measure::footprint || (message.kind != Message::Kind::less && message.kind != Message::Kind::more)) continue;
    if (first.kind == Message::Kind::more) message.isAgainst = message.kind == Message::Kind::less && message.scenario == first.scenario;
    if (first.kind != Message::Kind::less) continue;
    const auto bar = std::ranges::find(figure.bars, first.scenario, &Bar::scenario);
    const Delta delta = bar == figure.bars.end() ? Delta() : bar->delta;
    if (!delta.mayBeWorded || !delta.relative || !(*delta.relative > notable)) continue;
    message = {.kind = Message::Kind::more, .scenario = first.scenario, .share = *delta.relative, .reference = first.reference, .isAgainst = true};
    addProbability(message, figure, uncertainty);
  }
}

}  // namespace meguri::report
