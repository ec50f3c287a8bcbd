#include "ui/panels/guest_overview.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <set>

#include "core/report/reading.h"
#include "core/study/changes.h"
#include "ui/words/change_words.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

QLabel* addLabel(QVBoxLayout* layout, const char* role, QWidget* parent) {
  auto* label = roleLabel(role, parent);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  label->setFocusPolicy(Qt::NoFocus);
  layout->addWidget(label);
  return label;
}

std::string versionsOf(const study::Study& study) {
  std::set<std::string> datasets;
  for (const auto& [id, entry] : study.library) datasets.insert(id.substr(0, id.find('/')) + " " + entry->version);
  std::string text;
  for (const auto& each : datasets) text += (text.empty() ? "" : ", ") + each;
  return text;
}

}  // namespace

GuestOverview::GuestOverview(StudyDocument& document, QWidget* parent)
    : Dressed(parent), m_document(document), m_run([this](quint64 number, std::optional<StudyDocument::AssessmentPointer> result, const std::string&) {
        if (number != m_run.latest()) return;
        m_assessment = result ? *result : nullptr;
        fillTotals();
      }) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 8, 12, 8);
  layout->setSpacing(6);
  m_title = addLabel(layout, "heading", this);
  m_format = addLabel(layout, "muted", this);
  m_standing = addLabel(layout, "", this);
  m_standing->setObjectName(QStringLiteral("guestStanding_QLabel"));
  m_rule = addLabel(layout, "muted", this);
  m_totals = new QStandardItemModel(this);
  m_table = new CopyableTable(this);
  m_table->setObjectName(QStringLiteral("guestScenarios_QTableView"));
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setModel(m_totals);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  layout->addWidget(m_table);
  m_description = addLabel(layout, "", this);
  layout->addStretch();
  retranslate();
}

QString GuestOverview::standing() const {
  const GuestPointer& guest = m_document.guest();
  if (!guest) return {};
  const std::string name = guest->name().toStdString();
  const auto& issues = m_document.guestIssues();
  if (!issues.empty())
    return words::text("guest.not-comparable", {name, std::to_string(issues.size()), words::describe(issues.front(), m_document.joined()).toStdString()});
  QStringList rows;
  study::Study mine, theirs;
  mine.scope = m_document.study().scope;
  theirs.scope = guest->study.scope;
  for (const auto& change : study::changesBetween(mine, theirs)) {
    const auto text = words::changeText(change, mine, theirs);
    const auto& field = change.type->fields()[static_cast<std::size_t>(change.field)];
    rows << words::text("guest.scope-row", {words::fieldLabel("scope", field.key).toStdString(), text.before.toStdString(), text.after.toStdString()});
  }
  const QString beside = words::text("guest.side-by-side", {name});
  return rows.isEmpty() ? beside : beside + QStringLiteral(" ") + words::text("guest.scope-differs", {name, rows.join(QStringLiteral("; ")).toStdString()});
}

void GuestOverview::follow() {
  const GuestPointer& guest = m_document.guest();
  if (guest != m_guest) {
    m_guest = guest;
    m_assessment.reset();
    if (guest) m_run.start([guest](std::stop_token) { return std::make_shared<const lifecycle::Assessment>(lifecycle::assess(guest->study)); });
  }
  if (!guest) return;
  const study::Study& study = guest->study;
  m_title->setText(guest->name() + QStringLiteral(" — ") + words::shown(study.title));
  m_format->setText(words::text("guest.format", {std::to_string(study::formatMajor) + "." + std::to_string(study.formatMinor), versionsOf(study)}));
  m_standing->setText(standing());
  m_description->setText(words::shown(study.description));
  m_description->setVisible(!study.description.empty());
  fillTotals();
}

void GuestOverview::fillTotals() {
  m_totals->clear();
  if (!m_guest) return;
  const study::Study& study = m_guest->study;
  const auto indicators = report::headlineIndicators(study);
  QStringList headers{words::text("guest.scenarios")};
  for (const auto indicator : indicators) headers << words::indicatorName(indicator);
  m_totals->setHorizontalHeaderLabels(headers);
  const bool hasTotals = m_assessment && !m_assessment->scenarios.empty();
  for (const auto& scenario : study.scenarios) {
    QList<QStandardItem*> row{new QStandardItem(words::shown(*scenario))};
    for (const auto indicator : indicators) {
      report::Reading reading;
      reading.scenario = scenario->id;
      reading.indicator = indicator;
      reading.view = report::viewOf(study);
      const auto traced = hasTotals ? report::trace(*m_assessment, reading) : std::nullopt;
      row << new QStandardItem(traced ? words::printed(traced->value, traced->dimension) : m_assessment ? QStringLiteral("–") : words::text("guest.calculating"));
    }
    m_totals->appendRow(row);
  }
  m_table->setMinimumHeight(std::min(m_table->sizeHint().height(), 200));
}

void GuestOverview::retranslate() {
  m_rule->setText(words::text("guest.own-scope"));
  m_table->setAccessibleName(words::text("guest.scenarios"));
  follow();
}

}  // namespace meguri::ui
