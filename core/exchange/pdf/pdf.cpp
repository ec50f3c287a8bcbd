#include "core/exchange/pdf/pdf.h"

#include <algorithm>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "core/storage/digest.h"

namespace meguri::exchange {

namespace {

using Handle = QPDFObjectHandle;

constexpr const char* digestKey = "/MeguriStudySHA256";

Handle text(const std::string& utf8) { return Handle::newUnicodeString(utf8); }

/// Qt closes and fills paths that have no point: such an operator is dropped, with the path it would close.
class EmptyPaths : public Handle::TokenFilter {
 public:
  void handleToken(const QPDFTokenizer::Token& token) override {
    if (token.getType() == QPDFTokenizer::tt_word) {
      const std::string& word = token.getValue();
      if (word == "m" || word == "re") m_hasPoint = true;
      const bool isPaint = word == "f" || word == "F" || word == "f*" || word == "S" || word == "s" || word == "B" || word == "B*" || word == "b" || word == "b*" || word == "n";
      if (!m_hasPoint && word == "h") return;
      if (!m_hasPoint && isPaint && word != "n") return write("n");
      if (isPaint) m_hasPoint = false;
    }
    writeToken(token);
  }

 private:
  bool m_hasPoint = false;
};

/// "D:20261123100000+09'00'" of "2026-11-23T10:00:00+09:00"; of an hour in UTC with "Z" behind.
std::string pdfDate(const std::string& iso) {
  if (iso.size() < 19) return {};
  std::string date = "D:" + iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2) + iso.substr(11, 2) + iso.substr(14, 2) + iso.substr(17, 2);
  if (iso.size() >= 25) return date + iso.substr(19, 3) + "'" + iso.substr(23, 2) + "'";
  return iso.ends_with('Z') ? date + "Z" : date;
}

std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '<') result += "&lt;";
    else if (c == '>') result += "&gt;";
    else if (c == '&') result += "&amp;";
    else if (static_cast<unsigned char>(c) >= 0x20) result += c;
  }
  return result;
}

std::string xmpOf(const PdfExtras& extras, const std::string& digest) {
  const auto language = [](const std::string& name, const std::string& value) { return "<dc:" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(value) + "</rdf:li></rdf:Alt></dc:" + name + ">"; };
  std::string xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:meguri=\"https://meguri.example/ns/report/1.0/\">" +
                    language("title", extras.title);
  if (!extras.author.empty()) xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(extras.author) + "</rdf:li></rdf:Seq></dc:creator>";
  if (!extras.subject.empty()) xmp += language("description", extras.subject);
  if (!extras.language.empty()) xmp += "<dc:language><rdf:Bag><rdf:li>" + extras.language + "</rdf:li></rdf:Bag></dc:language>";
  xmp += "<xmp:CreatorTool>" + escaped(extras.creator) + "</xmp:CreatorTool><xmp:CreateDate>" + escaped(extras.created) + "</xmp:CreateDate>";
  if (!digest.empty()) xmp += "<meguri:studySHA256>" + digest + "</meguri:studySHA256>";
  return xmp + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

void addMetadata(QPDF& pdf, const PdfExtras& extras, const std::string& digest) {
  Handle info = pdf.makeIndirectObject(Handle::newDictionary());
  const auto put = [&](const char* key, const std::string& value) {
    if (!value.empty()) info.replaceKey(key, text(value));
  };
  put("/Title", extras.title);
  put("/Author", extras.author);
  put("/Subject", extras.subject);
  put("/Creator", extras.creator);
  put(digestKey, digest);
  if (const std::string date = pdfDate(extras.created); !date.empty()) info.replaceKey("/CreationDate", Handle::newString(date));
  pdf.getTrailer().replaceKey("/Info", info);
  Handle root = pdf.getRoot();
  Handle xmp = Handle::newStream(&pdf, xmpOf(extras, digest));
  xmp.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
  xmp.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
  root.replaceKey("/Metadata", xmp);
  if (!extras.language.empty()) root.replaceKey("/Lang", Handle::newString(extras.language));
  Handle preferences = Handle::newDictionary();
  preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
  root.replaceKey("/ViewerPreferences", preferences);
}

/// A tree of the bookmarks: each beneath the last before it that stands higher.
void addOutline(QPDF& pdf, const std::vector<Bookmark>& bookmarks) {
  const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
  Handle outlines = pdf.makeIndirectObject(Handle::newDictionary());
  outlines.replaceKey("/Type", Handle::newName("/Outlines"));
  std::vector<Handle> above{outlines};  // by depth
  std::vector<Handle> last;             // of the children of each of them
  for (const Bookmark& each : bookmarks) {
    if (each.page < 0 || static_cast<std::size_t>(each.page) >= pages.size()) continue;
    const std::size_t depth = std::min<std::size_t>(static_cast<std::size_t>(std::max(each.depth, 0)), above.size() - 1);
    Handle page = pages[static_cast<std::size_t>(each.page)].getObjectHandle();
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    Handle place = Handle::newArray();
    for (const Handle& item : {page, Handle::newName("/XYZ"), Handle::newNull(), Handle::newReal(height - each.top, 1), Handle::newNull()}) place.appendItem(item);
    Handle line = pdf.makeIndirectObject(Handle::newDictionary());
    line.replaceKey("/Title", text(each.title));
    line.replaceKey("/Dest", place);
    above.resize(depth + 1);
    last.resize(std::min(last.size(), depth + 1));
    Handle parent = above[depth];
    line.replaceKey("/Parent", parent);
    if (last.size() > depth) {
      line.replaceKey("/Prev", last[depth]);
      last[depth].replaceKey("/Next", line);
    } else {
      parent.replaceKey("/First", line);
      last.resize(depth + 1);
    }
    last[depth] = line;
    parent.replaceKey("/Last", line);
    const int count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValueAsInt() : 0;
    parent.replaceKey("/Count", Handle::newInteger(count + 1));
    above.push_back(line);
  }
  if (!outlines.hasKey("/First")) return;
  pdf.getRoot().replaceKey("/Outlines", outlines);
  pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void attach(QPDF& pdf, const PdfExtras& extras) {
  auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, extras.study);
  stream.setSubtype("application/json");
  if (const std::string date = pdfDate(extras.created); !date.empty()) stream.setCreationDate(date).setModDate(date);
  auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, extras.studyName, stream);
  spec.setDescription("Meguri study");
  Handle object = spec.getObjectHandle();
  object.replaceKey("/AFRelationship", Handle::newName("/Source"));
  QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(extras.studyName, spec);
  Handle files = Handle::newArray();
  files.appendItem(object);
  pdf.getRoot().replaceKey("/AF", files);
}

/// Takes bytes until there are too many: a few that unpack to gigabytes never do.
class Capped : public Pipeline {
 public:
  Capped() : Pipeline("study", nullptr) {}
  void write(const unsigned char* data, size_t size) override {
    m_isTooLarge = m_isTooLarge || m_bytes.size() + size > static_cast<std::size_t>(largestStudy);
    if (m_isTooLarge) throw std::runtime_error("too large");
    m_bytes.append(reinterpret_cast<const char*>(data), size);
  }
  void finish() override {}
  std::string take() { return std::move(m_bytes); }
  bool isTooLarge() const { return m_isTooLarge; }

  static constexpr long long largestStudy = 64LL * 1024 * 1024;

 private:
  std::string m_bytes;
  bool m_isTooLarge = false;
};

/// Of a name that may hold folders and whatever else.
std::string plainName(const std::string& name) {
  const auto slash = name.find_last_of("/\\");
  return slash == std::string::npos ? name : name.substr(slash + 1);
}

bool isStudyName(const std::string& name) { return name.size() > 7 && name.ends_with(".meguri"); }

Fault damaged(const char* code, std::vector<std::string> args = {}) { return {FaultKind::damaged, code, {}, std::move(args)}; }

Result<AttachedStudy> studyIn(QPDF& pdf) {
  std::vector<std::shared_ptr<QPDFFileSpecObjectHelper>> found;
  for (const auto& [key, spec] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles())
    if (spec && isStudyName(spec->getFilename())) found.push_back(spec);
  if (found.empty()) return Fault{FaultKind::notOurs, "pdf.no-study", {}, {}};
  if (found.size() > 1) return damaged("pdf.several", {std::to_string(found.size())});
  AttachedStudy study;
  study.name = plainName(found.front()->getFilename());
  Handle stream = found.front()->getEmbeddedFileStream();
  if (!stream.isStream()) return damaged("pdf.damaged");
  Capped capped;
  bool isDecoded = false;
  bool isWhole = false;
  try {
    isWhole = stream.pipeStreamData(&capped, &isDecoded, 0, qpdf_dl_generalized, true) && isDecoded;
  } catch (const std::exception&) {  // told below
  }
  if (capped.isTooLarge()) return damaged("pdf.too-large", {std::to_string(Capped::largestStudy / 1024 / 1024)});
  if (!isWhole) return damaged("pdf.damaged");
  study.bytes = capped.take();
  Handle info = pdf.getTrailer().getKey("/Info");
  Handle stated = info.isDictionary() ? info.getKey(digestKey) : Handle::newNull();
  study.isChanged = !stated.isString() || stated.getUTF8Value() != storage::sha256(study.bytes);
  return study;
}

}  // namespace

Result<std::string> finishPdf(const std::string& bytes, const PdfExtras& extras) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) page.addContentTokenFilter(std::make_shared<EmptyPaths>());
    addMetadata(pdf, extras, extras.study.empty() ? std::string() : storage::sha256(extras.study));
    addOutline(pdf, extras.bookmarks);
    if (!extras.study.empty()) attach(pdf, extras);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  } catch (const std::exception& error) {
    return Fault{FaultKind::unwritable, "report.pdf", {}, {error.what()}};
  }
}

bool isPdf(std::string_view bytes) { return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos; }

Result<AttachedStudy> studyInPdf(const std::string& bytes) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);  // what is broken is refused, not searched for hours
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    return studyIn(pdf);
  } catch (const QPDFExc& error) {
    return damaged(error.getErrorCode() == qpdf_e_password ? "pdf.encrypted" : "pdf.damaged");
  } catch (const std::exception&) {
    return damaged("pdf.damaged");
  }
}

}  // namespace meguri::exchange
