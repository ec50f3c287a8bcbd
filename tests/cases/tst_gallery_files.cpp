#include <QTest>
#include <filesystem>

#include "core/library/shelf.h"
#include "core/study/edit.h"
#include "tests/support/support.h"

using namespace meguri;

/// The studies of the gallery and the templates stand alone: each carries the library's present figures, and is written as Meguri writes files.
class GalleryFiles : public QObject {
  Q_OBJECT
 private slots:
  void areCanonicalAndCarryTheLibrary_data() {
    QTest::addColumn<QString>("name");
    for (const std::string folder : {"gallery", "templates/en", "templates/ja"}) {
      for (const auto& file : std::filesystem::directory_iterator(support::sourcePath("datasets/" + folder))) {
        const std::string name = folder + "/" + file.path().stem().string();
        if (file.path().extension() == ".meguri") QTest::newRow(name.c_str()) << QString::fromStdString(name);
      }
    }
  }

  void areCanonicalAndCarryTheLibrary() {
    QFETCH(QString, name);
    const std::string relative = "datasets/" + name.toStdString() + ".meguri";
    const std::string text = support::readText(support::sourcePath(relative));
    // while updating, the copies of entries are taken anew: an entry still empty cannot be read
    Json json = Json::parse(text);
    const library::Shelf shelf{std::filesystem::path(MEGURI_BINARY_DIR) / "share/meguri"};
    if (json.contains("library")) {
      for (auto& [id, copy] : json["library"].items()) {
        const auto entry = shelf.find(id);
        QVERIFY2(bool(entry), id.c_str());
        const Json present = library::writeEntry(study::copyOf(*entry));
        if (support::updating()) copy = present;
        else QCOMPARE(copy.dump(), present.dump());
      }
    }
    const auto study = study::readStudy(json.dump());
    QVERIFY2(bool(study), study ? "" : (study.fault().code + " " + study.fault().place).c_str());
    QVERIFY(support::isCurrent(relative, study::writeStudy(*study)));
    for (const auto& issue : lifecycle::assess(*study).issues) QVERIFY2(issue.severity != study::Severity::error, (issue.code + " " + issue.element + "." + issue.field).c_str());
  }
};

QTEST_APPLESS_MAIN(GalleryFiles)
#include "tst_gallery_files.moc"
