#include "ui/words/band_words.h"

#include <algorithm>
#include <cmath>

#include "ui/words/words.h"

namespace meguri::words {

namespace {

std::string drawsText(std::uint64_t draws) { return number(static_cast<double>(draws)).toStdString(); }

/// Both ends in the unit of the larger.
DisplayUnit unitOf(const report::Band& band, const quantity::Dimension& dimension) { return displayUnit(std::max(std::abs(band.p5), std::abs(band.p95)), dimension); }

}  // namespace

QString percentOfDraws(double share) {
  const double percent = 100 * share, whole = std::round(percent);
  const bool isNearlyAll = (whole >= 100 && share < 1) || (whole <= 0 && share > 0);
  if (isNearlyAll) return whole > 0 ? QStringLiteral(">99") : QStringLiteral("<1");
  return number(whole);
}

QString bandRange(const report::Band& band, const DisplayUnit& unit) { return text("band.range", {unit.shown(band.p5).toStdString(), unit.shown(band.p95).toStdString()}); }

QString bandText(const report::Band& band, const quantity::Dimension& dimension) {
  return bandText(band, unitOf(band, dimension));
}

QString bandText(const report::Band& band, const DisplayUnit& unit) {
  return text("band.text", {(bandRange(band, unit) + (unit.unit.isEmpty() ? QString() : QStringLiteral(" ") + unit.unit)).toStdString()});
}

QString sampleText(const report::Sample& sample) { return text("band.sample", {drawsText(sample.draws), std::to_string(sample.seed)}); }
QString whiskerLegend(const report::Sample& sample) { return text("band.whisker", {drawsText(sample.draws)}); }
QString areaLegend(const report::Sample& sample, const QString& letter) {
  return letter.isEmpty() ? text("band.area", {drawsText(sample.draws)}) : text("band.area-of", {drawsText(sample.draws), letter.toStdString()});
}

QString betterShort(const report::Superiority& superiority) {
  return superiority.mayBeWorded ? text("band.better", {percentOfDraws(superiority.probability).toStdString()}) : text("band.not-worded");
}

QString betterSentence(const report::Superiority& superiority, const QString& reference, std::size_t draws) {
  if (superiority.unspread > report::mostUnspread) return text("band.unspread", {percentOfDraws(superiority.unspread).toStdString()});
  if (!superiority.mayBeWorded) return text("band.not-comparable");
  const std::string error = number(std::round(1000 * superiority.error) / 10).toStdString();
  return text("band.better-sentence", {reference.toStdString(), percentOfDraws(superiority.probability).toStdString(), error, drawsText(draws)});
}

QString skewNote(const report::Band& band, double value) {
  if (value == 0 || !report::isSkewed(band, value)) return {};
  const double share = (band.mean - value) / std::abs(value);
  return text(share > 0 ? "band.skew-above" : "band.skew-below", {number(std::round(100 * std::abs(share))).toStdString()});
}

}  // namespace meguri::words
