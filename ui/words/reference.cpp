#include "ui/words/reference.h"

#include <QLocale>
#include <QStringList>
#include <cmath>

#include "core/study/element_types.h"
#include "core/study/scope_rules.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using study::ElementType;
using study::Field;
using study::FieldKind;

QString code(std::string_view text) { return u'`' + utf8(text) + u'`'; }

QString unitOrOptions(const ElementType& type, const Field& field) {
  switch (field.kind) {
    case FieldKind::quantity: return utf8(field.unit);
    case FieldKind::flag: return text("reference.flag");
    case FieldKind::integer: return text(field.isYear ? "reference.year" : "type.integer");
    case FieldKind::element: return text("reference.element", {text("kind." + std::string(field.target)).toStdString()});
    case FieldKind::entry: return text("reference.entry", {std::string(field.target)});
    case FieldKind::choice: break;
  }
  QStringList options;
  for (const auto& option : field.options) options << code(option) + u' ' + optionLabel(type.kind(), field.key, option);
  return options.join(QStringLiteral("<br>"));
}

QString meaning(const ElementType& type, const Field& field) {
  QStringList sentences{fieldHelp(type.kind(), field.key)};
  if (field.isVintages) sentences << text("reference.vintages");
  else if (field.overYears) sentences << text("reference.over-years");
  if (study::isMoney(field)) sentences << text("reference.money");
  if (field.isWhole) sentences << text("reference.whole");
  if (const QString range = field.isYear ? QString() : rangeText(field); !range.isEmpty())
    sentences << text("reference.range", {range.toStdString()});
  for (const int entry : field.entryFields)
    sentences << text("reference.from-entry", {fieldLabel(type.kind(), type.fields()[static_cast<std::size_t>(entry)].key).toStdString()});
  if (field.condition.field >= 0) {
    QStringList options;
    for (const auto& option : field.condition.options) options << code(option);
    const Field& decides = type.fields()[static_cast<std::size_t>(field.condition.field)];
    if (options.isEmpty()) sentences << text("reference.when-stated", {code(decides.key).toStdString()});
    else sentences << text("reference.when", {code(decides.key).toStdString(), options.join(QStringLiteral(", ")).toStdString()});
  }
  if (!field.indicator.empty()) sentences << text("reference.when-counted", {term("indicator", field.indicator).toStdString()});
  return sentences.join(u' ');
}

QString section(const ElementType& type) {
  const QStringList header = text("reference.header").split(u'|');
  QString result = QStringLiteral("\n## %1 (%2)\n\n| %3 |\n|---|---|---|---|\n")
                       .arg(text("kind." + std::string(type.kind())), code(type.kind()), header.join(QStringLiteral(" | ")));
  for (const Field& field : type.fields())
    result += QStringLiteral("| ") + QStringList{code(field.key), fieldLabel(type.kind(), field.key), unitOrOptions(type, field), meaning(type, field)}.join(QStringLiteral(" | ")) +
              QStringLiteral(" |\n");
  return result;
}

}  // namespace

QString rangeText(const Field& field) {
  const auto shown = [&](double bound) { return field.kind == FieldKind::integer ? QLocale(QLocale::English).toString(static_cast<qlonglong>(bound)) : exactNumber(bound); };
  QStringList bounds;
  if (std::isfinite(field.range.low)) bounds << (field.range.openLow ? QStringLiteral("> ") : QStringLiteral("≥ ")) + shown(field.range.low);
  if (std::isfinite(field.range.high)) bounds << QStringLiteral("≤ ") + shown(field.range.high);
  return bounds.join(QStringLiteral(", "));
}

QString formatReference() {
  QString result = QStringLiteral("# ") + text("reference.title") + QStringLiteral("\n\n") + text("reference.intro") + QStringLiteral("\n");
  result += section(study::scopeType());
  for (const ElementType* type : study::elementTypes()) result += section(*type);
  return result;
}

}  // namespace meguri::words
