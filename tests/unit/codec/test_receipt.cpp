#include "opp/codec/receipt.hpp"
#include "opp/version.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/story.hpp"

using namespace opp;
using opp::test::Story;

namespace {

const Date kPeildatum(2025, 10, 1);

History history() {
  Story story;
  story.leerling("2017-03-04").ingeschreven("2025-08-01", Schooltype::bao).ondersteuning("2025-08-01");
  return History(story.id(), story.events());
}

Receipt receipt_of(const History& history, const RuleSet& regels = RuleSet::wet()) {
  return receipt(history, check(history.dossier(), kPeildatum, regels));
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a receipt comes out again, also when the history has grown", "[codec][receipt]") {
  History grown = history();
  const Receipt before = receipt_of(grown);
  CHECK(before.versie == kVersion);
  CHECK(before.gebeurtenissen == 3);
  CHECK(before.regels.size() == 64);
  CHECK(before.dossier.size() == 64);
  CHECK(receipt_differences(before, grown).empty());
  Event later = grown.events().back();
  later.sequence = 0;
  later.occurred_on = Date(2025, 9, 1);
  later.payload = LeerlingGehoord{.kenmerk = "h1", .fase = Hoorfase::opstellen};
  grown.append(later);
  CHECK(receipt_differences(before, grown).empty());
  CHECK(receipt_of(grown).dossier != before.dossier);
}

TEST_CASE("a receipt shows what was changed", "[codec][receipt]") {
  const Receipt good = receipt_of(history());
  const History unchanged = history();
  std::vector<Event> events(unchanged.events().begin(), unchanged.events().end());
  events[2].occurred_on = Date(2025, 8, 2);
  CHECK(receipt_differences(good, History(history().dossier_id(), events)).front() == "dossier");
  events.pop_back();
  CHECK(receipt_differences(good, History(history().dossier_id(), events)).front() == "gebeurtenissen");

  Beleid beleid = Beleid::wet();
  beleid.evaluatie.deelschooljaar_weken = 4;
  CHECK(receipt_differences(good, history(), RuleSet(beleid)) == Names{"regels"});
  CHECK(receipt_differences(good, history(), RuleSet(Beleid::wet(), Calendar(std::vector<AangewezenDag>{})))
            .front() == "regels");

  Receipt false_answer = good;
  false_answer.bevindingen = std::string(64, '0');
  CHECK(receipt_differences(false_answer, history()) == Names{"bevindingen"});
  Receipt other_version = good;
  other_version.versie = "0.0.1";
  CHECK(receipt_differences(other_version, history()) == Names{"versie"});
}

TEST_CASE("an own rule is in the receipt by its row and by its answer", "[codec][receipt]") {
  OwnRule rule{.id = "ONZE-REGEL",
               .titel_nl = "Regel",
               .kernel = [](const DossierView&) { return OwnOutcome{Status::voldaan, {"Ja."}}; },
               .bron = "test"};
  const Receipt with = receipt_of(history(), RuleSet::wet() + rule);
  CHECK(receipt_differences(with, history()) == Names{"regels", "bevindingen"});
  rule.kernel = [](const DossierView&) { return OwnOutcome{Status::niet_voldaan, {"Nee."}}; };
  CHECK(receipt_differences(with, history(), RuleSet::wet() + rule) == Names{"bevindingen"});
}

TEST_CASE("a receipt is of one dossier", "[codec][receipt]") {
  Story other("99XX-2");
  other.leerling("2017-03-04").ingeschreven("2025-08-01", Schooltype::bao);
  const Report report = check(other.dossier(), kPeildatum);
  CHECK(test::error_id([&] { (void)receipt(history(), report); }) == "OPP-MODEL-002");
}

TEST_CASE("a receipt survives JSON and refuses what is none", "[codec][receipt]") {
  const Receipt good = receipt_of(history());
  CHECK(receipt_from_json(to_json(good)) == good);
  CHECK(to_json(good).find("\"peildatum\":\"2025-10-01\"") != std::string::npos);
  CHECK(test::error_id([] { (void)receipt_from_json("{}"); }) == "OPP-JSON-003");
  CHECK(test::error_id([] { (void)receipt_from_json("[1]"); }) == "OPP-JSON-002");
  CHECK(test::error_id([] { (void)receipt_from_json("{"); }) == "OPP-JSON-001");
  CHECK(test::error_id([] { (void)receipt_from_json(std::string(70'000, ' ')); }) == "OPP-JSON-008");
}
