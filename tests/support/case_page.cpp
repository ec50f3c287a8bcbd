#include "tests/support/case_page.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "tests/support/support.h"

namespace meguri::support {

namespace {

/// "4.2e-07" as people read it: "4.2e-7".
QString scientific(double value, int digits) {
  const QStringList parts = QString::number(value, 'e', digits - 1).split(u'e');
  return QString::number(parts[0].toDouble(), 'g', digits) + u'e' + QString::number(parts[1].toInt());
}

QString significant(double value, int digits) {
  const double size = std::abs(value);
  if (value == 0) return QStringLiteral("0");
  if (size < 0.99e-4 || size >= 1e9) return scientific(value, digits);
  const int decimals = std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(size))));
  QString text = QLocale::c().toString(value, 'f', decimals);
  if (text.contains(u'.')) {
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
  }
  QLocale english(QLocale::English, QLocale::UnitedStates);
  return english.toString(text.section(u'.', 0, 0).toLongLong()).prepend(size < 1 && value < 0 ? QStringLiteral("-") : QString()) +
         (text.contains(u'.') ? u'.' + text.section(u'.', 1) : QString());
}

struct Count {
  int cases = 0, outputs = 0, met = 0, outside = 0, notComputed = 0;
  void add(const ComparedCase& each) {
    ++cases;
    for (const Comparison& c : each.outputs) {
      ++outputs;
      ++(c.isMet ? met : c.computed ? outside : notComputed);
    }
  }
};

/// Writes the page in one language.
class Page {
 public:
  Page(const std::vector<ComparedCase>& cases, bool isJapanese) : m_cases(cases), m_isJapanese(isJapanese) {}

  QString text() {
    introduction();
    for (const std::string_view domain : bookDomains())
      if (countOf(domain).cases > 0) section(domain);
    return m_text;
  }

 private:
  QString say(const char* english, const char* japanese) const { return QString::fromUtf8(m_isJapanese ? japanese : english); }
  QString say(const Bilingual& words) const { return QString::fromStdString(m_isJapanese ? words.ja : words.en); }
  void line(const QString& text = {}) { m_text += text + u'\n'; }

  QString domainName(std::string_view domain) const {
    if (domain == "training") return say("Training", "学習");
    if (domain == "embodied") return say("Embodied impacts", "製造時影響");
    if (domain == "inference") return say("Inference", "推論");
    if (domain == "water") return say("Water", "水");
    if (domain == "e-waste") return say("E-waste", "電子廃棄物");
    if (domain == "uncertainty") return say("Uncertainty", "不確実性");
    return say("Data centres as a whole", "データセンター全体");
  }

  QString proofName(std::string_view proof) const {
    if (proof == "sharedFormula") return say("Shared formula", "共通の計算式");
    if (proof == "independent") return say("Independent", "独立した方法");
    if (proof == "referenceCode") return say("Reference code", "参照コード");
    return say("Range", "範囲");
  }

  QString proofMeaning(std::string_view proof) const {
    if (proof == "sharedFormula")
      return say("the source multiplies the same inputs in the same way. Agreement shows that units, boundaries and conventions are right; it says nothing about whether the model is.",
                 "出典も同じ入力値を同じ式で計算しています。一致は、単位・境界・計算上の約束事が正しいことを示しますが、モデル自体の妥当性は示しません。");
    if (proof == "independent") return say("the source measured, or reckoned in another way. Agreement speaks for the model.", "出典は実測値、または別の方法で求めた値です。一致はモデルの妥当性を裏づけます。");
    if (proof == "referenceCode")
      return say("values of a public tool's own tests or code. Agreement shows that Meguri computes what that tool computes, given the same inputs.",
                 "公開ツールのテストまたはコードの値です。一致は、同じ入力値に対して Meguri がそのツールと同じ計算をすることを示します。");
    return say("a band of published figures. To lie inside is plausible, no more.", "公表値の幅です。範囲内であれば妥当な水準といえますが、それ以上のことは示しません。");
  }

  int casesThatProve(std::string_view proof) const {
    return static_cast<int>(std::ranges::count_if(m_cases, [&](const ComparedCase& each) { return each.of->proves == proof; }));
  }

  Count countOf(std::string_view domain) const {
    Count count;
    for (const auto& each : m_cases)
      if (each.of->domain == domain) count.add(each);
    return count;
  }

  void introduction() {
    Count all;
    for (const auto& each : m_cases) all.add(each);
    line(say("# Published cases\n", "# 公表事例との照合\n"));
    line(say("Footprints that others have published or computed, entered into Meguri with the inputs of their sources. This page is written by the test that compares them.\n\n"
             "%1 cases hold %2 figures: %3 are met within the tolerance, %4 are computed and lie outside, %5 are not computed. The latter two say why. A tolerance follows from the\n"
             "rounding of the source or from the precision of its code. Where a source rounds, it was mostly set with the deviation known: it says how near the figures are, it predicts nothing.",
             "他者が公表または算定したフットプリントを、出典の入力値のまま Meguri に入力し、結果を比べたものです。このページは、比較を行うテストが書き出しています。\n\n"
             "%1 事例、%2 件の値のうち、%3 件は許容差内で一致し、%4 件は算定したものの許容差を外れ、%5 件は算定していません。後の 2 つにはそれぞれ理由を示します。許容差は、出典の丸めや"
             "コードの精度にもとづきます。丸めのある値では、多くの場合、偏差を見たうえで定めています。値の近さを示すもので、予測ではありません。").arg(all.cases).arg(all.outputs).arg(all.met).arg(all.outside).arg(all.notComputed));
    line();
    line(say("What an agreement proves differs:\n", "一致が示すことは事例によって異なります。\n"));
    for (const std::string_view proof : bookProofs())
      if (const int count = casesThatProve(proof)) line(say(count == 1 ? "- **%1** (%2 case): %3" : "- **%1** (%2 cases): %3", "- **%1**（%2 事例）：%3").arg(proofName(proof)).arg(count).arg(proofMeaning(proof)));
    line();
    overview();
  }

  void overview() {
    line(say("| | cases | figures | met | outside | not computed |\n|---|---:|---:|---:|---:|---:|", "| | 事例 | 値 | 一致 | 許容差外 | 算定なし |\n|---|---:|---:|---:|---:|---:|"));
    for (const std::string_view domain : bookDomains()) {
      const Count count = countOf(domain);
      if (count.cases > 0)
        line(QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |").arg(domainName(domain)).arg(count.cases).arg(count.outputs).arg(count.met).arg(count.outside).arg(count.notComputed));
    }
    line();
    line(say("The formulas are in [the method](method.md).", "計算式は[算定方法](method.md)にあります。"));
  }

  void section(std::string_view domain) {
    line(QStringLiteral("\n## %1").arg(domainName(domain)));
    for (const auto& each : m_cases)
      if (each.of->domain == domain) one(each);
  }

  void one(const ComparedCase& each) {
    const BookCase& of = *each.of;
    line(say("\n### %1 (%2)\n", "\n### %1（%2）\n").arg(say(of.title), QString::fromStdString(of.id)));
    line(say("[%1](%2). %3.%4\n", "[%1](%2)。%3。%4\n").arg(QString::fromStdString(of.citation), QString::fromStdString(of.url), proofName(of.proves), galleryOf(of)));
    line(say("| figure | published | computed | deviation | tolerance |\n|---|---:|---:|---:|---:|", "| 値 | 公表値 | 算定値 | 偏差 | 許容差 |\n|---|---:|---:|---:|---:|"));
    for (const Comparison& c : each.outputs) row(c);
    reasons(each);
    if (of.note) line(u'\n' + say(*of.note));
  }

  QString galleryOf(const BookCase& of) const {
    if (!of.study.starts_with("gallery/")) return {};
    QString title = QString::fromStdString(of.study.substr(8));
    const Json words = Json::parse(readText(bookStudyPath(of.study).substr(0, bookStudyPath(of.study).size() - 7) + ".words.json"), nullptr, false);
    if (words.is_object()) title = QString::fromStdString(words.at(m_isJapanese ? "ja" : "en").value("title", title.toStdString()));
    return say(" In the gallery: *%1*.", "ギャラリー：「%1」。").arg(title);
  }

  static QString cell(QString text) { return text.replace(u'|', QStringLiteral("\\|")); }

  void row(const Comparison& c) {
    const BookOutput& o = *c.output;
    const QString unit = o.unitText == "1" ? QString() : u' ' + QString::fromStdString(o.unitText);
    const QString published = o.published ? QString::fromStdString(readable(*o.published))
                                          : say("%1 to %2", "%1～%2").arg(QString::fromStdString(readable(*o.low)), QString::fromStdString(readable(*o.high)));
    const QString computed = c.computed ? QString::fromStdString(readable(*c.computed)) + unit : QStringLiteral("–");
    QStringList cells = {cell(say(o.what)), published + unit, computed, deviation(c), tolerance(o, unit)};
    if (c.computed && !c.isMet) cells[3] = QStringLiteral("**%1**").arg(cells[3]);
    line(QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | "))));
  }

  QString deviation(const Comparison& c) const {
    const BookOutput& o = *c.output;
    if (!c.computed) return say("not computed", "算定なし");
    if (!o.published) return c.isMet ? say("inside", "範囲内") : say("outside", "範囲外");
    const double difference = *c.computed - *o.published;
    if (*o.published == 0) return signedText(difference);
    const double relative = difference / std::abs(*o.published);
    return std::abs(relative) < 1e-9 ? QStringLiteral("0 %") : signedText(100 * relative) + QStringLiteral(" %");  // what is left is of the arithmetic
  }

  static QString signedText(double value) { return (value > 0 ? QStringLiteral("+") : value < 0 ? QStringLiteral("−") : QString()) + significant(std::abs(value), 2); }

  static QString tolerance(const BookOutput& o, const QString& unit) {
    if (o.absolute) return QStringLiteral("±") + significant(*o.absolute, 2) + unit;
    return o.relative ? QStringLiteral("±") + significant(100 * *o.relative, 2) + QStringLiteral(" %") : QStringLiteral("–");
  }

  /// Each reason once; with the names of its figures only where the case has several reasons.
  void reasons(const ComparedCase& each) {
    std::vector<std::pair<QString, QStringList>> byReason;
    for (const Comparison& c : each.outputs) {
      if (!c.output->unmet) continue;
      const QString reason = (c.computed ? say("Outside", "許容差外") : say("Not computed", "算定なし")) + QStringLiteral("%1") + say(": ", "：") + say(*c.output->unmet);
      auto found = std::ranges::find(byReason, reason, [](const auto& pair) { return pair.first; });
      if (found == byReason.end()) found = byReason.insert(found, {reason, {}});
      found->second << say(c.output->what);
    }
    for (const auto& [reason, names] : byReason) line(u'\n' + reason.arg(byReason.size() == 1 ? QString() : say(" (%1)", "（%1）").arg(names.join(say("; ", "、")))));
  }

  const std::vector<ComparedCase>& m_cases;
  bool m_isJapanese;
  QString m_text;
};

}  // namespace

std::string readable(double value) {
  const double size = std::abs(value);
  const int whole = size >= 1 && size < 1e9 ? static_cast<int>(std::floor(std::log10(size))) + 1 : 0;
  return significant(value, std::max(5, whole)).toStdString();
}

std::string casePage(const std::vector<ComparedCase>& cases, bool isJapanese) { return Page(cases, isJapanese).text().toStdString(); }

}  // namespace meguri::support
