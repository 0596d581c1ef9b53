#include "opp/model/history.hpp"
#include "opp/model/verschil.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/story.hpp"

#include <string>

using namespace opp;
using test::Story;

namespace {

History history_of(const Story& story) { return History(story.id(), story.events()); }

/// No replacement and no other day withdraws the event.
Event correction(std::int64_t of, std::vector<Feit> replacement, std::optional<Date> day = {}) {
  const bool withdrawn = replacement.empty() && !day;
  return {DossierId("99XX-1"),
          0,
          Date(2026, 12, 1),
          Instant::parse("2026-12-01T10:00:00Z"),
          "test",
          Gecorrigeerd{of, "verkeerd overgenomen", day, std::move(replacement), withdrawn}};
}

const Story kFixed = Story()
                         .ingeschreven("2026-08-24", Schooltype::sbo)
                         .opgesteld("2026-09-14")
                         .gehoord("2026-09-15")
                         .perspectief_vast("2026-10-20")
                         .geevalueerd("2026-11-02");

}  // namespace

TEST_CASE("a correction changes the day of an event in its place", "[model][History]") {
  History history = history_of(kFixed);
  CHECK(check(history.dossier(), Date(2026, 11, 20)).finding("TERM-6W").status == Status::te_laat);
  history.append(correction(4, {}, Date(2026, 9, 28)));  // the same fact, another day
  CHECK(history.dossier().opp_versies[0].perspectief_vastgesteld_op == Date(2026, 9, 28));
  CHECK(check(history.dossier(), Date(2026, 11, 20)).finding("TERM-6W").status == Status::voldaan);
  CHECK(history.events().size() == 6);
  CHECK(history.events()[3].occurred_on == Date(2026, 10, 20));  // the history keeps both
  CHECK(history.dossier().laatste_sequence == 6);
}

TEST_CASE("the newest correction of an event counts, and can undo an older one", "[model][History]") {
  History history = history_of(kFixed);
  history.append(correction(5, {}));
  CHECK(history.dossier().evaluaties.empty());
  history.append(correction(5, {OppGeevalueerd{.versie = 1, .deelnemers = {Partij::ouder}}}));
  REQUIRE(history.dossier().evaluaties.size() == 1);
  CHECK(history.dossier().evaluaties[0].deelnemers == std::vector{Partij::ouder});
  CHECK(history.dossier().evaluaties[0].gebeurtenis == 5);
}

TEST_CASE("a correction that makes a later event impossible is refused with its name", "[model][History]") {
  History history = history_of(kFixed);
  const Dossier before = history.dossier();
  const auto error = test::error_of([&] { history.append(correction(2, {})); });
  REQUIRE(error);
  CHECK(error->id() == "OPP-MODEL-003");
  CHECK(std::string(error->what()).find("event 4 (PerspectiefVastgesteld)") == 0);
  CHECK(history.dossier() == before);
  CHECK(history.events().size() == 5);

  const auto moved =
      test::error_of([&] { history.append(correction(4, {PerspectiefVastgesteld{1}}, Date(2026, 9, 13))); });
  REQUIRE(moved);
  CHECK(std::string(moved->what()).find("(as corrected by event 6)") != std::string::npos);
}

TEST_CASE("corrections that hang together go together", "[model][History]") {
  History history = history_of(kFixed);
  history.append(std::vector{correction(2, {}), correction(4, {}), correction(5, {})});
  CHECK(history.dossier().opp_versies.empty());
  CHECK(history.events().size() == 8);
}

TEST_CASE("a correction names an earlier event that is no correction", "[model][History]") {
  History history = history_of(kFixed);
  const auto id = [&](const Event& event) { return test::error_id([&] { history.append(event); }); };
  CHECK(id(correction(0, {})) == "OPP-MODEL-006");
  CHECK(id(correction(6, {})) == "OPP-MODEL-006");
  CHECK(id(correction(7, {})) == "OPP-MODEL-006");
  CHECK(id(correction(5, {Feit(OppBeeindigd{}), Feit(OppBeeindigd{})})) == "OPP-MODEL-006");
  CHECK(id(correction(5, {}, Date(1949, 12, 31))) == "OPP-MODEL-004");
  Event both = correction(5, {}, Date(2026, 11, 3));
  std::get<Gecorrigeerd>(both.payload).vervallen = true;
  CHECK(id(both) == "OPP-MODEL-006");
  history.append(correction(5, {}));
  CHECK(id(correction(6, {})) == "OPP-MODEL-006");
  Dossier alone = history.dossier();
  CHECK(test::error_id([&] { apply(alone, correction(5, {})); }) == "OPP-MODEL-005");
}

TEST_CASE("the situation of a day leaves out what came later", "[model][History]") {
  const History history = history_of(Story(kFixed).uitgeschreven("2027-07-31"));
  const Dossier then = history.as_of(Date(2026, 9, 14));
  CHECK(then.opp_versies.size() == 1);
  CHECK_FALSE(then.opp_versies[0].perspectief_vastgesteld_op.has_value());
  CHECK(then.hoormomenten.empty());
  CHECK_FALSE(then.inschrijvingen[0].uitgeschreven_op.has_value());
  CHECK(history.as_of(Date(2026, 8, 23)) == empty_dossier(DossierId("99XX-1")));
}

TEST_CASE("what the school knew then does not know later corrections", "[model][History]") {
  History history = history_of(kFixed);  // recorded on 2026-01-01
  history.append(correction(5, {}));     // recorded on 2026-12-01
  CHECK(history.dossier().evaluaties.empty());
  const History known = history.known_at(Instant::parse("2026-12-01T09:59:59Z"));
  CHECK(known.dossier().evaluaties.size() == 1);
  CHECK(history.known_at(Instant::parse("2026-12-01T10:00:00Z")).dossier().evaluaties.empty());
  CHECK(history.known_at(Instant::parse("2025-12-31T23:59:59Z")).events().empty());
  // Both clocks: what was known then of the situation on a day.
  CHECK(known.as_of(Date(2026, 11, 1)).evaluaties.empty());
}

TEST_CASE("an event recorded before an older one is not known before it", "[model][History]") {
  std::vector<Event> events = kFixed.events();
  events[1].recorded_at = Instant::parse("2026-03-01T00:00:00Z");
  const History history(kFixed.id(), events);
  CHECK(history.known_at(Instant::parse("2026-02-01T00:00:00Z")).events().size() == 1);
}

TEST_CASE("the timeline tells the case in sentences and shows corrections", "[model][History]") {
  History history = history_of(kFixed);
  history.append(correction(4, {PerspectiefVastgesteld{1}}, Date(2026, 9, 28)));
  history.append(correction(5, {}));
  std::string text;
  for (const Tijdlijnregel& line : history.timeline()) {
    text += line.datum.iso() + " " + line.tekst + " (" + std::string(to_name(line.stand)) + ")\n";
  }
  CHECK(text ==
        "2026-08-24 Ingeschreven bij school 99XX (speciaal basisonderwijs) (geldig)\n"
        "2026-09-14 OPP opgesteld (versie 1) (geldig)\n"
        "2026-09-15 Leerling in de gelegenheid gesteld gehoord te worden (fase opstellen); afgezien: nee "
        "(geldig)\n"
        "2026-09-28 Perspectief van versie 1 vastgesteld (correctie)\n"
        "2026-10-20 Perspectief van versie 1 vastgesteld (vervangen)\n"
        "2026-11-02 OPP geëvalueerd (versie 1) met ouder, voogd of verzorger, leerling (vervallen)\n"
        "2026-12-01 Gebeurtenis 4 gecorrigeerd (geldig)\n"
        "2026-12-01 Gebeurtenis 5 gecorrigeerd (geldig)\n");
  CHECK(history.timeline(Language::en).front().tekst ==
        "Enrolled at school 99XX (special primary school (WPO))");
}

TEST_CASE("a sentence holds no free text", "[model][History]") {
  const std::string secret = "geheime tekst";
  for (const Payload& payload :
       {Payload(OppBijgesteld{.versie = 2, .reden = secret}), Payload(OppBeeindigd{secret}),
        Payload(
            LeerlingGehoord{.kenmerk = "h1", .inbreng = secret, .toelichting = secret, .invloed = secret}),
        Payload(ZienswijzeGegeven{.partij = Partij::ouder, .tekst = secret})}) {
    CHECK(zin(payload).find(secret) == std::string::npos);
    CHECK(zin(payload, Language::en).find(secret) == std::string::npos);
  }
}

TEST_CASE("the differences between two versions are told per part", "[model][Verschil]") {
  const Dossier d =
      Story()
          .on("2026-09-01", OppOpgesteld{.versie = 1,
                                         .perspectief = Story::volledig(),
                                         .handelingsdeel = {{},
                                                            {{.kenmerk = "d1",
                                                              .omschrijving = "leest avi-m5",
                                                              .streefdatum = Date(2026, 12, 1)},
                                                             {.kenmerk = "d2", .omschrijving = "plant zelf"}},
                                                            {}}})
          .on("2027-02-01",
              OppBijgesteld{.versie = 2,
                            .reden = "evaluatie",
                            .perspectief = {{{Uitstroomsoort::vo_onderwijssoort, "havo"}},
                                            {},
                                            "onderbouwing",
                                            {{Factorsoort::bevorderend, "leergierig"},
                                             {Factorsoort::belemmerend, "prikkelgevoelig"}}},
                            .handelingsdeel = {{},
                                               {{.kenmerk = "d1",
                                                 .omschrijving = "leest avi-m5",
                                                 .streefdatum = Date(2027, 6, 1)},
                                                {.kenmerk = "d3", .omschrijving = "werkt samen"}},
                                               {}},
                            .strategie = Strategie::compenseren})
          .dossier();
  const auto found = verschillen(d.opp_versies[0], d.opp_versies[1]);
  CHECK(to_text(found) ==
        "perspectief\n"
        "  uitstroombestemmingen verwijderd: soort: onderwijssoort in het vo; omschrijving: vmbo-tl\n"
        "  uitstroombestemmingen toegevoegd: soort: onderwijssoort in het vo; omschrijving: havo\n"
        "handelingsdeel\n"
        "  doelen[d1].streefdatum gewijzigd: 2026-12-01 → 2027-06-01\n"
        "  doelen[d2] verwijderd: omschrijving: plant zelf\n"
        "  doelen[d3] toegevoegd: omschrijving: werkt samen\n"
        "strategie\n"
        "  strategie toegevoegd: compenseren\n");
  CHECK(verschillen(d.opp_versies[0], d.opp_versies[0]).empty());
  CHECK(to_text({}, Language::en) == "The content is the same.\n");
}
