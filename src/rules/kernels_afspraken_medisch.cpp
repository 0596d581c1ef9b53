// Agreements on medical acts and medicines: consent, protocol, and who may perform what the Wet BIG reserves.

#include "afspraak_help.hpp"
#include "kernels_afspraken.hpp"

#include <algorithm>
#include <vector>

namespace opp::kernels {

namespace {

template <class Judge>
Outcome per_course(const DossierView& view, Reden none, Judge judge) {
  return worst_in_enrolment(view, view.dossier.medisch_handelen, &MedischHandelen::vanaf, none, judge);
}

/// Last day up to the peildatum on which something went on.
Date last_day(const DossierView& view, const std::optional<Date>& tot_en_met) {
  return has_ended(tot_en_met, view.peildatum()) ? *tot_en_met : view.peildatum();
}

/// Whether the policy makes an exception for the ground on which was acted.
bool excepted(const DossierView& view, const MedischHandelen& acts) {
  return acts.uitzondering && holds(view.beleid.medisch.uitzonderingen, *acts.uitzondering);
}
bool in_emergency(const DossierView& view, const MedischHandelen& acts) {
  return acts.uitzondering == MedischeUitzondering::nood && excepted(view, acts);
}

// ---- consent ----

/// The days of a period on which a consent may begin or cease to hold.
std::vector<Date> days_of_consent(const DossierView& view, Date first, Date last) {
  std::vector<Date> days{first, last};
  const auto add = [&](Date day) {
    if (day > first && day < last) days.push_back(day);
  };
  for (const Toestemmingsverklaring& declaration : view.dossier.toestemmingen) {
    if (declaration.doel != Toestemmingsdoel::medisch_handelen) continue;
    add(declaration.datum);
    if (declaration.ingetrokken_op) add(*declaration.ingetrokken_op);
    if (has_ended(declaration.geldig_tot_en_met, last)) add(declaration.geldig_tot_en_met->plus_days(1));
  }
  return days;
}

Outcome consent_for(const DossierView& view, const MedischHandelen& acts) {
  const auto at = [&](Date day) {
    return consent(view, Toestemmingsdoel::medisch_handelen, view.beleid.toestemming.medisch, acts.kenmerk,
                   day);
  };
  const Toestemming at_first = at(acts.vanaf);
  if (at_first == Toestemming::onbekend)
    return answer(Status::geen_gegevens, Reden::gezag_niet_vastgelegd, acts.vanaf);
  if (at_first != Toestemming::verleend)
    return answer(Status::niet_voldaan, Reden::handelen_zonder_toestemming, acts.vanaf);
  const std::vector<Date> days = days_of_consent(view, acts.vanaf, last_day(view, acts.tot_en_met));
  const bool always = std::ranges::all_of(days, [&](Date day) { return at(day) == Toestemming::verleend; });
  return always ? answer(Status::voldaan, Reden::handelen_met_toestemming, acts.vanaf)
                : answer(Status::niet_voldaan, Reden::handelen_na_toestemming, acts.vanaf);
}

/// Support in the physical and medical area, in which acts may be that were not recorded. So without a
/// consent that holds nothing is known, and only a consent that was refused or has ended is a sign.
Outcome consent_with_support(const DossierView& view) {
  const auto& roles = view.beleid.toestemming.medisch;
  return per_support(
      view, Reden::geen_medische_ondersteuning, [&](const Ondersteuning& support) -> std::optional<Outcome> {
        if (!holds(support.gebieden, Ondersteuningsgebied::fysiek_medisch)) return std::nullopt;
        const Date last = last_day(view, support.tot_en_met);
        const auto at = [&](Date day) {
          return consent(view, Toestemmingsdoel::medisch_handelen, roles, support.kenmerk, day);
        };
        if (at(last) == Toestemming::verleend) {
          return at(support.vanaf) == Toestemming::verleend
                     ? answer(Status::voldaan, Reden::medische_toestemming, support.vanaf)
                     : answer(Status::geen_gegevens, Reden::medische_toestemming_later, support.vanaf);
        }
        if (at(last) == Toestemming::geweigerd || at(support.vanaf) == Toestemming::verleend)
          return answer(Status::niet_voldaan, Reden::geen_medische_toestemming_meer, support.vanaf);
        return answer(Status::geen_gegevens, Reden::medische_toestemming_onbekend, support.vanaf);
      });
}

// ---- who performs ----

/// Whether somebody is none of the staff of a school, of whom the agreement speaks.
bool outside_staff(Rol role) {
  return role == Rol::arts || role == Rol::ouder || role == Rol::leerling || holds(kJeugdhulp, role);
}

bool is_about(const Bekwaamheidsverklaring& declaration, const MedischHandelen& acts) {
  return declaration.handelen == acts.kenmerk &&
         (!declaration.persoon || !acts.persoon || *declaration.persoon == *acts.persoon);
}

/// First day of the period on which no doctor's declaration held; empty if there is none.
Day first_uncovered(const DossierView& view, const MedischHandelen& acts, Date last) {
  Date day = acts.vanaf;
  for (bool further = true; further && day <= last;) {
    further = false;
    for (const Bekwaamheidsverklaring& declaration : view.dossier.bekwaamheidsverklaringen) {
      const bool holds_then = is_about(declaration, acts) && declaration.verklaard_door == Rol::arts &&
                              declaration.verklaard_op <= day &&
                              !has_ended(declaration.geldig_tot_en_met, day);
      if (!holds_then) continue;
      if (!has_ended(declaration.geldig_tot_en_met, last)) return {};
      day = declaration.geldig_tot_en_met->plus_days(1);
      further = true;
    }
  }
  return day <= last ? Day(day) : Day();
}

/// Of acts for which no doctor's declaration held from the first day: what there is instead.
Outcome without_declaration(const DossierView& view, const MedischHandelen& acts) {
  Day by_doctor;
  bool by_other = false;
  for (const Bekwaamheidsverklaring& declaration : view.dossier.bekwaamheidsverklaringen) {
    if (!is_about(declaration, acts)) continue;
    if (declaration.verklaard_door != Rol::arts) {
      by_other = true;
    } else if (declaration.verklaard_op > acts.vanaf) {
      keep_earliest(by_doctor, declaration.verklaard_op);
    }
  }
  if (by_doctor.known())
    return answer(Status::niet_voldaan, Reden::bekwaamheid_achteraf, acts.vanaf, {}, by_doctor);
  return answer(Status::niet_voldaan,
                by_other ? Reden::bekwaamheid_niet_door_arts : Reden::bekwaamheid_ontbreekt, acts.vanaf);
}

}  // namespace

Outcome medical_consent(const DossierView& view) {
  const Outcome acts = per_course(
      view, Reden::geen_medische_ondersteuning, [&](const MedischHandelen& course) -> std::optional<Outcome> {
        const bool themselves = course.uitvoerder == Rol::ouder || course.uitvoerder == Rol::leerling;
        if (themselves) return std::nullopt;
        return in_emergency(view, course) ? answer(Status::gemotiveerd, Reden::medisch_in_nood, course.vanaf)
                                          : consent_for(view, course);
      });
  return acts.status == Status::nvt ? consent_with_support(view) : acts;
}

Outcome medical_protocol(const DossierView& view) {
  return per_course(
      view, Reden::geen_handelen_buiten_big, [&](const MedischHandelen& acts) -> std::optional<Outcome> {
        if (acts.voorbehouden == true) return std::nullopt;
        if (in_emergency(view, acts)) return answer(Status::gemotiveerd, Reden::medisch_in_nood, acts.vanaf);
        const Rol party = pupil_decides(view, acts.vanaf) == true ? Rol::leerling : Rol::ouder;
        Day any;
        Day together;
        for (const MedischProtocol& protocol : view.dossier.medische_protocollen) {
          if (!protocol.handelingen.empty() && !holds(protocol.handelingen, acts.kenmerk)) continue;
          keep_earliest(any, protocol.opgesteld_op);
          if (holds(protocol.betrokkenen, party)) keep_earliest(together, protocol.opgesteld_op);
        }
        if (together.on_or_before(acts.vanaf))
          return answer(Status::voldaan, Reden::protocol_met_ouders, acts.vanaf, {}, together);
        if (!acts.voorbehouden)
          return answer(Status::geen_gegevens, Reden::voorbehouden_onbekend, acts.vanaf);
        if (together.known())
          return answer(Status::niet_voldaan, Reden::protocol_achteraf, acts.vanaf, {}, together);
        return answer(Status::niet_voldaan,
                      any.known() ? Reden::protocol_zonder_ouders : Reden::protocol_ontbreekt, acts.vanaf, {},
                      any);
      });
}

Outcome medical_competence(const DossierView& view) {
  return per_course(
      view, Reden::geen_voorbehouden_handelen, [&](const MedischHandelen& acts) -> std::optional<Outcome> {
        if (acts.voorbehouden == false) return std::nullopt;
        if (acts.uitvoerder && outside_staff(*acts.uitvoerder)) return std::nullopt;
        const Day uncovered = first_uncovered(view, acts, last_day(view, acts.tot_en_met));
        if (!uncovered.known()) return answer(Status::voldaan, Reden::bekwaam_verklaard, acts.vanaf);
        if (excepted(view, acts))
          return answer(Status::gemotiveerd, Reden::medische_uitzondering, acts.vanaf);
        if (!acts.voorbehouden)
          return answer(Status::geen_gegevens, Reden::voorbehouden_onbekend, acts.vanaf);
        if (!acts.uitvoerder) return answer(Status::geen_gegevens, Reden::uitvoerder_onbekend, acts.vanaf);
        if (uncovered.date() > acts.vanaf)
          return answer(Status::niet_voldaan, Reden::bekwaamheid_verlopen, acts.vanaf, {}, uncovered);
        return without_declaration(view, acts);
      });
}

}  // namespace opp::kernels
