#pragma once

#include "opp/base/enum_set.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/law/beleid.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/dossier.hpp"
#include "opp/rules/check.hpp"
#include "opp/time/calendar.hpp"
#include "opp/time/date.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What can be done next in a dossier, by whom and by when, and whether a step may be taken. It advises: a
/// fact is recorded whether or not the workflow saw it coming.
namespace opp {

/// State of a dossier on a day. It is never stored: it follows from the facts dated on or before that day.
OPP_CODES(Fase,
  (niet_ingeschreven, "niet ingeschreven", "not enrolled")  // no enrolment began yet
  (basis, "basisondersteuning", "basic support")  // no more than basisondersteuning, nothing pending
  (gesignaleerd, "gesignaleerd", "signalled")  // a signal or need that no support followed yet
  // extra support runs or an OPP is required, and none is running or in draft
  (zonder_opp, "extra ondersteuning of OPP-plicht, nog geen OPP", "extra support or a duty, no OPP yet")
  (in_concept, "OPP in concept", "OPP in draft")  // a draft, and no perspective part in force
  (perspectief_open, "handelingsdeel vastgesteld, perspectief open",
   "handelingsdeel fixed, perspective part open")  // of the latest version only the handelingsdeel is fixed
  // of the latest version only the perspective part is fixed
  (handelingsdeel_open, "perspectief vastgesteld, handelingsdeel open",
   "perspective part fixed, handelingsdeel open")
  (in_uitvoering, "in uitvoering, dit schooljaar nog niet geëvalueerd",
   "running, not evaluated in this school year")  // both parts fixed, not evaluated yet in this school year
  // both parts fixed, evaluated in this school year
  (geevalueerd, "in uitvoering, dit schooljaar geëvalueerd", "running, evaluated in this school year")
  // a next version in draft while a former one runs
  (bijstelling_concept, "bijstelling in concept", "adjustment in draft")
  (beeindigd, "OPP beëindigd", "OPP ended")  // the OPP ended and none is needed
  // a move to another school was announced and no work on an OPP is unfinished
  (overstap_gemeld, "overstap gemeld", "move announced")
  (uitgeschreven, "uitgeschreven", "left")  // the pupil left; no onderwijskundig rapport was sent
  // the pupil left and the onderwijskundig rapport was sent
  (overgedragen, "uitgeschreven en overgedragen", "left and transferred"))

/// What people do. A step is no state: it records facts, from which the next state follows.
OPP_CODES(Processtap,
  (inschrijven, "inschrijven", "enrol")
  (signaleren, "signaleren", "signal")
  (basisondersteuning, "basisondersteuning starten", "start basic support")
  (extra_ondersteuning, "extra ondersteuning starten", "start extra support")
  (opstellen, "OPP opstellen", "draw up the OPP")
  (horen, "leerling horen", "hear the pupil")
  (overleggen, "overleggen", "consult")
  (adviseren, "adviseren", "advise")
  (instemmen, "overeenstemming geven", "agree")
  (vaststellen_perspectief, "perspectief vaststellen", "fix the perspective part")
  (vaststellen_handelingsdeel, "handelingsdeel vaststellen", "fix the handelingsdeel")
  (toelichten, "invloed toelichten", "explain the influence")
  (uitvoeren, "uitvoeren", "carry out")
  (evalueren, "evalueren", "evaluate")
  (bijstellen, "bijstellen", "adjust")
  (afsluiten, "OPP afsluiten", "end the OPP")
  (overstap_melden, "overstap melden", "announce a move")
  (overdragen, "overdragen", "transfer")
  (uitschrijven, "uitschrijven", "deregister"))

/// Whether a step may be taken. *Onbekend* is not *ja*: some guard was not judged.
OPP_CODES(Oordeel,
  (ja, "ja", "yes")
  (nee, "nee", "no")
  (onbekend, "onbekend", "unknown"))

/// Why a step is out of the question, apart from what the rules say of it. The labels are sentences; `{stap}`
/// and `{fase}` stand for the labels of the question.
OPP_CODES(Beletsel,
  (geen, "De stap past bij de fase van het dossier.", "The step fits the state of the dossier.")
  (fase, "De stap *{stap}* hoort niet bij de fase *{fase}*.",
   "The step *{stap}* does not belong to the state *{fase}*.")
  (schooltype, "De stap *{stap}* bestaat niet voor dit schooltype.",
   "The step *{stap}* does not exist for this kind of school.")
  (dossier, "Voor de stap *{stap}* ontbreekt op deze dag iets in het dossier waar zij over gaat.",
   "On this day the dossier lacks what the step *{stap}* is about."))

/// A guard: a rule that must hold for a step, in some kinds of school.
struct OPP_API Poort {
  std::string_view regel;  ///< id of the catalogue (`regel_ids`)
  Schooltypen scholen;
};

/// A row of the transition table.
struct OPP_API Overgang {
  Fase van;
  Processtap stap;
  Fase naar;
  EnumSet<Rol> wie;                ///< who may take the step
  std::span<const Poort> poorten;  ///< rules that must hold if the step is taken
  Schooltypen scholen;             ///< kinds of school in which the step exists
  std::string_view bron;           ///< article, or `praktijk`
};

/// All transitions: the one source of the engine, the diagram and the reference page. Two rows with the same
/// `van` and `stap` differ only in `naar`: what the dossier holds decides which.
[[nodiscard]] OPP_API std::span<const Overgang> overgangen() noexcept;

/// The ids of all rules that the law was read into, also those without a kernel yet.
[[nodiscard]] OPP_API std::span<const std::string_view> regel_ids() noexcept;

/// Who may take a step; in a kind of school, those who exist there.
[[nodiscard]] OPP_API EnumSet<Rol> wie_mag(Processtap stap,
                                           std::optional<Schooltype> schooltype = std::nullopt);
[[nodiscard]] OPP_API bool mag_stap(Rol rol, Processtap stap,
                                    std::optional<Schooltype> schooltype = std::nullopt);

/// The state of a dossier on a day, by the facts dated on or before it; a fact counts from its own day on.
/// Never throws for a dossier that `fold` made. Where no law exists (`NoRuleError`, OPP-TIME-005 of `check`)
/// no OPP is required.
[[nodiscard]] OPP_API Fase fase(const Dossier& dossier, Date peildatum,
                                const RuleSet& regels = RuleSet::wet());

/// Whether a step may be taken on a day.
struct OPP_API Toets {
  Processtap stap;
  Fase fase;  ///< the state in which it was asked
  Oordeel oordeel;
  Beletsel beletsel;
  /// Guards that would be broken, or that cannot be judged for lack of data: what the rules would say if the
  /// step were taken, not what they say of the dossier as it is. `voorwaarde` puts it in words.
  std::vector<Finding> blokkades;
  std::vector<Finding> waarschuwingen;            ///< guards that only warn
  std::vector<std::string_view> niet_beoordeeld;  ///< guards without a rule in the set, or without a law
  RuleSet regels;                                 ///< keeps alive what the findings refer to

  [[nodiscard]] bool mag() const noexcept { return oordeel == Oordeel::ja; }
  /// The answer with its reasons, in sentences without personal data beyond dates.
  [[nodiscard]] std::string toelichting(Language language = Language::nl) const;
};

/// What a finding of a `Toets` asks for, in one sentence: its own words would tell as a fact what is only
/// supposed.
[[nodiscard]] OPP_API std::string voorwaarde(const Finding& finding, Language language = Language::nl);

/// Judges a step by supposing it: the event that it would record is added to a copy of the dossier as it was
/// on that day, and the guards are asked what they say then (docs/decisions/0011-guards-by-hypothesis.md).
/// A guard blocks if it is broken, open or without data; a late term never does. Never throws for a dossier
/// that `fold` made.
[[nodiscard]] OPP_API Toets may(const Dossier& dossier, Date peildatum, Processtap stap,
                                const RuleSet& regels = RuleSet::wet());

/// The dossier as it would be if the step were taken on that day, with the least that such an event can hold.
/// Empty if nothing can be supposed: enrolling (the school is not known), or a step about something that is
/// not there.
[[nodiscard]] OPP_API std::optional<Dossier> hypothese(const Dossier& dossier, Date peildatum,
                                                       Processtap stap,
                                                       const RuleSet& regels = RuleSet::wet());

/// A step that makes sense now.
struct OPP_API VolgendeStap {
  Processtap stap;
  /// The law asks for it: as a duty of its own, or as a condition of fixing the draft that is there.
  bool verplicht;
  EnumSet<Rol> wie;
  std::optional<Date> uiterlijk;      ///< last day in time
  std::optional<Finding> aanleiding;  ///< the finding that asks for the step
  std::optional<Einddatum> termijn;   ///< how `uiterlijk` was found, if it is the end of a term
  Date peildatum;
  Toets toets;

  /// Past its last day.
  [[nodiscard]] bool te_laat() const noexcept { return uiterlijk && *uiterlijk < peildatum; }
  /// What to do, in one sentence.
  [[nodiscard]] std::string zin(Language language = Language::nl) const;
};

/// Days ahead in which a last day counts as near.
inline constexpr int kBinnenkortDagen = 90;

/// The next steps that make sense on a day, most urgent first: what is required before what is not, and of
/// that first what was or is due within `kBinnenkortDagen` days, then what has no last day, then the rest.
/// Never throws for a dossier that `fold` made.
///
///     for (const auto& stap : opp::what_now(dossier, opp::Date(2026, 11, 21)))
///       std::cout << stap.zin() << '\n';  // Stel een OPP op, uiterlijk 2026-12-14.
[[nodiscard]] OPP_API std::vector<VolgendeStap> what_now(const Dossier& dossier, Date peildatum,
                                                         const RuleSet& regels = RuleSet::wet());
[[nodiscard]] OPP_API std::vector<VolgendeStap> what_now(const Dossier& dossier, Date peildatum,
                                                         const Beleid& beleid);

}  // namespace opp
