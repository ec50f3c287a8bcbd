#include "ui/print/report_figures.h"

#include <qcustomplot.h>

#include <algorithm>

#include "ui/charts/bar_chart.h"
#include "ui/charts/delta_picture.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using Kind = board::FigureName::Kind;

constexpr double figureGutter = 22, underHeading = 4, aboveLegend = 6, barScale = 0.86, wideHeight = 185, narrowHeight = 150;

/// A column of a figure row.
QRectF columnOf(std::size_t index, std::size_t count, double left, double width) {
  const double n = static_cast<double>(std::max<std::size_t>(count, 1)), each = (width - (n - 1) * figureGutter) / n;
  return {left + static_cast<double>(index) * (each + figureGutter), 0, each, 0};
}

}  // namespace

ReportFigures::ReportFigures(const board::Findings& findings) : m_findings(findings) {}

double ReportFigures::set(Sheet& sheet, const std::vector<board::FigureName>& names, double left, double width) {
  if (names.empty()) return 0;
  std::vector<report::BarFigure> bars;
  for (const auto& name : names) {
    if (name.kind == Kind::bars) {
      const auto found = std::ranges::find_if(m_findings.bars, [&](const auto& each) { return each.indicator == name.indicator; });
      if (found != m_findings.bars.end()) bars.push_back(*found);
    } else if (name.kind == Kind::net) {
      auto figure = report::netFigure(*m_findings.assessment, m_findings.choice, name.indicator, m_findings.uncertainty.get());
      if (!figure.isEmpty()) bars.push_back(std::move(figure));
    }
  }
  if (!bars.empty()) return setBars(sheet, bars, left, width);
  std::vector<Picture> pictures;
  for (const auto& name : names) pictures.push_back(pictureOf(name));
  std::erase_if(pictures, [](const Picture& each) { return !each.paintBody; });
  if (pictures.empty()) return 0;
  const double height = names.front().kind == Kind::delta ? pictures.front().bodySize.height() : pictures.size() > 1 ? narrowHeight : wideHeight;
  return setPictures(sheet, pictures, left, width, height);
}

double ReportFigures::setBars(Sheet& sheet, const std::vector<report::BarFigure>& figures, double left, double width) {
  const study::Study& study = m_findings.study();
  ChartStyle style = styleFor(lightTheme(), figures);
  style.scale = barScale;
  const std::size_t columns = std::max<std::size_t>(figures.size(), 2);
  double heading = 0;
  for (std::size_t i = 0; i < figures.size(); ++i)
    heading = std::max(heading, headingHeight(columnOf(i, columns, left, width).width(), words::title(figures[i], study), words::description(figures[i]), style, panelTitleLines));
  const double height = BarChart::heightFor(m_findings.shown.size(), style, m_findings.shown.size() > 4 ? 40 : 50);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const QRectF column = columnOf(i, columns, left, width);
    const auto& figure = figures[i];
    const QString title = words::title(figure, study), subtitle = words::description(figure);
    sheet.drawings.push_back({QRectF(column.left(), 0, column.width(), heading), [=](QCPPainter& painter, const QRectF& rect) { paintHeading(painter, rect, title, subtitle, style, panelTitleLines); }, title});
    sheet.drawings.push_back({QRectF(column.left(), heading + underHeading, column.width(), height),
                              [figure, style, choice = m_findings.choice, assessment = m_findings.assessment](QCPPainter& painter, const QRectF& rect) { paintBars(painter, rect, figure, choice, *assessment, style); }, title});
  }
  const auto legend = legendOf(figures, study, style);
  const double bottom = heading + underHeading + height + aboveLegend, under = legendHeight(width, legend, style);
  sheet.drawings.push_back({QRectF(left, bottom, width, under), [=](QCPPainter& painter, const QRectF& rect) { paintLegend(painter, rect, legend, style); }, {}});
  return bottom + under;
}

Picture ReportFigures::pictureOf(const board::FigureName& name) const {
  const auto& of = m_findings;
  switch (name.kind) {
    case Kind::years:
    case Kind::running: {
      const auto figure = report::timeFigure(*of.assessment, of.choice, name.indicator, name.kind == Kind::running, of.uncertainty.get());
      Picture picture = timePicture(of.study(), figure);
      std::erase_if(picture.legend, [&](const LegendItem& item) { return !figure.sample || item.text != picture.legend.back().text; });  // lines bear letters, and the page names them
      return picture;
    }
    case Kind::stock: {
      const auto stock = report::stockFigure(*of.assessment, of.choice);
      return stock.isEmpty() ? Picture() : stockPicture(of.study(), stock);
    }
    case Kind::delta: {
      const auto finding = std::ranges::find(of.findings, name.indicator, &board::Finding::indicator);
      if (finding == of.findings.end() || !finding->parts || finding->parts->isEmpty()) return {};
      return deltaPicture(of.study(), *finding->parts, DeltaForm::bars);
    }
    case Kind::bars:
    case Kind::net: break;
  }
  return {};
}

double ReportFigures::setPictures(Sheet& sheet, const std::vector<Picture>& pictures, double left, double width, double height) {
  double heading = 0, bottom = 0;
  for (std::size_t i = 0; i < pictures.size(); ++i)
    heading = std::max(heading, headingHeight(columnOf(i, pictures.size(), left, width).width(), pictures[i].title, pictures[i].subtitle, pictures[i].style));
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    const QRectF column = columnOf(i, pictures.size(), left, width);
    const Picture& picture = pictures[i];
    sheet.drawings.push_back({QRectF(column.left(), 0, column.width(), heading),
                              [title = picture.title, subtitle = picture.subtitle, style = picture.style](QCPPainter& painter, const QRectF& rect) { paintHeading(painter, rect, title, subtitle, style); }, picture.title});
    sheet.drawings.push_back({QRectF(column.left(), heading + underHeading, column.width(), height), picture.paintBody, picture.title});
    const double under = legendHeight(column.width(), picture.legend, picture.style);
    sheet.drawings.push_back({QRectF(column.left(), heading + underHeading + height + aboveLegend, column.width(), under),
                              [legend = picture.legend, style = picture.style](QCPPainter& painter, const QRectF& rect) { paintLegend(painter, rect, legend, style); }, {}});
    bottom = std::max(bottom, heading + underHeading + height + aboveLegend + under);
  }
  return bottom;
}

}  // namespace meguri::ui
