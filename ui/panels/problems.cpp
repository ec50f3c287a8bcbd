#include "ui/panels/problems.h"

#include <QHeaderView>
#include <QPainter>

#include "ui/base/theme.h"

namespace meguri::ui {

Problems::Problems(StudyDocument& document, ViewState& state, QWidget* parent) : Dressed(parent), m_model(new ProblemsModel(document, this)) {
  setObjectName(QStringLiteral("problems_QTableView"));
  setModel(m_model);
  setSelectionBehavior(SelectRows);
  horizontalHeader()->setStretchLastSection(true);
  setWordWrap(true);
  verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);  // what helps is read whole
  horizontalHeader()->resizeSection(0, 110);
  horizontalHeader()->resizeSection(1, 320);
  connect(this, &CopyableTable::chosen, this, [this, &state, &document](const QModelIndex& index) {
    const study::Issue& issue = m_model->issue(index.row());
    Target target{issue.scenario, issue.element};
    // an entry of the library stands in no form: show the scenario
    if (target.element == "scope") target.scenario.clear();
    const auto* scenario = document.study().scenario(target.scenario);
    if (target.scenario.empty() && target.element.empty()) target.element = "scope";
    if (scenario || target.element == "scope") state.goTo(target, issue.field);
  });
  retranslate();
}

void Problems::paintEvent(QPaintEvent* event) {
  Dressed::paintEvent(event);
  if (m_model->rowCount() > 0) return;
  QPainter painter(viewport());
  painter.setPen(theme().muted);
  painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, words::text("problems.none"));
}

void Problems::retranslate() {
  setAccessibleName(words::text("ui.problems"));
  m_model->refresh();
}

}  // namespace meguri::ui
