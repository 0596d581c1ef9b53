#pragma once

#include "../afspraken.hpp"
#include "../kernels_afspraken.hpp"
#include "../termijnen.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

/// The agreements that a policy can make, in the order of the reference page.
namespace opp::afspraak_table {

inline const Beleid& wet() { return Beleid::wet(); }

template <class T>
bool holds(const std::vector<T>& list, const T& value) {
  return std::ranges::find(list, value) != list.end();
}

/// Whether the policy decides this value itself: it names the key, and not because an act says so.
inline bool decides(const Beleid& beleid, std::string_view key) {
  const Herkomstregel* own = beleid.herkomst_van(key);
  const Herkomstregel* law = wet().herkomst_van(key);
  if (own == nullptr || law == nullptr || own->herkomst == Herkomst::wet) return false;
  return own->herkomst != law->herkomst || own->bron != law->bron || own->toelichting != law->toelichting;
}

/// Whether the policy asks something that the law does not ask.
inline bool beyond_law(const std::vector<Hoorfase>& asked, const std::vector<Hoorfase>& by_law) {
  return std::ranges::any_of(asked, [&](Hoorfase phase) { return !holds(by_law, phase); });
}
inline bool asks(const Beleid& beleid, std::string_view key, const std::vector<Hoorfase>& asked,
                 const std::vector<Hoorfase>& by_law) {
  return !asked.empty() && (beyond_law(asked, by_law) || decides(beleid, key));
}
inline bool holds_pupil(const Beleid& beleid) { return holds(beleid.hoorrecht.partijen, Rol::leerling); }

/// Consent to the handelingsdeel that the policy itself asks, or that goes further than the law.
inline bool asks_consent(const Beleid& beleid) {
  const ToestemmingBeleid& policy = beleid.toestemming;
  return decides(beleid, "toestemming.handelingsdeel") || policy.ouders == Ouderaantal::alle ||
         policy.handelingsdeel_leerling == Leerlinginstemming::vereist ||
         holds(policy.handelingsdeel, Rol::leerling);
}

inline constexpr Schooltypen alle_scholen{Schooltype::bao, Schooltype::sbo, Schooltype::so,
                                          Schooltype::vso, Schooltype::vo,  Schooltype::pro};

// clang-format off: a table
inline constexpr auto afspraken = std::to_array<Afspraak>({
    {{"AFS-HOOR-FASEN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Leerling gehoord in elke fase van het OPP",
      "Pupil heard in every phase of the OPP"},
     alle_scholen, "hoorrecht.fasen",
     [](const Beleid& b) { return beyond_law(b.hoorrecht.fasen, wet().hoorrecht.fasen) && holds_pupil(b); },
     kernels::pupil_heard_in_phases},
    {{"AFS-HOOR-INBRENG", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Inbreng van de leerling bij elke fase beschreven",
      "Contribution of the pupil described for every phase"},
     alle_scholen, "hoorrecht.inbreng_bij",
     [](const Beleid& b) { return asks(b, "hoorrecht.inbreng_bij", b.hoorrecht.inbreng_bij, wet().hoorrecht.inbreng_bij); },
     kernels::input_of_phases_described},
    {{"AFS-HOOR-INVLOED", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Invloed van de inbreng bij elke vaststelling en bijstelling beschreven",
      "Influence of the contribution described for every fixing and adjustment"},
     alle_scholen, "hoorrecht.invloed_bij",
     [](const Beleid& b) { return asks(b, "hoorrecht.invloed_bij", b.hoorrecht.invloed_bij, wet().hoorrecht.invloed_bij); },
     kernels::influence_of_phases_described},
    {{"AFS-SIGNAAL", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Ouders en leerling betrokken vanaf het signaal",
      "Parents and pupil involved from the signal"},
     alle_scholen, "betrokkenheid.vanaf_signaal",
     [](const Beleid& b) { return b.betrokkenheid.vanaf_signaal; },
     kernels::involved_from_signal},
    {{"AFS-OPBOUW", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Opbouw van de ondersteuning besproken met ouders en leerling",
      "Build-up of support discussed with parents and pupil"},
     alle_scholen, "betrokkenheid.uitleg_opbouw",
     [](const Beleid& b) { return b.betrokkenheid.uitleg_opbouw; },
     kernels::build_up_explained},
    {{"AFS-HANDELINGSPLAN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Ouders en leerling betrokken bij het handelingsplan",
      "Parents and pupil involved in the individual plan"},
     alle_scholen, "handelingsplan.betrokkenen",
     [](const Beleid& b) { return !b.handelingsplan.betrokkenen.empty(); },
     kernels::plan_with_parties},
    {{"AFS-HANDELINGSPLAN-EINDE", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Handelingsplan met een einde",
      "Individual plan with an end"},
     alle_scholen, "handelingsplan.einddatum_vereist",
     [](const Beleid& b) { return b.handelingsplan.einddatum_vereist; },
     kernels::plan_with_end},
    {{"AFS-OT-BIJEEN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Ondersteuningsteam bijeen na een signaal boven de basis",
      "Support team meets after a signal above the basis"},
     alle_scholen, "ondersteuningsteam.binnen_dagen",
     [](const Beleid& b) { return b.ondersteuningsteam.binnen_dagen.has_value() || decides(b, "ondersteuningsteam.binnen_dagen"); },
     kernels::team_meets_on_signal},
    {{"AFS-OT-VERLEGEN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Ondersteuningsteam pas als leraar en intern begeleider vastlopen",
      "Support team only when teacher and internal coach are stuck"},
     alle_scholen, "ondersteuningsteam.handelingsverlegen",
     [](const Beleid& b) { return b.ondersteuningsteam.handelingsverlegen.has_value(); },
     kernels::team_after_own_means},
    {{"AFS-OT-TOESTEMMING", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Toestemming voor bespreking in het ondersteuningsteam",
      "Consent to discussion in the support team"},
     alle_scholen, "toestemming.ondersteuningsteam",
     [](const Beleid& b) { return !b.toestemming.ondersteuningsteam.empty(); },
     kernels::team_with_consent},
    {{"AFS-OT-UITNODIGING", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Ouders uitgenodigd voor het ondersteuningsteam",
      "Parents invited to the support team"},
     alle_scholen, "ondersteuningsteam.ouders_uitgenodigd",
     [](const Beleid& b) { return b.ondersteuningsteam.ouders_uitgenodigd; },
     kernels::team_with_invitation},
    {{"AFS-OT-LEDEN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Specialisten in het ondersteuningsteam",
      "Specialists in the support team"},
     alle_scholen, "ondersteuningsteam.minimum_leden",
     [](const Beleid& b) { return b.ondersteuningsteam.minimum_leden > 0 && !b.ondersteuningsteam.leden.empty(); },
     kernels::team_with_specialist},
    {{"AFS-OT-VERSLAG", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Verslag van het ondersteuningsteam ondertekend",
      "Report of the support team signed"},
     alle_scholen, "ondersteuningsteam.verslag_ondertekend",
     [](const Beleid& b) { return b.ondersteuningsteam.verslag_ondertekend; },
     kernels::team_report_signed},
    {{"AFS-OT-VOORAF", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Ondersteuningsteam bijeen voor de ondersteuning begint",
      "Support team meets before support begins"},
     alle_scholen, "ondersteuningsteam.vanaf_niveau",
     [](const Beleid& b) { return b.ondersteuningsteam.vanaf_niveau.has_value(); },
     kernels::team_before_support},
    {{"AFS-LLB-VOORAF", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Gesprek met ouders voor de leerlingbespreking",
      "Talk with parents before the pupil meeting"},
     alle_scholen, "leerlingbespreking.gesprek_vooraf",
     [](const Beleid& b) { return b.leerlingbespreking.gesprek_vooraf; },
     kernels::pupil_meeting_after_talk},
    {{"AFS-LLB-DEELNEMERS", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Leerlingbespreking met de afgesproken deelnemers",
      "Pupil meeting with the agreed participants"},
     alle_scholen, "leerlingbespreking.deelnemers",
     [](const Beleid& b) { return !b.leerlingbespreking.deelnemers.empty(); },
     kernels::pupil_meeting_members},
    {{"AFS-FLEXZAT-LEDEN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Vaste leden aanwezig bij de flex-ZAT",
      "Fixed members present at the flex-ZAT"},
     alle_scholen, "flex_zat.vaste_leden",
     [](const Beleid& b) { return !b.flex_zat.vaste_leden.empty(); },
     kernels::flex_zat_members},
    {{"AFS-FLEXZAT-LEIDING", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Flex-ZAT met een besluit van het management geleid door de directie",
      "Flex-ZAT with a decision of the management led by the management"},
     alle_scholen, "flex_zat.leiding_bij_besluit",
     [](const Beleid& b) { return !b.flex_zat.leiding_bij_besluit.empty(); },
     kernels::flex_zat_led_by_management},
    {{"AFS-ZAT-CYCLUS", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "ZAT voorbereid, vastgelegd en geëvalueerd",
      "ZAT prepared, recorded and evaluated"},
     alle_scholen, "flex_zat.voorbereid_en_geevalueerd",
     [](const Beleid& b) { return b.flex_zat.voorbereid_en_geevalueerd; },
     kernels::zat_cycle},
    {{"AFS-JEUGDHULP-OVERLEG", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Overleg met jeugdhulp na een signaal boven de basis",
      "Meeting with youth care after a signal above the basis"},
     alle_scholen, "jeugdhulp.overleg_vereist",
     [](const Beleid& b) { return b.jeugdhulp.overleg_vereist; },
     kernels::youth_care_meeting},
    {{"AFS-EXTERN-TOESTEMMING", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Toestemming voor overleg met externen",
      "Consent to a meeting with externals"},
     alle_scholen, "toestemming.externen",
     [](const Beleid& b) { return !b.toestemming.externen.empty(); },
     kernels::externals_with_consent},
    {{"AFS-NIVEAU-VOLGORDE", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Lichtere niveaus van ondersteuning eerst beproefd",
      "Lighter levels of support tried first"},
     alle_scholen, "niveau",
     [](const Beleid& b) { return std::ranges::any_of(b.niveaus, [](const auto& level) { return !level.eerst.empty(); }); },
     kernels::lighter_levels_first},
    {{"AFS-VOORSTEL", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Voorstel voordat ondersteuning boven de basis begint",
      "Proposal before support above the basis begins"},
     alle_scholen, "ondersteuning.voorstel_vooraf",
     [](const Beleid& b) { return b.ondersteuning.voorstel_vooraf; },
     kernels::support_after_proposal},
    {{"AFS-HULPVRAAG", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Hulpvraag bij elke ondersteuning",
      "Question for help with every support"},
     alle_scholen, "ondersteuning.hulpvraag_vereist",
     [](const Beleid& b) { return b.ondersteuning.hulpvraag_vereist; },
     kernels::support_with_question},
    {{"AFS-TERUGKEERDOEL", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Plaatsing in het speciaal (basis)onderwijs met einde of doel",
      "Placement in special (primary) education with an end or a goal"},
     alle_scholen, "ondersteuning.plaatsing_met_terugkeerdoel",
     [](const Beleid& b) { return b.ondersteuning.plaatsing_met_terugkeerdoel; },
     kernels::placement_with_return_goal},
    {{"AFS-UITGESLOTEN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Uitgesloten ondersteuning telt niet als basisondersteuning",
      "Excluded support does not count as basic support"},
     alle_scholen, "grens.uitgesloten",
     [](const Beleid& b) { return !b.grens.uitgesloten.empty(); },
     kernels::excluded_support},
    {{"AFS-BEHOEFTEN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Behoeften in het OPP, met de ondersteuning daarbij",
      "Needs in the OPP, with the support for them"},
     alle_scholen, "inhoud.verplicht",
     [](const Beleid& b) { return b.inhoud.behoefte_vraagt_ondersteuning || (b.inhoud.minimum_behoeften > 0 && holds(b.inhoud.verplicht, Oppdeel::behoeften)); },
     kernels::needs_with_support},
    {{"AFS-DISPENSEREN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Einddoel pas verlaagd na intensiveren of compenseren",
      "Final goal lowered only after intensifying or compensating"},
     alle_scholen, "inhoud.dispenseren_als_laatste",
     [](const Beleid& b) { return b.inhoud.dispenseren_als_laatste; },
     kernels::dispense_last},
    {{"AFS-HD-TOESTEMMING", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Toestemming voor het handelingsdeel",
      "Consent to the handelingsdeel"},
     alle_scholen, "toestemming.handelingsdeel",
     [](const Beleid& b) { return asks_consent(b); },
     kernels::guidance_with_consent},
    {{"AFS-EVAL-JAAR", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {termijnen::twaalf_maanden},
      "OPP binnen een jaar weer geëvalueerd",
      "OPP evaluated again within a year"},
     alle_scholen, "evaluatie.rollend_jaar_signaal",
     [](const Beleid& b) { return b.evaluatie.rollend_jaar_signaal; },
     kernels::evaluated_within_a_year},
    {{"AFS-BIJSTUREN", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Maatregel na een besluit om bij te sturen",
      "Measure after a decision to steer"},
     alle_scholen, "evaluatie.bijsturen_vraagt_maatregel",
     [](const Beleid& b) { return b.evaluatie.bijsturen_vraagt_maatregel; },
     kernels::steering_with_measure},
    {{"AFS-TLV-OPP", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Aanvraag van een TLV met een volledig OPP",
      "Application for a TLV with a complete OPP"},
     alle_scholen, "tlv.opp_vereist",
     [](const Beleid& b) { return b.tlv.opp_vereist; },
     kernels::opp_with_application},
    {{"AFS-CONTINUITEIT", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Ondersteuning loopt door tot de beslissing op een aanvraag",
      "Support goes on until the decision on an application"},
     alle_scholen, "tlv.continuiteit_signaal",
     [](const Beleid& b) { return b.tlv.continuiteit_signaal; },
     kernels::support_until_decision},
    {{"AFS-OVERSTAP-OVERLEG", Regelsoort::afspraak, Onderwerp::vertrek, Ernst::waarschuwing, {},
      "Ouders en leerling betrokken bij een overstap",
      "Parents and pupil involved in a move"},
     alle_scholen, "overstap.betrokkenheid",
     [](const Beleid& b) { return b.overstap.betrokkenheid; },
     kernels::involved_in_move},
    {{"AFS-OPP-COMPLEET", Regelsoort::afspraak, Onderwerp::vertrek, Ernst::waarschuwing, {},
      "Volledig OPP van de school van herkomst bij een overstap",
      "Complete OPP of the school of origin with a move"},
     alle_scholen, "overstap.opp_voor",
     [](const Beleid& b) { return b.overstap.opp_voor != Overstapbereik::geen; },
     kernels::complete_opp_along},
    {{"AFS-OPVOLGER", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {termijnen::opvolgend_opp},
      "Opvolgend OPP van de ontvangende school",
      "Successor OPP of the receiving school"},
     alle_scholen, "overstap.opvolgend_opp_weken",
     [](const Beleid& b) { return decides(b, "overstap.opvolgend_opp_weken"); },
     kernels::successor_by_agreement},
    {{"AFS-TERUGKOPPELING", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {termijnen::terugkoppeling},
      "Ontwikkeling in het eerste jaar teruggekoppeld aan de vorige school",
      "Development reported back to the former school in the first year"},
     alle_scholen, "overstap.minimum_terugkoppelingen",
     [](const Beleid& b) { return b.overstap.minimum_terugkoppelingen > 0; },
     kernels::feedback_given},
    {{"AFS-TERUG-TOESTEMMING", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Toestemming voor terugkoppeling aan de vorige school",
      "Consent to feedback to the former school"},
     alle_scholen, "toestemming.terugkoppeling",
     [](const Beleid& b) { return !b.toestemming.terugkoppeling.empty(); },
     kernels::feedback_with_consent},
    {{"AFS-MED-TOESTEMMING", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Toestemming voor medisch handelen",
      "Consent to medical acts"},
     alle_scholen, "toestemming.medisch",
     [](const Beleid& b) { return !b.toestemming.medisch.empty(); },
     kernels::medical_consent},
    {{"AFS-MED-PROTOCOL", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Protocol met ouders voor medisch handelen",
      "Protocol with parents for medical acts"},
     alle_scholen, "medisch.protocol_per_leerling",
     [](const Beleid& b) { return b.medisch.protocol_per_leerling; },
     kernels::medical_protocol},
    {{"AFS-MED-BEKWAAM", Regelsoort::afspraak, Onderwerp::inschrijving, Ernst::waarschuwing, {},
      "Voorbehouden handeling alleen door wie bekwaam is verklaard",
      "Reserved act only by whom a doctor declared able"},
     alle_scholen, "medisch.big_alleen_met_verklaring",
     [](const Beleid& b) { return b.medisch.big_alleen_met_verklaring && decides(b, "medisch.big_alleen_met_verklaring"); },
     kernels::medical_competence},
});
// clang-format on

/// Whether the rows are sound: ids of their own that begin as those of agreements do, and functions.
consteval bool are_sound() {
  for (std::size_t i = 0; i < afspraken.size(); ++i) {
    const Afspraak& row = afspraken[i];
    if (!row.rule.id.starts_with("AFS-") || row.rule.soort != Regelsoort::afspraak) return false;
    if (row.rule.titel_nl.empty() || row.rule.titel_en.empty() || row.sleutel.empty()) return false;
    if (row.geldt == nullptr || row.kernel == nullptr || row.scholen.empty()) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (afspraken[j].rule.id == row.rule.id) return false;
    }
  }
  return true;
}
static_assert(are_sound());

}  // namespace opp::afspraak_table
