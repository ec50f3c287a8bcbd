#include "ui/words/library_words.h"

#include <QTest>
#include <filesystem>

#include "tests/support/support.h"
#include "ui/words/words.h"

using namespace meguri;

/// What the shipped library holds, in words: labels of everything in it, and the tables of the README and the help.
class LibraryWords : public QObject {
  Q_OBJECT

 private slots:
  void everythingHasALabel() {
    for (const auto& [kind, rules] : m_shelf.vocabulary()) {
      QVERIFY2(words::has("entryKind." + kind), kind.c_str());
      for (const auto& [figure, rule] : rules.figures) QVERIFY2(words::has("figure." + figure), figure.c_str());
      for (const auto& [fact, known] : rules.facts) {
        QVERIFY2(words::has("fact." + fact), fact.c_str());
        for (const std::string& word : known) QVERIFY2(words::has("fact." + fact + "." + word), (fact + "." + word).c_str());
      }
    }
    for (const auto& summary : m_shelf.search({})) {
      const auto entry = m_shelf.find(summary.id);
      QVERIFY(bool(entry));
      for (const auto& [key, figure] : (*entry).figures)
        QVERIFY2(figure.boundary.empty() || words::has("boundary." + figure.boundary), (summary.id + ": " + figure.boundary).c_str());
    }
  }

  void speaksTheLanguage() {
    words::setLanguage(words::Language::japanese);
    QCOMPARE(words::inLanguage("Germany", "ドイツ"), QString("ドイツ"));
    QCOMPARE(words::inLanguage("H100", ""), QString("H100"));
    QCOMPARE(words::kindName("unheard-of"), QString("unheard-of"));
    words::setLanguage(words::Language::english);
    QCOMPARE(words::inLanguage("Germany", "ドイツ"), QString("Germany"));
  }

  void theTablesAreCurrent_data() {
    QTest::addColumn<bool>("isJapanese");
    for (const auto& [file, isJapanese] : {std::pair("README.md", false), {"README.ja.md", true}, {"resources/help/en/library.md", false}, {"resources/help/ja/library.md", true}})
      QTest::newRow(file) << isJapanese;
  }
  /// Counts, coverage and gaps stand between two marks in the documents.
  void theTablesAreCurrent() {
    QFETCH(bool, isJapanese);
    words::setLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    const std::string table = words::overviewText(library::overview(m_shelf)).toStdString();
    words::setLanguage(words::Language::english);
    const std::string text = support::readText(support::sourcePath(QTest::currentDataTag()));
    const std::string begin = "<!-- library -->\n", end = "<!-- /library -->";
    const auto from = text.find(begin), to = text.find(end);
    QVERIFY(from != std::string::npos && to != std::string::npos && from < to);
    QVERIFY(support::isCurrent(QTest::currentDataTag(), text.substr(0, from + begin.size()) + "\n" + table + "\n" + text.substr(to)));
  }

 private:
  const library::Shelf m_shelf{std::filesystem::path(MEGURI_BINARY_DIR) / "share/meguri"};
};

QTEST_APPLESS_MAIN(LibraryWords)
#include "tst_library_words.moc"
