#pragma once

#include <QtGlobal>
#include <span>
#include <string_view>

/// The English texts by code, one table per file. %1 to %9 stand for the args of the code. Where an arg may be empty, a second
/// text under the code with ".bare" behind it does without.
namespace meguri::words::tables {

struct Entry {
  std::string_view code;
  const char* english;  ///< UTF-8; also the key of the translation, marked for lupdate
};
using Table = std::span<const Entry>;

extern const Table bars;
extern const Table faults, issues, edits, exclusions, cli, cliDraws, figures, window, reports, draws, spreads, bands, variants, inputs, safety, guests, forms, shell, pictures, pivot, years, strip, delta, views, reportSettings, board, boardAnnexes, reportPage;
extern const Table terms, names, library, libraryFigures, libraryFacts, libraryWindow;
extern const Table fieldsScope, fieldsSite, fieldsFleet, fieldsComponent, fieldsTraining, fieldsService, fieldsData, fieldsEffect;

}  // namespace meguri::words::tables
