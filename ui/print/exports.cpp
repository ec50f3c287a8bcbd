#include "ui/print/exports.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/storage/file.h"
#include "ui/charts/delta_picture.h"
#include "ui/print/time_exports.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using lifecycle::Indicator;
using Results = std::shared_ptr<const lifecycle::Assessment>;

QString nameOf(Indicator indicator) { return QString::fromUtf8(lifecycle::word(indicator).data()); }

/// Of an indicator over scenarios, or of a scenario over indicators.
QString nameOf(const report::BarFigure& figure) {
  return figure.across == report::Across::indicator ? QStringLiteral("scenario-") + QString::fromStdString(figure.bars.front().scenario) : nameOf(figure.indicator);
}

QString titleOf(const report::BarFigure& figure, const study::Study& study) {
  return figure.across == report::Across::indicator ? words::scenarioName(study, figure.bars.front().scenario) : words::indicatorName(figure.indicator);
}

void addBars(std::vector<Export>& to, const Results& results, const report::Choice& choice, const report::UncertaintyPointer& uncertainty) {
  auto figures = report::barFigures(*results, choice, uncertainty.get());
  std::vector<report::BarFigure> all;
  for (const Indicator indicator : report::countedIndicators(results->study)) all.push_back(report::barFigure(*results, choice, indicator, uncertainty.get()));
  to.push_back({QStringLiteral("compare"), words::text("ui.page.compare"), [=](const Theme& theme) { return barsPicture(*results, choice, figures, styleFor(theme, figures)); },
                [=] { return report::figuresCsv(results->study, all); }});
  for (auto& figure : figures) figure.message.isAgainst = false;  // alone, it runs against nothing
  for (const auto& figure : figures)
    to.push_back({QStringLiteral("compare-") + nameOf(figure), titleOf(figure, results->study), [=](const Theme& theme) { return barPicture(*results, choice, figure, styleFor(theme, figures)); },
                  [=] { return report::figuresCsv(results->study, {figure}); }});
  if (report::chosen(*results, choice).size() > 1)
    to.push_back({QStringLiteral("compare-differences"), words::text("ui.differences"), {}, [=] { return report::differencesCsv(*results, choice, uncertainty.get()); }});
}

/// What makes each scenario differ from the reference, by stage and element: computed when asked for.
void addDeltas(std::vector<Export>& to, const Results& results, const report::Choice& choice) {
  const std::size_t reference = report::referenceOf(*results, choice);
  for (const Indicator indicator : report::panels(results->study, choice))
    for (const std::size_t s : report::chosen(*results, choice)) {
      const study::Id& id = results->scenarios[s]->id;
      if (s == reference || !report::Comparison(*results, choice, indicator).delta(s).absolute) continue;
      const auto figure = [=] { return report::deltaFigure(*results, choice, indicator, id, {.isCrossed = true}); };
      const QString title = words::text("delta.title") + QStringLiteral(" · ") + words::letter(results->study, id) + QStringLiteral(" · ") + words::indicatorName(indicator);
      to.push_back({QStringLiteral("compare-delta-") + nameOf(indicator) + u'-' + QString::fromStdString(id), title, [=](const Theme& theme) { return deltaPicture(results->study, figure(), DeltaForm::bars, theme); },
                    [=] { return report::deltaCsv(results->study, figure()); }});
    }
}

}  // namespace

std::vector<Export> exportsOf(const Results& results, const report::Choice& choice, const report::UncertaintyPointer& uncertainty) {
  std::vector<Export> exports;
  addBars(exports, results, choice, uncertainty);
  std::ranges::move(timeExports(results, choice, uncertainty), std::back_inserter(exports));
  addDeltas(exports, results, choice);
  return exports;
}

Picture pictureOf(const Export& what, const PictureOptions& options) {
  Picture picture = what.picture(options.isDark ? darkTheme() : lightTheme());
  picture.isTransparent = options.isTransparent;
  if (!options.hasHeading) picture.title.clear(), picture.subtitle.clear();
  if (!options.hasNote) picture.note.clear();
  return picture;
}

std::optional<Fault> writeExport(const Export& what, const QString& path, const PictureOptions& options) {
  if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return storage::writeFile(path.toStdString(), what.csv());
  return savePicture(pictureOf(what, options), path, options.scale);
}

}  // namespace meguri::ui
