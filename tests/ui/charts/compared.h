#pragma once

#include <memory>

#include "core/report/bar_figure.h"
#include "core/study/edit.h"
#include "tests/support/support.h"

/// Studies to draw.
namespace meguri::support {

/// The ten H100 servers in `count` scenarios: the three of the gallery, then variants with more and more nodes.
inline study::Study servers(std::size_t count) {
  study::Study study = gallery("h100-frankfurt-paris");
  study::Transaction transaction(study);
  for (std::size_t i = 3; i < count; ++i) {
    quantity::Quantity nodes;
    nodes.value = 7 + 3 * static_cast<double>(i);
    nodes.unit = "nodes";
    const study::Id id = transaction.addVariant("a", "Frankfurt with " + std::to_string(static_cast<int>(nodes.value)) + " nodes");
    transaction.moveScenario(id, i);
    transaction.setField(id, "servers", "stock", std::make_shared<const quantity::Quantity>(nodes));
  }
  if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) qFatal("%s", edit.fault().code.c_str());
  return study;
}

/// Its first scenarios side by side.
inline report::Choice firstOf(const study::Study& study, std::size_t count, report::Axis split = report::Axis::stage) {
  report::Choice choice;
  for (std::size_t i = 0; i < count; ++i) choice.scenarios.push_back(study.scenarios[i]->id);
  choice.reference = choice.scenarios.front();
  choice.split = split;
  return choice;
}

/// A copy whose title and scenarios have names no chart has room for.
inline study::Study withLongNames(study::Study study) {
  study::Transaction transaction(study);
  const std::string title = "The whole of what ten servers of a data centre draw, emit and leave behind";
  transaction.setTitle(title + " and what place, product, service life and the share of their time do to it, " + title + ", " + title);
  for (const auto& scenario : study.scenarios) transaction.renameScenario(scenario->id, scenario->name + ", with every detail of its name spelled out as people do");
  if (!transaction.commit({"edit.rename", {}})) qFatal("refused");
  return study;
}

}  // namespace meguri::support
