#pragma once

#include "opp/base/describe.hpp"
#include "opp/rules/facts.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace opp {

/// One value of `Facts`, also inside a group of it: its name, and how to reach it.
template <class T, auto... Path>
struct FactColumn {
  using type = T;
  std::string_view name;

  static constexpr T& of(Facts& facts) noexcept { return (facts.*....*Path); }
  static constexpr const T& of(const Facts& facts) noexcept { return (facts.*....*Path); }
};

template <auto... Path>
constexpr auto fact_column(std::string_view name) {
  using T = std::remove_cvref_t<decltype((std::declval<Facts&>().*....*Path))>;
  return FactColumn<T, Path...>{name};
}

/// Every value of `Facts`, in its order. A group with a point in its name, such as `tlv.vanaf`, is one of its
/// parts.
inline constexpr auto fact_columns = detail::list_of(
    fact_column<&Facts::kenmerken>("kenmerken"), fact_column<&Facts::randkenmerken>("randkenmerken"),
    fact_column<&Facts::opp_schooljaren>("opp_schooljaren"),
    fact_column<&Facts::evaluatie_schooljaren>("evaluatie_schooljaren"),
    fact_column<&Facts::evaluatie_met_ouder>("evaluatie_met_ouder"),
    fact_column<&Facts::evaluatie_met_leerling>("evaluatie_met_leerling"),
    fact_column<&Facts::afgebroken_schooljaren>("afgebroken_schooljaren"),
    fact_column<&Facts::peildatum>("peildatum"), fact_column<&Facts::geboren_op>("geboren_op"),
    fact_column<&Facts::meerderjarig_op>("meerderjarig_op"),
    fact_column<&Facts::ingeschreven_op>("ingeschreven_op"),
    fact_column<&Facts::eerst_bezocht_op>("eerst_bezocht_op"),
    fact_column<&Facts::definitief_geplaatst_op>("definitief_geplaatst_op"),
    fact_column<&Facts::uitgeschreven_op>("uitgeschreven_op"),
    fact_column<&Facts::laatst_bezocht_op>("laatst_bezocht_op"),
    fact_column<&Facts::extra_vanaf>("extra_vanaf"),
    fact_column<&Facts::eerste_extra_vanaf>("eerste_extra_vanaf"),
    fact_column<&Facts::eerste_extra_tot>("eerste_extra_tot"),
    fact_column<&Facts::extra_geeindigd_op>("extra_geeindigd_op"),
    fact_column<&Facts::lwoo_vanaf>("lwoo_vanaf"),
    fact_column<&Facts::lwoo_geeindigd_op>("lwoo_geeindigd_op"),
    fact_column<&Facts::behoefte_op>("behoefte_op"), fact_column<&Facts::arrangement_op>("arrangement_op"),
    fact_column<&Facts::opp_verplicht_vanaf>("opp_verplicht_vanaf"),
    fact_column<&Facts::behoefte_opp_op>("behoefte_opp_op"),
    fact_column<&Facts::eerste_vaststelling_op>("eerste_vaststelling_op"),
    fact_column<&Facts::perspectief_vastgesteld_op>("perspectief_vastgesteld_op"),
    fact_column<&Facts::handelingsdeel_vastgesteld_op>("handelingsdeel_vastgesteld_op"),
    fact_column<&Facts::inhoud_vastgesteld_op>("inhoud_vastgesteld_op"),
    fact_column<&Facts::akkoord_nodig_voor_op>("akkoord_nodig_voor_op"),
    fact_column<&Facts::opp_beeindigd_op>("opp_beeindigd_op"), fact_column<&Facts::gehoord_op>("gehoord_op"),
    fact_column<&Facts::toegelicht_op>("toegelicht_op"), fact_column<&Facts::oogo_op>("oogo_op"),
    fact_column<&Facts::advies_op>("advies_op"), fact_column<&Facts::evaluatie_op>("evaluatie_op"),
    fact_column<&Facts::commissie_op>("commissie_op"),
    fact_column<&Facts::commissie_gat_van>("commissie_gat_van"),
    fact_column<&Facts::commissie_gat_tot>("commissie_gat_tot"),
    fact_column<&Facts::ouders, &Antwoorden::akkoord_op>("ouders.akkoord_op"),
    fact_column<&Facts::ouders, &Antwoorden::geweigerd_op>("ouders.geweigerd_op"),
    fact_column<&Facts::ouders, &Antwoorden::later_akkoord_op>("ouders.later_akkoord_op"),
    fact_column<&Facts::leerling, &Antwoorden::akkoord_op>("leerling.akkoord_op"),
    fact_column<&Facts::leerling, &Antwoorden::geweigerd_op>("leerling.geweigerd_op"),
    fact_column<&Facts::leerling, &Antwoorden::later_akkoord_op>("leerling.later_akkoord_op"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::gedaan_op>("aanmelding.gedaan_op"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::ontvangen_op>("aanmelding.ontvangen_op"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::gewenst_vanaf>("aanmelding.gewenst_vanaf"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::besloten_op>("aanmelding.besloten_op"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::verlengd_op>("aanmelding.verlengd_op"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::verlengd_tot>("aanmelding.verlengd_tot"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::geplaatst_op>("aanmelding.geplaatst_op"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::geweigerd_op>("aanmelding.geweigerd_op"),
    fact_column<&Facts::aanmelding, &Aanmeldfeiten::opgeschort_dagen>("aanmelding.opgeschort_dagen"),
    fact_column<&Facts::tlv, &Tlvfeiten::bij_inschrijving_vanaf>("tlv.bij_inschrijving_vanaf"),
    fact_column<&Facts::tlv, &Tlvfeiten::bij_inschrijving_tot>("tlv.bij_inschrijving_tot"),
    fact_column<&Facts::tlv, &Tlvfeiten::besloten_op>("tlv.besloten_op"),
    fact_column<&Facts::tlv, &Tlvfeiten::afgegeven_op>("tlv.afgegeven_op"),
    fact_column<&Facts::tlv, &Tlvfeiten::vanaf>("tlv.vanaf"),
    fact_column<&Facts::tlv, &Tlvfeiten::tot_en_met>("tlv.tot_en_met"),
    fact_column<&Facts::tlv, &Tlvfeiten::nieuwe_gevraagd_op>("tlv.nieuwe_gevraagd_op"),
    fact_column<&Facts::tlv, &Tlvfeiten::bezwaar_op>("tlv.bezwaar_op"),
    fact_column<&Facts::geschil, &Geschilfeiten::ingediend_op>("geschil.ingediend_op"),
    fact_column<&Facts::geschil, &Geschilfeiten::oordeel_op>("geschil.oordeel_op"),
    fact_column<&Facts::geschil, &Geschilfeiten::beantwoord_op>("geschil.beantwoord_op"),
    fact_column<&Facts::geschil, &Geschilfeiten::bezwaar_op>("geschil.bezwaar_op"),
    fact_column<&Facts::geschil, &Geschilfeiten::bezwaar_besloten_op>("geschil.bezwaar_besloten_op"),
    fact_column<&Facts::rod, &Rodfeiten::eerste_begin>("rod.eerste_begin"),
    fact_column<&Facts::rod, &Rodfeiten::laatste_begin>("rod.laatste_begin"),
    fact_column<&Facts::rod, &Rodfeiten::laatste_einde>("rod.laatste_einde"),
    fact_column<&Facts::rod, &Rodfeiten::verwerkt_op>("rod.verwerkt_op"),
    fact_column<&Facts::rod, &Rodfeiten::geleverd_op>("rod.geleverd_op"),
    fact_column<&Facts::rod, &Rodfeiten::kleinste_tussentijd>("rod.kleinste_tussentijd"),
    fact_column<&Facts::rod, &Rodfeiten::kleinste_verschil>("rod.kleinste_verschil"),
    fact_column<&Facts::opdc, &Opdcfeiten::vanaf>("opdc.vanaf"),
    fact_column<&Facts::opdc, &Opdcfeiten::tot_en_met>("opdc.tot_en_met"),
    fact_column<&Facts::opdc, &Opdcfeiten::verlengd_op>("opdc.verlengd_op"),
    fact_column<&Facts::opdc, &Opdcfeiten::verlengingen>("opdc.verlengingen"),
    fact_column<&Facts::overstap, &Overstapfeiten::rapport_op>("overstap.rapport_op"),
    fact_column<&Facts::overstap, &Overstapfeiten::afschrift_op>("overstap.afschrift_op"),
    fact_column<&Facts::overstap, &Overstapfeiten::inzage_op>("overstap.inzage_op"),
    fact_column<&Facts::overstap, &Overstapfeiten::toestemming_op>("overstap.toestemming_op"),
    fact_column<&Facts::overstap, &Overstapfeiten::volgende_inschrijving_op>(
        "overstap.volgende_inschrijving_op"),
    fact_column<&Facts::overstap, &Overstapfeiten::teruggekoppeld_op>("overstap.teruggekoppeld_op"),
    fact_column<&Facts::overstap, &Overstapfeiten::zonder_toestemming_op>("overstap.zonder_toestemming_op"),
    fact_column<&Facts::inzage, &Inzagefeiten::verzocht_op>("inzage.verzocht_op"),
    fact_column<&Facts::inzage, &Inzagefeiten::beantwoord_op>("inzage.beantwoord_op"),
    fact_column<&Facts::pogingen>("pogingen"), fact_column<&Facts::schooltype>("schooltype"),
    fact_column<&Facts::aanmelding_schooltype>("aanmelding_schooltype"),
    fact_column<&Facts::opp_verplicht>("opp_verplicht"));

/// Calls `f(column)` for every value.
template <class F>
constexpr void for_each_fact(F&& f) {
  fact_columns.apply([&](const auto&... column) { (f(column), ...); });
}

/// Names of the yes/no facts, in the order of their bits.
inline constexpr auto fact_kenmerken = std::to_array<std::string_view>({"ingeschreven",
                                                                        "schooltype_bekend",
                                                                        "tijdelijk",
                                                                        "ondersteuning_bekend",
                                                                        "niveau_onbekend",
                                                                        "alleen_nederlands",
                                                                        "opp_aanwezig",
                                                                        "uitstroom_vo",
                                                                        "uitstroom_vso",
                                                                        "uitstroom_vervolg",
                                                                        "uitstroom_arbeid",
                                                                        "uitstroom_dagbesteding",
                                                                        "onderbouwing",
                                                                        "factor_bevorderend",
                                                                        "factor_belemmerend",
                                                                        "handelingsbekwaam",
                                                                        "handelingsonbekwaam",
                                                                        "eerste_schooldag_bekend",
                                                                        "eerste_schooldag_bezocht",
                                                                        "cluster_bekend",
                                                                        "cluster_1_of_2",
                                                                        "residentieel",
                                                                        "eerder_opp",
                                                                        "opvolger",
                                                                        "begeleiding",
                                                                        "afwijking_beantwoord",
                                                                        "afwijking",
                                                                        "afwijking_beschreven",
                                                                        "doelen_beantwoord",
                                                                        "doelen_nodig",
                                                                        "doelen_beschreven",
                                                                        "doelen_met_reden",
                                                                        "uren_afwijking",
                                                                        "uren_instemming",
                                                                        "profiel_dagbesteding",
                                                                        "profiel_arbeidsmarkt",
                                                                        "profiel_vervolg",
                                                                        "inbreng",
                                                                        "invloed",
                                                                        "afgezien",
                                                                        "afgezien_toegelicht",
                                                                        "akkoord_met_bewijs",
                                                                        "gezag_bekend",
                                                                        "gezag_zonder_antwoord",
                                                                        "swv_bekend",
                                                                        "swv_ander",
                                                                        "commissierapport",
                                                                        "uren_gepland",
                                                                        "uren_instemming_later",
                                                                        "handelingsdeel_open",
                                                                        "handelingsdeel_akkoord",
                                                                        "niet_meer_verplicht"});
inline constexpr auto fact_randkenmerken = std::to_array<std::string_view>({"aanmelding_aanwezig",
                                                                            "aanmelding_schooltype_bekend",
                                                                            "asielzoeker",
                                                                            "elders_ingeschreven",
                                                                            "niet_elders_ingeschreven",
                                                                            "vanuit_groep_8",
                                                                            "geweigerd",
                                                                            "andere_school_bereid",
                                                                            "plaats_of_grondslag",
                                                                            "toelatingsvoorwaarden",
                                                                            "ondersteuning_verwacht",
                                                                            "ondersteuning_niet_verwacht",
                                                                            "opgeschort",
                                                                            "tlv_aanwezig",
                                                                            "tlv_bij_inschrijving",
                                                                            "tlv_nummer",
                                                                            "tlv_nummer_vorm",
                                                                            "tlv_categorie",
                                                                            "deskundigen_bekend",
                                                                            "deskundige_eerste",
                                                                            "deskundige_tweede",
                                                                            "deskundige_tweede_vmbo",
                                                                            "tlv_pro_of_lwoo",
                                                                            "rod_geleverd",
                                                                            "rod_open",
                                                                            "oordeel_opgevolgd",
                                                                            "oordeel_gemotiveerd",
                                                                            "naar_speciaal",
                                                                            "geen_ontvangende_school",
                                                                            "rapport_met_opp",
                                                                            "inzage_door_ouder",
                                                                            "aanmelding_cluster_1_of_2"});

/// Calls `f(name, mark)` for every yes/no fact.
template <class F>
constexpr void for_each_fact_mark(F&& f) {
  for (std::size_t i = 0; i < fact_kenmerken.size(); ++i) {
    f(fact_kenmerken[i], static_cast<Facts::Kenmerk>(std::uint64_t{1} << i));
  }
  for (std::size_t i = 0; i < fact_randkenmerken.size(); ++i) {
    f(fact_randkenmerken[i], static_cast<Facts::Randkenmerk>(std::uint64_t{1} << i));
  }
}

}  // namespace opp
