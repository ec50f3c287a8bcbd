#pragma once

#include <QLineF>
#include <QWidget>

#include "core/report/delta_figure.h"
#include "ui/charts/chart_style.h"
#include "ui/words/delta_words.h"

namespace meguri::ui {

/// Bars from a zero line, below it to the left; or steps from the reference's total to the scenario's.
enum class DeltaForm : std::uint8_t { bars, steps };

/// A difference laid out in a rectangle, part by part with the total last, and painted: the same for the screen, PNG, SVG and PDF. Names stand left of the bars, above them
/// where the figure is narrow; no text overlaps another or a bar.
class DeltaLayout {
 public:
  struct Row {
    std::optional<std::size_t> part = {};  ///< none of totals
    QString name = {}, number = {};        ///< the name as it fits
    QRectF rect = {}, nameRect = {}, barRect = {}, numberRect = {};
    double value = 0;
    bool isTotal = false, isSide = false;  ///< the difference; a total of one side, from which steps start or where they end
    bool isNested = false;
  };
  DeltaLayout() = default;
  DeltaLayout(const report::DeltaFigure& figure, const study::Study& study, const ChartStyle& style, DeltaForm form, const QSizeF& size);

  const std::vector<Row>& rows() const { return m_rows; }
  double zero() const { return m_zero; }
  /// The zero line, where it meets no text.
  std::vector<QLineF> zeroLines() const;
  std::optional<std::size_t> rowAt(QPointF point) const;
  /// `marked`: rows that stand out; `current`: the one the keyboard is on.
  void paint(QPainter& painter, const QPointF& at, const std::vector<std::size_t>& marked = {}, std::optional<std::size_t> current = {}) const;

  static double heightFor(const report::DeltaFigure& figure, const ChartStyle& style, DeltaForm form, double width);

 private:
  static bool isStacked(double width, const ChartStyle& style) { return width < 460 * style.scale; }
  static double rowHeight(double width, const ChartStyle& style);
  void addRows(const report::DeltaFigure& figure, const study::Study& study, DeltaForm form);
  void place(const QSizeF& size);
  QFont fontOf(const Row& row) const;
  QColor colourOf(const Row& row) const;

  ChartStyle m_style;
  std::vector<Row> m_rows;
  std::vector<double> m_from;  ///< where the bar of a row starts, in base units
  double m_zero = 0;
};

/// The chart in a window: click or Enter chooses a reading, arrows walk over the rows, hovering says the value, its share and both amounts.
class DeltaChart : public QWidget {
  Q_OBJECT
 public:
  explicit DeltaChart(QWidget* parent = nullptr);
  void setFigure(const report::DeltaFigure& figure, const study::Study& study, const ChartStyle& style, DeltaForm form);
  const report::DeltaFigure& figure() const { return m_figure; }
  const DeltaLayout& layOut() const { return m_layout; }
  /// Where texts stand, for tests.
  std::vector<QRectF> labelRects() const;
  /// "Use: −1,740 t CO₂e", one line a row.
  QStringList labels() const;
  /// Marks the parts linked to a reading.
  void setLinked(const std::optional<report::Reading>& reading);
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override { return {300, heightForWidth(std::max(300, width()))}; }
  QSize minimumSizeHint() const override { return {280, 80}; }

 signals:
  void readingChosen(const meguri::report::Reading& reading);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void place();
  void choose(std::size_t row);
  QString textOf(std::size_t row) const;
  report::Reading readingOf(std::size_t row) const;

  report::DeltaFigure m_figure;
  study::Study m_study;  ///< for words
  ChartStyle m_style;
  DeltaForm m_form = DeltaForm::bars;
  DeltaLayout m_layout;
  std::optional<report::Reading> m_linked;
  std::optional<std::size_t> m_current;
};

}  // namespace meguri::ui
