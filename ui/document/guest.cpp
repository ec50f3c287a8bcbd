#include "ui/document/guest.h"

#include <QFileInfo>
#include <algorithm>
#include <iterator>

#include "core/exchange/pdf/study_bytes.h"
#include "core/study/check.h"
#include "core/study/guest.h"
#include "core/study/study_json.h"
#include "ui/document/study_document.h"

namespace meguri::ui {

QString Guest::name() const { return QFileInfo(path).fileName(); }

Result<GuestPointer> readGuest(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  const auto file = exchange::readStudyBytes(whole.toStdString());
  if (!file) return file.fault();
  auto study = study::readStudy(file->bytes);
  if (!study) {
    Fault fault = study.fault();
    const std::string name = QFileInfo(path).fileName().toStdString();
    fault.place = fault.place.empty() ? name : name + ", " + fault.place;
    return fault;
  }
  return std::make_shared<const Guest>(Guest{whole, *std::move(study)});
}

// The part of a document that is about its guest.

std::optional<Fault> StudyDocument::openGuest(const QString& path) {
  const auto guest = readGuest(path);
  if (!guest) return guest.fault();
  forgetGuest();
  m_guest = *guest;
  join();
  assess(false);
  m_guestRun = m_runs.latest();
  emit guestChanged();
  return std::nullopt;
}

void StudyDocument::closeGuest() {
  if (!m_guest) return;
  forgetGuest();
  assess(false);
  emit guestChanged();
}

void StudyDocument::forgetGuest() {
  m_guest.reset();
  m_joined = {};
  m_guestIssues.clear();
  m_unsound.clear();
  m_unsoundUnder.reset();
}

/// Errors of the guest must not hold the results of the study: with any, it does not stand beside.
void StudyDocument::join() {
  if (!m_guest) return;
  m_joined = study::joined(m_study, m_guest->study, m_guest->name().toStdString());
  m_guestIssues = study::check(m_joined);
  const auto mine = study::check(m_study);
  std::erase_if(m_guestIssues, [&](const study::Issue& issue) { return issue.severity != study::Severity::error || std::ranges::find(mine, issue) != mine.end(); });
  // the guest's results hang on the goal and scope alone: under the same, no edit makes them sound
  if (m_guestIssues.empty() && m_unsoundUnder == m_study.scope) m_guestIssues = m_unsound;
}

/// What only the results show, as a total that overflows, is held against the guest like errors of its statements: the study is assessed alone.
bool StudyDocument::turnsGuestOut(quint64 run, const lifecycle::Assessment& result) {
  const auto isError = [](const study::Issue& issue) { return issue.severity == study::Severity::error; };
  const auto isOwnError = [&](const study::Issue& issue) { return isError(issue) && !isOfGuest(issue); };
  // under another guest, or another scope, a newer run tells
  if (!m_guest || run < m_guestRun || result.study.scope != m_study.scope || !study::hasErrors(result.issues) || std::ranges::any_of(result.issues, isOwnError)) return false;
  m_unsound.clear();
  std::ranges::copy_if(result.issues, std::back_inserter(m_unsound), isError);
  m_unsoundUnder = m_study.scope;
  join();
  assess(false);
  emit guestChanged();
  return true;
}

/// Of the results of both, what the guest's statements and entries give rise to: nothing to mend here.
bool StudyDocument::isOfGuest(const study::Issue& issue) const {
  if (!issue.scenario.empty()) return !m_study.scenario(issue.scenario);
  return m_guest && m_joined.library.contains(issue.element) && !m_study.library.contains(issue.element);
}

}  // namespace meguri::ui
