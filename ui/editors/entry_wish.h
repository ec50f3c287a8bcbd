#pragma once

#include <QString>
#include <vector>

#include "core/study/study.h"
#include "ui/document/library_shelf.h"

namespace meguri::ui {

/// What a form asks the library for in one of its fields.
struct EntryWish {
  std::string kind;                         ///< of entries
  std::string picked;                       ///< id of the entry named so far; empty if none is
  std::string elementKind;                  ///< of the form
  std::vector<const study::Field*> fields;  ///< that would take a figure from the entry now; those of greenhouse gases first
  std::vector<std::string_view> figures;    ///< of which an entry has one at least, to be of use here; empty: any is
  int firstYear = 0, lastYear = 0;          ///< for which the figures are to hold
  LibraryShelf::Carried carried;            ///< entries of the study

  /// The figure a field would take, as it holds in these years.
  std::optional<quantity::Quantity> figureFor(const study::Field& field, const library::Entry& entry) const;
};

EntryWish wishOf(const study::Study& study, const study::Element& element, int field);

/// The figures by which entries are told apart in a list: that of greenhouse gases, else the first two the form would take.
struct Highlight {
  QString value;  ///< "164 kg CO₂e", "1.09 · 0.3 L/kWh"; empty where the form takes none
  QString label;  ///< of which fields, where the unit alone does not tell
  int year = 0;   ///< of the first
};
Highlight highlightOf(const EntryWish& wish, const library::Entry& entry);

/// "2025 · in this study · Electricity of countries": of which year an entry is, whether the study carries it, and from which dataset.
QString provenanceOf(LibraryShelf& shelf, const EntryWish& wish, const library::Entry& entry);

}  // namespace meguri::ui
