#include "opp/rules/facts.hpp"

#include "antwoorden.hpp"
#include "facts_help.hpp"
#include "facts_rand.hpp"
#include "opp/time/errors.hpp"
#include "opp_delen.hpp"

#include <algorithm>
#include <vector>

namespace opp {

namespace {

/// Adds a period to the first one if they touch; periods come in any order, so the caller repeats until it is
/// still.
bool joins(Day from, Day to, const Ondersteuning& support) {
  if (!to.known() || support.vanaf > to.date().plus_days(1)) return false;
  return support.vanaf >= from.date() && (!support.tot_en_met || *support.tot_en_met > to.date());
}

/// Support above the basis that counts as extra ondersteuning, of this enrolment: where it began, whether it
/// runs.
void extract_extra_support(Facts& facts, const std::vector<const Ondersteuning*>& extra, Date day) {
  const auto end_of = [&](const Ondersteuning& support) {
    return on_or_before(support.tot_en_met, day) ? Day(support.tot_en_met) : Day();
  };
  for (const Ondersteuning* support : extra) {
    const bool runs = !support->tot_en_met || *support->tot_en_met >= day;
    if (runs) keep_earliest(facts.extra_vanaf, support->vanaf);
    if (!facts.eerste_extra_vanaf.known() || support->vanaf < facts.eerste_extra_vanaf.date()) {
      facts.eerste_extra_vanaf = support->vanaf;
      facts.eerste_extra_tot = end_of(*support);
    }
    if (support->tot_en_met) keep_latest(facts.extra_geeindigd_op, *support->tot_en_met);
  }
  if (facts.extra_vanaf.known()) facts.extra_geeindigd_op = {};
  for (bool grown = true; grown;) {
    grown = false;
    for (const Ondersteuning* support : extra) {
      if (!joins(facts.eerste_extra_vanaf, facts.eerste_extra_tot, *support)) continue;
      facts.eerste_extra_tot = end_of(*support);
      grown = true;
    }
  }
}

/// When a need above the basis showed, and when support was granted, in this enrolment.
void extract_need(Facts& facts, const Dossier& dossier, Date day, Day from, const Beleid& beleid) {
  const auto counts = [&](Date on) { return on <= day && (!from.known() || on >= from.date()); };
  for (const Ondersteuningsbehoefte& need : dossier.behoeften) {
    const Ondersteuningsniveau* level = need.niveau ? beleid.niveau(*need.niveau) : nullptr;
    const bool above = need.boven_basis.value_or(level != nullptr && level->boven_basis);
    const bool extra = !need.vorm || is_extra_ondersteuning(*need.vorm);
    if (above && extra && counts(need.vastgesteld_op)) keep_earliest(facts.behoefte_op, need.vastgesteld_op);
  }
  for (const Aanvraag& application : dossier.aanvragen) {
    if (application.toegekend == true && application.besloten_op && counts(*application.besloten_op)) {
      keep_earliest(facts.arrangement_op, *application.besloten_op);
    }
  }
}

void extract_support(Facts& facts, const Dossier& dossier, Date day, Day from, const Beleid& beleid) {
  std::vector<const Ondersteuning*> extra;
  for (const Ondersteuning& support : dossier.ondersteuning) {
    if (support.vanaf > day || (from.known() && support.vanaf < from.date())) continue;
    facts.set(Facts::ondersteuning_bekend);
    const bool runs = !support.tot_en_met || *support.tot_en_met >= day;
    const Ondersteuningsniveau* level = beleid.niveau(support.niveau);
    if (support.vorm == Ondersteuningsvorm::lwoo) {
      if (runs) keep_earliest(facts.lwoo_vanaf, support.vanaf);
      if (support.tot_en_met) keep_latest(facts.lwoo_geeindigd_op, *support.tot_en_met);
    }
    if (level == nullptr) {
      if (runs) facts.set(Facts::niveau_onbekend);
    } else if (level->boven_basis && is_extra_ondersteuning(support.vorm)) {
      extra.push_back(&support);
    } else if (level->boven_basis && runs && support.vorm == Ondersteuningsvorm::nederlandse_taal) {
      facts.set(Facts::alleen_nederlands);
    }
  }
  if (facts.lwoo_vanaf.known()) facts.lwoo_geeindigd_op = {};
  extract_extra_support(facts, extra, day);
  extract_need(facts, dossier, day, from, beleid);
}

Antwoorden answers_of(const OppVersie& version, Partij party, Date cutoff) {
  Antwoorden result;
  for (const Overeenstemming& answer : version.overeenstemming) {
    if (answer.datum > cutoff && answer.partij == party && answer.onderdeel != Onderdeel::perspectief &&
        answer.antwoord == Antwoord::akkoord) {
      keep_earliest(result.later_akkoord_op, answer.datum);
    }
  }
  for (const auto& [person, answer] : latest_answers(version, party, cutoff)) {
    keep_latest(answer->antwoord == Antwoord::akkoord ? result.akkoord_op : result.geweigerd_op,
                answer->datum);
  }
  return result;
}

/// Whether the answers of the pupil count instead of those of the parents: of age on that day, not recorded
/// as legally incompetent, and answered.
bool pupil_answers(const Facts& facts, const Antwoorden& pupil, Date on) {
  return facts.meerderjarig_op.on_or_before(on) && !facts.has(Facts::handelingsonbekwaam) &&
         (pupil.akkoord_op.known() || pupil.geweigerd_op.known());
}

void extract_content(Facts& facts, const Perspectief& perspectief) {
  for (const Uitstroombestemming& destination : perspectief.uitstroombestemmingen) {
    if (destination.omschrijving.empty()) continue;
    switch (destination.soort) {
      case Uitstroomsoort::vo_onderwijssoort:
        facts.set(Facts::uitstroom_vo);
        break;
      case Uitstroomsoort::vso_uitstroomprofiel:
        facts.set(Facts::uitstroom_vso);
        break;
      case Uitstroomsoort::vervolgonderwijs:
        facts.set(Facts::uitstroom_vervolg);
        break;
      case Uitstroomsoort::arbeid:
        facts.set(Facts::uitstroom_arbeid);
        break;
      case Uitstroomsoort::dagbesteding:
        facts.set(Facts::uitstroom_dagbesteding);
        break;
    }
  }
  facts.set(Facts::onderbouwing, !perspectief.onderbouwing.empty());
  for (const Factor& factor : perspectief.factoren) {
    if (factor.tekst.empty()) continue;
    facts.set(factor.soort == Factorsoort::bevorderend ? Facts::factor_bevorderend
                                                       : Facts::factor_belemmerend);
  }
}

/// Fewer hours than the law asks: whether that has begun, and whether the Inspectie agreed in time.
void extract_hours(Facts& facts, const AfwijkingOnderwijstijd& hours) {
  const Date day = facts.peildatum.date();
  const bool begun = hours.vanaf ? *hours.vanaf <= day : facts.inhoud_vastgesteld_op.known();
  const bool agreed = on_or_before(hours.instemming_inspectie_op, day);
  facts.set(Facts::uren_afwijking, begun);
  facts.set(Facts::uren_gepland, !begun);
  facts.set(Facts::uren_instemming, agreed);
  facts.set(Facts::uren_instemming_later,
            agreed && hours.vanaf && *hours.instemming_inspectie_op > *hours.vanaf);
}

/// What the pupil put forward and how that influenced the outcome, as the version describes it.
void extract_input(Facts& facts, const OppVersie& version) {
  if (!version.leerlinginbreng) return;
  facts.set(Facts::inbreng, !version.leerlinginbreng->inbreng.value_or("").empty());
  facts.set(Facts::invloed, !version.leerlinginbreng->invloed.value_or("").empty());
}

/// Profile and programme.
void extract_programme(Facts& facts, const OppVersie& version, const Onderwijsprogramma* programma) {
  switch (version.perspectief.uitstroomprofiel.value_or(UitstroomprofielVso::dagbesteding)) {
    case UitstroomprofielVso::dagbesteding:
      facts.set(Facts::profiel_dagbesteding, version.perspectief.uitstroomprofiel.has_value());
      break;
    case UitstroomprofielVso::arbeidsmarkt:
      facts.set(Facts::profiel_arbeidsmarkt);
      break;
    case UitstroomprofielVso::vervolgonderwijs:
      facts.set(Facts::profiel_vervolg);
      break;
  }
  if (programma == nullptr) return;
  const Onderwijsprogramma& programme = *programma;
  const auto described = [](const Programmaafwijking& part) { return !part.onderdeel.empty(); };
  facts.set(Facts::afwijking_beantwoord, programme.afwijking || !programme.afwijkingen.empty());
  facts.set(Facts::afwijking, programme.afwijking == true || !programme.afwijkingen.empty());
  facts.set(Facts::afwijking_beschreven, std::ranges::any_of(programme.afwijkingen, described));
  const auto& goals = programme.vervangende_doelen;
  facts.set(Facts::doelen_beantwoord, programme.vervangende_doelen_nodig || !goals.empty());
  facts.set(Facts::doelen_nodig, programme.vervangende_doelen_nodig == true || !goals.empty());
  facts.set(Facts::doelen_beschreven, !goals.empty() && std::ranges::none_of(goals, [](const auto& goal) {
              return goal.doel.empty();
            }));
  facts.set(Facts::doelen_met_reden, !goals.empty() && std::ranges::none_of(goals, [](const auto& goal) {
              return goal.reden.value_or("").empty();
            }));
  if (programme.onderwijstijd) extract_hours(facts, *programme.onderwijstijd);
}

void add_school_years(std::uint64_t& set, Date from, Date to) {
  for (int year = Schooljaar::of(from).first_year(); year <= Schooljaar::of(to).first_year(); ++year) {
    set |= Facts::bit(Schooljaar(year));
  }
}

/// The versions on which the rules look; null where there is none.
struct Judged {
  const OppVersie* version = nullptr;    ///< latest with some part fixed, or else the latest draft
  const OppVersie* content = nullptr;    ///< latest with its perspective part fixed, or else the latest draft
  const OppVersie* agreement = nullptr;  ///< latest with its handelingsdeel fixed, or else the latest draft
  const OppVersie* newest = nullptr;     ///< the last one of this enrolment
  bool opvolger = false;                 ///< some version of this enrolment names the OPP that it succeeds
  Day former_fixed_on;                   ///< latest fixing before `version`, also in a former enrolment
};

Judged find_judged(Facts& facts, const Dossier& dossier, Date peildatum, Day from, const Beleid& beleid) {
  Judged judged;
  bool any_fixed = false;
  bool content_fixed = false;
  bool agreement_fixed = false;
  Day latest_fixed_on;
  const bool again = supported_again(facts);
  for (const OppVersie& version : dossier.opp_versies) {
    // What was fixed in a former enrolment belongs there; what was only drawn up then may be fixed in this
    // one.
    const auto fixed_here = [&](const std::optional<Date>& fixed) {
      if (!fixed) return false;
      keep_latest(latest_fixed_on, *fixed);
      return !from.known() || *fixed >= from.date();
    };
    const Day fixed_before = latest_fixed_on;
    const bool perspective = fixed_here(version.perspectief_vastgesteld_op);
    const bool guidance = fixed_here(version.handelingsdeel_vastgesteld_op);
    const bool drawn_up_here = !from.known() || version.opgesteld_op >= from.date();
    if (!perspective && !guidance && !drawn_up_here) continue;
    facts.set(Facts::opp_aanwezig);
    judged.newest = &version;
    judged.opvolger = judged.opvolger || version.opvolger_van.has_value();
    if (perspective || guidance || !any_fixed) {
      judged.version = &version;
      judged.former_fixed_on = fixed_before;
      any_fixed = perspective || guidance;
    }
    if (perspective || !content_fixed) judged.content = &version, content_fixed = perspective;
    if (guidance || !agreement_fixed) judged.agreement = &version, agreement_fixed = guidance;
    if (beleid.zittende_leerling.norm_moment == Oppmoment::opgesteld) {
      if (drawn_up_here && has_all_parts(version, beleid)) {
        keep_earliest(facts.behoefte_opp_op, version.opgesteld_op);
      }
    } else if (perspective) {
      keep_earliest(facts.behoefte_opp_op, *version.perspectief_vastgesteld_op);
    }
    if (again && version.beeindigd_op && *version.beeindigd_op < facts.extra_vanaf.date()) {
      facts.behoefte_opp_op = {};
    }
    if (perspective) {
      keep_earliest(facts.eerste_vaststelling_op, *version.perspectief_vastgesteld_op);
      add_school_years(facts.opp_schooljaren, *version.perspectief_vastgesteld_op,
                       version.beeindigd_op.value_or(peildatum));
    }
  }
  return judged;
}

/// What the commission evaluated, and the longest time in between.
void extract_commission(Facts& facts, const Dossier& dossier, Date last) {
  Date before = facts.eerste_vaststelling_op.date();
  std::int32_t longest = 0;
  for (const Evaluatie& evaluation : dossier.evaluaties) {
    if (!evaluation.commissie || evaluation.datum > last || evaluation.datum < before) continue;
    facts.commissie_op = evaluation.datum;
    if (evaluation.datum - before > longest) {
      longest = evaluation.datum - before;
      facts.commissie_gat_van = before;
      facts.commissie_gat_tot = evaluation.datum;
    }
    before = evaluation.datum;
  }
}

/// School years in which an OPP was in force, but on whose last day there was none, no enrolment, or (where
/// the duty hangs on it) no extra support: an evaluation could still have followed.
void extract_broken_years(Facts& facts, const Dossier& dossier, Date peildatum, Day from,
                          const Beleid& beleid) {
  const int last_year = Schooljaar::of(peildatum).first_year();
  for (int year = Schooljaar::of(facts.eerste_vaststelling_op.date()).first_year(); year <= last_year;
       ++year) {
    const Date end = Schooljaar(year).last_day();
    if (!Facts::contains(facts.opp_schooljaren, Schooljaar(year))) continue;
    const bool left = facts.uitgeschreven_op.known() && facts.uitgeschreven_op.date() < end;
    // What runs now may run until the end of the year.
    const Date day = std::min(end, peildatum);
    const bool in_force = std::ranges::any_of(dossier.opp_versies, [&](const OppVersie& version) {
      const auto& fixed = version.perspectief_vastgesteld_op;
      const bool ended = version.beeindigd_op && *version.beeindigd_op < day;
      return fixed && *fixed <= day && (!from.known() || *fixed >= from.date()) && !ended;
    });
    const bool supported =
        !by_support(facts) || std::ranges::any_of(dossier.ondersteuning, [&](const Ondersteuning& s) {
          const Ondersteuningsniveau* level = beleid.niveau(s.niveau);
          const bool extra = level != nullptr && level->boven_basis && is_extra_ondersteuning(s.vorm);
          const bool lwoo = s.vorm == Ondersteuningsvorm::lwoo && day < wetsdagen::lwoo_uitgezonderd;
          return (extra || lwoo) && s.vanaf <= day && (!s.tot_en_met || *s.tot_en_met >= day);
        });
    if (left || !in_force || !supported) facts.afgebroken_schooljaren |= Facts::bit(Schooljaar(year));
  }
}

void extract_evaluations(Facts& facts, const Dossier& dossier, Date peildatum, Day from,
                         const Beleid& beleid) {
  if (!facts.eerste_vaststelling_op.known()) return;
  extract_broken_years(facts, dossier, peildatum, from, beleid);
  // Only an OPP that is fixed can be evaluated, and only while the pupil is there.
  const Date last = facts.uitgeschreven_op.optional().value_or(peildatum);
  for (const Evaluatie& evaluation : dossier.evaluaties) {
    if (!is_evaluatie_van_school(evaluation)) continue;
    if (evaluation.datum > last || evaluation.datum < facts.eerste_vaststelling_op.date()) continue;
    const auto took_part = [&](Partij party) {
      return std::ranges::find(evaluation.deelnemers, party) != evaluation.deelnemers.end();
    };
    keep_latest(facts.evaluatie_op, evaluation.datum);
    const std::uint64_t year = Facts::bit(Schooljaar::of(evaluation.datum));
    facts.evaluatie_schooljaren |= year;
    if (took_part(Partij::ouder)) facts.evaluatie_met_ouder |= year;
    if (took_part(Partij::leerling)) facts.evaluatie_met_leerling |= year;
  }
  extract_commission(facts, dossier, last);
}

/// Whether a meeting may have been with the party to the OPP. A parent who did not come does not undo it; but
/// of a pupil in so or vso who is of age and recorded as legally competent it must have been with the pupil.
bool with_party(const Facts& facts, const Overleg& meeting) {
  const bool pupil = under_wec(facts) && facts.has(Facts::handelingsbekwaam) &&
                     facts.meerderjarig_op.on_or_before(meeting.datum);
  if (!pupil || meeting.deelnemers.empty()) return true;
  return std::ranges::any_of(meeting.deelnemers, [](const Deelnemer& d) { return d.rol == Rol::leerling; });
}

/// What was done towards the judged version, after the former one was fixed.
void extract_preparation(Facts& facts, const Dossier& dossier, const Judged& judged) {
  const auto counts = [&](Date day) {
    return !judged.former_fixed_on.known() || day > judged.former_fixed_on.date();
  };
  Day fixed = facts.perspectief_vastgesteld_op;
  if (facts.handelingsdeel_vastgesteld_op.known())
    keep_latest(fixed, facts.handelingsdeel_vastgesteld_op.date());
  for (const Hoormoment& hearing : dossier.hoormomenten) {
    if (!counts(hearing.aangeboden_op)) continue;
    keep_earliest(facts.gehoord_op, hearing.aangeboden_op);
    if (hearing.toegelicht_op) keep_earliest(facts.toegelicht_op, *hearing.toegelicht_op);
    // What is said after the version was fixed cannot be part of it.
    const bool in_time = !fixed.known() || hearing.aangeboden_op <= fixed.date();
    if (in_time && !hearing.inbreng.value_or("").empty()) facts.set(Facts::inbreng);
    if (in_time && !hearing.invloed.value_or("").empty()) facts.set(Facts::invloed);
    if (!in_time) continue;
    if (hearing.afgezien) facts.set(Facts::afgezien);
    if (hearing.afgezien && !hearing.toelichting.value_or("").empty()) facts.set(Facts::afgezien_toegelicht);
  }
  for (const Overleg& meeting : dossier.overleggen) {
    if (meeting.soort == Overlegsoort::oogo && counts(meeting.datum) && with_party(facts, meeting)) {
      keep_earliest(facts.oogo_op, meeting.datum);
    }
  }
  for (const Advies& advice : dossier.adviezen) {
    const bool on_opp = advice.soort == Adviessoort::vaststelling || advice.soort == Adviessoort::bijstelling;
    if (on_opp && counts(advice.datum)) keep_earliest(facts.advies_op, advice.datum);
  }
}

/// Who answered on the handelingsdeel, and with which evidence.
void extract_agreement(Facts& facts, const Dossier& dossier, const OppVersie& version, Date peildatum) {
  const Date cutoff = facts.akkoord_nodig_voor_op.optional().value_or(peildatum);
  facts.ouders = answers_of(version, Partij::ouder, cutoff);
  facts.leerling = answers_of(version, Partij::leerling, cutoff);
  const Partij party = pupil_answers(facts, facts.leerling, cutoff) ? Partij::leerling : Partij::ouder;
  for (const auto& [person, answer] : latest_answers(version, party, cutoff)) {
    if (answer->antwoord == Antwoord::akkoord && answer->bewijs) facts.set(Facts::akkoord_met_bewijs);
  }
  for (const Gezagsdrager& holder : gezagsdragers_op(dossier, cutoff)) {
    if (holder.gezag != true) continue;
    facts.set(Facts::gezag_bekend);
    const bool responded = std::ranges::any_of(version.overeenstemming, [&](const Overeenstemming& answer) {
      return answer.persoon == holder.persoon && answer.datum <= cutoff &&
             answer.onderdeel != Onderdeel::perspectief && answer.antwoord != Antwoord::niet_bereikt;
    });
    if (!responded) facts.set(Facts::gezag_zonder_antwoord);
  }
}

/// Attempts on the handelingsdeel of the newest version, as long as it is not fixed.
void extract_attempts(Facts& facts, const OppVersie& newest, Date peildatum) {
  facts.set(Facts::handelingsdeel_open, !newest.handelingsdeel_vastgesteld_op);
  for (const Overeenstemming& answer : newest.overeenstemming) {
    if (answer.onderdeel == Onderdeel::perspectief) continue;
    if (answer.antwoord == Antwoord::geweigerd) ++facts.pogingen;
    if (answer.antwoord == Antwoord::niet_bereikt) {
      facts.pogingen += std::max(1, static_cast<std::int32_t>(answer.pogingen.size()));
    }
  }
  const Antwoorden parents = answers_of(newest, Partij::ouder, peildatum);
  const Antwoorden pupil = answers_of(newest, Partij::leerling, peildatum);
  const Antwoorden& party = pupil_answers(facts, pupil, peildatum) ? pupil : parents;
  facts.set(Facts::handelingsdeel_akkoord, party.akkoord_op.known() && !party.geweigerd_op.known());
}

void extract_opp(Facts& facts, const Dossier& dossier, Date peildatum, Day from, const Beleid& beleid) {
  const Judged judged = find_judged(facts, dossier, peildatum, from, beleid);
  if (judged.version == nullptr) return;
  facts.perspectief_vastgesteld_op = judged.version->perspectief_vastgesteld_op;
  facts.handelingsdeel_vastgesteld_op = judged.version->handelingsdeel_vastgesteld_op;
  facts.opp_beeindigd_op = judged.version->beeindigd_op;
  facts.set(Facts::opvolger, judged.opvolger);
  facts.inhoud_vastgesteld_op = judged.content->perspectief_vastgesteld_op;
  extract_content(facts, judged.content->perspectief);
  extract_input(facts, *judged.version);
  // A version that says nothing of the programme leaves it as it was.
  const OppVersie& told = judged.version->programma ? *judged.version : *judged.content;
  extract_programme(facts, *judged.content, told.programma ? &*told.programma : nullptr);
  facts.akkoord_nodig_voor_op = judged.agreement->handelingsdeel_vastgesteld_op;
  facts.set(Facts::begeleiding,
            std::ranges::any_of(judged.agreement->handelingsdeel.begeleiding,
                                [](const Begeleiding& item) { return !item.aanpak.empty(); }));
  extract_agreement(facts, dossier, *judged.agreement, peildatum);
  extract_attempts(facts, *judged.newest, peildatum);
  extract_preparation(facts, dossier, judged);
  extract_evaluations(facts, dossier, peildatum, from, beleid);
}

}  // namespace

Facts extract_facts(const Dossier& whole, Date peildatum, const Beleid& beleid) {
  const int year = peildatum >= kFirstSupportedDay && peildatum <= kLastSupportedDay
                       ? Schooljaar::of(peildatum).first_year()
                       : 0;
  if (year < Facts::kEersteSchooljaar || year >= Facts::kEersteSchooljaar + 64) {
    fail(errors::time.calendar_out_of_range,
         "the rules cover school years 1990-1991 up to and including 2053-2054");
  }
  const DossierOn then(whole, peildatum);
  const Dossier& dossier = *then;
  Facts facts;
  facts.peildatum = peildatum;
  if (dossier.leerling) {
    facts.geboren_op = dossier.leerling->geboortedatum;
    facts.meerderjarig_op = meerderjarig_op(*dossier.leerling);
    facts.set(Facts::handelingsbekwaam, dossier.leerling->handelingsbekwaam == true);
    facts.set(Facts::handelingsonbekwaam, dossier.leerling->handelingsbekwaam == false);
  }
  const Inschrijving* enrolment = inschrijving_op(dossier, peildatum);
  if (enrolment != nullptr && enrolment->schooltype) {
    facts.set(Facts::schooltype_bekend);
    facts.schooltype = *enrolment->schooltype;
  }
  extract_surroundings(facts, dossier);
  if (enrolment == nullptr) return facts;

  facts.set(Facts::ingeschreven);
  facts.ingeschreven_op = enrolment->ingeschreven_op;
  facts.set(Facts::tijdelijk, enrolment->tijdelijk);
  facts.definitief_geplaatst_op = enrolment->definitief_geplaatst_op;
  facts.uitgeschreven_op = enrolment->uitgeschreven_op;
  if (on_or_before(enrolment->eerst_bezocht_op, peildatum))
    facts.eerst_bezocht_op = enrolment->eerst_bezocht_op;
  facts.set(Facts::eerste_schooldag_bekend,
            facts.eerst_bezocht_op.known() && enrolment->eerste_schooldag_op.has_value());
  facts.set(Facts::eerste_schooldag_bezocht,
            facts.has(Facts::eerste_schooldag_bekend) &&
                enrolment->eerst_bezocht_op == enrolment->eerste_schooldag_op);
  facts.set(Facts::residentieel, enrolment->residentieel);

  // After the pupil has left, the enrolment is judged as it was on its last day.
  const Day from = begin_van(dossier, *enrolment);
  extract_support(facts, dossier, facts.uitgeschreven_op.optional().value_or(peildatum), from, beleid);
  extract_opp(facts, dossier, peildatum, from, beleid);
  extract_enrolment(facts, dossier, *enrolment, beleid);
  return facts;
}

}  // namespace opp
