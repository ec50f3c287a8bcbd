#include "ui/editors/path_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

#include "core/quantity/restate.h"
#include "ui/base/widget_text.h"
#include "ui/document/statement.h"
#include "ui/editors/path_fill_dialog.h"
#include "ui/editors/path_grid.h"
#include "ui/editors/path_parameters.h"
#include "ui/widgets/path_preview.h"
#include "ui/words/quantities.h"
#include "ui/words/units.h"

namespace meguri::ui {

namespace {

/// A line aligned with those of the parameters.
QGridLayout* lineOf(const char* code, QWidget* edit) {
  auto* label = new QLabel(words::text(code), edit->parentWidget());
  label->setBuddy(edit);
  edit->setAccessibleName(label->text());
  auto* line = new QGridLayout;
  PathParameters::setColumns(*line);
  line->addWidget(label, 0, 0);
  line->addWidget(edit, 0, 1);
  return line;
}

}  // namespace

PathDialog::PathDialog(const study::Field& field, const std::string& unit, const QString& name, Years years, const std::optional<quantity::Quantity>& held, Objection objection, QWidget* parent)
    : QDialog(parent), m_field(field), m_years(years), m_before(held ? *held : assumed(std::numeric_limits<double>::quiet_NaN(), unit)), m_objection(std::move(objection)), m_draft(m_before) {
  setObjectName(QStringLiteral("path_QDialog"));
  setWindowTitle(words::text("explain.of", {words::text("ui.path").toStdString(), name.toStdString()}));
  m_kind = new QComboBox(this);
  m_kind->setObjectName(QStringLiteral("path_kind_QComboBox"));
  m_parameters = new PathParameters(this);
  m_gridPage = makeGridPage();
  m_preview = new PathPreview(this);
  m_text = roleLabel("muted", this);
  m_text->setWordWrap(true);
  m_fault = roleLabel("error", this);
  m_fault->setObjectName(QStringLiteral("path_fault_QLabel"));
  m_fault->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(8);
  layout->addLayout(lineOf("ui.path.kind", m_kind));
  layout->addWidget(m_parameters);
  layout->addWidget(m_gridPage, 3);
  layout->addWidget(m_fault);
  layout->addWidget(m_preview, 2);
  layout->addWidget(m_text);
  layout->addWidget(buttons);
  resize(500, 560);
  addKinds();
  connect(m_kind, &QComboBox::activated, this, [this](int index) { choose(static_cast<PathKind>(m_kind->itemData(index).toInt())); });
  connect(m_parameters, &PathParameters::edited, this, &PathDialog::edit);
  connect(m_preview, &PathPreview::moved, this, &PathDialog::move);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showDraft();
}

/// Years of purchase are a list or none: they follow no curve.
void PathDialog::addKinds() {
  for (const PathKind kind : pathKinds)
    if (!areVintages() || kind == PathKind::constant || kind == PathKind::table) m_kind->addItem(words::term("curve.kind", ui::word(kind)), static_cast<int>(kind));
}

QWidget* PathDialog::makeGridPage() {
  auto* page = new QWidget(this);
  m_unit = new QLineEdit(page);
  m_unit->setObjectName(QStringLiteral("path_unit_QLineEdit"));
  m_grid = new PathGrid(areVintages(), m_years, page);
  m_grid->setObjectName(QStringLiteral("path_PathGrid"));
  auto* hint = roleLabel("muted", page);
  hint->setText(words::text("ui.path.hint"));
  hint->setWordWrap(true);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addLayout(lineOf("ui.path.unit", m_unit));
  layout->addWidget(m_grid);
  layout->addWidget(hint);
  if (!areVintages()) layout->addLayout(makeFillRow(page));
  if (areVintages()) {
    auto* add = new QPushButton(words::text("ui.path.add-row"), page);
    m_remove = new QPushButton(words::text("ui.path.remove-row"), page);
    add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, m_grid, &PathGrid::addYear);
    connect(m_remove, &QPushButton::clicked, m_grid, &PathGrid::removeYear);
    connect(m_grid, &QTableWidget::currentCellChanged, this, [this](int current) {
      m_remove->setEnabled(current >= 0);
      m_remove->setToolTip(current >= 0 ? QString() : words::text("ui.path.no-row"));
    });
  }
  connect(m_unit, &QLineEdit::textEdited, this, &PathDialog::edit);
  connect(m_grid, &PathGrid::edited, this, &PathDialog::edit);
  return page;
}

QLayout* PathDialog::makeFillRow(QWidget* page) {
  auto* fill = new QPushButton(words::text("fill.button"), page);
  fill->setObjectName(QStringLiteral("path_fill_QPushButton"));
  m_gaps = new QPushButton(words::text("fill.gaps"), page);
  m_gaps->setObjectName(QStringLiteral("path_gaps_QPushButton"));
  auto* row = new QHBoxLayout;
  for (QPushButton* each : {fill, m_gaps}) {
    each->setAutoDefault(false);
    row->addWidget(each);
  }
  row->addStretch();
  connect(fill, &QPushButton::clicked, this, &PathDialog::fill);
  connect(m_gaps, &QPushButton::clicked, this, &PathDialog::fillGaps);
  return row;
}

void PathDialog::fill() {
  auto* dialog = new PathFillDialog(m_years, m_grid->read().rows, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    m_how.clear();  // every year is made anew
    take(dialog->rows(), dialog->note());
  });
  dialog->open();
}

/// What lies between two stated years and says nothing is put on a line between them.
void PathDialog::fillGaps() {
  const auto made = betweenListed(m_grid->read().rows);
  QStringList years;
  for (const auto& [year, value] : made) years << QString::number(year);
  take(made, words::text("fill.note-gaps", {years.join(words::text("list.comma")).toStdString()}));
}

void PathDialog::take(const PathRows& rows, const QString& how) {
  // what was emptied stays so, unless it is made
  const auto listed = m_grid->read().rows;
  std::map<int, double> all(listed.begin(), listed.end());
  for (const auto& [year, value] : rows) all[year] = value;
  m_draft.byYear.assign(all.begin(), all.end());
  m_how << how;
  m_visited.clear();
  showDraft();
}

void PathDialog::choose(PathKind kind) {
  if (kind == kindOf(m_draft)) return;
  m_visited[kindOf(m_draft)] = m_draft;
  const auto visited = m_visited.find(kind);
  m_draft = visited != m_visited.end() ? visited->second : convertedTo(kind, m_draft, m_years, m_field.range.low, areVintages());
  showDraft();
}

void PathDialog::showDraft() {
  const bool isTable = m_draft.isTable();
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kindOf(m_draft))));
  if (isTable) {
    m_unit->setText(words::unitName(m_draft.unit));
    m_grid->setRows(m_draft.byYear);
  } else {
    m_parameters->show(m_draft);
  }
  m_parameters->setVisible(!isTable);
  m_gridPage->setVisible(isTable);
  follow();
}

void PathDialog::edit() {
  m_visited.clear();
  follow();
}

/// Reads what is there and shows what it means: the line, the text, what is wrong with it.
void PathDialog::follow() {
  QString fault;
  const auto quantity = read(fault);
  if (quantity) m_draft = *quantity;
  const QString objection = quantity && m_objection ? m_objection(this->quantity()) : QString();
  // a parameter says beside itself what is wrong with it
  const QString said = m_draft.isTable() && !fault.isEmpty() ? fault : objection;
  m_fault->setText(said);
  m_fault->setVisible(!said.isEmpty());
  const QString reason = fault.isEmpty() ? objection : fault;
  m_ok->setEnabled(reason.isEmpty());
  m_ok->setToolTip(reason);
  preview(quantity);
}

std::optional<quantity::Quantity> PathDialog::read(QString& fault) {
  if (!m_draft.isTable()) {
    auto result = m_parameters->read();
    fault = m_parameters->fault();
    return result;
  }
  auto reading = m_grid->read();
  quantity::Quantity result = m_draft;
  const QString unit = plainDigits(m_unit->text());
  result.unit = unit.isEmpty() ? "1" : unit.toStdString();
  result.byYear = std::move(reading.rows);
  m_grid->setUnit(words::unitName(result.unit));
  if (m_gaps) {
    m_gaps->setEnabled(!betweenListed(result.byYear).empty());
    m_gaps->setToolTip(words::text(m_gaps->isEnabled() ? "fill.gaps.help" : "why-not.no-gap"));
  }
  fault = reading.fault;
  return fault.isEmpty() ? std::optional(result) : std::nullopt;
}

void PathDialog::preview(const std::optional<quantity::Quantity>& quantity) {
  std::vector<PathPreview::Point> points;
  if (quantity && areVintages() && quantity->isTable()) {
    for (const auto& [year, value] : quantity->byYear) points.push_back({year, value});
  } else if (quantity) {
    for (int year = m_years.first; year <= m_years.last; ++year)
      if (const auto value = quantity->at(year)) points.push_back({year, *value});
  }
  const QString text = quantity ? words::statedText(*quantity) : QString();
  m_preview->setPoints(std::move(points), text, !quantity || !areVintages() || !quantity->isTable());
  m_text->setText(text);
  showHandles(quantity);
}

/// What cannot be read has no points to move.
void PathDialog::showHandles(const std::optional<quantity::Quantity>& quantity) {
  m_handles = quantity ? handlesOf(*quantity, m_years) : std::vector<PathHandle>();
  std::vector<PathPreview::Handle> shown;
  for (const PathHandle& each : m_handles) {
    static constexpr std::array codes = {"path-point.value", "path-point.rate", "path-point.limit", "path-point.midpoint", "path-point.year"};
    const std::string year = QString::number(each.year).toStdString();
    const std::string at = each.movesYear() ? year : words::amountText(each.value, quantity->unit).toStdString();
    shown.push_back({each.year, each.value, each.movesYear(), words::text(codes[static_cast<std::size_t>(each.what)], {at, year})});
  }
  m_preview->setHandles(std::move(shown));
}

void PathDialog::move(int handle, double to) {
  if (handle < 0 || handle >= static_cast<int>(m_handles.size())) return;
  m_draft = moved(m_draft, m_handles[static_cast<std::size_t>(handle)], to, m_years);
  m_visited.clear();
  showDraft();
}

quantity::Quantity PathDialog::quantity() const {
  const bool isFirst = std::isnan(m_before.value);  // there is no statement this one takes the place of
  quantity::Quantity result = isFirst ? m_draft : quantity::restatedPath(m_before, m_draft, study::floorOf(m_field));
  if (!m_draft.isTable() || m_how.isEmpty()) return result;
  // values that were made say so, where the source of the others is
  QStringList note = m_how;
  if (!result.note.empty()) note.prepend(QString::fromStdString(result.note));
  result.note = note.join(u'\n').toStdString();
  return result;
}

}  // namespace meguri::ui
