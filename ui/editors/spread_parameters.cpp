#include "ui/editors/spread_parameters.h"

#include <QGridLayout>
#include <QStyle>
#include <cmath>

#include "core/quantity/unit.h"
#include "ui/base/widget_text.h"
#include "ui/editors/path_parameters.h"
#include "ui/words/spreads.h"

namespace meguri::ui {

namespace {

bool hasLimits(SpreadKind kind) { return kind == SpreadKind::uniform || kind == SpreadKind::triangular || kind == SpreadKind::pert || kind == SpreadKind::range; }

}  // namespace

QString editableNumber(double value) { return std::isnan(value) ? QString() : words::exactNumber(value).remove(u','); }

std::optional<double> numberIn(const QString& text, const std::string& unit) {
  const auto typed = quantity::parseAmount(plainDigits(text).toStdString());
  if (!typed) return std::nullopt;
  if (typed->unit.empty() || typed->unit == unit) return typed->value;
  const auto from = quantity::parseUnit(typed->unit), to = quantity::parseUnit(unit);
  if (!from || !to || from->dimension != to->dimension) return std::nullopt;
  return to->fromBase(from->toBase(typed->value));
}

SpreadParameters::SpreadParameters(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(4);
  setColumns(*grid);
  m_low = addRow(*grid, 0, "low");
  m_high = addRow(*grid, 1, "high");
  m_deviation = addRow(*grid, 2, "deviation");
  for (const Row* row : {&m_low, &m_high, &m_deviation})
    connect(row->edit, &QLineEdit::textEdited, this, [this, row] {
      if (row != &m_deviation) followLimit(*row);
      emit edited();
    });
}

void SpreadParameters::setColumns(QGridLayout& grid) {
  grid.setHorizontalSpacing(8);
  grid.setColumnMinimumWidth(0, 196);
  grid.setColumnStretch(1, 1);
}

SpreadParameters::Row SpreadParameters::addRow(QGridLayout& grid, int line, const char* objectName) {
  const Row row{new QLabel(this), roleLabel("muted", this), new QLineEdit(this)};
  row.edit->setObjectName(QStringLiteral("spread_") + QLatin1String(objectName) + QStringLiteral("_QLineEdit"));
  row.name->setBuddy(row.edit);
  grid.addWidget(row.name, line, 0);
  grid.addWidget(row.edit, line, 1);
  grid.addWidget(row.unit, line, 2);
  return row;
}

/// Without a name the line is not there.
void SpreadParameters::setRow(const Row& row, const char* nameCode, double number, bool hasUnit) {
  for (QWidget* each : std::initializer_list<QWidget*>{row.name, row.edit, row.unit}) each->setVisible(nameCode != nullptr);
  if (!nameCode) return;
  const QString name = words::text(nameCode), unit = hasUnit ? words::inUnit({}, m_unit).trimmed() : QString();
  row.name->setText(name);
  row.unit->setText(unit);
  row.unit->setHidden(unit.isEmpty());
  row.edit->setText(editableNumber(number));
  row.edit->setAccessibleName(unit.isEmpty() ? name : name + QStringLiteral(", ") + unit);
}

void SpreadParameters::show(const quantity::Quantity& quantity, const quantity::Spread& spread, double floor) {
  m_spread = spread;
  m_value = pointOf(quantity);
  m_floor = floor;
  m_unit = quantity.unit;
  const SpreadKind kind = kindOf(spread);
  const bool isRange = kind == SpreadKind::range, areLimits = hasLimits(kind);
  setRow(m_low, !areLimits ? nullptr : isRange ? "spread-form.p5" : "spread-form.minimum", spread.low, true);
  setRow(m_high, !areLimits ? nullptr : isRange ? "spread-form.p95" : "spread-form.maximum", spread.high, true);
  m_typedLow = m_low.edit->text();
  m_typedHigh = m_high.edit->text();
  const bool isNormal = kind == SpreadKind::normal;
  setRow(m_deviation, isNormal ? "spread-form.deviation" : kind == SpreadKind::gsd ? "spread-form.gsd" : nullptr, spread.deviation, isNormal);
}

std::optional<quantity::Spread> SpreadParameters::read() {
  m_fault.clear();
  quantity::Spread result = m_spread;
  for (const Row* row : {&m_low, &m_high, &m_deviation}) row->edit->setProperty("invalid", false);
  if (hasLimits(kindOf(m_spread))) {
    if (const auto limit = number(m_low)) result.low = *limit;
    if (const auto limit = number(m_high)) result.high = *limit;
  } else if (const auto typed = number(m_deviation)) {
    result.deviation = *typed;
  }
  for (const Row* row : {&m_low, &m_high, &m_deviation}) {
    row->edit->style()->unpolish(row->edit);
    row->edit->style()->polish(row->edit);
  }
  return m_fault.isEmpty() ? std::optional(result) : std::nullopt;
}

/// Of limits around a fixed midpoint or median, one gives the other.
void SpreadParameters::followLimit(const Row& edited) {
  const bool isLow = &edited == &m_low;
  (isLow ? m_typedLow : m_typedHigh) = edited.edit->text();
  const auto limit = numberIn(edited.edit->text(), m_unit);
  const auto follows = limit ? counterpart(kindOf(m_spread), *limit, m_value, m_floor) : std::nullopt;
  if (!follows) return;
  const QString& typed = isLow ? m_typedHigh : m_typedLow;
  const double other = numberIn(typed, m_unit).value_or(std::nan(""));
  quantity::Spread both = m_spread;
  both.low = isLow ? *limit : other;
  both.high = isLow ? other : *limit;
  (isLow ? m_high : m_low).edit->setText(quantity::spreadFault(both, m_value, m_floor) ? editableNumber(*follows) : typed);
}

std::optional<double> SpreadParameters::number(const Row& row) {
  const QString text = row.edit->text().trimmed();
  if (text.isEmpty()) {
    refuse(words::text("spread-form.missing", {row.name->text().toStdString()}));
    return std::nullopt;
  }
  const auto typed = numberIn(text, &row == &m_deviation && kindOf(m_spread) == SpreadKind::gsd ? "1" : m_unit);
  if (!typed) {
    refuse(words::text("spread-form.not-a-number", {text.toStdString()}));
    row.edit->setProperty("invalid", true);
  }
  return typed;
}

void SpreadParameters::refuse(const QString& fault) {
  if (m_fault.isEmpty()) m_fault = fault;  // the first reason is enough
}

}  // namespace meguri::ui
