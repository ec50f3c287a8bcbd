#include <QTest>

#include "core/study/edit.h"
#include "tests/support/support.h"
#include "ui/words/change_words.h"
#include "ui/words/words.h"

using namespace meguri;
using study::Change;

namespace {

study::FieldValue pue(double value, const std::string& citation = {}, double gsd = 0) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = "1";
  quantity.source.citation = citation;
  if (gsd > 0) quantity.spread.kind = quantity::Spread::Kind::lognormalGsd, quantity.spread.deviation = gsd;
  return std::make_shared<const quantity::Quantity>(quantity);
}

study::Study edited(study::Study study, const std::function<void(study::Transaction&)>& change) {
  study::Transaction transaction(study);
  change(transaction);
  if (!transaction.commit({})) qFatal("the edit is refused");
  return study;
}

}  // namespace

class ChangeWordsTest : public QObject {
  Q_OBJECT
 private:
  const study::Study m_study = edited(support::gallery("h100-frankfurt-paris"), [](auto& t) { t.setField("a", "dc", "pue", pue(1.2, "One")); });

  /// Of the only difference an edit makes.
  words::ChangeText told(const std::function<void(study::Transaction&)>& change) const {
    const study::Study after = edited(m_study, change);
    const auto changes = study::changesBetween(m_study, after);
    if (changes.size() != 1) qFatal("%zu differences", changes.size());
    return words::changeText(changes.front(), m_study, after);
  }

 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void aValueNamesItsPlace() {
    const auto text = told([](auto& t) { t.setField("a", "dc", "pue", pue(1.4, "One")); });
    QCOMPARE(text.place, QStringLiteral("Frankfurt, 4 years › Frankfurt › PUE"));
    QCOMPARE(text.before, QStringLiteral("1.2"));
    QCOMPARE(text.after, QStringLiteral("1.4"));
    QCOMPARE(told([](auto& t) { t.setField("a", "dc", "pue", {}); }).after, QStringLiteral("not stated"));
  }

  void whatElseDiffersIsSaidWhereValuesReadTheSame() {
    const auto spread = told([](auto& t) { t.setField("a", "dc", "pue", pue(1.2, "One", 1.5)); });
    QCOMPARE(spread.before, QStringLiteral("1.2 · not stated"));
    QCOMPARE(spread.after, QStringLiteral("1.2 · ×/÷ 1.5"));
    const auto source = told([](auto& t) { t.setField("a", "dc", "pue", pue(1.2, "Two")); });
    QVERIFY(source.before.endsWith(QStringLiteral("One")));
    QVERIFY(source.after.endsWith(QStringLiteral("Two")));
  }

  void whatComesAndGoes() {
    const auto added = told([](auto& t) { t.addElement("a", study::Element::make(study::siteType(), "new", "Hall")); });
    QCOMPARE(added.place, QStringLiteral("Frankfurt, 4 years › Hall"));
    QCOMPARE(added.before, QStringLiteral("–"));
    QCOMPARE(added.after, QStringLiteral("Site"));
    const auto removed = told([](auto& t) { t.removeScenario("c"); });
    QCOMPARE(removed.after, QStringLiteral("–"));
    const auto moved = told([](auto& t) { t.moveScenario("c", 0); });
    QCOMPARE(moved.before, QStringLiteral("3"));
    QCOMPARE(moved.after, QStringLiteral("1"));
  }

  void whatAVariantSaysOfANewElement() {
    const study::Study after = edited(m_study, [](auto& t) {
      study::Element hall = study::Element::make(study::siteType(), "hall", "Hall");
      t.addElement("a", hall);
      t.setField("b", "hall", "pue", pue(1.3));
      t.removeElement("c", "hall");
    });
    const auto changes = study::changesBetween(m_study, after);
    QCOMPARE(changes.size(), 3u);
    const auto value = words::changeText(changes[1], m_study, after), removed = words::changeText(changes[2], m_study, after);
    QVERIFY2(value.place.endsWith(QStringLiteral(" › Hall › PUE")), qPrintable(value.place));
    QCOMPARE(value.before, QStringLiteral("–"));
    QCOMPARE(value.after, QStringLiteral("1.3"));
    QVERIFY2(removed.place.endsWith(QStringLiteral(" › Hall")), qPrintable(removed.place));
    QCOMPARE(removed.before, QStringLiteral("–"));
    QCOMPARE(removed.after, QStringLiteral("left out of the variant"));
  }

  void whatAVariantStatesThatMineInherits() {
    const study::Study after = edited(m_study, [](auto& t) {
      t.setField("a", "dc", "pue", pue(1.4, "One"));
      t.setField("b", "dc", "pue", pue(1.2, "One"));
    });
    const auto changes = study::changesBetween(m_study, after);
    QCOMPARE(changes.size(), 2u);
    const auto text = words::changeText(changes[1], m_study, after);
    QCOMPARE(text.before, QStringLiteral("1.2 · inherited"));
    QCOMPARE(text.after, QStringLiteral("1.2 · its own"));
  }

  void anEntryIsCalledByNameAndFigure() {
    study::Study after = m_study;
    library::Entry entry = *after.library.begin()->second;
    entry.figures.begin()->second.value = 4321;
    after.library.begin()->second = std::make_shared<const library::Entry>(entry);
    const auto changes = study::changesBetween(m_study, after);
    QCOMPARE(changes.size(), 1u);
    const auto text = words::changeText(changes.front(), m_study, after);
    QVERIFY2(text.place.startsWith(QStringLiteral("Library › ") + QString::fromStdString(entry.name) + QStringLiteral(" › ")), qPrintable(text.place));
    QVERIFY(text.after.contains(QStringLiteral("4321")) || text.after.contains(QStringLiteral("4,321")));
    QVERIFY(text.before != text.after);
  }
};

QTEST_APPLESS_MAIN(ChangeWordsTest)
#include "tst_change_words.moc"
