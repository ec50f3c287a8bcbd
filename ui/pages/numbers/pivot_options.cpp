#include "ui/pages/numbers/pivot_options.h"

#include <algorithm>

namespace meguri::ui {

namespace {

using report::PivotAxis;

constexpr std::string_view noneKey = "~";  ///< of what belongs to none; no id of an element is one
constexpr std::string_view filterPrefix = "filter.";

template <class Range, class Word>
std::string joined(const Range& range, Word wordOf) {
  std::string text;
  for (const auto& each : range) text += (text.empty() ? "" : ",") + std::string(wordOf(each));
  return text;
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> parts;
  std::string::size_type from = 0;
  while (from < text.size()) {
    const auto to = std::min(text.find(',', from), text.size());
    parts.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  return parts;
}

std::vector<PivotAxis> axesIn(const std::string& text, const std::vector<PivotAxis>& taken) {
  std::vector<PivotAxis> axes;
  for (const auto& each : split(text)) {
    const auto axis = report::pivotAxis(each);
    if (axis && std::ranges::find(taken, *axis) == taken.end() && std::ranges::find(axes, *axis) == axes.end()) axes.push_back(*axis);
  }
  return axes;
}

}  // namespace

Page::Options writeLook(const PivotLook& look) {
  const auto word = [](const auto each) { return report::word(each); };
  Page::Options options{{"rows", joined(look.pivot.rows, word)}, {"columns", joined(look.pivot.columns, word)}, {"scale", std::string(report::word(look.pivot.scale))}};
  for (const auto& [axis, keys] : look.pivot.filters)
    options[std::string(filterPrefix) + std::string(report::word(axis))] = joined(keys, [](const std::string& key) { return key.empty() ? std::string(noneKey) : key; });
  if (look.accounting) options["accounting"] = lifecycle::word(*look.accounting);
  if (look.basis) options["basis"] = lifecycle::word(*look.basis);
  if (look.isShaded) options["shaded"] = "true";
  return options;
}

PivotLook readLook(const Page::Options& options, PivotLook usual) {
  using lifecycle::Accounting;
  using lifecycle::Basis;
  const auto of = [&](const char* name) {
    const auto found = options.find(name);
    return found == options.end() ? nullptr : &found->second;
  };
  const auto *rows = of("rows"), *columns = of("columns");
  if (rows || columns) {
    usual.pivot.rows = rows ? axesIn(*rows, {}) : std::vector<PivotAxis>();
    usual.pivot.columns = columns ? axesIn(*columns, usual.pivot.rows) : std::vector<PivotAxis>();
    usual.pivot.filters.clear();
  }
  if (const auto* scale = of("scale")) usual.pivot.scale = report::pivotScale(*scale).value_or(usual.pivot.scale);
  for (const auto& [name, value] : options) {
    const auto axis = name.starts_with(filterPrefix) ? report::pivotAxis(std::string_view(name).substr(filterPrefix.size())) : std::nullopt;
    if (!axis) continue;
    auto& keys = usual.pivot.filters[*axis] = split(value);
    std::ranges::replace(keys, std::string(noneKey), std::string());
  }
  usual.accounting.reset(), usual.basis.reset();
  if (const auto* accounting = of("accounting"))
    for (const auto each : {Accounting::amortised, Accounting::incurred})
      if (lifecycle::word(each) == *accounting) usual.accounting = each;
  if (const auto* basis = of("basis"))
    for (const auto each : {Basis::location, Basis::market, Basis::marginal})
      if (lifecycle::word(each) == *basis) usual.basis = each;
  const auto* shaded = of("shaded");
  usual.isShaded = shaded && *shaded == "true";
  return usual;
}

}  // namespace meguri::ui
