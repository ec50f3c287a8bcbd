#include "ui/pages/numbers/numbers_page.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/pages/export_menu.h"
#include "ui/widgets/control.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

using report::PivotAxis;
using report::PivotScale;

struct Preset {
  const char* code;
  std::vector<PivotAxis> rows, columns;
};
const std::vector<Preset>& presets() {
  static const std::vector<Preset> all = {
      {"stages", {PivotAxis::indicator, PivotAxis::stage}, {PivotAxis::scenario}},
      {"years", {PivotAxis::scenario, PivotAxis::element}, {PivotAxis::year}},
      {"sites", {PivotAxis::scenario, PivotAxis::site}, {PivotAxis::indicator}},
      {"everything", {PivotAxis::scenario, PivotAxis::indicator, PivotAxis::stage, PivotAxis::element}, {PivotAxis::year}},
  };
  return all;
}

void put(QComboBox* combo, const std::vector<std::pair<QString, QString>>& keysAndNames, const QString& current) {
  const QSignalBlocker quiet(combo);
  combo->clear();
  for (const auto& [key, name] : keysAndNames) combo->addItem(name, key);
  combo->setCurrentIndex(combo->findData(current));
}

}  // namespace

NumbersPage::NumbersPage(StudyDocument& document, ViewState& state, QWidget* parent) : Page(document, state, parent) {
  setObjectName(QStringLiteral("numbers_Page"));
  // another study has other keys
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.wholeStudy) m_look.reset();
  });
}

void NumbersPage::build() {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(16, 12, 16, 16);
  rows->setSpacing(10);
  m_shelves = new PivotShelves(this);
  connect(m_shelves, &PivotShelves::pivotChanged, this, [this](const report::Pivot& pivot) {
    PivotLook next = look();
    next.pivot = pivot;
    setLook(std::move(next));
  });
  rows->addWidget(m_shelves);
  auto* strip = new QWidget(this);
  markControl(*strip);
  buildStrip(strip);
  rows->addWidget(strip);

  m_card = new Card(this);
  m_view = new PivotView(m_card);
  m_note = roleLabel("muted", m_card);
  m_note->setWordWrap(true);
  m_empty = roleLabel("muted", m_card);
  m_empty->setWordWrap(true);
  m_clear = new QPushButton(m_card);
  m_clear->setObjectName(QStringLiteral("clearFilters_QPushButton"));
  m_card->body()->addWidget(m_view, 1);
  m_card->body()->addWidget(m_note);
  m_card->body()->addWidget(m_empty);
  m_card->body()->addWidget(m_clear, 0, Qt::AlignLeft);
  rows->addWidget(m_card, 1);
  connect(m_view, &PivotView::chosen, this, [this](const QModelIndex& index) {
    if (const auto reading = m_view->numbers().reading(index)) m_state.choose(*reading);
  });
  connect(m_clear, &QPushButton::clicked, this, [this] {
    m_search->clear();
    PivotLook next = look();
    if (m_view->numbers().table().tooMany > 0) next.pivot = report::defaultPivot(m_document.study());
    next.pivot.filters.clear();
    setLook(std::move(next));
  });
  QMenu* menu = m_card->menu();
  connect(menu->addAction(QString()), &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_view->copiedWhole()); });
  connect(menu->addAction(QString()), &QAction::triggered, this, [this] { saveExport(window(), exports().front(), QStringLiteral("csv")); });
}

QComboBox* NumbersPage::addCombo(QWidget* strip, const char* name) {
  const auto made = addLabelledCombo(*strip, name);
  m_labels.emplace_back(made.label, name);
  return made.combo;
}

void NumbersPage::buildStrip(QWidget* strip) {
  auto* layout = new FlowLayout(strip);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  strip->setSizePolicy(policy);
  m_preset = addCombo(strip, "pivotPreset");
  m_scale = addCombo(strip, "pivotScale");
  m_accounting = addCombo(strip, "pivotAccounting");
  m_basis = addCombo(strip, "pivotBasis");
  m_shaded = new QCheckBox(strip);
  m_shaded->setObjectName(QStringLiteral("pivotShaded_QCheckBox"));
  m_search = new QLineEdit(strip);
  m_search->setObjectName(QStringLiteral("pivotSearch_QLineEdit"));
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(180);
  layout->addWidget(m_shaded);
  layout->addWidget(m_search);
  const auto follow = [this](QComboBox* combo, auto apply) {
    connect(combo, &QComboBox::activated, this, [this, combo, apply] {
      PivotLook next = look();
      apply(next, combo->currentData().toString().toStdString());
      setLook(std::move(next));
    });
  };
  follow(m_preset, [this](PivotLook& next, const std::string& code) {
    for (const Preset& each : presets())
      if (code == each.code) next.pivot.rows = each.rows, next.pivot.columns = each.columns, next.pivot.filters.clear();
    if (report::isDifference(next.pivot.scale)) next.pivot.scale = PivotScale::total;
  });
  follow(m_scale, [](PivotLook& next, const std::string& code) { next.pivot.scale = report::pivotScale(code).value_or(PivotScale::total); });
  follow(m_accounting, [](PivotLook& next, const std::string& code) { next.accounting = readLook({{"accounting", code}}, {}).accounting; });
  follow(m_basis, [](PivotLook& next, const std::string& code) { next.basis = readLook({{"basis", code}}, {}).basis; });
  connect(m_shaded, &QCheckBox::clicked, this, [this](bool isOn) {
    PivotLook next = look();
    next.isShaded = isOn;
    setLook(std::move(next));
  });
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_view->numbers().setSearch(text);
    showEmpty();
  });
}

PivotLook NumbersPage::look() const {
  if (m_look) return *m_look;
  PivotLook usual;
  usual.pivot = report::defaultPivot(m_document.study());
  return usual;
}

void NumbersPage::setLook(PivotLook look) {
  look.pivot.view = {}, look.pivot.reference.clear();  // the page says them
  m_look = std::move(look);
  if (m_view && m_document.assessment()) showTable();
  emit optionsChanged();
}

void NumbersPage::setOptions(const Options& options) {
  m_look.reset();
  if (!options.empty()) m_look = readLook(options, look());
  if (m_view && m_document.assessment()) showTable();
}

report::Pivot NumbersPage::pivotOf(const PivotLook& look) const {
  report::Pivot pivot = look.pivot;
  pivot.view = report::viewOf(assessment().study);
  if (look.accounting) pivot.view.accounting = *look.accounting;
  if (look.basis) pivot.view.basis = *look.basis;
  pivot.reference = m_state.choice().reference;
  return pivot;
}

void NumbersPage::showResults() { showTable(); }

void NumbersPage::showTable() {
  const PivotLook look = this->look();
  auto table = report::pivotTable(assessment(), pivotOf(look));
  const report::Pivot settled = table.pivot;
  m_view->numbers().show(m_document.assessment(), std::move(table));
  m_view->numbers().setShaded(look.isShaded);
  m_shelves->show(look.pivot, settled, report::hasEffects(assessment().study), [results = m_document.assessment()](PivotAxis axis) { return report::pivotKeys(*results, axis); },
                  [this](PivotAxis axis, const std::string& key) { return m_view->numbers().nameOf(axis, key); });
  fillCombos();
  showTitle();
  showEmpty();
}

void NumbersPage::fillCombos() {
  const PivotLook look = this->look();
  const auto& study = assessment().study;
  std::vector<std::pair<QString, QString>> items;
  QString current;
  for (const Preset& each : presets()) {
    items.emplace_back(QLatin1String(each.code), words::term("pivot.preset", each.code));
    if (each.rows == look.pivot.rows && each.columns == look.pivot.columns) current = QLatin1String(each.code);
  }
  if (current.isEmpty()) items.emplace_back(QString(), words::text("pivot.preset.own"));
  put(m_preset, items, current);
  items.clear();
  const bool hasUnit = std::ranges::any_of(assessment().scenarios, [](const auto& model) { return std::ranges::find(model->totals, lifecycle::Name::units, &lifecycle::Total::name) != model->totals.end(); });
  for (const PivotScale scale : report::pivotScales) {
    if ((scale == PivotScale::unit && !hasUnit) || (report::isDifference(scale) && !look.pivot.has(PivotAxis::scenario))) continue;
    items.emplace_back(latin(report::word(scale)), scale == PivotScale::unit ? words::scaleName(study, report::Scale::unit) : words::term("pivot.scale", report::word(scale)));
  }
  put(m_scale, items, latin(report::word(m_view->numbers().table().pivot.scale)));
  const auto own = report::viewOf(study);
  items = {{QString(), words::text("pivot.as-study", {words::term("accounting", lifecycle::word(own.accounting)).toStdString()})}};
  for (const auto each : {lifecycle::Accounting::amortised, lifecycle::Accounting::incurred}) items.emplace_back(latin(lifecycle::word(each)), words::term("accounting", lifecycle::word(each)));
  put(m_accounting, items, look.accounting ? latin(lifecycle::word(*look.accounting)) : QString());
  items = {{QString(), words::text("pivot.as-study", {words::term("basis", lifecycle::word(own.basis)).toStdString()})}};
  for (const auto each : {lifecycle::Basis::location, lifecycle::Basis::market, lifecycle::Basis::marginal})
    if (each != lifecycle::Basis::marginal || report::netViewOf(study).basis == each) items.emplace_back(latin(lifecycle::word(each)), words::term("basis", lifecycle::word(each)));
  put(m_basis, items, look.basis ? latin(lifecycle::word(*look.basis)) : QString());
  const QSignalBlocker quiet(m_shaded);
  m_shaded->setChecked(look.isShaded);
}

/// "Greenhouse gases · A Frankfurt · by scenario, element and year", and beneath what the numbers are.
void NumbersPage::showTitle() {
  const auto& numbers = m_view->numbers();
  const auto& pivot = numbers.table().pivot;
  QStringList fixed, by;
  for (const PivotAxis axis : {PivotAxis::indicator, PivotAxis::scenario, PivotAxis::measure})
    if (const auto kept = pivot.filters.find(axis); !pivot.has(axis) && kept != pivot.filters.end() && (axis != PivotAxis::measure || report::hasEffects(assessment().study)))
      fixed << numbers.nameOf(axis, kept->second.front());
  for (const auto* axes : {&pivot.rows, &pivot.columns})
    for (const PivotAxis axis : *axes) by << words::term("pivot.axis", report::word(axis));
  QString title = fixed.join(words::dot);
  if (!by.isEmpty()) title += (title.isEmpty() ? QString() : words::dot) + by.join(QStringLiteral(" × "));
  const QString unit = numbers.commonUnit();
  QStringList beneath;
  if (!unit.isEmpty()) beneath << unit;
  beneath << (pivot.scale == PivotScale::unit ? words::scaleName(assessment().study, report::Scale::unit) : words::term("pivot.scale", report::word(pivot.scale)));
  if (report::isDifference(pivot.scale)) beneath << words::text("pivot.sign", {words::letter(assessment().study, pivot.reference).toStdString()});
  beneath << words::term("accounting", lifecycle::word(pivot.view.accounting)) << words::term("basis", lifecycle::word(pivot.view.basis)) << words::text("pivot.point-values");
  m_card->setTitle(title, beneath.join(words::dot));
}

/// Why there is nothing, and what helps; beneath a table what its marks mean.
void NumbersPage::showEmpty() {
  const auto& table = m_view->numbers().table();
  const bool isTooMany = table.tooMany > 0, hasNumbers = std::ranges::any_of(table.cells, [](const report::PivotCell& cell) { return cell.value.has_value(); });
  // what is left out is shown alone only where no filter could be why
  const bool isEmpty = isTooMany || m_view->numbers().rowCount() == 0 || table.columns.empty() || (!hasNumbers && !look().pivot.filters.empty());
  m_view->setVisible(!isEmpty);
  m_empty->setVisible(isEmpty);
  m_clear->setVisible(isEmpty);
  m_empty->setText(isTooMany ? words::text("pivot.too-many", {words::number(static_cast<double>(report::mostPivotCells)).toStdString()})
                             : words::text(m_search->text().trimmed().isEmpty() ? "pivot.nothing-left" : "pivot.nothing-found"));
  m_clear->setText(words::text(isTooMany ? "pivot.usual" : "pivot.clear"));
  QStringList notes;
  if (std::ranges::any_of(table.cells, &report::PivotCell::isIncomplete)) notes << words::text("pivot.note.incomplete");
  const bool hasEwaste = std::ranges::any_of(table.pivot.filters.count(PivotAxis::indicator) ? table.pivot.filters.at(PivotAxis::indicator) : std::vector<std::string>(),
                                             [](const std::string& key) { return key == lifecycle::word(lifecycle::Indicator::ewaste); });
  if (hasEwaste && table.pivot.view.accounting == lifecycle::Accounting::amortised && table.pivot.has(PivotAxis::year)) notes << words::text("pivot.note.ewaste");
  m_note->setText(notes.join(QStringLiteral(" ")));
  m_note->setVisible(!isEmpty && !notes.isEmpty());
}

std::vector<Export> NumbersPage::exports() const {
  if (!m_document.assessment()) return {};
  return {{QStringLiteral("numbers"), title(), {}, [assessment = m_document.assessment(), pivot = pivotOf(look())] { return report::pivotCsv(*assessment, report::pivotTable(*assessment, pivot)); }}};
}

void NumbersPage::translate() {
  for (const auto& [label, code] : m_labels) {
    label->setText(words::term("pivot.bar", code));
    label->buddy()->setAccessibleName(label->text());
  }
  m_shaded->setText(words::text("pivot.shaded"));
  m_search->setPlaceholderText(words::text("pivot.search"));
  m_search->setAccessibleName(words::text("pivot.search"));
  m_view->setAccessibleName(title());
  const auto actions = m_card->menu()->actions();
  actions[0]->setText(words::text("ui.copy-table"));
  actions[1]->setText(words::text("ui.save-as", {"CSV"}));
  m_card->menuButton()->setToolTip(words::text("pivot.export"));
  m_card->menuButton()->setAccessibleName(words::text("pivot.export"));
  if (m_document.assessment()) m_view->fitColumns();
}

}  // namespace meguri::ui
