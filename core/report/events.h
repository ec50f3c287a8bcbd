#pragma once

#include "core/report/time_figure.h"

namespace meguri::report {

/// Something that happens in a year of a scenario and shows in its curves.
struct Event {
  enum class Kind : std::uint8_t {
    purchase,         ///< a fleet buys its first nodes
    refresh,          ///< a later year in which it buys at least half of the nodes then in service
    retirement,       ///< the year in which most of its nodes retire, the first of equal ones
    earlyRetirement,  ///< nodes retire before the end of their life, and did not the year before
    trainingBegins,   ///< the first year with energy of a training, development among it
    trainingEnds,     ///< the last one, where it is another
    serviceBegins,    ///< the first year with impacts of use of a service
    contractBegins,   ///< the first year with volume of a contract for electricity
    breakEven,        ///< the running sum of the scenario falls below that of the reference, once and for good
    netZero           ///< what is avoided makes up for footprint and rebound: the running net falls to zero or below, once and for good
  };
  int year = 0;
  study::Id scenario;
  Kind kind = Kind::purchase;
  study::Id element = {};    ///< of the last two: none
  double value = 0;          ///< nodes bought or retired; of the last two the running sum, base units; else 0
  double at = 0;             ///< of the last two: where the drawn running sums cross, in years; else the year
  std::optional<lifecycle::Indicator> indicator = {};  ///< of the last two
  study::Id reference = {};  ///< of a break-even

  bool operator==(const Event&) const = default;
  /// Of the hardware, jobs and contracts of a scenario; the others belong to one indicator.
  bool isOfElement() const { return !indicator; }
  bool hasNodes() const { return kind <= Kind::earlyRetirement; }
};
std::string_view word(Event::Kind kind);

/// Of the elements of the scenarios chosen; by year, then in the order of scenarios and elements.
std::vector<Event> elementEvents(const lifecycle::Assessment& assessment, const Choice& choice);
/// Of the running sums of a figure, annual or not: break-even only where the difference may be worded. By year.
std::vector<Event> curveEvents(const TimeFigure& figure, const study::Id& reference);

/// All events of a page, those of its figures among them, by year.
std::vector<Event> eventsOf(const lifecycle::Assessment& assessment, const Choice& choice, const std::vector<TimeFigure>& figures);
/// Those a figure of an indicator shows; of one without, those of elements alone.
std::vector<Event> eventsIn(const std::vector<Event>& events, std::optional<lifecycle::Indicator> indicator);

/// A table: year, kind, scenario, element, indicator, reference, value, unit, where curves cross.
std::string eventsCsv(const study::Study& study, const std::vector<Event>& events);

}  // namespace meguri::report
