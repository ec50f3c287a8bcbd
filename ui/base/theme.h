#pragma once

#include <QColor>
#include <QFont>

#include "core/report/reading.h"

namespace meguri::ui {

enum class ThemeChoice { system, light, dark };

/// The colours of one appearance. Both are designed; dark is not light inverted.
struct Theme {
  bool isDark = false;
  QColor window;     ///< behind everything
  QColor panel;      ///< navigator and inspector
  QColor surface;    ///< cards and fields
  QColor line;       ///< frames and separators
  QColor grid;       ///< of charts
  QColor text, muted;
  QColor accent, onAccent;
  QColor selection;  ///< behind a selected row
  QColor better, worse;             ///< of differences; always beside a sign
  QColor error, warning, note;
  std::vector<QColor> scenarios;    ///< identity colours (the first six after Okabe–Ito), for lines, letters and dots; as many as are compared at most
  std::vector<QColor> parts;        ///< ordered palette for elements and sites
  QColor rest;                      ///< of small parts put together: stands back behind the others
  QColor firstYear, lastYear;       ///< ends of the ramp that years take, in their order

  QColor scenario(std::size_t index) const { return scenarios[index % scenarios.size()]; }
  /// Stages, phases and fates have colours of their own; an element or site takes the palette's by its place.
  QColor part(report::Axis axis, const std::string& key, std::size_t place) const;
  QColor evidence(quantity::Evidence evidence) const;
  /// Of what a total rests on, by rank from the strongest class to the weakest.
  QColor coverage(std::size_t rank) const;
};

const Theme& lightTheme();
const Theme& darkTheme();
/// What the window wears. Figures for print always take the light one.
const Theme& theme();

/// Whether parts of charts have patterns over their colours, so that a print in grey can be read: of the whole application, as the theme is.
bool usesPatterns();
void setUsesPatterns(bool uses);

/// Style and font, before any window is made; applyTheme() does it otherwise.
void prepareTheme();
/// Dresses the application: style, palette, style sheet, font. `system` follows the desktop from then on.
void applyTheme(ThemeChoice choice);
ThemeChoice themeChoice();

/// The one family of window and print: tabular digits, Japanese beside Latin.
QFont uiFont(double points, QFont::Weight weight = QFont::Normal);
/// How much larger than usual type is on screen, for those who look on from afar; of widgets made from then on.
void setTextZoom(double zoom);
double textZoom();
inline constexpr double smallPoints = 8.5, normalPoints = 9.5, titlePoints = 11, headlinePoints = 18;

}  // namespace meguri::ui
