#include "ui/pages/timeline/event_model.h"

#include <algorithm>

#include "ui/base/theme.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

void EventModel::show(const std::vector<EventMark>& marks, const study::Study& study) {
  beginResetModel();
  m_marks = marks;
  m_texts.clear();
  m_colours.clear();
  for (const EventMark& mark : marks) {
    const auto& event = mark.event;
    QString amount;
    if (event.hasNodes()) amount = words::text("time.nodes", {words::number(event.value).toStdString()});
    if (event.kind == report::Event::Kind::breakEven) amount = words::printed(event.value, report::dimensionOf(study, *event.indicator));
    m_texts.push_back({QString::number(mark.number), QString::number(event.year), words::letter(study, event.scenario), words::eventName(event), words::eventSubject(event, study), amount});
    m_colours.push_back(scenarioColour(theme(), study, event.scenario));
  }
  endResetModel();
}

int EventModel::rowOf(const report::Event& event) const {
  const auto found = std::ranges::find(m_marks, event, &EventMark::event);
  return found == m_marks.end() ? -1 : static_cast<int>(found - m_marks.begin());
}

QVariant EventModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto row = static_cast<std::size_t>(index.row());
  if (role == Qt::DisplayRole) return m_texts[row][static_cast<std::size_t>(index.column())];
  if (role == Qt::ForegroundRole && index.column() == 2) return m_colours[row];
  if (role == Qt::ToolTipRole) return m_marks[row].text;
  if (role == Qt::TextAlignmentRole && (index.column() < 2 || index.column() == 5)) return int(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int((section < 2 || section == 5 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  constexpr std::array heads = {"time.events.number", "ui.path.year", "ui.scenario", "time.events.what", "time.events.subject", "time.events.amount"};
  return role == Qt::DisplayRole ? words::text(heads[static_cast<std::size_t>(section)]) : QVariant();
}

}  // namespace meguri::ui
