#pragma once

#include "opp/rules/outcome.hpp"
#include "opp/rules/own_rule.hpp"

/// The functions that compute agreements of a samenwerkingsverband: what the policy asks, held against one
/// dossier. Pure functions of the view.
namespace opp::kernels {

Outcome pupil_heard_in_phases(const DossierView& view);
Outcome input_of_phases_described(const DossierView& view);
Outcome influence_of_phases_described(const DossierView& view);
Outcome involved_from_signal(const DossierView& view);
Outcome build_up_explained(const DossierView& view);
Outcome involved_in_move(const DossierView& view);

Outcome team_with_consent(const DossierView& view);
Outcome team_with_invitation(const DossierView& view);
Outcome team_report_signed(const DossierView& view);
Outcome team_before_support(const DossierView& view);
Outcome team_after_own_means(const DossierView& view);
Outcome team_with_specialist(const DossierView& view);
Outcome team_meets_on_signal(const DossierView& view);
Outcome pupil_meeting_members(const DossierView& view);
Outcome pupil_meeting_after_talk(const DossierView& view);
Outcome flex_zat_members(const DossierView& view);
Outcome flex_zat_led_by_management(const DossierView& view);
Outcome zat_cycle(const DossierView& view);
Outcome youth_care_meeting(const DossierView& view);
Outcome externals_with_consent(const DossierView& view);

Outcome lighter_levels_first(const DossierView& view);
Outcome excluded_support(const DossierView& view);
Outcome placement_with_return_goal(const DossierView& view);
Outcome support_with_question(const DossierView& view);
Outcome support_after_proposal(const DossierView& view);
Outcome plan_with_parties(const DossierView& view);
Outcome plan_with_end(const DossierView& view);
Outcome guidance_with_consent(const DossierView& view);
Outcome needs_with_support(const DossierView& view);
Outcome dispense_last(const DossierView& view);
Outcome evaluated_within_a_year(const DossierView& view);
Outcome steering_with_measure(const DossierView& view);

Outcome medical_consent(const DossierView& view);
Outcome medical_protocol(const DossierView& view);
Outcome medical_competence(const DossierView& view);

Outcome complete_opp_along(const DossierView& view);
Outcome successor_by_agreement(const DossierView& view);
Outcome feedback_given(const DossierView& view);
Outcome feedback_with_consent(const DossierView& view);
Outcome opp_with_application(const DossierView& view);
Outcome support_until_decision(const DossierView& view);

}  // namespace opp::kernels
