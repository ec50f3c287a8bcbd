#include "core/report/differences.h"

#include <QRegularExpression>
#include <QTest>

#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;

namespace {

study::Study frankfurtParis() { return gallery("h100-frankfurt-paris"); }

/// "dc.grid", or "dc" where an element is missing in some.
QStringList told(const std::vector<InputDifference>& differences) {
  QStringList lines;
  for (const auto& each : differences) {
    QString line = QString::fromStdString(each.element);
    if (each.field >= 0) line += "." + QString::fromUtf8(each.type->fields()[static_cast<std::size_t>(each.field)].key.data());
    lines << line;
  }
  return lines;
}

QStringList told(const study::Study& study, const std::vector<study::Id>& scenarios) { return told(differences(study, scenarios)); }

const quantity::Quantity& quantityOf(const StatedValue& value) { return *std::get<std::shared_ptr<const quantity::Quantity>>(value.value); }
double number(const StatedValue& value) { return quantityOf(value).at(2026).value_or(NAN); }

bool isStated(const StatedValue& value) { return value.value.index() != 0; }

}  // namespace

/// Inputs that are not the same in all scenarios.
class DifferencesTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void theGallery() {
    const auto found = differences(frankfurtParis(), {"a", "b", "c"});
    QCOMPARE(told(found), (QStringList{"dc.grid", "dc.gridGhg", "dc.gridWater", "dc.gridWaterWithoutReservoirs", "servers.lifetime"}));
    for (const auto& each : found) QCOMPARE(each.values.size(), std::size_t(3));
    QVERIFY(found[0].name == "Frankfurt" && found[0].type == &study::siteType());
    QCOMPARE(std::get<std::string>(found[0].values[0].value).c_str(), "owid-energy/DEU");
    QVERIFY(found[0].values[1].says(found[0].values[2]) && !found[0].values[0].says(found[0].values[1]));
    const double lives[] = {4, 4, 6};
    for (std::size_t s = 0; s < 3; ++s) {
      QCOMPARE(number(found[4].values[s]), lives[s]);
      QVERIFY(found[4].values[s].element == "servers" && !found[4].values[s].isFromEntry);
    }
  }

  void aLibraryFigureIsWhatIsStated() {
    const auto found = differences(frankfurtParis(), {"a", "c"});
    QVERIFY(found[1].values[0].isFromEntry && found[1].values[1].isFromEntry);
    QCOMPARE(number(found[1].values[0]), 329.65);
    QCOMPARE(number(found[1].values[1]), 41.44);
    // an own value instead of the figure is another statement, even of the same number
    const auto own = differences(with(frankfurtParis(), {"c:dc.gridGhg=41.44 g CO2e/kWh"}), {"b", "c"});
    QCOMPARE(told(own), (QStringList{"dc.gridGhg", "servers.lifetime"}));
    QVERIFY(own[0].values[0].isFromEntry && !own[0].values[1].isFromEntry);
    // of two entries that say the same only the entry differs
    const study::Study copy = edited(frankfurtParis(), [](study::Transaction& transaction) {
      auto entry = *transaction.draft().library.at("owid-energy/FRA");
      entry.id = "own/FRA";
      transaction.addEntry(entry);
      transaction.setField("c", "dc", "grid", std::string("own/FRA"));
    });
    QCOMPARE(told(copy, {"b", "c"}), (QStringList{"dc.grid", "servers.lifetime"}));
  }

  void whatIsNotStatedDiffersFromWhatIs() {
    const auto found = differences(cleared(frankfurtParis(), "b", "dc", "wue"), {"a", "b"});
    // the condition of its kind went with the water
    QCOMPARE(told(found), (QStringList{"dc.grid", "dc.gridGhg", "dc.wue", "dc.wueKind", "dc.gridWater", "dc.gridWaterWithoutReservoirs"}));
    const auto water = std::ranges::find(found, study::siteType().wue.index, &InputDifference::field);
    QVERIFY(water != found.end() && isStated(water->values[0]) && !isStated(water->values[1]));
    QVERIFY(water->values[1].element == "dc");
  }

  void alikeScenariosDifferInNothing() {
    forEachStudy([](const study::Study& study) {
      study::Id variant;
      const auto& base = study.scenarios.back()->id;
      const study::Study twice = withVariant(study, base, variant);
      QCOMPARE(told(twice, {base, variant, base}), QStringList());
      QCOMPARE(told(study, {base}), QStringList());
    });
    QCOMPARE(told(frankfurtParis(), {}), QStringList());
  }

  void aNameIsNoInput() {
    const study::Study study = edited(frankfurtParis(), [](study::Transaction& transaction) {
      transaction.renameElement("c", "servers", "Other name");
      transaction.renameScenario("c", "Other");
    });
    QCOMPARE(told(study, {"b", "c"}), (QStringList{"servers.lifetime"}));
    QCOMPARE(differences(study, {"c", "b"})[0].name.c_str(), "Other name");  // of the first
  }

  void anElementOnlySomeHaveIsOneRow() {
    const study::Study study = edited(frankfurtParis(), [](study::Transaction& transaction) {
      transaction.addElement("c", study::Element::make(study::siteType(), "more", "More"));
      transaction.removeElement("b", "inference");
    });
    const auto found = differences(study, {"a", "b", "c"});
    QCOMPARE(told(found).filter(QRegularExpression("^[^.]*$")), (QStringList{"inference", "more"}));
    const auto& job = found[found.size() - 2];
    QVERIFY(job.field == -1 && job.element == "inference" && job.type == &study::serviceType());
    QVERIFY(job.values[0].element == "inference" && job.values[1].element.empty() && job.values[2].element.empty());
    QVERIFY(found.back().values[0].element.empty() && found.back().values[2].element == "more" && found.back().name == "More");
    for (const auto& value : found.back().values) QVERIFY(!isStated(value));
  }

  void amongThoseThatHaveItFieldsStillDiffer() {
    study::Study study = with(frankfurtParis(), {"b:inference.claimedShare=60 %"});
    study = edited(study, [](study::Transaction& transaction) { transaction.removeElement("c", "inference"); });
    const auto found = differences(study, {"a", "b", "c"});
    QCOMPARE(told(found).filter("inference"), (QStringList{"inference", "inference.claimedShare"}));
    QCOMPARE(number(found.back().values[0]), 55.0);
    QCOMPARE(number(found.back().values[1]), 60.0);
    QVERIFY(!isStated(found.back().values[2]) && found.back().values[2].element.empty());
  }

  void basesAreMatchedByKindAndName() {
    study::Id copy;
    const study::Study study = edited(frankfurtParis(), [&](study::Transaction& transaction) { copy = transaction.duplicateScenario("a", "Copy"); });
    QVERIFY(study.scenario(copy)->elements[0]->id != "dc");
    QCOMPARE(told(study, {"a", copy}), QStringList());  // references name the copies, which are the same elements
    const auto life = differences(with(study, {(copy + ":" + study.scenario(copy)->elements[1]->id + ".lifetime=5 a").c_str()}), {"a", copy});
    QCOMPARE(told(life), (QStringList{"servers.lifetime"}));
    QVERIFY(life[0].values[1].element == study.scenario(copy)->elements[1]->id);
    QCOMPARE(number(life[0].values[1]), 5.0);
    // another name is another element, and so is another kind
    const study::Study renamed = edited(study, [&](study::Transaction& transaction) { transaction.renameElement(copy, study.scenario(copy)->elements[2]->id, "Other"); });
    QCOMPARE(told(renamed, {"a", copy}), (QStringList{"inference", QString::fromStdString(study.scenario(copy)->elements[2]->id)}));
  }

  void aNamesakeOfAnotherKindIsAnotherElement() {
    study::Id copy;
    study::Study study = edited(frankfurtParis(), [&](study::Transaction& transaction) { copy = transaction.duplicateScenario("a", "Copy"); });
    const study::Id fleet = study.scenario(copy)->elements[1]->id, job = study.scenario(copy)->elements[2]->id;
    study = edited(study, [&](study::Transaction& transaction) {
      transaction.renameElement(copy, fleet, "Other");
      transaction.renameElement(copy, job, "H100 servers");
    });
    QCOMPARE(told(study, {"a", copy}), (QStringList{"servers", "inference", QString::fromStdString(fleet), QString::fromStdString(job)}));
  }

  void namesakesAreMatchedOneToOne() {
    study::Id copy;
    const study::Study study = edited(frankfurtParis(), [&](study::Transaction& transaction) {
      transaction.duplicateElement("a", "dc", "Frankfurt");
      copy = transaction.duplicateScenario("a", "Copy");
      transaction.removeElement(copy, transaction.draft().scenario(copy)->elements[3]->id);
    });
    QCOMPARE(told(study, {"a", copy}), (QStringList{QString::fromStdString(study.scenario("a")->elements[3]->id)}));
  }

  void aReferenceToAnotherElementIsADifference() {
    const study::Study study = edited(frankfurtParis(), [](study::Transaction& transaction) {
      study::Element other = *transaction.draft().scenario("a")->elements[0];
      other.id = "other";
      transaction.addElement("a", other);
      transaction.setField("c", "servers", "site", std::string("other"));
    });
    QCOMPARE(told(study, {"b", "c"}), (QStringList{"servers.site", "servers.lifetime"}));
    // and so is a reference that only one states
    QVERIFY(told(cleared(study, "c", "inference", "hardware"), {"b", "c"}).contains("inference.hardware"));
  }

  void idsComeBeforeNames() {
    // the variant takes the first of two sites away and gives the second its name: still the second
    study::Study study = edited(frankfurtParis(), [](study::Transaction& transaction) {
      study::Element second = *transaction.draft().scenario("a")->elements[0];
      second.id = second.name = "second";
      transaction.addElement("a", second);
      transaction.setField("b", "servers", "site", std::string("second"));
      transaction.removeElement("b", "dc");
      transaction.renameElement("b", "second", "Frankfurt");
    });
    const auto found = differences(study, {"a", "b"});
    QCOMPARE(told(found), (QStringList{"dc", "servers.site"}));
    QVERIFY(found[0].values[0].element == "dc" && found[0].values[1].element.empty());
  }

  void whatIsSwitchedOffIsNoInput() {
    const study::Study study = with(frankfurtParis(), {"c:servers.weibullShape=3", "c:inference.hours=10 GPU-h"});
    QCOMPARE(told(study, {"b", "c"}), (QStringList{"servers.lifetime"}));
    const auto found = differences(with(study, {"c:servers.lifeModel=weibull"}), {"b", "c"});
    QCOMPARE(told(found), (QStringList{"servers.lifeModel", "servers.lifetime", "servers.weibullShape"}));
    QVERIFY(!isStated(found[2].values[0]) && found[2].values[0].element == "servers");
    QCOMPARE(number(found[2].values[1]), 3.0);
  }

  void anUnknownScenarioHasNothing() {
    const auto found = differences(frankfurtParis(), {"a", "gone"});
    QCOMPARE(told(found), (QStringList{"dc", "servers", "inference"}));
    for (const auto& each : found) QVERIFY(each.values[1].element.empty());
  }

  void everyRowDiffersAndNoOther() {
    std::size_t rows = 0;
    forEachStudy([&](const study::Study& study) {
      const auto& base = *study.scenarios.front();
      for (const auto& variant : study.scenarios) {
        if (variant->base != base.id) continue;
        QStringList expected;
        const auto left = study::resolve(study, base), right = study::resolve(study, *variant);
        for (std::size_t i = 0; i < left.size(); ++i)
          for (std::size_t field = 0; field < left[i].element->values.size(); ++field) {
            const bool differs = !study::sameValue(left[i].element->values[field], right[i].element->values[field]) && left[i].element->isRelevant(static_cast<int>(field));
            if (differs) expected << QString::fromStdString(left[i].element->id) + "." + QString::fromUtf8(left[i].element->type->fields()[field].key.data());
          }
        if (std::string_view(study.title) == "Random") QCOMPARE(told(study, {base.id, variant->id}), expected);  // without a library
        rows += static_cast<std::size_t>(expected.size());
      }
    });
    QVERIFY(rows > 50);
  }
};

QTEST_APPLESS_MAIN(DifferencesTest)
#include "tst_differences.moc"
