#include "ui/charts/distribution_picture.h"

#include "ui/words/distribution_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using words::dot;

template <class Figure>
Picture plotted(const study::Study& study, const Figure& figure, DistributionPlot::Form form, const Theme& theme) {
  Picture picture;
  picture.style.theme = &theme;
  picture.title = words::title(figure, study);
  picture.subtitle = words::description(figure, study);
  picture.bodySize = {620, 300};
  picture.paintBody = [figure, study, form, style = picture.style](QCPPainter& painter, const QRectF& rect) {
    DistributionPlot plot;
    plot.resize(rect.size().toSize());
    plot.setViewport(QRect(QPoint(), rect.size().toSize()));  // a widget that is never shown is told no size
    plot.setFigure(figure, study, style, form);
    painter.save();
    painter.translate(rect.topLeft());
    plot.toPainter(&painter, static_cast<int>(rect.width()), static_cast<int>(rect.height()));
    painter.restore();
  };
  return picture;
}

QString noteOf(const study::Study& study) { return words::marksLegend() + dot + words::furtherRules(study) + dot + words::shown(study.title); }

LegendItem legendItem(const study::Study& study, const study::Id& scenario, const Theme& theme) {
  return {words::letter(study, scenario) + QStringLiteral(" ") + words::scenarioName(study, scenario), scenarioColour(theme, study, scenario)};
}

}  // namespace

Picture distributionPicture(const study::Study& study, const report::DistributionFigure& figure, DistributionPlot::Form form, const Theme& theme) {
  Picture picture = plotted(study, figure, form, theme);
  for (const auto& each : figure.results) picture.legend.push_back(legendItem(study, each.scenario, theme));
  picture.note = noteOf(study);
  return picture;
}

Picture differencePicture(const study::Study& study, const report::DifferenceFigure& figure, DistributionPlot::Form form, const Theme& theme) {
  Picture picture = plotted(study, figure, form, theme);
  for (const auto& id : {figure.result.scenario, figure.reference}) picture.legend.push_back(legendItem(study, id, theme));
  picture.note = words::verdict(figure, study) + QStringLiteral(" ") + noteOf(study);
  return picture;
}

}  // namespace meguri::ui
