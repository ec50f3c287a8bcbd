#include <QTest>
#include <map>
#include <random>
#include <set>

#include "core/graph/dependents.h"
#include "core/graph/evaluate.h"
#include "core/graph/gradient.h"
#include "core/study/scope_rules.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// What must hold for every study whatever it states, tried on random ones. MEGURI_SEED repeats a run.
class Properties : public QObject {
  Q_OBJECT
 private:
  // 1,000 unless the environment asks for fewer, as under the sanitizers
  const int studies = qEnvironmentVariableIsSet("MEGURI_STUDIES") ? qEnvironmentVariableIntValue("MEGURI_STUDIES") : 1000;
  std::uint64_t m_seed = 0;

  /// Calls `test` with each random study until one fails; names the study that did.
  template <class Test>
  void forEach(Test test) {
    for (int i = 0; i < studies && !QTest::currentTestFailed(); ++i) {
      RandomStudy random(m_seed + static_cast<std::uint64_t>(i));
      const study::Study study = random.make();
      test(study, random);
      if (QTest::currentTestFailed()) qInfo("failed on study %d of seed %llu", i, static_cast<unsigned long long>(m_seed));
    }
  }

  /// Whether a max, min, step or select decides otherwise at other values, or is undecided: there is no derivative between.
  static bool takesAnotherBranch(const graph::Graph& graph, std::span<const double> values, std::span<const double> others) {
    using graph::Op;
    const auto sign = [](double x) { return (x > 0) - (x < 0); };
    for (graph::Node node = 0; node < graph.size(); ++node) {
      const Op op = graph.op(node);
      if (op != Op::minimum && op != Op::maximum && op != Op::step && op != Op::select) continue;
      const auto operands = graph.operands(node);
      const bool isPair = op == Op::minimum || op == Op::maximum;
      const auto decides = [&](std::span<const double> at) { return sign(isPair ? at[operands[0]] - at[operands[1]] : at[operands[0]]); };
      if (decides(values) != decides(others)) return true;
    }
    return false;
  }
  /// Whether a slope is the central difference; not where the function has a kink or the difference is lost in rounding.
  static bool isDifference(const Assessment& a, graph::Row row, graph::Node output, double slope) {
    const auto& model = *a.scenarios.front();
    const double x = a.inputs.value(row), h = 1e-5 * std::max(std::abs(x), 1e-3);
    std::vector<double> inputs(a.inputs.values().begin(), a.inputs.values().end());
    const auto at = [&](double value) {
      inputs[row] = value;
      return graph::evaluate(model.graph, inputs)[output];
    };
    const double central = (at(x + h) - at(x - h)) / (2 * h);
    return std::abs(central - slope) <= 1e-5 * std::abs(slope);
  }
  static bool isMarginal(const study::Study& study) { return study.scope->get(study::scopeType().netBasis) == "marginal"; }
  static bool equalBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

 private slots:
  void initTestCase() {
    const QByteArray given = qgetenv("MEGURI_SEED");
    m_seed = given.isEmpty() ? std::random_device{}() : given.toULongLong();
    qInfo("%d random studies, MEGURI_SEED=%llu", studies, static_cast<unsigned long long>(m_seed));
  }

  void randomStudiesAreValidAndVaried() {
    std::map<std::string, int> seen;
    std::set<std::string_view> kinds;
    forEach([&](const study::Study& study, RandomStudy&) {
      const auto issues = assess(study).issues;
      for (const auto& issue : issues) QVERIFY2(issue.severity != study::Severity::error, (issue.code + " " + issue.element + "." + issue.field).c_str());
      for (const auto& scenario : study.scenarios)
        for (const auto& element : scenario->elements) {
          kinds.insert(element->type->kind());
          if (element->type == &study::serviceType()) ++seen[std::string(element->get(study::serviceType().method))];
        }
    });
    QCOMPARE(seen.size(), std::size_t(7));  // every method of a service was met
    QCOMPARE(kinds.size(), study::elementTypes().size());  // and every kind of element
  }

  void partsSumToTheTotalOnEveryAxisAndView() {
    forEach([](const study::Study& study, RandomStudy&) {
      const Assessment a = assess(study);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s) {
        for (const View& view : viewsOf(isMarginal(study))) {
          for (const Indicator indicator : indicators) {
            const auto total = a.total(s, indicator, view);
            std::array<std::map<int, double>, 8> axes;
            for (const Cell& cell : a.scenarios[s]->cells) {
              if (cell.facets.indicator != indicator || !cell.isIn(view) || !cell.isFootprint()) continue;
              const auto& f = cell.facets;
              const int keys[] = {cell.element, cell.job, cell.site, cell.year, int(f.stage), int(f.phase), int(f.part), int(f.place)};
              for (std::size_t axis = 0; axis < axes.size(); ++axis) axes[axis][keys[axis]] += a.values[s][cell.node];
            }
            QCOMPARE(total.has_value(), !axes[0].empty());
            if (!total) continue;
            for (const auto& axis : axes) {
              double sum = 0;
              for (const auto& [key, part] : axis) sum += part;
              COMPARE_NEAR(sum, *total, 1e-12);
            }
            double years = 0, subtotals = 0;
            for (int year = study.firstYear(); year <= study.lastYear(); ++year) {
              const auto part = a.total(s, indicator, view, year);
              if (!part) continue;
              COMPARE_NEAR(*part, axes[3][year], 1e-12);
              years += *part;
            }
            for (const Total& each : a.scenarios[s]->totals)
              if (each.name == Name::subtotal && each.indicator == indicator && each.view == view) subtotals += a.values[s][each.node];
            COMPARE_NEAR(years, *total, 1e-12);
            COMPARE_NEAR(subtotals, *total, 1e-12);
          }
        }
      }
    });
  }

  void effectsAreKeptApartAndNetAddsThemUp() {
    int met = 0;
    forEach([&met](const study::Study& study, RandomStudy&) {
      const Assessment a = assess(study);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s)
        for (const View& view : viewsOf(isMarginal(study)))
          for (const Indicator indicator : indicators) {
            std::map<bool, double> sums;
            bool any = false;
            double whole = 0;
            for (const Cell& cell : a.scenarios[s]->cells) {
              if (cell.facets.indicator != indicator || !cell.isIn(view)) continue;
              any = any || !cell.isFootprint();
              whole += a.values[s][cell.node];
              if (!cell.isFootprint()) sums[cell.facets.stage == Stage::avoided] += a.values[s][cell.node];
            }
            const auto net = a.total(s, Name::net, indicator, view);
            QCOMPARE(net.has_value(), any);
            if (!net) continue;
            ++met;
            const double scale = std::abs(sums[true]) + sums[false] + a.total(s, indicator, view).value_or(0);
            QVERIFY(std::abs(*net - whole) <= 1e-12 * scale);
            double years = 0;
            for (int year = study.firstYear(); year <= study.lastYear(); ++year) years += a.total(s, Name::netYear, indicator, view, year).value_or(0);
            QVERIFY(std::abs(years - whole) <= 1e-12 * scale);
            COMPARE_NEAR(a.total(s, Name::avoided, indicator, view).value_or(0), sums[true], 1e-12);
            if (view.basis == Basis::market) QVERIFY(indicator != Indicator::ghg);
          }
    });
    QVERIFY(met > studies / 4);
  }

  /// Of every retired kilogram it is known what became of it, wherever collection and yield are (method.md 8).
  void retiredMassIsConserved() {
    std::size_t met = 0;
    forEach([&](const study::Study& study, RandomStudy&) {
      const Assessment a = assess(study);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s)
        for (const Memo& retired : a.scenarios[s]->memos) {
          if (retired.name != Name::retiredMass) continue;
          const auto& model = *a.scenarios[s];
          double sum = 0;
          bool isKnown = true;
          for (const Name part : {Name::reusedMass, Name::recycledMass, Name::disposedMass, Name::uncollectedMass}) {
            const auto node = model.memo(part, retired.element, retired.year);
            isKnown = isKnown && node;
            sum += node ? a.values[s][*node] : 0;
          }
          if (!isKnown) continue;
          COMPARE_NEAR(sum, a.values[s][retired.node], 1e-12);
          // what the cells of e-waste hold as incurred in that year is what was not handed on
          const auto reused = model.memo(Name::reusedMass, retired.element, retired.year);
          const double ewaste = slice(a, s, Indicator::ewaste, incurredLocation, [&](const Cell& c) { return c.element == retired.element && c.year == retired.year; });
          if (study::counts(*study.scope, "ewaste") && study.scope->get(study::scopeType().endOfLife)) COMPARE_NEAR(ewaste, a.values[s][retired.node] - a.values[s][*reused], 1e-9);
          ++met;
        }
    });
    QVERIFY(met > static_cast<std::size_t>(studies) / 4);
  }

  /// Contracts and residual mix share out what is drawn: market-based emissions lie between those of the contracts and of the residual mix.
  void contractsAndResidualMixCoverWhatIsDrawn() {
    std::size_t met = 0;
    forEach([&](const study::Study& study, RandomStudy&) {
      const Assessment a = assess(study);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s)
        for (const Memo& cover : a.scenarios[s]->memos) {
          if (cover.name != Name::contractCover) continue;
          const auto& model = *a.scenarios[s];
          const auto of = [&](Indicator indicator, Part part) {
            return slice(a, s, indicator, amortisedMarket, [&](const Cell& c) { return c.site == cover.element && c.year == cover.year && c.isFootprint() && c.facets.stage == Stage::use &&
                                                                                      c.facets.part == part && (indicator != Indicator::ghg || c.facets.basis == Basis::market); });
          };
          const double factor = a.values[s][*model.memo(Name::marketFactor, cover.element, cover.year)];
          QVERIFY(a.values[s][cover.node] >= 0 && a.values[s][cover.node] <= 1);
          COMPARE_NEAR(of(Indicator::ghg, Part::direct), of(Indicator::electricity, Part::direct) * factor, 1e-9);
          ++met;
        }
    });
    QVERIFY(met > static_cast<std::size_t>(studies) / 8);
  }

  void nothingIsNegativeNanOrInfinite() {
    forEach([](const study::Study& study, RandomStudy& random) {
      const Assessment a = assess(study);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s) {
        for (const double value : a.values[s]) QVERIFY(std::isfinite(value));
        for (const Cell& cell : a.scenarios[s]->cells) {
          const double value = a.values[s][cell.node];
          QVERIFY(cell.facets.stage == Stage::credit || (cell.facets.stage == Stage::avoided ? value <= 0 : value >= 0));
        }
        for (const Memo& memo : a.scenarios[s]->memos) QVERIFY(a.values[s][memo.node] >= 0);
        const auto& totals = a.scenarios[s]->totals;
        const auto output = totals[static_cast<std::size_t>(random.between(0, static_cast<int>(totals.size()) - 1))].node;
        for (const double slope : graph::gradient(a.scenarios[s]->graph, a.values[s], output, a.inputs.size())) QVERIFY(std::isfinite(slope));
      }
    });
  }

  void aScenarioAloneIsTheSameAmongMany() {
    forEach([](const study::Study& study, RandomStudy&) {
      const Assessment all = assess(study);
      for (std::size_t s = 0; s < all.scenarios.size(); ++s) {
        const study::Id only[] = {all.scenarios[s]->id};
        const Assessment alone = assess(study, only);
        QCOMPARE(alone.values.size(), std::size_t(1));
        QCOMPARE(alone.values[0].size(), all.values[s].size());
        for (std::size_t node = 0; node < all.values[s].size(); ++node) QVERIFY(equalBits(alone.values[0][node], all.values[s][node]));
      }
    });
  }

  void orderChangesNothing() {
    forEach([](const study::Study& study, RandomStudy& random) {
      const Assessment a = assess(study), b = assess(shuffled(study, random.engine()));
      for (std::size_t s = 0; s < a.scenarios.size(); ++s) {
        const std::size_t other = b.index(a.scenarios[s]->id);
        for (const View& view : views) {
          for (const Indicator indicator : indicators) {
            const auto left = a.total(s, indicator, view), right = b.total(other, indicator, view);
            QCOMPARE(left.has_value(), right.has_value());
            if (left) COMPARE_NEAR(*left, *right, 1e-12);
          }
        }
      }
    });
  }

  void nTimesTheHardwareIsNTimesTheImpact() {
    forEach([](const study::Study& study, RandomStudy& random) {
      const double n = random.real(0.1, 40);
      const Assessment a = assess(study), b = assess(scaled(study, n));
      for (std::size_t s = 0; s < a.scenarios.size(); ++s)
        for (const View& view : views)
          for (const Indicator indicator : indicators)
            if (const auto total = a.total(s, indicator, view)) COMPARE_NEAR(*b.total(s, indicator, view), n * *total, 1e-9);
    });
  }

  void aDuplicateDiffersByNothing() {
    forEach([](const study::Study& study, RandomStudy&) {
      study::Study twice = study;
      // a variant that changes nothing, and a base copied with new ids: rows of its own, the same numbers
      const auto& base = **std::ranges::find_if(study.scenarios, [](const auto& each) { return !each->isVariant(); });
      study::Study renamed;
      renamed.scope = study.scope;
      renamed.library = study.library;
      renamed.scenarios.push_back(std::make_shared<const study::Scenario>(base));
      std::string text = study::writeStudy(renamed);
      for (std::size_t at = 0; (at = text.find('"' + base.id, at)) != std::string::npos; at += 3) text.insert(at + 1, "x");
      const auto other = study::readStudy(text);
      QVERIFY(bool(other));
      const Assessment one = assess(renamed), two = assess(*other);
      QCOMPARE(two.values[0].size(), one.values[0].size());
      for (std::size_t node = 0; node < one.values[0].size(); ++node) QVERIFY(equalBits(one.values[0][node], two.values[0][node]));

      study::Scenario copy;
      copy.id = "copy";
      copy.base = study.scenarios.back()->id;
      twice.scenarios.push_back(std::make_shared<const study::Scenario>(copy));
      const Assessment a = assess(twice);
      const auto& original = a.values[a.values.size() - 2];
      const auto& duplicate = a.values.back();
      QCOMPARE(duplicate.size(), original.size());
      for (std::size_t node = 0; node < original.size(); ++node) QVERIFY(equalBits(original[node], duplicate[node]));
    });
  }

  void anEditReachesEverythingThatHangsOnIt() {
    forEach([](const study::Study& study, RandomStudy& random) {
      Assessment a = assess(study);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s) {
        graph::Dependents dependents(a.scenarios[s]->graph);
        for (int edit = 0; edit < 3; ++edit) {
          const graph::Row rows[] = {static_cast<graph::Row>(random.between(0, static_cast<int>(a.inputs.size()) - 1)), static_cast<graph::Row>(random.between(0, static_cast<int>(a.inputs.size()) - 1))};
          for (const graph::Row row : rows) a.inputs.setValue(row, a.inputs.value(row) * random.real(0.9, 1.1));
          dependents.update(rows, a.inputs.values(), a.values[s]);
          const auto whole = graph::evaluate(a.scenarios[s]->graph, a.inputs.values());
          for (std::size_t node = 0; node < whole.size(); ++node) QVERIFY(equalBits(whole[node], a.values[s][node]));
        }
        a.values.resize(s + 1);
        if (s + 1 < a.scenarios.size()) a.values.push_back(graph::evaluate(a.scenarios[s + 1]->graph, a.inputs.values()));
      }
    });
  }

  void gradientIsTheCentralDifference() {
    int compared = 0;
    forEach([&compared](const study::Study& study, RandomStudy& random) {
      const Assessment a = assess(study);
      const auto s = static_cast<std::size_t>(random.between(0, static_cast<int>(a.scenarios.size()) - 1));
      const auto& model = *a.scenarios[s];
      const auto output = model.totals[static_cast<std::size_t>(random.between(0, static_cast<int>(model.totals.size()) - 1))].node;
      const auto slopes = graph::gradient(model.graph, a.values[s], output, a.inputs.size());
      const double scale = std::abs(a.values[s][output]);
      std::vector<graph::Row> moving;
      for (graph::Row row = 0; row < slopes.size(); ++row)
        if (slopes[row] != 0) moving.push_back(row);
      // where paths cancel out, what is left of a slope is the rounding of far larger ones
      double steepest = 0;
      for (const graph::Row row : moving) steepest = std::max(steepest, std::abs(slopes[row]));
      for (int trial = 0; trial < 6; ++trial) {
        // mostly rows that matter, some of all: those must not move the output
        const bool any = moving.empty() || trial == 0;
        const auto row = any ? static_cast<graph::Row>(random.between(0, static_cast<int>(a.inputs.size()) - 1))
                             : moving[static_cast<std::size_t>(random.between(0, static_cast<int>(moving.size()) - 1))];
        const double x = a.inputs.value(row), h = 1e-6 * std::max(std::abs(x), 1e-3);
        std::vector<double> inputs(a.inputs.values().begin(), a.inputs.values().end());
        const auto at = [&](double value) {
          inputs[row] = value;
          return graph::evaluate(model.graph, inputs);
        };
        const auto above = at(x + h), below = at(x - h);
        if (takesAnotherBranch(model.graph, above, a.values[s]) || takesAnotherBranch(model.graph, below, a.values[s])) continue;
        const double up = above[output], down = below[output], middle = a.values[s][output];
        const double right = (up - middle) / h, left = (middle - down) / h, central = (up - down) / (2 * h);
        // rounding of the difference itself: a few ulps of the total over h
        const double noise = 1e-13 * scale / h, cancelled = 1e-13 * steepest + 1e-12;
        const bool kink = std::abs(right - left) > 1e-3 * std::max(std::abs(right), std::abs(left)) + 10 * noise;
        if (kink) continue;
        compared += slopes[row] != 0;
        QVERIFY2(std::abs(central - slopes[row]) <= 1e-4 * std::abs(central) + 10 * noise + cancelled, qPrintable(QString("row %1: %2, difference %3").arg(row).arg(slopes[row]).arg(central)));
      }
    });
    QVERIFY(compared > 2 * studies);  // slopes of rows that matter, not zeros
  }

  /// Each quantity of each kind of element is met at least once with a slope of its own, and it is the difference.
  void everyFieldHasItsSlope() {
    std::set<std::string> met, wanted;
    for (const auto* type : study::elementTypes())
      for (const auto& field : type->fields())
        if (field.kind == study::FieldKind::quantity) wanted.insert(std::string(type->kind()) + "." + std::string(field.key));
    // the number of accelerators that hold so many bits goes in steps; what circuit boards hold is a memo
    for (const char* flat : {"service.bits", "fleet.boardMass", "fleet.hazardousContent", "fleet.valuableContent"}) wanted.erase(flat);
    const int most = studies < 1000 ? studies : 20 * studies;  // some are met once in hundreds
    for (int i = 0; i < most && met.size() < wanted.size(); ++i) {
      const Assessment a = assess(RandomStudy(m_seed + static_cast<std::uint64_t>(i)).make());
      const auto& model = *a.scenarios.front();
      for (const Name name : {Name::total, Name::perUnit, Name::net}) {
        for (const Total& total : model.totals) {
          if (total.name != name || total.view.accounting != Accounting::amortised) continue;
          const auto slopes = graph::gradient(model.graph, a.values[0], total.node, a.inputs.size());
          for (graph::Row row = 0; row < slopes.size(); ++row) {
            const Origin& origin = a.origins[a.inputs.input(row).origin];
            if (slopes[row] == 0 || origin.field < 0) continue;
            const auto* element = model.index(origin.element) == noElement ? nullptr : model.elements[model.index(origin.element)].get();
            if (!element) continue;
            const std::string field = std::string(element->type->kind()) + "." + std::string(origin.key);
            if (wanted.contains(field) && !met.contains(field) && isDifference(a, row, total.node, slopes[row])) met.insert(field);
          }
        }
      }
    }
    if (studies < 1000) return;  // too few to meet every field
    QStringList missing;
    for (const auto& field : wanted)
      if (!met.contains(field)) missing << QString::fromStdString(field);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(' ')));
  }

  void amortisedIsIncurredOverAWholeLife() {
    for (int i = 0; i < studies && !QTest::currentTestFailed(); ++i) {
      const Assessment a = assess(RandomStudy(m_seed + static_cast<std::uint64_t>(i)).makeWholeLife());
      for (const Indicator indicator : {Indicator::ghg, Indicator::water, Indicator::ewaste, Indicator::waterScarcity, Indicator::minerals, Indicator::primaryEnergy}) {
        const auto embodied = [](const Cell& cell) { return cell.facets.stage != Stage::use; };
        COMPARE_NEAR(slice(a, 0, indicator, amortisedLocation, embodied), slice(a, 0, indicator, incurredLocation, embodied), 1e-8);
      }
    }
  }
};

QTEST_APPLESS_MAIN(Properties)
#include "tst_properties.moc"
