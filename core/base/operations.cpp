#include "core/base/operations.h"

#include <sleef.h>

#ifdef __x86_64__
#include <immintrin.h>
// the header declares the wider variants only to files compiled for such machines alone
#define MEGURI_AVX __attribute__((target("avx")))
#define MEGURI_AVX512 __attribute__((target("avx512f")))
extern "C" {
MEGURI_AVX __m256d Sleef_cinz_expd4_u10avx(__m256d);
MEGURI_AVX __m256d Sleef_cinz_logd4_u10avx(__m256d);
MEGURI_AVX512 __m512d Sleef_cinz_expd8_u10avx512fnofma(__m512d);
MEGURI_AVX512 __m512d Sleef_cinz_logd8_u10avx512fnofma(__m512d);
}
#endif

namespace meguri::operations {

double exponential(double x) { return Sleef_cinz_expd1_u10purec(x); }
double logarithm(double x) { return Sleef_cinz_logd1_u10purec(x); }
double power(double base, double exponent) { return Sleef_cinz_powd1_u10purec(base, exponent); }
double gamma(double x) { return Sleef_cinz_tgammad1_u10purec(x); }

namespace {

#ifdef __x86_64__

enum class Width { two, four, eight };
Width widthHere() {
  if (__builtin_cpu_supports("avx512f")) return Width::eight;
  return __builtin_cpu_supports("avx") ? Width::four : Width::two;
}
const Width width = widthHere();

/// As many as fit whole vectors; gives where it stopped.
template <class Function>
std::size_t applyTwo(std::span<const double> x, std::span<double> result, Function function) {
  std::size_t i = 0;
  for (; i + 2 <= x.size(); i += 2) _mm_storeu_pd(&result[i], function(_mm_loadu_pd(&x[i])));
  return i;
}

template <class Function>
MEGURI_AVX std::size_t applyFour(std::span<const double> x, std::span<double> result, Function function) {
  std::size_t i = 0;
  for (; i + 4 <= x.size(); i += 4) _mm256_storeu_pd(&result[i], function(_mm256_loadu_pd(&x[i])));
  return i;
}

template <class Function>
MEGURI_AVX512 std::size_t applyEight(std::span<const double> x, std::span<double> result, Function function) {
  std::size_t i = 0;
  for (; i + 8 <= x.size(); i += 8) _mm512_storeu_pd(&result[i], function(_mm512_loadu_pd(&x[i])));
  return i;
}

std::size_t exponentials(std::span<const double> x, std::span<double> result) {
  switch (width) {
    case Width::eight: return applyEight(x, result, Sleef_cinz_expd8_u10avx512fnofma);
    case Width::four: return applyFour(x, result, Sleef_cinz_expd4_u10avx);
    case Width::two: break;
  }
  return applyTwo(x, result, Sleef_cinz_expd2_u10sse2);
}

std::size_t logarithms(std::span<const double> x, std::span<double> result) {
  switch (width) {
    case Width::eight: return applyEight(x, result, Sleef_cinz_logd8_u10avx512fnofma);
    case Width::four: return applyFour(x, result, Sleef_cinz_logd4_u10avx);
    case Width::two: break;
  }
  return applyTwo(x, result, Sleef_cinz_logd2_u10sse2);
}

std::size_t powers(std::span<const double> base, std::span<const double> exponent, std::span<double> result) {
  std::size_t i = 0;
  for (; i + 2 <= base.size(); i += 2)
    _mm_storeu_pd(&result[i], Sleef_cinz_powd2_u10sse2(_mm_loadu_pd(&base[i]), _mm_loadu_pd(&exponent[i])));
  return i;
}

#else

std::size_t exponentials(std::span<const double>, std::span<double>) { return 0; }
std::size_t logarithms(std::span<const double>, std::span<double>) { return 0; }
std::size_t powers(std::span<const double>, std::span<const double>, std::span<double>) { return 0; }

#endif

}  // namespace

void exponential(std::span<const double> x, std::span<double> result) {
  for (std::size_t i = exponentials(x, result); i < x.size(); ++i) result[i] = exponential(x[i]);
}

void logarithm(std::span<const double> x, std::span<double> result) {
  for (std::size_t i = logarithms(x, result); i < x.size(); ++i) result[i] = logarithm(x[i]);
}

void power(std::span<const double> base, std::span<const double> exponent, std::span<double> result) {
  for (std::size_t i = powers(base, exponent, result); i < base.size(); ++i) result[i] = power(base[i], exponent[i]);
}

}  // namespace meguri::operations
