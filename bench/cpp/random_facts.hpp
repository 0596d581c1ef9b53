#pragma once

#include "opp/core.hpp"

#include <cstdint>
#include <random>

namespace opp::bench {

/// The day on which the facts are judged. All else is dated after the versions that hold on it began, so that
/// whoever computes the same rules needs only those.
inline constexpr Date kPeildatum{2026, 10, 1};
inline constexpr Date kEersteDag{2022, 8, 1};

/// Facts of made-up pupils of all kinds of school: most enrolled, some only applied or left; OPPs that were
/// fixed in time, late or not at all. The same seed gives the same pupils on every machine.
class RandomFacts {
 public:
  explicit RandomFacts(std::uint64_t seed) : engine_(seed) {}

  Facts next() {
    Facts facts;
    facts.peildatum = kPeildatum;
    if (chance(97)) enrol(facts);
    if (chance(30)) apply(facts);
    if (facts.has(Facts::ingeschreven)) {
      support(facts);
      draw_up(facts);
      evaluate(facts);
    }
    if (chance(25)) certificate(facts);
    if (chance(3)) dispute(facts);
    return facts;
  }

 private:
  std::size_t below(std::size_t end) { return engine_() % end; }
  bool chance(std::size_t percent) { return below(100) < percent; }
  /// A day from `first` up to and including the peildatum.
  Date from(Date first) {
    return first.plus_days(
        static_cast<std::int32_t>(below(static_cast<std::size_t>(kPeildatum - first + 1))));
  }
  /// A day at most `days` after `first`, or none if that is still to come.
  Day within(Day first, std::size_t days) {
    if (!first.known()) return {};
    const Date day = first.date().plus_days(static_cast<std::int32_t>(below(days)));
    return day <= kPeildatum ? Day(day) : Day();
  }
  Schooltype kind() {  // most pupils are in primary and secondary education
    constexpr auto kKinds = std::to_array<Schooltype>({Schooltype::bao, Schooltype::bao, Schooltype::bao,
                                                       Schooltype::vo, Schooltype::vo, Schooltype::sbo,
                                                       Schooltype::so, Schooltype::vso, Schooltype::pro});
    return kKinds[below(kKinds.size())];
  }

  void enrol(Facts& facts) {
    facts.set(Facts::ingeschreven);
    facts.set(Facts::schooltype_bekend, chance(99));
    facts.schooltype = kind();
    facts.ingeschreven_op = from(kEersteDag);
    if (chance(95)) {
      facts.geboren_op =
          facts.ingeschreven_op.date().plus_days(-static_cast<std::int32_t>(1500 + below(5500)));
      facts.meerderjarig_op =
          Term::jaren(18, Afronding::naar_volgende_dag).vanaf(facts.geboren_op.date()).dag;
    }
    if (chance(5)) {
      facts.set(Facts::tijdelijk);
      if (chance(80)) facts.definitief_geplaatst_op = within(facts.ingeschreven_op, 120);
    }
    if (chance(20)) {
      facts.uitgeschreven_op = from(facts.ingeschreven_op.date());
      facts.set(Facts::naar_speciaal, chance(20));
    }
    facts.set(Facts::handelingsbekwaam, chance(20));
    facts.set(Facts::handelingsonbekwaam, chance(2));
  }

  void support(Facts& facts) {
    facts.set(Facts::ondersteuning_bekend, chance(97));
    facts.set(Facts::niveau_onbekend, chance(1));
    if (!facts.has(Facts::ondersteuning_bekend) || chance(20)) return;
    facts.eerste_extra_vanaf = within(facts.ingeschreven_op, 300);
    if (!facts.eerste_extra_vanaf.known()) return;
    if (chance(85)) {
      facts.extra_vanaf = facts.eerste_extra_vanaf;
    } else {
      facts.eerste_extra_tot = from(facts.eerste_extra_vanaf.date());
      facts.extra_geeindigd_op = facts.eerste_extra_tot;
    }
    if (facts.schooltype == Schooltype::vo && chance(10)) facts.lwoo_vanaf = facts.ingeschreven_op;
  }

  void draw_up(Facts& facts) {
    facts.set(Facts::opp_aanwezig, chance(80));
    if (!facts.has(Facts::opp_aanwezig)) return;
    facts.set(Facts::factor_bevorderend, chance(95));
    facts.set(Facts::factor_belemmerend, chance(90));
    const Day start = facts.has(Facts::tijdelijk) ? facts.definitief_geplaatst_op : facts.ingeschreven_op;
    if (chance(90)) facts.perspectief_vastgesteld_op = within(start, 60);
    if (chance(85)) facts.handelingsdeel_vastgesteld_op = within(facts.perspectief_vastgesteld_op, 30);
    facts.eerste_vaststelling_op = facts.perspectief_vastgesteld_op;
    facts.inhoud_vastgesteld_op = facts.perspectief_vastgesteld_op;
    facts.akkoord_nodig_voor_op = facts.handelingsdeel_vastgesteld_op;
    if (chance(70)) facts.gehoord_op = within(facts.ingeschreven_op, 70);
    if (chance(80)) facts.ouders.akkoord_op = within(start, 70);
    if (chance(5)) facts.ouders.geweigerd_op = within(start, 70);
    if (chance(20)) facts.leerling.akkoord_op = within(start, 70);
    if (chance(2)) facts.leerling.geweigerd_op = within(start, 70);
    if (chance(5)) facts.opp_beeindigd_op = within(facts.eerste_vaststelling_op, 900);
    if (facts.eerste_vaststelling_op.known() && chance(75)) {
      facts.set(Facts::rod_geleverd);
      facts.rod.eerste_begin = facts.rod.laatste_begin = facts.eerste_vaststelling_op;
      facts.rod.kleinste_tussentijd = facts.rod.kleinste_verschil = 9999;  // there is one period
      if (chance(97)) facts.rod.verwerkt_op = within(facts.eerste_vaststelling_op, 20);
      facts.rod.geleverd_op =
          facts.eerste_vaststelling_op.date().plus_days(static_cast<std::int32_t>(below(40)));
    }
  }

  void evaluate(Facts& facts) {
    if (!facts.eerste_vaststelling_op.known()) return;
    const int last = Schooljaar::of(kPeildatum).first_year();
    for (int year = Schooljaar::of(facts.eerste_vaststelling_op.date()).first_year(); year <= last; ++year) {
      const std::uint64_t bit = Facts::bit(Schooljaar(year));
      facts.opp_schooljaren |= bit;
      if (chance(year == last ? 20 : 85)) facts.evaluatie_schooljaren |= bit;
      if (chance(3)) facts.afgebroken_schooljaren |= bit;
    }
  }

  void apply(Facts& facts) {
    facts.set(Facts::aanmelding_aanwezig);
    facts.set(Facts::aanmelding_schooltype_bekend, chance(99));
    facts.aanmelding_schooltype = facts.has(Facts::schooltype_bekend) ? facts.schooltype : kind();
    facts.set(Facts::asielzoeker, chance(5));
    Aanmeldfeiten& application = facts.aanmelding;
    application.gedaan_op = from(kEersteDag);
    application.ontvangen_op = application.gedaan_op;
    if (chance(85)) application.besloten_op = within(application.ontvangen_op, 80);
    if (chance(15)) application.verlengd_op = within(application.ontvangen_op, 60);
    if (chance(10)) application.opgeschort_dagen = static_cast<std::int32_t>(1 + below(20));
    facts.set(Facts::opgeschort, chance(2));
  }

  void certificate(Facts& facts) {
    facts.set(Facts::tlv_aanwezig);
    facts.tlv.afgegeven_op = from(kEersteDag);
    facts.tlv.vanaf = facts.tlv.afgegeven_op;
    const int year = facts.tlv.vanaf.date().year() + 1 + static_cast<int>(below(4));
    if (chance(97)) facts.tlv.tot_en_met = chance(90) ? Date(year, 7, 31) : Date(year, 6, 30);
  }

  void dispute(Facts& facts) {
    facts.geschil.ingediend_op = from(kEersteDag);
    if (chance(85)) facts.geschil.oordeel_op = within(facts.geschil.ingediend_op, 90);
  }

  std::mt19937_64 engine_;
};

}  // namespace opp::bench
