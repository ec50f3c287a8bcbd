#include <QTest>

#include "core/graph/explain.h"
#include "tests/support/support.h"
#include "ui/words/explanation.h"
#include "ui/words/reference.h"
#include "ui/words/words.h"

using namespace meguri;

/// The format reference and the words of explanations, in both languages.
class ReferenceTest : public QObject {
  Q_OBJECT
 private slots:
  void referenceIsCurrent_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << static_cast<int>(words::Language::english) << "resources/help/en/format.md";
    QTest::newRow("Japanese") << static_cast<int>(words::Language::japanese) << "resources/help/ja/format.md";
  }

  void referenceIsCurrent() {
    QFETCH(int, language);
    QFETCH(QString, file);
    words::setLanguage(static_cast<words::Language>(language));
    const QString reference = words::formatReference();
    QVERIFY(support::isCurrent(file.toStdString(), reference.toStdString()));
    for (const study::ElementType* type : study::elementTypes())
      for (const auto& field : type->fields()) QVERIFY(reference.contains(QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()))));
  }

  void everyNodeOfEveryCaseHasANameAndAFormula() {
    for (const auto language : {words::Language::english, words::Language::japanese}) {
      words::setLanguage(language);
      for (const char* name : {"bloom-176b", "gemini-prompt", "h100-frankfurt-paris"}) {
        const auto assessment = lifecycle::assess(support::gallery(name));
        for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
          const auto& model = *assessment.scenarios[s];
          const words::Explainer explainer(assessment, s);
          for (const graph::Name& each : model.graph.names()) {
            const auto step = graph::explain(model.graph, assessment.inputs, assessment.values[s], each.node);
            // a name or formula without words would show its code
            for (const QString& text : {explainer.name(step), explainer.formula(step)})
              QVERIFY2(!text.isEmpty() && !text.contains("name.") && !text.contains("explain.") && !text.contains("figure.") && !text.contains("term."), qPrintable(text));
          }
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
