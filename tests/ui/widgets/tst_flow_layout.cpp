#include "ui/widgets/flow_layout.h"

#include <QTest>
#include <QWidget>
#include <memory>

using meguri::ui::FlowLayout;

namespace {

class Box : public QWidget {
 public:
  Box(int width, int height, QWidget* parent) : QWidget(parent), m_size(width, height) {}
  QSize sizeHint() const override { return m_size; }
  QSize minimumSizeHint() const override { return m_size; }

 private:
  QSize m_size;
};

}  // namespace

/// Widgets in lines.
class FlowLayoutTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    m_window = std::make_unique<QWidget>();
    m_layout = new FlowLayout(m_window.get());
    m_layout->setContentsMargins(10, 5, 20, 7);
    m_layout->setSpacing(4);
    m_boxes.clear();
    for (const QSize size : {QSize(50, 20), QSize(60, 30), QSize(40, 10), QSize(70, 20)}) {
      m_boxes.push_back(new Box(size.width(), size.height(), m_window.get()));
      m_layout->addWidget(m_boxes.back());
    }
  }

  void everythingFitsInOneLine() {
    const int exact = 10 + 50 + 4 + 60 + 4 + 40 + 4 + 70 + 20;
    QCOMPARE(m_layout->heightForWidth(exact), 5 + 30 + 7);
    QCOMPARE(m_layout->heightForWidth(exact + 500), 5 + 30 + 7);
    QCOMPARE(m_layout->heightForWidth(exact - 1), 5 + 30 + 4 + 20 + 7);
  }

  void whatDoesNotFitGoesIntoTheNextLine() {
    m_layout->setGeometry(QRect(0, 0, 10 + 50 + 4 + 60 + 20, 200));
    QCOMPARE(m_boxes[0]->geometry(), QRect(10, 5, 50, 20));
    QCOMPARE(m_boxes[1]->geometry(), QRect(64, 5, 60, 30));
    QCOMPARE(m_boxes[2]->geometry(), QRect(10, 39, 40, 10));
    QCOMPARE(m_boxes[3]->geometry(), QRect(54, 39, 70, 20));
  }

  void aWidgetWiderThanTheLineHasOneOfItsOwn() {
    m_layout->setGeometry(QRect(0, 0, 60, 400));
    int bottom = 0;
    for (const QWidget* box : m_boxes) {
      QCOMPARE(box->x(), 10);
      QVERIFY(box->y() >= bottom);
      bottom = box->geometry().bottom();
    }
    QCOMPARE(m_layout->heightForWidth(60), 5 + 20 + 4 + 30 + 4 + 10 + 4 + 20 + 7);
  }

  void heightAndPlacesAgree() {
    for (int width = 110; width < 300; ++width) {
      m_layout->setGeometry(QRect(0, 0, width, 400));
      int bottom = 0;
      for (const QWidget* box : m_boxes) {
        QVERIFY(box->geometry().right() < width - 20);
        bottom = std::max(bottom, box->geometry().bottom() + 1);
        for (const QWidget* other : m_boxes) QVERIFY(box == other || !box->geometry().intersects(other->geometry()));
      }
      QCOMPARE(m_layout->heightForWidth(width), bottom + 7);
    }
  }

  void hiddenWidgetsTakeNoRoom() {
    m_boxes[0]->hide();
    m_boxes[1]->hide();
    m_layout->setGeometry(QRect(0, 0, 300, 200));
    QCOMPARE(m_boxes[2]->pos(), QPoint(10, 5));
    QCOMPARE(m_layout->heightForWidth(300), 5 + 20 + 7);
  }

  void itemsComeAndGo() {
    QCOMPARE(m_layout->count(), 4);
    const auto* item = m_layout->itemAt(1);
    QVERIFY(item && item->widget() == m_boxes[1]);
    QCOMPARE(m_layout->itemAt(4), nullptr);
    QCOMPARE(m_layout->itemAt(-1), nullptr);
    QCOMPARE(m_layout->takeAt(4), nullptr);
    QCOMPARE(m_layout->takeAt(-1), nullptr);
    const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(0));
    QVERIFY(taken && taken->widget() == m_boxes[0]);
    QCOMPARE(m_layout->count(), 3);
    QVERIFY(m_layout->hasHeightForWidth());
    QCOMPARE(m_layout->minimumSize(), QSize(70 + 30, 30 + 12));
  }

 private:
  std::unique_ptr<QWidget> m_window;
  FlowLayout* m_layout = nullptr;
  std::vector<QWidget*> m_boxes;
};

QTEST_MAIN(FlowLayoutTest)
#include "tst_flow_layout.moc"
