#include <QTest>
#include <algorithm>
#include <set>

#include "core/study/resolve.h"
#include "tests/support/grown_study.h"

using namespace meguri;
using namespace meguri::study;

/// What a scenario sees, against what its chain states.
class ResolveTest : public QObject {
  Q_OBJECT
 private slots:
  /// A name is found without resolving all, and is that of the element resolved: renamed, added on the way, or removed.
  void namesAreThoseResolved() {
    int patched = 0, removed = 0;
    for (std::uint64_t seed = 0; seed < 16; ++seed) {
      support::RandomStudy random(seed);
      Study study = support::grown(random);
      const Scenario& base = *study.scenarios.front();
      std::set<std::string_view> ids{"nothing"};
      for (const auto& scenario : study.scenarios)
        for (const auto& element : scenario->elements) ids.insert(element->id);
      for (const auto& scenario : study.scenarios) {
        if (!scenario->isVariant() || base.elements.size() < 2) continue;
        Scenario changed = *scenario;
        changed.patches[base.elements.front()->id].name = "Renamed";
        changed.patches[base.elements[1]->id].removed = true;
        const auto at = std::ranges::find(study.scenarios, scenario);
        *at = std::make_shared<const Scenario>(std::move(changed));
        break;
      }
      for (const auto& scenario : study.scenarios) {
        const auto elements = resolve(study, *scenario);
        for (const auto id : ids) {
          const auto found = std::ranges::find_if(elements, [&](const Resolved& each) { return each.element->id == id; });
          const auto name = nameOf(study, *scenario, id);
          QCOMPARE(name.has_value(), found != elements.end());
          if (name) QCOMPARE(std::string(*name), found->element->name);
          patched += name == "Renamed";
          removed += !name && id == base.elements[1]->id;
        }
      }
    }
    QVERIFY(patched > 10 && removed > 10);
  }
};

QTEST_APPLESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
