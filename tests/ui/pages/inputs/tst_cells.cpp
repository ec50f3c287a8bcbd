#include <QTest>

#include "tests/support/support.h"
#include "ui/pages/inputs/cell_changes.h"
#include "ui/pages/inputs/cell_text.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;

/// What a text means in a cell of the table of inputs.
class Cells : public QObject {
  Q_OBJECT
 private:
  static const report::InputRow* rowOf(const report::InputTable& table, std::string_view element, std::string_view field) {
    for (const auto& row : table.rows())
      if (table.groupOf(row).element == element && table.fieldOf(row).key == field) return &row;
    return nullptr;
  }
  static CellReading read(const study::Study& study, const char* element, const char* field, const QString& text) {
    report::InputTable table;
    table.follow(study);
    return readCell(table, *rowOf(table, element, field), 0, text);
  }

 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void numbersAreReadAsInTheForm() {
    const study::Study study = support::servers();
    for (const char16_t* text : {u"5 年", u"60 か月", u"5", u"５", u"43,800 h"}) {
      const auto reading = read(study, "servers", "lifetime", QString::fromUtf16(text));
      QVERIFY2(reading.change, qPrintable(reading.fault));
      const auto quantity = std::get<std::shared_ptr<const quantity::Quantity>>(reading.change->value);
      COMPARE_NEAR(quantity::parseUnit(quantity->unit)->toBase(quantity->value), quantity::parseUnit("a")->toBase(5), 1e-3);
    }
  }

  void aNameOfTwoIsRefused() {
    study::Study study = support::servers();
    const auto first = read(study, "servers", "site", "Frankfurt");
    QVERIFY(first.change);
    study::Transaction transaction(study);
    const study::Id second = transaction.duplicateElement("a", "dc", "Frankfurt");
    QVERIFY(bool(transaction.commit({})));
    const auto reading = read(study, "servers", "site", "Frankfurt");
    QVERIFY(!reading.change);
    QVERIFY(reading.fault.contains("Frankfurt"));
    const auto byId = read(study, "servers", "site", QString::fromStdString(second));
    QVERIFY(byId.change && std::get<std::string>(byId.change->value) == second);
  }
};

QTEST_MAIN(Cells)
#include "tst_cells.moc"
