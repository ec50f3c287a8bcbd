#include "app/cli/sampling_text.h"

#include "core/base/json.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::cli {

using words::term;
using words::text;

QString drawnText(const report::Uncertainty& uncertainty) {
  const auto whole = [](std::size_t number) { return words::exactNumber(static_cast<double>(number)).toStdString(); };
  if (uncertainty.inputs() == 0) return text("cli.no-spread") + QStringLiteral("\n");
  const std::size_t first = uncertainty.first(), last = first + uncertainty.draws();
  return text(first == 0 ? "cli.drawn" : "cli.drawn-range", {whole(uncertainty.draws()), std::to_string(uncertainty.seed()), whole(uncertainty.inputs()), whole(first), whole(last - 1)}) +
         QStringLiteral("\n");
}

QString legend(const report::Uncertainty& uncertainty) {
  QString result;
  for (const std::size_t s : report::chosen(*uncertainty.assessment(), uncertainty.choice())) {
    const auto& id = uncertainty.assessment()->scenarios[s]->id;
    result += words::letter(uncertainty.assessment()->study, id) + QStringLiteral("  ") + words::scenarioName(uncertainty.assessment()->study, id) + QStringLiteral("\n");
  }
  return result;
}

QString viewName(const lifecycle::View& view) {
  return term("accounting", lifecycle::word(view.accounting)) + QStringLiteral(" · ") + term("basis", lifecycle::word(view.basis));
}

std::vector<lifecycle::View> viewsOf(const study::Study& study) { return lifecycle::viewsOf(study.scope->get(study::scopeType().netBasis) == "marginal"); }

void addRun(Json& json, const report::Uncertainty& uncertainty) {
  json["title"] = uncertainty.assessment()->study.title;
  json["draws"] = uncertainty.draws();
  json["from"] = uncertainty.first();
  json["seed"] = uncertainty.seed();
  json["inputs"] = uncertainty.inputs();
}

void addBand(Json& json, const std::optional<report::Band>& band) {
  const auto fields = band ? std::vector<Json>{band->mean, band->p5, band->p25, band->median, band->p75, band->p95} : std::vector<Json>(std::size(bandNames));
  for (std::size_t i = 0; i < fields.size(); ++i) json[bandNames[i]] = fields[i];
}

std::string field(const std::optional<double>& number) { return number ? Json(*number).dump() : std::string(); }

std::vector<std::string> bandFields(const std::optional<report::Band>& band) {
  if (!band) return std::vector<std::string>(std::size(bandNames));
  return {field(band->mean), field(band->p5), field(band->p25), field(band->median), field(band->p75), field(band->p95)};
}

}  // namespace meguri::cli
