#pragma once

#include "opp/base/zekerheid.hpp"
#include "opp/law/legal_reference.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/rules/facts.hpp"
#include "opp/rules/outcome.hpp"
#include "opp/time/calendar.hpp"

#include <optional>
#include <string_view>

namespace opp {

/// What a kernel may know besides the facts.
struct Parameters {
  const Calendar* calendar;
  Atw atw_op_opp_termijn;
  int deelschooljaar_dagen;  ///< shorter parts of a school year only warn
  Date sinds;                ///< first day on which the duty applied to this kind of school, in any version
};

/// A rule: a pure function of facts and parameters. It reads no clock, no text and no store and allocates
/// nothing.
using Kernel = Outcome (*)(const Facts&, const Parameters&);

/// What a rule is about.
enum class Regelsoort : std::uint8_t { reikwijdte, termijn, evaluatie, inhoud, hoorrecht, overeenstemming };

template <>
inline constexpr std::string_view enum_name<Regelsoort> = "Regelsoort";
template <>
inline constexpr auto enum_table<Regelsoort> = std::to_array<EnumRow<Regelsoort>>({
    {Regelsoort::reikwijdte, "reikwijdte", "reikwijdte", "scope"},
    {Regelsoort::termijn, "termijn", "termijn", "term"},
    {Regelsoort::evaluatie, "evaluatie", "evaluatie", "evaluation"},
    {Regelsoort::inhoud, "inhoud", "inhoud", "content"},
    {Regelsoort::hoorrecht, "hoorrecht", "hoorrecht", "right to be heard"},
    {Regelsoort::overeenstemming, "overeenstemming", "overeenstemming", "agreement"},
});

/// A rule over all its versions.
struct Rule {
  std::string_view id;
  Regelsoort soort;
  Ernst ernst;
  std::optional<Term> termijn;  ///< length of the term whose end is the outcome's `due`, if it has one
  std::string_view titel_nl;
  std::string_view titel_en;
};

/// One dated version of a rule for some kinds of school. Dates are inclusive.
struct RuleVersion {
  std::string_view rule_id;
  Schooltypen scholen;
  Date vanaf;
  std::optional<Date> tot_en_met;
  LegalReference grondslag;
  Zekerheid zekerheid;
  Kernel kernel;
  std::string_view kanttekening = {};  ///< in Dutch: what is inferred or not verified; empty if nothing

  [[nodiscard]] constexpr bool in_force(Date day) const noexcept {
    return vanaf <= day && (!tot_en_met || day <= *tot_en_met);
  }
};

}  // namespace opp
