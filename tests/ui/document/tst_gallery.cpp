#include "ui/document/gallery.h"

#include <QSet>
#include <QTest>
#include <set>

#include "core/report/reading.h"
#include "tests/support/support.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;

/// What the gallery says of its studies, in both languages.
class GalleryTest : public QObject {
  Q_OBJECT
 private:
  static Json wordsOf(const QString& code) { return Json::parse(support::readText(support::sourcePath("datasets/gallery/" + code.toStdString() + ".words.json"))); }
  static std::set<std::string> idsOf(const study::Study& study) {
    std::set<std::string> ids;
    for (const auto& scenario : study.scenarios) {
      ids.insert(scenario->id);
      for (const auto& element : scenario->elements) ids.insert(element->id);
    }
    return ids;
  }

 private slots:
  void cleanup() { words::setLanguage(words::Language::english); }

  void theReadmeNamesEveryStudy() {
    for (const char* page : {"README.md", "README.ja.md"}) {
      const QString text = QString::fromStdString(support::readText(support::sourcePath(page)));
      for (const auto& study : ui::galleryStudies()) QVERIFY2(text.contains("| `" + study.code + "` |"), qPrintable(page + (": " + study.code)));
    }
  }

  void everyStudyHasWords_data() {
    QTest::addColumn<QString>("code");
    for (const auto& study : galleryStudies()) QTest::newRow(qPrintable(study.code)) << study.code;
  }
  void everyStudyHasWords() {
    QFETCH(QString, code);
    const Json words = wordsOf(code);
    const auto study = support::gallery(code.toStdString());
    for (const char* language : {"en", "ja"})
      for (const char* member : {"title", "about", "learn"}) QVERIFY2(words.at(language).value(member, std::string()).size() > 5, member);
    QVERIFY(!words.at("ja").value("description", std::string()).empty());
    QVERIFY2(galleryGroups().mid(0, 5).contains(QString::fromStdString(words.value("group", std::string()))), "group");
    const auto ids = idsOf(study);
    for (const auto& [id, name] : words.at("ja").at("names").items()) {
      QVERIFY2(ids.contains(id), id.c_str());
      QVERIFY2(!name.get<std::string>().empty(), id.c_str());
    }
    // nothing keeps its foreign name
    for (const auto& id : ids) QVERIFY2(words.at("ja").at("names").contains(id), id.c_str());
  }

  void groupsHoldTogether() {
    QStringList groups;
    for (const auto& study : galleryStudies())
      if (groups.isEmpty() || groups.back() != study.group) groups << study.group;
    QCOMPARE(groups.size(), QSet<QString>(groups.begin(), groups.end()).size());
    for (const QString& group : groups) QVERIFY(words::has("gallery.group." + group.toStdString()));
  }

  void wordsFollowTheLanguage() {
    const auto english = galleryStudies();
    words::setLanguage(words::Language::japanese);
    const auto japanese = galleryStudies();
    QCOMPARE(japanese.size(), english.size());
    QSet<QString> titles;
    for (const auto& each : english) titles << each.text.title;
    for (const auto& each : japanese) QVERIFY2(!titles.contains(each.text.title), qPrintable(each.text.title));
  }

  void aCopyIsRenamedAndNothingElse() {
    const auto listed = galleryStudies();
    for (const auto& each : listed) {
      words::setLanguage(words::Language::english);
      QVERIFY(!galleryNames(each.path));
      words::setLanguage(words::Language::japanese);
      const auto names = galleryNames(each.path);
      QVERIFY(names);
      const auto before = support::gallery(each.code.toStdString());
      auto after = before;
      rename(after, *names);
      QCOMPARE(after.title, names->title);
      QCOMPARE(idsOf(after), idsOf(before));
      const auto a = lifecycle::assess(before), b = lifecycle::assess(after);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s)
        QCOMPARE(a.total(s, lifecycle::Indicator::ghg, report::viewOf(before)), b.total(s, lifecycle::Indicator::ghg, report::viewOf(before)));
    }
  }

  void aStudyNamesItsSources() {
    for (const auto& each : galleryStudies()) {
      const QStringList sources = gallerySources(each.path);
      QVERIFY2(!sources.isEmpty(), qPrintable(each.code));
      QCOMPARE(sources.size(), QSet<QString>(sources.begin(), sources.end()).size());
    }
    QVERIFY(gallerySources("/nowhere.meguri").isEmpty());
  }
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
