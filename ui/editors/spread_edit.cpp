#include "ui/editors/spread_edit.h"

#include "core/study/scope_rules.h"
#include "ui/editors/path_kinds.h"
#include "ui/editors/spread_dialog.h"
#include "ui/editors/spread_effect.h"
#include "ui/document/statement.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using quantity::Quantity;

/// The study with another quantity; nothing where it cannot be put there.
std::optional<study::Study> with(study::Study study, const Target& target, std::string_view field, const Quantity& quantity) {
  study::Transaction transaction(study);
  state(transaction, target, field, std::make_shared<const Quantity>(quantity));
  if (!transaction.commit({})) return std::nullopt;
  return study;
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
  const auto object = [&document, target, key](const Quantity& draft) { 
    const auto drafted = with(document.study(), target, key, draft);
    return drafted ? objectionTo(*drafted, target, key) : QString();
  };
  auto* dialog = new SpreadDialog(declared, study::unitOf(study, declared), words::fieldLabel(type.kind(), field), *held, factorsOf(shelf, study), object, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  const std::string label = "field." + std::string(type.kind()) + "." + key, of = target.scenario.empty() ? std::string("kind.scope") : words::shown(*element).toStdString();
  QObject::connect(dialog, &QDialog::accepted, &document, [&document, dialog, target, key, label, of, before = *held] {
    const Quantity after = dialog->quantity();
    if (after == before) return;
    (void)document.edit({"edit.set-spread", {label, of}}, [&](study::Transaction& t) { state(t, target, key, std::make_shared<const Quantity>(after)); });
  });
  followEffect(*dialog, document, target, key);
  dialog->open();
  return dialog;
}

}  // namespace meguri::ui
