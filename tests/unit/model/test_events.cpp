#include "opp/codec/events.hpp"
#include "opp/model/history.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"
#include "support/story.hpp"

#include <set>
#include <string>

using namespace opp;
using test::Story;

namespace {

/// One pupil's case in which every kind of event occurs: the golden file of the first schema version.
const std::vector<Event>& everything() {
  static const std::vector<Event> events =
      parse_events(test::project_file("tests/golden/v0.1/gebeurtenissen.jsonl"));
  return events;
}

const Dossier& whole() {
  static const Dossier dossier = fold(DossierId("99XX-1"), everything());
  return dossier;
}

/// The error of an event that comes after `before`, or `none`; the dossier must be as it was.
std::string refusal(const Story& before, const Payload& payload, const char* day = "2026-10-01") {
  History history(before.id(), before.events());
  const Dossier copy = history.dossier();
  const Event event{before.id(), 0, Date::parse(day), Instant(0), "test", payload};
  std::string id = test::error_id([&] { history.append(event); });
  if (id != "none") CHECK(history.dossier() == copy);
  return id;
}
const std::string kImpossible = "OPP-MODEL-003";

}  // namespace

TEST_CASE("the golden file holds every kind of event, and survives JSON", "[model][golden]") {
  std::set<std::string_view> kinds;
  std::string lines;
  for (const Event& event : everything()) {
    kinds.insert(type_name(event.payload));
    lines += to_json(event) + "\n";
  }
  CHECK(kinds.size() == std::variant_size_v<Payload>);
  CHECK(parse_events(lines) == everything());
}

TEST_CASE("pupil, adults and school are what was registered last", "[model][events]") {
  CHECK(whole().leerling->roepnaam == "Noor");
  CHECK(whole().leerling->handelingsbekwaam == false);
  REQUIRE(whole().gezagsdragers.size() == 2);
  CHECK(whole().gezagsdragers[0].gezag == true);
  CHECK(whole().gezagsdragers[1].tot_en_met == Date(2027, 3, 31));
  REQUIRE(whole().scholen.size() == 1);
  const Inschrijving& enrolment = whole().inschrijvingen.at(0);
  CHECK(school_op(whole(), enrolment, Date(2026, 1, 11)) == nullptr);
  CHECK(school_op(whole(), enrolment, Date(2026, 1, 12))->naam == "De Voorbeeldschool");
  CHECK(school_op(whole(), whole().inschrijvingen.at(1), Date(2027, 4, 1)) == nullptr);
  const Dossier schools =
      Story()
          .on("2026-01-01", SchoolGeregistreerd{.brin = Brin("99XX"), .naam = "school"})
          .on("2026-02-01",
              SchoolGeregistreerd{
                  .brin = Brin("99XX"), .vestiging = Vestigingscode("01"), .naam = "andere vestiging"})
          .on("2026-03-01",
              SchoolGeregistreerd{
                  .brin = Brin("99XX"), .vestiging = Vestigingscode("00"), .naam = "vestiging"})
          .on("2026-03-02", Ingeschreven{.brin = Brin("99XX"), .vestiging = Vestigingscode("00")})
          .dossier();
  CHECK(school_op(schools, schools.inschrijvingen[0], Date(2026, 2, 28))->naam == "school");
  CHECK(school_op(schools, schools.inschrijvingen[0], Date(2026, 3, 1))->naam == "vestiging");
  CHECK(gezagsdragers_op(whole(), Date(2027, 3, 31)).size() == 2);
  CHECK(gezagsdragers_op(whole(), Date(2027, 4, 1)).size() == 1);
  CHECK(whole().scholen[0].samenwerkingsverband->nummer.text() == "PO9999");

  const Story twice = Story()
                          .on("2026-01-01", GezagsdragerGeregistreerd{"o1", Relatie::ouder, true, {}})
                          .on("2026-02-01", GezagsdragerGeregistreerd{"o1", Relatie::ouder, false, {}});
  CHECK(gezagsdragers_op(twice.dossier(), Date(2025, 12, 31)).empty());
  REQUIRE(gezagsdragers_op(twice.dossier(), Date(2026, 1, 31)).size() == 1);
  CHECK(gezagsdragers_op(twice.dossier(), Date(2026, 1, 31))[0].gezag == true);
  REQUIRE(gezagsdragers_op(twice.dossier(), Date(2026, 2, 1)).size() == 1);
  CHECK(gezagsdragers_op(twice.dossier(), Date(2026, 2, 1))[0].gebeurtenis == 2);
  CHECK(refusal(Story(), GezagBeeindigd{"o1"}) == kImpossible);
}

TEST_CASE("an application keeps its suspension, longer term and decision", "[model][events]") {
  REQUIRE(whole().aanmeldingen.size() == 2);
  const Aanmelding& a = whole().aanmeldingen[0];
  CHECK(a.aangemeld_op == Date(2026, 1, 13));
  CHECK(a.ontvangen_op == Date(2026, 1, 14));
  REQUIRE(a.opschortingen.size() == 1);
  CHECK(a.opschortingen[0] ==
        Opschorting{Date(2026, 1, 20), "gegevens van de vorige school", Date(2026, 1, 27)});
  CHECK(a.verlengd_op == Date(2026, 2, 20));
  CHECK(a.besluiten.at(0).besluit == Toelatingsbesluit::toegelaten);
  CHECK(whole().aanmeldingen[1].ingetrokken_op == Date(2026, 2, 2));

  const Story applied = Story().on("2026-01-13", Aangemeld{.kenmerk = "a1", .brin = Brin("99XX")});
  CHECK(refusal(applied, Aangemeld{.kenmerk = "a1", .brin = Brin("99XX")}) == kImpossible);
  CHECK(refusal(applied, AanmeldingAangevuld{"a1"}) == kImpossible);
  CHECK(refusal(applied, BeslistermijnVerlengd{"a2", {}}) == kImpossible);
  CHECK(refusal(applied, AanmeldingIngetrokken{"a1"}, "2026-01-12") == kImpossible);
  CHECK(refusal(Story(applied).on("2026-02-01", AanmeldingIngetrokken{"a1"}),
                ToelatingBesloten{"a1", Toelatingsbesluit::toegelaten, {}, {}, {}}) == kImpossible);
  // After an objection another decision may follow.
  CHECK(refusal(Story(applied).on("2026-02-01",
                                  ToelatingBesloten{"a1", Toelatingsbesluit::geweigerd, {}, {}, {}}),
                ToelatingBesloten{"a1", Toelatingsbesluit::toegelaten, {}, {}, {}}) == "none");
  CHECK(refusal(Story(applied).on("2026-02-01", BeslistermijnVerlengd{"a1", {}}),
                BeslistermijnVerlengd{"a1", {}}) == kImpossible);
  CHECK(refusal(Story(applied).on("2026-02-01", AanmeldingOpgeschort{"a1", {}}),
                AanmeldingOpgeschort{"a1", {}}) == kImpossible);
  CHECK(refusal(Story(applied), Ingeschreven{.brin = Brin("99XX"), .aanmelding = "a2"}) == kImpossible);
  // Who starts on the first school day is enrolled as of 1 August, also after a later application.
  CHECK(refusal(Story().on("2026-08-10", Aangemeld{.kenmerk = "a1", .brin = Brin("99XX")}),
                Ingeschreven{.brin = Brin("99XX"), .aanmelding = "a1"}, "2026-08-01") == "none");
}

TEST_CASE("enrolment knows both its formal and its first attended day", "[model][events]") {
  REQUIRE(whole().inschrijvingen.size() == 2);
  const Inschrijving& first = whole().inschrijvingen[0];
  CHECK(first.tijdelijk);
  CHECK(first.ingeschreven_op == Date(2026, 3, 25));
  CHECK(first.eerst_bezocht_op == Date(2026, 3, 25));
  CHECK(first.definitief_geplaatst_op == Date(2026, 3, 30));
  CHECK(first.uitgeschreven_op == Date(2026, 12, 22));
  CHECK(first.bestemming == Bestemming::so);
  CHECK(first.laatst_bezocht_op == Date(2026, 12, 18));
  CHECK_FALSE(whole().inschrijvingen[1].tijdelijk);
  CHECK(whole().inschrijvingen[1].cluster == Cluster::cluster_4);
  CHECK(whole().groepen.size() == 1);
  CHECK(refusal(Story().tijdelijk("2026-09-01", Schooltype::bao).definitief("2026-09-20"), Uitgeschreven{},
                "2026-09-19") == kImpossible);
}

TEST_CASE("a placement at an OPDC is prolonged and ended", "[model][events]") {
  REQUIRE(whole().opdc_plaatsingen.size() == 1);
  const Opdcplaatsing& placement = whole().opdc_plaatsingen[0];
  CHECK(placement.vanaf == Date(2026, 6, 29));
  CHECK(placement.verlengd_op == std::vector{Date(2026, 9, 21)});
  CHECK(placement.verwacht_tot_en_met == Date(2026, 11, 1));
  CHECK(placement.tot_en_met == Date(2026, 10, 30));
  const Story placed = Story().on("2026-09-01", OpdcGeplaatst{"p1", {}, {}});
  CHECK(refusal(placed, OpdcBeeindigd{"p1"}, "2026-08-31") == kImpossible);
  CHECK(refusal(Story(placed).on("2026-09-20", OpdcBeeindigd{"p1"}), OpdcVerlengd{"p1", {}}) == kImpossible);
}

TEST_CASE("signal, need and support hang together", "[model][events]") {
  CHECK(whole().signalen.at(0).boven_basis);
  CHECK(whole().behoeften.at(0).signaal == "s1");
  const Ondersteuning& support = whole().ondersteuning.at(0);
  CHECK(support.vanaf == Date(2026, 4, 21));
  CHECK(support.tot_en_met == Date(2026, 12, 18));
  CHECK(support.behoefte == "b1");
  CHECK(support.financier == Financier::school);
  CHECK(support.effect == "leest vlotter");
  CHECK(support.aanvraag == "aa1");
  CHECK(whole().aanvragen.at(0).besloten_op == Date(2026, 4, 21));
  CHECK(whole().aanvragen.at(0).toegekend == true);
  CHECK(whole().handelingsplannen.at(0).evaluaties.at(0).betrokkenen.size() == 3);

  const Story need = Story().on("2026-04-20", BehoefteVastgesteld{.kenmerk = "b1"});
  CHECK(refusal(need, BehoefteVastgesteld{.kenmerk = "b2", .signaal = "s1"}) == kImpossible);
  const OndersteuningGestart start{.kenmerk = "e1", .niveau = "extra_ondersteuning", .behoefte = "b1"};
  CHECK(refusal(need, start) == "none");
  CHECK(refusal(need, start, "2026-04-19") == "none");  // support before the need was established: recorded
  CHECK(refusal(need, AanvraagGedaan{.kenmerk = "a", .soort = {}, .behoefte = "b2"}) == kImpossible);
  CHECK(refusal(need, AanvraagBesloten{"a", true, {}}) == kImpossible);
  CHECK(refusal(Story(need).on("2026-05-01", AanvraagGedaan{.kenmerk = "a"}), AanvraagBesloten{"a", true, {}},
                "2026-04-30") == kImpossible);
  CHECK(refusal(need, HandelingsplanGeevalueerd{.plan = "p"}) == kImpossible);
}

TEST_CASE("medical acts, their protocol and who may perform them", "[model][events]") {
  const MedischHandelen& acts = whole().medisch_handelen.at(0);
  CHECK(acts.vanaf == Date(2027, 4, 5));
  CHECK(acts.tot_en_met == Date(2027, 4, 30));
  CHECK(acts.voorbehouden == false);
  CHECK(whole().medische_protocollen.at(0).handelingen == std::vector<std::string>{acts.kenmerk});
  CHECK(whole().bekwaamheidsverklaringen.at(0).handelen == acts.kenmerk);  // declared before they began
  CHECK(whole().bekwaamheidsverklaringen.at(0).persoon == acts.persoon);

  const Story begun = Story().on("2026-05-01", MedischHandelenGestart{.kenmerk = "h1"});
  CHECK(refusal(begun, MedischHandelenGestart{.kenmerk = "h1"}) == kImpossible);
  CHECK(refusal(begun, MedischHandelenBeeindigd{"h2"}) == kImpossible);
  CHECK(refusal(begun, MedischHandelenBeeindigd{"h1"}, "2026-04-30") == kImpossible);
  CHECK(refusal(begun, MedischHandelenBeeindigd{"h1"}) == "none");
  CHECK(refusal(Story(begun).on("2026-06-01", MedischHandelenBeeindigd{"h1"}),
                MedischHandelenBeeindigd{"h1"}) == kImpossible);
}

TEST_CASE("a version of the OPP keeps its content, answers and progress", "[model][events]") {
  REQUIRE(whole().opp_versies.size() == 3);
  const OppVersie& v = whole().opp_versies[0];
  CHECK(v.opgesteld_op == Date(2026, 4, 28));
  CHECK(v.perspectief_vastgesteld_op == Date(2026, 5, 8));
  CHECK(v.handelingsdeel_vastgesteld_op == Date(2026, 5, 11));
  CHECK(v.handelingsdeel.doelen.at(0).maatstaf == "avi");
  CHECK(v.programma->onderwijstijd->instemming_inspectie_op == Date(2026, 5, 8));
  CHECK(v.opvolger_van->brin == Brin("98XX"));
  REQUIRE(v.overeenstemming.size() == 4);
  CHECK(v.overeenstemming[0].antwoord == Antwoord::geweigerd);
  CHECK(v.overeenstemming[1].antwoord == Antwoord::gezien);  // moved to a later day by a correction
  CHECK(v.overeenstemming[1].onderdeel == Onderdeel::perspectief);
  CHECK(v.overeenstemming[2].antwoord == Antwoord::niet_bereikt);
  CHECK(v.overeenstemming[2].pogingen.size() == 2);
  CHECK(v.overeenstemming[3].antwoord == Antwoord::akkoord);
  CHECK(v.overeenstemming[3].onderdeel == Onderdeel::handelingsdeel);
  CHECK(v.voortgang.at(0).voortgang == Voortgang::op_schema);
  CHECK(v.beeindigd_op == Date(2026, 12, 21));
  CHECK(whole().opp_versies[1].reden_bijstelling == "overstap naar so");
  CHECK(v.ingangsdatum == Date(2026, 5, 11));
  CHECK(v.reden_beeindiging == "overstap");
  CHECK(geldend_perspectief(whole(), Date(2026, 5, 7)) == nullptr);
  CHECK(geldend_perspectief(whole(), Date(2026, 5, 8)) == &v);
  CHECK(geldend_handelingsdeel(whole(), Date(2026, 5, 8)) == nullptr);
  CHECK(geldend_handelingsdeel(whole(), Date(2026, 12, 21)) == &v);
  CHECK(geldend_perspectief(whole(), Date(2026, 12, 22)) == nullptr);
  CHECK(geldend_perspectief(whole(), Date(2027, 2, 22)) == &whole().opp_versies[2]);
}

TEST_CASE("links within a handelingsdeel lead somewhere", "[model][events]") {
  const Doel goal{.kenmerk = "d1", .omschrijving = "lezen"};
  const auto drawn_up = [](Handelingsdeel part) {
    return OppOpgesteld{.versie = 1, .handelingsdeel = std::move(part)};
  };
  CHECK(refusal(Story(), drawn_up({{}, {goal}, {{.doel = "d1", .aanpak = "oefenen"}}})) == "none");
  CHECK(refusal(Story(), drawn_up({{}, {goal}, {{.doel = "d2", .aanpak = "oefenen"}}})) == kImpossible);
  CHECK(refusal(Story(), drawn_up({{}, {goal}, {{.behoefte = "b1", .aanpak = "oefenen"}}})) == kImpossible);
  CHECK(refusal(Story(), drawn_up({{}, {goal, goal}, {}})) == kImpossible);
  CHECK(refusal(Story(),
                drawn_up({{{.kenmerk = "b", .omschrijving = "x"}, {.kenmerk = "b", .omschrijving = "y"}},
                          {},
                          {}})) == kImpossible);
  CHECK(refusal(Story(), drawn_up({{}, {{.kenmerk = "d1", .behoefte = "b", .omschrijving = ""}}, {}})) ==
        kImpossible);
  const Story plan = Story().on("2026-09-01", drawn_up({{}, {goal}, {}}));
  CHECK(refusal(plan, DoelvoortgangVastgelegd{1, "d1", Voortgang::achter, {}}) == "none");
  CHECK(refusal(plan, DoelvoortgangVastgelegd{1, "d2", Voortgang::achter, {}}) == kImpossible);
  CHECK(refusal(plan, OppGeevalueerd{.versie = 1, .doelen = {{"d2", Voortgang::behaald, {}}}}) ==
        kImpossible);
  CHECK(refusal(plan, OppBijgestuurd{2, "", {}}) == kImpossible);
  CHECK(refusal(plan, AdviesGegeven{.commissie = {}, .soort = {}, .versie = 2}) == kImpossible);
}

TEST_CASE("an answer about a version cannot be older than the version", "[model][events]") {
  const Story plan = Story().opgesteld("2026-09-14");
  for (const char* day : {"2026-09-13", "2026-09-14"}) {
    const std::string expected = std::string_view(day) == "2026-09-13" ? kImpossible : "none";
    CHECK(refusal(plan, OvereenstemmingGegeven{.versie = 1}, day) == expected);
    CHECK(refusal(plan, OvereenstemmingGeweigerd{.versie = 1}, day) == expected);
    CHECK(refusal(plan, OppGezien{.versie = 1}, day) == expected);
    CHECK(refusal(plan, PartijNietBereikt{.versie = 1}, day) == expected);
    CHECK(refusal(plan, OppBijgesteld{.versie = 2, .reden = ""}, day) == expected);
  }
  CHECK(refusal(Story().opgesteld("2026-01-10").beeindigd("2026-02-10"), OppOpgesteld{.versie = 2},
                "2026-02-09") == kImpossible);
}

TEST_CASE("hearing, talks, views and advice are kept", "[model][events]") {
  const Hoormoment& moment = whole().hoormomenten.at(0);
  CHECK(moment.aangeboden_op == Date(2026, 4, 22));
  CHECK(moment.gehoord_op == Date(2026, 4, 23));
  CHECK(moment.toegelicht_op == Date(2026, 4, 29));
  CHECK(moment.fase == Hoorfase::opstellen);
  CHECK(moment.versie == 1);
  CHECK(moment.toelichting_wijze == "in een gesprek");
  const Overleg& meeting = whole().overleggen.at(0);
  CHECK(meeting.deelnemers.size() == 3);
  CHECK(meeting.ondertekeningen.at(0).datum == Date(2026, 4, 17));
  CHECK(meeting.geevalueerd_op == Date(2026, 4, 16));
  CHECK(meeting.evaluatie == "prettig");
  CHECK(whole().motiveringen.at(0).regel == "TERM-6W");
  CHECK(whole().zienswijzen.at(0).overleg == "o1");
  CHECK(whole().adviezen.at(0).strekking == Strekking::positief);
  CHECK(whole().evaluaties.at(0).doelen.at(0).voortgang == Voortgang::deels_behaald);
  CHECK(whole().evaluaties.at(0).besluit == Evaluatiebesluit::bijstellen);
  CHECK(whole().evaluaties.at(1).commissie == Rol::commissie_voor_de_begeleiding);
  CHECK(whole().bijsturingen.empty());  // withdrawn by a correction

  const Story heard = Story().gehoord("2026-09-01");
  CHECK(refusal(heard, InvloedToegelicht{"h1", {}}) == "none");
  CHECK(refusal(heard, InvloedToegelicht{"h1", {}}, "2026-08-31") == kImpossible);
  CHECK(refusal(heard, InvloedToegelicht{"h2", {}}) == kImpossible);
  CHECK(refusal(heard, LeerlingGehoord{.kenmerk = "h1"}) == kImpossible);
  CHECK(refusal(heard, VerslagOndertekend{.overleg = "o1"}) == kImpossible);
  CHECK(refusal(heard, OverlegGeevalueerd{"o1", {}}) == kImpossible);
  CHECK(refusal(heard, ZienswijzeGegeven{.partij = {}, .overleg = "o1"}) == kImpossible);
  CHECK(refusal(heard, OverlegGevoerd{.kenmerk = "o1", .signaal = "s1"}) == kImpossible);
  CHECK(refusal(heard, OverlegGevoerd{.kenmerk = "o1", .versie = 1}) == kImpossible);
  CHECK(refusal(heard, OverlegGevoerd{.kenmerk = ""}) == kImpossible);
  CHECK(refusal(heard, LeerlingGehoord{.kenmerk = "h2", .versie = 1}) == kImpossible);
  CHECK(refusal(Story(heard).opgesteld("2026-11-01"), LeerlingGehoord{.kenmerk = "h2", .versie = 1}) ==
        "none");
  CHECK(refusal(heard, AfwijkingGemotiveerd{"TERM-6W", 1, ""}) == kImpossible);
}

TEST_CASE("a TLV is asked, issued or refused once", "[model][events]") {
  REQUIRE(whole().tlvs.size() == 2);
  const Tlv& tlv = whole().tlvs[0];
  CHECK(tlv.aangevraagd_op == Date(2026, 11, 3));
  CHECK(tlv.afgegeven_op == Date(2026, 11, 17));
  CHECK(tlv.geldig_tot_en_met == Date(2028, 7, 31));
  CHECK(tlv.zienswijze_ouders == true);
  CHECK(tlv.beslistermijn_dagen == 42);
  CHECK(tlv.deskundigen == std::vector{Deskundige::orthopedagoog, Deskundige::arts});
  CHECK(whole().tlvs[1].geweigerd_op == Date(2026, 11, 10));
  CHECK(whole().tlvs[1].ingetrokken_op == Date(2026, 11, 12));

  const TlvAfgegeven issued{.kenmerk = "t1",
                            .soort = Tlvsoort::so,
                            .geldig_vanaf = Date(2026, 8, 1),
                            .geldig_tot_en_met = Date(2027, 7, 31)};
  CHECK(refusal(Story(), issued) == "none");
  CHECK(refusal(Story().on("2026-09-01", issued), issued) == kImpossible);
  CHECK(refusal(Story().on("2026-09-01", issued), TlvGeweigerd{"t1", {}}) == kImpossible);
  TlvAfgegeven inverted = issued;
  inverted.geldig_tot_en_met = Date(2026, 7, 31);
  CHECK(refusal(Story(), inverted) == kImpossible);
  const Story asked = Story().on("2026-09-02", TlvAangevraagd{.kenmerk = "t1", .soort = Tlvsoort::so});
  CHECK(refusal(asked, issued, "2026-09-01") == kImpossible);  // then it would be asked after it was issued
  CHECK(refusal(Story(asked).on("2026-09-03", TlvGeweigerd{"t1", {}}), issued) ==
        "none");  // after an objection
  CHECK(refusal(Story(asked).on("2026-09-03", TlvIngetrokken{"t1", {}}), issued) == kImpossible);
  CHECK(refusal(asked, TlvAangevraagd{.kenmerk = "t1", .soort = Tlvsoort::so}) == kImpossible);
  CHECK(refusal(Story(), TlvGeweigerd{"t1", {}}) == kImpossible);
}

TEST_CASE("a dispute runs from filing to a written answer", "[model][events]") {
  REQUIRE(whole().geschillen.size() == 2);
  CHECK(whole().geschillen[0].ingediend_op == Date(2026, 11, 19));
  CHECK(whole().geschillen[0].oordeel_op == Date(2026, 12, 15));
  CHECK(whole().geschillen[0].beantwoord_op == Date(2026, 12, 17));
  CHECK(whole().geschillen[0].opgevolgd == true);
  CHECK(whole().geschillen[1].ingetrokken_op == Date(2026, 11, 24));

  const Story filed = Story().on("2026-09-01", GeschilIngediend{.kenmerk = "g1"});
  CHECK(refusal(filed, OordeelBeantwoord{"g1", true, {}}) == kImpossible);
  CHECK(refusal(filed, OordeelGegeven{"g1", {}, {}}, "2026-08-31") == kImpossible);
  CHECK(refusal(Story(filed).on("2026-09-10", OordeelGegeven{"g1", {}, {}}), GeschilIngetrokken{"g1"}) ==
        kImpossible);
  CHECK(refusal(Story(filed).on("2026-09-10", GeschilIngetrokken{"g1"}), OordeelGegeven{"g1", {}, {}}) ==
        kImpossible);
}

TEST_CASE("exchange with ROD keeps period and state", "[model][events]") {
  const RodUitwisseling& rod = whole().rod_uitwisselingen.at(0);
  CHECK(rod.status == RodStatus::geaccepteerd_met_signaal);
  CHECK(rod.controles == std::vector<std::string>{"331"});
  CHECK(refusal(Story(), RodUitgewisseld{.begindatum = Date(2026, 9, 2), .einddatum = Date(2026, 9, 1)}) ==
        kImpossible);
}

TEST_CASE("a move knows inzage and toestemming as two things", "[model][events]") {
  REQUIRE(whole().overstappen.size() == 2);
  const Overstap& out = whole().overstappen[0];
  CHECK(out.inzage.at(0).akkoord == Akkoord::ja);
  CHECK(out.rapporten.at(0).versie == 2);
  CHECK(out.afschriften.at(0).datum == Date(2026, 12, 21));
  const Overstap& in = whole().overstappen[1];
  CHECK(in.ontvangen_op == Date(2027, 1, 12));
  CHECK(in.opp_volledig == true);
  CHECK(in.terugkoppelingen.at(0).toestemming == "t3");
  REQUIRE(whole().toestemmingen.size() == 3);
  CHECK(whole().toestemmingen[0].verleend);
  CHECK_FALSE(whole().toestemmingen[1].verleend);
  CHECK(whole().toestemmingen[2].ingetrokken_op == Date(2027, 3, 1));
  CHECK(whole().inzageverzoeken.at(0).beantwoord_op == Date(2027, 3, 20));

  const Story arriving = Story().on(
      "2026-09-01", OverstapGemeld{.kenmerk = "v1", .soort = {}, .richting = Overstaprichting::aankomst});
  CHECK(refusal(arriving, OnderwijskundigRapportVerstrekt{.overstap = "v1"}) == kImpossible);
  CHECK(refusal(arriving, AfschriftVerstrekt{"v2", Partij::ouder}) == kImpossible);
  CHECK(refusal(arriving, InzageGegeven{.overstap = "v2"}) == kImpossible);
  CHECK(refusal(arriving, OverdrachtOntvangen{.overstap = "v1"}, "2026-08-31") == kImpossible);
  CHECK(refusal(arriving, Teruggekoppeld{.overstap = "v1", .toestemming = "t1"}) == kImpossible);
  const Story refused = Story().on("2026-09-01", ToestemmingGeweigerd{.kenmerk = "t1"});
  CHECK(refusal(refused, ToestemmingIngetrokken{"t1"}) == kImpossible);
  CHECK(refusal(refused, ToestemmingGegeven{.kenmerk = "t1"}) == kImpossible);
  CHECK(refusal(refused, ToestemmingGegeven{.kenmerk = ""}) == kImpossible);
  CHECK(refusal(refused, TlvAangevraagd{.kenmerk = "", .soort = Tlvsoort::so}) == kImpossible);
  CHECK(refusal(Story(), InzageverzoekBeantwoord{"i1"}) == kImpossible);
}

TEST_CASE("what is recorded late takes its place in time", "[model][events]") {
  const Story now =
      Story().ingeschreven("2025-08-01", Schooltype::bao).opgesteld("2026-02-01").beeindigd("2026-06-30");
  CHECK(refusal(now, OppGeevalueerd{.versie = 1}, "2026-05-01") == "none");
  CHECK(refusal(now, OppBijgesteld{.versie = 2, .reden = ""}, "2026-04-01") == "none");
  CHECK(refusal(now, OppBijgesteld{.versie = 2, .reden = ""}, "2026-07-01") == kImpossible);
  const Story back = Story(now).uitgeschreven("2026-07-31");
  CHECK(refusal(back, Ingeschreven{.brin = Brin("98XX")}, "2024-08-01") ==
        kImpossible);  // still enrolled then
  History history(back.id(), back.events());
  history.append(std::vector<Event>{
      {back.id(), 0, Date(2024, 8, 1), Instant(0), "test", Ingeschreven{.brin = Brin("98XX")}},
      {back.id(), 0, Date(2025, 7, 31), Instant(0), "test", Uitgeschreven{}}});
  REQUIRE(history.dossier().inschrijvingen.size() == 2);
  CHECK(history.dossier().inschrijvingen[0].brin == Brin("98XX"));
  Dossier alone = now.dossier();
  CHECK(test::error_id([&] {
          apply(alone, {now.id(), 0, Date(2026, 6, 29), Instant(0), "test", LeerlingGehoord{.kenmerk = "h"}});
        }) == "OPP-MODEL-007");
}

TEST_CASE("texts and lists beyond the limits are refused with the place of the event", "[model][events]") {
  const auto error_for = [](Payload payload) {
    Dossier dossier = empty_dossier(DossierId("99XX-1"));
    return test::error_of([&] {
      apply(dossier, {DossierId("99XX-1"), 0, Date(2026, 9, 1), Instant(0), "test", std::move(payload)});
    });
  };
  const auto long_text = error_for(OppBeeindigd{std::string(64 * 1024 + 1, 'x')});
  REQUIRE(long_text);
  CHECK(long_text->id() == "OPP-BASE-002");
  CHECK(std::string(long_text->what()).find("event 1 (OppBeeindigd) of dossier 99XX-1: field reden") == 0);
  CHECK(error_for(OppBeeindigd{"Isma\xEBl"})->id() == "OPP-BASE-001");
  const std::vector<Doel> many(1'000'000, Doel{.kenmerk = "d", .omschrijving = ""});
  CHECK(error_for(OppOpgesteld{.versie = 1, .handelingsdeel = {{}, many, {}}})->id() == "OPP-BASE-004");
}
