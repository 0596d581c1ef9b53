// Agreements of a samenwerkingsverband: which hold under which policy, and what no scenario shows.

#include "opp/codec/events.hpp"
#include "opp/law/beleid.hpp"
#include "opp/rules/check.hpp"
#include "rules/table/afspraken.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"
#include "support/story.hpp"

#include <set>
#include <string>

using namespace opp;
using test::error_id;
using test::Story;

namespace {

using Ids = std::set<std::string>;

Beleid shipped(const std::string& name) {
  const std::string path = opp::test::source_dir() + "/data/beleid/" + name;
  return parse_beleid(read_file(path), name).versies().back().waarde;
}

Ids agreements(const RuleSet& rules) {
  Ids ids;
  for (const Rule& rule : rules.rules()) {
    if (rule.soort == Regelsoort::afspraak) ids.emplace(rule.id);
  }
  return ids;
}

Finding finding(const Story& story, const Beleid& beleid, const char* rule, const char* day) {
  return check(story.dossier(), Date::parse(day), RuleSet(beleid)).finding(rule);
}

Story& team(Story& story, const char* day, const char* id) {
  return story.on(day, OverlegGevoerd{.kenmerk = id, .soort = Overlegsoort::ondersteuningsteam});
}

}  // namespace

TEST_CASE("the law alone knows no agreements", "[rules][afspraken]") {
  CHECK(agreements(RuleSet::wet()).empty());
  CHECK(agreements(RuleSet(shipped("wet.toml"))).empty());
  for (const Afspraak& agreement : afspraak_table::afspraken) {
    INFO(agreement.rule.id);
    CHECK_FALSE(agreement.geldt(Beleid::wet()));
  }
}

TEST_CASE("each shipped policy makes its own agreements", "[rules][afspraken]") {
  CHECK(agreements(RuleSet(shipped("po3002.toml"))) ==
        Ids{"AFS-HOOR-FASEN",   "AFS-HOOR-INBRENG",   "AFS-HOOR-INVLOED",
            "AFS-SIGNAAL",      "AFS-HANDELINGSPLAN", "AFS-HANDELINGSPLAN-EINDE",
            "AFS-OT-VERLEGEN",  "AFS-OT-TOESTEMMING", "AFS-OT-UITNODIGING",
            "AFS-OT-LEDEN",     "AFS-OT-VERSLAG",     "AFS-OT-VOORAF",
            "AFS-LLB-VOORAF",   "AFS-LLB-DEELNEMERS", "AFS-NIVEAU-VOLGORDE",
            "AFS-VOORSTEL",     "AFS-TERUGKEERDOEL",  "AFS-UITGESLOTEN",
            "AFS-BEHOEFTEN",    "AFS-DISPENSEREN",    "AFS-EVAL-JAAR",
            "AFS-BIJSTUREN",    "AFS-TLV-OPP",        "AFS-MED-TOESTEMMING",
            "AFS-MED-PROTOCOL", "AFS-MED-BEKWAAM"});
  CHECK(agreements(RuleSet(shipped("vo-vso.toml"))) ==
        Ids{"AFS-HOOR-FASEN",         "AFS-SIGNAAL",         "AFS-OPBOUW",         "AFS-OT-BIJEEN",
            "AFS-FLEXZAT-LEDEN",      "AFS-FLEXZAT-LEIDING", "AFS-ZAT-CYCLUS",     "AFS-JEUGDHULP-OVERLEG",
            "AFS-EXTERN-TOESTEMMING", "AFS-NIVEAU-VOLGORDE", "AFS-HULPVRAAG",      "AFS-BEHOEFTEN",
            "AFS-HD-TOESTEMMING",     "AFS-EVAL-JAAR",       "AFS-CONTINUITEIT",   "AFS-OVERSTAP-OVERLEG",
            "AFS-OPP-COMPLEET",       "AFS-OPVOLGER",        "AFS-TERUGKOPPELING", "AFS-TERUG-TOESTEMMING"});
}

TEST_CASE("every agreement is made by a shipped policy, and warns", "[rules][afspraken]") {
  const Beleid po = shipped("po3002.toml");
  const Beleid vo = shipped("vo-vso.toml");
  for (const Afspraak& agreement : afspraak_table::afspraken) {
    INFO(agreement.rule.id);
    CHECK((agreement.geldt(po) || agreement.geldt(vo)));
    CHECK(agreement.rule.ernst == Ernst::waarschuwing);
    const bool key =
        agreement.sleutel == "niveau" || Beleid::wet().herkomst_van(agreement.sleutel) != nullptr;
    CHECK(key);
  }
}

TEST_CASE("a rule set takes on the agreements of a policy, and gives them up", "[rules][afspraken]") {
  const RuleSet po = RuleSet::wet() + shipped("po3002.toml");
  CHECK(agreements(po).contains("AFS-OT-VERSLAG"));
  CHECK(po.rules().size() == RuleSet::wet().rules().size() + 26);
  CHECK(agreements(po + shipped("vo-vso.toml")) == agreements(RuleSet(shipped("vo-vso.toml"))));
  CHECK(agreements(po + Beleid::wet()).empty());
  CHECK(error_id([&] { (void)RuleSet::wet().rule("AFS-OT-VERSLAG"); }) == "OPP-RULE-002");
  CHECK_NOTHROW(po.rule("AFS-OT-VERSLAG"));
}

TEST_CASE("an agreement cites the place of the policy that makes it", "[rules][afspraken]") {
  const RuleSet po(shipped("po3002.toml"));
  const RuleSet vo(shipped("vo-vso.toml"));
  const auto cited = [](const RuleSet& rules, const char* rule) -> const RuleVersion& {
    return rules.version(rule, Schooltype::vso, Date(2026, 1, 1));
  };
  CHECK(cited(po, "AFS-HOOR-FASEN").grondslag.text() == "beleid PO3002 (PO r174-178)");
  CHECK(cited(po, "AFS-HOOR-FASEN").zekerheid == Zekerheid::tekst);
  CHECK(zekerheid_tekst(cited(po, "AFS-HOOR-FASEN"), Language::nl) == "staat in de bron");
  CHECK(cited(vo, "AFS-HOOR-FASEN").grondslag.text() == "beleid VO/VSO (VO r179-185)");
  CHECK(cited(vo, "AFS-HOOR-FASEN").zekerheid == Zekerheid::afleiding);
  CHECK(zekerheid_tekst(cited(vo, "AFS-HOOR-FASEN"), Language::en) == "a reading of the source");
  CHECK(zekerheid_tekst(cited(vo, "TERM-6W"), Language::nl) == "wettekst gelezen");
  CHECK(cited(po, "AFS-NIVEAU-VOLGORDE").grondslag.text() == "beleid PO3002 (PO r101-109, r1499)");
  CHECK(cited(vo, "AFS-NIVEAU-VOLGORDE").grondslag.text() == "beleid VO/VSO (VO r31-37, r223-227, r272)");
}

TEST_CASE("a value decides whether an agreement holds", "[rules][afspraken]") {
  Beleid beleid = Beleid::wet();
  beleid.naam = "proef";
  CHECK(agreements(RuleSet(beleid)).empty());
  beleid.hoorrecht.fasen = {Hoorfase::vaststellen};
  CHECK(agreements(RuleSet(beleid)).empty());
  beleid.hoorrecht.fasen = {Hoorfase::evalueren};
  CHECK(agreements(RuleSet(beleid)) == Ids{"AFS-HOOR-FASEN"});
  beleid.hoorrecht.partijen = {Rol::ouder};  // of whom no hearing is recorded
  CHECK(agreements(RuleSet(beleid)).empty());
  beleid.toestemming.ouders = Ouderaantal::alle;
  CHECK(agreements(RuleSet(beleid)) == Ids{"AFS-HD-TOESTEMMING"});
}

TEST_CASE("an agreement that is not kept is no breach of the law", "[rules][afspraken]") {
  Story story;
  team(story.ingeschreven("2025-08-25", Schooltype::bao).ondersteuning("2025-09-01", "basis"), "2025-10-06",
       "o1");
  const Report report = check(story.dossier(), Date(2025, 10, 6), RuleSet(shipped("po3002.toml")));
  CHECK(report.finding("AFS-OT-TOESTEMMING").status == Status::niet_voldaan);
  CHECK_FALSE(report.finding("AFS-OT-TOESTEMMING").breach());
  CHECK_FALSE(report.breach());
}

TEST_CASE("what is open ends when the pupil leaves, not when no OPP is required any more",
          "[rules][afspraken]") {
  Story story;
  story.ingeschreven("2025-08-25", Schooltype::bao)
      .ondersteuning("2025-09-01")
      .ondersteuning_beeindigd("2025-12-01")
      .on("2026-01-12", Gesignaleerd{.kenmerk = "s1"});
  const Beleid po = shipped("po3002.toml");
  CHECK(finding(story, po, "AFS-SIGNAAL", "2026-01-12").status == Status::open);
  story.uitgeschreven("2026-03-02");
  CHECK(finding(story, po, "AFS-SIGNAAL", "2026-03-01").status == Status::open);
  CHECK(finding(story, po, "AFS-SIGNAAL", "2026-03-02").reden == Reden::vertrokken);
}

TEST_CASE("a new enrolment starts anew", "[rules][afspraken]") {
  Story story;
  team(story.ingeschreven("2025-08-25", Schooltype::bao), "2025-10-06", "o1").uitgeschreven("2025-12-01");
  story.ingeschreven("2026-01-12", Schooltype::bao);
  const Beleid po = shipped("po3002.toml");
  CHECK(finding(story, po, "AFS-OT-TOESTEMMING", "2026-01-11").status == Status::niet_voldaan);
  CHECK(finding(story, po, "AFS-OT-TOESTEMMING", "2026-01-12").reden == Reden::geen_zulk_overleg);
}

TEST_CASE("from eighteen the pupil consents, and signs", "[rules][afspraken]") {
  Story story;
  story.leerling("2007-10-06").ingeschreven("2025-08-25", Schooltype::vso);
  story.on("2025-10-01",
           ToestemmingGegeven{
               .kenmerk = "t1", .doel = Toestemmingsdoel::ondersteuningsteam, .partij = Partij::ouder});
  team(story, "2025-10-05", "o1");
  const Beleid po = shipped("po3002.toml");
  CHECK(finding(story, po, "AFS-OT-TOESTEMMING", "2025-10-05").status == Status::voldaan);
  team(story, "2025-10-06", "o2");
  CHECK(finding(story, po, "AFS-OT-TOESTEMMING", "2025-10-06").status == Status::niet_voldaan);
  story.on("2025-10-07", VerslagOndertekend{.overleg = "o2", .partij = Partij::ouder});
  story.on("2025-10-07", VerslagOndertekend{.overleg = "o1", .partij = Partij::ouder});
  CHECK(finding(story, po, "AFS-OT-VERSLAG", "2025-10-07").status == Status::open);
  story.on("2025-10-08", VerslagOndertekend{.overleg = "o2", .partij = Partij::leerling});
  CHECK(finding(story, po, "AFS-OT-VERSLAG", "2025-10-08").status == Status::voldaan);
}

TEST_CASE("a consent of whom the dossier records none is not known", "[rules][afspraken]") {
  Story story;
  team(story.ingeschreven("2025-08-25", Schooltype::bao), "2025-10-06", "o1");
  Beleid po = shipped("po3002.toml");
  CHECK(finding(story, po, "AFS-OT-TOESTEMMING", "2025-10-06").status == Status::niet_voldaan);
  po.toestemming.ondersteuningsteam = {Rol::leerkracht};
  CHECK(finding(story, po, "AFS-OT-TOESTEMMING", "2025-10-06").status == Status::geen_gegevens);
}

TEST_CASE("a level that the policy does not know is judged by no agreement on levels", "[rules][afspraken]") {
  Story story;
  story.ingeschreven("2025-08-25", Schooltype::bao).ondersteuning("2025-09-01", "niveau 3");
  const Beleid po = shipped("po3002.toml");
  for (const char* rule : {"AFS-NIVEAU-VOLGORDE", "AFS-VOORSTEL", "AFS-OT-VOORAF"}) {
    CHECK(finding(story, po, rule, "2025-09-01").status == Status::nvt);
  }
}

TEST_CASE("without an enrolment no agreement has something to say", "[rules][afspraken]") {
  for (const char* name : {"po3002.toml", "vo-vso.toml"}) {
    const Report report = check(empty_dossier(DossierId("99XX-1")), Date(2026, 1, 1), RuleSet(shipped(name)));
    for (const Finding& finding : report.findings) {
      if (finding.rule->soort == Regelsoort::afspraak) CHECK(finding.reden == Reden::niet_ingeschreven);
    }
  }
}
