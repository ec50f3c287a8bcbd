#include "ui/words/variant_words.h"

#include "ui/words/headings.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using What = study::VariantChange::What;

const study::ElementType* typeOf(const study::Study& study, const study::Id& id) {
  for (const auto& scenario : study.scenarios)
    for (const auto& element : scenario->elements)
      if (element->id == id) return element->type;
  return nullptr;
}

/// What sets two quantities apart whose values read alike.
QString detail(const study::FieldValue& value, const study::FieldValue& other) {
  const auto* one = std::get_if<std::shared_ptr<const quantity::Quantity>>(&value);
  const auto* two = std::get_if<std::shared_ptr<const quantity::Quantity>>(&other);
  if (!one || !two) return {};
  const bool bySpread = spreadText(**one) != spreadText(**two);
  const QString said = bySpread ? spreadText(**one) : sourceText(**one);
  return said.isEmpty() ? QString() : QStringLiteral(" · ") + said;
}

QString fieldText(const study::Study& study, std::string_view scenario, const study::ElementType& type, int field, const study::FieldValue& value) {
  const QString said = typeset(valueText(study, scenario, type.fields()[static_cast<std::size_t>(field)], type.kind(), value));
  return said.isEmpty() ? text("ui.not-stated") : said;
}

}  // namespace

QString changedThing(const study::Study& study, std::string_view scenario, const study::VariantChange& change) {
  const QString element = elementName(study, scenario, change.element);
  if (change.what == What::name) return element + dot + text("ui.changes.element-name");
  const auto* type = change.what == What::field ? typeOf(study, change.element) : nullptr;
  return type ? element + dot + fieldLabel(type->kind(), type->fields()[static_cast<std::size_t>(change.field)].key) : element;
}

ChangeTexts changeTexts(const study::Study& study, std::string_view scenario, const study::VariantChange& change) {
  switch (change.what) {
    case What::added: return {text("ui.element-absent"), text("ui.changes.added")};
    case What::removed: return {text("ui.element-present"), text("ui.changes.removed")};
    case What::kept: return {text("ui.element-present"), text("ui.changes.kept")};
    case What::name: {
      const auto* before = std::get_if<std::string>(&change.base);
      return {before ? shown(*before) : QString(), shown(std::get<std::string>(change.here))};
    }
    case What::field: break;
  }
  const auto* type = typeOf(study, change.element);
  if (!type) return {};
  const auto* holder = study.scenario(scenario);
  ChangeTexts result{fieldText(study, holder ? holder->base : std::string(), *type, change.field, change.base), fieldText(study, scenario, *type, change.field, change.here)};
  if (result.base == result.here) {
    result.base += detail(change.base, change.here);
    result.here += detail(change.here, change.base);
  }
  return result;
}

}  // namespace meguri::words
