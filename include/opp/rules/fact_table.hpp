#pragma once

#include "opp/rules/facts.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace opp {

/// One value of `Facts`, also inside a group of it: its name, and how to reach it.
template <class T, auto... Path>
struct FactColumn {
  using type = T;
  std::string_view name;

  static constexpr T& of(Facts& facts) noexcept { return (facts.*....*Path); }
  static constexpr const T& of(const Facts& facts) noexcept { return (facts.*....*Path); }
};

/// Every value of `Facts`, in its order. A group with a point in its name, such as `tlv.vanaf`, is one of its
/// parts.
inline constexpr auto fact_columns = std::tuple{
    FactColumn<std::uint64_t, &Facts::kenmerken>{"kenmerken"},
    FactColumn<std::uint64_t, &Facts::randkenmerken>{"randkenmerken"},
    FactColumn<std::uint64_t, &Facts::opp_schooljaren>{"opp_schooljaren"},
    FactColumn<std::uint64_t, &Facts::evaluatie_schooljaren>{"evaluatie_schooljaren"},
    FactColumn<std::uint64_t, &Facts::evaluatie_met_ouder>{"evaluatie_met_ouder"},
    FactColumn<std::uint64_t, &Facts::evaluatie_met_leerling>{"evaluatie_met_leerling"},
    FactColumn<std::uint64_t, &Facts::afgebroken_schooljaren>{"afgebroken_schooljaren"},
    FactColumn<Day, &Facts::peildatum>{"peildatum"},
    FactColumn<Day, &Facts::geboren_op>{"geboren_op"},
    FactColumn<Day, &Facts::meerderjarig_op>{"meerderjarig_op"},
    FactColumn<Day, &Facts::ingeschreven_op>{"ingeschreven_op"},
    FactColumn<Day, &Facts::eerst_bezocht_op>{"eerst_bezocht_op"},
    FactColumn<Day, &Facts::definitief_geplaatst_op>{"definitief_geplaatst_op"},
    FactColumn<Day, &Facts::uitgeschreven_op>{"uitgeschreven_op"},
    FactColumn<Day, &Facts::laatst_bezocht_op>{"laatst_bezocht_op"},
    FactColumn<Day, &Facts::extra_vanaf>{"extra_vanaf"},
    FactColumn<Day, &Facts::eerste_extra_vanaf>{"eerste_extra_vanaf"},
    FactColumn<Day, &Facts::eerste_extra_tot>{"eerste_extra_tot"},
    FactColumn<Day, &Facts::extra_geeindigd_op>{"extra_geeindigd_op"},
    FactColumn<Day, &Facts::lwoo_vanaf>{"lwoo_vanaf"},
    FactColumn<Day, &Facts::lwoo_geeindigd_op>{"lwoo_geeindigd_op"},
    FactColumn<Day, &Facts::behoefte_op>{"behoefte_op"},
    FactColumn<Day, &Facts::arrangement_op>{"arrangement_op"},
    FactColumn<Day, &Facts::opp_verplicht_vanaf>{"opp_verplicht_vanaf"},
    FactColumn<Day, &Facts::behoefte_opp_op>{"behoefte_opp_op"},
    FactColumn<Day, &Facts::eerste_vaststelling_op>{"eerste_vaststelling_op"},
    FactColumn<Day, &Facts::perspectief_vastgesteld_op>{"perspectief_vastgesteld_op"},
    FactColumn<Day, &Facts::handelingsdeel_vastgesteld_op>{"handelingsdeel_vastgesteld_op"},
    FactColumn<Day, &Facts::inhoud_vastgesteld_op>{"inhoud_vastgesteld_op"},
    FactColumn<Day, &Facts::akkoord_nodig_voor_op>{"akkoord_nodig_voor_op"},
    FactColumn<Day, &Facts::opp_beeindigd_op>{"opp_beeindigd_op"},
    FactColumn<Day, &Facts::gehoord_op>{"gehoord_op"},
    FactColumn<Day, &Facts::toegelicht_op>{"toegelicht_op"},
    FactColumn<Day, &Facts::oogo_op>{"oogo_op"},
    FactColumn<Day, &Facts::advies_op>{"advies_op"},
    FactColumn<Day, &Facts::evaluatie_op>{"evaluatie_op"},
    FactColumn<Day, &Facts::commissie_op>{"commissie_op"},
    FactColumn<Day, &Facts::commissie_gat_van>{"commissie_gat_van"},
    FactColumn<Day, &Facts::commissie_gat_tot>{"commissie_gat_tot"},
    FactColumn<Day, &Facts::ouders, &Antwoorden::akkoord_op>{"ouders.akkoord_op"},
    FactColumn<Day, &Facts::ouders, &Antwoorden::geweigerd_op>{"ouders.geweigerd_op"},
    FactColumn<Day, &Facts::ouders, &Antwoorden::later_akkoord_op>{"ouders.later_akkoord_op"},
    FactColumn<Day, &Facts::leerling, &Antwoorden::akkoord_op>{"leerling.akkoord_op"},
    FactColumn<Day, &Facts::leerling, &Antwoorden::geweigerd_op>{"leerling.geweigerd_op"},
    FactColumn<Day, &Facts::leerling, &Antwoorden::later_akkoord_op>{"leerling.later_akkoord_op"},
    FactColumn<Day, &Facts::aanmelding, &Aanmeldfeiten::gedaan_op>{"aanmelding.gedaan_op"},
    FactColumn<Day, &Facts::aanmelding, &Aanmeldfeiten::ontvangen_op>{"aanmelding.ontvangen_op"},
    FactColumn<Day, &Facts::aanmelding, &Aanmeldfeiten::gewenst_vanaf>{"aanmelding.gewenst_vanaf"},
    FactColumn<Day, &Facts::aanmelding, &Aanmeldfeiten::besloten_op>{"aanmelding.besloten_op"},
    FactColumn<Day, &Facts::aanmelding, &Aanmeldfeiten::verlengd_op>{"aanmelding.verlengd_op"},
    FactColumn<Day, &Facts::aanmelding, &Aanmeldfeiten::verlengd_tot>{"aanmelding.verlengd_tot"},
    FactColumn<Day, &Facts::aanmelding, &Aanmeldfeiten::geplaatst_op>{"aanmelding.geplaatst_op"},
    FactColumn<Day, &Facts::aanmelding, &Aanmeldfeiten::geweigerd_op>{"aanmelding.geweigerd_op"},
    FactColumn<std::int32_t, &Facts::aanmelding, &Aanmeldfeiten::opgeschort_dagen>{
        "aanmelding.opgeschort_dagen"},
    FactColumn<Day, &Facts::tlv, &Tlvfeiten::bij_inschrijving_vanaf>{"tlv.bij_inschrijving_vanaf"},
    FactColumn<Day, &Facts::tlv, &Tlvfeiten::bij_inschrijving_tot>{"tlv.bij_inschrijving_tot"},
    FactColumn<Day, &Facts::tlv, &Tlvfeiten::besloten_op>{"tlv.besloten_op"},
    FactColumn<Day, &Facts::tlv, &Tlvfeiten::afgegeven_op>{"tlv.afgegeven_op"},
    FactColumn<Day, &Facts::tlv, &Tlvfeiten::vanaf>{"tlv.vanaf"},
    FactColumn<Day, &Facts::tlv, &Tlvfeiten::tot_en_met>{"tlv.tot_en_met"},
    FactColumn<Day, &Facts::tlv, &Tlvfeiten::nieuwe_gevraagd_op>{"tlv.nieuwe_gevraagd_op"},
    FactColumn<Day, &Facts::tlv, &Tlvfeiten::bezwaar_op>{"tlv.bezwaar_op"},
    FactColumn<Day, &Facts::geschil, &Geschilfeiten::ingediend_op>{"geschil.ingediend_op"},
    FactColumn<Day, &Facts::geschil, &Geschilfeiten::oordeel_op>{"geschil.oordeel_op"},
    FactColumn<Day, &Facts::geschil, &Geschilfeiten::beantwoord_op>{"geschil.beantwoord_op"},
    FactColumn<Day, &Facts::geschil, &Geschilfeiten::bezwaar_op>{"geschil.bezwaar_op"},
    FactColumn<Day, &Facts::geschil, &Geschilfeiten::bezwaar_besloten_op>{"geschil.bezwaar_besloten_op"},
    FactColumn<Day, &Facts::rod, &Rodfeiten::eerste_begin>{"rod.eerste_begin"},
    FactColumn<Day, &Facts::rod, &Rodfeiten::laatste_begin>{"rod.laatste_begin"},
    FactColumn<Day, &Facts::rod, &Rodfeiten::laatste_einde>{"rod.laatste_einde"},
    FactColumn<Day, &Facts::rod, &Rodfeiten::verwerkt_op>{"rod.verwerkt_op"},
    FactColumn<Day, &Facts::rod, &Rodfeiten::geleverd_op>{"rod.geleverd_op"},
    FactColumn<std::int32_t, &Facts::rod, &Rodfeiten::kleinste_tussentijd>{"rod.kleinste_tussentijd"},
    FactColumn<std::int32_t, &Facts::rod, &Rodfeiten::kleinste_verschil>{"rod.kleinste_verschil"},
    FactColumn<Day, &Facts::opdc, &Opdcfeiten::vanaf>{"opdc.vanaf"},
    FactColumn<Day, &Facts::opdc, &Opdcfeiten::tot_en_met>{"opdc.tot_en_met"},
    FactColumn<Day, &Facts::opdc, &Opdcfeiten::verlengd_op>{"opdc.verlengd_op"},
    FactColumn<std::int32_t, &Facts::opdc, &Opdcfeiten::verlengingen>{"opdc.verlengingen"},
    FactColumn<Day, &Facts::overstap, &Overstapfeiten::rapport_op>{"overstap.rapport_op"},
    FactColumn<Day, &Facts::overstap, &Overstapfeiten::afschrift_op>{"overstap.afschrift_op"},
    FactColumn<Day, &Facts::overstap, &Overstapfeiten::inzage_op>{"overstap.inzage_op"},
    FactColumn<Day, &Facts::overstap, &Overstapfeiten::toestemming_op>{"overstap.toestemming_op"},
    FactColumn<Day, &Facts::overstap, &Overstapfeiten::volgende_inschrijving_op>{
        "overstap.volgende_inschrijving_op"},
    FactColumn<Day, &Facts::overstap, &Overstapfeiten::teruggekoppeld_op>{"overstap.teruggekoppeld_op"},
    FactColumn<Day, &Facts::overstap, &Overstapfeiten::zonder_toestemming_op>{
        "overstap.zonder_toestemming_op"},
    FactColumn<Day, &Facts::inzage, &Inzagefeiten::verzocht_op>{"inzage.verzocht_op"},
    FactColumn<Day, &Facts::inzage, &Inzagefeiten::beantwoord_op>{"inzage.beantwoord_op"},
    FactColumn<std::int32_t, &Facts::pogingen>{"pogingen"},
    FactColumn<Schooltype, &Facts::schooltype>{"schooltype"},
    FactColumn<Schooltype, &Facts::aanmelding_schooltype>{"aanmelding_schooltype"},
    FactColumn<Verplicht, &Facts::opp_verplicht>{"opp_verplicht"},
};

/// Calls `f(column)` for every value.
template <class F>
constexpr void for_each_fact(F&& f) {
  std::apply([&](const auto&... column) { (f(column), ...); }, fact_columns);
}

static_assert([] {
  std::size_t bytes = 0;
  for_each_fact(
      [&](const auto& column) { bytes += sizeof(typename std::remove_cvref_t<decltype(column)>::type); });
  return sizeof(Facts) - bytes < alignof(std::uint64_t);  // nothing but padding is left out
}());

/// A yes/no fact and its name.
template <class E>
struct FactMark {
  E mark;
  std::string_view name;
};

inline constexpr auto fact_kenmerken = std::to_array<FactMark<Facts::Kenmerk>>({
    {Facts::ingeschreven, "ingeschreven"},
    {Facts::schooltype_bekend, "schooltype_bekend"},
    {Facts::tijdelijk, "tijdelijk"},
    {Facts::ondersteuning_bekend, "ondersteuning_bekend"},
    {Facts::niveau_onbekend, "niveau_onbekend"},
    {Facts::alleen_nederlands, "alleen_nederlands"},
    {Facts::opp_aanwezig, "opp_aanwezig"},
    {Facts::uitstroom_vo, "uitstroom_vo"},
    {Facts::uitstroom_vso, "uitstroom_vso"},
    {Facts::uitstroom_vervolg, "uitstroom_vervolg"},
    {Facts::uitstroom_arbeid, "uitstroom_arbeid"},
    {Facts::uitstroom_dagbesteding, "uitstroom_dagbesteding"},
    {Facts::onderbouwing, "onderbouwing"},
    {Facts::factor_bevorderend, "factor_bevorderend"},
    {Facts::factor_belemmerend, "factor_belemmerend"},
    {Facts::handelingsbekwaam, "handelingsbekwaam"},
    {Facts::handelingsonbekwaam, "handelingsonbekwaam"},
    {Facts::eerste_schooldag_bekend, "eerste_schooldag_bekend"},
    {Facts::eerste_schooldag_bezocht, "eerste_schooldag_bezocht"},
    {Facts::cluster_bekend, "cluster_bekend"},
    {Facts::cluster_1_of_2, "cluster_1_of_2"},
    {Facts::residentieel, "residentieel"},
    {Facts::eerder_opp, "eerder_opp"},
    {Facts::opvolger, "opvolger"},
    {Facts::begeleiding, "begeleiding"},
    {Facts::afwijking_beantwoord, "afwijking_beantwoord"},
    {Facts::afwijking, "afwijking"},
    {Facts::afwijking_beschreven, "afwijking_beschreven"},
    {Facts::doelen_beantwoord, "doelen_beantwoord"},
    {Facts::doelen_nodig, "doelen_nodig"},
    {Facts::doelen_beschreven, "doelen_beschreven"},
    {Facts::doelen_met_reden, "doelen_met_reden"},
    {Facts::uren_afwijking, "uren_afwijking"},
    {Facts::uren_instemming, "uren_instemming"},
    {Facts::profiel_dagbesteding, "profiel_dagbesteding"},
    {Facts::profiel_arbeidsmarkt, "profiel_arbeidsmarkt"},
    {Facts::profiel_vervolg, "profiel_vervolg"},
    {Facts::inbreng, "inbreng"},
    {Facts::invloed, "invloed"},
    {Facts::afgezien, "afgezien"},
    {Facts::afgezien_toegelicht, "afgezien_toegelicht"},
    {Facts::akkoord_met_bewijs, "akkoord_met_bewijs"},
    {Facts::gezag_bekend, "gezag_bekend"},
    {Facts::gezag_zonder_antwoord, "gezag_zonder_antwoord"},
    {Facts::swv_bekend, "swv_bekend"},
    {Facts::swv_ander, "swv_ander"},
    {Facts::commissierapport, "commissierapport"},
    {Facts::uren_gepland, "uren_gepland"},
    {Facts::uren_instemming_later, "uren_instemming_later"},
    {Facts::handelingsdeel_open, "handelingsdeel_open"},
    {Facts::handelingsdeel_akkoord, "handelingsdeel_akkoord"},
    {Facts::niet_meer_verplicht, "niet_meer_verplicht"},
});
inline constexpr auto fact_randkenmerken = std::to_array<FactMark<Facts::Randkenmerk>>({
    {Facts::aanmelding_aanwezig, "aanmelding_aanwezig"},
    {Facts::aanmelding_schooltype_bekend, "aanmelding_schooltype_bekend"},
    {Facts::asielzoeker, "asielzoeker"},
    {Facts::elders_ingeschreven, "elders_ingeschreven"},
    {Facts::niet_elders_ingeschreven, "niet_elders_ingeschreven"},
    {Facts::vanuit_groep_8, "vanuit_groep_8"},
    {Facts::geweigerd, "geweigerd"},
    {Facts::andere_school_bereid, "andere_school_bereid"},
    {Facts::plaats_of_grondslag, "plaats_of_grondslag"},
    {Facts::toelatingsvoorwaarden, "toelatingsvoorwaarden"},
    {Facts::ondersteuning_verwacht, "ondersteuning_verwacht"},
    {Facts::ondersteuning_niet_verwacht, "ondersteuning_niet_verwacht"},
    {Facts::opgeschort, "opgeschort"},
    {Facts::tlv_aanwezig, "tlv_aanwezig"},
    {Facts::tlv_bij_inschrijving, "tlv_bij_inschrijving"},
    {Facts::tlv_nummer, "tlv_nummer"},
    {Facts::tlv_nummer_vorm, "tlv_nummer_vorm"},
    {Facts::tlv_categorie, "tlv_categorie"},
    {Facts::deskundigen_bekend, "deskundigen_bekend"},
    {Facts::deskundige_eerste, "deskundige_eerste"},
    {Facts::deskundige_tweede, "deskundige_tweede"},
    {Facts::deskundige_tweede_vmbo, "deskundige_tweede_vmbo"},
    {Facts::tlv_pro_of_lwoo, "tlv_pro_of_lwoo"},
    {Facts::rod_geleverd, "rod_geleverd"},
    {Facts::rod_open, "rod_open"},
    {Facts::oordeel_opgevolgd, "oordeel_opgevolgd"},
    {Facts::oordeel_gemotiveerd, "oordeel_gemotiveerd"},
    {Facts::naar_speciaal, "naar_speciaal"},
    {Facts::geen_ontvangende_school, "geen_ontvangende_school"},
    {Facts::rapport_met_opp, "rapport_met_opp"},
    {Facts::inzage_door_ouder, "inzage_door_ouder"},
    {Facts::aanmelding_cluster_1_of_2, "aanmelding_cluster_1_of_2"},
});
static_assert([] {  // the tables hold every mark, each in its place
  for (std::size_t i = 0; i < fact_kenmerken.size(); ++i) {
    if (fact_kenmerken[i].mark != std::uint64_t{1} << i) return false;
  }
  for (std::size_t i = 0; i < fact_randkenmerken.size(); ++i) {
    if (fact_randkenmerken[i].mark != std::uint64_t{1} << i) return false;
  }
  return true;
}());

}  // namespace opp
