#include "ui/widgets/quantity_edit.h"

#include <QInputMethodEvent>
#include <QTest>
#include <QWheelEvent>

#include "core/study/element_types.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;

namespace {

const study::Field& field(const char* key) {
  const auto& type = study::fleetType();
  return type.fields()[std::size_t(type.find(key))];
}

std::shared_ptr<const quantity::Quantity> quantityOf(double value, const char* unit) {
  quantity::Quantity result;
  result.value = value;
  result.unit = unit;
  return std::make_shared<const quantity::Quantity>(std::move(result));
}

/// An edit with a form around it: what is typed becomes its quantity, and everything it says is kept.
struct Form {
  explicit Form(const char* key = "acceleratorPower", bool takes = true) : edit(field(key)) {
    QObject::connect(&edit, &QuantityEdit::typed, &edit, [=, this](double value, const QString& unit) {
      said << QStringLiteral("typed %1 %2").arg(QString::number(value, 'g', 15), unit);
      if (takes) edit.setQuantity(quantityOf(value, qPrintable(unit)), false);
    });
    QObject::connect(&edit, &QuantityEdit::cleared, &edit, [this] { said << "cleared"; });
    QObject::connect(&edit, &QuantityEdit::unreadable, &edit, [this](const Fault& fault) { said << "unreadable " + QString::fromStdString(fault.code); });
    QObject::connect(&edit, &QuantityEdit::finished, &edit, [this] { said << "finished"; });
    QObject::connect(&edit, &QuantityEdit::cancelled, &edit, [this] { said << "cancelled"; });
  }
  /// As an input method does, at once.
  void commit(const QString& text) {
    edit.selectAll();
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&edit, &event);
  }
  QString last() const { return said.value(said.size() - 1); }
  QStringList taken() { return std::exchange(said, {}); }

  QuantityEdit edit;
  QStringList said;
};

void leave(QuantityEdit& edit, Qt::FocusReason reason) {
  QFocusEvent event(QEvent::FocusOut, reason);
  QCoreApplication::sendEvent(&edit, &event);
}

}  // namespace

/// One line for a quantity: what it says of what is done to it.
class QuantityEditTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void aQuantityIsShownAsStated() {
    Form form;
    form.edit.setQuantity(quantityOf(700, "W"), false);
    QCOMPARE(form.edit.text(), "700 W");
    QVERIFY(!form.edit.isEdited());
    form.edit.setQuantity(nullptr, false);
    QVERIFY(form.edit.text().isEmpty());
    QCOMPARE(form.edit.placeholderText(), "W");
    QVERIFY(form.said.isEmpty());
    QCOMPARE(QuantityEdit(field("hostOverhead")).placeholderText(), "");
  }

  void anEntrysValueIsGrey() {
    Form form;
    form.edit.setQuantity(quantityOf(700, "W"), false);
    const QColor own = form.edit.palette().color(QPalette::Text);
    form.edit.setQuantity(quantityOf(700, "W"), true);
    QVERIFY(form.edit.palette().color(QPalette::Text) != own);
    QVERIFY(form.said.isEmpty());
  }

  void typingTellsEveryReadableText() {
    Form form;
    form.edit.setQuantity(quantityOf(300, "W"), false);
    form.edit.selectAll();
    QTest::keyClicks(&form.edit, "0.7 kW");
    QCOMPARE(form.said, QStringList({"typed 0 W", "typed 0 W", "typed 0.7 W", "typed 0.7 W", "unreadable unit.unknown", "typed 0.7 kW"}));
    QCOMPARE(form.edit.text(), "0.7 kW");  // not what it would be shown as
    QVERIFY(form.edit.isEdited());
  }

  void whatIsShownCanBeTyped_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("isJapanese");
    for (const double value : {700.0, 0.7, 1250.0, 1082990.0, 12345.678, 1e-5, 2.5e13, -1234.5, 0.0})
      for (const bool isJapanese : {false, true}) QTest::addRow("%g%s", value, isJapanese ? ", Japanese" : "") << value << isJapanese;
  }
  void whatIsShownCanBeTyped() {
    QFETCH(double, value);
    QFETCH(bool, isJapanese);
    words::setLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    Form form;
    form.edit.setQuantity(quantityOf(value, "W"), false);
    form.commit(form.edit.text());
    QCOMPARE(form.taken(), QStringList{QStringLiteral("typed %1 W").arg(value, 0, 'g', 15)});
  }

  void aNumberAloneHasTheUnitShown() {
    Form form;
    form.edit.setQuantity(quantityOf(0.3, "kW"), false);
    form.commit("0.5");
    QCOMPARE(form.taken(), QStringList{"typed 0.5 kW"});
    Form empty;
    empty.commit("500");
    QCOMPARE(empty.taken(), QStringList{"typed 500 W"});
  }

  void textOfAJapaneseKeyboardIsRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("full-width") << QStringLiteral("０．７　ｋＷ") << "typed 0.7 kW";
    QTest::newRow("full-width digits") << QStringLiteral("７００") << "typed 700 W";
    QTest::newRow("printed minus") << QStringLiteral("−5 W") << "typed -5 W";
    QTest::newRow("full-width percent") << QStringLiteral("５５％") << "typed 55 %";
    QTest::newRow("set unit") << QStringLiteral("2 kg CO₂e") << "typed 2 kg CO2e";
  }
  void textOfAJapaneseKeyboardIsRead() {
    QFETCH(QString, text);
    QFETCH(QString, said);
    Form form;
    form.commit(text);
    QCOMPARE(form.taken(), QStringList{said});
    QCOMPARE(form.edit.text(), text);
  }

  void unreadableTextSaysWhy_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("no number") << "many" << "number.invalid";
    QTest::newRow("unit unknown") << "7 parsec" << "unit.unknown";
    QTest::newRow("two points") << "1.2.3 W" << QString();
  }
  void unreadableTextSaysWhy() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    Form form;
    form.commit(text);
    QCOMPARE(form.said.size(), 1);
    QVERIFY2(form.last().startsWith("unreadable ") && form.last().endsWith(code), qPrintable(form.last()));
  }

  void emptiedIsCleared() {
    Form form;
    form.edit.setQuantity(quantityOf(700, "W"), false);
    form.edit.selectAll();
    QTest::keyClick(&form.edit, Qt::Key_Delete);
    QCOMPARE(form.taken(), QStringList{"cleared"});
    form.commit("  ");
    QCOMPARE(form.taken(), QStringList{"cleared"});
  }

  void aFaultIsMarkedAndGoes() {
    Form form("acceleratorPower", false);
    form.edit.setQuantity(quantityOf(700, "W"), false);
    form.commit("-1 W");
    form.edit.setFault("out of range");
    QCOMPARE(form.edit.property("invalid").toBool(), true);
    QCOMPARE(form.edit.toolTip(), "out of range");
    QCOMPARE(form.edit.accessibleDescription(), "out of range");
    QTest::keyClick(&form.edit, Qt::Key_Escape);
    QCOMPARE(form.edit.property("invalid").toBool(), false);
    QVERIFY(form.edit.fault().isEmpty() && form.edit.toolTip().isEmpty());
    QCOMPARE(form.edit.text(), "700 W");
  }

  void enterEndsAGestureOnce() {
    Form form;
    form.edit.setQuantity(quantityOf(300, "W"), false);
    form.commit("0.70 kW");
    form.taken();
    QTest::keyClick(&form.edit, Qt::Key_Return);
    QCOMPARE(form.taken(), QStringList{"finished"});
    QCOMPARE(form.edit.text(), "0.7 kW");
    QCOMPARE(form.edit.selectedText(), "0.7 kW");
    QVERIFY(!form.edit.isEdited());
    QTest::keyClick(&form.edit, Qt::Key_Return);
    leave(form.edit, Qt::TabFocusReason);
    QVERIFY2(form.said.isEmpty(), qPrintable(form.said.join(u' ')));
  }

  void leavingEndsAGesture() {
    Form form;
    form.commit("7 kW");
    form.taken();
    leave(form.edit, Qt::PopupFocusReason);  // a menu over it is no leaving
    QVERIFY(form.said.isEmpty());
    QVERIFY(form.edit.isEdited());
    leave(form.edit, Qt::TabFocusReason);
    QCOMPARE(form.taken(), QStringList{"finished"});
    leave(form.edit, Qt::TabFocusReason);
    QVERIFY(form.said.isEmpty());
  }

  void escapeTakesAGestureBack() {
    Form form("acceleratorPower", false);  // the form puts the old value back when it hears of it
    form.edit.setQuantity(quantityOf(300, "W"), false);
    QTest::keyClick(&form.edit, Qt::Key_Escape);
    QVERIFY(form.said.isEmpty());  // nothing was done
    form.commit("7 kW");
    form.taken();
    QTest::keyClick(&form.edit, Qt::Key_Escape);
    QCOMPARE(form.taken(), QStringList{"cancelled"});
    QCOMPARE(form.edit.text(), "300 W");
    QVERIFY(!form.edit.isEdited());
    leave(form.edit, Qt::TabFocusReason);
    QVERIFY(form.said.isEmpty());
  }

  void keysStepOnAGrid_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isShift");
    QTest::addColumn<QString>("said");
    const auto row = [](double value, int key, bool isShift, const char* said) {
      QTest::addRow("%g %s%s", value, isShift ? "shift " : "", key == Qt::Key_Up ? "up" : "down") << value << key << isShift << QString(said);
    };
    row(6, Qt::Key_Up, false, "typed 6.1 W");
    row(6, Qt::Key_Down, false, "typed 5.9 W");
    row(6, Qt::Key_Up, true, "typed 7 W");
    row(6, Qt::Key_Down, true, "typed 5 W");
    row(700, Qt::Key_Up, false, "typed 710 W");
    row(700, Qt::Key_Up, true, "typed 800 W");
    row(1250, Qt::Key_Up, false, "typed 1400 W");
    row(0.07, Qt::Key_Up, false, "typed 0.071 W");
    row(0.3, Qt::Key_Down, false, "typed 0.29 W");
    row(1.1, Qt::Key_Up, false, "typed 1.2 W");
    row(9.9, Qt::Key_Up, false, "typed 10 W");
    row(0, Qt::Key_Up, false, "typed 1 W");
    row(-2, Qt::Key_Up, false, "typed -1.9 W");
  }
  void keysStepOnAGrid() {
    QFETCH(double, value);
    QFETCH(int, key);
    QFETCH(bool, isShift);
    QFETCH(QString, said);
    Form form;
    form.edit.setQuantity(quantityOf(value, "W"), false);
    QTest::keyClick(&form.edit, Qt::Key(key), isShift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(form.taken(), QStringList{said});
    QCOMPARE(form.edit.text(), said.mid(6));
    QVERIFY(form.edit.isEdited());  // one gesture until it is finished
  }

  void manyStepsStayOnTheGrid() {
    Form form;
    form.edit.setQuantity(quantityOf(1, "W"), false);
    for (int i = 0; i < 20; ++i) QTest::keyClick(&form.edit, Qt::Key_Up);
    QCOMPARE(form.taken().last(), "typed 3 W");
    for (int i = 0; i < 20; ++i) QTest::keyClick(&form.edit, Qt::Key_Down);
    QCOMPARE(form.taken().last(), "typed 1 W");
    QTest::keyClick(&form.edit, Qt::Key_Return);
    QCOMPARE(form.taken(), QStringList{"finished"});
  }

  void aStepKeepsTheUnitStated() {
    Form form;
    form.edit.setQuantity(quantityOf(0.7, "kW"), true);
    QTest::keyClick(&form.edit, Qt::Key_Up);
    QCOMPARE(form.taken(), QStringList{"typed 0.71 kW"});
  }

  void whatCannotBeSteppedIsNot() {
    quantity::Quantity table;
    table.unit = "W";
    table.byYear = {{2026, 300}, {2030, 400}};
    Form form;
    form.edit.setQuantity(std::make_shared<const quantity::Quantity>(table), false);
    const QString shown = form.edit.text();
    QVERIFY(shown.contains("300") && shown.contains("400"));
    for (const int key : {Qt::Key_Up, Qt::Key_Down}) QTest::keyClick(&form.edit, Qt::Key(key));
    Form empty;
    QTest::keyClick(&empty.edit, Qt::Key_Up);
    Form fixed;
    fixed.edit.setQuantity(quantityOf(5, "W"), false);
    fixed.edit.setReadOnly(true);
    QTest::keyClick(&fixed.edit, Qt::Key_Up);
    for (const auto* each : {&form, &empty, &fixed}) {
      QVERIFY(each->said.isEmpty());
      QVERIFY(!each->edit.isEdited());
    }
    QCOMPARE(form.edit.text(), shown);
  }

  void theWheelStepsOnlyWithFocus() {
    QWidget window;
    QuantityEdit edit(field("acceleratorPower"), &window), other(field("acceleratorPower"), &window);
    edit.setQuantity(quantityOf(700, "W"), false);
    double last = 0;
    connect(&edit, &QuantityEdit::typed, this, [&](double value, const QString&) { last = value; });
    const auto turn = [&](int by) {
      QWheelEvent event(QPointF(3, 3), edit.mapToGlobal(QPointF(3, 3)), {}, QPoint(0, by), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(&edit, &event);
      return event.isAccepted();
    };
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    QVERIFY(!turn(120));
    QCOMPARE(last, 0.0);
    edit.setFocus();
    QVERIFY(turn(120));
    QCOMPARE(last, 710.0);
    QVERIFY(turn(-120));
    QCOMPARE(last, 690.0);
  }

  void aValueThatArrivesWhileTypingWaits() {
    Form form("acceleratorPower", false);
    form.edit.setQuantity(quantityOf(300, "W"), false);
    form.commit("7 k");
    form.edit.setQuantity(quantityOf(7, "W"), false);
    QCOMPARE(form.edit.text(), "7 k");
    QTest::keyClick(&form.edit, Qt::Key_Return);
    QCOMPARE(form.edit.text(), "7 W");
  }
};

QTEST_MAIN(QuantityEditTest)
#include "tst_quantity_edit.moc"
