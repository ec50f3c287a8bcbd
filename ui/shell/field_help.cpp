#include "ui/shell/field_help.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>

#include "core/study/scope_rules.h"
#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/words/library_words.h"
#include "ui/words/quantities.h"
#include "ui/words/reference.h"
#include "ui/words/units.h"

namespace meguri::ui {

namespace {

std::string label(const study::ElementType& type, int field) { return words::fieldLabel(type.kind(), type.fields()[static_cast<std::size_t>(field)].key).toStdString(); }

/// Where a library entry may state it: the field that names the entry, and the figure.
QStringList libraryLines(const study::ElementType& type, const study::Field& field) {
  QStringList lines;
  for (const int entry : field.entryFields)
    lines << words::text("help.from-entry", {words::figureLabel(field.figure).toStdString(), label(type, entry)});
  if (field.kind == study::FieldKind::entry) lines << words::text("help.entry", {words::term("entryKind", field.target).toStdString()});
  return lines;
}

QString conditionLine(const study::ElementType& type, const study::Field& field) {
  if (field.condition.field < 0) return {};
  const study::Field& decides = type.fields()[static_cast<std::size_t>(field.condition.field)];
  QStringList options;
  for (const auto& option : field.condition.options) options << words::optionLabel(type.kind(), decides.key, option);
  const std::string name = label(type, field.condition.field);
  return options.isEmpty() ? words::text("help.when-stated", {name}) : words::text("help.when", {name, options.join(words::text("navigator.comma")).toStdString()});
}

}  // namespace

QString helpPageOf(const study::ElementType& type) {
  static const std::map<std::string_view, const char*> pages = {
      {"scope", "units"}, {"site", "method"}, {"contract", "method"}, {"fleet", "fleets"}, {"component", "embodied"}, {"training", "training"}, {"service", "services"},
      {"storage", "data"}, {"network", "data"}, {"collection", "data"}, {"devices", "data"}, {"effect", "effects"}, {"rebound", "effects"}};
  const auto found = pages.find(type.kind());
  return QLatin1String(found == pages.end() ? "window" : found->second);
}

QString fieldHelpText(const study::ElementType& type, const study::Field& field) {
  QStringList lines;
  if (field.kind == study::FieldKind::quantity && !field.unit.empty() && field.unit != "1") lines << words::text("help.unit", {words::unitName(std::string(field.unit)).toStdString()});
  if (study::isMoney(field)) lines << words::text("reference.money");
  if (const QString range = words::rangeText(field); !range.isEmpty()) lines << words::text("help.range", {range.toStdString()});
  if (field.isWhole) lines << words::text("reference.whole");
  if (field.overYears) lines << words::text(field.isVintages ? "reference.vintages" : "reference.over-years");
  if (field.required) lines << words::text("help.required");
  lines << libraryLines(type, field);
  if (const QString condition = conditionLine(type, field); !condition.isEmpty()) lines << condition;
  if (!field.indicator.empty()) lines << words::text("reference.when-counted", {words::term("indicator", field.indicator).toStdString()});
  QString html = QStringLiteral("<p>") + words::fieldHelp(type.kind(), field.key).toHtmlEscaped() + QStringLiteral("</p>");
  if (!lines.isEmpty()) {
    html += QStringLiteral("<ul>");
    for (const QString& line : lines) html += QStringLiteral("<li>") + line.toHtmlEscaped() + QStringLiteral("</li>");
    html += QStringLiteral("</ul>");
  }
  const QString page = helpPageOf(type);
  return html + QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(page, withoutMnemonic(words::text("action.help-" + page.toStdString())).toHtmlEscaped());
}

FieldHelp::FieldHelp(const study::ElementType& type, const study::Field& field, std::function<void(const QString&)> more, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("fieldHelp_QDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  const QString name = words::fieldLabel(type.kind(), field.key);
  setWindowTitle(words::term("kind", type.kind()) + QStringLiteral(" › ") + name);
  auto* heading = new QLabel(name, this);
  heading->setFont(uiFont(titlePoints, QFont::DemiBold));
  auto* text = new QLabel(fieldHelpText(type, field), this);
  text->setObjectName(QStringLiteral("fieldHelp_QLabel"));
  text->setTextFormat(Qt::RichText);
  text->setWordWrap(true);
  text->setTextInteractionFlags(Qt::TextBrowserInteraction);
  text->setAccessibleName(name);
  connect(text, &QLabel::linkActivated, this, [more = std::move(more)](const QString& page) { more(page); });
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  buttons->button(QDialogButtonBox::Close)->setFocus();
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(heading);
  rows->addWidget(text);
  rows->addWidget(buttons);
  setFixedWidth(440);
}

}  // namespace meguri::ui
