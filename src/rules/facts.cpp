#include "opp/rules/facts.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace opp {

namespace {

bool on_or_before(const std::optional<Date>& date, Date limit) { return date && *date <= limit; }

void keep_earliest(Day& day, Date candidate) {
  if (!day.known() || candidate < day.date()) day = candidate;
}
void keep_latest(Day& day, Date candidate) {
  if (!day.known() || candidate > day.date()) day = candidate;
}

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

void extract_support(Facts& facts, const Dossier& dossier, Date day, Day from, const Beleid& beleid) {
  std::vector<const Ondersteuning*> extra;
  for (const Ondersteuning& support : dossier.ondersteuning) {
    if (support.vanaf > day || (from.known() && support.vanaf < from.date())) continue;
    facts.set(Facts::ondersteuning_bekend);
    const bool runs = !support.tot_en_met || *support.tot_en_met >= day;
    const Ondersteuningsniveau* level = beleid.niveau(support.niveau);
    if (runs && support.vorm == Ondersteuningsvorm::lwoo) keep_earliest(facts.lwoo_vanaf, support.vanaf);
    if (level == nullptr) {
      if (runs) facts.set(Facts::niveau_onbekend);
    } else if (level->boven_basis && is_extra_ondersteuning(support.vorm)) {
      extra.push_back(&support);
    } else if (level->boven_basis && runs && support.vorm == Ondersteuningsvorm::nederlandse_taal) {
      facts.set(Facts::alleen_nederlands);
    }
  }
  extract_extra_support(facts, extra, day);
}

Antwoorden answers_of(const OppVersie& version, Partij party, Date cutoff, Date peildatum) {
  Antwoorden result;
  std::map<std::string, const Overeenstemming*> latest;  // per person, answers that counted
  for (const Overeenstemming& answer : version.overeenstemming) {
    if (answer.partij != party || answer.datum > peildatum) continue;
    if (answer.onderdeel == Onderdeel::perspectief) continue;
    if (answer.antwoord != Antwoord::akkoord && answer.antwoord != Antwoord::geweigerd) continue;
    if (answer.datum > cutoff) {
      if (answer.antwoord == Antwoord::akkoord) keep_earliest(result.later_akkoord_op, answer.datum);
      continue;
    }
    const Overeenstemming*& current = latest[answer.persoon.value_or("")];
    if (current == nullptr || answer.datum >= current->datum) current = &answer;
  }
  for (const auto& [person, answer] : latest) {
    keep_latest(answer->antwoord == Antwoord::akkoord ? result.akkoord_op : result.geweigerd_op,
                answer->datum);
  }
  return result;
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

void add_school_years(std::uint64_t& set, Date from, Date to) {
  for (int year = Schooljaar::of(from).first_year(); year <= Schooljaar::of(to).first_year(); ++year) {
    const int bit = year - Facts::kEersteSchooljaar;
    if (bit >= 0 && bit < 64) set |= std::uint64_t{1} << static_cast<unsigned>(bit);
  }
}

/// The versions on which the rules look; null where there is none.
struct Judged {
  const OppVersie* version = nullptr;    ///< latest with some part fixed, or else the latest draft
  const OppVersie* content = nullptr;    ///< latest with its perspective part fixed, or else the latest draft
  const OppVersie* agreement = nullptr;  ///< latest with its handelingsdeel fixed, or else the latest draft
  Day former_fixed_on;                   ///< latest fixing before `version`, also in a former enrolment
};

Judged find_judged(Facts& facts, const Dossier& dossier, Date peildatum, Day from) {
  Judged judged;
  bool any_fixed = false;
  bool content_fixed = false;
  bool agreement_fixed = false;
  Day latest_fixed_on;
  for (const OppVersie& version : dossier.opp_versies) {
    if (version.opgesteld_op > peildatum) continue;
    // What was fixed in a former enrolment belongs there; what was only drawn up then may be fixed in this
    // one.
    const auto fixed_here = [&](const std::optional<Date>& fixed) {
      if (!on_or_before(fixed, peildatum)) return false;
      keep_latest(latest_fixed_on, *fixed);
      return !from.known() || *fixed >= from.date();
    };
    const Day fixed_before = latest_fixed_on;
    const bool perspective = fixed_here(version.perspectief_vastgesteld_op);
    const bool guidance = fixed_here(version.handelingsdeel_vastgesteld_op);
    const bool drawn_up_here = !from.known() || version.opgesteld_op >= from.date();
    if (!perspective && !guidance && !drawn_up_here) continue;
    facts.set(Facts::opp_aanwezig);
    if (perspective || guidance || !any_fixed) {
      judged.version = &version;
      judged.former_fixed_on = fixed_before;
      any_fixed = perspective || guidance;
    }
    if (perspective || !content_fixed) judged.content = &version, content_fixed = perspective;
    if (guidance || !agreement_fixed) judged.agreement = &version, agreement_fixed = guidance;
    if (perspective) {
      keep_earliest(facts.eerste_vaststelling_op, *version.perspectief_vastgesteld_op);
      const Date last = on_or_before(version.beeindigd_op, peildatum) ? *version.beeindigd_op : peildatum;
      add_school_years(facts.opp_schooljaren, *version.perspectief_vastgesteld_op, last);
    }
  }
  return judged;
}

void extract_opp(Facts& facts, const Dossier& dossier, Date peildatum, Day from) {
  const Judged judged = find_judged(facts, dossier, peildatum, from);
  if (judged.version == nullptr) return;
  const auto until_now = [&](const std::optional<Date>& date) {
    return on_or_before(date, peildatum) ? Day(date) : Day();
  };
  facts.opgesteld_op = judged.version->opgesteld_op;
  facts.perspectief_vastgesteld_op = until_now(judged.version->perspectief_vastgesteld_op);
  facts.handelingsdeel_vastgesteld_op = until_now(judged.version->handelingsdeel_vastgesteld_op);
  facts.opp_beeindigd_op = until_now(judged.version->beeindigd_op);
  for (const Hoormoment& hearing : dossier.hoormomenten) {
    if (hearing.aangeboden_op > peildatum) continue;
    if (judged.former_fixed_on.known() && hearing.aangeboden_op <= judged.former_fixed_on.date()) continue;
    keep_earliest(facts.gehoord_op, hearing.aangeboden_op);
  }
  facts.inhoud_vastgesteld_op = until_now(judged.content->perspectief_vastgesteld_op);
  extract_content(facts, judged.content->perspectief);
  facts.akkoord_nodig_voor_op = until_now(judged.agreement->handelingsdeel_vastgesteld_op);
  const Date cutoff = facts.akkoord_nodig_voor_op.optional().value_or(peildatum);
  facts.ouders = answers_of(*judged.agreement, Partij::ouder, cutoff, peildatum);
  facts.leerling = answers_of(*judged.agreement, Partij::leerling, cutoff, peildatum);
  if (!facts.eerste_vaststelling_op.known()) return;
  // Only an OPP that is fixed can be evaluated, and only while the pupil is there.
  const Date last = facts.uitgeschreven_op.optional().value_or(peildatum);
  for (const Evaluatie& evaluation : dossier.evaluaties) {
    if (!is_evaluatie_van_school(evaluation)) continue;
    if (evaluation.datum > last || evaluation.datum < facts.eerste_vaststelling_op.date()) continue;
    add_school_years(facts.evaluatie_schooljaren, evaluation.datum, evaluation.datum);
  }
}

}  // namespace

Facts extract_facts(const Dossier& dossier, Date peildatum, const Beleid& beleid) {
  const int year = peildatum >= kFirstSupportedDay && peildatum <= kLastSupportedDay
                       ? Schooljaar::of(peildatum).first_year()
                       : 0;
  if (year < Facts::kEersteSchooljaar || year >= Facts::kEersteSchooljaar + 64) {
    fail(ErrorCode::calendar_out_of_range,
         "the rules cover school years 1990-1991 up to and including 2053-2054");
  }
  Facts facts;
  facts.peildatum = peildatum;
  if (dossier.leerling) {
    facts.meerderjarig_op = meerderjarig_op(*dossier.leerling);
    facts.set(Facts::handelingsbekwaam, dossier.leerling->handelingsbekwaam == true);
    facts.set(Facts::handelingsonbekwaam, dossier.leerling->handelingsbekwaam == false);
  }
  const Inschrijving* enrolment = inschrijving_op(dossier, peildatum);
  if (enrolment == nullptr) return facts;

  facts.set(Facts::ingeschreven);
  facts.ingeschreven_op = enrolment->ingeschreven_op;
  facts.set(Facts::tijdelijk, enrolment->tijdelijk);
  if (enrolment->schooltype) {
    facts.set(Facts::schooltype_bekend);
    facts.schooltype = *enrolment->schooltype;
  }
  if (on_or_before(enrolment->definitief_geplaatst_op, peildatum)) {
    facts.definitief_geplaatst_op = enrolment->definitief_geplaatst_op;
  }
  if (on_or_before(enrolment->uitgeschreven_op, peildatum))
    facts.uitgeschreven_op = enrolment->uitgeschreven_op;

  // After the pupil has left, the enrolment is judged as it was on its last day.
  const Day from = begin_van(dossier, *enrolment);
  extract_support(facts, dossier, facts.uitgeschreven_op.optional().value_or(peildatum), from, beleid);
  extract_opp(facts, dossier, peildatum, from);
  return facts;
}

}  // namespace opp
