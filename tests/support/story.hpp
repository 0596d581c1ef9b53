#pragma once

#include "opp/core.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opp::test {

/// Writes a history in few words. Days are ISO texts; each call adds one event.
class Story {
 public:
  explicit Story(std::string id = "99XX-1") : id_(std::move(id)) {}

  Story& on(std::string_view day, Payload payload) {
    const Date date = Date::parse(day);
    events_.push_back({id_, 0, date, Instant::parse("2026-01-01T00:00:00Z"), "test", std::move(payload)});
    return *this;
  }

  Story& leerling(std::string_view born) {
    return on("1990-01-01",
              LeerlingGeregistreerd{
                  {"Aap", {}, "Testleerling", Date::parse(born), Geslacht::onbekend, {}, {}, {}}});
  }
  Story& ingeschreven(std::string_view day, Schooltype type) {
    return on(day, Ingeschreven{Brin("99XX"), {}, type});
  }
  Story& tijdelijk(std::string_view day, Schooltype type) {
    return on(day, TijdelijkGeplaatst{Brin("99XX"), {}, type});
  }
  Story& definitief(std::string_view day) { return on(day, DefinitiefGeplaatst{}); }
  Story& ondersteuning(std::string_view day, std::string niveau = "extra_ondersteuning",
                       Ondersteuningsvorm vorm = Ondersteuningsvorm::algemeen) {
    return on(day, OndersteuningGestart{"o" + std::to_string(++support_), std::move(niveau), vorm, {}});
  }
  Story& ondersteuning_beeindigd(std::string_view day, int number = 1) {
    return on(day, OndersteuningBeeindigd{"o" + std::to_string(number)});
  }
  /// Draws up a complete OPP.
  Story& opgesteld(std::string_view day, Perspectief perspectief = volledig()) {
    return on(day, OppOpgesteld{.versie = ++version_,
                                .perspectief = std::move(perspectief),
                                .handelingsdeel = handelingsdeel(),
                                .programma = programma(),
                                .leerlinginbreng = inbreng()});
  }
  Story& bijgesteld(std::string_view day, Perspectief perspectief = volledig()) {
    return on(day, OppBijgesteld{.versie = ++version_,
                                 .reden = "evaluatie",
                                 .perspectief = std::move(perspectief),
                                 .handelingsdeel = handelingsdeel(),
                                 .programma = programma(),
                                 .leerlinginbreng = inbreng()});
  }
  Story& oogo(std::string_view day) {
    return on(day,
              OverlegGevoerd{.kenmerk = "oogo" + std::to_string(++meeting_), .soort = Overlegsoort::oogo});
  }
  Story& gehoord(std::string_view day, Hoorfase fase = Hoorfase::opstellen) {
    return on(day, LeerlingGehoord{.kenmerk = "h" + std::to_string(++hearing_),
                                   .fase = fase,
                                   .inbreng = "inbreng",
                                   .afgezien = false,
                                   .invloed = "invloed"});
  }
  Story& akkoord(std::string_view day, Partij partij = Partij::ouder, std::string persoon = "1") {
    return on(day, OvereenstemmingGegeven{version_, partij, persoon});
  }
  Story& geweigerd(std::string_view day, Partij partij = Partij::ouder, std::string persoon = "1") {
    return on(day, OvereenstemmingGeweigerd{version_, partij, persoon, {}});
  }
  Story& perspectief_vast(std::string_view day) { return on(day, PerspectiefVastgesteld{version_}); }
  Story& handelingsdeel_vast(std::string_view day) { return on(day, HandelingsdeelVastgesteld{version_}); }
  Story& geevalueerd(std::string_view day) {
    return on(day, OppGeevalueerd{version_, {Partij::ouder, Partij::leerling}, {}});
  }
  Story& beeindigd(std::string_view day) { return on(day, OppBeeindigd{{}}); }
  Story& uitgeschreven(std::string_view day) { return on(day, Uitgeschreven{}); }

  [[nodiscard]] const std::vector<Event>& events() const { return events_; }
  [[nodiscard]] Dossier dossier() const { return fold(id_, events_); }
  [[nodiscard]] Change change(std::int64_t expected = 0) const { return {id_, expected, events_}; }
  [[nodiscard]] const DossierId& id() const { return id_; }

  /// Finding of one rule on a day.
  [[nodiscard]] Finding finding(std::string_view rule, std::string_view peildatum) const {
    return check(dossier(), Date::parse(peildatum)).finding(rule);
  }
  [[nodiscard]] Status status(std::string_view rule, std::string_view peildatum) const {
    return finding(rule, peildatum).status;
  }

  /// A perspective part with all that the decrees ask of bao, sbo and so.
  static Perspectief volledig() {
    return {{{Uitstroomsoort::vo_onderwijssoort, "vmbo-tl"}},
            {},
            "onderbouwing",
            {{Factorsoort::bevorderend, "leergierig"}, {Factorsoort::belemmerend, "prikkelgevoelig"}}};
  }
  static Handelingsdeel handelingsdeel() {
    return {.begeleiding = {{.aanpak = "elke dag instructie in een kleine groep"}}};
  }
  static Onderwijsprogramma programma() { return {.afwijking = false, .vervangende_doelen_nodig = false}; }
  static Leerlinginbreng inbreng() { return {"inbreng", "invloed"}; }

 private:
  DossierId id_;
  std::vector<Event> events_;
  int version_ = 0;
  int support_ = 0;
  int hearing_ = 0;
  int meeting_ = 0;
};

}  // namespace opp::test
