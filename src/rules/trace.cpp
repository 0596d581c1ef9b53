// A derivation is found by leaving out: what changes the answer belongs to it.

#include "opp/rules/trace.hpp"

#include "opp/base/error.hpp"
#include "opp/rules/fact_table.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <variant>

namespace opp {

namespace {

bool same_answer(const Finding& a, const Finding& b) {
  return a.status == b.status && a.reden == b.reden && a.ernst == b.ernst && a.start == b.start &&
         a.due == b.due && a.met == b.met && a.version == b.version && a.toelichting() == b.toelichting();
}

/// Calls `f()`; empty if it fails, for what cannot be without the thing that was left out.
template <class F>
std::optional<Finding> attempt(F&& f) {
  try {
    return f();
  } catch (const Error&) {
    return std::nullopt;
  }
}

std::string value_of(Day day) { return day.date().iso(); }
std::string value_of(std::int32_t number) { return std::to_string(number); }
template <DescribedEnum E>
std::string value_of(E value) {
  return std::string(to_name(value));
}

/// A set of school years, as the first years of each.
std::string years_of(std::uint64_t set) {
  std::string text;
  for (int bit = 0; bit < 64; ++bit) {
    if ((set >> static_cast<unsigned>(bit) & 1U) == 0) continue;
    const int year = Facts::kEersteSchooljaar + bit;
    text += (text.empty() ? "" : ", ") + std::to_string(year) + "-" + std::to_string(year + 1);
  }
  return text;
}

class Facttrace {
 public:
  Facttrace(const Facts& facts, const Dossier& dossier, const Finding& finding, const RuleSet& rules)
      : facts_(facts), dossier_(dossier), finding_(finding), rules_(rules) {}

  std::vector<Spoorfeit> run() && {
    const Facts none;
    for_each_fact([&](const auto& column) {
      using T = typename std::remove_cvref_t<decltype(column)>::type;
      constexpr std::string_view computed = "opp_verplicht";
      if (column.name == "peildatum" || column.name.starts_with(computed)) return;
      if (column.name == "kenmerken" || column.name == "randkenmerken") return;
      if (column.of(facts_) == column.of(none)) return;
      Facts without = facts_;
      column.of(without) = column.of(none);
      if (!matters(without)) return;
      if constexpr (std::is_same_v<T, std::uint64_t>) {
        found_.push_back({std::string(column.name), years_of(column.of(facts_))});
      } else if constexpr (!std::is_same_v<T, Verplicht>) {
        found_.push_back({std::string(column.name), value_of(column.of(facts_))});
      }
    });
    for_each_fact_mark([&](std::string_view name, auto mark) {
      if (name != "niet_meer_verplicht") try_mark(mark, name);
    });
    return std::move(found_);
  }

 private:
  template <class Mark>
  void try_mark(Mark mark, std::string_view name) {
    if (!facts_.has(mark)) return;
    Facts without = facts_;
    without.set(mark, false);
    if (matters(without)) found_.push_back({std::string(name), "ja"});
  }

  [[nodiscard]] bool matters(const Facts& without) const {
    const auto other = attempt([&] { return rules_.judge(without, dossier_, finding_.rule->id); });
    return !other || !same_answer(finding_, *other);
  }

  const Facts& facts_;
  const Dossier& dossier_;
  const Finding& finding_;
  const RuleSet& rules_;
  std::vector<Spoorfeit> found_;
};

/// The history without one event, and without what is impossible then.
std::optional<Dossier> without(const History& history, const Event& left_out) {
  try {
    History other = history;
    Event correction = left_out;
    correction.sequence = 0;
    correction.recorded_at = history.events().back().recorded_at;
    correction.payload = Gecorrigeerd{left_out.sequence, "weggelaten", {}, {}, true};
    other.append(std::move(correction));
    return std::move(other).dossier();
  } catch (const Error&) {  // something else hangs on it
  }
  const auto is_correction = [](const Event& e) { return std::holds_alternative<Gecorrigeerd>(e.payload); };
  if (std::ranges::any_of(history.events(), is_correction)) return std::nullopt;
  History other(history.dossier_id());
  for (Event event : history.events()) {
    if (event.sequence == left_out.sequence) continue;
    event.sequence = 0;
    try {
      other.append(std::move(event));
    } catch (const Error&) {
      continue;  // impossible without it
    }
  }
  return std::move(other).dossier();
}

}  // namespace

Spoor trace(const History& history, Date peildatum, std::string_view rule_id, const RuleSet& regels) {
  const DossierOn then(history.dossier(), peildatum);
  const Report report = check(*then, peildatum, regels);
  const Finding& finding = report.finding(rule_id);
  Spoor result{finding, report.termijn(finding), {}, {}, regels};
  result.feiten = Facttrace(regels.facts(*then, peildatum), *then, finding, regels).run();
  for (const Event& event : history.events()) {
    if (std::holds_alternative<Gecorrigeerd>(event.payload) || event.occurred_on > peildatum) continue;
    const std::optional<Dossier> other = without(history, event);
    const auto answer =
        other ? attempt([&] { return check(*other, peildatum, regels).finding(rule_id); }) : std::nullopt;
    if (answer && same_answer(finding, *answer)) continue;
    result.gebeurtenissen.push_back({event.sequence, event.occurred_on, zin(event.payload),
                                     answer ? answer->toelichting() : std::string()});
  }
  return result;
}

std::string Spoor::text(Language language) const {
  const bool nl = language == Language::nl;
  const RuleVersion& version = *finding.version;
  std::string out = std::string(finding.rule->id) + ": " + std::string(label(finding.status, language)) +
                    "\n  " + finding.toelichting(language) + "\n  " + version.grondslag.text(language) +
                    " (" + std::string(zekerheid_tekst(version, language)) + ")\n";
  if (!version.kanttekening.empty()) out += "  " + std::string(version.kanttekening) + "\n";
  if (termijn) out += "  " + termijn->explain(language) + "\n";
  out += nl ? "\nFeiten waar het antwoord op rust:\n" : "\nFacts that the answer rests on:\n";
  for (const Spoorfeit& fact : feiten) out += "  " + fact.naam + ": " + fact.waarde + "\n";
  out += nl ? "\nGebeurtenissen waar het antwoord op rust:\n" : "\nEvents that the answer rests on:\n";
  for (const Spoorgebeurtenis& event : gebeurtenissen) {
    out += "  " + event.datum.iso() + " #" + std::to_string(event.gebeurtenis) + " " + event.zin + "\n";
    if (!event.anders.empty()) out += (nl ? "    zonder: " : "    without: ") + event.anders + "\n";
  }
  return out;
}

}  // namespace opp
