#include "ui/pages/figure_head.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include "ui/base/theme.h"
#include "ui/widgets/glyphs.h"

namespace meguri::ui {

FigureHead::FigureHead(Card& card, QWidget& chart, std::function<Export()> what, std::function<FigureTable()> table)
    : Dressed(&card), m_card(card), m_chart(chart), m_what(std::move(what)), m_makeTable(std::move(table)) {
  hide();  // it has no face of its own: its buttons are the card's
  if (m_makeTable) {
    m_asChart = addButton("asChart");
    m_asTable = addButton("asTable");
    for (QToolButton* each : {m_asChart, m_asTable}) each->setCheckable(true);
    connect(m_asChart, &QToolButton::clicked, this, [this] { setShowsTable(false); });
    connect(m_asTable, &QToolButton::clicked, this, [this] { setShowsTable(true); });
  }
  m_copy = addButton("copy");
  connect(m_copy, &QToolButton::clicked, this, &FigureHead::copyShown);
  addExportMenu(card, m_what);
  if (m_makeTable) {
    QAction* copy = card.menu()->actions()[1];
    copy->disconnect();
    connect(copy, &QAction::triggered, this, &FigureHead::copyTable);
  }
  card.menuButton()->installEventFilter(this);
  retranslate();
}

QToolButton* FigureHead::addButton(const char* name) {
  QToolButton* button = m_card.addTool();
  button->setObjectName(QLatin1String(name) + QStringLiteral("_QToolButton"));
  return button;
}

void FigureHead::makeTable() {
  m_model = new FigureTableModel(this);
  m_table = new CopyableTable(&m_card);
  m_table->setObjectName(QStringLiteral("figure_QTableView"));
  m_table->setModel(m_model);
  m_table->setAccessibleName(m_card.title());
  m_table->setMinimumHeight(std::max(130, m_chart.minimumHeight()));
  m_card.body()->insertWidget(m_card.body()->indexOf(&m_chart) + 1, m_table, 1);
  setTabOrder(&m_chart, m_table);
  const auto choose = [this](const QModelIndex& index) {
    if (const auto reading = m_model->reading(index)) emit readingChosen(*reading);
  };
  connect(m_table, &QTableView::clicked, this, choose);
  connect(m_table, &CopyableTable::chosen, this, choose);
}

void FigureHead::setShowsTable(bool isOn) {
  if (!m_makeTable) return;
  const bool isNew = isOn != m_showsTable;
  m_showsTable = isOn;
  if (isOn && !m_table) makeTable();
  const bool hadFocus = m_chart.hasFocus() || (m_table && m_table->hasFocus());
  m_chart.setVisible(!isOn);
  if (m_table) m_table->setVisible(isOn);
  if (hadFocus) (isOn ? static_cast<QWidget*>(m_table) : &m_chart)->setFocus(Qt::OtherFocusReason);
  refresh();
  follow();
  if (isNew) emit switched();
}

void FigureHead::refresh() {
  if (!m_showsTable) return;
  m_model->show(m_makeTable());
  m_model->setLinked(m_linked);
  m_table->setAccessibleName(m_card.title());
  auto* header = m_table->horizontalHeader();
  for (int section = 0; section < header->count(); ++section) header->setSectionResizeMode(section, section == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
  header->setMinimumSectionSize(50);
}

void FigureHead::setLinked(const std::optional<report::Reading>& reading) {
  m_linked = reading;
  if (m_model) m_model->setLinked(reading);
}

std::vector<QWidget*> FigureHead::stops() const {
  std::vector<QWidget*> stops;
  for (QToolButton* each : {m_asChart, m_asTable, m_copy, m_card.menuButton()})
    if (each) stops.push_back(each);
  stops.push_back(&m_chart);
  if (m_table) stops.push_back(m_table);
  return stops;
}

void FigureHead::copyTable() const {
  FigureTableModel model;
  model.show(m_makeTable());
  CopyableTable table;
  table.setModel(&model);
  table.copy();
}

void FigureHead::copyShown() const {
  if (m_showsTable) return m_table->copy();  // of what is selected, as by its key
  copyImage(m_what());
}

/// What follows whether the table is shown, and whether the results may leave the window.
void FigureHead::follow() {
  if (m_asChart) {
    m_asChart->setChecked(!m_showsTable);
    m_asTable->setChecked(m_showsTable);
  }
  const QToolButton* menu = m_card.menuButton();
  const QString copy = words::text(m_showsTable ? "ui.copy-table" : "ui.copy-image");
  m_copy->setEnabled(menu->isEnabled());
  m_copy->setToolTip(menu->isEnabled() ? copy : menu->toolTip());
  m_copy->setAccessibleName(copy);
}

bool FigureHead::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ToolTipChange) follow();
  return Dressed::eventFilter(watched, event);
}

void FigureHead::retranslate() {
  retranslateExportMenu(m_card);
  if (m_asChart)
    for (const auto& [button, code] : {std::pair(m_asChart, "figure-head.chart"), std::pair(m_asTable, "figure-head.table")}) {
      button->setToolTip(words::text(code));
      button->setAccessibleName(words::text(code));
    }
  refresh();
  recolour();
}

void FigureHead::recolour() {
  if (m_asChart) {
    m_asChart->setIcon(glyph(Glyph::bars, theme().text));
    m_asTable->setIcon(glyph(Glyph::grid, theme().text));
  }
  m_copy->setIcon(glyph(Glyph::copy, theme().text));
  refresh();
  follow();
}

}  // namespace meguri::ui
