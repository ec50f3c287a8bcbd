#include "ui/charts/chart_style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "core/report/parts.h"
#include "ui/words/band_words.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double swatch = 9, afterSwatch = 5, betweenItems = 16;
constexpr int subtitleLines = 2;

/// Places items line by line; calls paint(item, position) and gives the height.
template <class Paint>
double flow(double width, const std::vector<LegendItem>& items, const ChartStyle& style, Paint paint) {
  const QFontMetricsF metrics(style.font(smallPoints));
  const double line = metrics.height() * 1.25;
  double x = 0, y = 0;
  for (const auto& item : items) {
    const double wide = swatch + afterSwatch + metrics.horizontalAdvance(item.text);
    if (x > 0 && x + wide > width) x = 0, y += line;
    paint(item, QPointF(x, y), metrics);
    x += wide + betweenItems;
  }
  return items.empty() ? 0 : y + line;
}

/// Breaks a text into at most `most` lines, the last elided; calls line(words, y, metrics) and gives the height.
template <class Line>
double breakLines(const QString& text, const QFont& font, QPaintDevice* device, double width, int most, Line line) {
  if (text.isEmpty()) return 0;
  const QFontMetricsF metrics = device ? QFontMetricsF(font, device) : QFontMetricsF(font);
  QTextLayout layout(text, font, device);
  layout.setTextOption(QTextOption(Qt::AlignLeft));
  layout.beginLayout();
  double y = 0;
  for (int i = 0; i < most; ++i) {
    QTextLine each = layout.createLine();
    if (!each.isValid()) break;
    each.setLineWidth(width);
    const bool isLast = i == most - 1;
    const QString words = isLast ? metrics.elidedText(text.mid(each.textStart()), Qt::ElideRight, width) : text.mid(each.textStart(), each.textLength());
    line(words.trimmed(), y, metrics);
    y += metrics.height();
  }
  layout.endLayout();
  return y;
}

double paintLines(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour, int most) {
  painter.setPen(colour);
  painter.setFont(font);
  return breakLines(text, font, painter.device(), rect.width(), most, [&](const QString& words, double y, const QFontMetricsF& metrics) {
    painter.drawText(QPointF(rect.left(), rect.top() + y + metrics.ascent()), words);
  });
}

void paintWhiskerSign(QPainter& painter, const QRectF& box, const QColor& colour) {
  painter.setPen(QPen(colour, 1.4));
  painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()));
  for (const double x : {box.left(), box.right()}) painter.drawLine(QLineF(x, box.top() + 2, x, box.bottom() - 2));
}

}  // namespace

QColor ChartStyle::part(report::Axis axis, const std::string& key) const {
  const auto found = places.find(key);
  const std::size_t place = found == places.end() ? 0 : found->second;
  if (axis == report::Axis::year && !key.empty() && key != report::restKey)
    return blended(theme->lastYear, theme->firstYear, places.size() < 2 ? 1 : std::min(1.0, static_cast<double>(place) / static_cast<double>(places.size() - 1)));
  return theme->part(axis, key, place);
}

std::size_t ChartStyle::pattern(report::Axis axis, const std::string& key) const {
  const auto found = places.find(key);
  return !patterns || found == places.end() || key == report::restKey || isCredit(axis, key) ? 0 : found->second;
}

ChartStyle styleFor(const Theme& theme, const std::vector<report::BarFigure>& figures) {
  ChartStyle style;
  style.theme = &theme;
  style.patterns = usesPatterns();
  for (const auto& figure : figures)
    for (const auto& key : figure.parts) style.places.try_emplace(key, style.places.size());
  return style;
}

QColor scenarioColour(const Theme& theme, const study::Study& study, std::string_view scenario) {
  const auto found = std::ranges::find(study.scenarios, scenario, [](const auto& each) { return std::string_view(each->id); });
  return theme.scenario(static_cast<std::size_t>(found - study.scenarios.begin()));
}

std::vector<LegendItem> legendOf(const std::vector<report::BarFigure>& figures, const study::Study& study, const ChartStyle& style) {
  std::vector<LegendItem> items;
  std::set<std::string> seen;
  bool isAnyLeftOut = false;
  std::optional<report::Sample> sample;
  // in the order of the palette, which is that of the first figure that has the part; a Rest is last
  constexpr auto last = std::numeric_limits<std::size_t>::max();
  std::vector<std::pair<std::size_t, LegendItem>> placed;
  for (const auto& figure : figures) {
    const QStringList names = words::partNames(study, figure.split, figure.parts);
    for (std::size_t p = 0; p < figure.parts.size(); ++p) {
      const auto& key = figure.parts[p];
      if (!seen.insert(key).second) continue;
      const auto place = style.places.find(key);
      placed.emplace_back(key == report::restKey ? last : place == style.places.end() ? 0 : place->second,
                          LegendItem{names[static_cast<qsizetype>(p)], style.part(figure.split, key), false, isCredit(figure.split, key), false, style.pattern(figure.split, key)});
    }
    if (figure.sample) sample = figure.sample;
    for (const auto& bar : figure.bars) isAnyLeftOut = isAnyLeftOut || !bar.leftOut.empty();
  }
  std::ranges::stable_sort(placed, {}, &std::pair<std::size_t, LegendItem>::first);
  for (auto& [place, item] : placed) items.push_back(std::move(item));
  if (isAnyLeftOut) items.push_back({words::text("ui.legend.left-out"), style.theme->muted, true, false});
  if (sample) items.push_back(whiskerItem(*sample, style));
  return items;
}

LegendItem whiskerItem(const report::Sample& sample, const ChartStyle& style) { return {words::whiskerLegend(sample), style.theme->text, false, false, true}; }

LegendItem areaItem(const report::Sample& sample, const QString& letter, const ChartStyle& style) {
  QColor pale = style.theme->muted;
  pale.setAlpha(bandAlpha + innerBandAlpha);
  return {words::areaLegend(sample, letter), pale};
}

QColor blended(const QColor& first, const QColor& second, double share) {
  const auto of = [share](int a, int b) { return static_cast<int>(std::lround(share * a + (1 - share) * b)); };
  return QColor(of(first.red(), second.red()), of(first.green(), second.green()), of(first.blue(), second.blue()));
}

QColor inkOn(const QColor& ground) {
  const auto linear = [](double share) { return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); };
  const double luminance = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
  constexpr double equal = 0.179;  // where black and white stand out alike (WCAG 2)
  return luminance > equal ? QColor(Qt::black) : QColor(Qt::white);
}

bool isCredit(report::Axis axis, const std::string& key) { return axis == report::Axis::stage && key == lifecycle::word(lifecycle::Stage::credit); }

double legendHeight(double width, const std::vector<LegendItem>& items, const ChartStyle& style) {
  return flow(width, items, style, [](const auto&, const auto&, const auto&) {});
}

double paintLegend(QPainter& painter, const QRectF& rect, const std::vector<LegendItem>& items, const ChartStyle& style) {
  return flow(rect.width(), items, style, [&](const LegendItem& item, QPointF at, const QFontMetricsF& metrics) {
    const QRectF box(rect.left() + at.x(), rect.top() + at.y() + (metrics.height() - swatch) / 2, swatch, swatch);
    if (item.isHatched)
      paintHatching(painter, box, item.colour);
    else if (item.isWhisker)
      paintWhiskerSign(painter, box, item.colour);
    else
      painter.fillRect(box, item.colour);
    if (item.pattern != 0) paintPattern(painter, box, item.pattern, patternInk(item.colour));
    if (item.isStriped) paintStripes(painter, box, style.theme->surface);
    painter.setFont(style.font(smallPoints));
    painter.setPen(style.theme->muted);
    painter.drawText(QPointF(box.right() + afterSwatch, rect.top() + at.y() + metrics.ascent()), item.text);
  });
}

double paintHeading(QPainter& painter, const QRectF& rect, const QString& title, const QString& subtitle, const ChartStyle& style, int mostTitleLines) {
  const double first = paintLines(painter, rect, title, style.font(titlePoints, QFont::DemiBold), style.theme->text, mostTitleLines);
  return first + paintLines(painter, rect.adjusted(0, first, 0, 0), subtitle, style.font(smallPoints), style.theme->muted, subtitleLines);
}

double paintNote(QPainter& painter, const QRectF& rect, const QString& note, const ChartStyle& style) {
  return paintLines(painter, rect, note, style.font(smallPoints), style.theme->muted, 3);
}

double noteHeight(double width, const QString& note, const ChartStyle& style) {
  return breakLines(note, style.font(smallPoints), nullptr, width, 3, [](const auto&, double, const auto&) {});
}

double headingHeight(double width, const QString& title, const QString& subtitle, const ChartStyle& style, int mostTitleLines) {
  const auto height = [&](const QString& text, const QFont& font, int most) { return breakLines(text, font, nullptr, width, most, [](const auto&, double, const auto&) {}); };
  return height(title, style.font(titlePoints, QFont::DemiBold), mostTitleLines) + height(subtitle, style.font(smallPoints), subtitleLines);
}

}  // namespace meguri::ui
