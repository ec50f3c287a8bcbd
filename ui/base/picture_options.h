#pragma once

namespace meguri::ui {

/// How a figure is put into a file. Size is of pixels alone: SVG and PDF have none.
struct PictureOptions {
  double scale = 2;            ///< pixels of a PNG per 1/96 inch
  bool isDark = false;         ///< in the dark theme
  bool isTransparent = false;  ///< nothing behind the figure
  bool hasHeading = true;      ///< title and subtitle
  bool hasNote = true;         ///< rules and origin

  bool operator==(const PictureOptions&) const = default;
};
inline constexpr double leastPictureScale = 0.5, greatestPictureScale = 8;

namespace settings {
/// As chosen last, in the user's settings; what makes no sense there is passed over.
PictureOptions pictureOptions();
void setPictureOptions(const PictureOptions& options);
}  // namespace settings

}  // namespace meguri::ui
