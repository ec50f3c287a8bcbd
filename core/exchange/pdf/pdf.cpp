#include "core/exchange/pdf/pdf.h"

#include <algorithm>
#include <array>
#include <optional>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "core/exchange/pdf/decoding.h"
#include "core/storage/digest.h"

namespace meguri::exchange {

namespace {

using Handle = QPDFObjectHandle;

constexpr const char* digestKey = "/MeguriStudySHA256";

Handle text(const std::string& utf8) { return Handle::newUnicodeString(utf8); }

constexpr std::string_view blanks(" \t\r\n\f\0", 6);

/// Behind a string, literal or in hexadecimal digits, that begins at a place of a content stream.
std::size_t behindString(std::string_view content, std::size_t at) {
  if (content[at] == '<') return std::min(content.find('>', at), content.size() - 1) + 1;
  int depth = 0;
  for (; at < content.size(); ++at) {
    if (content[at] == '\\') ++at;
    else if (content[at] == '(') ++depth;
    else if (content[at] == ')' && --depth == 0) return at + 1;
  }
  return content.size();
}

/// Qt closes and fills paths that have no point, which readers complain of: such an operator is dropped, with the path it would close. A filter of qpdf, which makes an object
/// of each number, takes half the time of a report of hundreds of pages. None where nothing is to be dropped.
std::optional<std::string> withoutEmptyPaths(std::string_view content) {
  constexpr std::array<std::string_view, 9> paints = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*"};
  std::string kept;
  std::size_t copied = 0;
  bool hasPoint = false;
  for (std::size_t at = content.find_first_not_of(blanks); at < content.size(); at = content.find_first_not_of(blanks, at)) {
    if (content[at] == '(' || content[at] == '<') {
      at = behindString(content, at);
      continue;
    }
    const std::size_t end = std::min(content.find_first_of(" \t\r\n\f(<[]/", at + 1), content.size());
    const std::string_view word = content.substr(at, end - at);
    const bool isPaint = std::ranges::find(paints, word) != paints.end();
    if (word == "BI") return std::nullopt;  // a picture in the stream may hold any byte
    if (word == "m" || word == "re") hasPoint = true;
    if (!hasPoint && (isPaint || word == "h")) {
      kept.append(content, copied, at - copied);
      if (isPaint) kept += 'n';
      copied = end;
    }
    if (isPaint || word == "n") hasPoint = false;
    at = end;
  }
  if (copied == 0) return std::nullopt;
  return kept.append(content, copied);
}

void dropEmptyPaths(QPDF& pdf) {
  for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages())
    for (Handle& content : page.getPageContents()) {
      const auto data = content.getStreamData(qpdf_dl_generalized);
      if (const auto kept = withoutEmptyPaths({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()})) content.replaceStreamData(*kept, Handle::newNull(), Handle::newNull());
    }
}

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

constexpr std::size_t mebibyte = 1024 * 1024, largestStudy = 64 * mebibyte;
/// Of cross-references and objects: a report has some kilobytes of them, and each byte becomes an object of a hundred.
constexpr std::size_t mostStructure = 8 * mebibyte;

/// Of a name that may hold folders and whatever else.
std::string plainName(const std::string& name) {
  const auto slash = name.find_last_of("/\\");
  return slash == std::string::npos ? name : name.substr(slash + 1);
}

bool isStudyName(const std::string& name) { return name.size() > 7 && name.ends_with(".meguri"); }

Fault damaged(const char* code, std::vector<std::string> args = {}) { return {FaultKind::damaged, code, {}, std::move(args)}; }

/// Unpacked under the limit of studies, not that of the structure around them.
Result<std::string> contentsOf(Handle stream) {
  const auto single = [&](const char* key) {
    Handle value = stream.getDict().getKey(key);
    return value.isArray() && value.getArrayNItems() == 1 ? value.getArrayItem(0) : value;
  };
  Handle filter = single("/Filter"), parameters = single("/DecodeParms");
  const bool isPacked = !filter.isNull() && !(filter.isArray() && filter.getArrayNItems() == 0);
  const bool isPredicted = parameters.isDictionary() && parameters.hasKey("/Predictor");
  if (isPacked && (isPredicted || !filter.isName() || filter.getName() != "/FlateDecode")) return damaged("pdf.packed");
  const auto raw = stream.getRawStreamData();
  const std::string bytes(reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize());
  const auto whole = isPacked ? inflated(bytes, largestStudy) : std::optional(bytes);
  if (!whole || whole->size() > largestStudy) return damaged("pdf.too-large", {std::to_string(largestStudy / mebibyte)});
  return *whole;
}

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
  auto bytes = contentsOf(stream);
  if (!bytes) return bytes.fault();
  study.bytes = *std::move(bytes);
  Handle info = pdf.getTrailer().getKey("/Info");
  Handle stated = info.isDictionary() ? info.getKey(digestKey) : Handle::newNull();
  study.isChanged = !stated.isString() || stated.getUTF8Value() != storage::sha256(study.bytes);
  return study;
}

}  // namespace

Result<std::string> finishPdf(const std::string& bytes, const PdfExtras& extras) {
  useOwnFilters();
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    dropEmptyPaths(pdf);
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
  const DecodingLimit limit(mostStructure);
  const auto fault = [&](const char* otherwise) { return limit.isExceeded() ? damaged("pdf.too-large", {std::to_string(mostStructure / mebibyte)}) : damaged(otherwise); };
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);  // what is broken is refused, not searched for hours
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    return studyIn(pdf);
  } catch (const QPDFExc& error) {
    return fault(error.getErrorCode() == qpdf_e_password ? "pdf.encrypted" : "pdf.damaged");
  } catch (const std::exception&) {
    return fault("pdf.damaged");
  }
}

}  // namespace meguri::exchange
