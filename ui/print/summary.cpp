#include "ui/print/summary.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <algorithm>
#include <fmt/format.h>
#include <functional>

#include "core/base/hash.h"
#include "core/report/differences.h"
#include "core/report/sources.h"
#include "core/storage/file.h"
#include "core/study/study_json.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/picture.h"
#include "ui/print/page_writer.h"
#include "ui/print/summary_numbers.h"
#include "ui/words/attribution.h"
#include "ui/words/band_words.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using lifecycle::Indicator;

constexpr QSizeF pageSize(794, 1123);  // A4
constexpr double margin = 52, gutter = 24;

class SummaryPainter {
 public:
  SummaryPainter(QCPPainter& painter, const Summary& summary, std::function<void()> newPage)
      : m_painter(painter), m_assessment(*summary.assessment), m_study(m_assessment.study), m_summary(summary), m_newPage(std::move(newPage)), m_page(painter, area(), m_style) {
    report::Choice choice = summary.choice;
    choice.across = report::Across::scenario;
    m_figures = report::barFigures(m_assessment, choice, summary.uncertainty.get());
    m_style = styleFor(lightTheme(), m_figures);
    m_style.scale = 0.86;
    m_shown = report::chosen(m_assessment, summary.choice);
    m_reference = report::referenceOf(m_assessment, summary.choice);
  }

  void paint() {
    m_page.paragraph(words::shown(m_study.title), m_style.font(19, QFont::Bold), ink(), 2);
    m_page.skip(2);
    m_page.paragraph(words::rules(m_study, m_summary.choice.scale), small(), muted(), 2);
    if (!m_study.description.empty()) {
      m_page.skip(6);
      m_page.paragraph(words::shown(m_study.description), normal(), ink(), 4);
    }
    m_page.skip(10);
    paintAnswer();
    paintScenarios();
    paintCharts();
    paintNumbers();
    paintColumns();
    paintSources();
    paintFoot();
  }

 private:
  static QRectF area() { return QRectF(QPointF(), pageSize).adjusted(margin, 44, -margin, -margin); }
  QColor ink() const { return lightTheme().text; }
  QColor muted() const { return lightTheme().muted; }
  QFont normal() const { return m_style.font(normalPoints); }
  QFont small() const { return m_style.font(smallPoints); }
  QFont bold() const { return m_style.font(normalPoints, QFont::DemiBold); }
  QString nameOf(std::size_t s) const { return words::letter(m_study, m_assessment.scenarios[s]->id) + QStringLiteral("  ") + words::scenarioName(m_study, m_assessment.scenarios[s]->id); }

  /// Of a net no ranking is worded; it is told as it is.
  QString net(const report::BarFigure& figure) const {
    QStringList bars;
    for (const auto& bar : figure.bars)
      bars << words::letter(m_study, bar.scenario) + QStringLiteral(" ") + (bar.total ? words::printed(*bar.total, figure.dimension) : words::text("cli.excluded")) + (bar.leftOut.empty() ? QString() : QStringLiteral(" *"));
    return words::text("report.net", {words::title(figure, m_study).toStdString(), bars.join(QStringLiteral(" · ")).toStdString()});
  }

  /// What differences are taken against, and what ranges are of.
  QString against() const {
    const std::string reference = nameOf(m_reference).simplified().toStdString();
    const auto& uncertainty = m_summary.uncertainty;
    if (!uncertainty) return words::text("report.against", {reference});
    if (uncertainty->inputs() == 0) return words::text("report.against-unspread", {reference});
    return words::text("report.against-drawn", {reference, words::number(static_cast<double>(uncertainty->draws())).toStdString(), std::to_string(uncertainty->seed())});
  }

  /// What the charts say, in a box of its own; only what may be said.
  void paintAnswer() {
    QStringList sentences;
    for (const auto& figure : m_figures)
      if (const QString sentence = words::sentence(figure, m_study); !sentence.isEmpty()) sentences << sentence;
    QString text = sentences.join(words::text("report.between-sentences"));
    const auto& first = m_figures.front();
    if (sentences.isEmpty()) text = first.measure == report::Measure::net ? net(first) : words::text("report.no-ranking");
    const QString note = m_shown.size() > 1 ? against() : QString();
    const QFont large = m_style.font(12, QFont::DemiBold);
    const QRectF inner(m_page.area().left() + 14, m_page.y() + 9, m_page.area().width() - 28, 200);
    PageWriter box(m_painter, inner, m_style);
    const double height = box.heightOf(text, large) + (note.isEmpty() ? 0 : box.heightOf(note, small()) + 3) + 18;
    m_painter.fillRect(QRectF(m_page.area().left(), m_page.y(), m_page.area().width(), height), QColor(0xf1f5fa));
    m_painter.fillRect(QRectF(m_page.area().left(), m_page.y(), 4, height), lightTheme().accent);
    box.paragraph(text, large, ink());
    box.skip(3);
    if (!note.isEmpty()) box.paragraph(note, small(), muted());
    m_page.skip(height + 12);
  }

  void paintScenarios() {
    const auto gap = QFontMetricsF(normal()).height() + 2;
    double x = m_page.area().left();
    const QFontMetricsF metrics(bold(), m_painter.device());
    for (const std::size_t s : m_shown) {
      const QString name = metrics.elidedText(nameOf(s), Qt::ElideRight, m_page.area().width());
      const double width = metrics.horizontalAdvance(name) + 20;
      if (x > m_page.area().left() && x + width > m_page.area().right()) x = m_page.area().left(), m_page.skip(gap);
      m_painter.setFont(bold());
      m_painter.setPen(scenarioColour(lightTheme(), m_study, m_assessment.scenarios[s]->id));
      m_painter.drawText(QPointF(x, m_page.y() + QFontMetricsF(bold()).ascent()), name);
      x += width;
    }
    m_page.skip(gap + 6);
  }

  /// Three across, as many rows as the indicators chosen need.
  void paintCharts() {
    for (std::size_t first = 0; first < m_figures.size(); first += 3) paintChartRow(first, std::min(first + 3, m_figures.size()));
    const auto legend = legendOf(m_figures, m_study, m_style);
    m_page.skip(paintLegend(m_painter, QRectF(m_page.area().left(), m_page.y(), m_page.area().width(), 60), legend, m_style) + 8);
  }

  void paintChartRow(std::size_t first, std::size_t end) {
    const double width = (m_page.area().width() - 2 * gutter) / 3;
    double heading = 0;
    for (std::size_t i = first; i < end; ++i) heading = std::max(heading, headingHeight(width, words::title(m_figures[i], m_study), words::description(m_figures[i]), m_style, panelTitleLines));
    const double height = BarChart::heightFor(m_shown.size(), m_style, m_shown.size() > 4 ? 40 : 50);
    if (first > 0 && heading + height + 40 > m_page.room()) turnPage();
    for (std::size_t i = first; i < end; ++i) {
      const QRectF panel(m_page.area().left() + static_cast<double>(i - first) * (width + gutter), m_page.y(), width, 100);
      paintHeading(m_painter, panel, words::title(m_figures[i], m_study), words::description(m_figures[i]), m_style, panelTitleLines);
      paintBars(m_painter, QRectF(panel.left(), panel.top() + heading + 4, width, height), m_figures[i], m_summary.choice, m_assessment, m_style);
    }
    m_page.skip(heading + height + 8);
  }

  void paintNumbers() {
    constexpr double rowHeight = 34;
    if (m_page.room() < 3 * rowHeight) turnPage();
    m_page.heading(words::text("ui.numbers"));
    const double column = 0.62 / static_cast<double>(std::max<std::size_t>(m_shown.size(), 1));
    const auto rows = numberRows(m_summary, normal(), small(), m_painter.device(), column * m_page.area().width());
    std::vector<double> widths{0.38};
    QStringList header{words::text("ui.indicator")};  // the rules stand at the top
    for (const std::size_t s : m_shown) widths.push_back(column), header << nameOf(s);
    const auto paintHeader = [&] { m_page.row(header, widths, small(), std::vector<QColor>(header.size(), muted())); };
    paintHeader();
    const double line = QFontMetricsF(small(), m_painter.device()).height() + 2;
    bool isUnsaid = false;
    for (const auto& row : rows) {
      if (m_page.room() < rowHeight + static_cast<double>(row.ofDraws.size()) * line) turnPage(), paintHeader();
      m_page.row(row.cells, widths, normal());
      m_page.row(row.changes, widths, small(), row.colours);
      for (const QStringList& each : row.ofDraws) {
        m_page.row(each, widths, small(), std::vector<QColor>(static_cast<std::size_t>(each.size()), muted()));
        isUnsaid = isUnsaid || each.contains(QStringLiteral("–"));
      }
    }
    if (isUnsaid) m_page.paragraph(words::text("report.not-worded"), small(), muted());
    m_page.skip(6);
  }

  QStringList differingInputs() const {
    std::vector<study::Id> ids;
    for (const std::size_t s : m_shown) ids.push_back(m_assessment.scenarios[s]->id);
    QStringList lines;
    for (const auto& each : report::differences(m_study, ids)) {
      const QString element = words::partName(m_study, report::Axis::element, each.element);
      if (each.field < 0) {
        lines << element;
        continue;
      }
      const auto& field = each.type->fields()[static_cast<std::size_t>(each.field)];
      QStringList values;
      for (std::size_t i = 0; i < ids.size(); ++i) {
        const QString value = words::valueText(m_study, ids[i], field, each.type->kind(), each.values[i].value);
        values << words::letter(m_study, ids[i]) + QStringLiteral(" ") + (value.isEmpty() ? QStringLiteral("–") : words::typeset(value));
      }
      lines << words::text("explain.of", {(element + QStringLiteral(" · ") + words::fieldLabel(each.type->kind(), field.key)).toStdString(), values.join(QStringLiteral(", ")).toStdString()});
    }
    return lines;
  }

  QStringList leftOut() const {
    QStringList lines;
    for (const auto& gap : report::gaps(m_assessment, m_summary.choice)) {
      QStringList letters;
      for (const auto& id : gap.scenarios) letters << words::letter(m_study, id);
      lines << letters.join(u' ') + QStringLiteral(" · ") + words::leftOutSentence(gap.leftOut, m_study);
    }
    return lines;
  }

  /// Lines while there is room; how many more there are is said. Whether all of them stand in full.
  bool list(PageWriter& column, const QString& title, const QStringList& lines, double bottom) {
    bool isWhole = true;
    column.heading(title);
    for (qsizetype i = 0; i < lines.size(); ++i) {
      const double height = column.heightOf(lines[i], small()) / QFontMetricsF(small(), m_painter.device()).height(), next = std::min(2.0, height);
      isWhole = isWhole && height < 2.5;
      if (column.y() + (next + 1) * QFontMetricsF(small(), m_painter.device()).height() > bottom) {
        column.paragraph(words::text("report.and-more", {std::to_string(lines.size() - i)}), small(), muted(), 1);
        isWhole = false;
        break;
      }
      column.paragraph(lines[i], small(), ink(), 2);
      column.skip(2);
    }
    m_page.moveTo(std::max(m_page.y(), column.y()));
    return isWhole;
  }

  void paintColumns() {
    // a heading, a line of each list, and where the sources begin; what draws say takes so much of a page that little else has room on it
    if (m_page.room() < (m_summary.uncertainty ? 220 : 90)) turnPage();
    const double top = m_page.y() + 4, width = (m_page.area().width() - gutter) / 2, bottom = m_page.area().bottom() - (m_shown.size() > 4 ? 70 : 130);
    PageWriter left(m_painter, QRectF(m_page.area().left(), top, width, 400), m_style), right(m_painter, QRectF(m_page.area().left() + width + gutter, top, width, 400), m_style);
    if (m_shown.size() > 1) {
      list(left, words::text("report.what-differs"), differingInputs(), bottom);
      m_isLeftOutWhole = list(right, words::text("report.left-out"), leftOut(), bottom);
    } else {
      PageWriter whole(m_painter, QRectF(m_page.area().left(), top, m_page.area().width(), 400), m_style);
      m_isLeftOutWhole = list(whole, words::text("report.left-out"), leftOut(), bottom);
    }
    m_page.skip(6);
  }

  void paintSources() {
    std::vector<study::Id> ids;
    for (const std::size_t s : m_shown) ids.push_back(m_assessment.scenarios[s]->id);
    const auto evidence = report::evidence(m_assessment, ids);
    m_datasets = evidence.datasets;
    paintList("report.sources", "report.sources-continued", words::attribution(evidence));
    if (!m_isLeftOutWhole) paintList("report.left-out-all", "report.left-out-continued", leftOut());
  }

  /// Every line in full, on as many pages as it takes.
  void paintList(const char* title, const char* continued, const QStringList& lines) {
    if (m_page.room() < 60) turnPage();
    m_page.heading(words::text(title));
    for (const QString& line : lines) {
      if (m_page.heightOf(line, small()) > m_page.room()) {
        turnPage();
        m_page.heading(words::text(continued));
      }
      m_page.paragraph(line, small(), ink());
      m_page.skip(2);
    }
    m_page.skip(6);
  }

  /// What does not fit is never cut: it goes on on a further page.
  void turnPage() {
    paintFoot();
    m_newPage();
    ++m_number;
    m_page.moveTo(area().top());
    m_page.paragraph(words::shown(m_study.title), bold(), ink(), 1);
    m_page.skip(8);
  }

  void paintFoot() {
    QStringList datasets;
    for (const auto& each : m_datasets) datasets << QString::fromStdString(each);
    const QString hash = QString::fromStdString(fmt::format("{:016x}", hash64(study::writeStudy(m_study))));
    QStringList parts{QStringLiteral("Meguri " MEGURI_VERSION)};
    if (!datasets.isEmpty()) parts << words::text("explain.of", {words::text("ui.library").toStdString(), datasets.join(QStringLiteral(", ")).toStdString()});
    parts << words::text("report.study-hash", {hash.toStdString()}) << QLocale().toString(m_summary.date, QLocale::LongFormat);
    if (m_summary.uncertainty && m_summary.uncertainty->inputs() > 0) parts << words::sampleText({m_summary.uncertainty->draws(), m_summary.uncertainty->seed()});
    if (m_study.scope->get(study::scopeType().review) != "external") parts << words::text("report.not-reviewed");
    if (m_number > 1) parts << words::text("report.page", {std::to_string(m_number)});
    PageWriter foot(m_painter, QRectF(margin, pageSize.height() - 44, pageSize.width() - 2 * margin, 30), m_style);
    foot.rule();
    foot.skip(5);
    foot.paragraph(parts.join(QStringLiteral(" · ")), m_style.font(7.5), muted(), 2);
  }

  QCPPainter& m_painter;
  const lifecycle::Assessment& m_assessment;
  const study::Study& m_study;
  const Summary& m_summary;
  std::function<void()> m_newPage;
  int m_number = 1;  ///< of the page
  bool m_isLeftOutWhole = true;  ///< the list beside the figures names all that is left out, in full
  ChartStyle m_style;
  PageWriter m_page;
  std::vector<report::BarFigure> m_figures;
  std::vector<std::size_t> m_shown;
  std::size_t m_reference = 0;
  std::vector<std::string> m_datasets;
};

}  // namespace

Summary summaryOf(const lifecycle::Assessment& assessment, const report::Choice& choice, const report::UncertaintyPointer& uncertainty) {
  return {std::make_shared<const lifecycle::Assessment>(assessment), choice, QDate::currentDate(), uncertainty};
}

std::optional<Fault> saveSummary(const Summary& summary, const QString& path) {
  QByteArray bytes;
  {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(96);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    pdf.setTitle(words::shown(summary.assessment->study.title));
    pdf.setCreator(QStringLiteral("Meguri " MEGURI_VERSION));
    QCPPainter painter(&pdf);
    SummaryPainter(painter, summary, [&pdf] { pdf.newPage(); }).paint();
  }
  return storage::writeFile(path.toStdString(), bytes.toStdString());
}

}  // namespace meguri::ui
