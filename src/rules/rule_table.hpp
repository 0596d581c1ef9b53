#pragma once

#include "kernels.hpp"
#include "table/rules.hpp"
#include "table/sources.hpp"

#include <array>
#include <cstddef>

/// The law as data: which rule holds for whom, since when, by which article, and which kernel computes it.
/// To change the law, close the old row with `tot_en_met` and add a row; never edit what an old date answers.
namespace opp::rule_table {

// clang-format off: a table is read in columns
inline constexpr auto versions = std::to_array<RuleVersion>({
    {"SCOPE-BAO", {Schooltype::bao}, {2014, 8, 1}, Date{2015, 7, 31}, source::WPO("40a", "1"), Zekerheid::tekst, kernels::scope_if_extra_support, note::loopt},
    {"SCOPE-BAO", {Schooltype::bao}, {2015, 8, 1}, {}, source::WPO("40a", "1", "a"), Zekerheid::tekst, kernels::scope_if_extra_support, note::loopt},

    {"SCOPE-SBO", {Schooltype::sbo}, {2014, 8, 1}, Date{2015, 7, 31}, source::WPO("40a", "1"), Zekerheid::afleiding, kernels::scope_if_extra_support, note::sbo_2014},
    {"SCOPE-SBO", {Schooltype::sbo}, {2015, 8, 1}, {}, source::WPO("40a", "1", "b"), Zekerheid::tekst, kernels::scope_always},

    {"SCOPE-SOVSO", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, {}, source::WEC("41a", "1"), Zekerheid::tekst, kernels::scope_always},

    {"SCOPE-PRO", {Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "1", "b"), Zekerheid::tekst, kernels::scope_always},
    {"SCOPE-PRO", {Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "1", "a"), Zekerheid::tekst, kernels::scope_always},

    {"SCOPE-VO", {Schooltype::vo}, {2014, 8, 1}, Date{2015, 7, 31}, source::WVO("26", "1", "a"), Zekerheid::tekst, kernels::scope_vo_2014, note::lwoo_2014},
    {"SCOPE-VO", {Schooltype::vo}, {2015, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "1", "a"), Zekerheid::tekst, kernels::scope_vo_2015, note::loopt},
    {"SCOPE-VO", {Schooltype::vo}, {2022, 8, 1}, {}, source::WVO2020("2.44", "1", "b"), Zekerheid::tekst, kernels::scope_vo_2022, note::loopt},

    {"SCOPE-NONE", {Schooltype::bao}, {2014, 8, 1}, {}, source::WPO("40", "3"), Zekerheid::tekst, kernels::not_required_at_all, note::geen_opp},
    {"SCOPE-NONE", {Schooltype::vo}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("27", "2b"), Zekerheid::tekst, kernels::not_required_at_all, note::geen_opp},
    {"SCOPE-NONE", {Schooltype::vo}, {2022, 8, 1}, {}, source::WVO2020("8.9", "1"), Zekerheid::tekst, kernels::not_required_at_all, note::geen_opp},

    {"TERM-6W", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "2"), Zekerheid::tekst, kernels::six_weeks, note::atw},
    {"TERM-6W", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "3"), Zekerheid::tekst, kernels::six_weeks, note::atw},
    {"TERM-6W", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "2"), Zekerheid::tekst, kernels::six_weeks, note::atw},
    {"TERM-6W", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "3"), Zekerheid::tekst, kernels::six_weeks, note::atw},
    {"TERM-6W", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "2"), Zekerheid::tekst, kernels::six_weeks, note::atw},
    {"TERM-6W", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "3"), Zekerheid::tekst, kernels::six_weeks, note::atw},
    {"TERM-6W", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "2"), Zekerheid::tekst, kernels::six_weeks, note::atw},

    {"TERM-6W-TEMP", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "2"), Zekerheid::tekst, kernels::six_weeks_after_temporary, note::atw},
    {"TERM-6W-TEMP", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "3"), Zekerheid::tekst, kernels::six_weeks_after_temporary, note::atw},
    {"TERM-6W-TEMP", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "2"), Zekerheid::tekst, kernels::six_weeks_after_temporary, note::atw},
    {"TERM-6W-TEMP", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "3"), Zekerheid::tekst, kernels::six_weeks_after_temporary, note::atw},
    {"TERM-6W-TEMP", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "2"), Zekerheid::tekst, kernels::six_weeks_after_temporary, note::atw},
    {"TERM-6W-TEMP", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "3"), Zekerheid::tekst, kernels::six_weeks_after_temporary, note::atw},
    {"TERM-6W-TEMP", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "2"), Zekerheid::tekst, kernels::six_weeks_after_temporary, note::atw},

    {"TERM-6W-NEED", {Schooltype::bao, Schooltype::vo}, {2014, 8, 1}, {}, source::gpo, Zekerheid::secundair, kernels::six_weeks_after_need, note::behoefte},

    {"TERM-ENROL-1AUG", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWPO("7", "3"), Zekerheid::tekst, kernels::enrolled_first_of_august_from_four, note::augustus_2021},
    {"TERM-ENROL-1AUG", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, source::BbWPO2022("9", "3"), Zekerheid::tekst, kernels::enrolled_first_of_august_from_four},
    {"TERM-ENROL-1AUG", {Schooltype::so, Schooltype::vso}, {2022, 4, 1}, {}, source::BbWEC2022("8", "3"), Zekerheid::tekst, kernels::enrolled_first_of_august_from_four},
    {"TERM-ENROL-1AUG", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::UbWVO("8.11", "2"), Zekerheid::tekst, kernels::enrolled_first_of_august, note::ub_wvo},

    {"TERM-NOVAC", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "2"), Zekerheid::afleiding, kernels::vacations_count, note::stilte},
    {"TERM-NOVAC", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "3"), Zekerheid::afleiding, kernels::vacations_count, note::stilte},
    {"TERM-NOVAC", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "2"), Zekerheid::afleiding, kernels::vacations_count, note::stilte},
    {"TERM-NOVAC", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "3"), Zekerheid::afleiding, kernels::vacations_count, note::stilte},
    {"TERM-NOVAC", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "2"), Zekerheid::afleiding, kernels::vacations_count, note::stilte},
    {"TERM-NOVAC", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "3"), Zekerheid::afleiding, kernels::vacations_count, note::stilte},
    {"TERM-NOVAC", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "2"), Zekerheid::afleiding, kernels::vacations_count, note::stilte},

    {"TERM-ATW-HOL", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, {}, source::ATW("3"), Zekerheid::afleiding, kernels::extended_to_working_day, note::atw_feestdag},
    {"TERM-ATW-HOL", {Schooltype::bao, Schooltype::sbo, Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, {}, source::ATW("3"), Zekerheid::afleiding, kernels::extended_to_working_day, note::atw_feestdag},

    {"TERM-ATW-SCOPE", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, {}, source::ATW("4"), Zekerheid::afleiding, kernels::within_scope_of_atw, note::atw_bereik},
    {"TERM-ATW-SCOPE", {Schooltype::bao, Schooltype::sbo, Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, {}, source::ATW("4"), Zekerheid::afleiding, kernels::within_scope_of_atw, note::atw_bereik},

    {"EVAL-SY", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "3"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},
    {"EVAL-SY", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "4"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},
    {"EVAL-SY", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "3"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar_wec},
    {"EVAL-SY", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "4"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar_wec},
    {"EVAL-SY", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "3"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},
    {"EVAL-SY", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "4"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},
    {"EVAL-SY", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "3"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},

    {"EVAL-PARENTS", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "3"), Zekerheid::tekst, kernels::evaluated_with_parents, note::deelname},
    {"EVAL-PARENTS", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "4"), Zekerheid::tekst, kernels::evaluated_with_parents, note::deelname},
    {"EVAL-PARENTS", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "3"), Zekerheid::tekst, kernels::evaluated_with_party, note::deelname_wec},
    {"EVAL-PARENTS", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "4"), Zekerheid::tekst, kernels::evaluated_with_party, note::deelname_wec},
    {"EVAL-PARENTS", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "3"), Zekerheid::tekst, kernels::evaluated_with_parents, note::deelname_vo},
    {"EVAL-PARENTS", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "4"), Zekerheid::tekst, kernels::evaluated_with_parents, note::deelname_vo},
    {"EVAL-PARENTS", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "3"), Zekerheid::tekst, kernels::evaluated_with_parents, note::deelname_vo},

    {"EVAL-PUPIL", {Schooltype::bao, Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40a", "4"), Zekerheid::tekst, kernels::evaluated_with_pupil, note::deelname_2025},
    {"EVAL-PUPIL", {Schooltype::so, Schooltype::vso}, {2025, 8, 1}, {}, source::WEC("41a", "4"), Zekerheid::tekst, kernels::evaluated_with_pupil, note::deelname_2025},
    {"EVAL-PUPIL", {Schooltype::vo, Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("2.44", "3"), Zekerheid::tekst, kernels::evaluated_with_pupil, note::deelname_2025},

    {"EVAL-CVB", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, {}, source::WEC("40b", "2", "b"), Zekerheid::tekst, kernels::evaluated_by_commission, note::per_jaar},

    {"FIX-OOGO", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "1, 4"), Zekerheid::tekst, kernels::consulted_before_2017, note::oogo},
    {"FIX-OOGO", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "1, 5"), Zekerheid::tekst, kernels::consulted_before, note::oogo},
    {"FIX-OOGO", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "1, 4"), Zekerheid::tekst, kernels::consulted_before_2017, note::oogo},
    {"FIX-OOGO", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "1, 5"), Zekerheid::tekst, kernels::consulted_before, note::oogo},
    {"FIX-OOGO", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "1, 4"), Zekerheid::tekst, kernels::consulted_before_2017, note::oogo},
    {"FIX-OOGO", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "1, 5"), Zekerheid::tekst, kernels::consulted_before, note::oogo},
    {"FIX-OOGO", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "1, 4"), Zekerheid::tekst, kernels::consulted_before, note::oogo},

    {"FIX-AGREE", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "2"), Zekerheid::tekst, kernels::agreement_of_parents, note::twee_ouders},
    {"FIX-AGREE", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "2"), Zekerheid::tekst, kernels::agreement_of_adult_pupil, note::bekwaam},
    {"FIX-AGREE", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "2"), Zekerheid::tekst, kernels::agreement_vo, note::adult_vo},
    {"FIX-AGREE", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "2"), Zekerheid::tekst, kernels::agreement_vo, note::adult_vo},

    {"FIX-AGREE-OPEN", {Schooltype::bao, Schooltype::sbo, Schooltype::so, Schooltype::vso, Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, {}, source::gpo_2021, Zekerheid::secundair, kernels::effort_recorded, note::open_handelingsdeel},

    {"FIX-SIGN", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "2"), Zekerheid::afleiding, kernels::evidence_of_agreement, note::handtekening},
    {"FIX-SIGN", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "2"), Zekerheid::afleiding, kernels::evidence_of_agreement, note::handtekening},
    {"FIX-SIGN", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "2"), Zekerheid::afleiding, kernels::evidence_of_agreement, note::handtekening},
    {"FIX-SIGN", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "2"), Zekerheid::afleiding, kernels::evidence_of_agreement, note::handtekening},

    {"FIX-CVB", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "1, 4"), Zekerheid::tekst, kernels::advised_before, note::advies},
    {"FIX-CVB", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "1, 2, 5, 6"), Zekerheid::tekst, kernels::advised_before, note::advies},

    {"PARTY-WEC18", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "1"), Zekerheid::tekst, kernels::adult_pupil_is_party_wec_2013, note::wec18},
    {"PARTY-WEC18", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "2"), Zekerheid::tekst, kernels::adult_pupil_is_party_wec, note::wec18},

    {"PARTY-VO18", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "2"), Zekerheid::afleiding, kernels::adult_pupil_is_party_vo, note::vo18},
    {"PARTY-VO18", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("1.1", ""), Zekerheid::afleiding, kernels::adult_pupil_is_party_vo, note::vo18},

    {"PARTY-16", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "2"), Zekerheid::afleiding, kernels::sixteen_is_no_party, note::zestien},
    {"PARTY-16", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "2"), Zekerheid::afleiding, kernels::sixteen_is_no_party, note::zestien},
    {"PARTY-16", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "2"), Zekerheid::afleiding, kernels::sixteen_is_no_party, note::zestien},
    {"PARTY-16", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "2"), Zekerheid::afleiding, kernels::sixteen_is_no_party, note::zestien},

    {"PARTY-GEZAG", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("1", ""), Zekerheid::afleiding, kernels::everyone_with_authority, note::gezag},
    {"PARTY-GEZAG", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("1", ""), Zekerheid::afleiding, kernels::everyone_with_authority, note::gezag},
    {"PARTY-GEZAG", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("1", ""), Zekerheid::afleiding, kernels::everyone_with_authority, note::gezag},
    {"PARTY-GEZAG", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("1.1", ""), Zekerheid::afleiding, kernels::everyone_with_authority, note::gezag},

    {"HEAR-BEFORE", {Schooltype::bao, Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40a", "6"), Zekerheid::tekst, kernels::heard_before, note::hoorrecht},
    {"HEAR-BEFORE", {Schooltype::so, Schooltype::vso}, {2025, 8, 1}, {}, source::WEC("41a", "7"), Zekerheid::tekst, kernels::heard_before_unless_adult, note::hoorrecht_wec},
    {"HEAR-BEFORE", {Schooltype::vo, Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("2.44", "5"), Zekerheid::tekst, kernels::heard_before, note::hoorrecht},

    {"HEAR-RECORD", {Schooltype::bao, Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40a", "8", "c"), Zekerheid::tekst, kernels::input_recorded, note::hoor_vastleggen},
    {"HEAR-RECORD", {Schooltype::so, Schooltype::vso}, {2025, 8, 1}, {}, source::WEC("41a", "8"), Zekerheid::tekst, kernels::input_recorded, note::hoor_vastleggen_wec},
    {"HEAR-RECORD", {Schooltype::vo, Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("2.44", "7", "c"), Zekerheid::tekst, kernels::input_recorded, note::hoor_vastleggen},

    {"HEAR-EXPLAIN", {Schooltype::bao, Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40a", "7"), Zekerheid::tekst, kernels::influence_explained, note::hoor_toelichten},
    {"HEAR-EXPLAIN", {Schooltype::so, Schooltype::vso}, {2025, 8, 1}, {}, source::WEC("41a", "9"), Zekerheid::tekst, kernels::influence_explained, note::hoor_toelichten_wec},
    {"HEAR-EXPLAIN", {Schooltype::vo, Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("2.44", "6"), Zekerheid::tekst, kernels::influence_explained, note::hoor_toelichten},

    {"HEAR-NOAGE", {Schooltype::bao, Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40a", "6"), Zekerheid::tekst, kernels::young_pupil_heard, note::geen_leeftijd},
    {"HEAR-NOAGE", {Schooltype::so, Schooltype::vso}, {2025, 8, 1}, {}, source::WEC("41a", "7"), Zekerheid::tekst, kernels::young_pupil_heard, note::geen_leeftijd},
    {"HEAR-NOAGE", {Schooltype::vo, Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("2.44", "5"), Zekerheid::tekst, kernels::young_pupil_heard, note::geen_leeftijd},

    {"CONT-OUT-PO", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWPO("34.7", "1"), Zekerheid::tekst, kernels::destination_po, note::bb_wpo_2014},
    {"CONT-OUT-PO", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, source::IbWPO(), Zekerheid::secundair, kernels::destination_po, note::inrichtingsbesluit},
    {"CONT-OUT-PO", {Schooltype::so}, {2013, 8, 1}, Date{2014, 7, 31}, source::ObWEC("4", "1"), Zekerheid::afleiding, kernels::destination_po, note::ob_wec_2013},
    {"CONT-OUT-PO", {Schooltype::so}, {2014, 8, 1}, {}, source::ObWEC("4", "1"), Zekerheid::tekst, kernels::destination_po},

    {"CONT-OUT-VSO", {Schooltype::vso}, {2013, 8, 1}, Date{2014, 7, 31}, source::ObWEC("5", "1"), Zekerheid::afleiding, kernels::destination_vso, note::ob_wec_2013},
    {"CONT-OUT-VSO", {Schooltype::vso}, {2014, 8, 1}, {}, source::ObWEC("5", "1"), Zekerheid::tekst, kernels::destination_vso},

    {"CONT-OUT-VO", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::IbWVO("15c", "1"), Zekerheid::tekst, kernels::destination_vo, note::ib_wvo},
    {"CONT-OUT-VO", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::UbWVO("2.49", "1"), Zekerheid::tekst, kernels::destination_vo},

    {"CONT-OUT-PRO", {Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::IbWVO("15c", "1"), Zekerheid::tekst, kernels::kind_of_work, note::ib_wvo},
    {"CONT-OUT-PRO", {Schooltype::pro}, {2022, 8, 1}, {}, source::UbWVO("2.49", "1"), Zekerheid::tekst, kernels::kind_of_work},

    {"CONT-FACTORS", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWPO("34.7", "2"), Zekerheid::tekst, kernels::factors, note::bb_wpo_2014},
    {"CONT-FACTORS", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, source::IbWPO(), Zekerheid::secundair, kernels::factors, note::inrichtingsbesluit},
    {"CONT-FACTORS", {Schooltype::so}, {2013, 8, 1}, Date{2014, 7, 31}, source::ObWEC("4", "2"), Zekerheid::afleiding, kernels::factors, note::ob_wec_2013},
    {"CONT-FACTORS", {Schooltype::so}, {2014, 8, 1}, {}, source::ObWEC("4", "2"), Zekerheid::tekst, kernels::factors},
    {"CONT-FACTORS", {Schooltype::vso}, {2013, 8, 1}, Date{2014, 7, 31}, source::ObWEC("5", "2"), Zekerheid::afleiding, kernels::factors, note::ob_wec_2013},
    {"CONT-FACTORS", {Schooltype::vso}, {2014, 8, 1}, {}, source::ObWEC("5", "2"), Zekerheid::tekst, kernels::factors},
    {"CONT-FACTORS", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::IbWVO("15c", "2"), Zekerheid::afleiding, kernels::factors, note::ib_wvo_factoren},
    {"CONT-FACTORS", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::UbWVO("2.49", "2"), Zekerheid::tekst, kernels::factors},

    {"CONT-GUIDE", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "5"), Zekerheid::tekst, kernels::guidance},
    {"CONT-GUIDE", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, Date{2025, 7, 31}, source::WPO("40a", "6"), Zekerheid::tekst, kernels::guidance},
    {"CONT-GUIDE", {Schooltype::bao, Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40a", "8", "a"), Zekerheid::tekst, kernels::guidance, note::hoorrecht},
    {"CONT-GUIDE", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "2"), Zekerheid::afleiding, kernels::guidance, note::begeleiding_wec},
    {"CONT-GUIDE", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "5"), Zekerheid::tekst, kernels::guidance},
    {"CONT-GUIDE", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "6"), Zekerheid::tekst, kernels::guidance},
    {"CONT-GUIDE", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, Date{2025, 7, 31}, source::WVO2020("2.44", "5"), Zekerheid::tekst, kernels::guidance},
    {"CONT-GUIDE", {Schooltype::vo, Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("2.44", "7", "a"), Zekerheid::tekst, kernels::guidance, note::hoorrecht},

    {"CONT-DEV", {Schooltype::bao}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "5"), Zekerheid::tekst, kernels::deviations},
    {"CONT-DEV", {Schooltype::bao}, {2017, 8, 1}, Date{2025, 7, 31}, source::WPO("40a", "6"), Zekerheid::tekst, kernels::deviations},
    {"CONT-DEV", {Schooltype::bao}, {2025, 8, 1}, {}, source::WPO("40a", "8", "b"), Zekerheid::tekst, kernels::deviations, note::hoorrecht},
    {"CONT-DEV", {Schooltype::sbo}, {2014, 8, 1}, Date{2015, 7, 31}, source::WPO("40a", "5"), Zekerheid::tekst, kernels::deviations},
    {"CONT-DEV", {Schooltype::sbo}, {2015, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "5"), Zekerheid::tekst, kernels::other_schools_only, note::niet_sbo},
    {"CONT-DEV", {Schooltype::sbo}, {2017, 8, 1}, Date{2025, 7, 31}, source::WPO("40a", "6"), Zekerheid::tekst, kernels::other_schools_only, note::niet_sbo},
    {"CONT-DEV", {Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40a", "8", "b"), Zekerheid::tekst, kernels::deviations_sbo_2025, note::hoorrecht},
    {"CONT-DEV", {Schooltype::vo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "5"), Zekerheid::tekst, kernels::deviations},
    {"CONT-DEV", {Schooltype::vo}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "6"), Zekerheid::tekst, kernels::deviations},
    {"CONT-DEV", {Schooltype::vo}, {2022, 8, 1}, Date{2025, 7, 31}, source::WVO2020("2.44", "5"), Zekerheid::tekst, kernels::deviations},
    {"CONT-DEV", {Schooltype::vo}, {2025, 8, 1}, {}, source::WVO2020("2.44", "7", "b"), Zekerheid::tekst, kernels::deviations, note::hoorrecht},
    {"CONT-DEV", {Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("2.44", "7", "b"), Zekerheid::tekst, kernels::deviations, note::hoorrecht},

    {"CONT-GOALS", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2026, 7, 31}, source::WPO("9", "9"), Zekerheid::tekst, kernels::replacement_goals, note::doelen},
    {"CONT-GOALS", {Schooltype::bao, Schooltype::sbo}, {2026, 8, 1}, {}, source::WPO("9", "12"), Zekerheid::tekst, kernels::replacement_goals, note::doelen_2026},
    {"CONT-GOALS", {Schooltype::so}, {2014, 8, 1}, Date{2026, 7, 31}, source::WEC("13", "11"), Zekerheid::tekst, kernels::replacement_goals_with_reason, note::doelen},
    {"CONT-GOALS", {Schooltype::so}, {2026, 8, 1}, {}, source::WEC("13", "13"), Zekerheid::tekst, kernels::replacement_goals_with_reason, note::doelen_2026},

    {"CONT-HOURS", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, {}, source::WPO("8", "10"), Zekerheid::tekst, kernels::fewer_hours, note::uren},
    {"CONT-HOURS", {Schooltype::so}, {2014, 8, 1}, {}, source::WEC("12", "2"), Zekerheid::tekst, kernels::fewer_hours, note::uren},
    {"CONT-HOURS", {Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("14a", "2", "f"), Zekerheid::tekst, kernels::fewer_hours_vso, note::uren},
    {"CONT-HOURS", {Schooltype::vo}, {2022, 8, 1}, {}, source::WVO2020("2.38", "11"), Zekerheid::tekst, kernels::fewer_hours, note::uren},

    {"ADM-6", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2026, 6, 11}, source::WPO("40", "6"), Zekerheid::tekst, kernels::admission_decided, note::aanmelding_2014},
    {"ADM-6", {Schooltype::bao, Schooltype::sbo}, {2026, 6, 12}, {}, source::WPO("40", "6"), Zekerheid::tekst, kernels::admission_decided_2026, note::aanmelding},
    {"ADM-6", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, Date{2026, 6, 11}, source::WEC("40", "7"), Zekerheid::tekst, kernels::admission_decided, note::aanmelding_2014},
    {"ADM-6", {Schooltype::so, Schooltype::vso}, {2026, 6, 12}, {}, source::WEC("40", "7"), Zekerheid::tekst, kernels::admission_decided_2026, note::aanmelding},
    {"ADM-6", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("27", "2e"), Zekerheid::tekst, kernels::admission_decided, note::aanmelding_2014},
    {"ADM-6", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, Date{2026, 6, 11}, source::WVO2020("8.8", "2"), Zekerheid::tekst, kernels::admission_decided, note::aanmelding},
    {"ADM-6", {Schooltype::vo, Schooltype::pro}, {2026, 6, 12}, {}, source::WVO2020("8.8", "2"), Zekerheid::tekst, kernels::admission_decided_2026, note::aanmelding},

    {"ADM-EXT", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2026, 6, 11}, source::WPO("40", "6"), Zekerheid::tekst, kernels::admission_extended, note::aanmelding_2014},
    {"ADM-EXT", {Schooltype::bao, Schooltype::sbo}, {2026, 6, 12}, {}, source::WPO("40", "6"), Zekerheid::tekst, kernels::admission_extended_2026, note::aanmelding},
    {"ADM-EXT", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, Date{2026, 6, 11}, source::WEC("40", "7"), Zekerheid::tekst, kernels::admission_extended, note::aanmelding_2014},
    {"ADM-EXT", {Schooltype::so, Schooltype::vso}, {2026, 6, 12}, {}, source::WEC("40", "7"), Zekerheid::tekst, kernels::admission_extended_2026, note::aanmelding},
    {"ADM-EXT", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("27", "2e"), Zekerheid::tekst, kernels::admission_extended, note::aanmelding_2014},
    {"ADM-EXT", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, Date{2026, 6, 11}, source::WVO2020("8.8", "2"), Zekerheid::tekst, kernels::admission_extended, note::aanmelding},
    {"ADM-EXT", {Schooltype::vo, Schooltype::pro}, {2026, 6, 12}, {}, source::WVO2020("8.8", "2"), Zekerheid::tekst, kernels::admission_extended_2026, note::aanmelding},

    {"ADM-TEMP", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2026, 6, 11}, source::WPO("40", "7"), Zekerheid::tekst, kernels::placed_temporarily_po, note::geen_verschuiving},
    {"ADM-TEMP", {Schooltype::bao, Schooltype::sbo}, {2026, 6, 12}, {}, source::WPO("40", "7"), Zekerheid::tekst, kernels::placed_temporarily_po_2026, note::geen_verschuiving},
    {"ADM-TEMP", {Schooltype::so}, {2014, 8, 1}, Date{2026, 6, 11}, source::WEC("40", "8"), Zekerheid::tekst, kernels::placed_temporarily_po, note::geen_verschuiving},
    {"ADM-TEMP", {Schooltype::so}, {2026, 6, 12}, {}, source::WEC("40", "8"), Zekerheid::tekst, kernels::placed_temporarily_po_2026, note::geen_verschuiving},
    {"ADM-TEMP", {Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("40", "9"), Zekerheid::tekst, kernels::placed_temporarily, note::geen_verschuiving},
    {"ADM-TEMP", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("27", "2f"), Zekerheid::tekst, kernels::placed_temporarily, note::geen_verschuiving},
    {"ADM-TEMP", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("8.13", "1"), Zekerheid::tekst, kernels::placed_temporarily, note::geen_verschuiving},

    {"ADM-10BACK", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, {}, source::WPO("40", "2"), Zekerheid::tekst, kernels::applied_ten_weeks_ahead},
    {"ADM-10BACK", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("40", "3"), Zekerheid::tekst, kernels::applied_ten_weeks_ahead},
    {"ADM-10BACK", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("27", "2a"), Zekerheid::afleiding, kernels::applied_ten_weeks_ahead, note::aanmelding_wvo},
    {"ADM-10BACK", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, Date{2023, 7, 31}, source::WVO2020("8.8", "1"), Zekerheid::tekst, kernels::applied_ten_weeks_ahead},
    {"ADM-10BACK", {Schooltype::vo, Schooltype::pro}, {2023, 8, 1}, {}, source::WVO2020("8.8", "1, 8"), Zekerheid::tekst, kernels::applied_ten_weeks_ahead_vo, note::aanmeldweek},

    {"ADM-ASYL", {Schooltype::bao, Schooltype::sbo}, {2026, 6, 12}, {}, source::WPO("40", "15, 16"), Zekerheid::tekst, kernels::asylum_admitted},
    {"ADM-ASYL", {Schooltype::so}, {2026, 6, 12}, {}, source::WEC("40", "23, 24"), Zekerheid::tekst, kernels::asylum_admitted},
    {"ADM-ASYL", {Schooltype::vso}, {2026, 6, 12}, {}, source::WEC("40", "23"), Zekerheid::tekst, kernels::asylum_decided_vo, note::asiel_wec},
    {"ADM-ASYL", {Schooltype::vo, Schooltype::pro}, {2026, 6, 12}, {}, source::WVO2020("8.8", "9"), Zekerheid::tekst, kernels::asylum_decided_vo},

    {"ADM-ZORG", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, {}, source::WPO("40", "4"), Zekerheid::tekst, kernels::refused_with_other_school, note::weigering},
    {"ADM-ZORG", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("40", "5"), Zekerheid::tekst, kernels::refused_with_other_school_wec, note::weigering},
    {"ADM-ZORG", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("27", "2c"), Zekerheid::afleiding, kernels::refused_with_other_school_vo, note::weigering_wvo},
    {"ADM-ZORG", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("8.9", "2"), Zekerheid::tekst, kernels::refused_with_other_school_vo, note::weigering},

    {"TLV-NEED", {Schooltype::sbo}, {2014, 8, 1}, {}, source::WPO("40", "8"), Zekerheid::tekst, kernels::certificate_at_enrolment},
    {"TLV-NEED", {Schooltype::so}, {2014, 8, 1}, {}, source::WEC("40", "10"), Zekerheid::tekst, kernels::certificate_at_enrolment, note::tlv_2014},
    {"TLV-NEED", {Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("40", "12"), Zekerheid::tekst, kernels::certificate_at_enrolment, note::tlv_2014},

    {"TLV-PERIOD", {Schooltype::sbo}, {2022, 8, 1}, {}, source::WPO("40", "13"), Zekerheid::tekst, kernels::certificate_long_enough, note::tlv_periode_sbo},
    {"TLV-PERIOD", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("40", "15"), Zekerheid::tekst, kernels::certificate_long_enough, note::tlv_periode_wec},

    {"TLV-END", {Schooltype::sbo}, {2022, 8, 1}, {}, source::WPO("40", "13"), Zekerheid::afleiding, kernels::certificate_ends_31_july, note::tlv_einde_sbo},
    {"TLV-END", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("40", "15"), Zekerheid::afleiding, kernels::certificate_ends_31_july, note::tlv_einde},

    {"TLV-NUM", {Schooltype::sbo, Schooltype::so, Schooltype::vso}, {2014, 8, 1}, {}, source::bron_pve, Zekerheid::tekst, kernels::certificate_number, note::tlv_nummer},

    {"TLV-CAT", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, Date{2020, 6, 30}, source::bron_pve, Zekerheid::tekst, kernels::certificate_category, note::tlv_categorie},
    {"TLV-CAT", {Schooltype::so, Schooltype::vso}, {2020, 7, 1}, {}, source::BesluitROD("2", "b"), Zekerheid::tekst, kernels::certificate_category, note::tlv_categorie},

    {"TLV-EXPERT", {Schooltype::sbo, Schooltype::so}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWPO("34.8"), Zekerheid::tekst, kernels::two_experts, note::bb_wpo_2014},
    {"TLV-EXPERT", {Schooltype::sbo, Schooltype::so}, {2022, 4, 1}, {}, source::IbWPO(), Zekerheid::secundair, kernels::two_experts, note::inrichtingsbesluit},
    {"TLV-EXPERT", {Schooltype::vso, Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::UbWVO("2.51", "1"), Zekerheid::tekst, kernels::two_experts_vo, note::deskundigen},

    {"TLV-BEZW", {Schooltype::bao, Schooltype::sbo, Schooltype::so, Schooltype::vso, Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, {}, source::awb, Zekerheid::achtergrond, kernels::certificate_objection, note::bezwaar},

    {"TLV-RENEW", {Schooltype::sbo}, {2022, 8, 1}, {}, source::WPO("40", "14"), Zekerheid::tekst, kernels::certificate_renewed, note::tlv_laatste_jaar_sbo},
    {"TLV-RENEW", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("40", "15"), Zekerheid::tekst, kernels::certificate_renewed, note::tlv_laatste_jaar},

    {"GPO-10W", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, {}, source::WPO("43", "3"), Zekerheid::tekst, kernels::opinion_in_ten_weeks},
    {"GPO-10W", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("45", "3"), Zekerheid::tekst, kernels::opinion_in_ten_weeks, note::gpo_wec_2013},
    {"GPO-10W", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("27c", "3"), Zekerheid::tekst, kernels::opinion_in_ten_weeks},
    {"GPO-10W", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("12.34", "3"), Zekerheid::tekst, kernels::opinion_in_ten_weeks},

    {"GPO-SUSP", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, {}, source::WPO("43", "4"), Zekerheid::tekst, kernels::objection_waits},
    {"GPO-SUSP", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, {}, source::WEC("45", "4"), Zekerheid::tekst, kernels::objection_waits, note::gpo_wec_2013},
    {"GPO-SUSP", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, source::WVO("27c", "4"), Zekerheid::tekst, kernels::objection_waits},
    {"GPO-SUSP", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("12.34", "4"), Zekerheid::tekst, kernels::objection_waits},

    {"GPO-FOLLOW", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWPO("34.9", "7, 8"), Zekerheid::tekst, kernels::opinion_answered, note::bb_wpo_2014},
    {"GPO-FOLLOW", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, source::IbWPO("3.3"), Zekerheid::secundair, kernels::opinion_answered, note::inrichtingsbesluit},
    {"GPO-FOLLOW", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWEC("46", "7, 8"), Zekerheid::tekst, kernels::opinion_answered},
    {"GPO-FOLLOW", {Schooltype::so, Schooltype::vso}, {2022, 4, 1}, {}, source::ObWEC("23", "7, 8"), Zekerheid::tekst, kernels::opinion_answered},
    {"GPO-FOLLOW", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::UbWVO("10.2", "2, 3"), Zekerheid::tekst, kernels::opinion_answered, note::ub_wvo},

    {"ROD-SCOPE", {Schooltype::bao}, {2015, 8, 1}, Date{2020, 6, 30}, source::WPO("178a", "2", "k"), Zekerheid::tekst, kernels::reported_to_register},
    {"ROD-SCOPE", {Schooltype::bao}, {2020, 7, 1}, {}, source::BesluitROD("1", "c"), Zekerheid::tekst, kernels::reported_to_register},
    {"ROD-SCOPE", {Schooltype::vo}, {2015, 8, 1}, Date{2020, 6, 30}, source::inspectie, Zekerheid::secundair, kernels::reported_to_register, note::rod_vo_2015},
    {"ROD-SCOPE", {Schooltype::vo}, {2020, 7, 1}, {}, source::BesluitROD("5", "b"), Zekerheid::tekst, kernels::reported_to_register},
    {"ROD-SCOPE", {Schooltype::sbo}, {2020, 7, 1}, {}, source::BesluitROD("1", "c"), Zekerheid::tekst, kernels::not_reported_to_register, note::rod_ander},
    {"ROD-SCOPE", {Schooltype::so, Schooltype::vso}, {2020, 7, 1}, {}, source::BesluitROD("2", ""), Zekerheid::afleiding, kernels::not_reported_to_register, note::rod_ander},
    {"ROD-SCOPE", {Schooltype::pro}, {2020, 7, 1}, {}, source::BesluitROD("5", "b"), Zekerheid::tekst, kernels::not_reported_to_register, note::rod_ander},

    {"ROD-BEGIN", {Schooltype::bao, Schooltype::vo}, {2015, 8, 1}, {}, source::bron_pve, Zekerheid::tekst, kernels::register_begin, note::rod_controle},

    {"ROD-END", {Schooltype::bao, Schooltype::vo}, {2015, 8, 1}, {}, source::bron_pve, Zekerheid::tekst, kernels::register_end, note::rod_controle},

    {"ROD-OVERLAP", {Schooltype::bao, Schooltype::vo}, {2015, 8, 1}, {}, source::bron_pve, Zekerheid::tekst, kernels::register_overlap, note::rod_controle},

    {"ROD-TERM", {Schooltype::bao, Schooltype::vo}, {2015, 8, 1}, {}, source::levering, Zekerheid::tekst, kernels::register_in_time, note::rod_termijn},

    {"ROD-LEAVE", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWPO("8"), Zekerheid::tekst, kernels::left_on_the_right_day, note::uitschrijving_2021},
    {"ROD-LEAVE", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, source::BbWPO2022("10"), Zekerheid::tekst, kernels::left_on_the_right_day, note::uitschrijving},
    {"ROD-LEAVE", {Schooltype::so, Schooltype::vso}, {2022, 4, 1}, {}, source::BbWEC2022("9"), Zekerheid::tekst, kernels::left_on_the_right_day, note::uitschrijving},

    {"TRANS-OKR", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, {}, source::WPO("42", "1"), Zekerheid::tekst, kernels::report_for_next_school, note::okr},
    {"TRANS-OKR", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, {}, source::WEC("43", "1"), Zekerheid::tekst, kernels::report_for_next_school, note::okr},

    {"TRANS-OPP-SO", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2025, 4, 30}, source::WEC("43", "1"), Zekerheid::tekst, kernels::report_with_opp, note::okr_opp},

    {"TRANS-VIEW", {Schooltype::bao, Schooltype::sbo, Schooltype::so}, {2014, 8, 1}, {}, source::oso, Zekerheid::secundair, kernels::parents_saw_report, note::inzage_oso},
    {"TRANS-VIEW", {Schooltype::vso, Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, {}, source::oso, Zekerheid::secundair, kernels::transfer_consented, note::inzage_oso},

    {"TRANS-NEW6W", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "2"), Zekerheid::afleiding, kernels::successor, note::opvolger},
    {"TRANS-NEW6W", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "3"), Zekerheid::afleiding, kernels::successor, note::opvolger},
    {"TRANS-NEW6W", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "2"), Zekerheid::afleiding, kernels::successor, note::opvolger},
    {"TRANS-NEW6W", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "3"), Zekerheid::afleiding, kernels::successor, note::opvolger},
    {"TRANS-NEW6W", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "2"), Zekerheid::afleiding, kernels::successor, note::opvolger},
    {"TRANS-NEW6W", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "3"), Zekerheid::afleiding, kernels::successor, note::opvolger},
    {"TRANS-NEW6W", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "2"), Zekerheid::afleiding, kernels::successor, note::opvolger},

    {"KEEP-2Y", {Schooltype::bao, Schooltype::sbo, Schooltype::so, Schooltype::vso, Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, {}, source::avg_handreiking, Zekerheid::secundair, kernels::file_kept_two_years, note::twee_jaar},

    {"KEEP-5Y", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWPO("9"), Zekerheid::tekst, kernels::administration_kept_po, note::vijf_jaar_2014},
    {"KEEP-5Y", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, source::BbWPO2022("12"), Zekerheid::tekst, kernels::administration_kept_po, note::vijf_jaar},
    {"KEEP-5Y", {Schooltype::so, Schooltype::vso}, {2022, 4, 1}, {}, source::BbWEC2022("11"), Zekerheid::tekst, kernels::administration_kept_wec, note::vijf_jaar},
    {"KEEP-5Y", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::UbWVO("8.10", "2"), Zekerheid::tekst, kernels::administration_kept, note::ub_wvo},

    {"KEEP-SWV3", {Schooltype::bao, Schooltype::sbo, Schooltype::so}, {2014, 8, 1}, {}, source::WPO("18a", "13"), Zekerheid::afleiding, kernels::partnership_keeps_three_years, note::swv_po},
    {"KEEP-SWV3", {Schooltype::vso, Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.47", "16"), Zekerheid::tekst, kernels::partnership_keeps_three_years},

    {"KEEP-CVO3", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, {}, source::WEC("41", "9"), Zekerheid::tekst, kernels::institute_keeps_report, note::cvo},

    {"PRIV-INZAGE", {Schooltype::bao, Schooltype::sbo, Schooltype::so, Schooltype::vso, Schooltype::vo, Schooltype::pro}, {2018, 5, 25}, {}, source::avg, Zekerheid::achtergrond, kernels::access_in_a_month, note::inzage},

    {"PRIV-ART9", {Schooltype::bao, Schooltype::sbo, Schooltype::so, Schooltype::vso, Schooltype::vo, Schooltype::pro}, {2018, 5, 25}, {}, source::avg, Zekerheid::achtergrond, kernels::shared_with_consent, note::art9},

    {"OPDC-PO", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, source::BbWPO("34.10", "2"), Zekerheid::tekst, kernels::opdc_half_a_year, note::opdc_2021},
    {"OPDC-PO", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, source::IbWPO("4.1"), Zekerheid::secundair, kernels::opdc_half_a_year, note::opdc_po},

    {"OPDC-VO", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::UbWVO("2.50", "1"), Zekerheid::tekst, kernels::opdc_two_years, note::ub_wvo},

    {"GUIDE-SOP", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2025, 7, 31}, source::WPO("40", "4"), Zekerheid::tekst, kernels::school_profile, note::gids},
    {"GUIDE-SOP", {Schooltype::bao, Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40", "4"), Zekerheid::tekst, kernels::school_guide, note::sop},
    {"GUIDE-SOP", {Schooltype::so, Schooltype::vso}, {2014, 8, 1}, Date{2025, 7, 31}, source::WEC("45", "3"), Zekerheid::tekst, kernels::school_profile, note::gids},
    {"GUIDE-SOP", {Schooltype::so, Schooltype::vso}, {2025, 8, 1}, {}, source::WEC("45", "3"), Zekerheid::tekst, kernels::school_guide, note::sop},
    {"GUIDE-SOP", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, Date{2025, 7, 31}, source::WVO2020("2.41", "2"), Zekerheid::tekst, kernels::school_profile, note::gids},
    {"GUIDE-SOP", {Schooltype::vo, Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("8.9", "2"), Zekerheid::tekst, kernels::school_guide, note::sop},

    {"NORM-SWV", {Schooltype::bao}, {2014, 8, 1}, {}, source::WPO("18a", "8"), Zekerheid::tekst, kernels::policy_of_partnership, note::norm},
    {"NORM-SWV", {Schooltype::vo}, {2022, 8, 1}, {}, source::WVO2020("2.47", "9", "a"), Zekerheid::tekst, kernels::policy_of_partnership, note::norm},
});
// clang-format on

/// For each rule and kind of school the versions follow each other without overlap or gap.
consteval bool contiguous() {
  for (const Rule& rule : rules) {
    for (const auto& type : enum_table<Schooltype>) {
      const RuleVersion* former = nullptr;
      for (const RuleVersion& version : versions) {
        if (version.rule_id != rule.id || !version.scholen.contains(type.value)) continue;
        if (version.tot_en_met && *version.tot_en_met < version.vanaf) return false;
        if (former != nullptr && (!former->tot_en_met || former->tot_en_met->plus_days(1) != version.vanaf)) {
          return false;
        }
        former = &version;
      }
    }
  }
  return true;
}

/// Each rule has a version and each version a rule, a school, a source and a kernel; ids are unique. A source
/// whose register id is not known, and whatever was not read in the text, carries a note that says so.
consteval bool complete() {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    bool has_version = false;
    for (const RuleVersion& version : versions) has_version = has_version || version.rule_id == rules[i].id;
    if (!has_version) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (rules[i].id == rules[j].id) return false;
    }
  }
  for (const RuleVersion& version : versions) {
    bool has_rule = false;
    for (const Rule& rule : rules) has_rule = has_rule || rule.id == version.rule_id;
    const LegalReference& ref = version.grondslag;
    const bool located = !ref.bwb_id.empty() && !ref.artikel.empty();
    if (!has_rule || version.scholen.empty() || ref.wet.empty() || version.kernel == nullptr) return false;
    if (!located && version.kanttekening.empty()) return false;
    if (version.zekerheid != Zekerheid::tekst && version.kanttekening.empty()) return false;
  }
  return true;
}

static_assert(contiguous(), "versions of a rule overlap or leave a gap for some kind of school");
static_assert(complete(), "a rule, version, school, source or kernel is missing, or an id stands twice");

}  // namespace opp::rule_table
