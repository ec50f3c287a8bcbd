#pragma once

#include "core/board/findings.h"
#include "core/board/messages.h"
#include "core/report/sources.h"
#include "core/study/report.h"

namespace meguri::board {

enum class Tone : std::uint8_t { plain, muted, strong, better, worse };

struct Cell {
  Piece text;
  Tone tone = Tone::plain;
};
struct Column {
  Piece head;
  double weight = 1;      ///< of the table's width
  bool isNumber = false;  ///< set to the right
};
/// Of as many cells as there are columns; a heading has one, across them all.
struct Row {
  std::vector<Cell> cells;
  bool isHeading = false;
};
/// Heads are repeated on every page a table reaches.
struct Table {
  std::vector<Column> columns;
  std::vector<Row> rows;
};

struct Paragraph {
  enum class Kind : std::uint8_t { body, small, bullet, heading };
  Piece text;
  Kind kind = Kind::body;
};

/// A figure by reference: painted by ui/print as the screen paints it.
struct FigureName {
  enum class Kind : std::uint8_t {
    bars,     ///< of an indicator over the scenarios; several beside each other share their legend
    net,      ///< footprint, avoided and rebound of an indicator
    years,    ///< of an indicator, annual
    running,  ///< of an indicator, cumulative
    stock,
    delta     ///< of an indicator, of the scenario the answer is about
  };
  Kind kind = Kind::bars;
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
};
/// Figures beside each other, across the page.
struct Figures {
  std::vector<FigureName> figures;
};

/// The answer in a box: the first message in large type, the others behind it.
struct Answer {
  std::vector<Message> messages;
};
/// Names of the scenarios compared, in their colours.
struct Scenarios {};

/// Every document that inputs rest on, numbered as inputs cite them, with the notices licences ask for.
struct Attribution {
  report::Evidence evidence;
};

struct Columns;
using Block = std::variant<Paragraph, Table, Figures, Answer, Scenarios, Message, Attribution, Columns>;
/// Two columns beside each other, of blocks that stay together.
struct Columns {
  std::vector<Block> left, right;
};

struct Section {
  std::string code;   ///< of study::reportSections
  char annex = 0;     ///< its letter; 0: of the body
  std::string own;    ///< the analyst's own text beneath the heading
  std::vector<Block> blocks;
};

/// The report as data: what stands where, in which order. ui/words turns it into sentences, ui/print sets it on pages.
struct Document {
  Piece title;      ///< the question
  Piece subtitle;   ///< rules
  std::vector<Section> sections;
};

/// Program and files behind a report, for its annex and its foot.
struct Edition {
  std::string program;   ///< "Meguri 0.1.0"
  std::string hash;      ///< SHA-256 of the study inside, in hexadecimal digits
  std::string date;      ///< as printed
};

/// The sections that a study's report shows, in its order.
Document documentOf(const Findings& findings, const study::Report& report, const Edition& edition);

}  // namespace meguri::board
