#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "core/storage/file.h"
#include "core/study/resolve.h"
#include "core/study/study_json.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"
#include "ui/document/study_document.h"

using namespace meguri;
using namespace meguri::ui;

namespace {

/// Makes edits as they come, of every kind a transaction knows, on a document with a file.
class Hand {
 public:
  Hand(StudyDocument& document, std::uint64_t seed) : m_document(document), m_random(seed) {}

  /// One edit; what the study refuses is no edit, and must have changed nothing.
  void edit() {
    const study::Study before = m_document.study();
    const int steps = m_document.undoStack().index();
    const auto fault = m_document.edit({"edit.set-field", {"field.fleet.lifetime", "x"}}, [this](study::Transaction& t) { change(t); });
    if (!fault) return;
    ++refused;
    QCOMPARE(m_document.undoStack().index(), steps);
    QCOMPARE(study::writeStudy(m_document.study()), study::writeStudy(before));
  }
  int refused = 0;

 private:
  using Change = void (Hand::*)(study::Transaction&);

  template <class List>
  const auto& one(const List& list) { return list[static_cast<std::size_t>(m_random.between(0, static_cast<int>(list.size()) - 1))]; }
  static constexpr std::size_t mostScenarios = 12, mostElements = 20;

  void change(study::Transaction& t) {
    static constexpr std::array rare = {&Hand::addScenario, &Hand::addVariant, &Hand::duplicateScenario, &Hand::removeScenario, &Hand::moveScenario, &Hand::renameScenario,
                                        &Hand::removeElement, &Hand::restoreElement, &Hand::duplicateElement, &Hand::moveElement, &Hand::addElement, &Hand::removeEntry, &Hand::setTexts,
                                        &Hand::promote, &Hand::flatten, &Hand::rebase, &Hand::combine, &Hand::copyElement};
    static constexpr std::array common = {&Hand::setValue, &Hand::setValue, &Hand::clear, &Hand::reset, &Hand::renameElement, &Hand::setScope};
    // a hand that only adds would end with a study of hundreds of scenarios
    if (m_document.study().scenarios.size() > mostScenarios) return removeScenario(t);
    if (const auto& holder = scenario(); study::resolve(m_document.study(), holder).size() > mostElements) return t.removeElement(holder.id, element(holder)->id);
    const Change chosen = m_random.chance(0.4) ? one(rare) : one(common);
    (this->*chosen)(t);
  }

  const study::Scenario& scenario() { return *one(m_document.study().scenarios); }
  /// An element as a scenario sees it; of a scenario that may have none.
  study::ElementPointer element(const study::Scenario& holder) {
    const auto all = study::resolve(m_document.study(), holder);
    return all.empty() ? nullptr : one(all).element;
  }
  std::string name() { return "n" + std::to_string(m_random.between(0, 999)); }

  study::FieldValue valueFor(const study::Field& field) {
    quantity::Quantity quantity;
    switch (field.kind) {
      case study::FieldKind::quantity:
        quantity.value = m_random.real(0, 20);
        quantity.unit = field.unit;
        quantity.source.evidence = quantity::Evidence::assumption;
        return std::make_shared<const quantity::Quantity>(quantity);
      case study::FieldKind::choice: return std::string(one(field.options));
      case study::FieldKind::flag: return m_random.chance(0.5);
      case study::FieldKind::integer: return std::int64_t{m_random.between(2020, 2040)};
      default: return {};
    }
  }

  void setValue(study::Transaction& t) {
    const auto& holder = scenario();
    const auto target = element(holder);
    if (!target || target->type->fields().empty()) return;
    const study::Field& field = one(target->type->fields());
    t.setField(holder.id, target->id, field.key, valueFor(field));
  }
  void clear(study::Transaction& t) {
    const auto& holder = scenario();
    if (const auto target = element(holder); target && !target->type->fields().empty()) t.setField(holder.id, target->id, one(target->type->fields()).key, {});
  }
  void reset(study::Transaction& t) {
    const auto& holder = scenario();
    if (const auto target = element(holder); target && !target->type->fields().empty()) t.resetField(holder.id, target->id, one(target->type->fields()).key);
  }
  void setScope(study::Transaction& t) {
    const study::Field& field = one(study::scopeType().fields());
    t.setScope(field.key, valueFor(field));
  }
  void setTexts(study::Transaction& t) {
    t.setTitle(name());
    t.setDescription(name() + "\n" + name());
  }
  void addScenario(study::Transaction& t) { t.addScenario(name()); }
  void addVariant(study::Transaction& t) { t.addVariant(scenario().id, name()); }
  void duplicateScenario(study::Transaction& t) { t.duplicateScenario(scenario().id, name()); }
  void removeScenario(study::Transaction& t) { t.removeScenario(scenario().id); }
  void moveScenario(study::Transaction& t) { t.moveScenario(scenario().id, static_cast<std::size_t>(m_random.between(0, 9))); }
  void renameScenario(study::Transaction& t) { t.renameScenario(scenario().id, name()); }
  void renameElement(study::Transaction& t) {
    const auto& holder = scenario();
    if (const auto target = element(holder)) t.renameElement(holder.id, target->id, name());
  }
  void removeElement(study::Transaction& t) {
    const auto& holder = scenario();
    if (const auto target = element(holder)) t.removeElement(holder.id, target->id);
  }
  void restoreElement(study::Transaction& t) {
    const auto& holder = scenario();
    for (const auto& [id, patch] : holder.patches)
      if (patch.removed) return t.restoreElement(holder.id, id);
  }
  void duplicateElement(study::Transaction& t) {
    const auto& holder = scenario();
    if (const auto target = element(holder)) t.duplicateElement(holder.id, target->id, name());
  }
  void moveElement(study::Transaction& t) {
    const auto& holder = scenario();
    if (const auto target = element(holder)) t.moveElement(holder.id, target->id, static_cast<std::size_t>(m_random.between(0, 9)));
  }
  void addElement(study::Transaction& t) { t.addElement(scenario().id, study::Element::make(*one(study::elementTypes()), t.freshId(), name())); }
  void removeEntry(study::Transaction& t) {
    if (const auto& library = m_document.study().library; !library.empty()) t.removeEntry(library.begin()->first);
  }

  void promote(study::Transaction& t) { t.promote(scenario().id); }
  void flatten(study::Transaction& t) { t.flatten(scenario().id); }
  void rebase(study::Transaction& t) { t.rebase(scenario().id, scenario().id); }
  void combine(study::Transaction& t) {
    const study::Id first = scenario().id, second = scenario().id;
    t.combine(first, second, name(), std::vector<study::Side>(study::conflicts(m_document.study(), first, second).size(), study::Side::second));
  }
  void copyElement(study::Transaction& t) {
    const auto& holder = scenario();
    if (const auto target = element(holder)) t.copyElement(holder.id, target->id, scenario().id);
  }

  StudyDocument& m_document;
  support::RandomStudy m_random;
};

}  // namespace

/// Nothing is lost by editing: what thousands of edits did is undone and done again to the byte.
class ManyEdits : public QObject {
  Q_OBJECT
 private slots:
  void twoThousandEditsAreUndoneAndDoneAgain() {
    const QByteArray given = qgetenv("MEGURI_SEED");
    const std::uint64_t seed = given.isEmpty() ? std::random_device{}() : given.toULongLong();
    qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seed));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("study.meguri"));
    QVERIFY(!storage::writeFile(path.toStdString(), study::writeStudy(support::RandomStudy(seed).make())));
    StudyDocument document;
    QVERIFY(!document.open(path));
    const std::string first = study::writeStudy(document.study());
    Hand hand(document, seed + 1);
    int tries = 0;
    while (document.undoStack().index() < 2000 && ++tries < 20000) {
      hand.edit();
      if (document.undoStack().index() % 250 == 0) {  // what is on the way can be saved and read
        const std::string now = study::writeStudy(document.study());
        const auto read = study::readStudy(now);
        QVERIFY2(bool(read), read ? "" : read.fault().code.c_str());
        QCOMPARE(study::writeStudy(*read), now);
      }
    }
    QCOMPARE(document.undoStack().index(), 2000);
    QVERIFY(hand.refused > 0);  // some of what is tried cannot be
    const std::string last = study::writeStudy(document.study());
    QVERIFY(first != last);
    while (document.undoStack().canUndo()) document.undoStack().undo();
    QCOMPARE(study::writeStudy(document.study()), first);
    QVERIFY(!document.isModified());
    while (document.undoStack().canRedo()) document.undoStack().redo();
    QCOMPARE(study::writeStudy(document.study()), last);
    QVERIFY(!document.save());
    QCOMPARE(support::readText(path.toStdString()), last);
    while (document.undoStack().canUndo()) document.undoStack().undo();
    QVERIFY(!document.save());
    QCOMPARE(support::readText(path.toStdString()), first);
  }
};

QTEST_GUILESS_MAIN(ManyEdits)
#include "tst_many_edits.moc"
