#include "ui/panels/why.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/base/theme.h"

namespace meguri::ui {

namespace {

/// Two lines a row: what it is and its value; beneath, its formula or its source.
class WhyDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {100, QFontMetrics(uiFont(normalPoints)).height() + QFontMetrics(uiFont(smallPoints)).height() + 8};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme().selection);
    const QRect inner = option.rect.adjusted(2, 3, -4, -3);
    const bool isRoot = !index.parent().isValid();
    const QFont first = uiFont(normalPoints, isRoot ? QFont::DemiBold : QFont::Normal), second = uiFont(smallPoints);
    const QFontMetrics firstMetrics(first), secondMetrics(second);
    // the value stays whole, the name gives way
    const QStringList parts = index.data().toString().split(QStringLiteral(" = "));
    const QString value = QStringLiteral(" = ") + parts.last();
    const int room = inner.width() - firstMetrics.horizontalAdvance(value);
    painter->setFont(first);
    painter->setPen(theme().text);
    painter->drawText(inner.left(), inner.top() + firstMetrics.ascent(),
                      firstMetrics.elidedText(index.data().toString().chopped(value.size()), Qt::ElideMiddle, room) + value);
    painter->setFont(second);
    painter->setPen(index.data(WhyModel::isInputRole).toBool() ? theme().accent : theme().muted);
    painter->drawText(inner.left(), inner.top() + firstMetrics.height() + secondMetrics.ascent() + 1,
                      secondMetrics.elidedText(index.data(WhyModel::formulaRole).toString(), Qt::ElideRight, inner.width()));
    painter->restore();
  }
};

/// Rows from the root down.
using Path = QList<int>;

Path pathOf(QModelIndex index) {
  Path path;
  for (; index.isValid(); index = index.parent()) path.prepend(index.row());
  return path;
}

QModelIndex indexAt(WhyModel& model, const Path& path) {
  QModelIndex index;
  for (const int row : path) {
    if (index.isValid()) model.fetchMore(index);
    index = model.index(row, 0, index);
  }
  return index;
}

void collectOpen(const QTreeView& view, const QModelIndex& parent, QList<Path>& open) {
  for (int row = 0; row < view.model()->rowCount(parent); ++row) {
    const QModelIndex index = view.model()->index(row, 0, parent);
    if (!view.isExpanded(index)) continue;
    open << pathOf(index);
    collectOpen(view, index, open);
  }
}

}  // namespace

Why::Why(StudyDocument& document, ViewState& state, QWidget* parent) : Dressed(parent), m_document(document), m_state(state), m_model(new WhyModel(this)), m_view(new QTreeView(this)) {
  setObjectName(QStringLiteral("why_QWidget"));
  setAttribute(Qt::WA_StyledBackground);
  m_view->setObjectName(QStringLiteral("why_QTreeView"));
  m_view->setHeaderHidden(true);
  m_view->setUniformRowHeights(true);
  m_view->setIndentation(12);
  m_view->setExpandsOnDoubleClick(false);
  m_view->setItemDelegate(new WhyDelegate(m_view));
  m_view->setModel(m_model);
  m_hint = roleLabel("muted", this);
  m_hint->setWordWrap(true);
  m_hint->setContentsMargins(12, 8, 12, 8);
  m_detail = roleLabel("muted", this);
  m_detail->setWordWrap(true);
  m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_detail->setContentsMargins(12, 4, 12, 8);
  m_detail->setAlignment(Qt::AlignTop);
  m_detailArea = new QScrollArea(this);
  m_detailArea->setObjectName(QStringLiteral("whyDetail_QScrollArea"));
  m_detailArea->setFrameShape(QFrame::NoFrame);
  m_detailArea->setWidgetResizable(true);
  m_detailArea->setFocusPolicy(Qt::NoFocus);
  m_detailArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_detailArea->setMaximumHeight(120);
  m_detailArea->setWidget(m_detail);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_hint, 0, Qt::AlignTop);
  layout->addWidget(m_view, 1);
  layout->addWidget(m_detailArea);
  connect(&m_state, &ViewState::readingChanged, this, &Why::follow);
  connect(&m_document, &StudyDocument::assessed, this, &Why::follow);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Why::showDetail);
  const auto go = [this](const QModelIndex& index) {
    if (const auto place = m_model->placeOf(index))
      m_state.goTo(place->target, place->field);
    else
      m_view->setExpanded(index, !m_view->isExpanded(index));
  };
  connect(m_view, &QTreeView::doubleClicked, this, go);
  connect(m_view, &QTreeView::activated, this, [this, go](const QModelIndex& index) { if (m_model->placeOf(index)) go(index); });
  retranslate();
}

void Why::follow() {
  // what is unfolded stays so while the same number changes its value
  const bool isSame = m_shown && m_state.reading() && *m_shown == *m_state.reading();
  QList<Path> open;
  if (isSame) collectOpen(*m_view, {}, open);
  const Path current = isSame ? pathOf(m_view->currentIndex()) : Path();
  m_model->show(m_document.assessment(), m_state.reading());
  m_shown = m_state.reading();
  for (const Path& path : open) m_view->setExpanded(indexAt(*m_model, path), true);
  if (!isSame && !m_model->isEmpty()) m_view->expand(m_model->index(0, 0));
  m_view->setCurrentIndex(current.isEmpty() ? m_model->index(0, 0) : indexAt(*m_model, current));
  m_hint->setVisible(m_model->isEmpty());
  m_view->setVisible(!m_model->isEmpty());
  m_detailArea->setVisible(!m_model->isEmpty());
}

void Why::showDetail(const QModelIndex& index) { m_detail->setText(index.data(WhyModel::formulaRole).toString()); }

void Why::retranslate() {
  m_hint->setText(words::text("why.hint"));
  m_view->setAccessibleName(words::text("ui.why"));
  m_model->refresh();
  m_shown.reset();
  follow();
}

}  // namespace meguri::ui
