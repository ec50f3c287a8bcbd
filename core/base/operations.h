#pragma once

#include <span>

/// The arithmetic every reading of a graph and every distribution shares. exp, log and pow come from SLEEF's deterministic variants, in
/// scalar and in vector form, so that a block of draws without spread gives the bits of the single value, on every CPU.
namespace meguri::operations {

double exponential(double x);
double logarithm(double x);
double power(double base, double exponent);
double gamma(double x);

/// Element by element; spans of one length.
void exponential(std::span<const double> x, std::span<double> result);
void logarithm(std::span<const double> x, std::span<double> result);
void power(std::span<const double> base, std::span<const double> exponent, std::span<double> result);

}  // namespace meguri::operations
