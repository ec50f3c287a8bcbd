#include "ui/editors/path_fill_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "core/quantity/unit.h"
#include "ui/base/widget_text.h"
#include "ui/editors/path_parameters.h"
#include "ui/editors/spread_parameters.h"

namespace meguri::ui {

namespace {

std::string shown(double value) { return words::exactNumber(value).toStdString(); }

}  // namespace

PathFillDialog::PathFillDialog(Years years, const PathRows& rows, QWidget* parent) : QDialog(parent), m_years(years) {
  setObjectName(QStringLiteral("fill_QDialog"));
  setWindowTitle(words::text("fill"));
  auto* grid = new QGridLayout;
  PathParameters::setColumns(*grid);
  m_way = new QComboBox(this);
  m_way->setObjectName(QStringLiteral("fill_way_QComboBox"));
  for (const char* code : {"fill.by-rate", "fill.by-ratio", "fill.by-step", "fill.along-s"}) m_way->addItem(words::text(code));
  auto* name = new QLabel(words::text("fill.way"), this);
  name->setBuddy(m_way);
  m_way->setAccessibleName(name->text());
  grid->addWidget(name, 0, 0);
  grid->addWidget(m_way, 0, 1, 1, 2);
  static constexpr std::array codes = {"fill.first", "fill.rate", "fill.last", "fill.midpoint"};
  static constexpr std::array names = {"first", "rate", "last", "midpoint"};
  const std::array labelled = {std::to_string(years.first), std::string(), std::to_string(years.last), std::string()};
  for (std::size_t i = 0; i < lineCount; ++i) {
    m_edits[i] = new QLineEdit(this);
    m_edits[i]->setObjectName(QStringLiteral("fill_") + QLatin1String(names[i]) + QStringLiteral("_QLineEdit"));
    m_names[i] = new QLabel(words::text(codes[i], {labelled[i]}), this);
    m_names[i]->setBuddy(m_edits[i]);
    m_edits[i]->setAccessibleName(m_names[i]->text());
    grid->addWidget(m_names[i], static_cast<int>(i) + 1, 0);
    grid->addWidget(m_edits[i], static_cast<int>(i) + 1, 1);
    connect(m_edits[i], &QLineEdit::textEdited, this, &PathFillDialog::follow);
  }
  if (!rows.empty()) {
    m_edits[first]->setText(editableNumber(rows.front().second));
    m_edits[last]->setText(editableNumber(rows.back().second));
  }
  m_edits[midpoint]->setText(QString::number((years.first + years.last) / 2.0));
  m_fault = roleLabel("error", this);
  m_fault->setObjectName(QStringLiteral("fill_fault_QLabel"));
  m_fault->setWordWrap(true);
  auto* said = roleLabel("muted", this);
  said->setText(words::text("fill.said"));
  said->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_way, &QComboBox::currentIndexChanged, this, &PathFillDialog::follow);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(grid);
  layout->addWidget(m_fault);
  layout->addWidget(said);
  layout->addStretch();
  layout->addWidget(buttons);
  resize(420, 230);
  follow();
}

double PathFillDialog::number(Line line, QString& fault) const {
  const QString text = m_edits[line]->text().trimmed();
  const auto typed = quantity::parseAmount(plainDigits(text).toStdString());
  const bool isNumber = typed && (typed->unit.empty() || (line == rate && typed->unit == "%"));
  if (fault.isEmpty() && text.isEmpty()) fault = words::text("ui.path.missing", {m_names[line]->text().toStdString()});
  else if (fault.isEmpty() && !isNumber) fault = words::text("ui.path.cell", {m_names[line]->text().toStdString(), text.toStdString()});
  return isNumber ? typed->value : 0;
}

/// Why the numbers make no table; empty where they made one.
QString PathFillDialog::read() {
  QString fault;
  const int way = m_way->currentIndex();
  const double from = number(first, fault);
  const double to = way == byRate ? 0 : number(last, fault);
  const double percent = way == byRate ? number(rate, fault) : 0;
  const double half = way == alongSWay ? number(midpoint, fault) : 0;
  if (!fault.isEmpty()) return fault;
  const std::string range = std::to_string(m_years.first) + "–" + std::to_string(m_years.last);
  switch (way) {
    case byRate:
      if (percent < -100) return words::text("fill.rate-low");
      m_rows = grown(from, percent / 100, m_years);
      m_note = words::text("fill.note-rate", {range, shown(from), shown(percent)});
      break;
    case byRatioWay:
      if (!(from > 0) || !(to > 0)) return words::text("fill.ratio-positive");
      m_rows = byRatio(from, to, m_years);
      m_note = words::text("fill.note-ratio", {range, shown(from), shown(to)});
      break;
    case byStepWay:
      m_rows = byStep(from, to, m_years);
      m_note = words::text("fill.note-step", {range, shown(from), shown(to)});
      break;
    default:
      if (half < m_years.first || half > m_years.last) return words::text("fill.midpoint-range", {std::to_string(m_years.first), std::to_string(m_years.last)});
      m_rows = alongS(from, to, half, m_years);
      m_note = words::text("fill.note-s", {range, shown(from), shown(to), QString::number(half).toStdString()});
  }
  for (const auto& [year, value] : m_rows)
    if (!std::isfinite(value)) return words::text("fill.too-large", {std::to_string(year)});
  return {};
}

void PathFillDialog::follow() {
  const int way = m_way->currentIndex();
  const std::array isAsked = {true, way == byRate, way != byRate, way == alongSWay};
  for (std::size_t i = 0; i < lineCount; ++i)
    for (QWidget* each : std::initializer_list<QWidget*>{m_names[i], m_edits[i]}) each->setVisible(isAsked[i]);
  const QString fault = read();
  // a line that is still empty says so at the button alone
  const bool isEmpty = std::ranges::any_of(std::array{first, rate, last, midpoint}, [&](Line line) { return isAsked[line] && m_edits[line]->text().trimmed().isEmpty(); });
  m_fault->setText(isEmpty ? QString() : fault);
  m_fault->setVisible(!fault.isEmpty() && !isEmpty);
  m_ok->setEnabled(fault.isEmpty());
  m_ok->setToolTip(fault);
}

}  // namespace meguri::ui
