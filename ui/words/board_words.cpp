#include "ui/words/board_words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/words/band_words.h"
#include "ui/words/delta_words.h"
#include "ui/words/distribution_words.h"
#include "ui/words/quantities.h"
#include "ui/words/switch_words.h"
#include "ui/words/time_words.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using namespace board;

/// Says each kind of piece.
class Sayer {
 public:
  explicit Sayer(const study::Study& study, bool isInSentence = false) : m_study(study), m_isInSentence(isInSentence) {}

  QString operator()(const std::string& own) const { return shown(own); }
  QString operator()(const Phrase& phrase) const {
    std::vector<std::string> args;
    for (const Piece& each : phrase.args) args.push_back(std::visit(Sayer(m_study, true), each.what).toStdString());
    return text(phrase.code, args);
  }
  QString operator()(const Term& named) const {
    const QString said = term(named.family, named.word);
    return named.isWithin && language() == Language::english ? said.left(1).toLower() + said.mid(1) : said;
  }
  QString operator()(const ScenarioName& scenario) const {
    const QString own = letter(m_study, scenario.id);
    if (scenario.isShort) return own;
    const QString name = scenarioName(m_study, scenario.id);
    return m_isInSentence ? text("board.named", {own.toStdString(), name.toStdString()}) : own + u' ' + name;
  }
  QString operator()(const ElementName& element) const { return elementName(m_study, element.scenario, element.id); }
  QString operator()(const FieldName& field) const { return fieldLabel(field.kind, field.key); }
  QString operator()(const PartName& part) const { return part.isWithin ? within(m_study, part.axis, part.key) : partName(m_study, part.axis, part.key); }
  QString operator()(const Amount& amount) const {
    return amount.largest > 0 ? displayUnit(amount.largest, amount.dimension).shown(amount.value) : printed(amount.value, amount.dimension);
  }
  QString operator()(const UnitOf& unit) const { return displayUnit(unit.largest, unit.dimension).unit; }
  QString operator()(const Range& range) const {
    const DisplayUnit unit = displayUnit(range.largest, range.dimension);
    return text("band.range", {unit.shown(range.low).toStdString(), unit.shown(range.high).toStdString()});
  }
  QString operator()(const Change& changed) const { return changed.isSize ? sizeOfChange(changed.share) : change(changed.share); }
  QString operator()(const Percent& percent) const {
    const bool isSmall = percent.share < 0.1 && percent.share > 0;
    const QString size = percent.isOfDraws ? percentOfDraws(percent.share) : number(isSmall ? std::round(1000 * percent.share) / 10 : std::round(100 * percent.share));
    return percent.hasSign ? size + percentSign : size;
  }
  QString operator()(const Count& count) const { return count.isYear ? QString::number(count.value) : number(static_cast<double>(count.value)); }
  QString operator()(const Held& held) const {
    const QString value = valueText(m_study, held.scenario, held.type->fields()[static_cast<std::size_t>(held.field)], held.type->kind(), held.value);
    return value.isEmpty() ? QStringLiteral("–") : typeset(value);
  }
  QString operator()(const SpreadOf& spread) const { return spread.quantity ? typeset(spreadText(*spread.quantity)) : QString(); }
  QString operator()(const Rules& of) const { return rules(m_study, of.scale); }
  QString operator()(const report::LeftOut& leftOut) const { return leftOutSentence(leftOut, m_study); }
  QString operator()(const DeltaTitle& of) const { return title(*of.figure, m_study); }
  QString operator()(const SwitchInput& input) const { return inputName(m_study, input.point.origin); }
  QString operator()(const SwitchValue& value) const { return value.isSwitch ? switchAt(value.point, m_study) : switchNow(value.point, m_study); }
  QString operator()(const EventText& of) const { return eventSentence(of.event, m_study); }
  QString operator()(const Series& series) const {
    const QStringList all = eachOf(series.pieces);
    if (all.size() < 2) return all.join(QString());
    return all.mid(0, all.size() - 1).join(text("board.list.between")) + text("board.list.last") + all.back();
  }
  QString operator()(const Joined& joined) const { return eachOf(joined.pieces).join(QString::fromStdString(joined.between)); }

 private:
  QStringList eachOf(const std::vector<Piece>& pieces) const {
    QStringList all;
    for (const Piece& each : pieces)
      if (const QString one = std::visit(*this, each.what); !one.isEmpty()) all << one;
    return all;
  }

  const study::Study& m_study;
  bool m_isInSentence;  ///< names of scenarios stand in brackets behind their letters
};

}  // namespace

QString said(const board::Piece& piece, const study::Study& study) { return std::visit(Sayer(study), piece.what); }

SaidMessage said(const board::Message& message, const study::Study& study, const study::Report& report) {
  SaidMessage result;
  result.generated = result.text = said(message.text, study);
  const std::string_view present = language() == Language::japanese ? "ja" : "en";
  const auto edit = std::ranges::find_if(report.messages, [&](const study::EditedMessage& each) { return each.message == message.key && each.language == present; });
  if (edit == report.messages.end()) return result;
  result.text = shown(edit->text);
  result.isEdited = true;
  result.isStale = edit->basis != result.generated.toStdString();
  return result;
}

QString titleOf(const board::Section& section) {
  const QString name = term("section", section.code);
  return section.annex == 0 ? name : QString(QLatin1Char(section.annex)) + QStringLiteral("  ") + name;
}

}  // namespace meguri::words
