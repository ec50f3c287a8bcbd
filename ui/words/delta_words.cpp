#include "ui/words/delta_words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/words/words.h"

namespace meguri::words {

namespace {

using report::Axis;
using report::DeltaFigure;
using report::DeltaPart;

QString named(const DeltaFigure& figure, const DeltaPart& part, const study::Study& study) {
  const Axis axis = part.isNested ? Axis::element : figure.axis;
  const bool isElement = axis == Axis::element || axis == Axis::site || axis == Axis::job;
  if (!isElement || part.isRest() || part.key.empty()) return partName(study, axis, part.key);
  using Held = DeltaPart::Held;
  const QString own = elementName(study, part.by == Held::reference ? figure.reference : figure.scenario, part.key);
  const QString before = part.by == Held::both ? elementName(study, figure.reference, part.referenceKey) : own;
  return own == before ? own : before + QStringLiteral(" / ") + own;
}

/// A name within a sentence.
std::string inside(const DeltaFigure& figure, std::size_t part, const study::Study& study) {
  const bool isWord = figure.axis == Axis::stage || figure.axis == Axis::phase || figure.axis == Axis::part || figure.axis == Axis::place || figure.axis == Axis::fate;
  return (isWord ? within(study, figure.axis, figure.parts[part].key) : named(figure, figure.parts[part], study)).toStdString();
}

/// A share as a title has it; nothing where it reads as the whole.
bool isAll(double share) { return std::round(100 * share) >= 100; }

QString why(const DeltaFigure& figure) {
  if (figure.delta.isPartial) return text("delta.partial");
  if (!figure.delta.deliversAlike) return text("delta.delivers-unlike");
  if (!figure.delta.coversAlike) return text("delta.covers-unlike");
  return figure.isWhole ? QString() : text("delta.both-count");
}

QString amountIn(const DeltaFigure& figure, double value) {
  const DisplayUnit unit = displayUnit(figure);
  return unit.shown(value) + (unit.unit.isEmpty() ? QString() : QStringLiteral(" ") + unit.unit);
}

QString sideLine(const DeltaFigure& figure, const study::Id& id, const std::optional<double>& value, const study::Study& study) {
  return letter(study, id) + QStringLiteral(": ") + (value ? amountIn(figure, *value) : QStringLiteral("–"));
}

}  // namespace

QString minus(const DeltaFigure& figure, const study::Study& study) { return letter(study, figure.scenario) + QStringLiteral(" − ") + letter(study, figure.reference); }

DisplayUnit displayUnit(const DeltaFigure& figure) {
  if (figure.scale == report::Scale::relative) return {0.01, QStringLiteral("%")};
  double largest = std::abs(figure.total.value_or(0));
  for (const DeltaPart& part : figure.parts) largest = std::max(largest, std::abs(part.value));
  return displayUnit(largest > 0 ? largest : std::abs(figure.referenceTotal), figure.dimension);
}

QString signedIn(const DisplayUnit& unit, double baseValue) {
  const QString size = unit.shown(std::abs(baseValue));
  const QString sign = baseValue > 0 ? QStringLiteral("+") : baseValue < 0 ? QStringLiteral("−") : QStringLiteral("±");
  return size.startsWith(u'<') ? QStringLiteral("<") + sign + size.mid(1) : sign + size;
}

QString partName(const DeltaFigure& figure, std::size_t index, const study::Study& study) {
  const DeltaPart& part = figure.parts[index];
  const QString name = named(figure, part, study);
  if (part.isRest() || part.by == DeltaPart::Held::both) return name;
  const study::Id& holder = part.by == DeltaPart::Held::reference ? figure.reference : figure.scenario;
  return text("delta.only-in", {name.toStdString(), letter(study, holder).toStdString()});
}

QString title(const DeltaFigure& figure, const study::Study& study) {
  const report::DeltaMessage& message = figure.message;
  const std::string scenario = letter(study, figure.scenario).toStdString(), reference = letter(study, figure.reference).toStdString();
  const bool isYear = figure.axis == Axis::year;
  const auto pair = [&](const char* code) { return text(code, {inside(figure, message.part, study), inside(figure, message.other, study)}); };
  const auto first = [&] { return inside(figure, message.part, study); };
  switch (message.kind) {
    case report::DeltaMessage::Kind::explains: return isAll(message.share) ? text("delta.explains-all", {first()}) : text("delta.explains", {first(), wholePercent(message.share)});
    case report::DeltaMessage::Kind::together:
      if (isAll(message.share)) return text("delta.together-all", {first(), inside(figure, message.other, study)});
      return text("delta.together", {first(), inside(figure, message.other, study), wholePercent(message.share)});
    case report::DeltaMessage::Kind::outweighs:
      if (figure.parts[message.part].value < 0) return pair(isYear ? "delta.year-outweighs-less" : "delta.outweighs-less");
      return pair(isYear ? "delta.year-outweighs-more" : "delta.outweighs-more");
    case report::DeltaMessage::Kind::cancels: return pair(isYear ? "delta.year-cancels" : "delta.cancels");
    case report::DeltaMessage::Kind::equal: return text("delta.equal", {scenario, reference});
    case report::DeltaMessage::Kind::spread: return text("delta.spread", {inside(figure, message.part, study), wholePercent(message.share)});
    case report::DeltaMessage::Kind::none: break;
  }
  return figure.scenario.empty() || figure.reference.empty() ? text("delta.title") : text("delta.minus", {scenario, reference});
}

QString description(const DeltaFigure& figure, const study::Study& study) {
  if (figure.isEmpty()) return {};
  const std::string scenario = letter(study, figure.scenario).toStdString(), reference = letter(study, figure.reference).toStdString();
  const QString by = figure.isCrossed ? text("delta.stages-elements") : term("axis", report::word(figure.axis));
  const QString name = indicatorName(figure.indicator);
  const QString indicator = language() == Language::english ? name.left(1).toLower() + name.mid(1) : name;
  QStringList parts{text("delta.by", {scenario, reference, indicator.toStdString(), by.toStdString()})};
  const DisplayUnit unit = displayUnit(figure);
  const QString per = figure.scale == report::Scale::year ? QStringLiteral(" ") + term("scale", "year") : QString();
  parts << (figure.scale == report::Scale::relative ? text("delta.of-reference", {reference}) : unit.unit + per);
  parts << text("delta.sums") << text("delta.less-is-better");
  if (figure.equal > 0) parts << text("delta.equal-parts", {std::to_string(figure.equal)});
  if (const QString reason = why(figure); !reason.isEmpty()) parts << reason;
  return parts.join(dot);
}

QString describe(const DeltaFigure& figure, std::size_t index, const study::Study& study) {
  const DeltaPart& part = figure.parts[index];
  const DisplayUnit unit = displayUnit(figure);
  QStringList lines{partName(figure, index, study), minus(figure, study) + QStringLiteral(": ") + signedIn(unit, part.value) + (unit.unit.isEmpty() ? QString() : QStringLiteral(" ") + unit.unit)};
  if (*figure.total != 0) lines.back() += QStringLiteral(" · ") + text("delta.part-share", {number(std::round(1000 * part.value / *figure.total) / 10).toStdString()});
  lines << sideLine(figure, figure.scenario, part.scenario, study) << sideLine(figure, figure.reference, part.reference, study);
  if (!figure.isWhole) lines << text("delta.both-count");
  return lines.join(QStringLiteral("\n"));
}

QString describeTotal(const DeltaFigure& figure, const study::Study& study) {
  const DisplayUnit unit = displayUnit(figure);
  QStringList lines{minus(figure, study) + QStringLiteral(": ") + signedIn(unit, *figure.total) + (unit.unit.isEmpty() ? QString() : QStringLiteral(" ") + unit.unit)};
  lines << sideLine(figure, figure.scenario, figure.scenarioTotal, study) << sideLine(figure, figure.reference, figure.referenceTotal, study);
  if (!figure.isWhole) lines << text("delta.both-count");
  return lines.join(QStringLiteral("\n"));
}

}  // namespace meguri::words
