#include "core/library/pedigree.h"

#include <array>
#include <cmath>
#include <sstream>

namespace meguri::library {

namespace {

constexpr std::array indicators = {"reliability", "completeness", "temporal", "geographical", "technological"};

std::string temporalScore(int age) { return std::to_string(age < 3 ? 1 : age < 6 ? 2 : age < 10 ? 3 : age < 15 ? 4 : 5); }

}  // namespace

std::optional<double> geometricDeviation(const Pedigree& pedigree, const Entry& factors) {
  if (!(pedigree.basic >= 1)) return std::nullopt;
  double sum = std::pow(std::log(pedigree.basic), 2);
  std::istringstream scores(pedigree.scores);
  std::string score;
  for (const std::string indicator : indicators) {
    if (!(scores >> score)) return std::nullopt;
    if (score == "auto" && indicator == "temporal") score = temporalScore(pedigree.age);
    const auto* factor = factors.figure(indicator + "-" + score);
    if (!factor) return std::nullopt;
    sum += std::pow(std::log(factor->value), 2);
  }
  if (scores >> score) return std::nullopt;
  return std::exp(std::sqrt(sum) / 2);  // the sum gives the square of the GSD
}

}  // namespace meguri::library
