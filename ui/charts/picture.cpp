#include "ui/charts/picture.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QGraphicsScene>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

#include "ui/charts/bar_chart.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double margin = 16, betweenPanels = 28, betweenRows = 16, panelWidth = 340;

double headingHeight(const Picture& picture) {
  if (picture.title.isEmpty() && picture.subtitle.isEmpty()) return 0;
  return headingHeight(picture.bodySize.width(), picture.title, picture.subtitle, picture.style) + 10;
}

double noteHeight(const Picture& picture) { return picture.note.isEmpty() ? 0 : noteHeight(picture.bodySize.width(), picture.note, picture.style) + 6; }

/// What the numbers hold under, and what changes are against.
QString noteOf(const lifecycle::Assessment& assessment, const report::Choice& choice) {
  const study::Study& study = assessment.study;
  QString note = words::rules(study, choice.scale);
  if (report::chosen(assessment, choice).size() < 2) return note;
  const study::Id& reference = assessment.scenarios[report::referenceOf(assessment, choice)]->id;
  return note + QStringLiteral(" · ") + words::text("compare.sign", {words::letter(study, reference).toStdString(), words::scenarioName(study, reference).toStdString()});
}

}  // namespace

void paintBars(QCPPainter& painter, const QRectF& rect, const report::BarFigure& figure, const report::Choice& choice, const lifecycle::Assessment& assessment,
               const ChartStyle& style) {
  QGraphicsScene scene;
  auto* chart = new BarChart;
  scene.addItem(chart);
  chart->resize(rect.size());
  chart->setFigure(figure, choice, assessment, style);
  scene.setSceneRect(QRectF(QPointF(), rect.size()));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  scene.render(&painter, rect, scene.sceneRect());
  painter.restore();
}

Picture barPicture(const lifecycle::Assessment& assessment, const report::Choice& choice, const report::BarFigure& figure, const ChartStyle& style) {
  Picture picture;
  picture.title = words::title(figure, assessment.study);
  picture.subtitle = words::description(figure);
  picture.note = noteOf(assessment, choice) + QStringLiteral(" · ") + words::shown(assessment.study.title);
  picture.style = style;
  picture.legend = legendOf({figure}, assessment.study, picture.style);
  picture.bodySize = {620, BarChart::heightFor(figure.bars.size(), picture.style)};
  picture.paintBody = [figure, choice, assessment, style = picture.style](QCPPainter& painter, const QRectF& rect) { paintBars(painter, rect, figure, choice, assessment, style); };
  return picture;
}

Picture barsPicture(const lifecycle::Assessment& assessment, const report::Choice& choice, const std::vector<report::BarFigure>& figures, const ChartStyle& style) {
  Picture picture;
  picture.title = words::shown(assessment.study.title);
  picture.note = noteOf(assessment, choice);
  picture.style = style;
  picture.legend = legendOf(figures, assessment.study, picture.style);
  const std::size_t across = std::min<std::size_t>(3, figures.size()), rows = (figures.size() + across - 1) / across;
  double heading = 0;
  for (const auto& figure : figures)
    heading = std::max(heading, headingHeight(panelWidth, words::title(figure, assessment.study), words::description(figure), picture.style, panelTitleLines) + 8);
  std::size_t bars = 0;
  for (const auto& figure : figures) bars = std::max(bars, figure.bars.size());
  const double row = heading + BarChart::heightFor(bars, picture.style), count = static_cast<double>(across);
  picture.bodySize = {count * panelWidth + (count - 1) * betweenPanels, static_cast<double>(rows) * (row + betweenRows) - betweenRows};
  picture.paintBody = [figures, choice, assessment, heading, across, rows, style = picture.style](QCPPainter& painter, const QRectF& rect) {
    const double n = static_cast<double>(across), m = static_cast<double>(rows);
    const QSizeF size((rect.width() - (n - 1) * betweenPanels) / n, (rect.height() - (m - 1) * betweenRows) / m);
    for (std::size_t i = 0; i < figures.size(); ++i) {
      const QPointF at(static_cast<double>(i % across) * (size.width() + betweenPanels), static_cast<double>(i / across) * (size.height() + betweenRows));
      const QRectF panel(rect.topLeft() + at, size);
      paintHeading(painter, panel, words::title(figures[i], assessment.study), words::description(figures[i]), style, panelTitleLines);
      paintBars(painter, panel.adjusted(0, heading, 0, 0), figures[i], choice, assessment, style);
    }
  };
  return picture;
}

QSizeF sizeOf(const Picture& picture) {
  const double legend = legendHeight(picture.bodySize.width(), picture.legend, picture.style);
  const double height = 2 * margin + headingHeight(picture) + picture.bodySize.height() + legend + noteHeight(picture);
  return {std::ceil(picture.bodySize.width() + 2 * margin), std::ceil(height)};  // whole pixels, so that no device scales
}

void paint(QCPPainter& painter, const QRectF& rect, const Picture& picture) {
  if (!picture.isTransparent) painter.fillRect(rect, picture.style.theme->surface);
  const QRectF inner = rect.adjusted(margin, margin, -margin, -margin);
  paintHeading(painter, inner, picture.title, picture.subtitle, picture.style);
  const double legend = legendHeight(inner.width(), picture.legend, picture.style), note = noteHeight(picture);
  const QRectF body = inner.adjusted(0, headingHeight(picture), 0, -legend - note);
  picture.paintBody(painter, body);
  paintLegend(painter, QRectF(inner.left(), body.bottom(), inner.width(), legend), picture.legend, picture.style);
  paintNote(painter, QRectF(inner.left(), inner.bottom() - note + 6, inner.width(), note), picture.note, picture.style);
}

QImage imageOf(const Picture& picture, double scale) {
  const QSizeF size = sizeOf(picture);
  QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  image.setDotsPerMeterX(3780);
  image.setDotsPerMeterY(3780);
  image.fill(picture.isTransparent ? QColor(Qt::transparent) : picture.style.theme->surface);
  QCPPainter painter(&image);
  paint(painter, QRectF(QPointF(), size), picture);
  return image;
}

std::optional<Fault> savePicture(const Picture& picture, const QString& path, double scale) {
  QSaveFile file(path);
  const auto unwritable = [&] { return Fault{FaultKind::unwritable, "file.unwritable", path.toStdString(), {file.errorString().toStdString()}}; };
  if (!file.open(QIODevice::WriteOnly)) return unwritable();
  const QSizeF size = sizeOf(picture);
  bool isDone = true;
  if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setResolution(96);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(picture.title);
    svg.setDescription(picture.subtitle);
    QCPPainter painter(&svg);
    paint(painter, QRectF(QPointF(), size), picture);
  } else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
    QPdfWriter pdf(&file);
    pdf.setResolution(96);
    pdf.setPageLayout(QPageLayout(QPageSize(size * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}));
    pdf.setTitle(picture.title);
    pdf.setCreator(QStringLiteral("Meguri"));
    QCPPainter painter(&pdf);
    paint(painter, QRectF(QPointF(), size), picture);
  } else {
    isDone = imageOf(picture, scale).save(&file, "PNG");
  }
  if (!isDone || !file.commit()) return unwritable();
  return std::nullopt;
}

}  // namespace meguri::ui
