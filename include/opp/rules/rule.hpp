#pragma once

#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/base/zekerheid.hpp"
#include "opp/law/beleid.hpp"
#include "opp/law/legal_reference.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/rules/facts.hpp"
#include "opp/rules/outcome.hpp"
#include "opp/time/calendar.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace opp {

/// What a kernel may know besides the facts.
struct OPP_API Parameters {
  const Calendar* calendar;
  const Beleid* beleid;
  Date sinds;  ///< first day on which the duty applied to this kind of school, in any version
};

/// Length of a term and whether the Algemene termijnenwet extends it.
struct OPP_API Termijn {
  Term term;
  Atw atw;
};

/// The term of a rule under a policy.
using Termijnregel = Termijn (*)(const Beleid& beleid);

/// A rule: a pure function of facts and parameters. It reads no clock, no text and no store and allocates
/// nothing.
using Kernel = Outcome (*)(const Facts&, const Parameters&);

/// What a rule is about.
OPP_CODES(Regelsoort,
  (reikwijdte, "reikwijdte", "scope")
  (termijn, "termijn", "term")
  (evaluatie, "evaluatie", "evaluation")
  (inhoud, "inhoud", "content")
  (hoorrecht, "hoorrecht", "right to be heard")
  (overeenstemming, "overeenstemming", "agreement")
  (partij, "wie partij is", "who is a party")
  (toelating, "aanmelding en toelating", "application and admission")
  (tlv, "toelaatbaarheidsverklaring", "certificate of admissibility")
  (geschil, "geschil en bezwaar", "dispute and objection")
  (registratie, "register onderwijsdeelnemers", "register ROD")
  (overstap, "overstap", "change of school")
  (bewaren, "bewaren en vernietigen", "retention")
  (privacy, "privacy", "privacy")
  (opdc, "plaatsing op een opdc", "placement at an OPDC")
  (kader, "uitleg van het kader", "explanation of the framework")
  (afspraak, "afspraak van het samenwerkingsverband", "agreement of the samenwerkingsverband")
  (eigen, "eigen regel", "rule of your own"))

/// What a rule judges, and so when it has something to say.
OPP_CODES(Onderwerp,
  // the enrolment; what is still open ends when the pupil leaves
  (inschrijving, "de inschrijving", "the enrolment")
  // the enrolment, also after it ended
  (vertrek, "de inschrijving, ook na het vertrek", "the enrolment, also after it ended")
  (aanmelding, "de aanmelding", "the application")  // the application, by the kind of school that it asks
  // the dossier, by the kind of school of the enrolment or else of the application
  (dossier, "het dossier", "the dossier"))

/// A rule over all its versions.
struct OPP_API Rule {
  std::string_view id;
  Regelsoort soort;
  Onderwerp onderwerp;
  Ernst ernst;
  /// The terms that may run from the outcome's `start` to its `due`; null where there is none.
  std::array<Termijnregel, 2> termijnen;
  std::string_view titel_nl;
  std::string_view titel_en;
};

/// One dated version of a rule for some kinds of school. Dates are inclusive.
struct OPP_API RuleVersion {
  std::string_view rule_id;
  Schooltypen scholen;
  Date vanaf;
  std::optional<Date> tot_en_met;
  LegalReference grondslag;
  Zekerheid zekerheid;
  Kernel kernel;  ///< null for a rule that looks at the dossier itself: an agreement or one of your own
  std::string_view kanttekening = {};  ///< in Dutch: what is inferred or not verified; empty if nothing

  [[nodiscard]] constexpr bool in_force(Date day) const noexcept {
    return vanaf <= day && (!tot_en_met || day <= *tot_en_met);
  }
};

/// How sure a version is, in words. An agreement and a rule of your own rest on a source that is no act.
[[nodiscard]] constexpr std::string_view zekerheid_tekst(const RuleVersion& version,
                                                         Language language) noexcept {
  if (version.kernel != nullptr) return label(version.zekerheid, language);
  const bool nl = language == Language::nl;
  if (version.zekerheid == Zekerheid::tekst) return nl ? "staat in de bron" : "stands in the source";
  return nl ? "lezing van de bron" : "a reading of the source";
}

}  // namespace opp
