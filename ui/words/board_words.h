#pragma once

#include <QString>

#include "core/board/document.h"

/// The report for a board in words.
namespace meguri::words {

/// A stretch of text in the present language, as print sets it. What people wrote stands as it is.
QString said(const board::Piece& piece, const study::Study& study);

/// A sentence for the board as the report has it.
struct SaidMessage {
  QString text;           ///< what the report says; empty where the analyst leaves it out
  QString generated;      ///< what the program makes of the results now
  bool isEdited = false;
  bool isStale = false;   ///< edited against another sentence than the program makes now
};
SaidMessage said(const board::Message& message, const study::Study& study, const study::Report& report);

/// "A  Goal and scope"; of the body, the title alone.
QString titleOf(const board::Section& section);

}  // namespace meguri::words
