#include "opp/model/history.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/story.hpp"

using namespace opp;
using test::error_id;
using test::Story;

TEST_CASE("a dossier is the fold of its events", "[model][Dossier]") {
  const Story history = Story()
                            .leerling("2016-05-06")
                            .ingeschreven("2026-08-24", Schooltype::bao)
                            .ondersteuning("2026-08-24")
                            .opgesteld("2026-09-14")
                            .gehoord("2026-09-15")
                            .akkoord("2026-09-20")
                            .perspectief_vast("2026-09-21")
                            .handelingsdeel_vast("2026-09-22")
                            .geevalueerd("2027-01-20")
                            .bijgesteld("2027-02-01")
                            .ondersteuning_beeindigd("2027-06-30")
                            .beeindigd("2027-06-30")
                            .uitgeschreven("2027-07-31");
  const Dossier d = history.dossier();
  CHECK(d.laatste_sequence == 13);
  REQUIRE(d.inschrijvingen.size() == 1);
  CHECK(d.inschrijvingen[0].uitgeschreven_op == Date(2027, 7, 31));
  REQUIRE(d.opp_versies.size() == 2);
  CHECK(d.opp_versies[0].perspectief_vastgesteld_op == Date(2026, 9, 21));
  CHECK(d.opp_versies[0].handelingsdeel_vastgesteld_op == Date(2026, 9, 22));
  CHECK(d.opp_versies[0].overeenstemming.size() == 1);
  CHECK(d.opp_versies[1].reden_bijstelling == "evaluatie");
  CHECK(d.opp_versies[1].beeindigd_op == Date(2027, 6, 30));
  CHECK(d.hoormomenten.size() == 1);
  CHECK(d.evaluaties.size() == 1);
  CHECK(d.ondersteuning[0].tot_en_met == Date(2027, 6, 30));
}

TEST_CASE("folding step by step gives the same as folding at once", "[model][Dossier]") {
  const Story history = Story()
                            .ingeschreven("2026-08-24", Schooltype::sbo)
                            .opgesteld("2026-09-01")
                            .perspectief_vast("2026-09-02");
  Dossier step = empty_dossier(history.id());
  for (const Event& event : history.events()) apply(step, event);
  CHECK(step == history.dossier());
}

TEST_CASE("what is structurally impossible is refused and leaves the dossier as it was", "[model][Dossier]") {
  const auto refused = [](Story before, Payload payload, const char* day = "2026-10-01") {
    History history(before.id(), before.events());
    const Dossier copy = history.dossier();
    const Event event{before.id(), 0, Date::parse(day), Instant(0), "test", std::move(payload)};
    const std::string id = error_id([&] { history.append(event); });
    CHECK(history.dossier() == copy);
    return id == "OPP-MODEL-003";
  };
  const Story enrolled = Story().ingeschreven("2026-08-24", Schooltype::bao);
  const Story drawn_up = Story(enrolled).opgesteld("2026-09-14");

  CHECK(refused(Story(), Uitgeschreven{}));
  CHECK(refused(enrolled, Ingeschreven{Brin("99XX"), {}, {}}));
  CHECK(refused(enrolled, Uitgeschreven{}, "2026-08-23"));
  CHECK(refused(enrolled, DefinitiefGeplaatst{}));
  CHECK(refused(Story().tijdelijk("2026-09-01", Schooltype::bao).definitief("2026-09-20"),
                DefinitiefGeplaatst{}));
  CHECK(refused(Story().tijdelijk("2026-09-01", Schooltype::bao), DefinitiefGeplaatst{}, "2026-08-31"));
  CHECK(
      refused(Story(enrolled).uitgeschreven("2026-09-30"), Ingeschreven{Brin("99XX"), {}, {}}, "2026-09-30"));
  CHECK(refused(enrolled, OndersteuningBeeindigd{"o1"}));
  CHECK(
      refused(Story().ondersteuning("2026-09-01"), OndersteuningGestart{"o1", "basisondersteuning", {}, {}}));
  CHECK(refused(Story().ondersteuning("2026-10-02"), OndersteuningBeeindigd{"o1"}));
  CHECK(refused(Story().ondersteuning("2026-09-01").ondersteuning_beeindigd("2026-09-10"),
                OndersteuningBeeindigd{"o1"}));
  CHECK(refused(enrolled, OppOpgesteld{0, {}, {}}));
  CHECK(refused(enrolled, OppBijgesteld{1, "", {}, {}}));
  CHECK(refused(drawn_up, OppOpgesteld{2, {}, {}}));
  CHECK(refused(drawn_up, OppBijgesteld{1, "", {}, {}}));
  CHECK(refused(enrolled, PerspectiefVastgesteld{1}));
  CHECK(refused(drawn_up, PerspectiefVastgesteld{0}));
  CHECK(refused(drawn_up, PerspectiefVastgesteld{1}, "2026-09-13"));
  CHECK(refused(Story(drawn_up).perspectief_vast("2026-09-15"), PerspectiefVastgesteld{1}));
  CHECK(refused(drawn_up, HandelingsdeelVastgesteld{2}));
  CHECK(refused(drawn_up, OvereenstemmingGegeven{2, Partij::ouder, {}}));
  CHECK(refused(enrolled, OvereenstemmingGeweigerd{1, Partij::ouder, {}, {}}));
  CHECK(refused(enrolled, OppGeevalueerd{1, {}, {}}));
  CHECK(refused(drawn_up, OppGeevalueerd{1, {}, {}}, "2026-09-13"));
  CHECK(refused(enrolled, OppBeeindigd{{}}));
  CHECK(refused(Story(drawn_up).beeindigd("2026-09-20"), OppBeeindigd{{}}));
}

TEST_CASE("a new OPP may follow one that was ended", "[model][Dossier]") {
  const Dossier d = Story().opgesteld("2026-01-10").beeindigd("2026-02-10").opgesteld("2026-09-10").dossier();
  REQUIRE(d.opp_versies.size() == 2);
  CHECK(d.opp_versies[0].beeindigd_op.has_value());
  CHECK_FALSE(d.opp_versies[1].beeindigd_op.has_value());
}

TEST_CASE("what breaks the law is recorded like anything else", "[model][Dossier]") {
  CHECK_NOTHROW(Story()
                    .ingeschreven("2020-08-01", Schooltype::sbo)
                    .opgesteld("2026-09-14")
                    .handelingsdeel_vast("2026-09-14")
                    .dossier());
}

TEST_CASE("events of another dossier, out of order or out of range are refused", "[model][Dossier]") {
  Dossier dossier = empty_dossier(DossierId("a"));
  const Event event{DossierId("a"), 1,      Date(2026, 8, 1),
                    Instant(0),     "test", LeerlingGehoord{.kenmerk = "h1", .afgezien = true}};
  apply(dossier, event);
  CHECK(error_id([&] { apply(dossier, event); }) == "OPP-MODEL-001");
  Event other = event;
  other.stream_id = DossierId("b");
  CHECK(error_id([&] { apply(dossier, other); }) == "OPP-MODEL-002");
  Event early = event;
  early.sequence = 0;
  early.occurred_on = Date(1949, 12, 31);
  CHECK(error_id([&] { apply(dossier, early); }) == "OPP-MODEL-004");
  CHECK(dossier.laatste_sequence == 1);
}

TEST_CASE("a refused event is named by its place and kind, not by its content", "[model][Dossier]") {
  Dossier dossier = empty_dossier(DossierId("99XX-7"));
  const Event event{DossierId("99XX-7"), 0,      Date(2026, 8, 1),
                    Instant(0),          "test", OppBeeindigd{"geheime reden"}};
  const auto error = test::error_of([&] { apply(dossier, event); });
  REQUIRE(error);
  const std::string text = error->what();
  CHECK(text.find("event 1 (OppBeeindigd) of dossier 99XX-7") != std::string::npos);
  CHECK(text.find("geheime") == std::string::npos);
}

TEST_CASE("the enrolment of a day is the running one, or else the last", "[model][Dossier]") {
  const Dossier d = Story()
                        .ingeschreven("2020-08-01", Schooltype::bao)
                        .uitgeschreven("2021-07-31")
                        .ingeschreven("2024-08-01", Schooltype::sbo)
                        .dossier();
  CHECK(inschrijving_op(d, Date(2020, 7, 31)) == nullptr);
  CHECK(inschrijving_op(d, Date(2020, 8, 1))->schooltype == Schooltype::bao);
  CHECK(inschrijving_op(d, Date(2023, 1, 1))->schooltype == Schooltype::bao);
  CHECK(inschrijving_op(d, Date(2024, 8, 1))->schooltype == Schooltype::sbo);
}
