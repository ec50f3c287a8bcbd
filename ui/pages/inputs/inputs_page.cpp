#include "ui/pages/inputs/inputs_page.h"

#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "core/report/inputs_csv.h"

namespace meguri::ui {

namespace {

std::string counted(std::size_t number) { return words::exactNumber(static_cast<double>(number)).toStdString(); }

}  // namespace

InputsPage::InputsPage(StudyDocument& document, ViewState& state, QWidget* parent)
    : Page(document, state, parent), m_runs([this](quint64, std::optional<InfluencePointer> influence, const std::string&) {
        if (!influence || !m_view || !m_strip->indicator()) return;
        m_influence = *std::move(influence);
        m_view->inputs().setInfluence(m_influence, *m_strip->indicator());
        showWhereUsed();
        emit weighed();
      }) {
  setObjectName(QStringLiteral("inputs_Page"));
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    m_isBehind = true;
    if (event.wholeStudy) m_influence.reset();
    if (isVisible()) followStudy();
  });
}

void InputsPage::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->setSpacing(8);
  m_strip = new FilterStrip(this);
  m_count = roleLabel("muted", this);
  m_count->setObjectName(QStringLiteral("inputCount_QLabel"));
  m_view = new InputsView(m_document, m_state, this);
  m_fault = roleLabel("error", this);
  m_fault->setObjectName(QStringLiteral("inputFault_QLabel"));
  m_fault->setWordWrap(true);
  m_fault->hide();
  m_whereUsed = new WhereUsedList(m_state, this);
  layout->addWidget(m_strip);
  layout->addWidget(m_count);
  layout->addWidget(m_view, 1);
  layout->addWidget(m_fault);
  layout->addWidget(m_whereUsed);
  m_view->inputs().follow(m_document.study());  // what the words are of
  connect(m_strip, &FilterStrip::filterChanged, this, [this] { m_view->inputs().setFilter(m_strip->filter()); });
  connect(m_strip, &FilterStrip::subjectChanged, this, &InputsPage::startInfluence);
  connect(m_view, &InputsView::faultFound, this, &InputsPage::showFault);
  connect(m_view, &InputsView::usesWanted, &m_whereUsed->list(), [this] { m_whereUsed->list().setFocus(); });
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
    showFault({});
    showWhereUsed();
  });
  connect(&m_view->inputs(), &InputsModel::arranged, this, [this] {
    showCount();
    showWhereUsed();
  });
}

void InputsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  followStudy();
}

/// What was under the cursor stays there, where it still is.
void InputsPage::followStudy() {
  if (!m_view || !std::exchange(m_isBehind, false)) return;
  InputsModel& model = m_view->inputs();
  const QModelIndex at = m_view->currentIndex();
  const auto* row = at.isValid() ? model.inputAt(at.row()) : nullptr;
  const auto group = row ? std::optional(model.table().groupOf(*row)) : std::nullopt;
  const int field = row ? row->field : -1, column = at.column();
  const int scroll = m_view->verticalScrollBar()->value();
  model.follow(m_document.study());
  offer();
  if (group && !m_view->currentIndex().isValid()) {
    const auto& groups = model.table().groups();
    const auto found = std::ranges::find(groups, *group);
    const int line = found == groups.end() ? -1 : model.lineOf(static_cast<std::size_t>(found - groups.begin()), field);
    if (line >= 0 && column < model.columnCount()) {
      m_view->setCurrentIndex(model.index(line, column));
      m_view->verticalScrollBar()->setValue(scroll);
    }
  }
  showCount();
  showWhereUsed();
}

void InputsPage::offer() {
  const auto& study = m_document.study();
  const auto& reference = m_state.choice().reference;
  m_strip->offer(m_view->inputs().table(), study.scenario(reference) ? reference : study.scenarios.front()->id);
}

void InputsPage::showResults() {
  followStudy();
  startInfluence();
}

void InputsPage::startInfluence() {
  if (!m_document.assessment() || !isVisible()) return;
  m_runs.start([assessment = m_document.assessment(), scenario = m_strip->scenario(), perUnit = m_state.choice().perUnit()](std::stop_token stop) -> InfluencePointer {
    return std::make_shared<const report::Influence>(*assessment, scenario, perUnit, stop);
  });
}

void InputsPage::showWhereUsed() { m_whereUsed->show(m_view->inputs(), m_view->currentIndex(), m_influence.get()); }

void InputsPage::showFault(const QString& fault) {
  m_fault->setText(fault);
  m_fault->setVisible(!fault.isEmpty());
}

void InputsPage::showCount() {
  m_count->setText(words::text("inputs.count", {counted(m_view->inputs().shown()), counted(m_view->inputs().table().rows().size())}));
}

std::vector<Export> InputsPage::exports() const {
  return {{QStringLiteral("inputs"), title(), {}, [study = m_document.study()] {
             report::InputTable table;
             table.follow(study);
             return report::inputsCsv(table);
           }}};
}

void InputsPage::translate() {
  offer();
  m_view->inputs().retranslate();
  showFault({});
}

void InputsPage::recolour() {
  Page::recolour();
  if (m_view) m_view->viewport()->update();
}

}  // namespace meguri::ui
