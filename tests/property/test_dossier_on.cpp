#include "opp/model/history.hpp"
#include "opp/rules/check.hpp"
#include "support/catch.hpp"
#include "support/random_history.hpp"
#include "support/samples.hpp"
#include "support/story.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace opp;

namespace {

std::uint64_t seed() { return *rc::gen::arbitrary<std::uint64_t>(); }

/// Every other time a day on which something happened, so that boundary days are asked about too.
Date some_day_of(const History& history) {
  const std::span<const Event> events = history.events();
  if (!events.empty() && *rc::gen::arbitrary<bool>()) {
    return events[*rc::gen::inRange<std::size_t>(0, events.size())].occurred_on;
  }
  return Date(2023, 12, 1).plus_days(*rc::gen::inRange(0, 1100));
}

/// The entry of a list with this kenmerk; null if there is none.
template <class Entry>
const Entry* find(const std::vector<Entry>& list, const std::string& kenmerk) {
  const auto it = std::ranges::find(list, kenmerk, &Entry::kenmerk);
  return it == list.end() ? nullptr : &*it;
}

/// The dossier as it was on a day by the events, but with today's value of all that an event after that day
/// wrote over: a dossier does not keep what stood there before.
Dossier as_of_with_todays_values(const History& history, Date day) {
  const Dossier& now = history.dossier();
  Dossier then = history.as_of(day);
  then.leerling = now.leerling;
  for (Tlv& tlv : then.tlvs) {
    const Tlv& today = *find(now.tlvs, tlv.kenmerk);
    if (today.afgegeven_op > day) {
      tlv.soort = today.soort;
      tlv.samenwerkingsverband = today.samenwerkingsverband;
    }
    if (today.ingetrokken_op > day) tlv.reden.reset();
  }
  for (Opdcplaatsing& placement : then.opdc_plaatsingen) {
    const Opdcplaatsing& today = *find(now.opdc_plaatsingen, placement.kenmerk);
    if (today.verlengd_op != placement.verlengd_op) {
      placement.verwacht_tot_en_met = today.verwacht_tot_en_met;
    }
  }
  return then;
}

/// The law and the agreements of each shipped policy; its levels have names that random histories use too.
const std::vector<RuleSet>& all_rules() {
  static const std::vector<RuleSet> sets = [] {
    std::vector<RuleSet> made;
    for (const char* name : {"wet.toml", "po3002.toml", "vo-vso.toml"}) {
      const std::string text = test::project_file(std::string("data/beleid/") + name);
      Beleid beleid = parse_beleid(text, name).versies().back().waarde;
      beleid.niveaus.front().aliassen.emplace_back("a");
      beleid.niveaus.back().aliassen.emplace_back("b");
      made.emplace_back(std::move(beleid));
    }
    return made;
  }();
  return sets;
}

}  // namespace

TEST_CASE("a dossier cut at a day is what the events up to that day make", "[property][Dossier]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed(), 200);
    const Date day = some_day_of(history);
    Dossier cut = dossier_on(history.dossier(), day);
    Dossier then = as_of_with_todays_values(history, day);
    // The pupil has no day, so the latest fact may be one that the cut does not see.
    const bool no_later = cut.laatst_gebeurd_op <= then.laatst_gebeurd_op;
    RC_ASSERT(no_later);
    cut.laatst_gebeurd_op = then.laatst_gebeurd_op;
    cut.laatste_sequence = then.laatste_sequence;
    RC_ASSERT(cut == then);
  }));
}

TEST_CASE("the rules see a dossier as it was on the peildatum", "[property][check]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed(), 200);
    const Date day = some_day_of(history);
    const Dossier cut = dossier_on(history.dossier(), day);
    const Dossier then = as_of_with_todays_values(history, day);
    for (const RuleSet& rules : all_rules()) {
      const Report now = check(history.dossier(), day, rules);
      RC_ASSERT(check(cut, day, rules).findings == now.findings);
      RC_ASSERT(check(then, day, rules).findings == now.findings);
      const Facts facts = rules.facts(history.dossier(), day);
      for (const Rule& rule : rules.rules()) {
        RC_ASSERT(rules.judge(facts, history.dossier(), rule.id) == now.finding(rule.id));
      }
    }
  }));
}

TEST_CASE("a rule of your own sees the dossier as it was on the peildatum", "[check]") {
  const Dossier dossier = test::random_history(1).dossier();
  const Date day = dossier.laatst_gebeurd_op->plus_days(-200);
  Dossier seen = empty_dossier(dossier.dossier_id);
  const RuleSet rules = RuleSet::wet() + OwnRule{.id = "ONZE-BLIK",
                                                 .titel_nl = "Wat een eigen regel ziet",
                                                 .kernel =
                                                     [&](const DossierView& view) {
                                                       seen = view.dossier;
                                                       return OwnOutcome{};
                                                     },
                                                 .bron = "Schoolplan",
                                                 .onderwerp = Onderwerp::dossier};
  (void)check(dossier, day, rules);
  CHECK(seen == dossier_on(dossier, day));
  CHECK(seen != dossier);
  seen = empty_dossier(dossier.dossier_id);
  (void)rules.judge(rules.facts(dossier, day), dossier, "ONZE-BLIK");
  CHECK(seen == dossier_on(dossier, day));
}

TEST_CASE("a dossier with nothing later is not copied", "[Dossier]") {
  const History history = test::random_history(1);
  const Date last = *history.dossier().laatst_gebeurd_op;
  CHECK(&*DossierOn(history.dossier(), last) == &history.dossier());
  CHECK(dossier_on(history.dossier(), last) == history.dossier());
  CHECK(*DossierOn(history.dossier(), last.plus_days(-1)) ==
        dossier_on(history.dossier(), last.plus_days(-1)));
  CHECK(dossier_on(history.dossier(), Date(2000, 1, 1)).inschrijvingen.empty());
}

TEST_CASE("what was planned stays and what an event filled in goes with its day", "[Dossier]") {
  const Dossier dossier = test::Story()
                              .ingeschreven("2025-08-01", Schooltype::bao)
                              .on("2025-09-01", OndersteuningGestart{.kenmerk = "o",
                                                                     .niveau = "extra",
                                                                     .vorm = Ondersteuningsvorm::algemeen,
                                                                     .verwacht_tot_en_met = Date(2026, 7, 1)})
                              .on("2025-12-01", OndersteuningBeeindigd{"o", "het ging goed"})
                              .on("2026-01-31", Uitgeschreven{Bestemming::sbo, Date(2026, 1, 20)})
                              .dossier();
  const Dossier then = dossier_on(dossier, Date(2026, 1, 25));
  CHECK(then.ondersteuning == dossier.ondersteuning);
  CHECK_FALSE(then.inschrijvingen.front().uitgeschreven_op);
  CHECK_FALSE(then.inschrijvingen.front().bestemming);
  CHECK_FALSE(then.inschrijvingen.front().laatst_bezocht_op);
  CHECK(then.laatst_gebeurd_op == Date(2025, 12, 1));
  CHECK(dossier_on(dossier, Date(2025, 12, 1)).ondersteuning == dossier.ondersteuning);  // on the day itself
  CHECK(dossier_on(dossier, Date(2026, 1, 30)).inschrijvingen.front().uitgeschreven_op == std::nullopt);
  CHECK(dossier_on(dossier, Date(2026, 1, 31)) == dossier);
  const Dossier before = dossier_on(dossier, Date(2025, 11, 30));
  CHECK(before.ondersteuning.front().verwacht_tot_en_met == Date(2026, 7, 1));
  CHECK_FALSE(before.ondersteuning.front().tot_en_met);
  CHECK_FALSE(before.ondersteuning.front().effect);
}
