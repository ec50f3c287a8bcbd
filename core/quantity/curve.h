#pragma once

#include <array>
#include <string_view>

namespace meguri::quantity {

/// How a quantity moves with the calendar years, from its point value v. Sources: method.md, Paths over years.
struct Curve {
  enum class Kind {
    none,      ///< v in every year, or the table
    growth,    ///< v · (1 + rate)^(y − start); v is the value of the start year
    decline,   ///< max(limit, v · (1 − rate)^(y − start)): falls by a rate to a floor
    logistic   ///< v + (limit − v) / (1 + exp(−rate · (y − midpoint))): an S from v to the limit
  };
  Kind kind = Kind::none;
  int start = 0;        ///< calendar year that v describes; of growth and decline
  double rate = 0;      ///< 1/a: 0.05 for 5 % a year; of a logistic its steepness
  double limit = 0;     ///< in the unit of the quantity: floor of a decline, upper or lower end of a logistic
  double midpoint = 0;  ///< calendar year half way, fractions allowed; of a logistic

  bool operator==(const Curve&) const = default;

  double at(double value, int year) const;
};

/// What a curve is made of beside its point value, in the order forms show it.
enum class CurveParameter { rate, limit, midpoint };
inline constexpr std::array curveParameters = {CurveParameter::rate, CurveParameter::limit, CurveParameter::midpoint};
bool has(const Curve& curve, CurveParameter parameter);
double get(const Curve& curve, CurveParameter parameter);
void set(Curve& curve, CurveParameter parameter, double value);
/// The member of a study file, and the words "curve.<word>": rate, limit, midpoint.
std::string_view word(CurveParameter parameter);
/// "constant", "growth", "decline", "logistic".
std::string_view word(Curve::Kind kind);

}  // namespace meguri::quantity
