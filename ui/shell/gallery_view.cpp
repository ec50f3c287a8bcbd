#include "ui/shell/gallery_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <algorithm>

#include "ui/base/theme.h"
#include "ui/widgets/card.h"

namespace meguri::ui {

namespace {

constexpr int indexRole = Qt::UserRole;  ///< of a study; groups have none

QLabel* paragraph(const char* role, QWidget* parent) {
  auto* label = roleLabel(role, parent);
  label->setWordWrap(true);
  label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

bool hasAll(const QString& text, const QStringList& words) {
  return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

GalleryView::GalleryView(QWidget* parent) : Dressed(parent) {
  auto* columns = new QHBoxLayout(this);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(12);
  columns->addWidget(makeList(), 5);
  columns->addWidget(makeDescription(), 6);
  retranslate();
}

QWidget* GalleryView::makeList() {
  auto* left = new QWidget(this);
  auto* rows = new QVBoxLayout(left);
  rows->setContentsMargins(0, 0, 0, 0);
  m_search = new QLineEdit(left);
  m_search->setObjectName(QStringLiteral("gallery_QLineEdit"));
  m_search->setClearButtonEnabled(true);
  m_list = new QTreeWidget(left);
  m_list->setObjectName(QStringLiteral("gallery_QTreeWidget"));
  m_list->setHeaderHidden(true);
  m_list->setRootIsDecorated(false);
  m_list->setItemsExpandable(false);
  m_list->setIndentation(14);
  m_list->setTextElideMode(Qt::ElideRight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_nothing = paragraph("muted", left);
  m_nothing->hide();
  rows->addWidget(m_search);
  rows->addWidget(m_nothing);
  rows->addWidget(m_list, 1);
  connect(m_search, &QLineEdit::textChanged, this, &GalleryView::narrow);
  connect(m_list, &QTreeWidget::currentItemChanged, this, &GalleryView::showChosen);
  connect(m_list, &QTreeWidget::itemActivated, this, [this] {
    if (const auto* study = chosen()) emit copyWanted(study->path);
  });
  return left;
}

QWidget* GalleryView::makeDescription() {
  m_card = new Card(this);
  auto* area = new QScrollArea(m_card);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* text = new QWidget(area);
  auto* rows = new QVBoxLayout(text);
  rows->setContentsMargins(0, 4, 8, 0);
  m_about = paragraph("body", text);
  m_learnHeading = roleLabel("heading", text);
  m_learn = paragraph("body", text);
  m_sourcesHeading = roleLabel("heading", text);
  m_sources = paragraph("muted", text);
  for (QWidget* each : std::initializer_list<QWidget*>{m_about, m_learnHeading, m_learn, m_sourcesHeading, m_sources}) {
    if (each == m_learnHeading || each == m_sourcesHeading) rows->addSpacing(8);
    rows->addWidget(each);
  }
  rows->addStretch();
  area->setWidget(text);
  for (QWidget* each : {area->viewport(), text}) each->setAutoFillBackground(false);  // the card's ground shows through
  m_open = new QPushButton(m_card);
  m_open->setObjectName(QStringLiteral("gallery_open_QPushButton"));
  m_card->body()->addWidget(area, 1);
  m_card->body()->addSpacing(8);
  m_card->body()->addWidget(m_open, 0, Qt::AlignLeft);
  connect(m_open, &QPushButton::clicked, this, [this] {
    if (const auto* study = chosen()) emit copyWanted(study->path);
  });
  return m_card;
}

void GalleryView::fill() {
  const auto* before = chosen();
  const QString code = before ? before->code : QString();
  m_studies = galleryStudies();
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  QTreeWidgetItem* group = nullptr;
  QString last;
  for (std::size_t i = 0; i < m_studies.size(); ++i) {
    if (!group || m_studies[i].group != last) {
      last = m_studies[i].group;
      group = new QTreeWidgetItem(m_list, {words::term("gallery.group", last.isEmpty() ? std::string("other") : last.toStdString()).toUpper()});
      group->setFlags(Qt::ItemIsEnabled);
      group->setForeground(0, theme().muted);
      group->setFont(0, uiFont(smallPoints, QFont::DemiBold));
    }
    auto* item = new QTreeWidgetItem(group, {m_studies[i].text.title});
    item->setData(0, indexRole, static_cast<int>(i));
    item->setToolTip(0, QStringLiteral("<p>") + m_studies[i].text.about.toHtmlEscaped() + QStringLiteral("</p>"));
  }
  m_list->expandAll();
  if (!choose(code) && !m_studies.empty()) choose(m_studies.front().code);
  narrow();
  showChosen();
}

bool GalleryView::choose(const QString& code) {
  for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
    const QVariant index = (*at)->data(0, indexRole);
    if (!index.isValid() || m_studies[index.toUInt()].code != code) continue;
    m_list->setCurrentItem(*at);
    return true;
  }
  return false;
}

/// Only what has every word, in its title or in what is said of it; a group without any goes too.
void GalleryView::narrow() {
  const QStringList wanted = m_search->text().normalized(QString::NormalizationForm_KC).split(u' ', Qt::SkipEmptyParts);
  bool isAny = false;
  for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
    auto* group = m_list->topLevelItem(g);
    bool isGroup = false;
    for (int i = 0; i < group->childCount(); ++i) {
      const GalleryStudy& study = m_studies[group->child(i)->data(0, indexRole).toUInt()];
      const bool fits = hasAll(study.text.title + u'\n' + study.text.about + u'\n' + study.text.learn + u'\n' + study.code + u'\n' + group->text(0), wanted);
      group->child(i)->setHidden(!fits);
      isGroup = isGroup || fits;
    }
    group->setHidden(!isGroup);
    isAny = isAny || isGroup;
  }
  m_nothing->setVisible(!isAny);
}

const GalleryStudy* GalleryView::chosen() const {
  const auto* item = m_list->currentItem();
  const QVariant index = item ? item->data(0, indexRole) : QVariant();
  return index.isValid() && index.toUInt() < m_studies.size() ? &m_studies[index.toUInt()] : nullptr;
}

void GalleryView::showChosen() {
  const auto* study = chosen();
  m_open->setEnabled(study);
  if (!study) return;
  m_card->setTitle(study->text.title);
  m_about->setText(study->text.about);
  m_learn->setText(study->text.learn);
  m_learnHeading->setVisible(!study->text.learn.isEmpty());
  const QStringList sources = gallerySources(study->path);  // only of the one looked at: reading them all would delay the window
  m_sources->setText(sources.join(QStringLiteral("\n")));
  m_sourcesHeading->setVisible(!sources.isEmpty());
  m_open->setAccessibleName(words::text("explain.of", {m_open->text().toStdString(), study->text.title.toStdString()}));
}

QString GalleryView::description() const { return QStringList{m_card->title(), m_about->text(), m_learn->text(), m_sources->text()}.join(u'\n'); }

void GalleryView::retranslate() {
  m_search->setPlaceholderText(words::text("welcome.search"));
  m_search->setAccessibleName(words::text("welcome.search"));
  m_list->setAccessibleName(words::text("welcome.gallery"));
  m_nothing->setText(words::text("welcome.nothing-found"));
  m_learnHeading->setText(words::text("welcome.learn").toUpper());
  m_sourcesHeading->setText(words::text("welcome.sources").toUpper());
  m_open->setText(words::text("welcome.open-gallery"));
  fill();
}

}  // namespace meguri::ui
