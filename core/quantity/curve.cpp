#include "core/quantity/curve.h"

#include <algorithm>
#include <cmath>

namespace meguri::quantity {

double Curve::at(double value, int year) const {
  switch (kind) {
    case Kind::none: return value;
    case Kind::growth: return value * std::pow(1 + rate, year - start);
    case Kind::decline: return std::max(limit, value * std::pow(1 - rate, year - start));
    case Kind::logistic: return value + (limit - value) / (1 + std::exp(-rate * (year - midpoint)));
  }
  return value;
}

bool has(const Curve& curve, CurveParameter parameter) {
  switch (parameter) {
    case CurveParameter::rate: return curve.kind != Curve::Kind::none;
    case CurveParameter::limit: return curve.kind == Curve::Kind::decline || curve.kind == Curve::Kind::logistic;
    case CurveParameter::midpoint: return curve.kind == Curve::Kind::logistic;
  }
  return false;
}

double get(const Curve& curve, CurveParameter parameter) {
  switch (parameter) {
    case CurveParameter::rate: return curve.rate;
    case CurveParameter::limit: return curve.limit;
    case CurveParameter::midpoint: return curve.midpoint;
  }
  return 0;
}

void set(Curve& curve, CurveParameter parameter, double value) {
  switch (parameter) {
    case CurveParameter::rate: curve.rate = value; break;
    case CurveParameter::limit: curve.limit = value; break;
    case CurveParameter::midpoint: curve.midpoint = value; break;
  }
}

std::string_view word(CurveParameter parameter) {
  static constexpr std::array<std::string_view, 3> words = {"rate", "limit", "midpoint"};
  return words[static_cast<std::size_t>(parameter)];
}

std::string_view word(Curve::Kind kind) {
  static constexpr std::array<std::string_view, 4> words = {"constant", "growth", "decline", "logistic"};
  return words[static_cast<std::size_t>(kind)];
}

}  // namespace meguri::quantity
