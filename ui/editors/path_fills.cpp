#include "ui/editors/path_fills.h"
#include "ui/editors/typed.h"

#include <QString>
#include <algorithm>
#include <cmath>

namespace meguri::ui {

namespace {

template <class At>
PathRows rowsOf(Years years, At at) {
  PathRows rows;
  for (int year = years.first; year <= years.last; ++year) rows.emplace_back(year, typed(at(year)));
  return rows;
}

template <class At>
PathRows between(double first, double last, Years years, At at) {
  PathRows rows = rowsOf(years, at);
  rows.front().second = first;
  if (years.last > years.first) rows.back().second = last;
  return rows;
}

}  // namespace

PathRows grown(double first, double rate, Years years) {
  PathRows rows = rowsOf(years, [&](int year) { return first * std::pow(1 + rate, year - years.first); });
  rows.front().second = first;
  return rows;
}

PathRows byRatio(double first, double last, Years years) {
  return between(first, last, years, [&](int year) { return first * std::pow(last / first, static_cast<double>(year - years.first) / std::max(1, years.last - years.first)); });
}

PathRows byStep(double first, double last, Years years) {
  return between(first, last, years, [&](int year) { return first + (last - first) * (year - years.first) / std::max(1, years.last - years.first); });
}

PathRows alongS(double first, double last, double midpoint, Years years) {
  // centred, it would be at 1 % of the way in the first year and at 99 % in the last
  const double steepness = 2 * std::log(99.0) / std::max(1, years.last - years.first);
  const auto share = [&](double year) { return 1 / (1 + std::exp(-steepness * (year - midpoint))); };
  const double low = share(years.first), high = share(years.last);
  return between(first, last, years, [&](int year) { return first + (last - first) * (share(year) - low) / (high - low); });
}

PathRows betweenListed(const PathRows& rows) {
  PathRows result;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& [from, first] = rows[i - 1];
    const auto& [to, last] = rows[i];
    for (int year = from + 1; year < to; ++year) result.emplace_back(year, typed(first + (last - first) * (year - from) / (to - from)));
  }
  return result;
}

}  // namespace meguri::ui
