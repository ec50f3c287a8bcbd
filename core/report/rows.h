#pragma once

#include <cstdint>
#include <functional>
#include <variant>

#include "core/report/uncertainty.h"

/// Results as rows of tables for programs: numbers in base units, codes, ids and names, no translated word. What columns mean is a contract: see
/// resources/help/en/export.md.
namespace meguri::report {

/// A field of a row: nothing, a number, a whole number or a text.
using Field = std::variant<std::monostate, double, std::uint64_t, std::string>;
using Fields = std::vector<Field>;
using Columns = std::vector<std::string>;
using TakeRow = std::function<void(const Fields&)>;

inline Field field(std::string_view text) { return text.empty() ? Field() : Field(std::string(text)); }
inline Field field(const std::optional<double>& value) { return value ? Field(*value) : Field(); }
/// A year of the horizon.
inline Field field(int year) { return static_cast<std::uint64_t>(year); }
/// As CSV has it: the shortest text that reads back to the same bits, with a point.
std::string plain(const Field& field);
void append(Fields& fields, Fields more);

/// mean, p5, p25, median, p75, p95, draws, seed; a row without a band has no draws behind it.
const Columns& drawnColumns();
Fields drawnFields(const std::optional<Band>& band, std::uint64_t draws, std::uint64_t seed);

/// The method choices of the scope as one field: "accounting=amortised;basis=location;…", codes in a fixed order.
std::string methodCode(const study::Study& study);
/// The same of a figure, whose view may be another: e-waste by year, a net.
std::string methodCode(const study::Study& study, const lifecycle::View& view);

/// Every cell of the results, and then, without value and with their reason, those left out.
const Columns& resultColumns();
void eachResult(const lifecycle::Assessment& assessment, const TakeRow& take);

/// Each scenario minus the reference, by indicator and view: over what both count, with mean, quantiles and P(better) of the paired draws where there are some.
const Columns& differenceColumns();
void eachDifference(const lifecycle::Assessment& assessment, const Choice& choice, const Uncertainty* uncertainty, const TakeRow& take);

/// Totals of every scenario by indicator and view: the footprint, and what is avoided, what comes back and the net where there are effects; per functional unit, of the
/// footprint alone, where there is one.
const Columns& totalColumns();
void eachTotal(const lifecycle::Assessment& assessment, const Uncertainty* uncertainty, const TakeRow& take);

/// The same by year, in the view that charts over the years take.
const Columns& yearColumns();
void eachYear(const lifecycle::Assessment& assessment, const Uncertainty* uncertainty, const TakeRow& take);

/// Sums of the cells by stage, in every view.
const Columns& stageColumns();
void eachStage(const lifecycle::Assessment& assessment, const TakeRow& take);

/// What is left out, with the field that would mend it.
const Columns& exclusionColumns();
void eachExclusion(const lifecycle::Assessment& assessment, const TakeRow& take);

}  // namespace meguri::report
