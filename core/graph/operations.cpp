#include "core/graph/operations.h"

#include <sleef.h>

namespace meguri::graph::operations {

double exponential(double x) { return Sleef_cinz_expd1_u10purec(x); }
double logarithm(double x) { return Sleef_cinz_logd1_u10purec(x); }
double power(double base, double exponent) { return Sleef_cinz_powd1_u10purec(base, exponent); }
double gamma(double x) { return Sleef_cinz_tgammad1_u10purec(x); }

namespace {

template <class Pair, class Single>
void apply(std::span<const double> x, std::span<double> result, [[maybe_unused]] Pair pair, Single single) {
  std::size_t i = 0;
#ifdef __SSE2__
  for (; i + 2 <= x.size(); i += 2) _mm_storeu_pd(&result[i], pair(_mm_loadu_pd(&x[i])));
#endif
  for (; i < x.size(); ++i) result[i] = single(x[i]);
}

}  // namespace

#ifdef __SSE2__
#define MEGURI_PAIR(function) function
#else
#define MEGURI_PAIR(function) 0
#endif

void exponential(std::span<const double> x, std::span<double> result) {
  apply(x, result, MEGURI_PAIR(Sleef_cinz_expd2_u10sse2), Sleef_cinz_expd1_u10purec);
}

void logarithm(std::span<const double> x, std::span<double> result) {
  apply(x, result, MEGURI_PAIR(Sleef_cinz_logd2_u10sse2), Sleef_cinz_logd1_u10purec);
}

void power(std::span<const double> base, std::span<const double> exponent, std::span<double> result) {
  std::size_t i = 0;
#ifdef __SSE2__
  for (; i + 2 <= base.size(); i += 2)
    _mm_storeu_pd(&result[i], Sleef_cinz_powd2_u10sse2(_mm_loadu_pd(&base[i]), _mm_loadu_pd(&exponent[i])));
#endif
  for (; i < base.size(); ++i) result[i] = power(base[i], exponent[i]);
}

}  // namespace meguri::graph::operations
