#include "ui/shell/welcome.h"

#include <QDir>
#include <QHBoxLayout>

#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/shell/gallery_view.h"
#include "ui/shell/templates.h"

namespace meguri::ui {

Welcome::Welcome(QWidget* parent) : Dressed(parent) {
  setObjectName(QStringLiteral("welcome_QWidget"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(40, 24, 40, 24);
  rows->setSpacing(12);
  makeHead(*rows);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(24);
  auto* left = new QVBoxLayout;
  m_galleryHeading = roleLabel("heading", this);
  m_gallery = new GalleryView(this);
  left->setSpacing(6);
  left->addWidget(m_galleryHeading);
  left->addWidget(m_gallery, 1);
  columns->addLayout(left, 8);
  columns->addWidget(makeStarts(), 3);
  rows->addLayout(columns, 1);
  connect(m_new, &QPushButton::clicked, this, &Welcome::newWanted);
  connect(m_open, &QPushButton::clicked, this, &Welcome::openWanted);
  connect(m_gallery, &GalleryView::copyWanted, this, &Welcome::copyWanted);
  connect(m_templates, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { emit copyWanted(item->data(Qt::UserRole).toString()); });
  connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { emit fileChosen(item->data(Qt::UserRole).toString()); });
  retranslate();
}

/// The name at the left, what to do at once at the right.
void Welcome::makeHead(QVBoxLayout& rows) {
  m_title = new QLabel(QStringLiteral("Meguri"), this);
  m_title->setFont(uiFont(26, QFont::Bold));
  m_tagline = roleLabel("muted", this);
  m_tagline->setFont(uiFont(titlePoints));
  m_tagline->setWordWrap(true);
  m_open = new QPushButton(this);
  m_open->setObjectName(QStringLiteral("open_QPushButton"));
  m_open->setDefault(true);
  m_new = new QPushButton(this);
  m_new->setObjectName(QStringLiteral("new_QPushButton"));
  auto* names = new QVBoxLayout;
  names->addWidget(m_title);
  names->addWidget(m_tagline);
  auto* head = new QHBoxLayout;
  head->addLayout(names, 1);
  head->addWidget(m_open, 0, Qt::AlignBottom);
  head->addWidget(m_new, 0, Qt::AlignBottom);
  rows.addLayout(head);
}

/// Templates, and beneath them the files opened before.
QWidget* Welcome::makeStarts() {
  auto* starts = new QWidget(this);
  auto* rows = new QVBoxLayout(starts);
  rows->setContentsMargins(0, 0, 0, 0);
  m_templatesHeading = roleLabel("heading", starts);
  m_templates = new QListWidget(starts);
  m_templates->setObjectName(QStringLiteral("templates_QListWidget"));
  m_recentHeading = roleLabel("heading", starts);
  m_noRecent = roleLabel("muted", starts);
  m_noRecent->setWordWrap(true);
  m_recent = new QListWidget(starts);
  m_recent->setObjectName(QStringLiteral("recent_QListWidget"));
  for (QListWidget* list : {m_templates, m_recent}) {
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSpacing(2);
  }
  rows->addWidget(m_templatesHeading);
  rows->addWidget(m_templates, 3);
  rows->addSpacing(12);
  rows->addWidget(m_recentHeading);
  rows->addWidget(m_noRecent);
  rows->addWidget(m_recent, 2);
  return starts;
}

void Welcome::refresh() {
  m_recent->clear();
  for (const QString& path : settings::recentFiles()) {
    auto* item = new QListWidgetItem(QFileInfo(path).fileName(), m_recent);
    item->setData(Qt::UserRole, path);
    item->setToolTip(QDir::toNativeSeparators(path));
  }
  m_recent->setVisible(m_recent->count() > 0);
  m_noRecent->setVisible(m_recent->count() == 0);
}

void Welcome::retranslate() {
  m_tagline->setText(words::text("welcome.tagline"));
  m_open->setText(words::text("welcome.open"));
  m_new->setText(words::text("welcome.new"));
  m_galleryHeading->setText(words::text("welcome.gallery").toUpper());
  m_templatesHeading->setText(words::text("welcome.templates").toUpper());
  m_templates->setAccessibleName(words::text("welcome.templates"));
  m_templates->clear();
  for (const Template& each : templates()) {
    auto* item = new QListWidgetItem(each.title, m_templates);
    item->setData(Qt::UserRole, each.path);
    item->setToolTip(QStringLiteral("<p>") + each.about.toHtmlEscaped() + QStringLiteral("</p>"));
  }
  m_recentHeading->setText(words::text("welcome.recent").toUpper());
  m_noRecent->setText(words::text("welcome.no-recent"));
  m_recent->setAccessibleName(words::text("welcome.recent"));
  refresh();
}

}  // namespace meguri::ui
