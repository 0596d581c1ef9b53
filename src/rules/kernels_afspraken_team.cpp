// Agreements on meetings about one pupil: who takes part, with which consent, and what comes before and
// after.

#include "afspraak_help.hpp"
#include "kernels_afspraken.hpp"

#include <array>

namespace opp::kernels {

namespace {

/// Judges each meeting of some kinds in this enrolment.
template <class Judge>
Outcome per_meeting(const DossierView& view, std::initializer_list<Overlegsoort> kinds, Judge judge) {
  return worst_in_enrolment(view, view.dossier.overleggen, &Overleg::datum, Reden::geen_zulk_overleg,
                            [&](const Overleg& meeting) -> std::optional<Outcome> {
                              if (!holds(kinds, meeting.soort)) return std::nullopt;
                              return judge(meeting);
                            });
}

/// Roles outside the school that parents may have to consent to.
constexpr std::array kExternen{Rol::samenwerkingsverband,
                               Rol::jeugdprofessional_onderwijs,
                               Rol::jeugdhulp,
                               Rol::cjg,
                               Rol::gemeente,
                               Rol::leerplicht};

/// Whether somebody with this role was there; a similar function may count as the named one.
bool attended(const Overleg& meeting, Rol role, bool similar) {
  if (present(meeting, role)) return true;
  if (!similar) return false;
  switch (role) {
    case Rol::leerkracht:
      return present(meeting, Rol::mentor);
    case Rol::mentor:
      return present(meeting, Rol::leerkracht);
    case Rol::intern_begeleider:
      return present(meeting, Rol::ondersteuningscoordinator);
    case Rol::ondersteuningscoordinator:
      return present(meeting, Rol::intern_begeleider);
    default:
      return false;
  }
}

bool absent_with_reason(const Overleg& meeting, Rol role) {
  return std::ranges::any_of(meeting.deelnemers, [&](const Deelnemer& d) {
    return d.rol == role && !d.aanwezig && filled(d.reden_afwezig);
  });
}

/// Whether a consent that a meeting needed was there.
Outcome with_consent(const DossierView& view, const Overleg& meeting, Toestemmingsdoel purpose,
                     std::span<const Rol> roles) {
  switch (consent(view, purpose, roles, meeting.kenmerk, meeting.datum)) {
    case Toestemming::verleend:
      return answer(Status::voldaan, Reden::overleg_met_toestemming, meeting.datum);
    case Toestemming::geweigerd:
      return answer(Status::niet_voldaan, Reden::overleg_ondanks_weigering, meeting.datum);
    case Toestemming::onbekend:
      return answer(Status::geen_gegevens, Reden::gezag_niet_vastgelegd, meeting.datum);
    case Toestemming::ontbreekt:
      break;
  }
  return answer(Status::niet_voldaan, Reden::overleg_zonder_toestemming, meeting.datum);
}

/// First day on or after a signal on which a meeting about it was held.
template <class Fits>
Outcome after_signal(const DossierView& view, const Signaal& signal, const std::optional<int>& days,
                     const Termijnredenen& reden, Fits fits) {
  const Day met = first_meeting(view, signal.datum, [&](const Overleg& meeting) {
    return fits(meeting) && (!meeting.signaal || *meeting.signaal == signal.kenmerk);
  });
  return judge_limit(view, signal.datum, plus(signal.datum, days), met, reden);
}

}  // namespace

Outcome team_with_consent(const DossierView& view) {
  return per_meeting(view, {Overlegsoort::ondersteuningsteam}, [&](const Overleg& meeting) {
    return with_consent(view, meeting, Toestemmingsdoel::ondersteuningsteam,
                        view.beleid.toestemming.ondersteuningsteam);
  });
}

Outcome externals_with_consent(const DossierView& view) {
  return worst_in_enrolment(view, view.dossier.overleggen, &Overleg::datum, Reden::geen_overleg_met_externen,
                            [&](const Overleg& meeting) -> std::optional<Outcome> {
                              if (!any_present(meeting, kExternen)) return std::nullopt;
                              return with_consent(view, meeting, Toestemmingsdoel::externen,
                                                  view.beleid.toestemming.externen);
                            });
}

Outcome team_with_invitation(const DossierView& view) {
  return per_meeting(view, {Overlegsoort::ondersteuningsteam}, [&](const Overleg& meeting) {
    const bool listed =
        std::ranges::any_of(meeting.deelnemers, [](const Deelnemer& d) { return d.rol == Rol::ouder; });
    return listed || on_or_before(meeting.uitgenodigd_op, meeting.datum)
               ? answer(Status::voldaan, Reden::ouders_waren_uitgenodigd, meeting.datum)
               : answer(Status::niet_voldaan, Reden::ouders_niet_uitgenodigd, meeting.datum);
  });
}

Outcome team_report_signed(const DossierView& view) {
  return per_meeting(view, {Overlegsoort::ondersteuningsteam}, [&](const Overleg& meeting) {
    const Partij party = pupil_decides(view, meeting.datum) == true ? Partij::leerling : Partij::ouder;
    Day signed_on;
    Day refused_on;
    for (const Ondertekening& signature : meeting.ondertekeningen) {
      if (signature.partij != party) continue;
      keep_earliest(signature.geweigerd ? refused_on : signed_on, signature.datum);
    }
    if (signed_on.known())
      return answer(Status::voldaan, Reden::verslag_ondertekend, meeting.datum, {}, signed_on);
    if (refused_on.known())
      return answer(Status::gemotiveerd, Reden::ondertekening_geweigerd, meeting.datum, {}, refused_on);
    return answer(Status::open, Reden::verslag_te_ondertekenen, meeting.datum);
  });
}

Outcome team_before_support(const DossierView& view) {
  const Ondersteuningsniveau* from =
      view.beleid.niveau(view.beleid.ondersteuningsteam.vanaf_niveau.value_or(""));
  const Tijdvak period = tijdvak(view);
  return worst_in_enrolment(
      view, view.dossier.ondersteuning, &Ondersteuning::vanaf, Reden::geen_ondersteuning_met_team,
      [&](const Ondersteuning& support) -> std::optional<Outcome> {
        const Ondersteuningsniveau* level = view.beleid.niveau(support.niveau);
        if (from == nullptr || level == nullptr || level < from) return std::nullopt;
        Day before;
        for (const Overleg& meeting : view.dossier.overleggen) {
          const bool team = meeting.soort == Overlegsoort::ondersteuningsteam;
          if (team && period.holds(meeting.datum)) keep_earliest(before, meeting.datum);
        }
        if (!before.known()) return answer(Status::niet_voldaan, Reden::team_niet_bijeen, support.vanaf);
        return before.on_or_before(support.vanaf)
                   ? answer(Status::voldaan, Reden::team_vooraf_bijeen, support.vanaf, {}, before)
                   : answer(Status::niet_voldaan, Reden::team_achteraf_bijeen, support.vanaf, {}, before);
      });
}

Outcome team_after_own_means(const DossierView& view) {
  const bool both = view.beleid.ondersteuningsteam.handelingsverlegen == Handelingsverlegen::beiden;
  return per_meeting(view, {Overlegsoort::ondersteuningsteam}, [&](const Overleg& meeting) {
    const auto stuck = [&](Rol a, Rol b) {
      return holds(meeting.handelingsverlegen, a) || holds(meeting.handelingsverlegen, b);
    };
    if (meeting.handelingsverlegen.empty())
      return answer(Status::geen_gegevens, Reden::verlegenheid_niet_vastgelegd, meeting.datum);
    const bool teacher = stuck(Rol::leerkracht, Rol::mentor);
    const bool coach = stuck(Rol::intern_begeleider, Rol::ondersteuningscoordinator);
    return (both ? teacher && coach : teacher || coach)
               ? answer(Status::voldaan, Reden::team_na_eigen_middelen, meeting.datum)
               : answer(Status::niet_voldaan, Reden::team_voor_eigen_middelen, meeting.datum);
  });
}

Outcome team_with_specialist(const DossierView& view) {
  const OndersteuningsteamBeleid& policy = view.beleid.ondersteuningsteam;
  return per_meeting(view, {Overlegsoort::ondersteuningsteam}, [&](const Overleg& meeting) {
    if (meeting.deelnemers.empty())
      return answer(Status::geen_gegevens, Reden::deelnemers_niet_vastgelegd, meeting.datum);
    const auto there = std::ranges::count_if(policy.leden, [&](Rol role) { return present(meeting, role); });
    return there >= policy.minimum_leden
               ? answer(Status::voldaan, Reden::specialist_in_team, meeting.datum)
               : answer(Status::niet_voldaan, Reden::geen_specialist_in_team, meeting.datum);
  });
}

Outcome team_meets_on_signal(const DossierView& view) {
  return worst_in_enrolment(
      view, view.dossier.signalen, &Signaal::datum, Reden::geen_signaal_boven_basis,
      [&](const Signaal& signal) -> std::optional<Outcome> {
        if (!signal.boven_basis) return std::nullopt;
        return after_signal(view, signal, view.beleid.ondersteuningsteam.binnen_dagen,
                            {Reden::team_bijeen_te_roepen, Reden::team_bijeen_te_roepen,
                             Reden::team_na_signaal_bijeen, Reden::team_laat_na_signaal_bijeen},
                            [](const Overleg& m) { return m.soort == Overlegsoort::ondersteuningsteam; });
      });
}

Outcome pupil_meeting_members(const DossierView& view) {
  const LeerlingbesprekingBeleid& policy = view.beleid.leerlingbespreking;
  return per_meeting(view, {Overlegsoort::leerlingbespreking}, [&](const Overleg& meeting) {
    if (meeting.deelnemers.empty())
      return answer(Status::geen_gegevens, Reden::deelnemers_niet_vastgelegd, meeting.datum);
    const bool complete = std::ranges::all_of(policy.deelnemers, [&](Rol role) {
      return attended(meeting, role, policy.soortgelijke_functie_telt);
    });
    return complete ? answer(Status::voldaan, Reden::bespreking_voltallig, meeting.datum)
                    : answer(Status::niet_voldaan, Reden::bespreking_onvoltallig, meeting.datum);
  });
}

Outcome pupil_meeting_after_talk(const DossierView& view) {
  const Tijdvak period = tijdvak(view);
  Day former;  // a talk counts for the first discussion after it
  return per_meeting(view, {Overlegsoort::leerlingbespreking}, [&](const Overleg& meeting) {
    Day talk;
    for (const Overleg& other : view.dossier.overleggen) {
      const bool fresh = !former.known() || other.datum > former.date();
      if (&other == &meeting || !fresh || !period.holds(other.datum) || other.datum > meeting.datum) continue;
      if (other.soort != Overlegsoort::leerlingbespreking && present(other, Rol::ouder))
        keep_latest(talk, other.datum);
    }
    former = meeting.datum;
    return talk.known() ? answer(Status::voldaan, Reden::ouders_vooraf_gesproken, meeting.datum, {}, talk)
                        : answer(Status::niet_voldaan, Reden::ouders_niet_vooraf_gesproken, meeting.datum);
  });
}

Outcome flex_zat_members(const DossierView& view) {
  const FlexZatBeleid& policy = view.beleid.flex_zat;
  return per_meeting(view, {Overlegsoort::flex_zat}, [&](const Overleg& meeting) {
    if (meeting.deelnemers.empty())
      return answer(Status::geen_gegevens, Reden::deelnemers_niet_vastgelegd, meeting.datum);
    bool reasoned = false;
    for (const Rol role : policy.vaste_leden) {
      const bool by_commission = role == Rol::ondersteuningscoordinator &&
                                 policy.commissie_vervangt_coordinator && under_wec(view.facts) &&
                                 present(meeting, Rol::commissie_voor_de_begeleiding);
      if (present(meeting, role) || by_commission) continue;
      if (!absent_with_reason(meeting, role))
        return answer(Status::niet_voldaan, Reden::vast_lid_ontbrak, meeting.datum);
      reasoned = true;
    }
    return reasoned ? answer(Status::gemotiveerd, Reden::vast_lid_met_reden_afwezig, meeting.datum)
                    : answer(Status::voldaan, Reden::vaste_leden_aanwezig, meeting.datum);
  });
}

Outcome flex_zat_led_by_management(const DossierView& view) {
  return worst_in_enrolment(
      view, view.dossier.overleggen, &Overleg::datum, Reden::geen_besluit_medegedeeld,
      [&](const Overleg& meeting) -> std::optional<Outcome> {
        const bool flex = meeting.soort == Overlegsoort::flex_zat;
        if (!flex || !meeting.besluit_medegedeeld) return std::nullopt;
        if (!meeting.voorzitter)
          return answer(Status::geen_gegevens, Reden::leiding_niet_vastgelegd, meeting.datum);
        return holds(view.beleid.flex_zat.leiding_bij_besluit, *meeting.voorzitter)
                   ? answer(Status::voldaan, Reden::leiding_door_directie, meeting.datum)
                   : answer(Status::niet_voldaan, Reden::leiding_niet_door_directie, meeting.datum);
      });
}

Outcome zat_cycle(const DossierView& view) {
  return per_meeting(view, {Overlegsoort::zat, Overlegsoort::flex_zat}, [&](const Overleg& meeting) {
    if (!meeting.voorbereid) return answer(Status::niet_voldaan, Reden::zat_niet_voorbereid, meeting.datum);
    if (!filled(meeting.uitkomst)) return answer(Status::open, Reden::zat_zonder_verslag, meeting.datum);
    return meeting.geevalueerd_op
               ? answer(Status::voldaan, Reden::zat_rond, meeting.datum, {}, meeting.geevalueerd_op)
               : answer(Status::open, Reden::zat_te_evalueren, meeting.datum);
  });
}

Outcome youth_care_meeting(const DossierView& view) {
  const bool other_counts = view.beleid.jeugdhulp.ander_overleg_telt;
  return worst_in_enrolment(
      view, view.dossier.signalen, &Signaal::datum, Reden::geen_signaal_jeugdhulp,
      [&](const Signaal& signal) -> std::optional<Outcome> {
        if (!signal.boven_basis || !signal.jeugdhulp) return std::nullopt;
        return after_signal(view, signal, view.beleid.jeugdhulp.binnen_dagen,
                            {Reden::jeugdhulp_te_overleggen, Reden::jeugdhulp_te_overleggen,
                             Reden::jeugdhulp_besproken, Reden::jeugdhulp_laat_besproken},
                            [&](const Overleg& m) {
                              const bool with_care =
                                  m.soort == Overlegsoort::jeugdhulpoverleg || any_present(m, kJeugdhulp);
                              return m.soort == Overlegsoort::flex_zat || (other_counts && with_care);
                            });
      });
}

}  // namespace opp::kernels
