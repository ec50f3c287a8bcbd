#include "ui/words/units.h"

#include <QHash>
#include <QList>
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
      {QStringLiteral("アクセラレータ"), QStringLiteral("accelerators")}, {QStringLiteral("アクセラレーター"), QStringLiteral("accelerators")},
      {QStringLiteral("ノード"), QStringLiteral("nodes")}, {QStringLiteral("サーバー"), QStringLiteral("servers")}, {QStringLiteral("サーバ"), QStringLiteral("servers")},
      {QStringLiteral("パーセント"), QStringLiteral("%")}, {QStringLiteral("トン"), QStringLiteral("t")}, {QStringLiteral("キログラム"), QStringLiteral("kg")},
      {QStringLiteral("グラム"), QStringLiteral("g")}, {QStringLiteral("ミリグラム"), QStringLiteral("mg")}, {QStringLiteral("リットル"), QStringLiteral("L")},
      {QStringLiteral("ミリリットル"), QStringLiteral("mL")}, {QStringLiteral("立方メートル"), QStringLiteral("m3")}, {QStringLiteral("キロメートル"), QStringLiteral("km")},
      {QStringLiteral("ワット"), QStringLiteral("W")}, {QStringLiteral("キロワット"), QStringLiteral("kW")}, {QStringLiteral("メガワット"), QStringLiteral("MW")},
      {QStringLiteral("ワット時"), QStringLiteral("Wh")}, {QStringLiteral("キロワット時"), QStringLiteral("kWh")}, {QStringLiteral("キロワットアワー"), QStringLiteral("kWh")},
      {QStringLiteral("メガワット時"), QStringLiteral("MWh")}, {QStringLiteral("ジュール"), QStringLiteral("J")}};
  return all;
}

/// By what a number before a unit is called; the prefix is the unit's.
struct Size {
  QString word;
  QString prefix;
};
const QList<Size>& sizes() {
  static const QList<Size> all = {{QStringLiteral("百万"), QStringLiteral("M")}, {QStringLiteral("十億"), QStringLiteral("G")}, {QStringLiteral("千"), QStringLiteral("k")}};
  return all;
}

/// What units that are words are called in Japanese; symbols, codes of currencies and names of methods stay as they are.
const QHash<QString, QString>& japaneseUnits() {
  static const QHash<QString, QString> all = [] {
    QHash<QString, QString> names;
    const auto add = [&](const QString& japanese, std::initializer_list<const char*> units) {
      for (const char* unit : units) names.insert(QLatin1String(unit), japanese);
    };
    add(QStringLiteral("年"), {"a", "y", "yr", "year", "years"});
    add(QStringLiteral("か月"), {"month", "months"});
    add(QStringLiteral("週間"), {"week", "weeks"});
    add(QStringLiteral("日"), {"d", "day", "days"});
    add(QStringLiteral("時間"), {"hour", "hours"});
    add(QStringLiteral("アクセラレータ"), {"accelerator", "accelerators"});
    add(QStringLiteral("ノード"), {"node", "nodes"});
    add(QStringLiteral("サーバー"), {"server", "servers"});
    add(QStringLiteral("トークン"), {"token", "tokens"});
    add(QStringLiteral("リクエスト"), {"request", "requests"});
    add(QStringLiteral("タスク"), {"task", "tasks"});
    add(QStringLiteral("人"), {"user", "users"});
    for (const char* counted : {"token", "request", "task", "user"})
      for (const Size& size : sizes())
        for (const char* plural : {"", "s"}) names.insert(size.prefix + QLatin1String(counted) + QLatin1String(plural), size.word + names.value(QLatin1String(counted)));
    return names;
  }();
  return all;
}

/// The unit a Japanese word stands for, with the size before it: 百万トークン is "Mtokens". Empty where none is known.
QString unitOf(const QString& word) {
  if (const QString known = unitWords().value(word); !known.isEmpty()) return known;
  for (const Size& size : sizes()) {
    if (!word.startsWith(size.word)) continue;
    const QString unit = size.prefix + unitWords().value(word.sliced(size.word.size()));
    return quantity::parseUnit(unit.toStdString()) ? unit : QString();
  }
  return {};
}

/// "tokens" behind a stroke: "kWh/token".
QString asDivisor(const QString& unit) { return unit.size() > 1 && unit.endsWith(u's') ? unit.chopped(1) : unit; }

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
    const bool isDivisor = plain.first(match.capturedStart()).trimmed().endsWith(u'/');
    // a month behind a stroke is one of duration; alone it is one of the calendar
    QString unit = isDivisor && word == QStringLiteral("月") ? QStringLiteral("month") : unitOf(word);
    if (unit.isEmpty()) unit = counterFor(word, fits);
    result += plain.sliced(done, match.capturedStart() - done);
    result += isDivisor ? asDivisor(unit) : unit;
    done = match.capturedEnd();
  }
  return (result + plain.sliced(done)).trimmed();
}

QString unitName(const QString& unit) {
  if (language() != Language::japanese) return unit;
  static const QRegularExpression words(QStringLiteral("(?<![\\w-])[A-Za-z]+(?![\\w-])"));
  QString result;
  qsizetype done = 0;
  for (auto matches = words.globalMatch(unit); matches.hasNext();) {
    const auto match = matches.next();
    result += unit.sliced(done, match.capturedStart() - done) + japaneseUnits().value(match.captured(), match.captured());
    done = match.capturedEnd();
  }
  return result + unit.sliced(done);
}

QString unitName(const std::string& unit) { return unitName(shown(unit)); }

QString unitsThatFit(const std::string& unit) {
  const auto known = quantity::parseUnit(unit);
  const auto units = known ? quantity::usualUnits(known->dimension) : std::vector<std::string>();
  QStringList shown;
  const auto add = [&](const std::string& each) { shown << (each == "1" ? text("unit.none") : typeset(unitName(each))); };
  if (std::ranges::find(units, unit) == units.end()) add(unit);
  for (const auto& each : units) add(each);
  return shown.join(text("list.comma"));
}

QString amountText(double value, const std::string& unit) {
  return unit == "1" ? number(value) : number(value) + u' ' + typeset(unitName(unit));
}

}  // namespace meguri::words
