#include "ui/words/words.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/study/study.h"
#include "ui/words/library_words.h"

namespace meguri::words {

namespace {

using study::Issue;
using study::Study;

/// Core states args by codes, ids and plain digits; what some of them are, so that words can stand for them.
enum class ArgMeaning { word, number, unit, element, scenario };

struct Arg {
  std::string_view code;
  std::size_t index;
  ArgMeaning meaning;
  std::string_view prefix = {};  ///< of a word: its code is the prefix and the arg
};

constexpr std::array args = {
    Arg{"json.wrong-type", 0, ArgMeaning::word, "type."},
    Arg{"assignment.dimension", 2, ArgMeaning::word, "unitWord."},
    Arg{"quantity.unit-unknown", 1, ArgMeaning::word, "unitWord."},
    Arg{"quantity.unit-dimension", 1, ArgMeaning::word, "unitWord."},
    Arg{"quantity.other-currency", 1, ArgMeaning::word, "unitWord."},
    Arg{"contract.two-kinds", 0, ArgMeaning::element},
    Arg{"reference.nothing", 1, ArgMeaning::word, "kind."},
    Arg{"reference.kind", 0, ArgMeaning::element},
    Arg{"reference.kind", 1, ArgMeaning::word, "kind."},
    Arg{"reference.kind", 2, ArgMeaning::word, "kind."},
    Arg{"entry.kind", 1, ArgMeaning::word, "entryKind."},
    Arg{"entry.kind", 2, ArgMeaning::word, "entryKind."},
    Arg{"spread.table", 0, ArgMeaning::word, "spread.kind."},
    Arg{"job.no-hardware", 0, ArgMeaning::word, "option.service.method."},
    Arg{"unit.nothing-delivered", 0, ArgMeaning::word, "functionalUnit."},
    Arg{"service.share-of-rented", 0, ArgMeaning::element},
    Arg{"service.share-of-sized", 0, ArgMeaning::element},
    Arg{"service.router-not-tasks", 0, ArgMeaning::element},
    Arg{"service.routed-shares", 0, ArgMeaning::number},
    Arg{"service.no-peak-compute", 0, ArgMeaning::element},
    Arg{"training.no-peak-compute", 0, ArgMeaning::element},
    Arg{"fleet.second-life-of-rented", 0, ArgMeaning::element},
    Arg{"component.unused", 0, ArgMeaning::element},
    Arg{"site.other-basis", 0, ArgMeaning::word, "fact.basis."},
    Arg{"site.other-basis", 1, ArgMeaning::element},
    Arg{"site.other-basis", 2, ArgMeaning::word, "fact.basis."},
    Arg{"rebound.no-price", 0, ArgMeaning::element},
    Arg{"rebound.no-requests", 0, ArgMeaning::element},
    Arg{"curve.rate-range", 1, ArgMeaning::word, "curve.kind."},
    Arg{"curve.not-here", 0, ArgMeaning::word, "curve.kind."},
    Arg{"variant.cycle", 0, ArgMeaning::scenario},
    Arg{"variant.element-nothing", 0, ArgMeaning::scenario},
    Arg{"service.parameters", 0, ArgMeaning::number},
    Arg{"service.parameters", 1, ArgMeaning::number},
    Arg{"job.other-site", 0, ArgMeaning::element},
    Arg{"job.no-hours", 0, ArgMeaning::element},
    Arg{"service.manufacture-twice", 0, ArgMeaning::element},
    Arg{"service.delivers-none", 0, ArgMeaning::word, "functionalUnit."},
    Arg{"stock.exceeded", 1, ArgMeaning::number},
    Arg{"stock.exceeded", 2, ArgMeaning::number},
    Arg{"job.other-site", 1, ArgMeaning::element},
    Arg{"result.not-finite", 0, ArgMeaning::word, "name."},
    Arg{"scenario.too-many", 0, ArgMeaning::number},
    Arg{"scenario.too-many", 1, ArgMeaning::number},
    Arg{"capacity.exceeded", 0, ArgMeaning::number},
    Arg{"capacity.exceeded", 2, ArgMeaning::number},
    Arg{"capacity.exceeded", 3, ArgMeaning::number},
    Arg{"library.implausible", 0, ArgMeaning::number},
    Arg{"library.implausible", 1, ArgMeaning::number},
    Arg{"library.implausible", 2, ArgMeaning::number},
    Arg{"library.implausible", 3, ArgMeaning::unit},
    Arg{"library.order", 0, ArgMeaning::word, "figure."},
    Arg{"library.order", 2, ArgMeaning::word, "figure."},
    Arg{"library.unknown-figure", 0, ArgMeaning::word, "entryKind."},
    Arg{"library.unknown-fact", 0, ArgMeaning::word, "fact."},
};

std::string wordElse(const std::string& code, const std::string& otherwise) { return has(code) ? text(code).toStdString() : otherwise; }

std::string grouped(const std::string& digits) {
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && std::isfinite(value) && end == digits.data() + digits.size() ? number(value).toStdString() : digits;
}

std::string nameOr(const std::string& name, const std::string& id) { return name.empty() ? id : name; }

std::string storedScenarioName(const Study& study, const study::Id& id) {
  const study::Scenario* scenario = study.scenario(id);
  return scenario ? nameOr(scenario->name, id) : id;
}

/// A scenario and what it varies, itself first; ends where the chain is broken or goes in a circle.
std::vector<const study::Scenario*> withBases(const Study& study, const study::Id& id) {
  std::vector<const study::Scenario*> chain;
  for (const auto* each = study.scenario(id); each && chain.size() < study.scenarios.size(); each = study.scenario(each->base)) chain.push_back(each);
  return chain;
}

/// An element as the scenario of the issue sees it, else wherever it stands: a faulty variant has no elements of its own.
study::ElementPointer elementOf(const Study& study, const study::Id& scenario, const study::Id& id) {
  const auto is = [&](const study::ElementPointer& element) { return element->id == id; };
  if (is(study.scope)) return study.scope;
  for (const study::Scenario* each : withBases(study, scenario))
    if (const auto found = std::ranges::find_if(each->elements, is); found != each->elements.end()) return *found;
  for (const auto& each : study.scenarios)
    if (const auto found = std::ranges::find_if(each->elements, is); found != each->elements.end()) return *found;
  return nullptr;
}

std::string storedElementName(const Study& study, const study::Id& scenario, const study::Id& id) {
  const auto element = elementOf(study, scenario, id);
  if (element == study.scope) return text("kind.scope").toStdString();
  for (const study::Scenario* each : withBases(study, scenario))
    if (const auto patch = each->patches.find(id); patch != each->patches.end() && patch->second.name) return nameOr(*patch->second.name, id);
  if (element) return nameOr(element->name, id);
  const auto entry = study.library.find(id);
  return entry == study.library.end() ? id : shown(*entry->second).toStdString();
}

std::string worded(const Arg& arg, const std::string& value, const Issue* issue, const Study* study) {
  switch (arg.meaning) {
    case ArgMeaning::word: return wordElse(std::string(arg.prefix) + value, value);
    case ArgMeaning::number: return grouped(value);
    case ArgMeaning::unit: return value == "1" ? std::string() : value;  // a plain number has none
    case ArgMeaning::element: return study ? storedElementName(*study, issue->scenario, value) : value;
    case ArgMeaning::scenario: return study ? storedScenarioName(*study, value) : value;
  }
  return value;
}

std::vector<std::string> worded(const std::string& code, std::vector<std::string> values, const Issue* issue = nullptr, const Study* study = nullptr) {
  for (const Arg& arg : args)
    if (arg.code == code && arg.index < values.size()) values[arg.index] = worded(arg, values[arg.index], issue, study);
  return values;
}

/// "≥ 0" or "≤ 10" in words, with the unit of the field; a plain number has none.
std::string bound(const std::string& limit, const std::string& unit) {
  constexpr std::array<std::pair<std::string_view, const char*>, 3> signs = {{{"≥ ", "bound.at-least"}, {"> ", "bound.above"}, {"≤ ", "bound.at-most"}}};
  for (const auto& [sign, code] : signs)
    if (limit.starts_with(sign)) return text(code, {grouped(limit.substr(sign.size())) + (unit == "1" ? "" : " " + unit)}).toStdString();
  return limit;
}

/// Of value with unit, low bound, high bound or nothing, unit of both: the value and each bound as one phrase.
std::vector<std::string> bounded(const std::vector<std::string>& range) {
  std::string value = range[0];
  if (value.ends_with(" 1")) value.resize(value.size() - 2);
  return {value, bound(range[1], range[3]), bound(range[2], range[3])};
}

}  // namespace

QString sentenceOf(const Issue& issue, const Study& study) {
  const bool isRange = issue.code == "quantity.range" && issue.args.size() == 4;
  return text(issue.code, isRange ? bounded(issue.args) : worded(issue.code, issue.args, &issue, &study));
}

QString placeOf(const Issue& issue, const Study& study) {
  QStringList parts;
  if (!issue.scenario.empty()) parts += shown(storedScenarioName(study, issue.scenario));
  if (!issue.element.empty()) parts += shown(storedElementName(study, issue.scenario, issue.element));
  if (!issue.field.empty()) {
    const auto element = elementOf(study, issue.scenario, issue.element);
    const std::string kind(element ? element->type->kind() : "");
    parts += QString::fromStdString(wordElse("field." + kind + "." + issue.field, wordElse("member." + issue.field, issue.field)));
  }
  return parts.join(QStringLiteral(" › "));
}

namespace {

/// "line 12", alone or behind a file name, is the one place core puts into words.
QString place(const Fault& fault) {
  static const QRegularExpression line(QStringLiteral("\\bline (\\d+)$"));
  const QString where = shown(fault.place);
  const auto match = line.match(where);
  return match.hasMatch() ? where.left(match.capturedStart()) + text("fault.line", {match.captured(1).toStdString()}) : where;
}

const char* head(const Fault& fault) {
  const bool isOfLibrary = fault.code.starts_with("library."), isOfDraws = fault.code.starts_with("drawsFile.");
  switch (fault.kind) {
    case FaultKind::unreadable: return "fault.unreadable";
    case FaultKind::unwritable: return "fault.unwritable";
    case FaultKind::notOurs: return isOfLibrary ? "fault.notOurs.library" : isOfDraws ? "fault.notOurs.draws" : "fault.notOurs";
    case FaultKind::damaged: return isOfLibrary ? "fault.damaged.library" : isOfDraws ? "fault.damaged.draws" : "fault.damaged";
    case FaultKind::newer: return "fault.newer";
    case FaultKind::usage: return "fault.usage";
  }
  return "fault.damaged";
}

}  // namespace

QString describe(const Fault& fault) {
  const QString what = text(fault.code, worded(fault.code, fault.args));
  return text("fault.sentence", {text(head(fault)).toStdString(), place(fault).toStdString(), what.toStdString()});
}

QString reason(const Fault& fault) {
  return text("issue.sentence", {place(fault).toStdString(), text(fault.code, worded(fault.code, fault.args)).toStdString()});
}

QString describe(const Issue& issue, const Study& study) {
  return text("issue.sentence", {placeOf(issue, study).toStdString(), sentenceOf(issue, study).toStdString()});
}

QString severity(study::Severity severity) {
  switch (severity) {
    case study::Severity::error: return text("severity.error");
    case study::Severity::warning: return text("severity.warning");
    case study::Severity::note: return text("severity.note");
  }
  return {};
}

}  // namespace meguri::words
