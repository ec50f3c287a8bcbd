#pragma once

#include <QTest>
#include <cmath>
#include <string>

#include "core/lifecycle/assessment.h"
#include "core/study/study_json.h"

namespace meguri::support {

/// A file of the repository.
std::string sourcePath(const std::string& relative);
std::string readText(const std::string& path);
/// A study of datasets/gallery, by file name without extension. Fails the program if it cannot be read.
study::Study gallery(const std::string& name);
/// The servers of the gallery in Frankfurt and Paris without spreads of their own: tests change them as they need.
study::Study servers();
/// True if the environment asks tests to write generated files anew instead of comparing them.
bool updating();
/// Compares a generated text with the copy in the repository, or writes it there when updating.
bool isCurrent(const std::string& relative, const std::string& text);

/// |a − b| ≤ tolerance · max(|a|, |b|).
bool near(double a, double b, double tolerance);

/// Shorthand for the four views.
inline constexpr lifecycle::View amortisedLocation{lifecycle::Accounting::amortised, lifecycle::Basis::location};
inline constexpr lifecycle::View amortisedMarket{lifecycle::Accounting::amortised, lifecycle::Basis::market};
inline constexpr lifecycle::View incurredLocation{lifecycle::Accounting::incurred, lifecycle::Basis::location};
inline constexpr lifecycle::View incurredMarket{lifecycle::Accounting::incurred, lifecycle::Basis::market};

/// Sum of the cells of a scenario that are in the view and pass the filter.
template <class Filter>
double slice(const lifecycle::Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view, Filter filter) {
  double total = 0;
  for (const lifecycle::Cell& cell : assessment.scenarios[scenario]->cells)
    if (cell.facets.indicator == indicator && cell.isIn(view) && filter(cell)) total += assessment.values[scenario][cell.node];
  return total;
}

}  // namespace meguri::support

/// Compares with a relative tolerance and prints both numbers.
#define COMPARE_NEAR(actual, expected, tolerance)                                                                        \
  do {                                                                                                                   \
    const double actual_ = (actual), expected_ = (expected);                                                            \
    QVERIFY2(meguri::support::near(actual_, expected_, tolerance),                                                       \
             qPrintable(QString("%1: %2, expected %3").arg(QString(#actual)).arg(actual_, 0, 'g', 15).arg(expected_, 0, 'g', 15))); \
  } while (false)
