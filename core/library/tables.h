#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace meguri::library {

/// The tables of a library file. People may read it with an SQLite browser: one row a figure, sources and licences beside it.
inline constexpr std::array<std::string_view, 14> tables = {
    "CREATE TABLE meta (schema_version INTEGER NOT NULL, version TEXT NOT NULL)",
    "CREATE TABLE licence (id TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE dataset (id TEXT PRIMARY KEY, title TEXT NOT NULL, title_ja TEXT NOT NULL, publisher TEXT NOT NULL, citation TEXT NOT NULL, "
    "licence TEXT NOT NULL, licence_note TEXT NOT NULL, url TEXT NOT NULL, date TEXT NOT NULL, version TEXT NOT NULL, retrieved TEXT NOT NULL, "
    "left_out TEXT NOT NULL, checksums TEXT NOT NULL) WITHOUT ROWID",
    // the plausible range of the figures of a kind
    "CREATE TABLE rule (kind TEXT NOT NULL, figure TEXT NOT NULL, unit TEXT NOT NULL, low REAL NOT NULL, high REAL NOT NULL, "
    "PRIMARY KEY (kind, figure)) WITHOUT ROWID",
    // the facts a kind may have, and the words each may be; an empty word: any
    "CREATE TABLE word (kind TEXT NOT NULL, fact TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (kind, fact, word)) WITHOUT ROWID",
    // figures ("dataset/key.figure") that lie outside their range as published, and why
    "CREATE TABLE exception (figure TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID",
    // number: in the order lists show them
    "CREATE TABLE entry (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, dataset TEXT NOT NULL REFERENCES dataset(id), kind TEXT NOT NULL, "
    "name TEXT NOT NULL, name_ja TEXT NOT NULL)",
    "CREATE INDEX entry_name ON entry (name COLLATE NOCASE)",
    "CREATE INDEX entry_name_ja ON entry (name_ja)",
    "CREATE TABLE fact (entry INTEGER NOT NULL REFERENCES entry(number), name TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (entry, name)) "
    "WITHOUT ROWID",
    "CREATE INDEX fact_word ON fact (name, word)",
    "CREATE TABLE source (number INTEGER PRIMARY KEY, evidence TEXT NOT NULL, citation TEXT NOT NULL, url TEXT NOT NULL, licence TEXT NOT NULL, "
    "second_hand INTEGER NOT NULL)",
    // more: spread and values by year, as a study file has them; empty for most
    "CREATE TABLE figure (entry INTEGER NOT NULL REFERENCES entry(number), key TEXT NOT NULL, value REAL, unit TEXT NOT NULL, year INTEGER NOT NULL, "
    "geography TEXT NOT NULL, boundary TEXT NOT NULL, confidence TEXT NOT NULL, source INTEGER NOT NULL REFERENCES source(number), "
    "locator TEXT NOT NULL, note TEXT NOT NULL, more TEXT NOT NULL, PRIMARY KEY (entry, key)) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE search USING fts5 (words, kind, figures, content='', tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3', columnsize=0)"};

/// Text as the search index holds it: each Japanese or Chinese character a word of its own, so that two of them are found inside
/// a longer word.
std::string indexed(std::string_view text);

/// The key of a figure as one word of the index.
std::string indexedKey(std::string_view figure);

/// What is looked for, as an FTS5 expression: every word of the text the beginning of a word, Japanese as a phrase; the kind; one of
/// the figures. Empty if there is none of them.
std::string searchExpression(std::string_view text, std::string_view kind, const std::vector<std::string_view>& figures);

}  // namespace meguri::library
