#include "ui/widgets/copyable_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using meguri::ui::CopyableTable;

/// What goes to the clipboard.
class CopyableTableTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    m_model = std::make_unique<QStandardItemModel>(3, 3);
    m_model->setHorizontalHeaderLabels({"Part", "A", "B"});
    m_model->setHeaderData(2, Qt::Horizontal, "B (t CO2e)", CopyableTable::copyRole);
    const QStringList names{"Use", "Manufacture", "Total"};
    for (int row = 0; row < 3; ++row) {
      m_model->setItem(row, 0, new QStandardItem(names[row]));
      for (int column = 1; column < 3; ++column) {
        auto* item = new QStandardItem(QString("%1.2").arg(10 * row + column));
        item->setData(QString("%1.23456789012345").arg(10 * row + column), CopyableTable::copyRole);
        m_model->setItem(row, column, item);
      }
    }
    m_table = std::make_unique<CopyableTable>();
    m_table->setModel(m_model.get());
  }
  void cleanup() { m_table.reset(), m_model.reset(); }

  void nothingSelectedIsTheWhole() {
    QCOMPARE(m_table->copied(), "Part\tA\tB (t CO2e)\n"
                                "Use\t1.23456789012345\t2.23456789012345\n"
                                "Manufacture\t11.23456789012345\t12.23456789012345\n"
                                "Total\t21.23456789012345\t22.23456789012345\n");
  }

  void theWholeOfOneLineHasHeaders() {
    m_model->removeRows(1, 2);
    QCOMPARE(m_table->copied(), "Part\tA\tB (t CO2e)\nUse\t1.23456789012345\t2.23456789012345\n");
  }

  void aSelectionHasItsHeaders() {
    m_table->selectionModel()->select({m_model->index(0, 1), m_model->index(1, 2)}, QItemSelectionModel::Select);
    QCOMPARE(m_table->copied(), "A\tB (t CO2e)\n1.23456789012345\t2.23456789012345\n11.23456789012345\t12.23456789012345\n");
  }

  void oneCellIsItsValue() {
    m_table->selectionModel()->select(m_model->index(1, 2), QItemSelectionModel::Select);
    QCOMPARE(m_table->copied(), "12.23456789012345\n");
    m_table->selectionModel()->select(m_model->index(2, 0), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(m_table->copied(), "Total\n");
  }

  void aTabInACellMovesNothing() {
    m_model->item(0, 0)->setText("Use\tof\npower");
    QCOMPARE(m_table->copied().section('\n', 1, 1), "Use of power\t1.23456789012345\t2.23456789012345");
  }

  void theKeysCopy() {
    QGuiApplication::clipboard()->setText("before");
    QTest::keySequence(m_table.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_table->copied());
    QVERIFY(m_table->copied().size() > 100);
  }

  void enterAndDoubleClickChoose() {
    QSignalSpy chosen(m_table.get(), &CopyableTable::chosen);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);  // no cell is current
    m_table->setCurrentIndex(m_model->index(1, 1));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QTest::keyClick(m_table.get(), Qt::Key_Enter);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().toModelIndex(), m_model->index(1, 1));
    emit m_table->doubleClicked(m_model->index(2, 2));
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.last().first().toModelIndex(), m_model->index(2, 2));
  }

  void isAsTallAsItsRows() {
    const int three = m_table->sizeHint().height();
    m_model->insertRows(3, 4);
    QCOMPARE(m_table->sizeHint().height() - three, 4 * 24);
  }

 private:
  std::unique_ptr<QStandardItemModel> m_model;
  std::unique_ptr<CopyableTable> m_table;
};

QTEST_MAIN(CopyableTableTest)
#include "tst_copyable_table.moc"
