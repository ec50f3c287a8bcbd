#pragma once

#include "core/board/findings.h"
#include "core/board/piece.h"

namespace meguri::board {

/// A sentence for the board, as data, with the numbers it rests on.
struct Message {
  std::string key;  ///< names what it is about, the same as long as the study has it: "change:ghg:ID"; an edit of the sentence is kept under it
  Piece text;
  std::vector<report::Reading> numbers;
};

/// The answer: first what comes out in one sentence, then indicator by indicator direction, size and how sure it is, what drives it, what would
/// change it, what effects make of it, and on how much of known origin it rests. No claim where none may be made (model, Conventions); never empty.
std::vector<Message> keyMessages(const Findings& findings);

/// Sentences to be said, and answers to what is asked: how sure, what would change it, what is left out.
std::vector<Message> phrases(const Findings& findings);

}  // namespace meguri::board
