#include "ui/editors/path_handles.h"
#include "ui/editors/typed.h"

#include <QString>
#include <algorithm>
#include <cmath>

namespace meguri::ui {

namespace {

using quantity::Curve;
using quantity::Quantity;
using What = PathHandle::What;

/// As one would type it: a drag makes no sixteen digits.

int anchorOf(const Curve& curve, Years years) { return std::clamp(curve.start, years.first, years.last); }

/// The year whose value tells the rate: the last one, of a decline one half way there, before its floor.
int rateYear(const Curve& curve, Years years) {
  const int start = anchorOf(curve, years);
  return curve.kind == Curve::Kind::decline ? start + std::max(1, (years.last - start) / 3) : years.last;
}

bool isWhole(const Quantity& path) {
  const Curve& curve = path.curve;
  return std::isfinite(path.value) && std::isfinite(curve.rate) && std::isfinite(curve.limit) && std::isfinite(curve.midpoint);
}

}  // namespace

std::vector<PathHandle> handlesOf(const Quantity& path, Years years) {
  std::vector<PathHandle> result;
  if (path.isTable()) {
    for (const auto& [year, value] : path.byYear)
      if (std::isfinite(value)) result.push_back({What::year, static_cast<double>(year), value});
    return result;
  }
  if (!isWhole(path)) return result;
  const Curve& curve = path.curve;
  const auto onCurve = [&](What what, int year) { result.push_back({what, static_cast<double>(year), curve.at(path.value, year)}); };
  switch (curve.kind) {
    case Curve::Kind::none: result.push_back({What::value, static_cast<double>(years.first), path.value}); break;
    case Curve::Kind::growth:
    case Curve::Kind::decline:
      onCurve(What::value, anchorOf(curve, years));
      if (rateYear(curve, years) > anchorOf(curve, years)) onCurve(What::rate, rateYear(curve, years));
      if (curve.kind == Curve::Kind::decline) result.push_back({What::limit, static_cast<double>(years.last), curve.limit});
      break;
    case Curve::Kind::logistic:
      result = {{What::value, static_cast<double>(years.first), path.value},
                {What::midpoint, curve.midpoint, (path.value + curve.limit) / 2},
                {What::limit, static_cast<double>(years.last), curve.limit}};
      break;
  }
  return result;
}

Quantity moved(const Quantity& path, const PathHandle& handle, double to, Years years) {
  Quantity result = path;
  Curve& curve = result.curve;
  const bool falls = curve.kind == Curve::Kind::decline;
  switch (handle.what) {
    case What::year:
      for (auto& [year, value] : result.byYear)
        if (year == static_cast<int>(handle.year)) value = to;
      break;
    case What::value: {
      // off the horizon the start value is what leads to the one moved
      const int off = curve.kind == Curve::Kind::growth || falls ? anchorOf(curve, years) - curve.start : 0;
      const double factor = std::pow(falls ? 1 - curve.rate : 1 + curve.rate, off);
      result.value = off == 0 || factor == 0 ? to : typed(to / factor, 4);
      break;
    }
    case What::rate: {
      const double ratio = to / path.value;
      if (!(ratio > 0) || handle.year == curve.start) break;
      const double rate = std::pow(ratio, 1 / (handle.year - curve.start)) - 1;
      if (!falls) curve.rate = typed(rate, 4);
      else if (rate < 0) curve.rate = typed(-rate, 4);
      break;
    }
    case What::limit: curve.limit = to; break;
    case What::midpoint: curve.midpoint = to; break;
  }
  return result;
}

}  // namespace meguri::ui
