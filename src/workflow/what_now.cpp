#include "overgangen.hpp"
#include "stand.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <tuple>
#include <utility>

namespace opp {

namespace {

/// What to do, without the full stop.
struct Stapzin {
  Processtap stap;
  std::string_view nl;
  std::string_view en;
};
inline constexpr auto zinnen = std::to_array<Stapzin>({
    {Processtap::inschrijven, "Schrijf de leerling in", "Enrol the pupil"},
    {Processtap::signaleren, "Leg een signaal vast zodra de leerling iets anders nodig lijkt te hebben",
     "Record a signal as soon as the pupil seems to need something else"},
    {Processtap::basisondersteuning, "Leg vast welke basisondersteuning de leerling krijgt",
     "Record which basic support the pupil gets"},
    {Processtap::extra_ondersteuning, "Besluit of extra ondersteuning nodig is en leg de start ervan vast",
     "Decide if extra support is needed and record its start"},
    {Processtap::opstellen, "Stel een OPP op", "Draw up an OPP"},
    {Processtap::horen, "Geef de leerling de gelegenheid op eigen wijze zijn mening te geven",
     "Give the pupil the opportunity to give an opinion in a manner of his own choice"},
    {Processtap::overleggen,
     "Voer op overeenstemming gericht overleg met de ouders of de meerderjarige leerling",
     "Consult the parents or the pupil who is of age, aiming at agreement"},
    {Processtap::adviseren, "Vraag de commissie om advies over het OPP",
     "Ask the commission for its advice on the OPP"},
    {Processtap::instemmen,
     "Bereik overeenstemming over het handelingsdeel met de ouders of de meerderjarige leerling",
     "Reach agreement on the handelingsdeel with the parents or the pupil who is of age"},
    {Processtap::vaststellen_perspectief, "Stel het perspectief vast", "Fix the perspective part"},
    {Processtap::vaststellen_handelingsdeel, "Stel het handelingsdeel vast", "Fix the handelingsdeel"},
    {Processtap::toelichten, "Leg de leerling uit welke invloed zijn inbreng op het OPP had",
     "Explain to the pupil which influence his contribution had on the OPP"},
    {Processtap::uitvoeren, "Voer het handelingsdeel uit en leg de voortgang vast",
     "Carry out the handelingsdeel and record the progress"},
    {Processtap::evalueren, "Evalueer het OPP met de ouders en de leerling",
     "Evaluate the OPP with the parents and the pupil"},
    {Processtap::bijstellen, "Stel een volgende versie van het OPP op als het plan moet veranderen",
     "Draw up a next version of the OPP if the plan has to change"},
    {Processtap::afsluiten, "Beëindig het OPP als het niet meer nodig is",
     "End the OPP if it is no longer needed"},
    {Processtap::overstap_melden, "Leg vast dat de leerling naar een andere school gaat",
     "Record that the pupil is to go to another school"},
    {Processtap::overdragen,
     "Verstrek het onderwijskundig rapport aan de ontvangende school en een afschrift aan de ouders",
     "Send the onderwijskundig rapport to the receiving school and a copy to the parents"},
    {Processtap::uitschrijven, "Schrijf de leerling uit op de laatste dag van de inschrijving",
     "Deregister the pupil on the last day of the enrolment"},
});

constexpr bool one_sentence_per_step() {
  if (zinnen.size() != enum_table<Processtap>.size()) return false;
  for (std::size_t i = 0; i < zinnen.size(); ++i) {
    if (static_cast<std::size_t>(zinnen[i].stap) != i) return false;
  }
  return true;
}
static_assert(one_sentence_per_step());

/// The pupil takes part in the evaluation since this day (WPO 40a(4), WEC 41a(4), WVO 2020 2.44(3); that it
/// is this day rests on secondary sources). Only the sentence depends on it: EVAL-PUPIL will judge it.
constexpr Date kEvaluatieMetLeerling{2025, 8, 1};
constexpr Stapzin kEvaluatieMetOuders{Processtap::evalueren, "Evalueer het OPP met de ouders",
                                      "Evaluate the OPP with the parents"};

/// Rules that say by when an OPP must be fixed.
constexpr std::array<std::string_view, 3> kVaststeltermijnen{"TERM-6W", "TERM-6W-TEMP", "TERM-6W-NEED"};

bool is_to_do(const Finding& finding) {
  return finding.status == Status::open || finding.status == Status::verlopen;
}

}  // namespace

namespace workflow {

namespace {

/// Why a step is offered.
struct Aanbod {
  bool verplicht = false;
  const Finding* aanleiding = nullptr;
  bool met_termijn = true;  ///< the due date of `aanleiding` is that of the step
  bool nu_eerst = false;    ///< of what is not required, the thing to do first
};

/// Chooses the steps that make sense in one dossier on one day.
class Keuze {
 public:
  explicit Keuze(const Stand& stand)
      : s_(stand),
        perspectief_(toets_van(stand, Processtap::vaststellen_perspectief)),
        handelingsdeel_(toets_van(stand, Processtap::vaststellen_handelingsdeel)) {}

  [[nodiscard]] std::vector<VolgendeStap> stappen() const {
    std::vector<std::pair<bool, VolgendeStap>> found;  // with *do this first*
    for (const auto& row : enum_table<Processtap>) {
      const std::optional<Aanbod> offer = aanbod(row.value);
      if (!offer) continue;
      Toets toets = toets_van(s_, row.value);
      if (toets.beletsel != Beletsel::geen) continue;
      found.emplace_back(offer->nu_eerst, stap(row.value, *offer, std::move(toets)));
    }
    const auto key = [&](const auto& entry) {
      const VolgendeStap& step = entry.second;
      const bool near = step.uiterlijk && *step.uiterlijk - s_.dag <= kBinnenkortDagen;
      const int rank = near ? 0 : step.uiterlijk ? 2 : 1;
      return std::tuple(!step.verplicht, rank, step.uiterlijk.value_or(kLastSupportedDay), !entry.first);
    };
    std::ranges::stable_sort(found, {}, key);
    std::vector<VolgendeStap> result;
    for (auto& [first, step] : found) result.push_back(std::move(step));
    return result;
  }

 private:
  [[nodiscard]] VolgendeStap stap(Processtap welke, const Aanbod& offer, Toets toets) const {
    VolgendeStap next{welke, offer.verplicht, wie(welke), {}, {}, {}, s_.dag, std::move(toets)};
    if (offer.aanleiding == nullptr) return next;
    next.aanleiding = *offer.aanleiding;
    if (offer.met_termijn) {
      next.uiterlijk = offer.aanleiding->due;
      next.termijn = s_.report->termijn(*offer.aanleiding);
    }
    return next;
  }

  /// Of those who may take the step, those who can: who is of age answers for himself.
  [[nodiscard]] EnumSet<Rol> wie(Processtap welke) const {
    const bool enrol = welke == Processtap::inschrijven;
    EnumSet<Rol> roles = wie_mag(welke, enrol ? std::nullopt : s_.schooltype());
    if (welke == Processtap::instemmen) {
      const std::optional<bool> adult = s_.zelf_partij();
      const bool may_be_adult = s_.schooltype() == Schooltype::vso || s_.schooltype() == Schooltype::vo ||
                                s_.schooltype() == Schooltype::pro;
      if (adult == true) roles.erase(Rol::ouder);
      if (adult == false || (!adult && !may_be_adult)) roles.erase(Rol::leerling);
    }
    return roles;
  }

  // ---- what the dossier says ----

  [[nodiscard]] bool in(std::initializer_list<Fase> phases) const {
    return EnumSet<Fase>(phases).contains(s_.fase_nu);
  }
  /// A draft, of which at least one part is not fixed.
  [[nodiscard]] bool onvoltooid() const {
    return in(
        {Fase::in_concept, Fase::perspectief_open, Fase::handelingsdeel_open, Fase::bijstelling_concept});
  }
  /// A running OPP with a perspective part in force.
  [[nodiscard]] bool loopt() const {
    return s_.lopend() != nullptr && std::ranges::any_of(s_.versies, [](const OppVersie* v) {
             return v->perspectief_vastgesteld_op && !v->beeindigd_op;
           });
  }
  /// The most urgent finding of these rules that is open or overdue.
  [[nodiscard]] const Finding* te_doen(std::span<const std::string_view> ids) const {
    const Finding* found = nullptr;
    for (const std::string_view id : ids) {
      const Finding* finding = s_.finding(id);
      if (finding == nullptr || !is_to_do(*finding)) continue;
      if (found == nullptr || more_urgent(*finding, *found)) found = finding;
    }
    return found;
  }
  [[nodiscard]] const Finding* te_doen(std::string_view id) const { return te_doen(std::span(&id, 1)); }
  /// The finding that an OPP is required and not fixed.
  [[nodiscard]] const Finding* plicht() const {
    if (!s_.report) return nullptr;
    for (const Finding& f : s_.report->findings) {
      if (f.rule->soort == Regelsoort::reikwijdte && f.status == Status::open) return &f;
    }
    return nullptr;
  }
  /// An OPP is required, fixed or not.
  [[nodiscard]] bool opp_verplicht() const {
    return s_.report && std::ranges::any_of(s_.report->findings, [](const Finding& f) {
             return f.rule->soort == Regelsoort::reikwijdte &&
                    (f.status == Status::open || f.status == Status::voldaan);
           });
  }
  /// The guard of one of the two decisions that blocks.
  [[nodiscard]] const Finding* blokkade(std::string_view regel) const {
    for (const Toets* toets : {&perspectief_, &handelingsdeel_}) {
      for (const Finding& f : toets->blokkades) {
        if (f.rule->id == regel) return &f;
      }
    }
    return nullptr;
  }
  [[nodiscard]] bool niet_beoordeeld(std::string_view regel) const {
    return std::ranges::any_of(std::array{&perspectief_, &handelingsdeel_}, [&](const Toets* toets) {
      return std::ranges::find(toets->niet_beoordeeld, regel) != toets->niet_beoordeeld.end();
    });
  }
  /// On or after this day something belongs to the version that is in the making.
  [[nodiscard]] bool voor_deze_versie(Date day) const {
    const std::optional<Date> former = s_.vorige_vaststelling();
    return !former || day > *former;
  }
  [[nodiscard]] bool overlegd() const {
    return std::ranges::any_of(s_.dossier.overleggen, [&](const Overleg& meeting) {
      return meeting.soort == Overlegsoort::oogo && voor_deze_versie(meeting.datum);
    });
  }
  [[nodiscard]] bool gehoord() const {
    return std::ranges::any_of(s_.dossier.hoormomenten, [&](const Hoormoment& moment) {
      return voor_deze_versie(moment.aangeboden_op);
    });
  }
  [[nodiscard]] bool geadviseerd() const {
    return std::ranges::any_of(s_.dossier.adviezen, [&](const Advies& advice) {
      return s_.lopend() != nullptr && advice.versie ? *advice.versie == s_.lopend()->versie
                                                     : voor_deze_versie(advice.datum);
    });
  }
  [[nodiscard]] std::optional<Evaluatiebesluit> laatste_besluit() const {
    std::optional<Evaluatiebesluit> decision;
    std::optional<Date> day;
    for (const Evaluatie& evaluation : s_.dossier.evaluaties) {
      if (!s_.hier(evaluation.datum) || (day && evaluation.datum < *day)) continue;
      day = evaluation.datum;
      decision = evaluation.besluit;
    }
    return decision;
  }

  // ---- what to offer ----

  /// The term of fixing, for what has to be done before the perspective part is fixed.
  [[nodiscard]] Aanbod voor_vaststelling(bool verplicht) const {
    Aanbod offer{.verplicht = verplicht};
    if (in({Fase::zonder_opp, Fase::in_concept, Fase::perspectief_open})) {
      offer.aanleiding = te_doen(kVaststeltermijnen);
    }
    return offer;
  }

  /// A condition of fixing the version that is in the making: offered if its guard blocks, or if nobody
  /// judged it and the dossier does not show it.
  [[nodiscard]] std::optional<Aanbod> voorwaarde(std::string_view regel, bool gedaan) const {
    if (s_.fase_nu == Fase::zonder_opp && !gedaan) return Aanbod{};
    if (!onvoltooid()) return std::nullopt;
    const Finding* blocks = blokkade(regel);
    if (blocks == nullptr && (gedaan || !niet_beoordeeld(regel))) return std::nullopt;
    if (blocks != nullptr && blocks->status == Status::geen_gegevens && gedaan) return std::nullopt;
    Aanbod offer = voor_vaststelling(opp_verplicht());
    if (offer.aanleiding == nullptr) {
      offer = {.verplicht = opp_verplicht(), .aanleiding = te_doen(regel), .met_termijn = false};
    }
    return offer;
  }

  [[nodiscard]] std::optional<Aanbod> ondersteuning() const {
    if (s_.fase_nu == Fase::gesignaleerd) return Aanbod{};
    if (s_.fase_nu != Fase::basis || !s_.report) return std::nullopt;
    for (const Finding& f : s_.report->findings) {
      if (f.reden == Reden::ondersteuning_niet_vastgelegd) {
        return Aanbod{.aanleiding = &f, .met_termijn = false, .nu_eerst = true};
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Aanbod> opstellen() const {
    if (s_.fase_nu != Fase::zonder_opp) return std::nullopt;
    Aanbod offer = voor_vaststelling(plicht() != nullptr);
    if (offer.aanleiding == nullptr) offer.aanleiding = plicht();
    return offer;
  }

  [[nodiscard]] std::optional<Aanbod> instemmen() const {
    if (!in({Fase::in_concept, Fase::handelingsdeel_open, Fase::bijstelling_concept})) return std::nullopt;
    const Finding* blocks = blokkade("FIX-AGREE");
    if (blocks == nullptr && !niet_beoordeeld("FIX-AGREE")) return std::nullopt;
    return Aanbod{.verplicht = opp_verplicht(), .aanleiding = te_doen("FIX-AGREE"), .met_termijn = false};
  }

  [[nodiscard]] std::optional<Aanbod> vaststellen_perspectief() const {
    if (!in({Fase::in_concept, Fase::perspectief_open, Fase::bijstelling_concept})) return std::nullopt;
    Aanbod offer = voor_vaststelling(plicht() != nullptr);
    if (offer.aanleiding == nullptr) offer.aanleiding = plicht();
    return offer;
  }

  [[nodiscard]] std::optional<Aanbod> vaststellen_handelingsdeel() const {
    if (!in({Fase::in_concept, Fase::handelingsdeel_open, Fase::bijstelling_concept})) return std::nullopt;
    return Aanbod{.verplicht = opp_verplicht() && s_.fase_nu != Fase::bijstelling_concept};
  }

  [[nodiscard]] std::optional<Aanbod> toelichten() const {
    std::optional<Date> fixed;
    for (const OppVersie* version : s_.versies) {
      if (version->perspectief_vastgesteld_op) fixed = version->perspectief_vastgesteld_op;
    }
    if (!fixed) return std::nullopt;
    const bool waits = std::ranges::any_of(s_.dossier.hoormomenten, [&](const Hoormoment& moment) {
      return s_.hier(moment.aangeboden_op) && moment.aangeboden_op <= *fixed && !moment.afgezien &&
             !moment.toegelicht_op;
    });
    if (!waits) return std::nullopt;
    if (const Finding* own = s_.finding("HEAR-EXPLAIN")) {
      return Aanbod{.verplicht = is_to_do(*own) || is_breach(own->status), .aanleiding = own};
    }
    const Finding* heard = s_.finding("HEAR-BEFORE");
    return Aanbod{.verplicht = heard != nullptr && heard->status != Status::nvt};
  }

  [[nodiscard]] std::optional<Aanbod> evalueren() const {
    if (!loopt() || s_.dit_schooljaar_geevalueerd()) return std::nullopt;
    const Finding* due = te_doen("EVAL-SY");
    if (due == nullptr && s_.fase_nu != Fase::in_uitvoering) return std::nullopt;
    return Aanbod{.verplicht = due != nullptr, .aanleiding = due};
  }

  [[nodiscard]] std::optional<Aanbod> bijstellen() const {
    if (onvoltooid()) {
      // The content of a version never changes: what lacks comes in a next one.
      for (const Toets* toets : {&perspectief_, &handelingsdeel_}) {
        for (const Finding& f : toets->blokkades) {
          if (f.rule->soort != Regelsoort::inhoud || f.status == Status::geen_gegevens) continue;
          Aanbod offer = voor_vaststelling(opp_verplicht());
          if (offer.aanleiding == nullptr) {
            offer = {.verplicht = opp_verplicht(), .aanleiding = te_doen(f.rule->id), .met_termijn = false};
          }
          return offer;
        }
      }
      return std::nullopt;
    }
    if (!in({Fase::in_uitvoering, Fase::geevalueerd})) return std::nullopt;
    Aanbod offer{.met_termijn = false, .nu_eerst = laatste_besluit() == Evaluatiebesluit::bijstellen};
    if (s_.report) {
      for (const Finding& f : s_.report->findings) {
        const bool about_version = f.rule->soort == Regelsoort::inhoud ||
                                   f.rule->soort == Regelsoort::hoorrecht ||
                                   f.rule->soort == Regelsoort::overeenstemming;
        if (!f.breach() || !about_version) continue;
        offer.aanleiding = &f;
        offer.nu_eerst = true;
        break;
      }
    }
    return offer;
  }

  [[nodiscard]] std::optional<Aanbod> afsluiten() const {
    if (s_.lopend() == nullptr) return std::nullopt;
    if (toets_van(s_, Processtap::afsluiten).oordeel == Oordeel::nee) return std::nullopt;
    return Aanbod{.nu_eerst = laatste_besluit() == Evaluatiebesluit::beeindigen};
  }

  [[nodiscard]] std::optional<Aanbod> overdragen() const {
    if (s_.rapport_verstrekt() || s_.inschrijving == nullptr) return std::nullopt;
    const auto moves = s_.vertrek();
    const bool left = s_.inschrijving->uitgeschreven_op.has_value();
    if (moves.empty() && !left) return std::nullopt;
    const auto other_school = [](const Overstap* move) {
      return move->soort != Overstapsoort::uit_onderwijs;
    };
    if (!moves.empty() && std::ranges::none_of(moves, other_school)) return std::nullopt;
    const Bestemming to = s_.inschrijving->bestemming.value_or(Bestemming::overig);
    if (moves.empty() && (to == Bestemming::arbeid || to == Bestemming::dagbesteding)) return std::nullopt;
    const Finding* due = te_doen("TRANS-OKR");
    return Aanbod{.verplicht = s_.report.has_value(), .aanleiding = due};
  }

  [[nodiscard]] std::optional<Aanbod> aanbod(Processtap welke) const {
    const auto only_in = [&](std::initializer_list<Fase> phases) {
      return in(phases) ? std::optional(Aanbod{}) : std::nullopt;
    };
    switch (welke) {
      case Processtap::inschrijven:
        return only_in({Fase::niet_ingeschreven});
      case Processtap::signaleren:
        return only_in({Fase::basis, Fase::beeindigd});
      case Processtap::basisondersteuning:
        return ondersteuning();
      case Processtap::extra_ondersteuning:
        return only_in({Fase::gesignaleerd});
      case Processtap::opstellen:
        return opstellen();
      case Processtap::horen:
        return voorwaarde("HEAR-BEFORE", gehoord());
      case Processtap::overleggen:
        return s_.fase_nu == Fase::gesignaleerd ? std::optional(Aanbod{})
                                                : voorwaarde("FIX-OOGO", overlegd());
      case Processtap::adviseren:
        return s_.fase_nu == Fase::zonder_opp ? std::nullopt : voorwaarde("FIX-CVB", geadviseerd());
      case Processtap::instemmen:
        return instemmen();
      case Processtap::vaststellen_perspectief:
        return vaststellen_perspectief();
      case Processtap::vaststellen_handelingsdeel:
        return vaststellen_handelingsdeel();
      case Processtap::toelichten:
        return toelichten();
      case Processtap::uitvoeren:
        return loopt() ? std::optional(Aanbod{}) : std::nullopt;
      case Processtap::evalueren:
        return evalueren();
      case Processtap::bijstellen:
        return bijstellen();
      case Processtap::afsluiten:
        return afsluiten();
      case Processtap::overstap_melden:
        return std::nullopt;  // always possible, never to be suggested
      case Processtap::overdragen:
        return overdragen();
      case Processtap::uitschrijven:
        return only_in({Fase::overstap_gemeld});
    }
    return std::nullopt;
  }

  const Stand& s_;
  Toets perspectief_;
  Toets handelingsdeel_;
};

}  // namespace

}  // namespace workflow

std::vector<VolgendeStap> what_now(const Dossier& dossier, Date peildatum, const RuleSet& regels) {
  const workflow::Stand stand(dossier, peildatum, regels);
  return workflow::Keuze(stand).stappen();
}

std::vector<VolgendeStap> what_now(const Dossier& dossier, Date peildatum, const Beleid& beleid) {
  return what_now(dossier, peildatum, RuleSet(beleid));
}

std::string VolgendeStap::zin(Language language) const {
  const bool nl = language == Language::nl;
  const bool parents_only = stap == Processtap::evalueren && peildatum < kEvaluatieMetLeerling;
  const Stapzin& own = parents_only ? kEvaluatieMetOuders : zinnen[static_cast<std::size_t>(stap)];
  std::string text(nl ? own.nl : own.en);
  if (uiterlijk && te_laat()) {
    text += (nl ? "; dat moest uiterlijk " : "; that was due on ") + uiterlijk->iso();
  } else if (uiterlijk) {
    text += nl ? ", uiterlijk " + uiterlijk->iso() : ", on " + uiterlijk->iso() + " at the latest";
  } else if (verplicht && (stap == Processtap::opstellen || stap == Processtap::vaststellen_perspectief)) {
    text += nl ? ", zo spoedig mogelijk" : ", as soon as possible";  // the words of the acts
  }
  return text + ".";
}

}  // namespace opp
