#pragma once

#include <functional>

#include "core/study/check.h"

namespace meguri::study {

/// What the check of one element looks at: the elements of its scenario, and where findings go.
struct Surroundings {
  const Study& study;
  const std::vector<Resolved>& elements;
  std::function<void(Severity, const char* code, const Element&, std::string_view field, std::vector<std::string> args)> add;

  const Element* find(std::string_view id) const;
  /// The same, of one type; null if it is of another.
  const Element* find(std::string_view id, const ElementType& type) const;
  /// Whether a quantity is stated and matters.
  bool has(const Element& element, QuantityField field) const;
  /// The value of a constant in base units; nothing where it is stated over years, not readable, or not at all.
  std::optional<double> constant(const Element& element, QuantityField field) const;
};

/// A number as findings name it.
std::string text(double value);

/// What no single field shows: how the statements of one element go together, and with the elements it names.
void checkTogether(const Surroundings& surroundings, const Element& element);

// by subject
void checkFleet(const Surroundings& surroundings, const Element& fleet);
void checkTraining(const Surroundings& surroundings, const Element& training);
void checkService(const Surroundings& surroundings, const Element& service);
/// A job needs hardware, or at least a site; with both, it runs where the hardware is.
void checkPlace(const Surroundings& surroundings, const Element& job, ElementField hardware, ElementField site);
/// Hours behind an energy of accelerators alone need the accelerators' own draw, or the host's part to compare with the node's power.
void checkHours(const Surroundings& surroundings, const Element& job, ElementField hardware, std::string_view scope);

/// Follows a reference from element to element of one type until it ends or comes back to where it was: whether it comes back.
bool isCircle(const Surroundings& surroundings, const Element& from, ElementField reference);

}  // namespace meguri::study
