#include "ui/base/style_sheet.h"

namespace meguri::ui {

QString styleSheet(const Theme& t) {
  QString sheet = QStringLiteral(R"(
QMainWindow, QMainWindow::separator { background: @window; }
QMainWindow::separator { width: 1px; height: 1px; background: @line; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected, QMenu::item:selected { background: @selection; color: @text; }
QMenu { background: @surface; border: 1px solid @line; }
QMenu::item { padding: 5px 28px 5px 24px; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; padding: 3px 8px; spacing: 4px; }
QToolBar QToolButton { padding: 5px 10px; border: 1px solid transparent; border-radius: 4px; }
QToolBar QToolButton:hover, QToolBar QToolButton:focus { background: @selection; }
QToolBar QToolButton:disabled { color: @muted; }
QStatusBar { background: @panel; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QDockWidget { titlebar-close-icon: none; }
QDockWidget::title { background: @panel; padding: 7px 12px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: @panel; qproperty-drawBase: 0; }
QTabBar::tab { padding: 7px 16px; background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { background: @selection; }
QTreeView, QTableView, QListView { background: @surface; border: none; selection-background-color: @selection; selection-color: @text; gridline-color: @grid; }
QTreeView#navigator_QTreeView { background: @panel; }
QTreeView::item { padding: 3px 2px; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 8px; }
QTableView#inputs_QTableView QHeaderView::section:vertical { padding: 0px 8px; border-bottom: 1px solid @grid; border-right: 1px solid @line; }
QTableCornerButton::section { background: @surface; border: none; border-bottom: 1px solid @line; border-right: 1px solid @line; }
QFrame[notice="true"] { background: @selection; border: none; border-bottom: 1px solid @line; }
QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QScrollArea { border: none; background: transparent; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox { background: @surface; border: 1px solid @line; border-radius: 4px; padding: 3px 6px; min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid @accent; }
QLineEdit[invalid="true"] { border: 1px solid @error; }
QLineEdit:read-only { background: @panel; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/down-@look.svg); width: 12px; height: 12px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }
QToolButton:hover, QToolButton:focus { background: @selection; }
QToolButton::menu-indicator { image: none; }
QToolButton#scenarios_QToolButton, QToolButton[segment="true"] { background: @surface; border: 1px solid @line; padding: 2px 10px; }
QToolButton[segment="true"]:checked { background: @selection; border-color: @accent; }
QToolButton[headTool="true"] { padding: 2px 3px; }
QToolButton[headTool="true"]:checked { background: @selection; border-color: @line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QWidget#inspectorBody_QWidget, QWidget#why_QWidget, QWidget#navigator_QWidget { background: @panel; }
QTreeView#why_QTreeView { background: @panel; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; }
QPushButton { background: @surface; border: 1px solid @line; border-radius: 4px; padding: 5px 14px; }
QPushButton:hover, QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton:disabled { color: @muted; }
QPushButton:default:disabled { background: @panel; color: @muted; border-color: @line; }
QRadioButton { padding: 2px 4px; border-radius: 4px; }
QRadioButton:focus { background: @selection; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 12px; height: 12px; border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/tick-@look.svg); }
QCheckBox::indicator:disabled { border-color: @line; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @muted; border-radius: 7px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QDialog#palette_QDialog { background: @panel; border: 1px solid @muted; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="error"] { color: @error; }
QLabel[role="heading"] { color: @muted; font-weight: 600; }
)");
  const std::pair<const char*, QColor> colours[] = {{"@window", t.window}, {"@panel", t.panel}, {"@surface", t.surface}, {"@line", t.line}, {"@grid", t.grid},
                                                    {"@text", t.text}, {"@muted", t.muted}, {"@accent", t.accent}, {"@onAccent", t.onAccent},
                                                    {"@selection", t.selection}, {"@error", t.error}};
  sheet.replace(QStringLiteral("@look"), t.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
  // the longer name first: @on… is no @o…
  sheet.replace(QStringLiteral("@onAccent"), t.onAccent.name());
  for (const auto& [name, colour] : colours) sheet.replace(QLatin1String(name), colour.name());
  return sheet;
}

}  // namespace meguri::ui
