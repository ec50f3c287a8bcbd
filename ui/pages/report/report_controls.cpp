#include "ui/pages/report/report_controls.h"

#include <QFile>
#include <QFormLayout>
#include <QImageReader>
#include <QScopedValueRollback>
#include <algorithm>

#include "core/storage/file.h"
#include "ui/base/dialogs.h"
#include "ui/document/report_templates.h"
#include "ui/print/report_print.h"

namespace meguri::ui {

namespace {

constexpr int logoHeight = 36, textLines = 5;

/// Every listed section as it holds, so that order and marks are the study's own from the first change on.
study::Report listed(study::Report report) {
  report.sections = study::shownSections(report);
  return report;
}

}  // namespace

ReportControls::ReportControls(StudyDocument& document, QWidget* parent) : Dressed(parent), m_document(document) {
  setObjectName(QStringLiteral("report_ReportControls"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* body = new QWidget(this);
  m_form = new QFormLayout(body);
  m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
  m_form->setContentsMargins(12, 8, 12, 12);
  m_form->setVerticalSpacing(6);
  setWidget(body);
  buildForm();
  buildLogo();
  buildSections();
  buildTemplates();
  connect(&m_document, &StudyDocument::changed, this, [this](const ChangeEvent& event) {
    if (event.report || event.titleOrText) follow();
  });
  retranslate();
}

void ReportControls::buildForm() {
  const auto addChoice = [&](const char* name, QComboBox*& combo, QLabel*& label, std::string study::Report::* choice) {
    combo = new QComboBox(widget());
    combo->setObjectName(QLatin1String(name));
    label = new QLabel(widget());
    label->setBuddy(combo);
    m_form->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, [this, combo, choice] {
      study::Report next = report();
      const std::string code = combo->currentData().toString().toStdString();
      if (choice == &study::Report::layout) next = study::withLayout(std::move(next), code);
      else next.*choice = code;
      put(next);
    });
  };
  addChoice("reportLayout_QComboBox", m_layout, m_layoutLabel, &study::Report::layout);
  addChoice("reportPaper_QComboBox", m_paper, m_paperLabel, &study::Report::paper);
  const std::tuple<const char*, const char*, std::string study::Report::*> lines[] = {{"reportTitle_QLineEdit", "reportpage.title", &study::Report::title},
                                                                                    {"reportOrganisation_QLineEdit", "board.organisation", &study::Report::organisation},
                                                                                    {"reportAuthor_QLineEdit", "board.author", &study::Report::author},
                                                                                    {"reportConfidentiality_QLineEdit", "reportpage.confidentiality", &study::Report::confidentiality}};
  for (const auto& [name, code, line] : lines) {
    QLineEdit* edit = addLine(name, line);
    auto* label = new QLabel(widget());
    label->setBuddy(edit);
    m_form->addRow(label, edit);
    m_lines.push_back({edit, label, line, code});
  }
}

QLineEdit* ReportControls::addLine(const char* name, std::string study::Report::* line) {
  auto* edit = new QLineEdit(widget());
  edit->setObjectName(QLatin1String(name));
  edit->setMaxLength(static_cast<int>(study::longestReportLine));
  connect(edit, &QLineEdit::textEdited, this, [this, edit, line](const QString& text) {
    study::Report next = report();
    next.*line = text.toStdString();
    put(next, edit->objectName());
  });
  return edit;
}

void ReportControls::buildLogo() {
  auto* row = new QWidget(widget());
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  m_logo = new QLabel(row);
  m_chooseLogo = new QPushButton(row);
  m_chooseLogo->setObjectName(QStringLiteral("reportLogo_QPushButton"));
  m_removeLogo = new QPushButton(row);
  m_removeLogo->setObjectName(QStringLiteral("reportRemoveLogo_QPushButton"));
  layout->addWidget(m_logo, 1);
  layout->addWidget(m_chooseLogo);
  layout->addWidget(m_removeLogo);
  m_logoLabel = new QLabel(widget());
  m_form->addRow(m_logoLabel, row);
  connect(m_chooseLogo, &QPushButton::clicked, this, &ReportControls::chooseLogo);
  connect(m_removeLogo, &QPushButton::clicked, this, [this] {
    study::Report next = report();
    next.logo.reset();
    put(next);
  });
}

void ReportControls::buildSections() {
  m_sections = new SectionList(widget());
  m_sectionsLabel = new QLabel(widget());
  m_sectionsLabel->setBuddy(m_sections);
  m_form->addRow(m_sectionsLabel, m_sections);
  m_text = new QPlainTextEdit(widget());
  m_text->setObjectName(QStringLiteral("reportText_QPlainTextEdit"));
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(textLines * m_text->fontMetrics().lineSpacing() + 12);
  m_textLabel = new QLabel(widget());
  m_textLabel->setBuddy(m_text);
  m_form->addRow(m_textLabel, m_text);
  connect(m_sections, &SectionList::edited, this, [this] {
    study::Report next = report();
    next.sections = m_sections->sections();
    put(next);
  });
  connect(m_sections, &QListWidget::currentRowChanged, this, &ReportControls::followSection);
  connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
    const int row = m_sections->current();
    if (m_isFilling || row < 0) return;
    study::Report next = listed(report());
    auto& section = next.sections[static_cast<std::size_t>(row)];
    section.text = m_text->toPlainText().left(static_cast<qsizetype>(study::longestReportText)).toStdString();
    put(next, QStringLiteral("report-text-") + QString::fromStdString(section.section));
  });
}

void ReportControls::buildTemplates() {
  m_templates = new QPushButton(widget());
  m_templates->setObjectName(QStringLiteral("reportTemplates_QPushButton"));
  m_templateMenu = new QMenu(m_templates);
  m_templates->setMenu(m_templateMenu);
  m_form->addRow(m_templates);
  connect(m_templateMenu, &QMenu::aboutToShow, this, &ReportControls::fillTemplates);
}

study::Report ReportControls::report() const { return reportOf(m_document.study()); }

void ReportControls::put(study::Report report, const QString& gesture) {
  const auto fault = m_document.edit({"edit.set-report", {}}, [&](study::Transaction& transaction) { transaction.setReport(report); }, gesture);
  if (fault) dialogs::tellFault(this, *fault);
}

void ReportControls::retranslate() {
  const QScopedValueRollback guard(m_isFilling, true);
  const auto fill = [](QComboBox& combo, const char* family, const auto& codes) {
    combo.clear();
    for (const char* code : codes) combo.addItem(words::term(family, code), QLatin1String(code));
  };
  fill(*m_layout, "reportLayout", std::array{"answer", "summary", "full"});
  fill(*m_paper, "reportPaper", std::array{"a4", "letter"});
  m_layoutLabel->setText(words::text("reportpage.layout"));
  m_paperLabel->setText(words::text("reportpage.paper"));
  m_logoLabel->setText(words::text("reportpage.logo"));
  m_chooseLogo->setText(words::text("reportpage.choose"));
  m_removeLogo->setText(words::text("reportpage.remove"));
  m_sectionsLabel->setText(words::text("reportpage.sections"));
  m_sections->setToolTip(words::text("reportpage.sections-tip"));
  m_textLabel->setText(words::text("reportpage.own-text"));
  m_templates->setText(words::text("reportpage.templates"));
  for (const Line& each : m_lines) each.label->setText(words::text(each.code));
  follow();
}

void ReportControls::follow() {
  const QScopedValueRollback guard(m_isFilling, true);
  const study::Report now = report();
  m_layout->setCurrentIndex(m_layout->findData(QString::fromStdString(now.layout)));
  m_paper->setCurrentIndex(m_paper->findData(QString::fromStdString(now.paper)));
  for (const Line& each : m_lines)
    if (const QString text = QString::fromStdString(now.*each.line); each.edit->text() != text) each.edit->setText(text);
  m_lines.front().edit->setPlaceholderText(words::shown(m_document.study().title));
  const QImage logo = now.logo ? logoImage(*now.logo) : QImage();
  m_logo->setPixmap(logo.isNull() ? QPixmap() : QPixmap::fromImage(logo.scaledToHeight(logoHeight, Qt::SmoothTransformation)));
  m_removeLogo->setEnabled(now.logo != nullptr);
  m_removeLogo->setToolTip(now.logo ? QString() : words::text("reportpage.no-logo"));
  m_sections->setSections(study::shownSections(now));
  m_sections->setFixedHeight(m_sections->sizeHintForRow(0) * m_sections->count() + 2 * m_sections->frameWidth() + 4);
  followSection();
}

void ReportControls::followSection() {
  const QScopedValueRollback guard(m_isFilling, true);
  const int row = m_sections->current();
  m_text->setEnabled(row >= 0);
  m_text->setPlaceholderText(words::text(row < 0 ? "reportpage.select-section" : "reportpage.own-text-hint"));
  const QString text = row < 0 ? QString() : QString::fromStdString(study::shownSections(report())[static_cast<std::size_t>(row)].text);
  if (m_text->toPlainText() != text) m_text->setPlainText(text);
}

void ReportControls::chooseLogo() {
  const QString path = dialogs::openFile(this, words::text("reportpage.choose-logo"), words::text("reportpage.pictures") + QStringLiteral(" (*.png *.jpg *.jpeg)"));
  if (path.isEmpty()) return;
  const auto bytes = storage::readFile(path.toStdString());
  if (!bytes) return dialogs::tellFault(this, bytes.fault());
  const study::ReportLogo logo{std::string(study::pictureType(*bytes)), *bytes, {}};
  if (logoImage(logo).isNull()) return dialogs::tellFault(this, {FaultKind::unreadable, "reportpage.bad-logo", path.toStdString(), {}});
  study::Report next = report();
  next.logo = std::make_shared<const study::ReportLogo>(logo);
  put(next);
}

void ReportControls::fillTemplates() {
  m_templateMenu->clear();
  const QStringList names = ReportTemplates().list().names;
  for (const QString& name : names) m_templateMenu->addAction(words::text("reportpage.apply", {name.toStdString()}), this, [this, name] { applyTemplate(name); });
  if (!names.isEmpty()) m_templateMenu->addSeparator();
  m_templateMenu->addAction(words::text("reportpage.save-template"), this, &ReportControls::saveTemplate);
  QMenu* removing = m_templateMenu->addMenu(words::text("reportpage.remove-template"));
  removing->setEnabled(!names.isEmpty());
  for (const QString& name : names)
    removing->addAction(name, this, [this, name] {
      if (const auto fault = ReportTemplates().remove(name)) dialogs::tellFault(this, *fault);
    });
}

void ReportControls::saveTemplate() {
  const auto name = dialogs::askText(this, words::text("reportpage.save-template"), words::text("reportpage.template-name"), words::term("reportLayout", report().layout));
  if (!name) return;
  if (const auto fault = ReportTemplates().save(*name, report())) dialogs::tellFault(this, *fault);
}

/// The study's own title and sentences stay.
void ReportControls::applyTemplate(const QString& name) {
  const auto loaded = ReportTemplates().load(name);
  if (!loaded) return dialogs::tellFault(this, loaded.fault());
  put(study::withTemplate(report(), *loaded));
}

}  // namespace meguri::ui
