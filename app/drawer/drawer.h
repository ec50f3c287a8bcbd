#pragma once

/// The one function of the module meguri-drawer. Both sides speak text, because each has its own copy of the program's libraries.
/// request: {"study": text of the study file, "language": "en"|"ja", "view": name of one of the study's views, or empty,
///           "scenarios": [ids], "reference": id, "split": axis, "perUnit": bool (these four only without a view),
///           "report": path of a PDF, "layout": "answer"|"summary"|"full" or empty for the study's, "paper": "a4"|"letter" or empty | "folder": path, "formats": ["png", "svg", "pdf", "csv"], "figures": [names; empty for all]}
/// reply: {"files": [paths]} or {"fault": {"kind", "code", "place", "args"}}. The text belongs to the module and holds until the next call.
extern "C" const char* meguriDraw(const char* request);
using MeguriDraw = const char* (*)(const char*);
