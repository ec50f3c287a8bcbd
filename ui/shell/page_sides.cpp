#include "ui/shell/page_sides.h"

#include <QApplication>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>
#include <utility>

namespace meguri::ui {

PageSides::PageSides(QWidget* parent) : QSplitter(Qt::Horizontal, parent) {
  setChildrenCollapsible(false);
  m_tabs = {addTabs("pages"), addTabs("pagesRight")};
  m_tabs[right]->hide();
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
    for (const Side side : {left, right})
      if (now && m_side != side && m_tabs[side]->isAncestorOf(now)) {
        m_side = side;
        emit changed();
      }
  });
}

QTabWidget* PageSides::addTabs(const char* name) {
  auto* tabs = new QTabWidget(this);
  tabs->setObjectName(QLatin1String(name) + QStringLiteral("_QTabWidget"));
  tabs->setDocumentMode(true);
  addWidget(tabs);
  connect(tabs, &QTabWidget::tabBarClicked, this, [this, tabs] { m_side = tabs == m_tabs[right] ? right : left; });
  connect(tabs, &QTabWidget::currentChanged, this, &PageSides::changed);
  tabs->tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(tabs->tabBar(), &QWidget::customContextMenuRequested, this, [this, tabs](const QPoint& at) {
    const int tab = tabs->tabBar()->tabAt(at);
    if (tab < 0) return;
    m_side = tabs == m_tabs[right] ? right : left;
    tabs->setCurrentIndex(tab);
    emit menuWanted(tabs->tabBar()->mapToGlobal(at));
  });
  return tabs;
}

QWidget* PageSides::pageParent() const { return m_tabs[left]->findChild<QStackedWidget*>(); }

void PageSides::add(Page* page) {
  m_pages.push_back(page);
  m_tabs[left]->addTab(page, QString());
}

Page& PageSides::current() const { return *static_cast<Page*>(m_tabs[m_side]->currentWidget()); }

void PageSides::show(Page& page) {
  const Side before = std::exchange(m_side, sideOf(page));
  m_tabs[m_side]->setCurrentWidget(&page);
  if (m_side != before) emit changed();
}

/// Among the pages of a side, in the order of all.
void PageSides::place(Page& page, Side side) {
  const QSignalBlocker quietLeft(m_tabs[left]), quietRight(m_tabs[right]);  // on its way, the side it leaves may show nothing
  int at = 0;
  for (const Page* each : m_pages) {
    if (each == &page) break;
    if (sideOf(*each) == side) ++at;
  }
  m_tabs[side]->insertTab(at, &page, page.title());
}

const char* PageSides::whyNotTo(Side side) const {
  if (side == left && !isSplit()) return "why-not.not-split";
  if (m_side == side) return "why-not.on-that-side";
  return side == right && m_tabs[left]->count() == 1 ? "why-not.only-page" : nullptr;
}

void PageSides::moveTo(Side side) {
  if (whyNotTo(side)) return;
  Page& page = current();
  const bool wasSplit = isSplit();
  place(page, side);
  m_tabs[right]->setVisible(isSplit());
  if (isSplit() && !wasSplit) setSizes({1, 1});  // halves, whatever there is
  show(page);
  emit changed();
}

void PageSides::setSplit(bool isSplit) {
  if (isSplit == this->isSplit() || m_pages.size() < 2) return;
  if (!isSplit) return close();
  const auto at = std::ranges::find(m_pages, &current());
  Page& next = at + 1 == m_pages.end() ? *m_pages.front() : **(at + 1);
  Page& before = current();
  show(next);
  moveTo(right);
  show(before);
  emit changed();
}

void PageSides::close() {
  Page& page = current();
  while (m_tabs[right]->count() > 0) place(*static_cast<Page*>(m_tabs[right]->widget(0)), left);
  m_tabs[right]->hide();
  show(page);
  emit changed();
}

void PageSides::retranslate() {
  for (Page* page : m_pages) {
    QTabWidget& tabs = *m_tabs[sideOf(*page)];
    tabs.setTabText(tabs.indexOf(page), page->title());
  }
  for (const auto& [side, code] : {std::pair(left, "ui.pages"), std::pair(right, "ui.pages.right")}) {
    m_tabs[side]->setAccessibleName(words::text(code));
    m_tabs[side]->tabBar()->setAccessibleName(words::text(code));
  }
}

}  // namespace meguri::ui
