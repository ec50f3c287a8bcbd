#include "core/exchange/pdf/pdf.h"

#include <QFile>
#include <QTest>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace meguri;
using namespace meguri::exchange;

namespace {

/// A page of nothing but a path without a point, as Qt writes them.
std::string plainPdf() {
  QPDF pdf;
  pdf.emptyPDF();
  auto contents = QPDFObjectHandle::newStream(&pdf, "q h f Q (h f \\) S) Tj [<6820> -3 (h)] TJ\nh S 10 10 m 20 20 l h S 0 0 1 1 re n f*\n");
  auto page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 842] >>");
  page.replaceKey("/Contents", contents);
  for (int i = 0; i < 3; ++i) pdf.addPage(pdf.makeIndirectObject(page), false);
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

PdfExtras extras() {
  PdfExtras result;
  result.title = "Wohin? 東京へ <b> & =1+1";
  result.author = "A. Nalyst";
  result.creator = "Meguri";
  result.language = "ja";
  result.created = "2026-11-23T10:00:00+09:00";
  result.studyName = "study.meguri";
  result.study = "{\"format\": \"meguri-study\"}\n";
  return result;
}

/// A report after somebody changed it.
template <class Change>
std::string changed(const std::string& bytes, Change change, const char* password = nullptr, qpdf_object_stream_e mode = qpdf_o_preserve) {
  QPDF pdf;
  pdf.processMemoryFile("x", bytes.data(), bytes.size());
  change(pdf);
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setObjectStreamMode(mode);
  if (password) writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

void putStudy(QPDF& pdf, const std::string& key, const std::string& bytes) {
  QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(key, QPDFFileSpecObjectHelper::createFileSpec(pdf, key, QPDFEFStreamObjectHelper::createEFStream(pdf, bytes)));
}

/// qpdf unpacks these itself, before anybody asks for a stream.
std::string bombOfReferences() {
  std::string bomb;
  Pl_String to("to", nullptr, bomb);
  Pl_Flate flate("flate", &to, Pl_Flate::a_deflate);
  const std::string nothing(50 << 20, '\0');
  flate.write(reinterpret_cast<const unsigned char*>(nothing.data()), nothing.size());
  flate.finish();
  return "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Size 9 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode /Length " + std::to_string(bomb.size()) + " >>\nstream\n" + bomb + "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
}

std::string finished() { return *finishPdf(plainPdf(), extras()); }

}  // namespace

/// The study inside a PDF.
class PdfTest : public QObject {
  Q_OBJECT
 private slots:
  void theStudyComesBack() {
    const std::string pdf = finished();
    QVERIFY(isPdf(pdf) && !isPdf("{}"));
    const auto study = studyInPdf(pdf);
    QVERIFY(study);
    QCOMPARE(study->bytes, extras().study);
    QCOMPARE(study->name, std::string("study.meguri"));
    QVERIFY(!study->isChanged);
    QCOMPARE(finished(), pdf);  // the same report, the same bytes
  }

  void whatIsSaidOfIt() {
    const std::string bytes = finished();
    QPDF pdf;
    pdf.processMemoryFile("x", bytes.data(), bytes.size());
    auto info = pdf.getTrailer().getKey("/Info");
    QCOMPARE(info.getKey("/Title").getUTF8Value(), extras().title);
    QCOMPARE(info.getKey("/Author").getUTF8Value(), extras().author);
    QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20261123100000+09'00'"));
    QCOMPARE(pdf.getRoot().getKey("/Lang").getStringValue(), std::string("ja"));
    QVERIFY(pdf.getRoot().getKey("/AF").isArray());
    const auto metadata = pdf.getRoot().getKey("/Metadata").getStreamData();
    const std::string xmp(reinterpret_cast<const char*>(metadata->getBuffer()), metadata->getSize());
    QVERIFY(xmp.find("東京へ &lt;b&gt; &amp; =1+1") != std::string::npos);
    // no path is painted that has no point
    auto first = pdf.getAllPages().front();
    const auto page = first.getKey("/Contents").getStreamData();
    const std::string content(reinterpret_cast<const char*>(page->getBuffer()), page->getSize());
    QCOMPARE(content, std::string("q  n Q (h f \\) S) Tj [<6820> -3 (h)] TJ\n n 10 10 m 20 20 l h S 0 0 1 1 re n n\n"));
  }

  void bookmarksAreATree() {
    auto with = extras();
    with.bookmarks = {{"Question", 0, 0, 80}, {"Annex A", 1, 0, 80}, {"Scenarios", 1, 1, 300}, {"Too deep", 2, 5, 10}, {"Annex B", 2, 0, 80}, {"Nowhere", 9, 0, 0}};
    const std::string bytes = *finishPdf(plainPdf(), with);
    QPDF pdf;
    pdf.processMemoryFile("x", bytes.data(), bytes.size());
    auto top = QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
    QCOMPARE(top.size(), std::size_t(3));
    QCOMPARE(top[1].getTitle(), std::string("Annex A"));
    QCOMPARE(top[1].getKids().size(), std::size_t(1));
    QCOMPARE(top[1].getKids()[0].getTitle(), std::string("Scenarios"));
    QCOMPARE(top[1].getKids()[0].getKids().size(), std::size_t(1));
    QVERIFY(top[2].getDestPage().getObjGen() == pdf.getAllPages()[2].getObjGen());
    COMPARE_REAL(top[0].getDest().getArrayItem(3).getNumericValue(), 842 - 80);
  }

  void aChangedStudyIsNoticed() {
    const auto study = studyInPdf(changed(finished(), [](QPDF& pdf) { putStudy(pdf, "study.meguri", "{\"format\": \"meguri-study\", \"title\": \"another\"}\n"); }));
    QVERIFY(study && study->isChanged && study->bytes.find("another") != std::string::npos);
    const auto bare = studyInPdf(changed(finished(), [](QPDF& pdf) { pdf.getTrailer().removeKey("/Info"); }));
    QVERIFY(bare && bare->isChanged);
    QVERIFY(!studyInPdf(changed(finished(), [](QPDF&) {}))->isChanged);  // written anew by another program
  }

  void whatIsRefused_data() {
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const std::string& pdf, const char* code) { QTest::newRow(name) << QByteArray::fromStdString(pdf) << QString(code); };
    auto without = extras();
    without.study.clear();
    row("no study", *finishPdf(plainPdf(), without), "pdf.no-study");
    row("another attachment", changed(*finishPdf(plainPdf(), without), [](QPDF& pdf) { putStudy(pdf, "evil.exe", "MZ"); }), "pdf.no-study");
    row("two studies", changed(finished(), [](QPDF& pdf) { putStudy(pdf, "other.meguri", "{}"); }), "pdf.several");
    row("locked", changed(finished(), [](QPDF&) {}, "secret"), "pdf.encrypted");
    row("cut off", finished().substr(0, finished().size() / 2), "pdf.damaged");
    row("a text", "%PDF-1.7 but nothing more", "pdf.damaged");
    row("empty", "", "pdf.damaged");
    row("bomb", changed(finished(), [](QPDF& pdf) { putStudy(pdf, "study.meguri", std::string(65 << 20, ' ')); }), "pdf.too-large");
    row("a bomb of cross-references", bombOfReferences(), "pdf.too-large");
    row("packed otherwise", changed(finished(), [](QPDF& pdf) {
          for (auto& object : pdf.getAllObjects())
            if (object.isStream() && object.getDict().getKey("/Type").isName() && object.getDict().getKey("/Type").getName() == "/EmbeddedFile")
              object.replaceStreamData("x", QPDFObjectHandle::newName("/LZWDecode"), QPDFObjectHandle::newNull());
        }), "pdf.packed");
    row("a file elsewhere", changed(finished(), [](QPDF& pdf) { pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names").getArrayItem(1).removeKey("/EF"); }), nullptr);
    row("a loop of names", changed(finished(), [](QPDF& pdf) {
          auto names = pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles");
          auto kids = QPDFObjectHandle::newArray();
          auto indirect = pdf.makeIndirectObject(names);
          kids.appendItem(indirect);
          indirect.removeKey("/Names");
          indirect.replaceKey("/Kids", kids);
          pdf.getRoot().getKey("/Names").replaceKey("/EmbeddedFiles", indirect);
        }), nullptr);
  }
  void whatIsRefused() {
    QFETCH(QByteArray, pdf);
    QFETCH(QString, code);
    const auto study = studyInPdf(pdf.toStdString());
    QVERIFY(!study);
    if (!code.isEmpty()) QCOMPARE(QString::fromStdString(study.fault().code), code);
  }

  /// Any byte changed anywhere: found or refused in words, and nothing else.
  void noByteDoesHarm() {
    for (const auto mode : {qpdf_o_disable, qpdf_o_generate}) {
      const std::string whole = changed(finished(), [](QPDF&) {}, nullptr, mode);
      for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string broken = whole;
        broken[at] = static_cast<char>(broken[at] ^ 0x11);
        const auto study = studyInPdf(broken);
        QVERIFY(study || study.fault().code.starts_with("pdf."));
      }
    }
  }

  void aDeepTreeOfNamesIsNoHarm() {
    const std::string deep = changed(finished(), [](QPDF& pdf) {
      auto tree = pdf.makeIndirectObject(pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles"));
      for (int i = 0; i < 20000; ++i) {
        auto kids = QPDFObjectHandle::newArray();
        kids.appendItem(tree);
        tree = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Kids", kids}}));
      }
      pdf.getRoot().getKey("/Names").replaceKey("/EmbeddedFiles", tree);
    });
    const auto study = studyInPdf(deep);
    QVERIFY(study ? study->bytes == extras().study : study.fault().code.starts_with("pdf."));
  }

  void aNameHasNoFolders() {
    auto with = extras();
    with.studyName = "../../etc/x.meguri";
    const auto study = studyInPdf(*finishPdf(plainPdf(), with));
    QVERIFY(study);
    QCOMPARE(study->name, std::string("x.meguri"));
  }

 private:
  static void COMPARE_REAL(double a, double b) { QVERIFY2(std::abs(a - b) < 0.11, qPrintable(QString("%1 %2").arg(a).arg(b))); }
};

QTEST_APPLESS_MAIN(PdfTest)
#include "tst_pdf.moc"
