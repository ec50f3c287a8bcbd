#include "ui/print/time_exports.h"

#include "core/report/csv.h"
#include "ui/words/time_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

std::vector<Export> timeExports(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice, const report::UncertaintyPointer& uncertainty,
                                report::YearView view, bool hasEvents) {
  std::vector<Export> exports;
  const auto figuresOf = [&](bool isCumulative) {
    std::vector<report::TimeFigure> figures;
    for (const auto indicator : report::panels(assessment->study, choice)) figures.push_back(report::timeFigure(*assessment, choice, indicator, {isCumulative, view}, uncertainty.get()));
    return figures;
  };
  const auto annual = figuresOf(false);
  const auto events = report::eventsOf(*assessment, choice, annual);
  for (const auto& figures : {annual, figuresOf(true)})
    for (const auto& figure : figures) {
      const QString name = QStringLiteral("timeline-") + QString::fromUtf8(lifecycle::word(figure.indicator).data()) + (figure.cumulative ? QStringLiteral("-cumulative") : QString());
      const auto own = hasEvents ? report::eventsIn(events, figure.indicator) : std::vector<report::Event>();
      exports.push_back({name, words::heading(figure), [=](const Theme& theme) { return timePicture(assessment->study, figure, own, theme); }, [=] { return report::figureCsv(assessment->study, figure); }});
    }
  if (const auto stock = report::stockFigure(*assessment, choice); !stock.isEmpty())
    exports.push_back({QStringLiteral("timeline-stock"), words::title(stock), [=](const Theme& theme) { return stockPicture(assessment->study, stock, theme); }, [=] { return report::figureCsv(assessment->study, stock); }});
  if (const auto fates = report::fateFigure(*assessment, choice); !fates.isEmpty())
    exports.push_back({QStringLiteral("timeline-ewaste-fates"), words::title(fates), [=](const Theme& theme) { return fatePicture(assessment->study, fates, theme); }, [=] { return report::figureCsv(assessment->study, fates); }});
  if (!events.empty()) exports.push_back({QStringLiteral("timeline-events"), words::text("time.events"), {}, [=] { return report::eventsCsv(assessment->study, events); }});
  return exports;
}

}  // namespace meguri::ui
