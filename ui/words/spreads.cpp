#include "ui/words/spreads.h"

#include <QStringList>

#include "ui/words/headings.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using quantity::Bounds;
using quantity::Distribution;
using quantity::Quantity;
using quantity::Spread;

double pointOf(const Quantity& quantity) { return quantity.isTable() ? quantity.byYear.front().second : quantity.value; }

/// What it was stated by, without what follows from it.
QString statement(const Spread& spread) {
  const auto said = [](const char* code, const QString& first, const QString& second = {}) { return text(code, {first.toStdString(), second.toStdString()}); };
  switch (spread.kind) {
    case Spread::Kind::none: break;
    case Spread::Kind::uniform: return said("spread-says.uniform", number(spread.low), number(spread.high));
    case Spread::Kind::triangular: return said("spread-says.triangular", number(spread.low), number(spread.high));
    case Spread::Kind::pert: return said("spread-says.pert", number(spread.low), number(spread.high));
    case Spread::Kind::normal: return said("spread-says.normal", number(spread.deviation));
    case Spread::Kind::lognormalRange: return text("spread-says.lognormal");
    case Spread::Kind::choice: return said("spread-says.choice", QString::number(spread.options.size()));
    case Spread::Kind::lognormalGsd: {
      if (!spread.pedigree) return said("spread-says.gsd", number(spread.deviation));
      QStringList scores;
      for (const int score : spread.pedigree->scores) scores << QString::number(score);
      return said("spread-says.pedigree", number(spread.deviation), scores.join(u' '));
    }
  }
  return {};
}

}  // namespace

QString inUnit(const QString& number, const std::string& unit) {
  return unit == "1" || unit.empty() ? number : number + u' ' + typeset(unitName(unit));
}

QString spreadSentence(const Quantity& quantity, const Bounds& bounds) {
  const Spread& spread = quantity.spread;
  if (spread.kind == Spread::Kind::none) return spread.isExact() ? text("spread-form.exact-now") : QString();
  const double value = pointOf(quantity);
  const bool isSound = !quantity::spreadFault(spread, value, bounds.floor);
  if (!isSound) return statement(spread);
  const Distribution distribution(spread, value, bounds);
  const auto at = [&](double probability) { return number(distribution.quantile(probability)).toStdString(); };
  const std::string high = inUnit(number(distribution.quantile(0.95)), quantity.unit).toStdString();
  const std::string year = quantity.isTable() ? std::to_string(quantity.byYear.front().first) : std::string();
  return text("spread-says.all", {statement(spread).toStdString(), at(0.05), at(0.5), high, year});
}

QString cutText(const Quantity& quantity, const Bounds& bounds) {
  const double value = pointOf(quantity);
  if (quantity.spread.kind == Spread::Kind::none || quantity::spreadFault(quantity.spread, value, bounds.floor)) return {};
  const Distribution whole(quantity.spread, value, {.floor = bounds.floor});
  if (Distribution(quantity.spread, value, bounds).cut() <= 0) return {};
  QStringList parts;
  const auto say = [&](double share, double bound) {
    if (share >= 0.0005) parts << text("spread-says.cut", {number(100 * share).toStdString(), inUnit(number(bound), quantity.unit).toStdString()});
  };
  say(whole.cumulative(bounds.low), bounds.low);
  say(1 - whole.cumulative(bounds.high), bounds.high);
  return parts.join(text("spread-says.and"));
}

}  // namespace meguri::words
