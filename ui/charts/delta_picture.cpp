#include "ui/charts/delta_picture.h"

#include <qcustomplot.h>

#include "ui/words/words.h"

namespace meguri::ui {

Picture deltaPicture(const study::Study& study, const report::DeltaFigure& figure, DeltaForm form, const Theme& theme) {
  Picture picture;
  picture.style.theme = &theme;
  picture.title = words::title(figure, study);
  picture.subtitle = words::description(figure, study);
  picture.note = words::rules(study, figure.scale) + QStringLiteral(" · ") + words::shown(study.title);
  const double width = 620;
  picture.bodySize = {width, DeltaLayout::heightFor(figure, picture.style, form, width)};
  picture.paintBody = [study, figure, form, style = picture.style](QCPPainter& painter, const QRectF& rect) { DeltaLayout(figure, study, style, form, rect.size()).paint(painter, rect.topLeft()); };
  return picture;
}

}  // namespace meguri::ui
