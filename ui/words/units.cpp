#include "ui/words/units.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "core/quantity/convert.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

/// By what is typed after compatibility characters were taken apart (㌧ is トン).
const QHash<QString, QString>& unitWords() {
  static const QHash<QString, QString> all = {
      {QStringLiteral("年"), QStringLiteral("a")}, {QStringLiteral("年間"), QStringLiteral("a")}, {QStringLiteral("か月"), QStringLiteral("month")},
      {QStringLiteral("ヶ月"), QStringLiteral("month")}, {QStringLiteral("ヵ月"), QStringLiteral("month")}, {QStringLiteral("カ月"), QStringLiteral("month")},
      {QStringLiteral("ケ月"), QStringLiteral("month")}, {QStringLiteral("週間"), QStringLiteral("week")}, {QStringLiteral("日"), QStringLiteral("d")},
      {QStringLiteral("日間"), QStringLiteral("d")}, {QStringLiteral("時間"), QStringLiteral("h")}, {QStringLiteral("分"), QStringLiteral("min")},
      {QStringLiteral("秒"), QStringLiteral("s")}, {QStringLiteral("円"), QStringLiteral("JPY")}, {QStringLiteral("千円"), QStringLiteral("kJPY")},
      {QStringLiteral("百万円"), QStringLiteral("MJPY")}, {QStringLiteral("ユーロ"), QStringLiteral("EUR")}, {QStringLiteral("人"), QStringLiteral("users")},
      {QStringLiteral("トークン"), QStringLiteral("tokens")}, {QStringLiteral("リクエスト"), QStringLiteral("requests")}, {QStringLiteral("タスク"), QStringLiteral("tasks")},
      {QStringLiteral("ノード"), QStringLiteral("nodes")}, {QStringLiteral("サーバー"), QStringLiteral("servers")}, {QStringLiteral("サーバ"), QStringLiteral("servers")},
      {QStringLiteral("パーセント"), QStringLiteral("%")}, {QStringLiteral("トン"), QStringLiteral("t")}, {QStringLiteral("キログラム"), QStringLiteral("kg")},
      {QStringLiteral("グラム"), QStringLiteral("g")}, {QStringLiteral("ミリグラム"), QStringLiteral("mg")}, {QStringLiteral("リットル"), QStringLiteral("L")},
      {QStringLiteral("ミリリットル"), QStringLiteral("mL")}, {QStringLiteral("立方メートル"), QStringLiteral("m3")}, {QStringLiteral("キロメートル"), QStringLiteral("km")},
      {QStringLiteral("ワット"), QStringLiteral("W")}, {QStringLiteral("キロワット"), QStringLiteral("kW")}, {QStringLiteral("メガワット"), QStringLiteral("MW")},
      {QStringLiteral("ワット時"), QStringLiteral("Wh")}, {QStringLiteral("キロワット時"), QStringLiteral("kWh")}, {QStringLiteral("キロワットアワー"), QStringLiteral("kWh")},
      {QStringLiteral("メガワット時"), QStringLiteral("MWh")}, {QStringLiteral("ジュール"), QStringLiteral("J")}};
  return all;
}

/// Words that count whatever is there, by what the field counts.
QString counterFor(const QString& word, const quantity::Dimension& fits) {
  using quantity::Base;
  const auto counts = [&](Base base) { return fits.exponent(base) != 0; };
  const bool countsMachines = word == QStringLiteral("台") || word == QStringLiteral("基") || word == QStringLiteral("枚");
  const bool countsEvents = word == QStringLiteral("回") || word == QStringLiteral("件");
  if (countsMachines && counts(Base::node) != counts(Base::accelerator)) return counts(Base::node) ? QStringLiteral("nodes") : QStringLiteral("accelerators");
  if (countsEvents && counts(Base::request) != counts(Base::task)) return counts(Base::request) ? QStringLiteral("requests") : QStringLiteral("tasks");
  return word;
}

}  // namespace

QString plainAmount(const QString& typed, const quantity::Dimension& fits) {
  static const QRegularExpression japanese(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}ー]+")), glued(QStringLiteral("(?<=[a-zA-Z])-(?=CO2e)"));
  // the digits of a Japanese keyboard, and the signs words are printed with
  QString plain = typed.normalized(QString::NormalizationForm_KC);
  plain.replace(QChar(0x2212), u'-').replace(QStringLiteral("CO₂"), QStringLiteral("CO2")).replace(glued, QStringLiteral(" "));
  // groups as numbers are shown with; one comma alone is left, and refused: not everyone reads it as thousands
  static const QRegularExpression groups(QStringLiteral("^\\s*[+-]?\\d{1,3}(?:(?:,\\d{3}){2,}|(?: \\d{3})+)(?![\\d,])"));
  if (const auto match = groups.match(plain); match.hasMatch()) plain = match.captured().remove(u',').remove(u' ') + plain.sliced(match.capturedEnd());
  QString result;
  qsizetype done = 0;
  for (auto matches = japanese.globalMatch(plain); matches.hasNext();) {
    const auto match = matches.next();
    const QString word = match.captured();
    // a month behind a stroke is one of duration; alone it is one of the calendar
    const bool isPerMonth = word == QStringLiteral("月") && plain.first(match.capturedStart()).trimmed().endsWith(u'/');
    result += plain.sliced(done, match.capturedStart() - done);
    result += isPerMonth ? QStringLiteral("month") : unitWords().value(word, counterFor(word, fits));
    done = match.capturedEnd();
  }
  return (result + plain.sliced(done)).trimmed();
}

QString unitsThatFit(const std::string& unit) {
  const auto known = quantity::parseUnit(unit);
  const auto units = known ? quantity::usualUnits(known->dimension) : std::vector<std::string>();
  QStringList shown;
  const auto add = [&](const std::string& each) { shown << (each == "1" ? text("unit.none") : typeset(QString::fromStdString(each))); };
  if (std::ranges::find(units, unit) == units.end()) add(unit);
  for (const auto& each : units) add(each);
  return shown.join(text("list.comma"));
}

QString amountText(double value, const std::string& unit) {
  return unit == "1" ? number(value) : number(value) + u' ' + typeset(QString::fromStdString(unit));
}

}  // namespace meguri::words
