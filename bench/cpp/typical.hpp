#pragma once

#include "opp/core.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace opp::bench {

inline constexpr std::size_t kTypicalEvents = 50;

/// Writes down what happens to one pupil; the dossiers of a school differ in their id only.
class Typical {
 public:
  explicit Typical(std::string id) : id_(std::move(id)) {}

  void on(Date day, Payload payload) {
    const auto number = static_cast<std::int64_t>(events_.size()) + 1;
    const Instant moment(Instant::parse("2026-09-01T08:30:00Z").microseconds() + number * 61'000'000);
    events_.push_back({id_, number, day, moment, "medewerker-17", std::move(payload)});
  }

  [[nodiscard]] std::vector<Event> take() && { return std::move(events_); }
  [[nodiscard]] std::size_t size() const { return events_.size(); }

 private:
  DossierId id_;
  std::vector<Event> events_;
};

/// A first part with texts as long as schools write them.
inline Perspectief perspectief() {
  return {
      {{Uitstroomsoort::vo_onderwijssoort, "vmbo-tl"}, {Uitstroomsoort::vo_onderwijssoort, "vmbo-kb"}},
      std::nullopt,
      "De leerling beheerst het Nederlands goed en rekent op het niveau van eind groep 6. In de grote groep "
      "is "
      "de leerling snel afgeleid; in een groepje van vier werkt de leerling langer door en vraagt zelf om "
      "uitleg. De ontwikkeling over de laatste twee toetsmomenten is stabiel: begrijpend lezen van II naar "
      "III, rekenen gelijk op IV. De verwachting is reëel dat de leerling met hulp bij planning het vmbo-tl "
      "haalt; kb blijft mogelijk als de rekenachterstand niet kleiner wordt. Ouders zien dit ook zo.",
      {{Factorsoort::bevorderend, "Leert graag met een vaste maat en houdt zich aan gemaakte afspraken."},
       {Factorsoort::bevorderend, "Ouders oefenen thuis elke dag een kwartier lezen."},
       {Factorsoort::bevorderend, "Is sterk in ruimtelijk inzicht; tekent plattegronden na."},
       {Factorsoort::belemmerend,
        "Is gevoelig voor geluid: zonder koptelefoon stokt het werk na tien minuten."},
       {Factorsoort::belemmerend, "Overziet een taak van meer dan drie stappen niet zonder stappenplan."}}};
}

/// A second part: what is done, by whom, from when.
inline Handelingsdeel handelingsdeel(Date vanaf) {
  Handelingsdeel deel;
  for (const auto& [doel, aanpak] : {
           std::pair{"Rekent over tien maanden op niveau 1F, gemeten met de methodetoets van blok 8.",
                     "Drie keer per week twintig minuten verlengde instructie in een groepje van vier, met "
                     "concreet materiaal; elke vrijdag kort nagaan wat blijft hangen."},
           std::pair{"Plant een taak van vijf stappen zelf en houdt zich eraan.",
                     "Stappenplan met pictogrammen op tafel; de leerkracht loopt het bij het begin na en "
                     "bespreekt na afloop wat goed ging."},
           std::pair{
               "Werkt twintig minuten achter elkaar zonder aansporing.",
               "Koptelefoon en vaste plek bij het raam; time-timer; na elk blok een klusje in de gang."},
           std::pair{"Vraagt hulp voordat het werk vastloopt.",
                     "Blokje met vraagteken; leerkracht reageert binnen twee minuten en noteert hoe vaak."},
       }) {
    const std::string kenmerk = "d" + std::to_string(deel.doelen.size() + 1);
    deel.doelen.push_back({kenmerk, std::nullopt, doel, std::nullopt, std::nullopt, vanaf.plus_days(280)});
    deel.begeleiding.push_back({.doel = kenmerk,
                                .aanpak = aanpak,
                                .wie = "onderwijsassistent",
                                .vanaf = vanaf,
                                .tot_en_met = vanaf.plus_days(280)});
  }
  return deel;
}

/// The history of one pupil in 50 events: four years at a primary school, support, two versions of the OPP.
inline std::vector<Event> typical_events(std::string id = "99XX-1001") {
  Typical t(std::move(id));
  t.on(Date(2022, 8, 22),
       LeerlingGeregistreerd{{"Zoë", "van der", "Voorbeeld", Date(2016, 5, 6), Geslacht::vrouw, "100043",
                              "https://ketenid.nl/201703/0123456789abcdef"}});
  t.on(Date(2022, 8, 22), Ingeschreven{Brin("99XX"), Vestigingscode("00"), Schooltype::bao});
  const Jaargroep jaren[] = {Jaargroep::groep_3, Jaargroep::groep_4, Jaargroep::groep_5, Jaargroep::groep_6};
  for (int i = 0; i < 4; ++i) {
    t.on(Date(2022 + i, 8, 22),
         GroepToegewezen{"g" + std::to_string(i + 3), "Groep " + std::to_string(i + 3) + "B", jaren[i]});
  }
  for (int i = 1; i <= 4; ++i) {
    t.on(Date(2023, 9, 1).plus_days(90 * i),
         OndersteuningGestart{"o" + std::to_string(i), i < 3 ? "basisondersteuning" : "extra_ondersteuning",
                              Ondersteuningsvorm::algemeen,
                              "Verlengde instructie rekenen en hulp bij planning."});
  }
  for (int i = 1; i <= 3; ++i)
    t.on(Date(2024, 10, 1).plus_days(i), OndersteuningBeeindigd{"o" + std::to_string(i)});

  const auto talk = [&](Date day, std::int32_t versie) {
    t.on(day,
         LeerlingGehoord{
             .kenmerk = "h" + std::to_string(versie),
             .fase = Hoorfase::opstellen,
             .wijze = "Gesprek met de mentor, met een tekening erbij",
             .ondersteuning = "Vragen stonden op kaartjes",
             .inbreng = "Wil liever in een klein groepje rekenen en niet steeds uit de klas gehaald worden.",
             .invloed = "De instructie is nu in de klas; de koptelefoon kiest de leerling zelf."});
    t.on(day.plus_days(2),
         OvereenstemmingGeweigerd{versie, Partij::ouder, "ouder-2", std::nullopt,
                                  "Mist afspraken over de bereikbaarheid van de begeleider."});
    t.on(day.plus_days(9), OvereenstemmingGegeven{versie, Partij::ouder, "ouder-1"});
    t.on(day.plus_days(9), OvereenstemmingGegeven{versie, Partij::ouder, "ouder-2"});
    t.on(day.plus_days(9), OvereenstemmingGegeven{versie, Partij::school, "medewerker-17"});
    t.on(day.plus_days(10), PerspectiefVastgesteld{versie});
    t.on(day.plus_days(10), HandelingsdeelVastgesteld{versie});
  };
  t.on(Date(2024, 10, 1), OppOpgesteld{1, perspectief(), handelingsdeel(Date(2024, 10, 7))});
  talk(Date(2024, 10, 8), 1);
  const auto evaluate = [&](Date day, std::int32_t versie) {
    t.on(day, OppGeevalueerd{
                  .versie = versie,
                  .deelnemers = {Partij::ouder, Partij::leerling, Partij::school},
                  .uitkomst = "Rekenen gaat vooruit (van 60 naar 71 goed); planning lukt alleen met kaart."});
  };
  for (int i = 1; i <= 7; ++i) evaluate(Date(2024, 10, 20).plus_days(50 * i), 1);
  t.on(Date(2025, 10, 20),
       OppBijgesteld{2, "De rekenachterstand is kleiner geworden; het doel is bijgesteld.", perspectief(),
                     handelingsdeel(Date(2025, 10, 27))});
  talk(Date(2025, 10, 27), 2);
  for (int i = 1; t.size() < kTypicalEvents - 2; ++i) evaluate(Date(2025, 11, 20).plus_days(20 * i), 2);
  t.on(Date(2026, 7, 10), OppBeeindigd{"Overstap naar een andere school"});
  t.on(Date(2026, 7, 31), Uitgeschreven{});
  return std::move(t).take();
}

}  // namespace opp::bench
