#include "ui/document/study_document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/study/study_json.h"
#include "tests/support/sized_study.h"
#include "tests/support/support.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;

namespace {

std::shared_ptr<const quantity::Quantity> quantityOf(double value, const char* unit) {
  quantity::Quantity result;
  result.value = value;
  result.unit = unit;
  return std::make_shared<const quantity::Quantity>(std::move(result));
}

std::string textOf(const StudyDocument& document) { return study::writeStudy(document.study()); }

std::optional<Fault> setLife(StudyDocument& document, const char* scenario, double years, const QString& gesture = {}) {
  return document.edit({"edit.set-field", {"field.fleet.lifetime", "H100 servers"}},
                       [&](study::Transaction& t) { t.setField(scenario, "servers", "lifetime", quantityOf(years, "a")); }, gesture);
}

double totalOf(const StudyDocument& document, std::size_t scenario) {
  return document.assessment()->total(scenario, lifecycle::Indicator::ghg, support::amortisedLocation).value_or(-1);
}

/// What an event says in one line: "scope library a c".
QString said(const ChangeEvent& event) {
  QStringList parts;
  if (event.wholeStudy) parts << "whole";
  if (event.titleOrText) parts << "text";
  if (event.scope) parts << "scope";
  if (event.scenarioList) parts << "list";
  if (event.library) parts << "library";
  if (event.report) parts << "report";
  for (const auto& id : event.scenarios) parts << QString::fromStdString(id);
  return parts.join(u' ');
}

/// Keeps what a document says of itself.
struct Listener {
  explicit Listener(StudyDocument& document) {
    QObject::connect(&document, &StudyDocument::changed, &document, [this](const ChangeEvent& event) { events.push_back(event); });
  }
  QStringList said() const {
    QStringList result;
    for (const auto& event : events) result << ::said(event);
    return result;
  }
  std::vector<ChangeEvent> events;
};

}  // namespace

/// Edits, undo and results of a document.
class StudyDocumentTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    words::setLanguage(words::Language::english);
    m_document = std::make_unique<StudyDocument>();
    m_document->begin(support::gallery("h100-frankfurt-paris"));
  }
  void cleanup() { m_document.reset(); }

  void aNewStudyForgetsEverything() {
    StudyDocument document;
    Listener heard(document);
    document.begin(support::gallery("h100-frankfurt-paris"));
    QCOMPARE(heard.said(), QStringList{"whole text scope list library report a b c"});
    QVERIFY(!document.isModified());
    QVERIFY(document.path().isEmpty());
    QCOMPARE(document.displayName().toStdString(), document.study().title);
    document.begin(study::newStudy());
    QCOMPARE(document.displayName(), words::text("ui.untitled"));
  }

  void anEditSaysWhatChanged_data() {
    using Change = std::function<void(study::Transaction&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Change change, const char* expected) { QTest::newRow(name) << std::move(change) << QString(expected); };
    row("title", [](auto& t) { t.setTitle("New"); }, "text");
    row("description", [](auto& t) { t.setDescription("New"); }, "text");
    row("scope", [](auto& t) { t.setScope("to", std::int64_t{2034}); }, "scope");
    row("field of a base", [](auto& t) { t.setField("a", "servers", "lifetime", quantityOf(5, "a")); }, "a");
    row("field of a variant", [](auto& t) { t.setField("b", "servers", "lifetime", quantityOf(5, "a")); }, "b");
    row("fields of two", [](auto& t) {
      t.setField("c", "servers", "lifetime", quantityOf(5, "a"));
      t.setField("a", "dc", "pue", quantityOf(1.3, "1"));
    }, "a c");
    row("name of an element", [](auto& t) { t.renameElement("a", "dc", "Berlin"); }, "a");
    row("name of a scenario", [](auto& t) { t.renameScenario("b", "Paris again"); }, "list b");
    row("order of scenarios", [](auto& t) { t.moveScenario("a", 2); }, "list");
    row("library", [](auto& t) {
      library::Entry entry = *t.draft().library.begin()->second;
      entry.id = "own/another";
      t.addEntry(std::move(entry));
    }, "library");
    row("report", [](auto& t) { t.setReport({.layout = "full"}); }, "report");
    row("title and scope", [](auto& t) { t.setTitle("New"), t.setScope("networkLosses", true); }, "text scope");
  }
  void anEditSaysWhatChanged() {
    QFETCH(std::function<void(study::Transaction&)>, change);
    QFETCH(QString, expected);
    const std::string before = textOf(*m_document);
    Listener heard(*m_document);
    QVERIFY(!m_document->edit({"edit.set-title", {}}, change));
    const std::string after = textOf(*m_document);
    QVERIFY(after != before);
    m_document->undoStack().undo();
    QCOMPARE(textOf(*m_document), before);
    m_document->undoStack().redo();
    QCOMPARE(textOf(*m_document), after);
    QCOMPARE(heard.said(), QStringList({expected, expected, expected}));
    // each event holds the study from before it
    QCOMPARE(study::writeStudy(heard.events[0].before), before);
    QCOMPARE(study::writeStudy(heard.events[1].before), after);
    QCOMPARE(study::writeStudy(heard.events[2].before), before);
  }

  void aReportSetOtherwiseChangesNoResult() {
    QTRY_VERIFY(m_document->isCurrent() && !m_document->isBusy());
    const auto results = m_document->assessment();
    QVERIFY(!m_document->edit({"edit.set-report", {"section.goal"}}, [](auto& t) { t.setReport({.layout = "full"}); }));
    QVERIFY(!m_document->isBusy() && m_document->isCurrent() && m_document->assessment() == results);
    QVERIFY(m_document->isModified());
    QCOMPARE(m_document->undoText(), QStringLiteral("Change the report: Goal and scope definition"));
    m_document->undoStack().undo();
    QVERIFY(!m_document->study().report && !m_document->isBusy() && m_document->isCurrent());
  }

  void aScenarioAddedIsListedAndNamed() {
    study::Id variant, copy;
    Listener heard(*m_document);
    QVERIFY(!m_document->edit({"edit.add-variant", {"x"}}, [&](study::Transaction& t) { variant = t.addVariant("a", "x"); }));
    QVERIFY(!m_document->edit({"edit.duplicate-scenario", {"x"}}, [&](study::Transaction& t) { copy = t.duplicateScenario("a", "y"); }));
    QCOMPARE(heard.said(), QStringList({"list " + QString::fromStdString(variant), "list " + QString::fromStdString(copy)}));
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(heard.said().mid(2), QStringList({"list", "list"}));
    QCOMPARE(m_document->study().scenarios.size(), 3u);
    QVERIFY(!m_document->edit({"edit.remove-scenario", {"c"}}, [](study::Transaction& t) { t.removeScenario("c"); }));
    m_document->undoStack().undo();
    QCOMPARE(heard.said().mid(4), QStringList({"list", "list c"}));
  }

  void noChangeIsNoStep() {
    Listener heard(*m_document);
    const std::string title = m_document->study().title;
    QVERIFY(!m_document->edit({"edit.set-title", {}}, [&](study::Transaction& t) { t.setTitle(title); }));
    QVERIFY(!m_document->edit({"edit.set-title", {}}, [](study::Transaction&) {}));
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(heard.events.empty());
    QVERIFY(!m_document->isModified());
  }

  void aRefusedEditChangesNothing() {
    QTRY_VERIFY(m_document->isCurrent());
    const std::string before = textOf(*m_document);
    Listener heard(*m_document);
    const auto fault = m_document->edit({"edit.set-title", {}}, [](study::Transaction& t) {
      t.setTitle("New");
      t.removeScenario("a");  // variants hang on it
    });
    QVERIFY(fault);
    QVERIFY(!fault->code.empty());
    QCOMPARE(textOf(*m_document), before);
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(m_document->isCurrent());  // no run was asked for
    QVERIFY(heard.events.empty());
  }

  void stepsOfAGestureMerge() {
    const std::string before = textOf(*m_document);
    for (const double years : {5.0, 6.0, 7.0}) QVERIFY(!setLife(*m_document, "a", years, "one"));
    QCOMPARE(m_document->undoStack().count(), 1);
    for (const double years : {8.0, 9.0}) QVERIFY(!setLife(*m_document, "a", years, "two"));
    QCOMPARE(m_document->undoStack().count(), 2);
    for (const double years : {10.0, 11.0}) QVERIFY(!setLife(*m_document, "a", years));
    QCOMPARE(m_document->undoStack().count(), 4);
    const std::string after = textOf(*m_document);
    for (int i = 0; i < 3; ++i) m_document->undoStack().undo();
    QCOMPARE(m_document->study().scenario("a")->elements[1]->get(study::fleetType().lifetime)->value, 7.0);
    m_document->undoStack().undo();
    QCOMPARE(textOf(*m_document), before);
    for (int i = 0; i < 4; ++i) m_document->undoStack().redo();
    QCOMPARE(textOf(*m_document), after);
  }

  void noMergeAcrossASave() {
    QTemporaryDir folder;
    QVERIFY(!setLife(*m_document, "a", 5, "one"));
    QVERIFY(!m_document->saveAs(folder.filePath("a.meguri")));
    const std::string saved = textOf(*m_document);
    QVERIFY(!setLife(*m_document, "a", 6, "one"));
    QVERIFY(m_document->isModified());
    QCOMPARE(m_document->undoStack().count(), 2);
    m_document->undoStack().undo();
    QCOMPARE(textOf(*m_document), saved);
    QVERIFY(!m_document->isModified());
  }

  void aCancelledGestureNeverWas() {
    QVERIFY(!setLife(*m_document, "a", 5));
    const std::string before = textOf(*m_document);
    for (const double years : {6.0, 7.0, 8.0}) QVERIFY(!setLife(*m_document, "a", years, "drag"));
    const std::string after = textOf(*m_document);
    m_document->cancelGesture("another");
    m_document->cancelGesture({});
    QCOMPARE(textOf(*m_document), after);
    Listener heard(*m_document);
    m_document->cancelGesture("drag");
    QCOMPARE(textOf(*m_document), before);
    QCOMPARE(heard.said(), QStringList{"a"});
    m_document->cancelGesture("drag");  // it no longer stands on top
    m_document->cancelGesture({});
    QCOMPARE(textOf(*m_document), before);
    QTRY_VERIFY(m_document->isCurrent());
    QCOMPARE(m_document->assessment()->values, lifecycle::assess(m_document->study()).values);
  }

  void aStepIsCalledInBothLanguages() {
    QVERIFY(m_document->undoText().isEmpty());
    QVERIFY(!setLife(*m_document, "a", 5));
    QCOMPARE(m_document->undoText(), "Change Lifetime of H100 servers");
    QVERIFY(m_document->redoText().isEmpty());
    words::setLanguage(words::Language::japanese);
    QCOMPARE(m_document->undoText(), QStringLiteral("「H100 servers」の") + words::text("field.fleet.lifetime") + QStringLiteral("を変更"));
    QVERIFY(words::text("field.fleet.lifetime") != "Lifetime");
    m_document->undoStack().undo();
    QVERIFY(m_document->undoText().isEmpty());
    QVERIFY(m_document->redoText().startsWith(QStringLiteral("「H100 servers」")));
    words::setLanguage(words::Language::english);
    QCOMPARE(m_document->redoText(), "Change Lifetime of H100 servers");
    QVERIFY(!m_document->edit({"edit.set-field", {"field.scope.to", "kind.scope"}}, [](study::Transaction& t) { t.setScope("to", std::int64_t{2034}); }));
    QCOMPARE(m_document->undoText(), "Change Last year of Goal and scope");
  }

  void resultsFollowEdits() {
    QTRY_VERIFY(m_document->isCurrent());
    const double before = totalOf(*m_document, 0);
    QVERIFY(before > 0);
    QSignalSpy assessed(m_document.get(), &StudyDocument::assessed);
    for (int i = 0; i < 40; ++i) {
      QVERIFY(!setLife(*m_document, "a", 2 + i * 0.25, "drag"));
      QVERIFY(!m_document->isCurrent());
    }
    QTRY_VERIFY(m_document->isCurrent());
    QCOMPARE(assessed.count(), 2);  // the first edit's run and the last one's
    QVERIFY(!m_document->isBusy());
    QCOMPARE(m_document->assessment()->values, lifecycle::assess(m_document->study()).values);
    QVERIFY(totalOf(*m_document, 0) < before);
    m_document->undoStack().undo();
    QVERIFY(!m_document->isCurrent());
    QTRY_VERIFY(m_document->isCurrent());
    QCOMPARE(totalOf(*m_document, 0), before);
    QVERIFY(m_document->failure().empty());
  }

  void aNewTitleReachesTheResults() {  // they are what is printed
    QTRY_VERIFY(m_document->isCurrent());
    QVERIFY(!m_document->edit({"edit.set-title", {}}, [](study::Transaction& t) { t.setTitle("New"); }));
    QTRY_VERIFY(m_document->isCurrent());
    QCOMPARE(m_document->assessment()->study.title, "New");
  }

  void errorsKeepTheResultsBefore() {
    QTRY_VERIFY(m_document->isCurrent());
    const auto before = m_document->assessment();
    QVERIFY(!study::hasErrors(m_document->issues()));
    QSignalSpy assessed(m_document.get(), &StudyDocument::assessed);
    QVERIFY(!setLife(*m_document, "a", 0.5));
    QTRY_COMPARE(assessed.count(), 1);
    QCOMPARE(m_document->assessment(), before);
    QVERIFY(!m_document->isCurrent());
    QVERIFY(study::hasErrors(m_document->issues()));
    const auto found = std::ranges::find(m_document->issues(), study::Severity::error, &study::Issue::severity);
    QCOMPARE(found->code, "quantity.range");
    QCOMPARE(found->scenario + "/" + found->element + "/" + found->field, "a/servers/lifetime");
    QVERIFY(!setLife(*m_document, "a", 5));
    QTRY_VERIFY(m_document->isCurrent());
    QVERIFY(!study::hasErrors(m_document->issues()));
    QCOMPARE(m_document->assessment()->values, lifecycle::assess(m_document->study()).values);
  }

  void resultsOfAStudyThatIsGoneAreNotShown() {
    QTRY_VERIFY(m_document->isCurrent());
    QStringList shown;
    connect(m_document.get(), &StudyDocument::assessed, this, [&] {
      const auto& assessment = m_document->assessment();
      shown << (assessment ? QString::fromStdString(assessment->study.title) : QString());
    });
    study::Study large = support::sizedStudy(4, 10, 10);
    large.title = "Large";
    m_document->begin(std::move(large));  // its run begins at once and cannot be stopped
    m_document->begin(support::gallery("gemini-prompt"));
    QVERIFY(!m_document->assessment());
    QVERIFY(!m_document->isCurrent());
    QTRY_VERIFY(m_document->isCurrent());
    QCOMPARE(shown, QStringList{QString::fromStdString(m_document->study().title)});
  }

  void aDocumentMayGoWhileItCalculates() {
    m_document->begin(support::sizedStudy(4, 10, 10));
    QVERIFY(m_document->isBusy());
    m_document.reset();
    QCoreApplication::processEvents();  // nothing is delivered to what is gone
  }

 private:
  std::unique_ptr<StudyDocument> m_document;
};

QTEST_GUILESS_MAIN(StudyDocumentTest)
#include "tst_study_document.moc"
