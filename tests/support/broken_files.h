#pragma once

#include <QTest>
#include <random>
#include <string>

#include "core/study/study_json.h"

namespace meguri::support {

/// A text with the first `from` made `to`. Fails the program where it is not there.
inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  if (at == std::string::npos) qFatal("no '%s' in the sample", from.c_str());
  return text.replace(at, from.size(), to);
}

/// Every beginning of a study, and the study with bytes changed behind `from`, is read or refused; what is read can be written.
inline void survivesCutsAndFlips(const std::string& text, const std::string& from) {
  std::mt19937_64 random(5);
  for (std::size_t length = 0; length < text.size(); ++length) QVERIFY(!study::readStudy(text.substr(0, length)));
  const std::size_t first = text.find(from);
  QVERIFY(first != std::string::npos);
  int read = 0;
  for (int i = 0; i < 5000; ++i) {
    std::string changed = text;
    for (int flips = 1 + static_cast<int>(random() % 3); flips > 0; --flips) changed[first + random() % (changed.size() - first)] = static_cast<char>(random() % 128);
    const auto study = study::readStudy(changed);
    if (!study) continue;
    ++read;
    const std::string saved = study::writeStudy(*study);
    const auto again = study::readStudy(saved);
    QVERIFY(bool(again));
    QCOMPARE(study::writeStudy(*again), saved);
  }
  QVERIFY(read > 100);
}

}  // namespace meguri::support
