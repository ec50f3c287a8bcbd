#include "core/exchange/pdf/decoding.h"

#include <cstdlib>
#include <memory>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>
#include <stdexcept>
#include <vector>

namespace meguri::exchange {

namespace {

/// Streams are packed once, rarely twice; each filter more is a call deeper on the stack.
constexpr int mostFilters = 4;
constexpr long long longestRow = 1 << 16;

struct Budget {
  std::size_t left = 0;
  bool isBounded = false, isExceeded = false;
  int filters = 0;
};
thread_local Budget budget;

/// Takes what passes from a budget.
class Counted : public Pipeline {
 public:
  Counted(Budget& from, Pipeline* to) : Pipeline("counted", to), m_from(from) {}
  void write(const unsigned char* data, std::size_t size) override {
    if (m_from.isBounded && size > m_from.left) {
      m_from.isExceeded = true;
      throw std::runtime_error("too much to unpack");
    }
    if (m_from.isBounded) m_from.left -= size;
    getNext()->write(data, size);
  }
  void finish() override { getNext()->finish(); }

 private:
  Budget& m_from;
};

/// Undoes the differences between rows that PNG's filters write (ISO 32000-1, 7.4.4.4; PNG, 9.2).
class PngRows : public Pipeline {
 public:
  PngRows(std::size_t row, std::size_t pixel, Pipeline* to) : Pipeline("png rows", to), m_row(row), m_pixel(pixel), m_above(row) { m_read.reserve(row + 1); }
  void write(const unsigned char* data, std::size_t size) override {
    for (std::size_t i = 0; i < size; ++i) {
      m_read.push_back(data[i]);
      if (m_read.size() == m_row + 1) writeRow();
    }
  }
  void finish() override {
    if (m_read.size() > 1) {  // what the last row lacks is nothing
      const std::size_t there = m_read.size() - 1;
      m_read.resize(m_row + 1);
      writeRow(there);
    }
    getNext()->finish();
  }

 private:
  void writeRow() { writeRow(m_row); }
  void writeRow(std::size_t there) {
    const unsigned char kind = m_read.front();
    for (std::size_t i = 0; i < m_row; ++i) {
      const bool hasLeft = i >= m_pixel;
      const int left = hasLeft ? m_now[i - m_pixel] : 0, above = m_above[i], corner = hasLeft ? m_above[i - m_pixel] : 0;
      m_now.push_back(static_cast<unsigned char>(m_read[i + 1] + predicted(kind, left, above, corner)));
    }
    getNext()->write(m_now.data(), there);
    m_above.swap(m_now);
    m_now.clear();
    m_read.clear();
  }
  static int predicted(unsigned char kind, int left, int above, int corner) {
    switch (kind) {
      case 1: return left;
      case 2: return above;
      case 3: return (left + above) / 2;
      case 4: return paeth(left, above, corner);
      default: return 0;
    }
  }
  static int paeth(int left, int above, int corner) {
    const int guess = left + above - corner;
    const int toLeft = std::abs(guess - left), toAbove = std::abs(guess - above), toCorner = std::abs(guess - corner);
    if (toLeft <= toAbove && toLeft <= toCorner) return left;
    return toAbove <= toCorner ? above : corner;
  }

  std::size_t m_row, m_pixel;
  std::vector<unsigned char> m_above, m_read, m_now;
};

class FlateFilter : public QPDFStreamFilter {
 public:
  FlateFilter() { ++budget.filters; }
  ~FlateFilter() override { --budget.filters; }

  bool setDecodeParms(QPDFObjectHandle parameters) override {
    if (budget.filters > mostFilters) return false;
    if (parameters.isNull()) return true;
    if (!parameters.isDictionary()) return false;
    const long long predictor = number(parameters, "/Predictor", 1);
    if (predictor == 1) return true;
    const long long columns = number(parameters, "/Columns", 1), colours = number(parameters, "/Colors", 1), bits = number(parameters, "/BitsPerComponent", 8);
    if (predictor < 10 || predictor > 15 || columns < 1 || columns > longestRow || colours < 1 || colours > 32 || bits < 1 || bits > 16) return false;
    m_row = static_cast<std::size_t>((columns * colours * bits + 7) / 8);
    m_pixel = static_cast<std::size_t>((colours * bits + 7) / 8);
    return true;
  }

  Pipeline* getDecodePipeline(Pipeline* next) override {
    if (m_row > 0) {
      m_rows = std::make_unique<PngRows>(m_row, m_pixel, next);
      next = m_rows.get();
    }
    m_counted = std::make_unique<Counted>(budget, next);
    m_flate = std::make_unique<Pl_Flate>("flate", m_counted.get(), Pl_Flate::a_inflate);
    return m_flate.get();
  }

 private:
  static long long number(QPDFObjectHandle& parameters, const char* key, long long otherwise) {
    QPDFObjectHandle value = parameters.getKey(key);
    return value.isInteger() ? value.getIntValue() : otherwise;
  }

  std::size_t m_row = 0, m_pixel = 0;  ///< bytes of a row and of what lies left of a byte; 0 without predictor
  std::unique_ptr<PngRows> m_rows;
  std::unique_ptr<Counted> m_counted;
  std::unique_ptr<Pl_Flate> m_flate;
};

class Refused : public QPDFStreamFilter {
 public:
  bool setDecodeParms(QPDFObjectHandle) override { return false; }
  Pipeline* getDecodePipeline(Pipeline*) override { return nullptr; }
};

bool registerFilters() {
  QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<FlateFilter>(); });
  for (const char* name : {"/LZWDecode", "/RunLengthDecode", "/ASCIIHexDecode", "/ASCII85Decode", "/DCTDecode"})
    QPDF::registerStreamFilter(name, [] { return std::make_shared<Refused>(); });
  return true;
}

}  // namespace

void useOwnFilters() { [[maybe_unused]] static const bool isRegistered = registerFilters(); }

DecodingLimit::DecodingLimit(std::size_t bytes) {
  useOwnFilters();
  budget.left = bytes;
  budget.isBounded = true;
  budget.isExceeded = false;
}

DecodingLimit::~DecodingLimit() { budget.isBounded = false; }

bool DecodingLimit::isExceeded() const { return budget.isExceeded; }

std::optional<std::string> inflated(const std::string& packed, std::size_t most) {
  std::string result;
  Budget own{most, true};
  Pl_String text("text", nullptr, result);
  Counted counted(own, &text);
  Pl_Flate flate("flate", &counted, Pl_Flate::a_inflate);
  try {
    flate.write(reinterpret_cast<const unsigned char*>(packed.data()), packed.size());
    flate.finish();
  } catch (const std::runtime_error&) {
    if (own.isExceeded) return std::nullopt;
    throw;
  }
  return result;
}

}  // namespace meguri::exchange
