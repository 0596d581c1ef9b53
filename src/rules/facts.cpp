#include "opp/rules/facts.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace opp {

namespace {

bool on_or_before(const std::optional<Date>& date, Date limit) { return date && *date <= limit; }

/// Eighteenth birthday; who was born on 29 February comes of age on 1 March.
Date eighteenth_birthday(Date born) {
  if (born.month() == 2 && born.day() == 29) return {born.year() + 18, 3, 1};
  return {born.year() + 18, born.month(), born.day()};
}

void keep_earliest(Day& day, Date candidate) {
  if (!day.known() || candidate < day.date()) day = candidate;
}
void keep_latest(Day& day, Date candidate) {
  if (!day.known() || candidate > day.date()) day = candidate;
}

/// First day that belongs to this enrolment: the day after the former one ended. An OPP may be drawn up
/// before the enrolment begins.
Day period_start(const Dossier& dossier, const Inschrijving& enrolment) {
  Day start;
  for (const Inschrijving& other : dossier.inschrijvingen) {
    if (other.ingeschreven_op < enrolment.ingeschreven_op && other.uitgeschreven_op) {
      keep_latest(start, other.uitgeschreven_op->plus_days(1));
    }
  }
  return start;
}

void extract_support(Facts& facts, const Dossier& dossier, Date day, const Beleid& beleid) {
  for (const Ondersteuning& support : dossier.ondersteuning) {
    if (support.vanaf > day) continue;
    facts.set(Facts::ondersteuning_bekend);
    if (support.tot_en_met && *support.tot_en_met < day) continue;
    const Ondersteuningsniveau* level = beleid.niveau(support.niveau);
    if (level == nullptr) {
      facts.set(Facts::niveau_onbekend);
    } else if (level->boven_basis) {
      switch (support.vorm) {
        case Ondersteuningsvorm::algemeen:
          keep_earliest(facts.extra_vanaf, support.vanaf);
          break;
        case Ondersteuningsvorm::lwoo:
          keep_earliest(facts.lwoo_vanaf, support.vanaf);
          break;
        case Ondersteuningsvorm::nederlandse_taal:
          facts.set(Facts::alleen_nederlands);
          break;
      }
    }
  }
}

Antwoorden answers_of(const OppVersie& version, Partij party, Date cutoff, Date peildatum) {
  Antwoorden result;
  std::map<std::string, const Overeenstemming*> latest;  // per person, answers that counted
  for (const Overeenstemming& answer : version.overeenstemming) {
    if (answer.partij != party || answer.datum > peildatum) continue;
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

void extract_opp(Facts& facts, const Dossier& dossier, Date peildatum, Day from) {
  const OppVersie* judged = nullptr;
  bool judged_is_fixed = false;
  Day former_fixed_on;  // latest fixing of any version before the judged one
  Day latest_fixed_on;  // latest fixing of any version so far
  for (const OppVersie& version : dossier.opp_versies) {
    if (version.opgesteld_op > peildatum || (from.known() && version.opgesteld_op < from.date())) continue;
    facts.set(Facts::opp_aanwezig);
    const bool perspective = on_or_before(version.perspectief_vastgesteld_op, peildatum);
    const bool guidance = on_or_before(version.handelingsdeel_vastgesteld_op, peildatum);
    if (perspective || guidance || !judged_is_fixed) {
      judged = &version;
      judged_is_fixed = perspective || guidance;
      former_fixed_on = latest_fixed_on;
    }
    if (perspective) {
      keep_earliest(facts.eerste_vaststelling_op, *version.perspectief_vastgesteld_op);
      keep_latest(latest_fixed_on, *version.perspectief_vastgesteld_op);
    }
    if (guidance) keep_latest(latest_fixed_on, *version.handelingsdeel_vastgesteld_op);
  }
  if (judged == nullptr) return;

  facts.opgesteld_op = judged->opgesteld_op;
  if (on_or_before(judged->perspectief_vastgesteld_op, peildatum)) {
    facts.perspectief_vastgesteld_op = judged->perspectief_vastgesteld_op;
  }
  if (on_or_before(judged->handelingsdeel_vastgesteld_op, peildatum)) {
    facts.handelingsdeel_vastgesteld_op = judged->handelingsdeel_vastgesteld_op;
  }
  if (on_or_before(judged->beeindigd_op, peildatum)) facts.opp_beeindigd_op = judged->beeindigd_op;
  for (const Hoormoment& hearing : dossier.hoormomenten) {
    if (hearing.datum > peildatum || (from.known() && hearing.datum < from.date())) continue;
    if (former_fixed_on.known() && hearing.datum <= former_fixed_on.date()) continue;
    keep_earliest(facts.gehoord_op, hearing.datum);
  }
  const Date cutoff = facts.handelingsdeel_vastgesteld_op.optional().value_or(peildatum);
  facts.ouders = answers_of(*judged, Partij::ouder, cutoff, peildatum);
  facts.leerling = answers_of(*judged, Partij::leerling, cutoff, peildatum);
  extract_content(facts, judged->perspectief);
  for (const Evaluatie& evaluation : dossier.evaluaties) {
    if (evaluation.datum > peildatum || (from.known() && evaluation.datum < from.date())) continue;
    const int bit = Schooljaar::of(evaluation.datum).first_year() - Facts::kEersteSchooljaar;
    if (bit >= 0 && bit < 64) facts.evaluatie_schooljaren |= std::uint64_t{1} << static_cast<unsigned>(bit);
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
  if (dossier.leerling && dossier.leerling->geboortedatum) {
    facts.meerderjarig_op = eighteenth_birthday(*dossier.leerling->geboortedatum);
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
  extract_support(facts, dossier, facts.uitgeschreven_op.optional().value_or(peildatum), beleid);
  extract_opp(facts, dossier, peildatum, period_start(dossier, *enrolment));
  return facts;
}

}  // namespace opp
