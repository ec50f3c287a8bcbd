#include "ui/editors/pedigree_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <algorithm>
#include <cmath>

#include "core/library/pedigree.h"
#include "ui/base/widget_text.h"
#include "ui/editors/spread_parameters.h"
#include "ui/widgets/calm_combo.h"
#include "ui/words/library_words.h"

namespace meguri::ui {

namespace {

constexpr std::array<const char*, 5> indicators = {"reliability", "completeness", "temporal", "geographical", "technological"};
constexpr int mostScore = 5;

/// "1 – Verified data from measurements".
QString scoreText(const char* indicator, int score) {
  if (score == 0) return words::text("spread-form.unscored");
  return QStringLiteral("%1 – ").arg(score) + words::text("pedigree." + std::string(indicator) + "." + std::to_string(score));
}

}  // namespace

PedigreeForm::PedigreeForm(PedigreeFactors factors, QWidget* parent) : QWidget(parent), m_entries(std::move(factors)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(4);
  SpreadParameters::setColumns(*grid);
  int line = 0;
  const auto add = [&](const QString& name, QWidget* edit) {
    auto* label = new QLabel(name, this);
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    grid->addWidget(label, line, 0);
    grid->addWidget(edit, line++, 1);
  };
  const auto combo = [&](const char* objectName) {
    auto* box = new CalmCombo(this);
    box->setObjectName(QStringLiteral("spread_") + QLatin1String(objectName) + QStringLiteral("_QComboBox"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::activated, this, &PedigreeForm::edited);
    return box;
  };
  m_factors = combo("factors");
  add(words::text("spread-form.factors"), m_factors);
  m_basic = new QLineEdit(this);
  m_basic->setObjectName(QStringLiteral("spread_basic_QLineEdit"));
  m_basic->setToolTip(words::text("spread-form.basic.help"));
  connect(m_basic, &QLineEdit::textEdited, this, &PedigreeForm::edited);
  add(words::text("spread-form.basic"), m_basic);
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    m_scores[i] = combo(indicators[i]);
    for (int score = 0; score <= mostScore; ++score) m_scores[i]->addItem(scoreText(indicators[i], score));
    add(words::term("pedigree", indicators[i]), m_scores[i]);
  }
  m_result = roleLabel("muted", this);
  grid->addWidget(m_result, line, 1);
}

void PedigreeForm::show(const quantity::Spread& spread) {
  m_spread = spread;
  const quantity::Pedigree& pedigree = *spread.pedigree;
  m_factors->clear();
  for (const auto& entry : m_entries) m_factors->addItem(words::shown(*entry), QString::fromStdString(entry->id));
  const QString id = QString::fromStdString(pedigree.factors);
  // factors of another library: named, so that what the file says is seen
  if (!id.isEmpty() && m_factors->findData(id) < 0) m_factors->addItem(words::shown(pedigree.factors), id);
  m_factors->setCurrentIndex(id.isEmpty() ? 0 : m_factors->findData(id));
  m_basic->setText(editableNumber(pedigree.basic));
  for (std::size_t i = 0; i < m_scores.size(); ++i) m_scores[i]->setCurrentIndex(pedigree.scores[i]);
}

/// What is chosen; a basic uncertainty that is no number is NaN.
quantity::Pedigree PedigreeForm::chosen() {
  quantity::Pedigree result = *m_spread.pedigree;
  result.factors = m_factors->currentData().toString().toStdString();
  result.basic = numberIn(m_basic->text(), "1").value_or(std::nan(""));
  for (std::size_t i = 0; i < m_scores.size(); ++i) result.scores[i] = m_scores[i]->currentIndex();
  return result;
}

std::optional<quantity::Spread> PedigreeForm::read() {
  m_fault.clear();
  quantity::Spread result = m_spread;
  const quantity::Pedigree pedigree = chosen();
  const bool isBasic = pedigree.basic >= 1;
  m_basic->setProperty("invalid", !isBasic);
  m_basic->style()->unpolish(m_basic);
  m_basic->style()->polish(m_basic);
  for (QComboBox* each : m_scores) each->setToolTip(each->currentText());
  if (pedigree == *m_spread.pedigree && !std::isnan(m_spread.deviation)) {
    say(m_spread.deviation);
    return result;
  }
  if (!isBasic) refuse(words::text("spread-form.basic.help"));
  QString scores;
  for (std::size_t i = 0; i < m_scores.size(); ++i) {
    if (pedigree.scores[i] == 0) refuse(words::text("spread-form.missing", {words::term("pedigree", indicators[i]).toStdString()}));
    scores += QStringLiteral("%1 ").arg(pedigree.scores[i]);
  }
  const auto factors = std::ranges::find(m_entries, pedigree.factors, [](const auto& entry) { return entry->id; });
  if (factors == m_entries.end()) refuse(words::text("spread-form.factors-gone", {pedigree.factors}));
  const auto deviation = m_fault.isEmpty() ? library::geometricDeviation(library::Pedigree{scores.toStdString(), pedigree.basic, 0}, **factors) : std::nullopt;
  if (!deviation) refuse(words::text("spread-form.factors-gone", {pedigree.factors}));
  say(deviation);
  if (!m_fault.isEmpty()) return std::nullopt;
  result.deviation = *deviation;
  result.pedigree = pedigree;
  return result;
}

void PedigreeForm::say(const std::optional<double>& deviation) {
  m_result->setText(deviation ? words::text("spread-form.gives", {words::number(*deviation).toStdString()}) : QString());
}

void PedigreeForm::refuse(const QString& fault) {
  if (m_fault.isEmpty()) m_fault = fault;  // the first reason is enough
}

}  // namespace meguri::ui
