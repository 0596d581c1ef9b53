#pragma once

#include "opp/rules/rule.hpp"

/// The kernels of the law, one function per distinct way of computing; the rule table says which applies
/// when.
namespace opp::kernels {

Outcome destination_po(const Facts& facts, const Parameters& parameters);
Outcome destination_vso(const Facts& facts, const Parameters& parameters);
Outcome destination_vo(const Facts& facts, const Parameters& parameters);
Outcome kind_of_work(const Facts& facts, const Parameters& parameters);
Outcome factors(const Facts& facts, const Parameters& parameters);
Outcome guidance(const Facts& facts, const Parameters& parameters);
Outcome deviations(const Facts& facts, const Parameters& parameters);
Outcome deviations_sbo_2025(const Facts& facts, const Parameters& parameters);
Outcome other_schools_only(const Facts& facts, const Parameters& parameters);
Outcome replacement_goals(const Facts& facts, const Parameters& parameters);
Outcome replacement_goals_with_reason(const Facts& facts, const Parameters& parameters);
Outcome fewer_hours(const Facts& facts, const Parameters& parameters);
Outcome fewer_hours_vso(const Facts& facts, const Parameters& parameters);
Outcome consulted_before_2017(const Facts& facts, const Parameters& parameters);
Outcome consulted_before(const Facts& facts, const Parameters& parameters);
Outcome advised_before(const Facts& facts, const Parameters& parameters);
Outcome heard_before(const Facts& facts, const Parameters& parameters);
Outcome heard_before_unless_adult(const Facts& facts, const Parameters& parameters);
Outcome young_pupil_heard(const Facts& facts, const Parameters& parameters);
Outcome input_recorded(const Facts& facts, const Parameters& parameters);
Outcome influence_explained(const Facts& facts, const Parameters& parameters);
Outcome agreement_of_parents(const Facts& facts, const Parameters& parameters);
Outcome agreement_of_adult_pupil(const Facts& facts, const Parameters& parameters);
Outcome agreement_vo(const Facts& facts, const Parameters& parameters);
Outcome effort_recorded(const Facts& facts, const Parameters& parameters);
Outcome evidence_of_agreement(const Facts& facts, const Parameters& parameters);
Outcome adult_pupil_is_party_wec_2013(const Facts& facts, const Parameters& parameters);
Outcome adult_pupil_is_party_wec(const Facts& facts, const Parameters& parameters);
Outcome adult_pupil_is_party_vo(const Facts& facts, const Parameters& parameters);
Outcome sixteen_is_no_party(const Facts& facts, const Parameters& parameters);
Outcome everyone_with_authority(const Facts& facts, const Parameters& parameters);

Outcome report_for_next_school(const Facts& facts, const Parameters& parameters);
Outcome report_with_opp(const Facts& facts, const Parameters& parameters);
Outcome parents_saw_report(const Facts& facts, const Parameters& parameters);
Outcome transfer_consented(const Facts& facts, const Parameters& parameters);
Outcome successor(const Facts& facts, const Parameters& parameters);
Outcome file_kept_two_years(const Facts& facts, const Parameters& parameters);
Outcome administration_kept(const Facts& facts, const Parameters& parameters);
Outcome administration_kept_po(const Facts& facts, const Parameters& parameters);
Outcome administration_kept_wec(const Facts& facts, const Parameters& parameters);
Outcome partnership_keeps_three_years(const Facts& facts, const Parameters& parameters);
Outcome institute_keeps_report(const Facts& facts, const Parameters& parameters);
Outcome access_in_a_month(const Facts& facts, const Parameters& parameters);
Outcome shared_with_consent(const Facts& facts, const Parameters& parameters);
Outcome opdc_half_a_year(const Facts& facts, const Parameters& parameters);
Outcome opdc_two_years(const Facts& facts, const Parameters& parameters);

Outcome opinion_in_ten_weeks(const Facts& facts, const Parameters& parameters);
Outcome objection_waits(const Facts& facts, const Parameters& parameters);
Outcome opinion_answered(const Facts& facts, const Parameters& parameters);
Outcome reported_to_register(const Facts& facts, const Parameters& parameters);
Outcome not_reported_to_register(const Facts& facts, const Parameters& parameters);
Outcome register_begin(const Facts& facts, const Parameters& parameters);
Outcome register_end(const Facts& facts, const Parameters& parameters);
Outcome register_overlap(const Facts& facts, const Parameters& parameters);
Outcome register_in_time(const Facts& facts, const Parameters& parameters);
Outcome left_on_the_right_day(const Facts& facts, const Parameters& parameters);

Outcome scope_if_extra_support(const Facts& facts, const Parameters& parameters);
Outcome scope_always(const Facts& facts, const Parameters& parameters);
Outcome scope_vo_2014(const Facts& facts, const Parameters& parameters);
Outcome scope_vo_2015(const Facts& facts, const Parameters& parameters);
Outcome scope_vo_2022(const Facts& facts, const Parameters& parameters);
Outcome not_required_at_all(const Facts& facts, const Parameters& parameters);
Outcome school_profile(const Facts& facts, const Parameters& parameters);
Outcome school_guide(const Facts& facts, const Parameters& parameters);
Outcome policy_of_partnership(const Facts& facts, const Parameters& parameters);

Outcome six_weeks(const Facts& facts, const Parameters& parameters);
Outcome six_weeks_after_temporary(const Facts& facts, const Parameters& parameters);
Outcome six_weeks_after_need(const Facts& facts, const Parameters& parameters);
Outcome enrolled_first_of_august(const Facts& facts, const Parameters& parameters);
Outcome enrolled_first_of_august_from_four(const Facts& facts, const Parameters& parameters);
Outcome vacations_count(const Facts& facts, const Parameters& parameters);
Outcome extended_to_working_day(const Facts& facts, const Parameters& parameters);
Outcome within_scope_of_atw(const Facts& facts, const Parameters& parameters);
Outcome evaluated_each_schooljaar(const Facts& facts, const Parameters& parameters);
Outcome evaluated_with_parents(const Facts& facts, const Parameters& parameters);
Outcome evaluated_with_party(const Facts& facts, const Parameters& parameters);
Outcome evaluated_with_pupil(const Facts& facts, const Parameters& parameters);
Outcome evaluated_by_commission(const Facts& facts, const Parameters& parameters);

Outcome admission_decided(const Facts& facts, const Parameters& parameters);
Outcome admission_decided_2026(const Facts& facts, const Parameters& parameters);
Outcome admission_extended(const Facts& facts, const Parameters& parameters);
Outcome admission_extended_2026(const Facts& facts, const Parameters& parameters);
Outcome placed_temporarily(const Facts& facts, const Parameters& parameters);
Outcome placed_temporarily_po(const Facts& facts, const Parameters& parameters);
Outcome placed_temporarily_po_2026(const Facts& facts, const Parameters& parameters);
Outcome applied_ten_weeks_ahead(const Facts& facts, const Parameters& parameters);
Outcome applied_ten_weeks_ahead_vo(const Facts& facts, const Parameters& parameters);
Outcome asylum_admitted(const Facts& facts, const Parameters& parameters);
Outcome asylum_decided_vo(const Facts& facts, const Parameters& parameters);
Outcome refused_with_other_school(const Facts& facts, const Parameters& parameters);
Outcome refused_with_other_school_wec(const Facts& facts, const Parameters& parameters);
Outcome refused_with_other_school_vo(const Facts& facts, const Parameters& parameters);
Outcome certificate_at_enrolment(const Facts& facts, const Parameters& parameters);
Outcome certificate_long_enough(const Facts& facts, const Parameters& parameters);
Outcome certificate_ends_31_july(const Facts& facts, const Parameters& parameters);
Outcome certificate_number(const Facts& facts, const Parameters& parameters);
Outcome certificate_category(const Facts& facts, const Parameters& parameters);
Outcome two_experts(const Facts& facts, const Parameters& parameters);
Outcome two_experts_vo(const Facts& facts, const Parameters& parameters);
Outcome certificate_objection(const Facts& facts, const Parameters& parameters);
Outcome certificate_renewed(const Facts& facts, const Parameters& parameters);

}  // namespace opp::kernels
