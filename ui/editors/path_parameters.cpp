#include "ui/editors/path_parameters.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QStyle>
#include <cmath>

#include "core/quantity/unit.h"
#include "ui/base/widget_text.h"
#include "ui/editors/spread_parameters.h"
#include "ui/words/quantities.h"
#include "ui/words/units.h"

namespace meguri::ui {

namespace {

using quantity::Curve;

/// As it may be typed again: without marks between thousands.
QString editable(double value, const std::string& unit) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  return std::isnan(value) ? QString() : words::statedText(quantity).remove(u',');
}

QString ofShare(double rate) { return std::isnan(rate) ? QString() : editableNumber(QString::number(rate * 100, 'g', 12).toDouble()); }

}  // namespace

QString plainDigits(const QString& text) { return words::plainAmount(text); }

PathParameters::PathParameters(QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(4);
  setColumns(*grid);
  static constexpr std::array names = {"value", "start", "rate", "limit", "midpoint"};
  for (int line = value; line < lineCount; ++line) addRow(*grid, static_cast<Line>(line), names[static_cast<std::size_t>(line)]);
}

void PathParameters::setColumns(QGridLayout& grid) {
  grid.setHorizontalSpacing(8);
  grid.setColumnMinimumWidth(0, 168);
  grid.setColumnStretch(1, 1);
  grid.setColumnMinimumWidth(2, 76);
}

void PathParameters::addRow(QGridLayout& grid, Line line, const char* objectName) {
  Row& row = m_rows[line];
  row = {new QLabel(this), roleLabel("muted", this), roleLabel("error", this), new QLineEdit(this)};
  row.edit->setObjectName(QStringLiteral("path_") + QLatin1String(objectName) + QStringLiteral("_QLineEdit"));
  row.name->setBuddy(row.edit);
  row.fault->setWordWrap(true);
  row.fault->hide();
  grid.addWidget(row.name, 2 * line, 0);
  grid.addWidget(row.edit, 2 * line, 1);
  grid.addWidget(row.unit, 2 * line, 2);
  grid.addWidget(row.fault, 2 * line + 1, 1, 1, 2);
  connect(row.edit, &QLineEdit::textEdited, this, [this, line] {
    m_rows[line].isEdited = true;
    emit edited();
  });
}

void PathParameters::setRow(Line line, bool isShown, const QString& name, const QString& text, const QString& unit) {
  Row& row = m_rows[line];
  row.isEdited = false;
  row.name->setText(name);
  row.edit->setText(text);
  row.edit->setAccessibleName(unit.isEmpty() ? name : name + QStringLiteral(", ") + unit);
  row.unit->setText(unit);
  for (QWidget* each : std::initializer_list<QWidget*>{row.name, row.edit, row.unit}) each->setVisible(isShown);
  row.fault->hide();
}

void PathParameters::show(const quantity::Quantity& quantity) {
  m_quantity = quantity;
  const Curve& curve = quantity.curve;
  const bool isLogistic = curve.kind == Curve::Kind::logistic, hasStart = quantity.isCurve() && !isLogistic;
  const char* valueCode = isLogistic ? "ui.path.early-value" : hasStart ? "ui.path.start-value" : "ui.path.value";
  setRow(value, true, words::text(valueCode), editable(quantity.value, quantity.unit), {});
  setRow(start, hasStart, words::text("curve.start"), QString::number(curve.start), {});
  setRow(rate, quantity.isCurve(), words::text(isLogistic ? "ui.path.steepness" : "curve.rate"), isLogistic ? editableNumber(curve.rate) : ofShare(curve.rate),
         words::text(isLogistic ? "ui.path.a-year" : "ui.path.percent-a-year"));
  setRow(limit, has(curve, quantity::CurveParameter::limit), words::text(isLogistic ? "ui.path.late-value" : "ui.path.floor"), editable(curve.limit, quantity.unit), {});
  setRow(midpoint, isLogistic, words::text("curve.midpoint"), std::isnan(curve.midpoint) ? QString() : QString::number(curve.midpoint, 'g', 12), {});
}

std::optional<quantity::Quantity> PathParameters::read() {
  m_fault.clear();
  for (Row& row : m_rows) {
    row.fault->hide();
    row.edit->setProperty("invalid", false);
  }
  quantity::Quantity result = m_quantity;
  Curve& curve = result.curve;
  if (const auto typed = amount(value, result.unit)) result.value = *typed;
  if (isOpen(start)) {
    const double year = number(start).value_or(curve.start);
    if (year != std::floor(year) || year < 1900 || year > 2200) refuse(start, words::text("ui.path.not-a-year", {m_rows[start].edit->text().toStdString()}));
    else curve.start = static_cast<int>(year);
  }
  if (isOpen(rate)) curve.rate = number(rate).value_or(0) / (curve.kind == Curve::Kind::logistic ? 1 : 100);
  if (isOpen(limit)) {
    std::string unit = result.unit;
    curve.limit = amount(limit, unit).value_or(0);
    const auto from = quantity::parseUnit(unit), to = quantity::parseUnit(result.unit);
    // of another dimension nothing can be made: the line says so, in the words for any unit
    if (unit != result.unit && from && to && from->dimension == to->dimension) curve.limit = to->fromBase(from->toBase(curve.limit));
    else if (unit != result.unit) refuse(limit, words::text("quantity.unit-dimension", {unit, result.unit}));
  }
  if (isOpen(midpoint)) {
    curve.midpoint = number(midpoint).value_or(2000);
    if (curve.midpoint < 1900 || curve.midpoint > 2200) refuse(midpoint, words::text("ui.path.not-a-year", {m_rows[midpoint].edit->text().toStdString()}));
  }
  for (Row& row : m_rows) {
    row.edit->style()->unpolish(row.edit);
    row.edit->style()->polish(row.edit);
  }
  if (!m_fault.isEmpty()) return std::nullopt;
  return result;
}

/// Whether a line is of the kind shown, and has a text; one without is what is to be stated.
bool PathParameters::isOpen(Line line) {
  const Row& row = m_rows[line];
  if (row.edit->isHidden()) return false;
  if (!row.edit->text().trimmed().isEmpty()) return true;
  refuse(line, words::text("ui.path.missing", {row.name->text().toStdString()}));
  return false;
}

/// A number, with the unit behind its line or without.
std::optional<double> PathParameters::number(Line line) {
  static const QRegularExpression unit(QStringLiteral("\\s*%?(\\s*/\\s*(a|yr|year))?$"));
  const QString text = plainDigits(m_rows[line].edit->text());
  const auto typed = quantity::parseAmount(QString(text).remove(unit).toStdString());
  if (!typed) {
    refuse(line, words::describe(typed.fault()));
    return std::nullopt;
  }
  if (typed->unit.empty()) return typed->value;
  refuse(line, words::describe(Fault{FaultKind::usage, "number.invalid", {}, {text.toStdString()}}));
  return std::nullopt;
}

/// An amount with any unit typed behind it; without, in the unit given.
std::optional<double> PathParameters::amount(Line line, std::string& unit) {
  if (!isOpen(line)) return std::nullopt;
  const auto typed = quantity::parseAmount(plainDigits(m_rows[line].edit->text()).toStdString());
  if (!typed) {
    refuse(line, words::describe(typed.fault()));
    return std::nullopt;
  }
  if (!typed->unit.empty()) unit = typed->unit;
  return typed->value;
}

void PathParameters::refuse(Line line, const QString& fault) {
  Row& row = m_rows[line];
  if (m_fault.isEmpty()) m_fault = fault;
  const bool isShown = row.isEdited || !row.edit->text().trimmed().isEmpty();
  if (!row.fault->isHidden() || !isShown) return;  // the first reason is enough
  row.fault->setText(fault);
  row.fault->show();
  row.edit->setProperty("invalid", true);
}

}  // namespace meguri::ui
