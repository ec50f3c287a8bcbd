#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QProgressDialog>
#include <QSpinBox>
#include <set>

#include "tests/support/gui.h"
#include "ui/pages/export_files.h"
#include "ui/pages/export_menu.h"
#include "ui/pages/picture_dialog.h"

using namespace meguri;
using namespace meguri::ui;
using support::Desk;

namespace {

QStringList filesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }

}  // namespace

/// Figures as files: how they look, and all at once.
class WindowExportTest : public QObject {
  Q_OBJECT
 private slots:
  void aPictureLooksAsChosen() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const Export figure = desk.window().currentPage().exports()[1];
    const QSizeF whole = sizeOf(figure.picture());
    const auto saved = [&](const PictureOptions& options) {
      dialogs::answers().picture = options;
      dialogs::answers().path = desk.file("figure.png");
      saveExport(&desk.window(), figure, QStringLiteral("png"));
      return QImage(desk.file("figure.png"));
    };
    const QImage plain = saved({.scale = 1});
    QCOMPARE(plain.size(), whole.toSize());
    QCOMPARE(plain.pixelColor(2, 2), lightTheme().surface);
    QCOMPARE(saved({.scale = 4}).size(), (whole * 4).toSize());
    const QImage dark = saved({.scale = 1, .isDark = true});
    QCOMPARE(dark.pixelColor(2, 2), darkTheme().surface);
    QVERIFY(dark != plain);
    const QImage clear = saved({.scale = 1, .isTransparent = true});
    QCOMPARE(clear.pixelColor(2, 2).alpha(), 0);
    int ink = 0;
    for (int y = 0; y < clear.height(); ++y)
      for (int x = 0; x < clear.width(); ++x) ink += clear.pixelColor(x, y).alpha() == 255;
    QVERIFY2(ink > 2000, qPrintable(QString::number(ink)));
    const int without = saved({.scale = 1, .hasHeading = false, .hasNote = false}).height(), headless = saved({.scale = 1, .hasHeading = false}).height();
    QVERIFY(without + 10 < headless && headless + 20 < plain.height());
  }

  void whatWasChosenIsRemembered() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const Export figure = desk.window().currentPage().exports()[1];
    QCOMPARE(settings::pictureOptions(), PictureOptions());
    const PictureOptions options{.scale = 4, .isDark = true, .isTransparent = true, .hasHeading = false, .hasNote = false};
    dialogs::answers().picture = options;
    dialogs::answers().path = desk.file("figure.svg");
    saveExport(&desk.window(), figure, QStringLiteral("svg"));
    QCOMPARE(settings::pictureOptions(), options);
    dialogs::answers().path = desk.file("again.png");
    saveExport(&desk.window(), figure, QStringLiteral("png"));
    QCOMPARE(QImage(desk.file("again.png")).width(), qRound(sizeOf(figure.picture()).width() * 4));
    QSettings().setValue("picture/scale", 1e9);  // no picture so large
    QCOMPARE(settings::pictureOptions().scale, PictureOptions().scale);
  }

  void theDialogSaysWhatItGives() {
    Desk desk;
    PictureDialog dialog(QStringLiteral("png"), QSizeF(652, 300), {.scale = 2});
    auto& scale = *dialog.findChild<QComboBox*>("scale_QComboBox");
    auto& width = *dialog.findChild<QSpinBox*>("width_QSpinBox");
    QCOMPARE(dialog.options(), PictureOptions());
    QCOMPARE(width.value(), 1304);
    scale.setCurrentIndex(0);
    QCOMPARE(width.value(), 652);
    QCOMPARE(dialog.options().scale, 1.0);
    width.setValue(978);
    QCOMPARE(dialog.options().scale, 1.5);
    QCOMPARE(scale.currentIndex(), scale.count() - 1);
    dialog.findChild<QComboBox*>("theme_QComboBox")->setCurrentIndex(1);
    dialog.findChild<QCheckBox*>("transparent_QCheckBox")->click();
    dialog.findChild<QCheckBox*>("heading_QCheckBox")->click();
    dialog.findChild<QCheckBox*>("note_QCheckBox")->click();
    QCOMPARE(dialog.options(), (PictureOptions{.scale = 1.5, .isDark = true, .isTransparent = true, .hasHeading = false, .hasNote = false}));
    // a width of one's own comes back as such
    PictureDialog again(QStringLiteral("png"), QSizeF(652, 300), dialog.options());
    QCOMPARE(again.options(), dialog.options());
    QCOMPARE(again.findChild<QSpinBox*>("width_QSpinBox")->value(), 978);
    // what has no pixels is not asked for them
    PictureDialog vector(QStringLiteral("pdf"), QSizeF(652, 300), dialog.options());
    vector.show();
    QVERIFY(!vector.findChild<QSpinBox*>("width_QSpinBox")->isVisible() && vector.findChild<QCheckBox*>("note_QCheckBox")->isVisible());
    QCOMPARE(vector.options().scale, 1.5);
  }

  void allPagesAreWrittenAtOnce() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const QString folder = desk.file("all");
    QVERIFY(QDir().mkdir(folder));
    dialogs::answers().path = folder;
    desk.trigger("export-figures");
    const QStringList files = filesIn(folder);
    for (const char* name : {"compare.png", "compare.pdf", "compare-ghg.svg", "compare-differences.csv", "timeline-ghg.png", "timeline-stock.pdf", "inputs.csv"}) QVERIFY2(files.contains(name), name);
    QVERIFY(!files.contains("compare-differences.png"));
    for (const QString& file : files) QVERIFY2(QFileInfo(folder + '/' + file).size() > 100, qPrintable(file));
    QVERIFY(dialogs::answers().lastMessage.contains(QString::number(files.size())));
    // names of figures are their own over all pages
    std::set<QString> names;
    std::size_t count = 0;
    for (Page* page : desk.window().pages())
      for (const Export& each : page->exports()) names.insert(each.name), ++count;
    QCOMPARE(names.size(), count);
    // and nothing is replaced unasked
    dialogs::answers().path = folder;
    dialogs::answers().button = QMessageBox::Cancel;
    QVERIFY(QFile::resize(folder + "/compare.png", 7));
    desk.trigger("export-figures");
    QCOMPARE(QFileInfo(folder + "/compare.png").size(), qint64(7));
  }

  void writingIsCancelled() {
    Desk desk;
    desk.openGallery("gemini-prompt");
    std::vector<Export> tables;
    for (const char* name : {"one", "two", "three", "four"})
      tables.push_back({name, name, {}, [&desk, isSecond = std::string_view(name) == "two"] {
                          if (isSecond) desk.find<QProgressDialog>("export_QProgressDialog").cancel();
                          return std::string("a,b\r\n");
                        }});
    const QString folder = desk.file("some");
    QVERIFY(QDir().mkdir(folder));
    dialogs::answers().path = folder;
    saveExports(&desk.window(), tables);
    QCOMPARE(filesIn(folder), QStringList({"one.csv", "two.csv"}));
    QCOMPARE(dialogs::answers().lastMessage, words::text("picture.cancelled", {"2", folder.toStdString()}));
  }
};

QTEST_MAIN(WindowExportTest)
#include "tst_window_export.moc"
