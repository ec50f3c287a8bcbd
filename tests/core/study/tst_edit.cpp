#include <QTest>

#include "core/study/assignment.h"
#include "core/study/resolve.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;

namespace {

FieldValue quantityOf(double value, const char* unit) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  return std::make_shared<const quantity::Quantity>(quantity);
}

double pueIn(const Study& study, const char* scenario) {
  for (const auto& each : resolve(study, *study.scenario(scenario)))
    if (each.element->id == "dc") return each.element->get(siteType().pue)->value;
  return 0;
}

}  // namespace

class EditTest : public QObject {
  Q_OBJECT
 private:
  Study m_study = support::gallery("h100-frankfurt-paris");  // base a, b varies a, c varies b
  const EditLabel m_label{"edit.set-field", {}};

 private slots:
  void anEditSwapsBackAndForth() {
    Study study = m_study;
    const std::string before = writeStudy(study);
    Transaction transaction(study);
    transaction.setField("a", "dc", "pue", quantityOf(1.5, "1"));
    QCOMPARE(writeStudy(study), before);  // nothing half-applied
    auto edit = transaction.commit(m_label);
    QVERIFY(edit && edit->has_value());
    const std::string after = writeStudy(study);
    QVERIFY(after != before);
    for (int i = 0; i < 3; ++i) {
      (*edit)->swap(study);
      QCOMPARE(writeStudy(study), before);
      (*edit)->swap(study);
      QCOMPARE(writeStudy(study), after);
    }
  }

  void aFailedTransactionChangesNothing() {
    Study study = m_study;
    const std::string before = writeStudy(study);
    Transaction transaction(study);
    transaction.setField("a", "dc", "pue", quantityOf(1.5, "1"));
    transaction.setField("a", "nothing", "pue", quantityOf(1.5, "1"));
    transaction.setTitle("New");
    const auto edit = transaction.commit(m_label);
    QVERIFY(!edit);
    QCOMPARE(edit.fault().code, std::string("edit.no-element"));
    QCOMPARE(writeStudy(study), before);
  }

  void nothingChangedIsNoStep() {
    Study study = m_study;
    Transaction transaction(study);
    transaction.setField("a", "servers", "lifetime", std::make_shared<const quantity::Quantity>(*m_study.scenarios[0]->elements[1]->get(fleetType().lifetime)));
    QVERIFY(!*transaction.commit(m_label));
  }

  void whatDidNotChangeStaysShared() {
    Study study = m_study;
    Transaction transaction(study);
    transaction.setField("c", "servers", "lifetime", quantityOf(7, "a"));
    QVERIFY(bool(transaction.commit(m_label)));
    QVERIFY(study.scenarios[0] == m_study.scenarios[0]);
    QVERIFY(study.scenarios[1] == m_study.scenarios[1]);
    QVERIFY(study.scenarios[2] != m_study.scenarios[2]);
    QVERIFY(study.scope == m_study.scope);
  }

  void aPatchMergesDownToTheField() {
    const auto inA = resolve(m_study, *m_study.scenario("a")), inC = resolve(m_study, *m_study.scenario("c"));
    QCOMPARE(inA.size(), inC.size());
    QVERIFY(inA[2].element == inC[2].element);  // the service is untouched: the base's own pointer
    QCOMPARE(inC[0].element->name, std::string("Paris"));  // through b
    QVERIFY(sameValue(inC[0].element->values[static_cast<std::size_t>(siteType().pue.index)], inA[0].element->values[static_cast<std::size_t>(siteType().pue.index)]));
    QCOMPARE(inC[1].element->get(fleetType().lifetime)->value, 6.0);
    QCOMPARE(inC[1].owner[static_cast<std::size_t>(fleetType().lifetime.index)]->id, std::string("c"));
    QCOMPARE(inC[0].owner[static_cast<std::size_t>(siteType().grid.index)]->id, std::string("b"));
    // a quantity is replaced whole: the spread of the base does not leak into the variant's value
    Study study = m_study;
    Transaction transaction(study);
    quantity::Quantity wide;
    wide.value = 1.3;
    wide.unit = "1";
    wide.spread.kind = quantity::Spread::Kind::lognormalGsd;
    wide.spread.deviation = 1.2;
    transaction.setField("a", "dc", "pue", std::make_shared<const quantity::Quantity>(wide));
    transaction.setField("b", "dc", "pue", quantityOf(1.1, "1"));
    QVERIFY(bool(transaction.commit(m_label)));
    const auto inB = resolve(study, *study.scenario("b"));
    QVERIFY(inB[0].element->get(siteType().pue)->spread.kind == quantity::Spread::Kind::none);
  }

  void aVariantRemembersOnlyItsChanges() {
    Study study = m_study;
    Transaction transaction(study);
    transaction.setField("b", "dc", "pue", quantityOf(1.1, "1"));
    QCOMPARE(transaction.draft().scenario("b")->patches.at("dc").changes.size(), std::size_t(2));
    QCOMPARE(pueIn(transaction.draft(), "c"), 1.1);  // c hangs on b
    transaction.setField("a", "dc", "pue", quantityOf(1.4, "1"));
    QCOMPARE(pueIn(transaction.draft(), "c"), 1.1);
    transaction.resetField("b", "dc", "pue");
    QCOMPARE(pueIn(transaction.draft(), "c"), 1.4);
    // stating what the base states is no change
    transaction.setField("b", "dc", "pue", FieldValue(std::get<std::shared_ptr<const quantity::Quantity>>(transaction.draft().scenarios[0]->elements[0]->values[static_cast<std::size_t>(siteType().pue.index)])));
    QCOMPARE(transaction.draft().scenario("b")->patches.at("dc").changes.size(), std::size_t(1));
  }

  void elementsComeAndGo() {
    Study study = m_study;
    Transaction transaction(study);
    const Id copy = transaction.duplicateElement("a", "servers", "More servers");
    QVERIFY(isId(copy) && copy != "servers");
    transaction.removeElement("b", "inference");
    QCOMPARE(resolve(transaction.draft(), *transaction.draft().scenario("a")).size(), std::size_t(4));
    QCOMPARE(resolve(transaction.draft(), *transaction.draft().scenario("b")).size(), std::size_t(3));
    transaction.removeElement("a", "servers");
    QVERIFY(!transaction.draft().scenario("c")->patches.contains("servers"));  // no change of nothing is left behind
    QVERIFY(bool(transaction.commit(m_label)));
    const std::string saved = writeStudy(study);
    QVERIFY(bool(readStudy(saved)));
    QCOMPARE(writeStudy(*readStudy(saved)), saved);
  }

  void removingForgetsWhatVariantsBelowChanged() {
    Study study = m_study;  // c varies b, and changes servers
    Transaction transaction(study);
    transaction.removeElement("b", "servers");
    transaction.removeElement("b", "inference");
    QVERIFY(bool(transaction.commit(m_label)));
    QVERIFY(!study.scenario("c")->patches.contains("servers"));
    for (const auto& issue : lifecycle::assess(study).issues) QVERIFY2(issue.severity != Severity::error, issue.code.c_str());
  }

  void aTransactionGoesOnAfterItsCommit() {
    Study study = m_study;
    Transaction transaction(study);
    transaction.setTitle("One");
    QVERIFY(bool(transaction.commit(m_label)));
    transaction.setField("a", "dc", "pue", quantityOf(1.5, "1"));
    QVERIFY(bool(transaction.commit(m_label)));
    QCOMPARE(study.title, std::string("One"));
    QCOMPARE(pueIn(study, "a"), 1.5);
  }

  void valuesOfAnotherKindAreRefused() {
    for (const auto& [field, value] : {std::pair<const char*, FieldValue>{"wueKind", true}, {"pue", std::string("1.2")}, {"grid", quantityOf(1, "1")}, {"pue", std::shared_ptr<const quantity::Quantity>()}}) {
      Study study = m_study;
      Transaction transaction(study);
      transaction.setField("a", "dc", field, value);
      QCOMPARE(transaction.commit(m_label).fault().code, std::string("edit.wrong-kind"));
    }
    Study study = m_study;
    Transaction transaction(study);
    Element broken = Element::make(siteType(), "new", "New");
    broken.values.pop_back();
    transaction.addElement("a", broken);
    QCOMPARE(transaction.commit(m_label).fault().code, std::string("edit.wrong-kind"));
  }

  void scenariosComeAndGo() {
    Study study = m_study;
    Transaction transaction(study);
    const Id variant = transaction.addVariant("b", "Paris again");
    QCOMPARE(transaction.draft().scenarios[2]->id, variant);
    transaction.renameScenario(variant, "Paris III");
    transaction.removeScenario("c");
    QVERIFY(!transaction.failed());
    transaction.removeScenario("a");
    QVERIFY(transaction.failed());
    QCOMPARE(transaction.commit(m_label).fault().code, std::string("edit.has-variants"));
  }

  void invalidTextNeverEnters() {
    Study study = m_study;
    Transaction transaction(study);
    transaction.setTitle("\xff");
    QCOMPARE(transaction.commit(m_label).fault().code, std::string("edit.not-utf8"));
  }

  void theNameOfTheBaseIsNoChange() {
    Study study = support::servers();
    const std::string before = writeStudy(study);
    Transaction transaction(study);
    const std::string old = resolve(study, *study.scenario("b"))[1].element->name;
    const Id id = resolve(study, *study.scenario("b"))[1].element->id;
    transaction.renameElement("b", id, "Other");
    transaction.renameElement("b", id, old);
    QVERIFY(bool(transaction.commit(m_label)));
    QCOMPARE(writeStudy(study), before);
  }

  void manyRandomEditsUndone() {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      support::RandomStudy random(seed);
      Study study = random.make();
      const std::string before = writeStudy(study);
      std::vector<Edit> undo;
      for (int i = 0; i < 100; ++i) {
        Transaction transaction(study);
        const auto& scenario = *study.scenarios[static_cast<std::size_t>(random.between(0, static_cast<int>(study.scenarios.size()) - 1))];
        const auto elements = resolve(study, scenario);
        if (elements.empty()) continue;
        const auto& element = *elements[static_cast<std::size_t>(random.between(0, static_cast<int>(elements.size()) - 1))].element;
        switch (random.between(0, 5)) {
          case 0: transaction.renameElement(scenario.id, element.id, "n" + std::to_string(i)); break;
          case 1: transaction.duplicateElement(scenario.id, element.id, "copy"); break;
          case 2: transaction.removeElement(scenario.id, element.id); break;
          case 3: transaction.addVariant(scenario.id, "v"); break;
          default: {
            const auto& fields = element.type->fields();
            const auto& field = fields[static_cast<std::size_t>(random.between(0, static_cast<int>(fields.size()) - 1))];
            transaction.setField(scenario.id, element.id, field.key, field.kind == FieldKind::quantity ? quantityOf(random.real(0, 9), "1") : FieldValue());
          }
        }
        auto edit = transaction.commit(m_label);
        QVERIFY(bool(edit));
        if (*edit) undo.push_back(**std::move(edit));
        QVERIFY(bool(readStudy(writeStudy(study))));
      }
      while (!undo.empty()) {
        undo.back().swap(study);
        undo.pop_back();
      }
      QCOMPARE(writeStudy(study), before);
    }
  }

  void assignsWhatIsTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const char* good : {"servers.lifetime=5 a", "servers.lifetime=43800 h", "servers.lifetime=5", "dc.wueKind=withdrawal", "scope.networkLosses=true", "scope.to=2030", "scope.draws=500", "scope.seed=0",
                             "c:servers.lifetime=7 years", "dc.gridGhg=300 g CO2e/kWh", "dc.gridGhg=0.3 kg CO2e/kWh", "servers.idlePower=1200 W", "servers.product=meguri-hardware/h100-node"})
      QTest::newRow(good) << good << "";
    QTest::newRow("no equals") << "servers.lifetime" << "assignment.form";
    QTest::newRow("no dot") << "lifetime=3" << "assignment.form";
    QTest::newRow("no element") << "cars.lifetime=3" << "edit.no-element";
    QTest::newRow("no field") << "servers.colour=3" << "edit.no-field";
    QTest::newRow("no scope field") << "scope.colour=3" << "edit.no-field";
    QTest::newRow("no scenario") << "z:servers.lifetime=3" << "edit.no-scenario";
    QTest::newRow("unit of another kind") << "servers.lifetime=3 kg" << "assignment.dimension";
    QTest::newRow("unknown unit") << "servers.lifetime=3 moons" << "unit.unknown";
    QTest::newRow("no number") << "servers.lifetime=long" << "number.invalid";
    QTest::newRow("nothing") << "servers.lifetime=" << "number.missing";
    QTest::newRow("flag") << "scope.networkLosses=maybe" << "assignment.flag";
    QTest::newRow("year") << "scope.to=next" << "assignment.year";
    QTest::newRow("year out of range") << "scope.to=2201" << "assignment.year";
    QTest::newRow("too few draws") << "scope.draws=99" << "assignment.integer";
    QTest::newRow("half a draw") << "scope.draws=500.5" << "assignment.integer";
    QTest::newRow("seed beyond any") << "scope.seed=99999999999999999999" << "assignment.integer";
  }

  void assignsWhatIsTyped() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    Study study = m_study;
    Transaction transaction(study);
    const auto fault = assign(transaction, text.toStdString());
    QCOMPARE(QString::fromStdString(fault ? fault->code : ""), code);
    if (fault) return;
    const auto edit = transaction.commit(m_label);
    QVERIFY2(bool(edit), edit ? "" : edit.fault().code.c_str());
    for (const auto& issue : lifecycle::assess(study).issues) QVERIFY2(issue.severity != Severity::error, issue.code.c_str());
  }

  void anAssignmentHoldsInVariantsToo() {
    Study study = m_study;
    Transaction transaction(study);
    QVERIFY(!assign(transaction, "servers.lifetime=5 a"));
    QVERIFY(bool(transaction.commit(m_label)));
    for (const char* id : {"a", "b", "c"})
      for (const auto& each : resolve(study, *study.scenario(id)))
        if (each.element->id == "servers") QCOMPARE(each.element->get(fleetType().lifetime)->value, 5.0);
  }
};

QTEST_APPLESS_MAIN(EditTest)
#include "tst_edit.moc"
