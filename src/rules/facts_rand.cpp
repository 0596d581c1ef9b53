#include "facts_rand.hpp"

#include "facts_help.hpp"
#include "leeftijd.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string_view>
#include <vector>

namespace opp {

namespace {

/// The last item that `wanted` accepts; null if there is none. Lists stand in the order of time.
template <class T, class F>
const T* latest(const std::vector<T>& items, F&& wanted) {
  const auto it = std::ranges::find_if(items.rbegin(), items.rend(), wanted);
  return it == items.rend() ? nullptr : &*it;
}

void extract_application(Facts& facts, const Dossier& dossier, Date day) {
  const Aanmelding* application =
      latest(dossier.aanmeldingen, [](const Aanmelding& a) { return !a.ingetrokken_op; });
  if (application == nullptr) return;
  facts.set(Facts::aanmelding_aanwezig);
  if (application->schooltype) {
    facts.set(Facts::aanmelding_schooltype_bekend);
    facts.aanmelding_schooltype = *application->schooltype;
  }
  Aanmeldfeiten& out = facts.aanmelding;
  out.gedaan_op = application->aangemeld_op;
  out.ontvangen_op = application->ontvangen_op.value_or(application->aangemeld_op);
  out.gewenst_vanaf = application->gewenst_vanaf;
  out.verlengd_op = application->verlengd_op;
  out.verlengd_tot = application->verlengd_tot_en_met;
  facts.set(Facts::asielzoeker, application->minderjarige_asielzoeker == true);
  facts.set(Facts::elders_ingeschreven, application->elders_ingeschreven == true);
  facts.set(Facts::niet_elders_ingeschreven, application->elders_ingeschreven == false);
  facts.set(Facts::vanuit_groep_8, application->vanuit_groep_8);
  facts.set(Facts::ondersteuning_verwacht, application->ondersteuning_verwacht == true);
  facts.set(Facts::ondersteuning_niet_verwacht, application->ondersteuning_verwacht == false);
  for (const Opschorting& wait : application->opschortingen) {
    // A term that has run out cannot stand still any more.
    const bool extended =
        !asylum_2026(facts) &&
        out.verlengd_op.on_or_before(out.ontvangen_op.date().plus_days(42 + out.opgeschort_dagen));
    const int weeks = extended ? 10 : 6;
    const Date limit = out.ontvangen_op.date().plus_days(weeks * 7 + out.opgeschort_dagen);
    if (wait.vanaf > limit) continue;
    facts.set(Facts::opgeschort, facts.has(Facts::opgeschort) || !wait.tot_en_met);
    out.opgeschort_dagen += wait.tot_en_met.value_or(day) - wait.vanaf;
  }
  if (!application->besluiten.empty()) {
    out.besloten_op = application->besluiten.front().datum;
    const Toelatingsbeslissing& newest = application->besluiten.back();
    if (newest.besluit == Toelatingsbesluit::geweigerd) {
      facts.set(Facts::geweigerd);
      out.geweigerd_op = newest.datum;
      facts.set(Facts::andere_school_bereid, newest.bereide_school.has_value());
      facts.set(Facts::plaats_of_grondslag, newest.weigeringsgrond == Weigeringsgrond::geen_plaatsruimte ||
                                                newest.weigeringsgrond == Weigeringsgrond::grondslag);
      facts.set(Facts::toelatingsvoorwaarden,
                newest.weigeringsgrond == Weigeringsgrond::toelatingsvoorwaarden);
    }
  }
  const School* school =
      latest(dossier.scholen, [&](const School& s) { return s.brin == application->brin; });
  if (school != nullptr) {
    facts.set(Facts::aanmelding_cluster_1_of_2,
              school->cluster == Cluster::cluster_1 || school->cluster == Cluster::cluster_2);
  }
  for (const Inschrijving& enrolment : dossier.inschrijvingen) {
    const bool there =
        enrolment.brin == application->brin && enrolment.ingeschreven_op >= application->aangemeld_op;
    if (there) keep_earliest(out.geplaatst_op, enrolment.ingeschreven_op);
  }
}

void extract_experts(Facts& facts, const std::vector<Deskundige>& experts) {
  facts.set(Facts::deskundigen_bekend, !experts.empty());
  const auto count = [&](std::initializer_list<Deskundige> kinds) {
    return std::ranges::count_if(
        experts, [&](Deskundige expert) { return std::ranges::find(kinds, expert) != kinds.end(); });
  };
  facts.set(Facts::deskundige_eerste, count({Deskundige::orthopedagoog, Deskundige::psycholoog}) > 0);
  facts.set(Facts::deskundige_tweede,
            count({Deskundige::kinder_en_jeugdpsycholoog, Deskundige::pedagoog, Deskundige::kinderpsychiater,
                   Deskundige::maatschappelijk_werker, Deskundige::arts}) > 0);
  facts.set(Facts::deskundige_tweede_vmbo, count({Deskundige::vmbo_of_pro}) > 0);
}

/// Whether the number has the usual form and begins with the partnership that issued it.
bool usual_number(const Tlv& tlv) {
  if (!tlv.nummer) return false;
  if (tlv.samenwerkingsverband) return has_strict_form(*tlv.nummer, *tlv.samenwerkingsverband);
  const std::string_view text = tlv.nummer->text();
  return SamenwerkingsverbandNummerTag::valid(text.substr(0, 6)) &&
         has_strict_form(*tlv.nummer, SamenwerkingsverbandNummer(std::string(text.substr(0, 6))));
}

std::optional<Tlvsoort> certificate_for(Schooltype type) {
  switch (type) {
    case Schooltype::sbo:
      return Tlvsoort::sbo;
    case Schooltype::so:
      return Tlvsoort::so;
    case Schooltype::vso:
      return Tlvsoort::vso;
    default:
      return std::nullopt;
  }
}

void extract_certificate(Facts& facts, const Dossier& dossier) {
  const auto issued = [](const Tlv& tlv) {
    return tlv.afgegeven_op && tlv.geldig_vanaf && !tlv.ingetrokken_op;
  };
  Tlvfeiten& out = facts.tlv;
  for (const Tlv& tlv : dossier.tlvs) {
    const std::optional<Date>& on = tlv.afgegeven_op ? tlv.afgegeven_op : tlv.geweigerd_op;
    if (on && (!out.besloten_op.known() || *on >= out.besloten_op.date())) out.besloten_op = on;
  }
  // The latest one for this kind of school, or else the latest of all.
  const Schooltype* type = facts.has(Facts::schooltype_bekend) ? &facts.schooltype : nullptr;
  const auto wanted = type != nullptr ? certificate_for(*type) : std::nullopt;
  const Tlv* current = nullptr;
  for (const Tlv& tlv : dossier.tlvs) {
    if (!issued(tlv)) continue;
    const bool fits = tlv.soort == wanted;
    const bool better = current == nullptr || (fits && current->soort != wanted) ||
                        (fits == (current->soort == wanted) && *tlv.geldig_vanaf >= *current->geldig_vanaf);
    if (better) current = &tlv;
  }
  if (out.besloten_op.known()) {
    for (const Geschil& dispute : dossier.geschillen) {
      const bool objection = dispute.procedure == Procedure::bezwaar_tlv && !dispute.ingetrokken_op;
      if (objection && dispute.ingediend_op >= out.besloten_op.date()) {
        keep_earliest(out.bezwaar_op, dispute.ingediend_op);
      }
    }
  }
  if (current == nullptr) return;
  facts.set(Facts::tlv_aanwezig);
  out.afgegeven_op = current->afgegeven_op;
  out.vanaf = current->geldig_vanaf;
  out.tot_en_met = current->geldig_tot_en_met;
  facts.set(Facts::tlv_nummer, current->nummer.has_value());
  facts.set(Facts::tlv_nummer_vorm, usual_number(*current));
  facts.set(Facts::tlv_categorie, current->categorie && *current->categorie != TlvCategorie::nvt);
  facts.set(Facts::tlv_pro_of_lwoo, current->soort == Tlvsoort::pro || current->soort == Tlvsoort::lwoo);
  extract_experts(facts, current->deskundigen);
  for (const Tlv& tlv : dossier.tlvs) {
    if (&tlv != current && tlv.soort == current->soort && !tlv.ingetrokken_op && tlv.aangevraagd_op &&
        *tlv.aangevraagd_op > *current->afgegeven_op) {
      keep_earliest(out.nieuwe_gevraagd_op, *tlv.aangevraagd_op);
    }
  }
}

/// The certificate whose period holds the enrolment, or else the latest one for this kind of school.
void extract_certificate_at_enrolment(Facts& facts, const Dossier& dossier) {
  const auto wanted = facts.has(Facts::schooltype_bekend) ? certificate_for(facts.schooltype) : std::nullopt;
  const Date enrolled = facts.has(Facts::tijdelijk) && facts.definitief_geplaatst_op.known()
                            ? facts.definitief_geplaatst_op.date()
                            : facts.ingeschreven_op.date();
  const Tlv* chosen = nullptr;
  for (const Tlv& tlv : dossier.tlvs) {
    if (tlv.soort != wanted || !tlv.afgegeven_op || !tlv.geldig_vanaf) continue;
    if (on_or_before(tlv.ingetrokken_op, enrolled)) continue;
    chosen = &tlv;
    const bool covers =
        *tlv.geldig_vanaf <= enrolled && (!tlv.geldig_tot_en_met || enrolled <= *tlv.geldig_tot_en_met);
    if (covers) break;
  }
  if (chosen == nullptr) return;
  facts.set(Facts::tlv_bij_inschrijving);
  facts.tlv.bij_inschrijving_vanaf = chosen->geldig_vanaf;
  facts.tlv.bij_inschrijving_tot = chosen->geldig_tot_en_met;
}

void extract_disputes(Facts& facts, const Dossier& dossier) {
  const auto of_kind = [&](Procedure procedure) {
    return latest(dossier.geschillen, [&](const Geschil& dispute) {
      return dispute.procedure == procedure && !dispute.ingetrokken_op;
    });
  };
  Geschilfeiten& out = facts.geschil;
  if (const Geschil* dispute = of_kind(Procedure::geschillencommissie)) {
    out.ingediend_op = dispute->ingediend_op;
    out.oordeel_op = dispute->oordeel_op;
    out.beantwoord_op = dispute->beantwoord_op;
    facts.set(Facts::oordeel_opgevolgd, dispute->opgevolgd == true);
    facts.set(Facts::oordeel_gemotiveerd, !dispute->motivering.value_or("").empty());
  }
  const Geschil* objection = latest(dossier.geschillen, [&](const Geschil& dispute) {
    const bool admission = dispute.onderwerp == Geschilonderwerp::toelating ||
                           dispute.onderwerp == Geschilonderwerp::verwijdering;
    return dispute.procedure == Procedure::bezwaar_bestuur && admission && !dispute.ingetrokken_op;
  });
  if (objection != nullptr) {
    out.bezwaar_op = objection->ingediend_op;
    out.bezwaar_besloten_op = objection->oordeel_op;
  }
}

void extract_access(Facts& facts, const Dossier& dossier) {
  if (dossier.inzageverzoeken.empty()) return;
  const Inzageverzoek& request = dossier.inzageverzoeken.back();
  facts.inzage.verzocht_op = request.verzocht_op;
  facts.inzage.beantwoord_op = request.beantwoord_op;
  facts.set(Facts::inzage_door_ouder, request.partij == Partij::ouder);
}

/// Whether a consent was given for this purpose (and move), and held on a day.
bool held(const Toestemmingsverklaring& consent, Toestemmingsdoel doel, std::string_view move, Date on) {
  return consent.verleend && consent.doel == doel && (!consent.betreft || *consent.betreft == move) &&
         consent.datum <= on && !on_or_before(consent.ingetrokken_op, on) &&
         (!consent.geldig_tot_en_met || on <= *consent.geldig_tot_en_met);
}

void extract_feedback(Facts& facts, const Dossier& dossier) {
  Overstapfeiten& out = facts.overstap;
  for (const Overstap& move : dossier.overstappen) {
    for (const Terugkoppeling& feedback : move.terugkoppelingen) {
      keep_latest(out.teruggekoppeld_op, feedback.datum);
      const bool consented = std::ranges::any_of(dossier.toestemmingen, [&](const auto& consent) {
        return held(consent, Toestemmingsdoel::terugkoppeling, move.kenmerk, feedback.datum) &&
               (!feedback.toestemming || consent.kenmerk == *feedback.toestemming);
      });
      if (!consented) keep_latest(out.zonder_toestemming_op, feedback.datum);
    }
  }
}

/// The periods that stand in the register: of each begin the newest exchange, unless refused or withdrawn.
void extract_register(Facts& facts, const Dossier& dossier, const Inschrijving& enrolment) {
  std::vector<const RodUitwisseling*> periods;
  std::map<Date, const RodUitwisseling*> first_deliveries;  // by begin; an answer of ROD comes later
  for (const RodUitwisseling& exchange : dossier.rod_uitwisselingen) {
    if (exchange.datum < enrolment.ingeschreven_op) continue;
    if (enrolment.uitgeschreven_op && exchange.datum > enrolment.uitgeschreven_op->plus_days(366)) continue;
    if (exchange.status == RodStatus::afgekeurd) continue;
    if (exchange.einddatum && *exchange.einddatum < enrolment.ingeschreven_op)
      continue;  // of a former enrolment
    first_deliveries.try_emplace(exchange.begindatum, &exchange);
    // A later delivery with the same begin replaces the former; two in one delivery are two periods.
    std::erase_if(periods, [&](const RodUitwisseling* other) {
      return other->begindatum == exchange.begindatum && other->datum != exchange.datum;
    });
    if (exchange.status != RodStatus::ingetrokken) periods.push_back(&exchange);
  }
  if (periods.empty()) return;
  std::ranges::stable_sort(periods, {}, &RodUitwisseling::begindatum);
  facts.set(Facts::rod_geleverd);
  facts.set(Facts::rod_open, !periods.back()->einddatum);
  constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();
  Rodfeiten& out = facts.rod;
  out.eerste_begin = periods.front()->begindatum;
  out.laatste_begin = periods.back()->begindatum;
  out.kleinste_tussentijd = out.kleinste_verschil = most;
  for (std::size_t i = 0; i < periods.size(); ++i) {
    const RodUitwisseling& period = *periods[i];
    if (period.einddatum) {
      if (!out.laatste_einde.known() || *period.einddatum > out.laatste_einde.date()) {
        out.laatste_einde = period.einddatum;
      }
    }
    if (i + 1 < periods.size()) {
      const Date next = periods[i + 1]->begindatum;
      out.kleinste_verschil = std::min(out.kleinste_verschil, next - period.begindatum);
      out.kleinste_tussentijd =
          std::min(out.kleinste_tussentijd,
                   period.einddatum ? next - *period.einddatum : std::numeric_limits<std::int32_t>::min());
    }
  }
  std::int32_t slowest = std::numeric_limits<std::int32_t>::min();
  for (const auto& [begin, delivery] : first_deliveries) {
    if (!delivery->verwerkt_op || delivery->datum - *delivery->verwerkt_op <= slowest) continue;
    slowest = delivery->datum - *delivery->verwerkt_op;
    out.verwerkt_op = delivery->verwerkt_op;
    out.geleverd_op = delivery->datum;
  }
}

void extract_opdc(Facts& facts, const Dossier& dossier) {
  const Opdcplaatsing* placement = latest(dossier.opdc_plaatsingen, [&](const Opdcplaatsing& p) {
    return p.vanaf >= facts.ingeschreven_op.date();
  });
  if (placement == nullptr) return;
  facts.opdc.vanaf = placement->vanaf;
  facts.opdc.tot_en_met = placement->tot_en_met;
  const Day left = facts.uitgeschreven_op;  // who left is not there
  if (left.known() && !facts.opdc.tot_en_met.on_or_before(left.date())) facts.opdc.tot_en_met = left;
  for (const Date extended : placement->verlengd_op) keep_earliest(facts.opdc.verlengd_op, extended);
  facts.opdc.verlengingen = static_cast<std::int32_t>(placement->verlengd_op.size());
}

void extract_transfer(Facts& facts, const Dossier& dossier, const Inschrijving& enrolment, Date day) {
  constexpr auto special = std::to_array({Bestemming::sbo, Bestemming::so, Bestemming::vso});
  constexpr auto no_school =
      std::to_array({Bestemming::arbeid, Bestemming::dagbesteding, Bestemming::buitenland});
  if (facts.uitgeschreven_op.known() && enrolment.bestemming) {
    facts.set(Facts::naar_speciaal, std::ranges::find(special, *enrolment.bestemming) != special.end());
    facts.set(Facts::geen_ontvangende_school,
              std::ranges::find(no_school, *enrolment.bestemming) != no_school.end());
  }
  const Overstap* move = latest(dossier.overstappen, [&](const Overstap& o) {
    return o.richting == Overstaprichting::vertrek && o.gemeld_op >= enrolment.ingeschreven_op;
  });
  Overstapfeiten& out = facts.overstap;
  if (move == nullptr) return;
  if (on_or_before(move->per, day)) out.volgende_inschrijving_op = move->per;
  const auto is_party = [&](Partij party, Date on) {
    return party == Partij::ouder || (party == Partij::leerling && facts.meerderjarig_op.on_or_before(on));
  };
  for (const Rapportage& report : move->rapporten) {
    keep_earliest(out.rapport_op, report.datum);
    const bool with_opp = std::ranges::find(report.onderdelen, Rapportdeel::opp) != report.onderdelen.end();
    std::int32_t newest = 0;
    for (const OppVersie& version : dossier.opp_versies) {
      if (on_or_before(version.perspectief_vastgesteld_op, report.datum)) newest = version.versie;
    }
    if (report.versie ? *report.versie >= newest : with_opp) facts.set(Facts::rapport_met_opp);
  }
  for (const Afschrift& copy : move->afschriften) {
    if (is_party(copy.partij, copy.datum)) keep_earliest(out.afschrift_op, copy.datum);
  }
  for (const Inzage& view : move->inzage) {
    if (is_party(view.partij, view.datum)) keep_earliest(out.inzage_op, view.datum);
  }
  const Date needed = out.rapport_op.known() ? out.rapport_op.date() : day;
  for (const Toestemmingsverklaring& consent : dossier.toestemmingen) {
    if (!held(consent, Toestemmingsdoel::overdracht, move->kenmerk, needed)) continue;
    const bool pupil = consent.partij == Partij::leerling && reached(facts, 16, consent.datum) == true;
    if (consent.partij == Partij::ouder || pupil) keep_earliest(out.toestemming_op, consent.datum);
  }
}

/// An OPP that was fixed before this enrolment, or that came with the transfer to it.
void extract_former_opp(Facts& facts, const Dossier& dossier, const Inschrijving& enrolment, Day from) {
  const auto fixed_before = [&](const OppVersie& version) {
    return from.known() && version.perspectief_vastgesteld_op &&
           *version.perspectief_vastgesteld_op < from.date();
  };
  const auto came_along = [&](const Overstap& move) {
    return move.richting == Overstaprichting::aankomst && move.ontvangen_op &&
           *move.ontvangen_op >= enrolment.ingeschreven_op.plus_days(-366) &&
           (move.opp_volledig.has_value() || std::ranges::find(move.ontvangen_onderdelen, Rapportdeel::opp) !=
                                                 move.ontvangen_onderdelen.end());
  };
  facts.set(Facts::eerder_opp, std::ranges::any_of(dossier.opp_versies, fixed_before) ||
                                   std::ranges::any_of(dossier.overstappen, came_along));
}

void extract_school(Facts& facts, const Dossier& dossier, const Inschrijving& enrolment, const Beleid& beleid,
                    Date day) {
  const School* school = school_op(dossier, enrolment, day);
  const auto cluster = enrolment.cluster   ? enrolment.cluster
                       : school != nullptr ? school->cluster
                                           : std::nullopt;
  facts.set(Facts::cluster_bekend, cluster.has_value());
  facts.set(Facts::cluster_1_of_2, cluster == Cluster::cluster_1 || cluster == Cluster::cluster_2);
  if (school == nullptr || !school->samenwerkingsverband || !beleid.samenwerkingsverband) return;
  facts.set(Facts::swv_bekend);
  facts.set(Facts::swv_ander, school->samenwerkingsverband->nummer != *beleid.samenwerkingsverband);
}

}  // namespace

void extract_surroundings(Facts& facts, const Dossier& dossier) {
  extract_application(facts, dossier, facts.peildatum.date());
  extract_certificate(facts, dossier);
  extract_disputes(facts, dossier);
  extract_access(facts, dossier);
  extract_feedback(facts, dossier);
  facts.set(Facts::commissierapport,
            !dossier.adviezen.empty() || std::ranges::any_of(dossier.evaluaties, [](const Evaluatie& e) {
              return e.commissie.has_value();
            }));
}

void extract_enrolment(Facts& facts, const Dossier& dossier, const Inschrijving& enrolment,
                       const Beleid& beleid) {
  const Date day = facts.peildatum.date();
  extract_school(facts, dossier, enrolment, beleid, day);
  extract_certificate_at_enrolment(facts, dossier);
  extract_register(facts, dossier, enrolment);
  extract_opdc(facts, dossier);
  extract_transfer(facts, dossier, enrolment, day);
  extract_former_opp(facts, dossier, enrolment, begin_van(dossier, enrolment));
  if (on_or_before(enrolment.laatst_bezocht_op, day)) facts.laatst_bezocht_op = enrolment.laatst_bezocht_op;
}

}  // namespace opp
