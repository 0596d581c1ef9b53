#pragma once

#include "kernels.hpp"
#include "opp/rules/rule.hpp"

#include <array>
#include <cstddef>

/// The law as data: which rule holds for whom, since when, by which article, and which kernel computes it.
/// To change the law, close the old row with `tot_en_met` and add a row; never edit what an old date answers.
namespace opp::rule_table {

// clang-format off: tables are read in columns
inline constexpr auto rules = std::to_array<Rule>({
    {"SCOPE-BAO", Regelsoort::reikwijdte, Ernst::overtreding, {}, "OPP verplicht bij extra ondersteuning (basisschool)",
     "OPP required with extra support (primary school)"},
    {"SCOPE-SBO", Regelsoort::reikwijdte, Ernst::overtreding, {}, "OPP verplicht voor elke leerling (sbo)",
     "OPP required for every pupil (sbo)"},
    {"SCOPE-SOVSO", Regelsoort::reikwijdte, Ernst::overtreding, {}, "OPP verplicht voor elke leerling (so en vso)",
     "OPP required for every pupil (so and vso)"},
    {"SCOPE-PRO", Regelsoort::reikwijdte, Ernst::overtreding, {}, "OPP verplicht voor elke leerling (praktijkonderwijs)",
     "OPP required for every pupil (practical training)"},
    {"SCOPE-VO", Regelsoort::reikwijdte, Ernst::overtreding, {}, "OPP verplicht bij extra ondersteuning (vo)",
     "OPP required with extra support (secondary school)"},
    {"TERM-6W", Regelsoort::termijn, Ernst::overtreding, Term::weken(6), "OPP vastgesteld binnen zes weken na inschrijving",
     "OPP fixed within six weeks of enrolment"},
    {"TERM-6W-TEMP", Regelsoort::termijn, Ernst::overtreding, Term::weken(6),
     "OPP vastgesteld binnen zes weken na definitieve plaatsing", "OPP fixed within six weeks of definitive placement"},
    {"EVAL-SY", Regelsoort::evaluatie, Ernst::overtreding, {}, "OPP elk schooljaar geëvalueerd",
     "OPP evaluated every school year"},
    {"CONT-OUT-PO", Regelsoort::inhoud, Ernst::overtreding, {}, "Uitstroombestemming met onderbouwing in het OPP",
     "Destination with rationale in the OPP"},
    {"CONT-FACTORS", Regelsoort::inhoud, Ernst::overtreding, {}, "Bevorderende en belemmerende factoren in het OPP",
     "Promoting and hindering factors in the OPP"},
    {"HEAR-BEFORE", Regelsoort::hoorrecht, Ernst::overtreding, {}, "Leerling gehoord voordat het OPP is vastgesteld",
     "Pupil heard before the OPP is fixed"},
    {"FIX-AGREE", Regelsoort::overeenstemming, Ernst::overtreding, {},
     "Handelingsdeel vastgesteld na overeenstemming", "Handelingsdeel fixed after agreement"},
});

// clang-format on

namespace source {

inline constexpr std::string_view wpo = "BWBR0003420";
inline constexpr std::string_view wec = "BWBR0003549";
inline constexpr std::string_view wvo = "BWBR0002399";
inline constexpr std::string_view wvo2020 = "BWBR0044212";

constexpr LegalReference WPO(std::string_view article, std::string_view lid,
                             std::string_view onderdeel = {}) {
  return {"WPO", wpo, article, lid, onderdeel};
}
constexpr LegalReference WEC(std::string_view article, std::string_view lid) {
  return {"WEC", wec, article, lid};
}
constexpr LegalReference WVO(std::string_view article, std::string_view lid,
                             std::string_view onderdeel = {}) {
  return {"WVO", wvo, article, lid, onderdeel};
}
constexpr LegalReference WVO2020(std::string_view article, std::string_view lid,
                                 std::string_view onderdeel = {}) {
  return {"WVO 2020", wvo2020, article, lid, onderdeel};
}

}  // namespace source

namespace note {

inline constexpr std::string_view atw =
    "Drie lezingen van de bibliotheek: de Algemene termijnenwet verlengt deze termijn (volgt uit haar tekst, "
    "geen bron "
    "over het OPP bevestigt of ontkent het); het perspectief volstaat om op tijd te zijn, het handelingsdeel "
    "wacht op "
    "overeenstemming; een plicht die na de zes weken ontstaat, valt buiten de termijn.";
inline constexpr std::string_view loopt =
    "De wet zegt dat de leerling extra ondersteuning behoeft; getoetst wordt of die ondersteuning is "
    "vastgelegd. Begeleiding door een instelling of epilepsieschool geldt als extra ondersteuning, een "
    "afleiding.";
inline constexpr std::string_view deeljaar =
    "Dat een kort deel van een schooljaar alleen een waarschuwing geeft, en een schooljaar waarin het OPP of "
    "de "
    "inschrijving eindigt niet meetelt, zijn lezingen van de bibliotheek; de wet noemt geen uitzondering.";
inline constexpr std::string_view deeljaar_wec =
    "Dat een kort deel van een schooljaar alleen een waarschuwing geeft, en een schooljaar waarin het OPP of "
    "de "
    "inschrijving eindigt niet meetelt, zijn lezingen van de bibliotheek; de wet noemt geen uitzondering. "
    "Een evaluatie "
    "door de commissie telt alleen mee als ouders of leerling eraan deelnamen; de commissie heeft een eigen "
    "plicht.";
inline constexpr std::string_view hoorrecht_wec =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk "
    "op 2026-01-01. Zolang niet anders is vastgelegd, wordt een meerderjarige leerling voor "
    "handelingsbekwaam gehouden.";
inline constexpr std::string_view bekwaam =
    "De wet vraagt meerderjarig en handelingsbekwaam; zolang niet anders is vastgelegd, wordt "
    "handelingsbekwaamheid "
    "aangenomen.";
inline constexpr std::string_view twee_ouders =
    "De wet zegt de ouders; een weigering van de een naast instemming van de ander geeft een waarschuwing.";
inline constexpr std::string_view bb_wpo_2014 =
    "Gelezen in latere versies; het begin op 2014-08-01 is niet nagegaan.";
inline constexpr std::string_view inrichtingsbesluit =
    "De tekst van het Inrichtingsbesluit WPO is niet gelezen; de inhoud is aangehouden zoals die tot "
    "2022-04-01 in het "
    "Besluit bekostiging WPO stond.";
inline constexpr std::string_view ob_wec_2013 =
    "Gelezen in de versie van 2014-08-01; het begin op 2013-08-01 is niet "
    "nagegaan.";
inline constexpr std::string_view hoorrecht =
    "De tekst is gelezen; de datum van inwerkingtreding berust op secundaire bronnen en ligt na 2025-07-01 "
    "en uiterlijk "
    "op 2026-01-01.";
inline constexpr std::string_view sbo_2014 =
    "De wet noemde het sbo tot 2015-08-01 niet apart; de algemene formulering is toegepast.";
inline constexpr std::string_view lwoo_2014 =
    "Tot 2015-08-01 was lwoo niet uitgezonderd; of lwoo alleen als extra ondersteuning gold, is een "
    "afleiding.";
inline constexpr std::string_view adult_vo =
    "De WVO kent geen bepaling over meerderjarige leerlingen; dat een leerling vanaf 18 jaar zelf kan "
    "instemmen, is een "
    "afleiding.";

}  // namespace note

// clang-format off
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

    {"EVAL-SY", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2017, 7, 31}, source::WPO("40a", "3"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},
    {"EVAL-SY", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "4"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},
    {"EVAL-SY", {Schooltype::so, Schooltype::vso}, {2013, 8, 1}, Date{2017, 7, 31}, source::WEC("41a", "3"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar_wec},
    {"EVAL-SY", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "4"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar_wec},
    {"EVAL-SY", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2017, 7, 31}, source::WVO("26", "3"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},
    {"EVAL-SY", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "4"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},
    {"EVAL-SY", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "3"), Zekerheid::tekst, kernels::evaluated_each_schooljaar, note::deeljaar},

    {"CONT-OUT-PO", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, {"Besluit bekostiging WPO", "BWBR0003862", "34.7", "1"}, Zekerheid::tekst, kernels::destination_po, note::bb_wpo_2014},
    {"CONT-OUT-PO", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, {"Inrichtingsbesluit WPO", "", "", ""}, Zekerheid::secundair, kernels::destination_po, note::inrichtingsbesluit},
    {"CONT-OUT-PO", {Schooltype::so}, {2013, 8, 1}, Date{2014, 7, 31}, {"Onderwijskundig besluit WEC", "BWBR0003848", "4", "1"}, Zekerheid::afleiding, kernels::destination_po, note::ob_wec_2013},
    {"CONT-OUT-PO", {Schooltype::so}, {2014, 8, 1}, {}, {"Onderwijskundig besluit WEC", "BWBR0003848", "4", "1"}, Zekerheid::tekst, kernels::destination_po},

    {"CONT-FACTORS", {Schooltype::bao, Schooltype::sbo}, {2014, 8, 1}, Date{2022, 3, 31}, {"Besluit bekostiging WPO", "BWBR0003862", "34.7", "2"}, Zekerheid::tekst, kernels::factors, note::bb_wpo_2014},
    {"CONT-FACTORS", {Schooltype::bao, Schooltype::sbo}, {2022, 4, 1}, {}, {"Inrichtingsbesluit WPO", "", "", ""}, Zekerheid::secundair, kernels::factors, note::inrichtingsbesluit},
    {"CONT-FACTORS", {Schooltype::so}, {2013, 8, 1}, Date{2014, 7, 31}, {"Onderwijskundig besluit WEC", "BWBR0003848", "4", "2"}, Zekerheid::afleiding, kernels::factors, note::ob_wec_2013},
    {"CONT-FACTORS", {Schooltype::so}, {2014, 8, 1}, {}, {"Onderwijskundig besluit WEC", "BWBR0003848", "4", "2"}, Zekerheid::tekst, kernels::factors},
    {"CONT-FACTORS", {Schooltype::vso}, {2013, 8, 1}, Date{2014, 7, 31}, {"Onderwijskundig besluit WEC", "BWBR0003848", "5", "2"}, Zekerheid::afleiding, kernels::factors, note::ob_wec_2013},
    {"CONT-FACTORS", {Schooltype::vso}, {2014, 8, 1}, {}, {"Onderwijskundig besluit WEC", "BWBR0003848", "5", "2"}, Zekerheid::tekst, kernels::factors},
    {"CONT-FACTORS", {Schooltype::vo, Schooltype::pro}, {2014, 8, 1}, Date{2022, 7, 31}, {"Inrichtingsbesluit WVO", "BWBR0005946", "15c", "2"}, Zekerheid::tekst, kernels::factors},
    {"CONT-FACTORS", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, {"Uitvoeringsbesluit WVO 2020", "BWBR0045787", "2.49", "2"}, Zekerheid::tekst, kernels::factors},

    {"HEAR-BEFORE", {Schooltype::bao, Schooltype::sbo}, {2025, 8, 1}, {}, source::WPO("40a", "6"), Zekerheid::tekst, kernels::heard_before, note::hoorrecht},
    {"HEAR-BEFORE", {Schooltype::so, Schooltype::vso}, {2025, 8, 1}, {}, source::WEC("41a", "7"), Zekerheid::tekst, kernels::heard_before_unless_adult, note::hoorrecht_wec},
    {"HEAR-BEFORE", {Schooltype::vo, Schooltype::pro}, {2025, 8, 1}, {}, source::WVO2020("2.44", "5"), Zekerheid::tekst, kernels::heard_before, note::hoorrecht},

    {"FIX-AGREE", {Schooltype::bao, Schooltype::sbo}, {2017, 8, 1}, {}, source::WPO("40a", "2"), Zekerheid::tekst, kernels::agreement_of_parents, note::twee_ouders},
    {"FIX-AGREE", {Schooltype::so, Schooltype::vso}, {2017, 8, 1}, {}, source::WEC("41a", "2"), Zekerheid::tekst, kernels::agreement_of_adult_pupil, note::bekwaam},
    {"FIX-AGREE", {Schooltype::vo, Schooltype::pro}, {2017, 8, 1}, Date{2022, 7, 31}, source::WVO("26", "2"), Zekerheid::tekst, kernels::agreement_vo, note::adult_vo},
    {"FIX-AGREE", {Schooltype::vo, Schooltype::pro}, {2022, 8, 1}, {}, source::WVO2020("2.44", "2"), Zekerheid::tekst, kernels::agreement_vo, note::adult_vo},
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
      if (former != nullptr && former->tot_en_met) return false;  // today's law is open-ended
    }
  }
  return true;
}

/// Each rule has a version and each version a rule, a school, a source and a kernel; ids are unique. An act
/// whose register id is not known carries a note that says so.
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
  }
  return true;
}

static_assert(contiguous(), "versions of a rule overlap or leave a gap for some kind of school");
static_assert(complete(), "a rule, version, school, source or kernel is missing, or an id stands twice");

}  // namespace opp::rule_table
