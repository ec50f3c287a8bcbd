#include "app/cli/draws_file.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/storage/file.h"
#include "core/study/study_json.h"

namespace meguri::cli {

namespace {

using report::UncertaintyRun;

constexpr const char* format = "meguri-draws";

/// The longest a number gets, with the comma behind it.
constexpr std::size_t numberLength = 25;

Json totalJson(const study::Study& study, const report::Reading& reading) {
  return {{"scenario", reading.scenario}, {"indicator", lifecycle::word(reading.indicator)}, {"accounting", lifecycle::word(reading.view.accounting)},
          {"basis", lifecycle::word(reading.view.basis)}, {"measure", report::word(reading.measure)}, {"perUnit", reading.perUnit},
          {"unit", report::dimensionOf(study, reading.indicator).unit()}};
}

std::string drawText(double value) { return Json(value).dump(); }  // what is no finite number is null

Fault fault(const DrawsFile& file, const std::string& place, const char* code, std::vector<std::string> args) {
  return {FaultKind::damaged, code, place.empty() ? file.path : file.path + ", " + place, std::move(args)};
}

Fault within(const std::string& path, Fault fault) {
  fault.place = fault.place.empty() ? path : path + ", " + fault.place;
  return fault;
}

Result<DrawsFile> readHead(const std::string& path) {
  const auto bytes = storage::readFile(path);
  if (!bytes) return bytes.fault();
  auto json = parseJson(*bytes);
  if (!json) return within(path, json.fault());
  DrawsFile file{path, *std::move(json), {}, 0, 0, 0};
  const auto named = file.json.is_object() ? file.json.find("format") : file.json.end();
  if (named == file.json.end() || *named != format) return Fault{FaultKind::notOurs, "drawsFile.not-ours", path, {}};
  ObjectReader reader(file.json, {});
  std::string version;
  std::int64_t seed = 0, first = 0, last = 0;
  for (const char* key : {"version", "study", "seed", "from", "to", "totals"}) reader.require(key);
  reader.text("version", version);
  if (!reader.fault() && !version.starts_with("1.")) return Fault{FaultKind::newer, "drawsFile.version", path, {version}};
  reader.text("study", file.study);
  reader.integer("seed", seed);
  reader.integer("from", first);
  reader.integer("to", last);
  reader.array("totals");
  if (reader.fault()) return within(path, *reader.fault());
  const auto& range = study::scopeType().fields()[static_cast<std::size_t>(study::scopeType().seed.index)].range;
  if (seed < 0 || static_cast<double>(seed) > range.high) return fault(file, "seed", "drawsFile.seed", {std::to_string(seed), std::to_string(static_cast<std::int64_t>(range.high))});
  if (first < 0 || last <= first || last > static_cast<std::int64_t>(sampling::mostDraws))
    return fault(file, "from, to", "drawsFile.range", {std::to_string(first), std::to_string(last), std::to_string(sampling::mostDraws)});
  file.seed = static_cast<std::uint64_t>(seed);
  file.first = static_cast<std::size_t>(first);
  file.last = static_cast<std::size_t>(last);
  return file;
}

/// The values of a total, one a draw; those that were no finite number come back as NaN, which says the same of them.
Result<std::vector<double>> valuesOf(const DrawsFile& file, ObjectReader& reader) {
  reader.require("values");
  const Json* list = reader.array("values");
  if (reader.fault()) return within(file.path, *reader.fault());
  const std::size_t count = file.last - file.first;
  if (list->size() != count) return fault(file, reader.path("values"), "drawsFile.count", {std::to_string(list->size()), std::to_string(count)});
  std::vector<double> values;
  values.reserve(count);
  for (const Json& each : *list) {
    if (!each.is_number() && !each.is_null()) return within(file.path, wrongType(reader.path("values") + "[" + std::to_string(values.size()) + "]", "number", each));
    values.push_back(each.is_null() ? std::numeric_limits<double>::quiet_NaN() : each.get<double>());
  }
  return values;
}

/// Whether two draws are the same; what is no finite number is like any other such.
bool areSame(double a, double b) { return a == b || (!std::isfinite(a) && !std::isfinite(b)); }

/// Of a total that every draw leaves as it is.
Result<double> valueOf(const DrawsFile& file, ObjectReader& reader) {
  double value = 0;
  reader.require("value");
  reader.number("value", value);
  return reader.fault() ? Result<double>(within(file.path, *reader.fault())) : value;
}

/// Reads the total with that number, which `first` draws once, into draws.
std::optional<Fault> readTotal(const DrawsFile& file, std::size_t i, const study::Study& study, const UncertaintyRun& first, sampling::Draws& draws) {
  const auto& [reading, sum] = first.totals()[i];
  ObjectReader reader(file.json["totals"][i], "totals[" + std::to_string(i) + "]");
  if (reader.fault()) return within(file.path, *reader.fault());
  const Json wanted = totalJson(study, reading);
  for (const auto& [key, value] : wanted.items())
    if (const Json* found = reader.any(key.c_str()); !found || *found != value)
      return fault(file, reader.path(key), "drawsFile.total", {found ? wrongType({}, "", *found).args.back() : "–", value.dump()});
  const double recalculated = first.draws().at(sum, 0);
  const auto differs = [&](const std::string& place, double value) -> std::optional<Fault> {
    return areSame(value, recalculated) ? std::nullopt : std::optional(fault(file, reader.path(place), "drawsFile.recalculated", {drawText(value), drawText(recalculated)}));
  };
  if (first.draws().values[sum].empty()) {
    const auto value = valueOf(file, reader);
    return value ? differs("value", *value) : value.fault();
  }
  auto values = valuesOf(file, reader);
  if (!values) return values.fault();
  if (auto fault = differs("values[0]", values->front())) return fault;
  draws.values[sum] = *std::move(values);
  return std::nullopt;
}

}  // namespace

std::optional<Fault> sizeFault(const UncertaintyRun& run, std::size_t draws) {
  // those that do not vary are counted too: a file is rather refused than written and never read
  const std::size_t most = static_cast<std::size_t>(storage::largestFile) / (std::max<std::size_t>(1, run.totals().size()) * numberLength);
  if (draws <= most) return std::nullopt;
  return Fault{FaultKind::usage, "drawsFile.too-many", {}, {std::to_string(draws), std::to_string(most)}};
}

std::string drawsText(const UncertaintyRun& run, const study::Study& study, std::uint64_t seed) {
  const auto& draws = run.draws();
  const Json head = {{"format", format}, {"version", "1.0"}, {"study", study::studyHash(study)}, {"seed", seed}, {"from", draws.first}, {"to", draws.first + draws.count}};
  std::string text = head.dump();
  text.back() = ',';
  text += "\"totals\":[";
  for (std::size_t i = 0; i < run.totals().size(); ++i) {
    const auto& total = run.totals()[i];
    std::string each = totalJson(study, total.reading).dump();
    each.back() = ',';
    text += (i > 0 ? ",\n" : "\n") + each;
    if (draws.values[total.sum].empty()) {
      text += "\"value\":" + drawText(draws.constants[total.sum]) + "}";
      continue;
    }
    text += "\"values\":";
    char before = '[';
    for (const double value : draws.values[total.sum]) {
      text += before + drawText(value);
      before = ',';
    }
    text += "]}";
  }
  return text + "\n]}\n";
}

Result<std::vector<DrawsFile>> readDraws(const std::vector<std::string>& paths, const study::Study& study) {
  const std::string hash = study::studyHash(study);
  std::vector<DrawsFile> files;
  for (const auto& path : paths) {
    auto file = readHead(path);
    if (!file) return file.fault();
    if (file->study != hash) return fault(*file, "study", "drawsFile.other-study", {file->study, hash});
    if (!files.empty() && file->seed != files.front().seed)
      return fault(*file, "seed", "drawsFile.other-seed", {std::to_string(file->seed), std::to_string(files.front().seed), files.front().path});
    files.push_back(*std::move(file));
  }
  std::ranges::sort(files, {}, &DrawsFile::first);
  std::size_t next = 0;
  for (const auto& file : files) {
    if (file.first != next) return fault(file, "from", "drawsFile.gap", {std::to_string(file.first), std::to_string(next)});
    next = file.last;
  }
  return files;
}

Result<sampling::Draws> drawsOf(DrawsFile& file, const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice) {
  // the first draw, drawn here: it tells what varies, and whether the file is of this study and version
  UncertaintyRun first(assessment, choice, file.seed, UncertaintyRun::Years::without, file.first, UncertaintyRun::Differences::without);
  first.extend(file.first + 1, 1, {});
  const Json& list = file.json["totals"];
  if (list.size() != first.totals().size()) return fault(file, "totals", "drawsFile.totals", {std::to_string(list.size()), std::to_string(first.totals().size())});
  sampling::Draws draws{file.first, file.last - file.first, std::vector<std::vector<double>>(first.draws().values.size()), first.draws().constants};
  for (std::size_t i = 0; i < list.size(); ++i)
    if (auto fault = readTotal(file, i, assessment->study, first, draws)) return *std::move(fault);
  file.json = nullptr;
  return draws;
}

}  // namespace meguri::cli
