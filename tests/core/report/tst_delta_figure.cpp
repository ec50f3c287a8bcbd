#include "core/report/delta_figure.h"

#include <QRegularExpression>
#include <QTest>
#include <cmath>
#include <numeric>

#include "core/report/parts.h"
#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;
using Kind = DeltaMessage::Kind;
using Held = DeltaPart::Held;

namespace {

constexpr Axis axes[] = {Axis::whole, Axis::stage, Axis::element, Axis::site, Axis::phase, Axis::part, Axis::place, Axis::job, Axis::year, Axis::fate};
constexpr Scale scales[] = {Scale::total, Scale::unit, Scale::year, Scale::relative};

study::Study frankfurtParis() { return gallery("h100-frankfurt-paris"); }

Choice all(const study::Study& study, Scale scale = Scale::total, CutOff cutOff = {0, 0}) {
  Choice choice = defaultChoice(study);
  choice.scale = scale;
  choice.cutOff = cutOff;
  return choice;
}

double sumOf(const DeltaFigure& figure, bool isNested = false) {
  return std::accumulate(figure.parts.begin(), figure.parts.end(), 0.0, [&](double sum, const DeltaPart& part) { return sum + (part.isNested == isNested ? part.value : 0); });
}

/// How large the terms of a sum are: what a difference that nearly cancels is held against.
double sizeOf(const DeltaFigure& figure) {
  double size = std::abs(figure.referenceTotal) + std::abs(figure.scenarioTotal);
  for (const DeltaPart& part : figure.parts) size += std::abs(part.value);
  return size;
}

bool isNear(double a, double b, double size) { return std::abs(a - b) <= 1e-9 * size; }

DeltaFigure frankfurt(const study::Study& study, const study::Id& scenario, DeltaSplit split = {}, Indicator indicator = Indicator::ghg) {
  return deltaFigure(lifecycle::assess(study), all(study), indicator, scenario, split);
}

const DeltaPart& partOf(const DeltaFigure& figure, const std::string& key) {
  const auto found = std::ranges::find(figure.parts, key, &DeltaPart::key);
  if (found == figure.parts.end()) qFatal("no part %s", key.c_str());
  return *found;
}

}  // namespace

/// What a difference consists of.
class DeltaFigureTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  /// Of every scenario, indicator, axis and scale, holes among them.
  void partsSumToTheDifference() {
    std::size_t figures = 0, partial = 0, none = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      for (const Scale scale : scales) {
        const Choice choice = all(study, scale);
        for (const Indicator indicator : countedIndicators(study)) {
          const Comparison comparison(a, choice, indicator);
          for (const auto& id : choice.scenarios) {
            if (id == choice.reference) continue;
            const Delta delta = comparison.delta(a.index(id));
            const auto expected = scale == Scale::relative ? delta.relative : delta.absolute;
            for (const Axis axis : axes) {
              const DeltaFigure figure = deltaFigure(a, choice, indicator, id, {axis, false});
              QCOMPARE(figure.total.has_value(), expected.has_value());
              none += !expected;
              if (!expected) continue;
              QVERIFY(isNear(*figure.total, *expected, sizeOf(figure)));
              QVERIFY2(isNear(sumOf(figure), *expected, sizeOf(figure)), std::string(word(axis)).c_str());
              checkSides(a, figure);
              ++figures;
              partial += !figure.isWhole;
            }
            const DeltaFigure crossed = deltaFigure(a, choice, indicator, id, {Axis::stage, true});
            if (crossed.total) checkNested(a, crossed);
          }
        }
      }
    });
    QVERIFY(figures > 3000);
    QVERIFY(partial > 100);
    QVERIFY(none > 10);
  }

  void aCutOffChangesNoSum() {
    std::size_t rests = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      const Choice whole = all(study);
      for (const CutOff cutOff : {CutOff{0, 2}, CutOff{0.2, 0}, CutOff{0.05, 3}}) {
        Choice choice = whole;
        choice.cutOff = cutOff;
        for (const auto& id : choice.scenarios)
          for (const Axis axis : {Axis::element, Axis::phase, Axis::year}) {
            const DeltaFigure figure = deltaFigure(a, choice, Indicator::ghg, id, {axis, false}), full = deltaFigure(a, whole, Indicator::ghg, id, {axis, false});
            if (!figure.total) continue;
            QVERIFY(isNear(sumOf(figure), *figure.total, sizeOf(figure)));
            QVERIFY(figure.equal == full.equal);
            QVERIFY(figure.message.kind == full.message.kind || figure.message.kind == Kind::none);
            std::size_t parts = 0;
            for (const DeltaPart& part : figure.parts) {
              // above zero and below apart, and never of one part
              QVERIFY(part.key != restAboveKey || part.value > 0);
              QVERIFY(part.key != restBelowKey || part.value < 0);
              QVERIFY(!part.isRest() || part.rest.size() + part.referenceRest.size() > 1);
              QVERIFY(!part.isRest() || axis != Axis::year);
              rests += part.isRest();
              parts += part.isRest() ? 0 : 1;
            }
            QVERIFY(axis == Axis::year || cutOff.most == 0 || parts <= cutOff.most + 2);
            checkSides(a, figure);
          }
      }
    });
    QVERIFY(rests > 20);
  }

  void largestComesFirstAndYearsInTheirOrder() {
    const study::Study study = frankfurtParis();
    for (const Axis axis : {Axis::element, Axis::stage, Axis::phase}) {
      const auto figure = frankfurt(study, "c", {axis, false});
      QVERIFY(figure.parts.size() > 1);
      QVERIFY(std::ranges::is_sorted(figure.parts, std::ranges::greater(), [](const DeltaPart& part) { return std::abs(part.value); }));
    }
    const auto years = frankfurt(study, "b", {Axis::year, false});
    QCOMPARE(years.parts.size(), std::size_t(10));
    QVERIFY(std::ranges::is_sorted(years.parts, {}, &DeltaPart::key));
  }

  /// Frankfurt to Paris changes the grid alone: 6,039,144 kWh at 0.32965 and 0.04144 kg/kWh.
  void whatIsKnownOfTheGallery() {
    const auto stages = frankfurt(frankfurtParis(), "b");
    QCOMPARE(stages.parts.size(), std::size_t(1));
    QCOMPARE(stages.equal, std::size_t(1));
    QVERIFY(stages.parts[0].key == "use");
    COMPARE_NEAR(stages.parts[0].value, 250262.12736 - 1990803.8196, 1e-10);
    COMPARE_NEAR(*stages.parts[0].reference, 1990803.8196, 1e-10);
    COMPARE_NEAR(*stages.parts[0].scenario, 250262.12736, 1e-10);
    QVERIFY(stages.message.kind == Kind::explains && stages.message.part == 0);
    COMPARE_NEAR(stages.message.share, 1.0, 1e-12);
    // four years of life instead of six: manufacture falls by a third
    const auto longer = frankfurt(frankfurtParis(), "c");
    QVERIFY(partOf(longer, "manufacture").value < 0);
    COMPARE_NEAR(partOf(longer, "manufacture").value, 7012.0 / 6 * 100 - 175300, 1e-10);
    COMPARE_NEAR(*longer.total, 250262.12736 + 7012.0 / 6 * 100 - 1990803.8196 - 175300, 1e-10);
  }

  void elementsWithoutCommonBaseAreMatched() {
    // a copy under other ids, not a variant: matched by kind and name
    study::Study study = frankfurtParis();
    study::Scenario other = *study.scenarios.front();
    other.id = "other";
    for (auto& element : other.elements) {
      study::Element copy = *element;
      copy.id = "other-" + copy.id;
      for (std::size_t i = 0; i < copy.values.size(); ++i)
        if (copy.type->fields()[i].kind == study::FieldKind::element && std::holds_alternative<std::string>(copy.values[i]) && !std::get<std::string>(copy.values[i]).empty())
          copy.values[i] = "other-" + std::get<std::string>(copy.values[i]);
      element = std::make_shared<const study::Element>(std::move(copy));
    }
    study.scenarios.push_back(std::make_shared<const study::Scenario>(std::move(other)));
    for (const Axis axis : {Axis::element, Axis::site, Axis::job}) {
      const auto same = deltaFigure(lifecycle::assess(study), choiceOf({"a", "other"}), Indicator::ghg, "other", {axis, false});
      QVERIFY(same.total && same.parts.empty() && same.equal > 0);
      QVERIFY(same.message.kind == Kind::equal);
    }
    // and one that differs is one part, with each side's own id
    const study::Study more = with(study, {"other:other-servers.lifetime=8 a"});
    const auto figure = deltaFigure(lifecycle::assess(more), choiceOf({"a", "other"}), Indicator::ghg, "other", {Axis::element, false});
    QCOMPARE(figure.parts.size(), std::size_t(1));
    QVERIFY(figure.parts[0].key == "other-servers" && figure.parts[0].referenceKey == "servers" && figure.parts[0].by == Held::both);
    QVERIFY(figure.referenceReading(0)->key == "servers" && figure.scenarioReading(0)->key == "other-servers");
  }

  void whatOneSideHasIsMarked() {
    const study::Study study = frankfurtParis();
    study::Id id;
    const study::Study with = edited(withVariant(study, "a", id), [&](study::Transaction& t) { t.removeElement(id, "inference"); });
    const auto figure = deltaFigure(lifecycle::assess(with), choiceOf({"a", id}), Indicator::ghg, id, {Axis::element, false});
    QVERIFY(figure.total);
    const DeltaPart& gone = partOf(figure, "inference");
    QVERIFY(gone.by == Held::reference && !gone.scenario && gone.value == -*gone.reference);
    const auto at = static_cast<std::size_t>(&gone - figure.parts.data());
    QVERIFY(!figure.scenarioReading(at) && figure.referenceReading(at));
    QVERIFY(figure.message.kind == Kind::none);  // nothing is delivered any more
    const auto back = deltaFigure(lifecycle::assess(with), choiceOf({id, "a"}), Indicator::ghg, "a", {Axis::element, false});
    QVERIFY(partOf(back, "inference").by == Held::scenario && partOf(back, "inference").value == -gone.value);
  }

  void noMessageWhereNoneMayBe() {
    const study::Study study = frankfurtParis();
    const auto hole = frankfurt(cleared(study, "c", "dc", "grid"), "b");
    QVERIFY(hole.total && !hole.isWhole && hole.delta.isPartial && hole.message.kind == Kind::none);
    const auto unlike = frankfurt(with(study, {"b:inference.claimedShare=60 %"}), "b");
    QVERIFY(unlike.total && unlike.message.kind == Kind::none);
    QVERIFY(frankfurt(with(study, {"scope.basis=market"}), "b").message.kind == Kind::none);
    QVERIFY(frankfurt(study, "a").isEmpty());     // the reference itself
    QVERIFY(frankfurt(study, "gone").isEmpty());
  }

  /// Every claim follows from the cells, computed here in another way.
  void messagesHold() {
    std::set<Kind> met;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      for (const CutOff cutOff : {CutOff{0, 0}, CutOff{0, 3}})
        for (const Indicator indicator : countedIndicators(study)) {
          const Choice choice = all(study, Scale::total, cutOff);
          for (const auto& id : choice.scenarios)
            for (const Axis axis : {Axis::stage, Axis::element, Axis::phase, Axis::year}) {
              const DeltaFigure figure = deltaFigure(a, choice, indicator, id, {axis, false});
              met.insert(figure.message.kind);
              checkMessage(figure);
            }
        }
    });
    QVERIFY(met.contains(Kind::explains) && met.contains(Kind::outweighs) && met.contains(Kind::none));
  }

  void theTableSumsUp() {
    const study::Study study = frankfurtParis();
    for (const bool isCrossed : {false, true}) {
      const auto figure = frankfurt(study, "c", {Axis::stage, isCrossed});
      // names with commas stand in quotes
      const QStringList lines = QString::fromStdString(deltaCsv(study, figure)).remove(QRegularExpression(QStringLiteral("\"[^\"]*\""))).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
      QCOMPARE(lines.size(), static_cast<qsizetype>(figure.parts.size()) + 2);
      const qsizetype within = lines[0].split(u',').indexOf(QStringLiteral("within")), difference = lines[0].split(u',').indexOf(QStringLiteral("difference"));
      double sum = 0;
      for (const QString& each : lines.sliced(1, lines.size() - 2)) {
        const QStringList fields = each.split(u',');
        QVERIFY(fields[0] == QStringLiteral("c") && fields[2] == QStringLiteral("a"));
        if (fields[within].isEmpty()) sum += fields[difference].toDouble();
      }
      COMPARE_NEAR(sum, lines.back().split(u',')[difference].toDouble(), 1e-12);
      COMPARE_NEAR(sum, *figure.total, 1e-12);
    }
  }

 private:
  /// A part is what its two sides say; where all is compared, each side is what its reading comes to.
  static void checkSides(const Assessment& a, const DeltaFigure& figure) {
    for (std::size_t i = 0; i < figure.parts.size(); ++i) {
      const DeltaPart& part = figure.parts[i];
      QVERIFY(part.value != 0);
      QVERIFY(isNear(part.value, part.scenario.value_or(0) - part.reference.value_or(0), sizeOf(figure)));
      QVERIFY(part.scenario || part.reference);
      QVERIFY(part.by == Held::both || (part.by == Held::reference ? !part.scenario : !part.reference));
      if (!figure.isWhole) continue;
      const double base = figure.scale == Scale::relative ? std::abs(trace(a, figure.totalReading(figure.reference))->value) : 1;
      for (const auto& [reading, value] : {std::pair(figure.scenarioReading(i), part.scenario), std::pair(figure.referenceReading(i), part.reference)}) {
        QCOMPARE(reading.has_value(), value.has_value());
        if (!reading) continue;
        const auto traced = trace(a, *reading);
        QVERIFY(traced);
        QVERIFY2(isNear(traced->value / base, *value, sizeOf(figure)), part.key.c_str());
      }
    }
  }

  /// Elements within a stage sum to it.
  static void checkNested(const Assessment& a, const DeltaFigure& figure) {
    checkSides(a, figure);
    QVERIFY(isNear(sumOf(figure), *figure.total, sizeOf(figure)));
    QVERIFY(isNear(sumOf(figure, true), *figure.total, sizeOf(figure)));
    double within = 0;
    for (auto i = figure.parts.rbegin(); i != figure.parts.rend(); ++i) {
      if (i->isNested) {
        within += i->value;
        continue;
      }
      QVERIFY(isNear(within, i->value, sizeOf(figure)));
      within = 0;
    }
    QCOMPARE(within, 0.0);
  }

  static void checkMessage(const DeltaFigure& figure) {
    const DeltaMessage& message = figure.message;
    if (message.kind == Kind::none) return;
    QVERIFY(figure.delta.mayBeWorded && !figure.delta.isPartial);
    const auto value = [&](std::size_t part) { return figure.parts[part].value; };
    double with = 0, against = 0;
    for (const DeltaPart& part : figure.parts) (part.value * *figure.total > 0 ? with : against) += std::abs(part.value);
    const bool isEqual = std::abs(*figure.total) <= 0.005 * std::abs(figure.referenceTotal);
    QCOMPARE(message.kind == Kind::equal || message.kind == Kind::cancels, isEqual);
    if (message.kind == Kind::equal) {
      for (const DeltaPart& part : figure.parts) QVERIFY(std::abs(part.value) <= 0.005 * std::abs(figure.referenceTotal));
      return;
    }
    QVERIFY(!figure.parts[message.part].isRest() && !figure.parts[message.other].isRest());
    switch (message.kind) {
      case Kind::cancels: QVERIFY(value(message.part) < 0 && value(message.other) > 0); break;
      case Kind::outweighs:
        QVERIFY(value(message.part) * *figure.total > 0 && value(message.other) * *figure.total < 0);
        QVERIFY(std::abs(value(message.part)) > std::abs(value(message.other)));
        break;
      case Kind::together:
        COMPARE_NEAR((value(message.part) + value(message.other)) / *figure.total, message.share, 1e-9);
        QVERIFY(message.part != message.other && message.share >= 0.5 && against < 0.1 * with);
        break;
      default:
        COMPARE_NEAR(value(message.part) / *figure.total, message.share, 1e-9);
        QVERIFY((message.kind == Kind::explains) == (message.share >= 0.5) && message.share <= 1.005 + 1e-12 && against < 0.1 * with);
        for (const DeltaPart& part : figure.parts) QVERIFY(part.isRest() || part.value * *figure.total <= value(message.part) * *figure.total * (1 + 1e-12));
    }
  }
};

QTEST_APPLESS_MAIN(DeltaFigureTest)
#include "tst_delta_figure.moc"
