#include "core/exchange/xlsx/workbook.h"

#include <locale.h>
#include <stdlib.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace meguri::exchange {

namespace {

namespace fs = std::filesystem;

/// The library prints numbers with the point of the thread's locale, and a comma would make a broken file.
class PointLocale {
 public:
  PointLocale() : m_point(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_point)) {}
  ~PointLocale() {
    uselocale(m_before);
    freelocale(m_point);
  }
  PointLocale(const PointLocale&) = delete;
  PointLocale& operator=(const PointLocale&) = delete;

 private:
  locale_t m_point, m_before;
};

/// A folder of our own for what the library puts down before it packs it.
class Folder {
 public:
  Folder() {
    std::error_code fault;
    m_parent = fs::temp_directory_path(fault);
    if (fault) {  // TMPDIR names what is no folder
      const char* named = getenv("TMPDIR");
      m_parent = named ? named : "/tmp";
      m_reason = fault.message();
      return;
    }
    std::string name = (m_parent / "meguri-xlsx-XXXXXX").string();
    if (mkdtemp(name.data())) m_path = name;
    else m_reason = std::strerror(errno);
  }
  ~Folder() {
    std::error_code ignored;
    if (!m_path.empty()) fs::remove_all(m_path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  bool isThere() const { return !m_path.empty(); }
  std::string path() const { return m_path.string(); }
  std::string file() const { return (m_path / "workbook").string(); }
  Fault fault(const std::string& reason = {}) const { return {FaultKind::unwritable, "xlsx.temporary", m_parent.string(), {reason.empty() ? m_reason : reason}}; }
  /// Whether so many more bytes fit; where nobody knows, they do.
  bool hasRoom(std::uintmax_t bytes) const {
    std::error_code fault;
    const auto space = fs::space(m_path, fault);
    return fault || space.available >= bytes;
  }

 private:
  fs::path m_parent, m_path;
  std::string m_reason;
};

/// Of a character at a place of valid UTF-8: its bytes. A stray byte counts as one.
std::size_t bytesAt(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return std::min(bytes, text.size() - at);
}

bool isEscape(std::string_view text) {
  if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_') return false;
  return std::ranges::all_of(text.substr(2, 4), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
}

/// How wide a text stands, in digits: letters of East Asia take two.
std::size_t widthOf(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size(); i += bytesAt(text, i)) width += bytesAt(text, i) < 3 ? 1 : 2;
  return width;
}

std::string cellName(std::uint32_t row, std::size_t column) {
  char name[LXW_MAX_CELL_NAME_LENGTH] = {};
  lxw_rowcol_to_cell(name, row, static_cast<lxw_col_t>(column));
  return name;
}

}  // namespace

std::string cutToCell(std::string_view text, bool* isCut) {
  std::size_t units = 0, end = 0;  // end: where the text stops if it must make room for the ellipsis
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t bytes = bytesAt(text, i);
    units += bytes == 4 ? 2 : 1;
    i += bytes;
    if (units < mostUnits) end = i;
    if (units <= mostUnits) continue;
    if (isCut) *isCut = true;
    return std::string(text.substr(0, end)) + "…";
  }
  return std::string(text);
}

std::string escapedForCell(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t bytes = bytesAt(text, i);
    const std::string_view letter = text.substr(i, bytes);
    const auto code = static_cast<unsigned char>(letter[0]);
    if (bytes == 1 && code < 0x20 && code != '\t' && code != '\n') {
      constexpr const char* digits = "0123456789ABCDEF";
      result += std::string("_x00") + digits[code / 16] + digits[code % 16] + "_";
    } else if (letter == "\xEF\xBF\xBE" || letter == "\xEF\xBF\xBF") {  // U+FFFE and U+FFFF are no characters of XML
      result += letter.back() == '\xBE' ? "_xFFFE_" : "_xFFFF_";
    } else if (isEscape(text.substr(i))) {
      result += "_x005F_";
    } else {
      result += letter;
    }
    i += bytes;
  }
  return result;
}

struct Workbook::State {
  PointLocale locale;
  Folder folder;
  lxw_workbook* book = nullptr;
  lxw_format* heading = nullptr;
  std::uint32_t most = mostRows;
  std::vector<lxw_worksheet*> sheets;
  // the sheet that is being written
  std::string name, fullName;
  report::Columns columns;
  std::uint32_t part = 0, row = 0;
  std::vector<std::size_t> widths;
  std::vector<std::string> cut;

  lxw_worksheet* sheet() { return sheets.back(); }
  void beginPart();
  void endPart();
  void put(std::size_t column, const report::Field& field);
  void putText(std::size_t column, std::string_view text);
};

void Workbook::State::beginPart() {
  fullName = ++part == 1 ? name : name + "-" + std::to_string(part);
  sheets.push_back(workbook_add_worksheet(book, fullName.c_str()));
  widths.assign(columns.size(), 0);
  row = 0;
  worksheet_freeze_panes(sheet(), 1, 0);
  for (std::size_t c = 0; c < columns.size(); ++c) {
    worksheet_write_string(sheet(), row, static_cast<lxw_col_t>(c), columns[c].c_str(), heading);
    widths[c] = columns[c].size() + 3;  // the button of the filter stands beside
  }
  ++row;
}

void Workbook::State::endPart() {
  if (sheets.empty() || columns.empty()) return;
  const auto last = static_cast<lxw_col_t>(columns.size() - 1);
  worksheet_autofilter(sheet(), 0, 0, row - 1, last);
  constexpr std::size_t widest = 48;
  for (std::size_t c = 0; c < columns.size(); ++c)
    worksheet_set_column(sheet(), static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), static_cast<double>(std::min(widths[c] + 1, widest)), nullptr);
}

void Workbook::State::put(std::size_t column, const report::Field& field) {
  if (const auto* text = std::get_if<std::string>(&field)) return putText(column, *text);
  if (std::holds_alternative<std::monostate>(field)) return;
  const auto* whole = std::get_if<std::uint64_t>(&field);
  const double number = whole ? static_cast<double>(*whole) : std::get<double>(field);
  // a cell holds a double: a seed beyond its whole numbers, and what is no number, stand as text
  constexpr std::uint64_t mostWhole = 1ULL << 53;
  if (!std::isfinite(number) || (whole && *whole > mostWhole)) return putText(column, report::plain(field));
  worksheet_write_number(sheet(), row, static_cast<lxw_col_t>(column), number, nullptr);
  widths[column] = std::max<std::size_t>(widths[column], 10);
}

void Workbook::State::putText(std::size_t column, std::string_view text) {
  bool isCut = false;
  std::string shown = cutToCell(text, &isCut);
  if (isCut) cut.push_back(fullName + "!" + cellName(row, column));
  widths[column] = std::max(widths[column], widthOf(shown));
  worksheet_write_string(sheet(), row, static_cast<lxw_col_t>(column), escapedForCell(shown).c_str(), nullptr);
}

Workbook::Workbook(std::int64_t created, std::uint32_t rows) : m_state(std::make_unique<State>()) {
  State& state = *m_state;
  state.most = rows;
  if (!state.folder.isThere()) return;
  std::string file = state.folder.file(), path = state.folder.path();
  // rows go to the disk as they come: a million of them would take gigabytes
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = path.data();
  state.book = workbook_new_opt(file.c_str(), &options);
  if (!state.book) return;
  lxw_doc_properties properties{};
  properties.created = static_cast<time_t>(created);
  workbook_set_properties(state.book, &properties);
  state.heading = workbook_add_format(state.book);
  format_set_bold(state.heading);
}

Workbook::~Workbook() {
  if (m_state->book) lxw_workbook_free(m_state->book);
}

void Workbook::begin(const std::string& name, const report::Columns& columns) {
  State& state = *m_state;
  if (!state.book) return;
  state.endPart();
  state.name = name;
  state.columns = columns;
  state.part = 0;
  state.beginPart();
}

void Workbook::add(const report::Fields& row) {
  State& state = *m_state;
  if (!state.book) return;
  if (state.row >= state.most) {
    state.endPart();
    state.beginPart();
  }
  for (std::size_t c = 0; c < row.size(); ++c) state.put(c, row[c]);
  ++state.row;
}

const std::vector<std::string>& Workbook::cut() const { return m_state->cut; }

Result<std::string> Workbook::finish() {
  State& state = *m_state;
  if (!state.book) return state.folder.fault();
  state.endPart();
  // the library does not look whether what it puts down arrives: a full disk would give a workbook that ends in the middle
  std::uintmax_t bytes = 0;
  for (lxw_worksheet* sheet : state.sheets) {
    if (!sheet->optimize_tmpfile || std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile)) return state.folder.fault(std::strerror(errno));
    bytes += static_cast<std::uintmax_t>(std::max(0L, std::ftell(sheet->optimize_tmpfile)));
  }
  constexpr std::uintmax_t spare = 1 << 20;
  if (!state.folder.hasRoom(2 * bytes + spare)) return state.folder.fault(std::strerror(ENOSPC));
  const lxw_error fault = workbook_close(state.book);
  state.book = nullptr;  // closing frees it, whatever comes of it
  if (fault != LXW_NO_ERROR) return state.folder.fault(lxw_strerror(fault));
  std::error_code gone;
  const auto size = fs::file_size(state.folder.file(), gone);
  std::string result(gone ? 0 : size, '\0');
  std::ifstream file(state.folder.file(), std::ios::binary);
  if (result.empty() || !file.read(result.data(), static_cast<std::streamsize>(result.size()))) return state.folder.fault(std::strerror(EIO));
  return result;
}

}  // namespace meguri::exchange
