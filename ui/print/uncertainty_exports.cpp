#include "ui/print/uncertainty_exports.h"

#include "ui/charts/distribution_picture.h"
#include "ui/words/distribution_words.h"

namespace meguri::ui {

std::vector<Export> uncertaintyExports(const report::UncertaintyPointer& uncertainty, const report::DistributionFigure& figure, const std::vector<report::DifferenceFigure>& differences) {
  using Form = DistributionPlot::Form;
  if (uncertainty->inputs() == 0 || figure.results.empty()) return {};
  const auto& study = uncertainty->assessment()->study;
  const QString name = QStringLiteral("uncertainty-") + QString::fromUtf8(lifecycle::word(figure.indicator).data());
  std::vector<Export> exports;
  exports.push_back({name, words::indicatorName(figure.indicator), [=](const Theme& theme) { return distributionPicture(study, figure, Form::histogram, theme); },
                     [=] { return report::statisticsCsv(*uncertainty, figure, differences); }});
  exports.push_back({name + QStringLiteral("-cumulative"), words::indicatorName(figure.indicator), [=](const Theme& theme) { return distributionPicture(study, figure, Form::cumulative, theme); },
                     [=] { return report::drawsCsv(*uncertainty, figure, differences); }});
  for (const auto& each : differences)
    exports.push_back({name + u'-' + QString::fromStdString(each.result.scenario) + QStringLiteral("-minus-") + QString::fromStdString(each.reference), words::title(each, study),
                       [=](const Theme& theme) { return differencePicture(study, each, Form::histogram, theme); },
                       [=] {
                         auto none = figure;
                         none.results.clear();
                         return report::drawsCsv(*uncertainty, none, {each});
                       }});
  return exports;
}

}  // namespace meguri::ui
