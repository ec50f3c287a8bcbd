#include "ui/panels/guest_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/dialogs.h"
#include "ui/widgets/calm_combo.h"
#include "ui/words/change_words.h"
#include "ui/words/headings.h"
#include "ui/words/quantities.h"

namespace meguri::ui {

using study::Change;

GuestPanel::GuestPanel(StudyDocument& document, QWidget* parent) : Dressed(parent), m_document(document) {
  setObjectName(QStringLiteral("guest_QWidget"));
  m_stack = new QStackedWidget(this);
  m_hint = roleLabel("muted", m_stack);
  m_hint->setWordWrap(true);
  m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_hint->setContentsMargins(12, 8, 12, 8);
  auto* work = new QWidget(m_stack);
  m_tabs = new QTabWidget(work);
  m_tabs->setObjectName(QStringLiteral("guest_QTabWidget"));
  m_tabs->setDocumentMode(true);
  auto* area = new QScrollArea(m_tabs);
  area->setWidgetResizable(true);
  m_overview = new GuestOverview(document, area);
  area->setWidget(m_overview);
  m_differences = new TakingList("guestDifferences", "guest.differences-list", "guest.mine", "guest.theirs", m_tabs);
  m_factors = new TakingList("guestFactors", "guest.factors-list", "guest.mine", "guest.theirs", m_tabs);
  for (QWidget* each : std::initializer_list<QWidget*>{area, m_differences, m_factors}) m_tabs->addTab(each, QString());
  m_note = roleLabel("muted", work);
  m_note->setObjectName(QStringLiteral("guestNote_QLabel"));
  m_intoLabel = roleLabel("muted", work);
  m_into = new CalmCombo(work);
  m_into->setObjectName(QStringLiteral("guestInto_QComboBox"));
  m_into->setMaximumWidth(280);
  m_intoLabel->setBuddy(m_into);
  m_take = new QPushButton(work);
  m_take->setObjectName(QStringLiteral("guestTake_QPushButton"));
  m_close = new QPushButton(work);
  m_close->setObjectName(QStringLiteral("guestClose_QPushButton"));
  auto* line = new QHBoxLayout;
  line->setContentsMargins(12, 6, 12, 6);
  line->setSpacing(8);
  line->addWidget(m_note, 1);
  line->addWidget(m_intoLabel);
  line->addWidget(m_into);
  line->addWidget(m_take);
  line->addWidget(m_close);
  auto* rows = new QVBoxLayout(work);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_tabs, 1);
  rows->addLayout(line);
  m_stack->addWidget(m_hint);
  m_stack->addWidget(work);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_stack);
  connect(m_take, &QPushButton::clicked, this, &GuestPanel::take);
  connect(m_close, &QPushButton::clicked, this, &GuestPanel::closeWanted);
  for (TakingList* each : {m_differences, m_factors}) connect(&each->model(), &TakingModel::checkedChanged, this, &GuestPanel::showTake);
  connect(&m_document, &StudyDocument::guestChanged, this, &GuestPanel::follow);
  connect(&m_document, &StudyDocument::changed, this, &GuestPanel::compare);
  retranslate();
}

void GuestPanel::follow() {
  m_stack->setCurrentIndex(m_document.guest() ? 1 : 0);
  m_note->clear();
  compare();
}

void GuestPanel::compare() {
  m_overview->follow();
  const GuestPointer& guest = m_document.guest();
  if (!guest) return;
  std::vector<Change> statements, factors;
  for (Change& change : study::changesBetween(m_document.study(), guest->study)) (change.entry.empty() ? statements : factors).push_back(std::move(change));
  m_differences->show(m_document.study(), guest->study, std::move(statements));
  m_factors->show(m_document.study(), guest->study, std::move(factors));
  fillScenarios();
  showTitles();
}

void GuestPanel::fillScenarios() {
  const QString chosen = m_into->currentData().toString();
  const QSignalBlocker quiet(m_into);
  m_into->clear();
  m_into->addItem(words::text("guest.into-matching"), QString());
  for (const auto& scenario : m_document.study().scenarios)
    m_into->addItem(words::letter(m_document.study(), scenario->id) + QStringLiteral("  ") + words::shown(*scenario), QString::fromStdString(scenario->id));
  m_into->setCurrentIndex(std::max(0, m_into->findData(chosen)));
}

std::vector<Change> GuestPanel::checked() const {
  auto result = m_differences->model().checked();
  std::ranges::move(m_factors->model().checked(), std::back_inserter(result));
  return result;
}

void GuestPanel::showTake() {
  const std::size_t count = checked().size();
  m_take->setText(words::text("guest.take", {std::to_string(count)}));
  m_take->setEnabled(count > 0);
  m_take->setToolTip(count > 0 ? QString() : words::text("why-not.nothing-checked"));
}

/// Asks, entry by entry, whose figures are to serve. False: the analyst took it back.
bool GuestPanel::askApart(study::Taking& taking) {
  const study::Study &mine = m_document.study(), &theirs = m_document.guest()->study;
  const auto all = study::changesBetween(mine, theirs);
  for (const auto& id : study::clashes(mine, theirs, taking)) {
    QStringList rows;
    for (const Change& change : all) {
      if (change.entry != id || change.kind == Change::Kind::entry) continue;
      const auto text = words::changeText(change, mine, theirs);
      rows << words::text("guest.clash-row", {text.place.section(QStringLiteral(" › "), -1).toStdString(), text.before.toStdString(), text.after.toStdString()});
    }
    // the words of a sentence cannot carry line breaks: they are laid in last
    const QString question = words::text("guest.clash", {words::entryName(mine, id).toStdString(), "\uE000"}).replace(QChar(0xE000), rows.join(u'\n'));
    const auto answer = dialogs::choose(this, question, {words::text("guest.clash-mine"), words::text("guest.clash-theirs")});
    if (!answer) return false;
    if (*answer == 1) taking.apart.insert(id);
  }
  return true;
}

void GuestPanel::take() {
  const GuestPointer guest = m_document.guest();
  study::Taking taking{checked(), {}, {}, guest->name().toStdString()};
  const study::Id into = m_into->currentData().toString().toStdString();
  if (!into.empty())
    for (const Change& change : taking.changes)
      if (change.kind == Change::Kind::field || change.kind == Change::Kind::elementAdded || change.kind == Change::Kind::elementRenamed) taking.into[change.after.scenario] = into;
  if (!askApart(taking)) return;
  const bool isOne = taking.changes.size() == 1;
  const std::string what = isOne ? words::changeText(taking.changes.front(), m_document.study(), guest->study).place.toStdString() : std::to_string(taking.changes.size());
  const auto fault = m_document.edit({isOne ? "edit.take-one" : "edit.take", {what, taking.mark}}, [&](study::Transaction& t) { study::take(t, guest->study, taking); });
  if (fault) dialogs::tellFault(this, *fault);
}

void GuestPanel::showStatement(const Target& target, const std::string& field) {
  const GuestPointer& guest = m_document.guest();
  if (!guest) return;
  m_note->setText(words::text("guest.read-only", {guest->name().toStdString()}));
  const auto& changes = m_differences->model().changes();
  const auto isMeant = [&](const Change& change) {
    if (study::joinedId(m_document.study(), change.after.scenario) != target.scenario) return false;
    if (!target.element.empty() && change.after.element != target.element && "guest-" + change.after.element != target.element) return false;
    return field.empty() || (change.field >= 0 && change.type->fields()[static_cast<std::size_t>(change.field)].key == field);
  };
  const auto found = std::ranges::find_if(changes, isMeant);
  m_tabs->setCurrentWidget(m_differences);
  if (found != changes.end()) m_differences->showRow(static_cast<int>(found - changes.begin()));
}

void GuestPanel::showTitles() {
  const auto count = [](const TakingList* list) { return std::to_string(list->model().changes().size()); };
  m_tabs->setTabText(0, words::text("guest.overview"));
  m_tabs->setTabText(1, words::text("guest.differences", {count(m_differences)}));
  m_tabs->setTabText(2, words::text("guest.factors", {count(m_factors)}));
}

void GuestPanel::retranslate() {
  m_hint->setText(words::text("guest.none"));
  m_intoLabel->setText(words::text("guest.into"));
  m_into->setAccessibleName(words::text("guest.into"));
  m_close->setText(words::text("guest.close"));
  m_tabs->setAccessibleName(words::text("ui.guest"));
  m_tabs->tabBar()->setAccessibleName(words::text("ui.guest"));
  showTitles();
  showTake();
  follow();
}

}  // namespace meguri::ui
