#include "ui/shell/welcome.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/base/settings.h"
#include "ui/document/library_shelf.h"
#include "ui/shell/templates.h"
#include "ui/widgets/card.h"

namespace meguri::ui {

std::vector<GalleryStudy> galleryStudies() {
  std::vector<GalleryStudy> studies;
  const QDir folder(sharedPath(QStringLiteral("gallery")));
  for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.meguri")}, QDir::Files, QDir::Name)) studies.push_back({file.completeBaseName(), file.absoluteFilePath()});
  return studies;
}

QString galleryTitle(const GalleryStudy& study) {
  const std::string code = "gallery." + study.code.toStdString() + ".title";
  return words::has(code) ? words::text(code) : study.code;
}

Welcome::Welcome(QWidget* parent) : Dressed(parent) {
  setObjectName(QStringLiteral("welcome_QWidget"));
  auto* outer = new QHBoxLayout(this);
  auto* column = new QVBoxLayout;
  outer->addStretch(1);
  outer->addLayout(column, 6);
  outer->addStretch(1);
  column->addStretch(1);
  m_title = new QLabel(QStringLiteral("Meguri"), this);
  m_title->setFont(uiFont(26, QFont::Bold));
  m_tagline = roleLabel("muted", this);
  m_tagline->setFont(uiFont(titlePoints));
  m_tagline->setWordWrap(true);
  column->addWidget(m_title);
  column->addWidget(m_tagline);
  column->addSpacing(16);
  auto* buttons = new QHBoxLayout;
  m_open = new QPushButton(this);
  m_open->setObjectName(QStringLiteral("open_QPushButton"));
  m_open->setDefault(true);
  m_new = new QPushButton(this);
  m_new->setObjectName(QStringLiteral("new_QPushButton"));
  buttons->addWidget(m_open);
  buttons->addWidget(m_new);
  buttons->addStretch();
  column->addLayout(buttons);
  column->addSpacing(20);
  auto* starts = new QGridLayout;  // the gallery, and templates beside it
  starts->setHorizontalSpacing(20);
  starts->setColumnStretch(0, 5);
  starts->setColumnStretch(1, 3);
  column->addLayout(starts);
  m_galleryHeading = roleLabel("heading", this);
  m_templatesHeading = roleLabel("heading", this);
  starts->addWidget(m_galleryHeading, 0, 0);
  starts->addWidget(m_templatesHeading, 0, 1);
  auto* gallery = new QGridLayout;
  gallery->setSpacing(10);
  for (const GalleryStudy& study : galleryStudies()) {
    auto* card = new Card(this);
    auto* open = new QPushButton(card);
    open->setObjectName(study.code + QStringLiteral("_QPushButton"));
    auto* about = roleLabel("muted", card);
    about->setWordWrap(true);
    about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->body()->addWidget(about, 1);
    card->body()->addSpacing(8);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, path = study.path] { emit copyWanted(path); });
    const int at = static_cast<int>(m_cards.size());
    gallery->addWidget(card, at / 3, at % 3);
    gallery->setColumnStretch(at % 3, 1);
    m_cards.push_back({study, open, about});
  }
  starts->addLayout(gallery, 1, 0);
  m_templates = new QListWidget(this);
  m_templates->setObjectName(QStringLiteral("templates_QListWidget"));
  m_templates->setWordWrap(true);
  m_templates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_templates->setSpacing(2);
  m_templates->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);  // as high as the gallery
  starts->addWidget(m_templates, 1, 1);
  column->addSpacing(20);
  m_recentHeading = roleLabel("heading", this);
  column->addWidget(m_recentHeading);
  m_noRecent = roleLabel("muted", this);
  column->addWidget(m_noRecent);
  m_recent = new QListWidget(this);
  m_recent->setObjectName(QStringLiteral("recent_QListWidget"));
  m_recent->setMaximumHeight(180);
  column->addWidget(m_recent);
  column->addStretch(2);
  connect(m_new, &QPushButton::clicked, this, &Welcome::newWanted);
  connect(m_open, &QPushButton::clicked, this, &Welcome::openWanted);
  connect(m_templates, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { emit copyWanted(item->data(Qt::UserRole).toString()); });
  connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { emit fileChosen(item->data(Qt::UserRole).toString()); });
  retranslate();
}

void Welcome::refresh() {
  m_recent->clear();
  for (const QString& path : settings::recentFiles()) {
    auto* item = new QListWidgetItem(QFileInfo(path).fileName() + QStringLiteral("   ") + QDir::toNativeSeparators(QFileInfo(path).absolutePath()), m_recent);
    item->setData(Qt::UserRole, path);
    item->setToolTip(path);
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
  for (const GalleryCard& card : m_cards) {
    static_cast<Card*>(card.open->parentWidget())->setTitle(galleryTitle(card.study));
    card.about->setText(words::text("gallery." + card.study.code.toStdString() + ".about"));
    card.open->setText(words::text("welcome.open-gallery"));
    card.open->setAccessibleName(words::text("explain.of", {card.open->text().toStdString(), galleryTitle(card.study).toStdString()}));
  }
  refresh();
}

}  // namespace meguri::ui
