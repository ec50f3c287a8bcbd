#include "core/board/messages.h"

#include <algorithm>
#include <cmath>

namespace meguri::board {

namespace {

using lifecycle::Indicator;
using Numbers = std::vector<report::Reading>;

std::string wordOf(Indicator indicator) { return std::string(lifecycle::word(indicator)); }
Piece within(Indicator indicator) { return Term{"indicator", wordOf(indicator), true}; }

class MessageWriter {
 public:
  explicit MessageWriter(const Findings& of) : m_of(of) {}

  std::vector<Message> answer() {
    if (m_of.shown.empty()) return {{"nothing", phrase("board.nothing"), {}}};
    m_of.focus ? compare() : describe();
    addNets();
    addCoverage();
    return std::move(m_messages);
  }

  std::vector<Message> toSay() {
    if (m_of.shown.empty()) return {};
    m_of.focus ? sayChange() : sayTotals();
    sayNets();
    if (m_of.focus) answerHowSure(), answerWhatChanges();
    answerWhatIsMissing();
    return std::move(m_messages);
  }

 private:
  const study::Id& focus() const { return m_of.idOf(*m_of.focus); }
  Piece name(const study::Id& id) const { return ScenarioName{id}; }
  Piece letter(const study::Id& id) const { return ScenarioName{id, true}; }
  Piece focusLetter() const { return letter(focus()); }
  Piece referenceLetter() const { return letter(m_of.idOf(m_of.reference)); }
  std::string keyOf(const char* what, Indicator indicator) const { return std::string(what) + ":" + wordOf(indicator) + (m_of.focus ? ":" + focus() : std::string()); }
  void add(std::string key, Piece text, Numbers numbers = {}) { m_messages.push_back({std::move(key), std::move(text), std::move(numbers)}); }

  Piece list(Verdict verdict) const {
    Series series;
    for (const Finding& each : m_of.findings)
      if (each.verdict == verdict) series.pieces.push_back(within(each.indicator));
    return series;
  }
  bool has(Verdict verdict) const { return std::ranges::any_of(m_of.findings, [&](const Finding& each) { return each.verdict == verdict; }); }
  Numbers numbersOf(Verdict verdict) const {
    Numbers numbers;
    for (const Finding& each : m_of.findings)
      if (each.verdict == verdict) numbers.insert(numbers.end(), {each.reading, each.referenceReading});
    return numbers;
  }

  // -- the answer

  void compare() {
    addVerdict();
    for (const Finding& each : m_of.findings) addChange(each);
    addUnspread();
    addDriver();
    addSwitch();
    addFlips();
  }

  void addVerdict() {
    const Piece scenario = name(focus()), reference = name(m_of.idOf(m_of.reference));
    const bool isLower = has(Verdict::lower), isHigher = has(Verdict::higher);
    const std::string key = "verdict:" + focus();
    if (isLower && isHigher) return add(key, phrase("board.verdict.mixed", {scenario, reference, list(Verdict::lower), list(Verdict::higher)}), numbersOf(Verdict::lower));
    if (isLower || isHigher) {
      const Verdict verdict = isLower ? Verdict::lower : Verdict::higher;
      const bool isAll = std::ranges::all_of(m_of.findings, [&](const Finding& each) { return each.verdict == verdict; }) && m_of.findings.size() > 1;
      const std::string code = std::string("board.verdict.") + (isLower ? "lower" : "higher") + (isAll ? "-all" : "");
      return add(key, phrase(code, {scenario, reference, list(verdict)}), numbersOf(verdict));
    }
    if (has(Verdict::unclear)) return add(key, phrase("board.verdict.unclear", {scenario, reference, list(Verdict::unclear)}), numbersOf(Verdict::unclear));
    if (has(Verdict::alike)) return add(key, phrase("board.verdict.alike", {scenario, reference, list(Verdict::alike)}), numbersOf(Verdict::alike));
    add(key, phrase("board.verdict.unranked", {scenario, reference}));
  }

  /// "B emits 34 % less than A in 97 % of draws, given the stated uncertainties".
  Piece claim(const Finding& finding) const {
    const bool isLess = *finding.delta.relative < 0;
    const Piece said = phrase(std::string(isLess ? "message.less." : "message.more.") + wordOf(finding.indicator), {focusLetter(), Change{*finding.delta.relative, true}, referenceLetter()});
    if (!finding.superiority) return said;
    const double share = isLess ? finding.superiority->probability : 1 - finding.superiority->probability;
    return phrase("message.in-draws-given", {said, Percent{share, true}});
  }

  void addChange(const Finding& finding) {
    const std::string key = keyOf("change", finding.indicator);
    const Numbers numbers{finding.reading, finding.referenceReading};
    const auto amount = [&](double value) { return Amount{value, finding.dimension}; };
    switch (finding.verdict) {
      case Verdict::lower:
      case Verdict::higher:
        if (finding.isWhole && finding.total && finding.referenceTotal)
          return add(key, phrase("board.change", {claim(finding), amount(*finding.total), amount(*finding.referenceTotal)}), numbers);
        return add(key, phrase("board.change-of-compared", {claim(finding), Change{*finding.delta.relative}}), numbers);
      case Verdict::unclear:
        return add(key, phrase("board.unclear", {within(finding.indicator), focusLetter(), referenceLetter(), Percent{finding.superiority->probability, true}}), numbers);
      case Verdict::alike: return add(key, phrase("board.alike", {within(finding.indicator), focusLetter(), referenceLetter()}), numbers);
      case Verdict::unranked: return add(key, phrase("board.unranked", {within(finding.indicator), whyOf(finding.why)}), numbers);
    }
  }

  static Piece whyOf(Unranked why) {
    switch (why) {
      case Unranked::neither: return phrase("board.why.neither");
      case Unranked::apart: return phrase("board.why.apart");
      case Unranked::zero: return phrase("board.why.zero");
      case Unranked::electricity: return phrase("board.why.electricity");
      case Unranked::units: return phrase("board.why.units");
      case Unranked::coverage: return phrase("board.why.coverage");
      case Unranked::partial: return phrase("board.why.partial");
      case Unranked::leftOut:
      case Unranked::none: break;
    }
    return phrase("board.why.left-out");
  }

  /// Once, for all indicators: how sure a change is stays open where too few inputs say how sure they are.
  void addUnspread() {
    const auto isDrawn = [](const Finding& each) { return each.superiority.has_value(); };
    if (std::ranges::none_of(m_of.findings, isRanked)) return;
    std::optional<double> most;
    for (const Finding& each : m_of.findings)
      if (isRanked(each) && each.unspread) most = std::max(most.value_or(0), *each.unspread);
    if (most) return add("unspread:" + focus(), phrase("board.unspread", {Percent{*most}}));
    if (std::ranges::none_of(m_of.findings, isDrawn)) add("unspread:" + focus(), phrase("board.no-spread"));
  }

  const Finding* ranked() const {
    const auto found = std::ranges::find_if(m_of.findings, isRanked);
    return found == m_of.findings.end() ? nullptr : &*found;
  }

  void addDriver() {
    for (const Finding& each : m_of.findings) {
      if (!each.parts || each.verdict == Verdict::alike || each.verdict == Verdict::unclear) continue;
      using Kind = report::DeltaMessage::Kind;
      const auto kind = each.parts->message.kind;
      if (kind != Kind::explains && kind != Kind::together && kind != Kind::outweighs) continue;
      return add(keyOf("driver", each.indicator), phrase("board.driver", {Term{"indicator", wordOf(each.indicator)}, DeltaTitle{each.parts}}), {each.reading, each.referenceReading});
    }
  }

  /// Of the input that is nearest to turning the answer.
  Piece switchText(const Finding& finding) const {
    const SwitchPoint* point = &finding.switches.front();
    if (!point->at) return phrase("board.no-switch", {Term{"indicator", wordOf(finding.indicator)}});
    const std::string side = finding.verdict == Verdict::lower ? "lower" : "higher", way = *point->at > point->now ? "above" : "below";
    return phrase("board.switch." + side + "-" + way, {focusLetter(), within(finding.indicator), SwitchInput{*point}, SwitchValue{*point, true}, SwitchValue{*point, false}});
  }

  void addSwitch() {
    if (const Finding* first = ranked(); first && !first->switches.empty()) add(keyOf("switch", first->indicator), switchText(*first), {first->reading, first->referenceReading});
  }

  void addFlips() {
    for (const Finding& finding : m_of.findings)
      for (const MethodFlip& flip : finding.flips) {
        const char* what = flip.kind == MethodFlip::Kind::accounting ? "accounting" : flip.kind == MethodFlip::Kind::basis ? "basis" : "reservoirs";
        add(keyOf((std::string("flip-") + what).c_str(), finding.indicator),
            phrase(std::string("board.flip.") + what, {Term{"indicator", wordOf(finding.indicator)}, focusLetter(), referenceLetter(), Change{flip.other}, Change{flip.shown}}), {finding.reading, finding.referenceReading});
      }
  }

  /// Of a single scenario: what it comes to, and of what that is most.
  void describe() {
    for (const auto& figure : m_of.bars) {
      if (figure.measure != report::Measure::footprint || figure.bars.empty()) continue;
      const auto& bar = figure.bars.front();
      const Numbers numbers{figure.reading(0)};
      const std::string key = keyOf("total", figure.indicator);
      const Piece scenario = m_messages.empty() ? name(bar.scenario) : letter(bar.scenario);
      if (!bar.total) {
        add(key, phrase("board.total-left-out", {scenario, within(figure.indicator)}), numbers);
        continue;
      }
      const Piece total = Amount{*bar.total, figure.dimension};
      const auto& message = figure.message;
      if (message.kind == report::Message::Kind::dominant)
        add(key, phrase("board.total-mostly", {scenario, total, within(figure.indicator), phrase("message.dominant", {PartName{figure.split, message.key}, Percent{message.share}})}), numbers);
      else add(key, phrase("board.total", {scenario, total, within(figure.indicator)}), numbers);
    }
    if (m_messages.empty()) add("nothing", phrase("board.nothing"));
  }

  void addNets() {
    for (const NetFinding& net : m_of.nets) {
      if (net.indicator != m_of.indicators.front()) continue;
      const Piece size = Amount{std::abs(net.net), report::dimensionOf(m_of.study(), net.indicator)};
      const std::string key = "net:" + wordOf(net.indicator) + ":" + net.scenario;
      add(key, phrase(net.net < 0 ? "board.net.benefit" : "board.net.burden", {letter(net.scenario), size, within(net.indicator)}), {net.reading});
    }
  }

  void addCoverage() {
    if (m_of.coverage.empty() || m_of.indicators.empty()) return;
    Series series;
    for (std::size_t i = 0; i < m_of.shown.size() && i < m_of.coverage.size(); ++i) {
      const std::size_t s = m_of.shown[i];
      if (m_of.focus && s != *m_of.focus && s != m_of.reference) continue;
      const auto& coverage = m_of.coverage[i].front();
      if (coverage) series.pieces.push_back(phrase("board.share-of", {Percent{coverage->shares[0] + coverage->shares[1] + coverage->shares[2]}, letter(m_of.idOf(s))}));
    }
    if (series.pieces.empty()) return;
    add(keyOf("coverage", m_of.indicators.front()), phrase("board.coverage", {within(m_of.indicators.front()), series}));
  }

  // -- for the meeting

  /// What a ranked change saves or costs, in amounts.
  Piece moved(const Finding& finding) const {
    const bool isLess = *finding.delta.absolute < 0;
    return phrase(isLess ? "board.say.less" : "board.say.more", {Amount{std::abs(*finding.delta.absolute), finding.dimension}, within(finding.indicator)});
  }

  void sayChange() {
    const Finding *lower = nullptr, *higher = nullptr;
    for (const Finding& each : m_of.findings) {
      if (each.verdict == Verdict::lower && !lower) lower = &each;
      if (each.verdict == Verdict::higher && !higher) higher = &each;
    }
    const std::string key = "say:" + focus();
    Numbers numbers;
    for (const Finding* each : {lower, higher})
      if (each) numbers.insert(numbers.end(), {each->reading, each->referenceReading});
    if (lower && higher) return add(key, phrase("board.say.trade", {referenceLetter(), focusLetter(), moved(*lower), moved(*higher)}), numbers);
    if (lower || higher) return add(key, phrase("board.say.change", {referenceLetter(), focusLetter(), moved(lower ? *lower : *higher)}), numbers);
    if (has(Verdict::unclear)) return add(key, phrase("board.say.unclear", {referenceLetter(), focusLetter()}), numbersOf(Verdict::unclear));
    add(key, has(Verdict::alike) ? phrase("board.say.alike", {referenceLetter(), focusLetter()}) : phrase("board.say.unranked", {referenceLetter(), focusLetter()}));
  }

  void sayTotals() {
    for (const auto& figure : m_of.bars)
      if (figure.measure == report::Measure::footprint && !figure.bars.empty() && figure.bars.front().total)
        return add(keyOf("say", figure.indicator), phrase("board.say.total", {name(figure.bars.front().scenario), Amount{*figure.bars.front().total, figure.dimension}, within(figure.indicator)}), {figure.reading(0)});
  }

  void sayNets() {
    for (const NetFinding& net : m_of.nets) {
      if (net.indicator != m_of.indicators.front() || !net.criticalRebound || !(net.net < 0)) continue;
      return add("say-net:" + net.scenario, phrase("board.say.net", {letter(net.scenario), Percent{*net.criticalRebound}}), {net.reading});
    }
  }

  void answerHowSure() {
    if (const Finding* first = ranked(); first && first->superiority) {
      const bool isLess = first->verdict == Verdict::lower;
      const double share = isLess ? first->superiority->probability : 1 - first->superiority->probability;
      const Piece claimed = phrase(std::string(isLess ? "message.less." : "message.more.") + wordOf(first->indicator), {focusLetter(), Change{*first->delta.relative, true}, referenceLetter()});
      return add("ask-sure:" + focus(), phrase("board.ask.sure", {Percent{share, true}, isLess ? phrase("board.side.lower") : phrase("board.side.higher"), focusLetter(), within(first->indicator), claimed}), {first->reading, first->referenceReading});
    }
    if (ranked()) add("ask-sure:" + focus(), phrase("board.ask.not-sure"));
  }

  void answerWhatChanges() {
    if (const Finding* first = ranked(); first && !first->switches.empty()) add("ask-change:" + focus(), phrase("board.ask.change", {switchText(*first)}), {first->reading, first->referenceReading});
  }

  void answerWhatIsMissing() {
    if (m_of.gaps.empty()) return add("ask-missing", phrase("board.ask.nothing-missing"));
    add("ask-missing", phrase("board.ask.missing", {Count{static_cast<long long>(m_of.gaps.size())}, m_of.gaps.front().leftOut}));
  }

  const Findings& m_of;
  std::vector<Message> m_messages;
};

}  // namespace

std::vector<Message> keyMessages(const Findings& findings) { return MessageWriter(findings).answer(); }
std::vector<Message> phrases(const Findings& findings) { return MessageWriter(findings).toSay(); }

}  // namespace meguri::board
