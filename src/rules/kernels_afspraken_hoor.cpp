// Agreements on hearing the pupil in the phases of the OPP, and on involving pupil and parents.

#include "afspraak_help.hpp"
#include "kernels_afspraken.hpp"

namespace opp::kernels {

namespace {

/// A phase of the OPP that was reached on a day.
struct Fasemoment {
  Hoorfase fase;
  Date op;
  const OppVersie* versie;
  Day vorige = {};  ///< the phase was reached before; who was heard then was heard about something else
  Day vorige_vaststelling = {};  ///< what was said before that had its influence there
};

bool same_destination(const OppVersie& a, const OppVersie& b) {
  return std::ranges::equal(
      a.perspectief.uitstroombestemmingen, b.perspectief.uitstroombestemmingen,
      [](const auto& x, const auto& y) { return x.soort == y.soort && x.omschrijving == y.omschrijving; });
}

std::optional<Date> first_fixing(const OppVersie& version) {
  const Day first = earliest(version.perspectief_vastgesteld_op, version.handelingsdeel_vastgesteld_op);
  return first.optional();
}

const OppVersie* version_of(const Dossier& dossier, std::int32_t number) {
  const auto it = std::ranges::find(dossier.opp_versies, number, &OppVersie::versie);
  return it == dossier.opp_versies.end() ? nullptr : &*it;
}

/// The phases that the OPP of this enrolment went through, in the order of time.
std::vector<Fasemoment> all_moments(const DossierView& view, const Tijdvak& period) {
  std::vector<Fasemoment> moments;
  const OppVersie* former = nullptr;
  for (const OppVersie& version : view.dossier.opp_versies) {
    if (period.holds(version.opgesteld_op)) {
      const bool adjusts = former != nullptr && (view.beleid.hoorrecht.nieuwe_versie_is_bijstelling ||
                                                 !same_destination(*former, version));
      moments.push_back(
          {adjusts ? Hoorfase::bijstellen : Hoorfase::opstellen, version.opgesteld_op, &version});
      former = &version;
    }
    if (const auto fixed = first_fixing(version); fixed && period.holds(*fixed))
      moments.push_back({Hoorfase::vaststellen, *fixed, &version});
  }
  for (const Evaluatie& evaluation : view.dossier.evaluaties) {
    if (is_evaluatie_van_school(evaluation) && period.holds(evaluation.datum)) {
      moments.push_back({Hoorfase::evalueren, evaluation.datum, version_of(view.dossier, evaluation.versie)});
    }
  }
  std::ranges::stable_sort(moments, {}, &Fasemoment::op);
  for (std::size_t i = 0; i < moments.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (moments[j].fase == moments[i].fase) moments[i].vorige = moments[j].op;
      if (moments[j].fase == Hoorfase::vaststellen) moments[i].vorige_vaststelling = moments[j].op;
    }
  }
  return moments;
}

/// Those to which the policy applies: each by its own day, and of a draft only if the policy says so.
std::vector<Fasemoment> moments_in_force(const DossierView& view) {
  const HoorrechtBeleid& policy = view.beleid.hoorrecht;
  std::vector<Fasemoment> moments = all_moments(view, tijdvak(view));
  const bool fixed = std::ranges::any_of(moments, [](const Fasemoment& m) {
    return m.fase == Hoorfase::vaststellen || m.fase == Hoorfase::evalueren;
  });
  if (policy.geldt_voor == Hoorbereik::opp_vastgesteld && !fixed) moments.clear();
  std::erase_if(moments, [&](const Fasemoment& m) { return policy.vanaf && m.op < *policy.vanaf; });
  return moments;
}

Date heard_on(const Hoormoment& hearing) { return hearing.gehoord_op.value_or(hearing.aangeboden_op); }

bool about_version(const Hoormoment& hearing, const Fasemoment& moment) {
  return !hearing.versie || moment.versie == nullptr || *hearing.versie == moment.versie->versie;
}

/// The last hearing in the phase of a moment that came after the former time of that phase and by `last`.
const Hoormoment* hearing_for(const DossierView& view, const Fasemoment& moment, Date last) {
  const Hoormoment* found = nullptr;
  for (const Hoormoment& hearing : view.dossier.hoormomenten) {
    const Date day = heard_on(hearing);
    if (hearing.fase != moment.fase || !about_version(hearing, moment) || day > last ||
        day > view.peildatum())
      continue;
    if (moment.vorige.known() && day <= moment.vorige.date()) continue;
    if (found == nullptr || !hearing.afgezien) found = &hearing;
  }
  return found;
}

Reden not_heard(Hoorfase phase) {
  switch (phase) {
    case Hoorfase::opstellen:
      return Reden::niet_gehoord_bij_opstellen;
    case Hoorfase::vaststellen:
      return Reden::niet_gehoord_bij_vaststellen;
    case Hoorfase::evalueren:
      return Reden::niet_gehoord_bij_evalueren;
    case Hoorfase::bijstellen:
      return Reden::niet_gehoord_bij_bijstellen;
  }
  return Reden::niet_gehoord_bij_opstellen;
}

/// Answer about a pupil who did not want to speak: only with a note it is a reasoned deviation.
std::optional<Outcome> if_declined(const DossierView& view, const Fasemoment& moment,
                                   const Hoormoment* hearing) {
  if (hearing == nullptr || !hearing->afgezien) return std::nullopt;
  const bool reasoned = view.beleid.hoorrecht.poging_met_reden_is_gemotiveerd && filled(hearing->toelichting);
  return reasoned ? answer(Status::gemotiveerd, Reden::leerling_zag_af, moment.op, {}, heard_on(*hearing))
                  : answer(Status::niet_voldaan, Reden::leerling_zag_af_zonder_toelichting, moment.op, {},
                           heard_on(*hearing));
}

Outcome heard_in_phase(const DossierView& view, const Fasemoment& moment) {
  const Hoormoment* hearing = hearing_for(view, moment, moment.op);
  if (auto declined = if_declined(view, moment, hearing)) return *declined;
  if (hearing != nullptr)
    return answer(Status::voldaan, Reden::gehoord_in_fasen, moment.op, {}, heard_on(*hearing));
  const Hoormoment* later = hearing_for(view, moment, view.peildatum());
  if (later != nullptr && !later->afgezien) {
    return answer(Status::te_laat, Reden::pas_na_fase_gehoord, moment.op, {}, heard_on(*later));
  }
  return answer(Status::niet_voldaan, not_heard(moment.fase), moment.op);
}

/// Whether a hearing since the OPP was last fixed tells its influence. What was said while the OPP was
/// drawn up has its influence when it is fixed, so the phase of the hearing does not matter.
bool influence_told(const DossierView& view, const Fasemoment& moment) {
  return std::ranges::any_of(view.dossier.hoormomenten, [&](const Hoormoment& hearing) {
    const Date day = heard_on(hearing);
    const Day former = moment.vorige_vaststelling;
    const bool since = !former.known() || day > former.date();
    return since && day <= moment.op && about_version(hearing, moment) && filled(hearing.invloed);
  });
}

/// What the version itself says; an evaluation makes no version.
const Leerlinginbreng* text_of(const Fasemoment& moment) {
  if (moment.fase == Hoorfase::evalueren || moment.versie == nullptr || !moment.versie->leerlinginbreng)
    return nullptr;
  return &*moment.versie->leerlinginbreng;
}

template <class Judge>
Outcome per_phase(const DossierView& view, const std::vector<Hoorfase>& phases, Judge judge) {
  return worst_of(moments_in_force(view), answer(Status::nvt, Reden::nog_geen_fase),
                  [&](const Fasemoment& moment) -> std::optional<Outcome> {
                    if (!holds(phases, moment.fase)) return std::nullopt;
                    return judge(moment);
                  });
}

}  // namespace

Outcome pupil_heard_in_phases(const DossierView& view) {
  const Outcome phases = per_phase(view, view.beleid.hoorrecht.fasen,
                                   [&](const Fasemoment& moment) { return heard_in_phase(view, moment); });
  if (phases.status != Status::nvt || view.beleid.hoorrecht.geldt_voor != Hoorbereik::alle_leerlingen)
    return phases;
  const Tijdvak period = tijdvak(view);
  Day heard;
  for (const Hoormoment& hearing : view.dossier.hoormomenten) {
    if (!hearing.afgezien && period.holds(heard_on(hearing))) keep_latest(heard, heard_on(hearing));
  }
  return heard.known() ? answer(Status::voldaan, Reden::gehoord_zonder_opp, {}, {}, heard)
                       : answer(Status::open, Reden::te_horen_zonder_opp);
}

Outcome input_of_phases_described(const DossierView& view) {
  return per_phase(view, view.beleid.hoorrecht.inbreng_bij, [&](const Fasemoment& moment) {
    const Hoormoment* hearing = hearing_for(view, moment, moment.op);
    const Leerlinginbreng* text = text_of(moment);
    if ((text != nullptr && filled(text->inbreng)) || (hearing != nullptr && filled(hearing->inbreng)))
      return answer(Status::voldaan, Reden::inbreng_bij_fase_beschreven, moment.op);
    if (auto declined = if_declined(view, moment, hearing)) return *declined;
    return answer(Status::niet_voldaan, Reden::inbreng_bij_fase_ontbreekt, moment.op);
  });
}

Outcome influence_of_phases_described(const DossierView& view) {
  return per_phase(view, view.beleid.hoorrecht.invloed_bij, [&](const Fasemoment& moment) {
    const Hoormoment* hearing = hearing_for(view, moment, moment.op);
    const Leerlinginbreng* text = text_of(moment);
    if ((text != nullptr && filled(text->invloed)) || influence_told(view, moment))
      return answer(Status::voldaan, Reden::invloed_bij_fase_beschreven, moment.op);
    if (auto declined = if_declined(view, moment, hearing)) return *declined;
    return answer(Status::niet_voldaan, Reden::invloed_bij_fase_ontbreekt, moment.op);
  });
}

namespace {

/// When parents and pupil first took part in something, from a day on.
struct Betrokken {
  Day ouders;
  Day leerling;

  [[nodiscard]] bool both() const { return ouders.known() && leerling.known(); }
  [[nodiscard]] Day last() const {
    if (!both()) return {};
    return ouders.number() > leerling.number() ? ouders : leerling;
  }
};

/// Sentences about parents and pupil who are to be involved.
struct Betrekredenen {
  Reden betrokken;
  Reden later;
  Reden ouders;
  Reden leerling;
  Reden beiden;
};

template <class Fits>
Betrokken involved(const DossierView& view, Date from, Fits fits) {
  const auto with = [&](Rol role) {
    return first_meeting(view, from, [&](const Overleg& m) { return present(m, role) && fits(m); });
  };
  Betrokken result{with(Rol::ouder), with(Rol::leerling)};
  for (const Hoormoment& hearing : view.dossier.hoormomenten) {
    const Date day = heard_on(hearing);
    if (!hearing.afgezien && day >= from && day <= view.peildatum()) keep_earliest(result.leerling, day);
  }
  return result;
}

Outcome judge_involved(const DossierView& view, Date start, std::optional<Date> due,
                       const Betrokken& involved, const Betrekredenen& reden) {
  Reden lacking = reden.beiden;
  if (involved.ouders.known()) lacking = reden.leerling;
  if (involved.leerling.known()) lacking = reden.ouders;
  return judge_limit(view, start, due, involved.last(), {lacking, lacking, reden.betrokken, reden.later});
}

}  // namespace

Outcome involved_from_signal(const DossierView& view) {
  return worst_in_enrolment(
      view, view.dossier.signalen, &Signaal::datum, Reden::geen_signaal,
      [&](const Signaal& signal) -> std::optional<Outcome> {
        const Betrokken both = involved(view, signal.datum, [&](const Overleg& meeting) {
          return !meeting.signaal || *meeting.signaal == signal.kenmerk;
        });
        return judge_involved(
            view, signal.datum, plus(signal.datum, view.beleid.betrokkenheid.binnen_dagen), both,
            {Reden::bij_signaal_betrokken, Reden::later_bij_signaal_betrokken,
             Reden::ouders_bij_signaal_te_betrekken, Reden::leerling_bij_signaal_te_betrekken,
             Reden::beiden_bij_signaal_te_betrekken});
      });
}

Outcome build_up_explained(const DossierView& view) {
  const Tijdvak period = tijdvak(view);
  Day explained;
  for (const Overleg& meeting : view.dossier.overleggen) {
    const bool both = present(meeting, Rol::ouder) && present(meeting, Rol::leerling);
    if (meeting.soort == Overlegsoort::gesprek_opbouw && both && period.holds(meeting.datum))
      keep_earliest(explained, meeting.datum);
  }
  return worst_in_enrolment(
      view, view.dossier.ondersteuning, &Ondersteuning::vanaf, Reden::geen_ondersteuning,
      [&](const Ondersteuning& support) -> std::optional<Outcome> {
        if (explained.known() && !(has_ended(support.tot_en_met, explained.date())))
          return answer(Status::voldaan, Reden::opbouw_besproken, support.vanaf, {}, explained);
        return has_ended(support.tot_en_met, view.peildatum())
                   ? answer(Status::niet_voldaan, Reden::opbouw_niet_besproken, support.vanaf)
                   : answer(Status::open, Reden::opbouw_te_bespreken, support.vanaf);
      });
}

Outcome involved_in_move(const DossierView& view) {
  return worst_in_enrolment(
      view, view.dossier.overstappen, &Overstap::gemeld_op, Reden::geen_overstap,
      [&](const Overstap& move) -> std::optional<Outcome> {
        if (move.richting != Overstaprichting::vertrek) return std::nullopt;
        return judge_involved(
            view, move.gemeld_op, move.per,
            involved(view, move.gemeld_op, [](const Overleg&) { return true; }),
            {Reden::bij_overstap_betrokken, Reden::later_bij_overstap_betrokken,
             Reden::ouders_bij_overstap_te_betrekken, Reden::leerling_bij_overstap_te_betrekken,
             Reden::beiden_bij_overstap_te_betrekken});
      });
}

}  // namespace opp::kernels
