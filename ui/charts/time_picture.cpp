#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>

#include "ui/charts/event_marks.h"
#include "ui/charts/picture.h"
#include "ui/charts/time_plot.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr QSizeF bodySize(620, 300);
constexpr std::size_t mostEvents = 10;  // listed beneath; the table has all

LegendItem scenarioItem(const study::Study& study, const study::Id& id, const Theme& theme) {
  return {words::letter(study, id) + u' ' + words::scenarioName(study, id), scenarioColour(theme, study, id)};
}

template <class Figure>
Picture plotted(const study::Study& study, const Figure& figure, const Theme& theme, const std::vector<EventMark>& marks = {}) {
  Picture picture;
  picture.style.theme = &theme;
  picture.note = words::rules(study) + QStringLiteral(" · ") + words::shown(study.title);
  picture.bodySize = bodySize;
  picture.paintBody = [figure, study, marks, style = picture.style](QCPPainter& painter, const QRectF& rect) {
    TimePlot plot;
    plot.resize(rect.size().toSize());
    plot.setViewport(QRect(QPoint(), rect.size().toSize()));  // a widget that is never shown is told no size
    plot.setEvents(marks);
    plot.setFigure(figure, study, style);
    painter.save();
    painter.translate(rect.topLeft());
    plot.toPainter(&painter, static_cast<int>(rect.width()), static_cast<int>(rect.height()));
    painter.restore();
  };
  return picture;
}

/// What happens to the same element of several scenarios in one year stands once; shortened to the width of the picture.
void addEvents(Picture& picture, const study::Study& study, const std::vector<EventMark>& marks) {
  struct Line {
    const EventMark* first;
    QString what;
    QStringList letters;
  };
  std::vector<Line> lines;
  for (const EventMark& mark : marks) {
    const QString subject = words::eventSubject(mark.event, study), name = words::eventName(mark.event);
    const QString what = subject.isEmpty() ? name : words::text("explain.of", {name.toStdString(), subject.toStdString()});
    const auto found = std::ranges::find_if(lines, [&](const Line& line) { return line.first->number == mark.number && line.what == what; });
    auto& line = found == lines.end() ? lines.emplace_back(Line{&mark, what, {}}) : *found;
    line.letters << words::letter(study, mark.event.scenario);
  }
  const QFontMetricsF metrics(picture.style.font(smallPoints));
  for (std::size_t i = 0; i < std::min(lines.size(), mostEvents); ++i) {
    const bool isMore = i + 1 == mostEvents && lines.size() > mostEvents;
    const Line& line = lines[i];
    const QString text = isMore ? QStringLiteral("… +%1").arg(lines.size() - i)
                                : QStringLiteral("%1 · %2 · %3 · %4").arg(QString::number(line.first->number), QString::number(line.first->event.year), line.letters.join(QStringLiteral(", ")), line.what);
    const QColor colour = line.letters.size() == 1 && !isMore ? scenarioColour(*picture.style.theme, study, line.first->event.scenario) : picture.style.theme->muted;
    picture.legend.push_back({metrics.elidedText(text, Qt::ElideRight, picture.bodySize.width() - 20), colour});
  }
}

}  // namespace

std::vector<EventMark> marksOf(const study::Study& study, const std::vector<report::Event>& events) {
  std::vector<EventMark> marks;
  for (const auto& event : events) {
    const int before = marks.empty() ? 0 : marks.back().number;
    marks.push_back({event, before + (marks.empty() || marks.back().event.year != event.year), words::eventSentence(event, study)});
  }
  return marks;
}

Picture timePicture(const study::Study& study, const report::TimeFigure& figure, const std::vector<report::Event>& events, const Theme& theme) {
  const auto marks = marksOf(study, events);
  Picture picture = plotted(study, figure, theme, marks);
  picture.title = words::title(figure, study);
  picture.subtitle = words::description(figure, study);
  for (const auto& series : figure.series) picture.legend.push_back(scenarioItem(study, series.scenario, theme));
  const auto alone = bandedAlone(bandedIn(figure), {});
  if (figure.sample) picture.legend.push_back(areaItem(*figure.sample, alone ? words::letter(study, *alone) : QString(), picture.style));
  addEvents(picture, study, marks);
  return picture;
}

Picture stockPicture(const study::Study& study, const report::StockFigure& figure, const Theme& theme) {
  Picture picture = plotted(study, figure, theme);
  picture.title = words::title(figure);
  picture.subtitle = words::description(figure);
  for (const auto& series : figure.inService) picture.legend.push_back(scenarioItem(study, series.scenario, theme));
  return picture;
}

Picture fatePicture(const study::Study& study, const report::FateFigure& figure, const Theme& theme) {
  Picture picture = plotted(study, figure, theme);
  picture.title = words::title(figure);
  picture.subtitle = words::description(figure);
  for (const auto& fate : figure.fates) picture.legend.push_back({words::partName(study, report::Axis::fate, fate), picture.style.part(report::Axis::fate, fate)});
  QStringList order;
  for (const auto& id : figure.scenarios) order << words::letter(study, id) + (figure.scenarios.size() > 3 ? QString() : u' ' + words::scenarioName(study, id));
  if (order.size() > 1) picture.subtitle += QStringLiteral(" · ") + words::text("time.bars-order", {order.join(QStringLiteral(", ")).toStdString()});
  return picture;
}

}  // namespace meguri::ui
