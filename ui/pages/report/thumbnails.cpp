#include "ui/pages/report/thumbnails.h"

#include <QAbstractListModel>
#include <QSignalBlocker>
#include <map>

#include "ui/pages/report/page_view.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double thumbnailWidth = 96;

}  // namespace

class Thumbnails::Model : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  void setReport(const std::shared_ptr<const MadeReport>& report) {
    beginResetModel();
    m_report = report;
    m_pictures.clear();
    endResetModel();
  }
  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->pages->sheets.size()); }
  QVariant data(const QModelIndex& index, int role) const override {
    if (!m_report || !index.isValid()) return {};
    if (role == Qt::DecorationRole) return picture(index.row());
    if (role == Qt::DisplayRole) return QString::number(index.row() + 1);
    if (role == Qt::AccessibleTextRole) return words::text("report.page", {std::to_string(index.row() + 1)});
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignHCenter);
    return {};
  }

 private:
  const QPixmap& picture(int page) const {
    const auto found = m_pictures.find(page);
    if (found != m_pictures.end()) return found->second;
    return m_pictures.emplace(page, pageImage(*m_report->pages, page, thumbnailWidth / m_report->pages->size.width(), 1)).first->second;
  }

  std::shared_ptr<const MadeReport> m_report;
  mutable std::map<int, QPixmap> m_pictures;
};

Thumbnails::Thumbnails(QWidget* parent) : QListView(parent), m_model(new Model(this)) {
  setObjectName(QStringLiteral("report_Thumbnails"));
  setModel(m_model);
  setViewMode(QListView::IconMode);
  setFlow(QListView::TopToBottom);
  setWrapping(false);
  setMovement(QListView::Static);
  setUniformItemSizes(true);
  setSpacing(6);
  setFixedWidth(static_cast<int>(thumbnailWidth) + 44);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
    if (current.isValid()) emit pageChosen(current.row());
  });
}

void Thumbnails::setReport(const std::shared_ptr<const MadeReport>& report) {
  const int row = currentIndex().row();
  const QSignalBlocker quiet(this);
  m_model->setReport(report);
  mark(std::max(row, 0));
}

void Thumbnails::mark(int page) {
  const QSignalBlocker quiet(selectionModel());
  setCurrentIndex(m_model->index(page));
  viewport()->update();
}

}  // namespace meguri::ui
