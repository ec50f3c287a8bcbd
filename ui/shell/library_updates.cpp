#include "ui/shell/library_updates.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/study/guest.h"
#include "ui/base/dialogs.h"

namespace meguri::ui {

namespace {

/// The study with the installed library's copy of each entry that it carries and the library knows.
study::Study updated(const study::Study& study, const library::Shelf& shelf) {
  study::Study result = study;
  for (auto& [id, entry] : result.library) {
    if (!shelf.has(id)) continue;
    auto installed = shelf.find(id);
    if (!installed) continue;  // what is damaged stands aside, as everywhere
    library::Entry copy = study::copyOf(*std::move(installed));
    copy.extras = entry->extras;
    if (copy != *entry) entry = std::make_shared<const library::Entry>(std::move(copy));
  }
  return result;
}

}  // namespace

LibraryUpdates::LibraryUpdates(StudyDocument& document, LibraryShelf& shelf, QWidget* parent) : Dressed(parent), m_document(document), m_shelf(shelf) {
  setObjectName(QStringLiteral("libraryUpdates_QDialog"));
  m_about = new QLabel(this);
  m_about->setWordWrap(true);
  m_list = new TakingList("libraryUpdates", "updates.title", "updates.mine", "updates.theirs", this);
  m_take = new QPushButton(this);
  m_take->setObjectName(QStringLiteral("update_QPushButton"));
  m_take->setDefault(true);
  m_close = new QPushButton(this);
  m_close->setObjectName(QStringLiteral("close_QPushButton"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(m_take);
  buttons->addWidget(m_close);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(8);
  layout->addWidget(m_about);
  layout->addWidget(m_list, 1);
  layout->addLayout(buttons);
  resize(980, 460);
  connect(m_take, &QPushButton::clicked, this, &LibraryUpdates::take);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(&m_list->model(), &TakingModel::checkedChanged, this, &LibraryUpdates::showTake);
  connect(&m_document, &StudyDocument::changed, this, &LibraryUpdates::compare);
  compare();
  retranslate();
}

void LibraryUpdates::compare() {
  m_updated = updated(m_document.study(), m_shelf.shelf());
  m_list->show(m_document.study(), m_updated, study::changesBetween(m_document.study(), m_updated));
  showTake();
}

void LibraryUpdates::showTake() {
  const bool hasUpdates = !m_list->model().changes().empty();
  std::set<study::Id> entries;
  for (const auto& change : m_list->model().checked()) entries.insert(change.entry);
  m_about->setText(words::text(hasUpdates ? "updates.about" : "why-not.no-updates"));
  m_take->setText(words::text("updates.take", {std::to_string(entries.size())}));
  m_take->setEnabled(!entries.empty());
  m_take->setToolTip(!entries.empty() ? QString() : words::text(hasUpdates ? "why-not.nothing-checked" : "why-not.no-updates"));
}

void LibraryUpdates::take() {
  const study::Taking taking{m_list->model().checked(), {}, {}, {}};
  std::set<study::Id> entries;
  for (const auto& change : taking.changes) entries.insert(change.entry);
  const study::Study library = m_updated;  // an edit compares anew
  const auto fault = m_document.edit({"edit.update-library", {std::to_string(entries.size())}}, [&](study::Transaction& t) { study::take(t, library, taking); });
  if (fault) dialogs::tellFault(this, *fault);
}

void LibraryUpdates::retranslate() {
  setWindowTitle(words::text("updates.title"));
  m_close->setText(words::text("updates.close"));
  showTake();
}

}  // namespace meguri::ui
