#include "ui/document/library_shelf.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace meguri::ui {

QString sharedPath(const QString& relative) {
  return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/meguri/") + relative);
}

library::Library* LibraryShelf::open() {
  if (m_library || m_fault) return m_library.get();
  auto opened = library::Library::open(sharedPath(QStringLiteral("library.db")).toStdString());
  if (opened)
    m_library = std::make_unique<library::Library>(*std::move(opened));
  else
    m_fault = opened.fault();
  return m_library.get();
}

std::vector<library::EntrySummary> LibraryShelf::entries(std::string_view kind, const std::map<std::string, std::shared_ptr<const library::Entry>>& carried) {
  auto* library = open();
  auto result = library ? library->entries(kind) : std::vector<library::EntrySummary>();
  for (const auto& [id, entry] : carried)
    if (entry->kind == kind && std::ranges::find(result, id, &library::EntrySummary::id) == result.end()) result.push_back({id, entry->kind, entry->name});
  std::ranges::sort(result, {}, &library::EntrySummary::name);
  return result;
}

std::optional<library::Entry> LibraryShelf::find(const std::string& id) {
  auto* library = open();
  return library ? library->find(id) : std::nullopt;
}

const std::optional<Fault>& LibraryShelf::fault() {
  open();
  return m_fault;
}

}  // namespace meguri::ui
