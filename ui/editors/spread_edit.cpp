#include "ui/editors/spread_edit.h"

#include "core/study/resolve.h"
#include "core/study/scope_rules.h"
#include "ui/editors/path_kinds.h"
#include "ui/editors/spread_dialog.h"
#include "ui/editors/spread_effect.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using quantity::Quantity;

study::ElementPointer elementOf(const study::Study& study, const Target& target) {
  if (target.scenario.empty()) return study.scope;
  const auto* scenario = study.scenario(target.scenario);
  if (!scenario) return nullptr;
  for (const auto& each : study::resolve(study, *scenario))
    if (each.element->id == target.element) return each.element;
  return nullptr;
}

/// The variants in which an entry of their own gives another figure than the one that becomes the study's own: they would inherit it, and a
/// spread must not change their value.
std::vector<study::Id> othersOf(const study::Study& study, const Target& target, std::string_view field) {
  const auto element = elementOf(study, target);
  const study::QuantityField handle{element->type->find(field)};
  const auto figure = study::stated(study, *element, handle);
  std::vector<study::Id> result;
  if (!figure.entry) return result;
  for (const auto& scenario : study.scenarios) {
    const auto other = scenario->isVariant() ? elementOf(study, {scenario->id, target.element}) : nullptr;
    if (!other || other->type != element->type || scenario->id == target.scenario) continue;
    const auto its = study::stated(study, *other, handle);
    if (its.entry && *its.quantity != *figure.quantity) result.push_back(scenario->id);
  }
  return result;
}

void apply(study::Transaction& transaction, const Target& target, std::string_view field, const Quantity& quantity) {
  auto value = std::make_shared<const Quantity>(quantity);
  if (target.scenario.empty()) return transaction.setScope(field, std::move(value));
  const auto others = othersOf(transaction.draft(), target, field);
  transaction.setField(target.scenario, target.element, field, std::move(value));
  for (const auto& scenario : others) transaction.setField(scenario, target.element, field, {});
}

/// The study with another quantity; nothing where it cannot be put there.
std::optional<study::Study> with(study::Study study, const Target& target, std::string_view field, const Quantity& quantity) {
  study::Transaction transaction(study);
  apply(transaction, target, field, quantity);
  if (!transaction.commit({})) return std::nullopt;
  return study;
}

/// What the check says against a field of an element.
QString objectionTo(const std::optional<study::Study>& study, const Target& target, std::string_view field) {
  if (!study) return {};
  for (const auto& issue : study::check(*study))
    if (issue.severity == study::Severity::error && issue.element == target.element && issue.field == field) return words::sentenceOf(issue, *study);
  return {};
}

PedigreeFactors factorsOf(LibraryShelf& shelf, const study::Study& study) {
  PedigreeFactors result;
  for (const auto& summary : shelf.search({.text = {}, .kind = "pedigree", .figures = {}, .limit = 0}, study.library))
    if (auto entry = shelf.find(summary.id, study.library)) result.push_back(*entry);
  return result;
}

void followEffect(SpreadDialog& dialog, StudyDocument& document, const Target& target, const std::string& field) {
  auto* effect = new SpreadEffect(document, target, &dialog);
  QObject::connect(effect, &SpreadEffect::changed, &dialog, [&dialog, effect] {
    const QString how = words::text("spread-effect.draws", {words::number(static_cast<double>(SpreadEffect::draws)).toStdString()});
    dialog.setEffect(effect->text(), how, !effect->isBusy());
  });
  const auto follow = [&dialog, &document, effect, target, field] {
    effect->follow(dialog.isSound() ? with(document.study(), target, field, dialog.quantity()) : std::nullopt);
  };
  QObject::connect(&dialog, &SpreadDialog::drafted, effect, follow);
  follow();
}

}  // namespace

std::optional<Quantity> heldOf(const study::Study& study, const study::Element& element, int field) {
  const auto held = study::stated(study, element, study::QuantityField{field});
  if (!held.quantity) return std::nullopt;
  return held.entry ? held.quantity->over(study.firstYear(), study.lastYear()) : *held.quantity;
}

SpreadDialog* askForSpread(StudyDocument& document, LibraryShelf& shelf, const Target& target, std::string_view field, QWidget* parent) {
  const study::Study& study = document.study();
  const auto element = elementOf(study, target);
  const int index = element ? element->type->find(field) : -1;
  auto held = index >= 0 ? heldOf(study, *element, index) : std::nullopt;
  if (!held) return nullptr;
  const study::ElementType& type = *element->type;
  const study::Field& declared = type.fields()[static_cast<std::size_t>(index)];
  if (!declared.isVintages) spellOut(*held, std::max(study.firstYear(), study.lastYear()));
  const std::string key(field);
  const auto object = [&document, target, key](const Quantity& draft) { return objectionTo(with(document.study(), target, key, draft), target, key); };
  auto* dialog = new SpreadDialog(declared, study::unitOf(study, declared), words::fieldLabel(type.kind(), field), *held, factorsOf(shelf, study), object, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  const std::string label = "field." + std::string(type.kind()) + "." + key, of = target.scenario.empty() ? std::string("kind.scope") : words::shown(*element).toStdString();
  QObject::connect(dialog, &QDialog::accepted, &document, [&document, dialog, target, key, label, of, before = *held] {
    const Quantity after = dialog->quantity();
    if (after == before) return;
    (void)document.edit({"edit.set-spread", {label, of}}, [&](study::Transaction& t) { apply(t, target, key, after); });
  });
  followEffect(*dialog, document, target, key);
  dialog->open();
  return dialog;
}

}  // namespace meguri::ui
