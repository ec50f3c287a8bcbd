#include "ui/words/words.h"

#include "core/study/study.h"
#include "ui/words/tables/tables.h"

#include <QTranslator>
#include <algorithm>
#include <atomic>
#include <unordered_map>

namespace meguri::words {

namespace {

using Texts = std::unordered_map<std::string_view, const char*>;

const Texts& texts() {
  static const Texts all = [] {
    Texts result;
    for (const tables::Table* table :
         {&tables::bars, &tables::faults, &tables::issues, &tables::edits, &tables::exclusions, &tables::cli, &tables::cliDraws, &tables::figures, &tables::window, &tables::reports, &tables::terms, &tables::names, &tables::library, &tables::libraryFigures, &tables::libraryFacts, &tables::libraryWindow, &tables::fieldsScope, &tables::draws, &tables::spreads, &tables::bands, &tables::variants, &tables::inputs, &tables::safety, &tables::guests, &tables::forms, &tables::shell,
          &tables::fieldsSite, &tables::fieldsFleet, &tables::fieldsComponent, &tables::fieldsTraining, &tables::fieldsService, &tables::fieldsData, &tables::fieldsEffect, &tables::views, &tables::reportSettings, &tables::board, &tables::boardAnnexes, &tables::reportPage, &tables::delta, &tables::strip, &tables::years, &tables::pivot, &tables::pictures})
      for (const auto& [code, english] : *table) {
        [[maybe_unused]] const bool isNew = result.emplace(code, english).second;
        Q_ASSERT(isNew);
      }
    return result;
  }();
  return all;
}

struct State {
  std::atomic<Language> language = Language::english;  // results are put into words in the background too
  QTranslator translator;
};

State& state() {
  static State instance;
  return instance;
}

QString translated(const char* english) {
  const QString found = state().language == Language::english ? QString() : state().translator.translate("words", english);
  return found.isEmpty() ? QString::fromUtf8(english) : found;
}

/// In one pass: an arg that itself holds "%1" stays as it is.
QString filled(const QString& sentence, const std::vector<std::string>& args) {
  QString result;
  for (qsizetype i = 0; i < sentence.size(); ++i) {
    const int digit = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : 0;
    if (digit < 1) {
      if (sentence[i] == u'%' && result.endsWith(u' ')) result.back() = QChar::Nbsp;  // no line ends between a number and its sign
      result += sentence[i];
      continue;
    }
    const auto index = static_cast<std::size_t>(digit - 1);
    if (index < args.size()) result += shown(args[index]);
    ++i;
  }
  return result;
}

QString fieldWord(std::string_view elementKind, std::string_view fieldKey, std::string_view rest = {}) {
  return text("field." + std::string(elementKind) + "." + std::string(fieldKey) + std::string(rest));
}

}  // namespace

void setLanguage(Language language) {
  if (language == Language::japanese && state().translator.isEmpty()) {
    [[maybe_unused]] const bool isLoaded = state().translator.load(QStringLiteral(":/i18n/meguri_ja.qm"));
    Q_ASSERT(isLoaded);
  }
  state().language = language;
}

Language language() { return state().language; }

QString text(std::string_view code, const std::vector<std::string>& args) {
  auto found = texts().find(code);
  if (args.empty() || std::ranges::any_of(args, &std::string::empty))
    if (const auto bare = texts().find(std::string(code) + ".bare"); bare != texts().end()) found = bare;
  if (found == texts().end()) return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
  return filled(translated(found->second), args);
}

QString term(std::string_view family, std::string_view word) { return text(std::string(family) + "." + std::string(word)); }

QString utf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool has(std::string_view code) { return texts().contains(code); }

std::vector<std::string_view> codes() {
  std::vector<std::string_view> result;
  for (const auto& [code, english] : texts()) result.push_back(code);
  std::ranges::sort(result);
  return result;
}

QString shown(const std::string& text) {
  QString result = QString::fromStdString(text);
  for (QChar& c : result)
    if (c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))) c = QChar(0xfffd);
  return result;
}

QString shown(const study::Scenario& scenario) { return shown(scenario.name.empty() ? scenario.id : scenario.name); }
QString shown(const study::Element& element) { return shown(element.name.empty() ? element.id : element.name); }

QString fieldLabel(std::string_view elementKind, std::string_view fieldKey) { return fieldWord(elementKind, fieldKey); }
QString fieldHelp(std::string_view elementKind, std::string_view fieldKey) { return fieldWord(elementKind, fieldKey, ".help"); }

QString optionLabel(std::string_view elementKind, std::string_view fieldKey, std::string_view option) {
  return text("option." + std::string(elementKind) + "." + std::string(fieldKey) + "." + std::string(option));
}

}  // namespace meguri::words
