#pragma once

#include <QString>

#include "ui/words/headings.h"

/// What draws say, in words.
namespace meguri::words {

/// A share of draws in per cent: "97"; ">99" and "<1" where whole per cents would say all or none and it is not.
QString percentOfDraws(double share);
/// The same with its sign: "97 %".
inline QString shareOfDraws(double share) { return percentOfDraws(share) + percentSign; }
/// "P5–P95: 1,800 … 2,500 t CO₂e".
QString bandText(const report::Band& band, const quantity::Dimension& dimension);
/// In the unit of a figure; shares of a relative one in per cent.
QString bandText(const report::Band& band, const DisplayUnit& unit);
/// The same without the words before it, in the unit of a figure: "1,800 … 2,500".
QString bandRange(const report::Band& band, const DisplayUnit& unit);
/// "10,000 draws · seed 1".
QString sampleText(const report::Sample& sample);
/// What whiskers or areas are: "whisker: P5–P95 of 10,000 draws".
QString whiskerLegend(const report::Sample& sample);
QString areaLegend(const report::Sample& sample, const QString& letter = {});

/// "97 % better", or "P –" where no probability may be worded.
QString betterShort(const report::Superiority& superiority);
/// The whole sentence with what sampling leaves open: or why there is none.
QString betterSentence(const report::Superiority& superiority, const QString& reference, std::size_t draws);
/// "mean 12 % above the value: the distribution is skewed"; empty where mean and value hardly part.
QString skewNote(const report::Band& band, double value);

}  // namespace meguri::words
