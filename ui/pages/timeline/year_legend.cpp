#include "ui/pages/timeline/year_legend.h"

#include <algorithm>

#include "ui/base/theme.h"
#include "ui/charts/time_plot.h"
#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

QString unbroken(const QString& text) {
  constexpr char16_t joiner = 0x2060, firstOfJapanese = 0x2e80;
  QString result;
  for (const QChar each : text.toHtmlEscaped()) {
    result += each == u' ' ? QChar(QChar::Nbsp) : each;
    if (each.unicode() > firstOfJapanese) result += QChar(joiner);
  }
  return result;
}

QString yearLegend(const lifecycle::Assessment& assessment, const report::Choice& choice, const std::vector<report::TimeFigure>& figures, const std::optional<report::Sample>& sample,
                   const std::optional<report::Reading>& linked) {
  const study::Study& study = assessment.study;
  QString legend;
  for (const std::size_t s : report::chosen(assessment, choice)) {
    const auto& id = assessment.scenarios[s]->id;
    legend += QStringLiteral("<span style='color:%1'>●</span>&nbsp;<b>%2</b>&nbsp;%3&nbsp;&nbsp;&nbsp; ").arg(scenarioColour(theme(), study, id).name(), words::letter(study, id), words::scenarioName(study, id).toHtmlEscaped());
  }
  if (!sample) return legend;
  const auto banded = std::ranges::find_if(figures, [](const auto& figure) { return figure.sample.has_value(); });
  const auto alone = banded == figures.end() ? std::nullopt : bandedAlone(bandedIn(*banded), linked);
  return legend + QStringLiteral("<span style='color:%1'>▒&nbsp;%2</span>").arg(theme().muted.name(), unbroken(words::areaLegend(*sample, alone ? words::letter(study, *alone) : QString())));
}

}  // namespace meguri::ui
