#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTabWidget>

#include "core/exchange/pdf/pdf.h"
#include "core/storage/file.h"
#include "tests/support/gui.h"
#include "ui/pages/report/report_page.h"
#include "ui/shell/report_actions.h"

using namespace meguri;
using namespace meguri::ui;
using support::Desk;

namespace {

ReportPage& page(Desk& desk) {
  for (Page* each : desk.window().pages())
    if (auto* found = qobject_cast<ReportPage*>(each)) {
      desk.window().showPage(static_cast<int>(std::ranges::find(desk.window().pages(), each) - desk.window().pages().begin()));
      return *found;
    }
  qFatal("no report page");
}

/// Waits for the report of the study as it is, with all draws.
void await(Desk& desk, ReportPage& report) {
  desk.settle();
  QVERIFY(QTest::qWaitFor([&] { return !desk.document().bands().isBusy(); }, 20000));
  QVERIFY(QTest::qWaitFor([&] { return report.report() && report.report()->order.report == reportOf(desk.document().study()) && report.report()->order.findings->assessment == desk.document().assessment(); }, 20000));
}

bool isExported(Desk& desk) {
  auto* actions = desk.window().findChild<ReportActions*>();
  return QTest::qWaitFor([&] { return !actions->isBusy(); }, 30000);
}

QStringList textsOf(const ReportPage& report, std::size_t sheet = 0) {
  QStringList texts;
  for (const auto& each : report.report()->pages->sheets[sheet].texts) texts << each.text;
  return texts;
}

}  // namespace

/// The report on its page, on paper and in a file.
class WindowReportTest : public QObject {
  Q_OBJECT
 private slots:
  void pagesFollowTheStudy() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    ReportPage& report = page(desk);
    await(desk, report);
    QCOMPARE(report.view().pages(), 3);
    QVERIFY(textsOf(report).join(' ').contains("367"));
    desk.document().edit({"edit.title", {}}, [](study::Transaction& transaction) { transaction.setTitle("Another question"); });
    await(desk, report);
    QVERIFY(textsOf(report).contains("Another question"));
    desk.trigger("language-ja");
    QTRY_VERIFY(textsOf(report).join(' ').contains(QStringLiteral("何が変われば")));
  }

  void settingsAreStepsThatCanBeUndone() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    ReportPage& report = page(desk);
    await(desk, report);
    auto& layout = desk.find<QComboBox>("reportLayout_QComboBox");
    layout.setCurrentIndex(layout.findData("full"));
    emit layout.activated(layout.currentIndex());
    await(desk, report);
    QVERIFY(report.view().pages() > 8);
    auto& title = desk.find<QLineEdit>("reportTitle_QLineEdit");
    title.setFocus();
    QTest::keyClicks(&title, "Why?");
    await(desk, report);
    QVERIFY(textsOf(report).contains("Why?"));
    QCOMPARE(reportOf(desk.document().study()).title, std::string("Why?"));
    desk.trigger("undo");  // typing is one step
    QCOMPARE(reportOf(desk.document().study()).title, std::string());
    QCOMPARE(title.text(), QString());
    desk.trigger("undo");
    QVERIFY(!desk.document().study().report || reportOf(desk.document().study()) == study::Report());
    QVERIFY(!desk.document().isModified());
  }

  void sectionsAreChosenAndMoved() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    ReportPage& report = page(desk);
    await(desk, report);
    auto& list = desk.find<QListWidget>("reportSections_QListWidget");
    list.item(5)->setCheckState(Qt::Checked);  // what differs
    await(desk, report);
    const auto shown = [&] {
      QStringList codes;
      for (const auto& each : study::shownSections(reportOf(desk.document().study())))
        if (each.isShown) codes << QString::fromStdString(each.section);
      return codes;
    };
    QCOMPARE(shown(), QStringList({"answer", "timeline", "net", "numbers", "differences", "exclusions", "sources"}));
    list.setCurrentRow(5);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown(), QStringList({"answer", "timeline", "net", "differences", "numbers", "exclusions", "sources"}));
    auto& text = desk.find<QPlainTextEdit>("reportText_QPlainTextEdit");
    text.setPlainText("We changed <b>this</b>.");
    await(desk, report);
    QStringList all;
    for (std::size_t i = 0; i < report.report()->pages->sheets.size(); ++i) all << textsOf(report, i);
    QVERIFY(all.contains("We changed <b>this</b>."));
  }

  void aSentenceIsPutInOnesOwnWords() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    ReportPage& report = page(desk);
    await(desk, report);
    auto* first = report.sentences().findChild<QPlainTextEdit*>("sentence0_QPlainTextEdit");
    auto* reset = report.sentences().findChild<QPushButton*>("sentenceReset0_QPushButton");
    QVERIFY(first && reset && reset->isHidden());
    const QString generated = first->toPlainText();
    first->setPlainText("Paris, for the climate.");
    await(desk, report);
    QVERIFY(textsOf(report).contains("Paris, for the climate.") && textsOf(report).contains(words::text("board.edited")));
    // other results: the edit stays, and is marked
    desk.document().edit({"edit.set-field", {}}, [](study::Transaction& transaction) { transaction.removeScenario("c"); });
    await(desk, report);
    first = report.sentences().findChild<QPlainTextEdit*>("sentence0_QPlainTextEdit");
    QVERIFY(first->toPlainText() != generated);
    desk.trigger("undo");
    await(desk, report);
    reset = report.sentences().findChild<QPushButton*>("sentenceReset0_QPushButton");
    QVERIFY(!reset->isHidden());
    reset->click();
    await(desk, report);
    QCOMPARE(report.sentences().findChild<QPlainTextEdit*>("sentence0_QPlainTextEdit")->toPlainText(), generated);
    QVERIFY(reportOf(desk.document().study()).messages.empty());
  }

  void everySentenceIsSeenWhole() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    ReportPage& report = page(desk);
    await(desk, report);
    auto* tabs = report.findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    QCoreApplication::processEvents();
    int edits = 0;
    for (const auto* edit : report.sentences().findChildren<QPlainTextEdit*>()) {
      QVERIFY(edit->isVisible() && edit->document()->size().height() >= 1);
      QVERIFY(edit->viewport()->height() >= edit->document()->size().height() * edit->fontMetrics().lineSpacing());
      ++edits;
    }
    QVERIFY(edits > 5);
  }

  void aSentenceLeadsToItsNumber() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    ReportPage& report = page(desk);
    await(desk, report);
    const auto& spots = report.report()->pages->sheets.front().spots;
    const auto spot = std::ranges::find_if(spots, [](const Spot& each) { return each.message.starts_with("change:water"); });
    QVERIFY(spot != spots.end());
    emit report.view().sentenceChosen(QString::fromStdString(spot->message), spot->numbers);
    QVERIFY(desk.window().state().reading() && desk.window().state().reading()->indicator == lifecycle::Indicator::water);
  }

  void theReportOpensAgain() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    dialogs::answers().path = desk.file("board.pdf");
    desk.trigger("export-pdf");
    QVERIFY(isExported(desk));
    QVERIFY(QFile::exists(desk.file("board.pdf")));
    desk.close();
    desk.reopen();
    desk.window().open(desk.file("board.pdf"));
    desk.settle();
    QCOMPARE(desk.bytes(), before);
    QVERIFY(desk.document().path().isEmpty());  // saving asks where
    QVERIFY(desk.document().assessment());
  }

  void whatIsNoReportIsRefused() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    for (const auto& [name, bytes] : {std::pair("text.pdf", std::string("%PDF-1.4 nothing")), std::pair("half.pdf", std::string("%PDF-1.7\n1 0 obj\n<<"))}) {
      QVERIFY(!storage::writeFile(desk.file(name).toStdString(), bytes));
      desk.window().open(desk.file(name));
      QVERIFY2(dialogs::answers().lastMessage.contains(name), qPrintable(dialogs::answers().lastMessage));
      QCOMPARE(desk.bytes(), before);
    }
  }

  void anExportMayBeCancelled() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    QVERIFY(!storage::writeFile(desk.file("old.pdf").toStdString(), "old"));
    dialogs::answers().path = desk.file("old.pdf");
    desk.trigger("export-pdf");
    auto* progress = desk.window().findChild<QProgressDialog*>("report_QProgressDialog");
    QVERIFY(progress);
    emit progress->canceled();
    QVERIFY(isExported(desk));
    QTest::qWait(50);
    QCOMPARE(*storage::readFile(desk.file("old.pdf").toStdString()), std::string("old"));
  }

  void whatCannotBeWrittenIsSaid() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    dialogs::answers().path = desk.file("no/folder/x.pdf");
    desk.trigger("export-pdf");
    QVERIFY(isExported(desk));
    QVERIFY2(dialogs::answers().lastMessage.contains("x.pdf"), qPrintable(dialogs::answers().lastMessage));
  }

  void paperGetsThePages() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    dialogs::answers().path = desk.file("paper.pdf");
    desk.trigger("print-report");
    QVERIFY(isExported(desk));
    QVERIFY(exchange::isPdf(*storage::readFile(desk.file("paper.pdf").toStdString())));
  }

  void pagesAreZoomed() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    ReportPage& report = page(desk);
    await(desk, report);
    const double fit = report.view().scale();
    desk.find<QToolButton>("reportLarger_QToolButton").click();
    QVERIFY(report.view().scale() > fit);
    QVERIFY(report.options().contains("zoom"));
    QTest::keyClick(&report.view(), Qt::Key_End);
    QCOMPARE(report.view().page(), report.view().pages() - 1);
    desk.find<QToolButton>("reportFit_QToolButton").click();
    QCOMPARE(report.view().scale(), fit);
  }
};

QTEST_MAIN(WindowReportTest)
#include "tst_window_report.moc"
