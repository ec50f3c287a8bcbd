#include "ui/print/exports.h"

#include "core/report/csv.h"
#include "core/storage/file.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using lifecycle::Indicator;
using Results = std::shared_ptr<const lifecycle::Assessment>;

QString nameOf(Indicator indicator) { return QString::fromUtf8(lifecycle::word(indicator).data()); }

void addBars(std::vector<Export>& to, const Results& results, const report::Choice& choice, const report::UncertaintyPointer& uncertainty) {
  std::vector<report::BarFigure> figures;
  for (const Indicator indicator : report::panels(results->study, choice)) figures.push_back(report::barFigure(*results, choice, indicator, uncertainty.get()));
  const ChartStyle style = styleFor(lightTheme(), figures);
  std::vector<report::BarFigure> all;
  for (const Indicator indicator : report::countedIndicators(results->study)) all.push_back(report::barFigure(*results, choice, indicator, uncertainty.get()));
  to.push_back({QStringLiteral("compare"), words::text("ui.page.compare"), [=] { return barsPicture(*results, choice, figures, style); },
                [=] { return report::figuresCsv(results->study, all); }});
  for (const auto& figure : figures)
    to.push_back({QStringLiteral("compare-") + nameOf(figure.indicator), words::indicatorName(figure.indicator), [=] { return barPicture(*results, choice, figure, style); },
                  [=] { return report::figuresCsv(results->study, {figure}); }});
  if (report::chosen(*results, choice).size() > 1)
    to.push_back({QStringLiteral("compare-differences"), words::text("ui.differences"), {}, [=] { return report::differencesCsv(*results, choice, uncertainty.get()); }});
}

void addYears(std::vector<Export>& to, const Results& results, const report::Choice& choice, const report::UncertaintyPointer& uncertainty) {
  for (const bool isCumulative : {false, true})
    for (const Indicator indicator : report::panels(results->study, choice)) {
      const auto figure = report::timeFigure(*results, choice, indicator, isCumulative, uncertainty.get());
      const QString name = QStringLiteral("timeline-") + nameOf(indicator) + (isCumulative ? QStringLiteral("-cumulative") : QString());
      to.push_back({name, words::title(figure), [=] { return timePicture(results->study, figure); }, [=] { return report::figureCsv(results->study, figure); }});
    }
  const auto stock = report::stockFigure(*results, choice);
  if (stock.isEmpty()) return;
  to.push_back({QStringLiteral("timeline-stock"), words::title(stock), [=] { return stockPicture(results->study, stock); }, [=] { return report::figureCsv(results->study, stock); }});
}

}  // namespace

std::vector<Export> exportsOf(const Results& results, const report::Choice& choice, const report::UncertaintyPointer& uncertainty) {
  std::vector<Export> exports;
  addBars(exports, results, choice, uncertainty);
  addYears(exports, results, choice, uncertainty);
  return exports;
}

std::optional<Fault> writeExport(const Export& what, const QString& path) {
  if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return storage::writeFile(path.toStdString(), what.csv());
  return savePicture(what.picture(), path);
}

}  // namespace meguri::ui
