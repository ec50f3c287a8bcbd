#include "ui/editors/quantity_row.h"

#include <QMenu>
#include <QPointer>
#include <map>

#include "core/quantity/convert.h"
#include "core/quantity/restate.h"
#include "core/study/scope_rules.h"
#include "ui/editors/entry_popup.h"
#include "ui/editors/path_dialog.h"
#include "ui/editors/spread_edit.h"
#include "ui/editors/spread_kinds.h"
#include "ui/document/statement.h"
#include "ui/editors/value_clip.h"
#include "ui/editors/value_menu.h"
#include "ui/widgets/path_button.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/spread_button.h"
#include "ui/words/library_words.h"
#include "ui/words/quantities.h"
#include "ui/words/spreads.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using quantity::Quantity;
using study::FieldValue;

FieldValue valueOf(Quantity quantity) { return std::make_shared<const Quantity>(std::move(quantity)); }

class QuantityRow final : public FieldRow {
 public:
  QuantityRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent)
      : FieldRow(document, shelf, type, field, parent), m_edit(new QuantityEdit(m_field, parent)), m_spread(new SpreadButton(parent)) {
    m_spread->setObjectName(name() + QStringLiteral("_spread_SpreadButton"));
    connect(m_spread, &QToolButton::clicked, this, &QuantityRow::openSpread);
    if (m_field.overYears || m_field.isVintages) {
      m_path = new PathButton(parent);
      m_path->setObjectName(name() + QStringLiteral("_path_PathButton"));
      connect(m_path, &QToolButton::clicked, this, &QuantityRow::openPath);
    }
    followTyping();
    connect(m_edit, &QuantityEdit::menuWanted, this, &QuantityRow::openMenu);
    connect(m_edit, &QuantityEdit::copyWanted, this, &QuantityRow::copy);
    connect(m_edit, &QuantityEdit::pasteWanted, this, &QuantityRow::paste);
  }

 protected:
  QWidget* editor() override { return m_edit; }
  std::vector<QWidget*> companions() override {
    if (!m_path) return {m_spread};
    return {m_spread, m_path};
  }
  void showValue() override {
    const auto held = this->held();
    const std::string unit = this->unit();
    m_edit->setUnit(unit);
    if (isMixed()) return m_edit->setSeveral(words::text("several.values"), eachText());
    m_spread->setSpread(held ? words::spreadSentence(*held, boundsIn(m_field, unit, held->unit)) : QString(), held && held->spread.isHeld && !held->spread.isExact(), held.has_value());
    if (m_path) m_path->setPath(held && held->isOverYears() ? words::statedText(*held) : QString());
    m_edit->setQuantity(held ? std::make_shared<const Quantity>(*held) : nullptr, stated().entry != nullptr);
  }

 private:
  void followTyping() {
    connect(m_edit, &QuantityEdit::typed, this, &QuantityRow::take);
    connect(m_edit, &QuantityEdit::cleared, this, [this] {
      begin();
      // a figure of the library that a letter took the place of is no change
      m_document.cancelGesture(m_gesture);
      offer([](const FormElement&) { return FieldValue(); });
    });
    connect(m_edit, &QuantityEdit::unreadable, this, [this](const Fault& fault) {
      const bool isUnit = fault.code == "unit.unknown" && !fault.args.empty();
      refuse(isUnit ? words::text("unit.unknown-here", {fault.args.front(), words::unitsThatFit(unit()).toStdString()}) : words::describe(fault));
    });
    connect(m_edit, &QuantityEdit::finished, this, [this] {
      m_gesture.clear();
      setFault({});
    });
    connect(m_edit, &QuantityEdit::refused, this, [this] { m_gesture.clear(); });  // the reason stays to be read
    connect(m_edit, &QuantityEdit::cancelled, this, [this] {
      const QString gesture = std::exchange(m_gesture, {});
      m_document.cancelGesture(gesture);
      setFault({});
    });
  }

  std::string unit() const { return study::unitOf(m_document.study(), m_field); }
  std::optional<Quantity> heldBy(const FormElement& form) const { return heldOf(m_document.study(), *form.element, m_index); }

  /// All steps until the gesture ends start from what held before it: spreads do not wear off digit by digit.
  void begin() {
    if (!m_gesture.isEmpty()) return;
    static int count = 0;
    m_gesture = QStringLiteral("value %1").arg(++count);
    m_before.clear();
    for (const auto* each : all())
      if (const auto held = heldBy(*each)) m_before.emplace(std::pair(each->target.scenario, each->target.element), *held);
  }

  /// Why a unit does not fit, with those that do; money has its own words.
  QString objectionToUnit(const std::string& typed) const {
    const auto known = quantity::parseUnit(typed);
    const bool fits = !known || known->dimension == study::typedOf(m_document.study(), m_field) || study::isMoney(m_field);
    return fits ? QString() : words::text("unit.does-not-fit", {typed, words::unitsThatFit(unit()).toStdString()});
  }

  void take(double value, const QString& typedUnit) {
    begin();
    const std::string in = typedUnit.toStdString();
    if (const QString fault = objectionToUnit(in); !fault.isEmpty()) return refuse(fault);
    offer([&](const FormElement& form) {
      const auto before = m_before.find(std::pair(form.target.scenario, form.target.element));
      return valueOf(typedOver(before == m_before.end() ? nullptr : &before->second, value, in, study::floorOf(m_field)));
    });
  }

  void offer(const Make& make) {
    const QString fault = set(make, {.gesture = m_gesture});
    if (fault.isEmpty())
      m_edit->setFault({});
    else
      refuse(fault);
  }

  /// What was typed so far may have been a value of its own ("8" of "80 apples"): it is taken back with the rest.
  void refuse(const QString& fault) {
    m_document.cancelGesture(m_gesture);
    m_edit->setFault(fault);
    setFault(fault);
  }

  void openSpread() { askForSpread(m_document, m_shelf, m_form.target, m_field.key, m_edit->window()); }

  void openPath() {
    const Years years{m_document.study().firstYear(), std::max(m_document.study().firstYear(), m_document.study().lastYear())};
    auto before = held();
    if (before) spellOut(*before, years.last);
    // the row may go while the dialog is there, with the form of another element
    const auto object = [row = QPointer(this)](const Quantity& draft) {
      return row ? row->objection([&](const FormElement&) { return valueOf(draft); }) : QString();
    };
    auto* dialog = new PathDialog(m_field, unit(), words::fieldLabel(m_type.kind(), m_field.key), years, before, object, m_edit->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
      if (!before || *before != dialog->quantity()) set(valueOf(dialog->quantity()));
    });
    dialog->open();
  }

  /// The same statement in another unit, to the bit of what it means.
  void convert(const std::string& to) {
    set([&](const FormElement& form) {
      const auto held = heldBy(form);
      const auto next = held && !isFromEntry(form) ? quantity::converted(*held, to) : std::nullopt;
      return next ? valueOf(*next) : form.element->values[static_cast<std::size_t>(m_index)];
    }, {.code = "edit.convert", .more = {to}});
  }

  bool isFromEntry(const FormElement& form) const { return study::stated(m_document.study(), *form.element, study::QuantityField{m_index}).entry != nullptr; }

  void copy() {
    const auto held = this->held();
    if (held && !isMixed()) copyWhole(*held);
  }

  void paste() {
    const auto copied = copiedWhole();
    if (!copied) return setFault(words::text("why-not.nothing-copied"));
    if (const QString fault = objectionToUnit(copied->unit); !fault.isEmpty()) return setFault(fault);
    set(valueOf(*copied), {.code = "edit.paste-value"});
  }

  /// The field that names the entry this one's figure comes from, of those that matter; −1 if there is none.
  int entryField() const {
    for (const int each : m_field.entryFields)
      if (m_form.element->isRelevant(each)) return each;
    return -1;
  }

  /// Takes the figure of an entry as the study's own value, with its source; the entry the element names stays.
  void askForFigure() {
    EntryWish wish = wishOf(m_document.study(), *m_form.element, entryField());
    const std::string figure(study::figureOf(m_document.study(), m_field));
    wish.picked.clear();
    wish.fields = {&m_field};
    wish.figures = {m_field.figure};
    auto* popup = new EntryPopup(m_shelf, std::move(wish), m_edit);
    connect(popup, &EntryPopup::picked, this, [this, figure](const LibraryShelf::EntryPointer& entry) {
      const auto& study = m_document.study();
      if (const auto* found = entry->figure(figure)) set(valueOf(found->over(study.firstYear(), study.lastYear())), {.code = "edit.take-figure", .more = {words::shown(*entry).toStdString()}});
      else setFault(words::text("why-not.entry-without-figure"));
    });
    connect(popup, &QDialog::finished, m_edit, [edit = m_edit](int result) {
      if (result == EntryPopup::left) return;
      edit->window()->activateWindow();
      edit->setFocus(Qt::PopupFocusReason);
    });
    popup->openAt(*m_edit);
  }

  void openMenu(const QPoint& at) {
    const auto held = isMixed() ? std::nullopt : this->held();
    const bool isOfEntry = held && stated().entry;
    const char* noValue = held ? nullptr : isMixed() ? "why-not.values-differ" : "why-not.no-value";
    const char* one = isSeveral() ? "why-not.one-value" : noValue;
    const char* noPath = isSeveral() ? "why-not.one-value" : m_path ? nullptr : "why-not.no-path";
    const char* noSource = one ? one : isOfEntry ? "why-not.source-of-library" : nullptr;
    const char* noFigure = m_field.figure.empty() ? "why-not.no-figure" : entryField() < 0 ? "why-not.no-entry-now" : nullptr;
    const char* noPaste = copiedWhole() ? nullptr : "why-not.nothing-copied";
    const auto mine = [this](void (QuantityRow::*act)()) { return [this, act] { (this->*act)(); }; };
    const std::vector<std::vector<ValueOffer>> groups = {
        {{"value.spread", mine(&QuantityRow::openSpread), one}, {"value.path", mine(&QuantityRow::openPath), noPath},
         {"value.source", [this] { askForSource(); }, noSource}, {"value.library", mine(&QuantityRow::askForFigure), noFigure}},
        {{"value.copy", mine(&QuantityRow::copy), noValue, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
         {"value.paste", mine(&QuantityRow::paste), noPaste, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}},
        {{isAnyChanged() ? "value.reset-to-base" : "value.reset-to-library", [this] { reset(); }, canReset() ? nullptr : "why-not.nothing-to-reset"}}};
    makeValueMenu(held, unit(), [this](const std::string& to) { convert(to); }, isOfEntry ? "why-not.unit-of-library" : nullptr, groups, m_edit)->popup(at);
  }

  QuantityEdit* m_edit;
  SpreadButton* m_spread;
  PathButton* m_path = nullptr;
  QString m_gesture;
  std::map<std::pair<study::Id, study::Id>, Quantity> m_before;  ///< of the gesture, by scenario and element
};

}  // namespace

std::unique_ptr<FieldRow> makeQuantityRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent) {
  return std::make_unique<QuantityRow>(document, shelf, type, field, parent);
}

}  // namespace meguri::ui
