#include "opp/codec/events.hpp"
#include "opp/core.hpp"
#include "support/catch.hpp"
#include "support/story.hpp"

#include <rapidcheck.h>

using namespace opp;

namespace {

Date any_day() {
  return Date::from_day_number(
      *rc::gen::inRange(Date(1951, 1, 1).day_number(), Date(2199, 1, 1).day_number()));
}

/// A pupil of a kind of school, with an OPP whose steps fall on any days.
test::Story any_history() {
  const Date start = Date(2014, 8, 1).plus_days(*rc::gen::inRange(0, 4000));
  const auto later = [&] { return start.plus_days(*rc::gen::inRange(0, 900)).iso(); };
  const auto type =
      enum_table<Schooltype>[*rc::gen::inRange<std::size_t>(0, enum_table<Schooltype>.size())].value;
  test::Story history;
  if (*rc::gen::arbitrary<bool>()) history.leerling(start.plus_days(-*rc::gen::inRange(1000, 7500)).iso());
  history.ingeschreven(start.iso(), type);
  if (*rc::gen::arbitrary<bool>()) history.ondersteuning(later());
  const std::string drawn = later();
  const auto after = [&] { return Date::parse(drawn).plus_days(*rc::gen::inRange(0, 400)).iso(); };
  if (*rc::gen::arbitrary<bool>()) {
    history.opgesteld(drawn);
    if (*rc::gen::arbitrary<bool>()) history.gehoord(later());
    if (*rc::gen::arbitrary<bool>()) history.akkoord(after());
    if (*rc::gen::arbitrary<bool>()) history.geweigerd(after());
    if (*rc::gen::arbitrary<bool>()) history.perspectief_vast(after());
    if (*rc::gen::arbitrary<bool>()) history.handelingsdeel_vast(after());
    if (*rc::gen::arbitrary<bool>()) history.geevalueerd(after());
  }
  return history;
}

}  // namespace

TEST_CASE("an extended term never ends on a day off and never before its raw end", "[property][Calendar]") {
  CHECK(rc::check([] {
    const Date start = any_day();
    const int weeks = *rc::gen::inRange(1, 13);
    const Einddatum due = Calendar::nederland().deadline(start, Term::weken(weeks));
    RC_ASSERT(!Calendar::nederland().vrije_dag(due.datum));
    RC_ASSERT(due.datum >= due.onverschoven);
    RC_ASSERT(due.onverschoven - start == weeks * 7);
    RC_ASSERT(Calendar::nederland().shift(due.datum) == due.datum);
    RC_ASSERT(due.datum == Calendar::nederland().due_date(start, Term::weken(weeks)));
  }));
}

TEST_CASE("a later start never gives an earlier end", "[property][Calendar]") {
  CHECK(rc::check([] {
    const Date start = any_day();
    const Term term = *rc::gen::arbitrary<bool>() ? Term::weken(*rc::gen::inRange(1, 16))
                                                  : Term::dagen(*rc::gen::inRange(1, 120));
    RC_ASSERT(Calendar::nederland().due_date(start, term) <=
              Calendar::nederland().due_date(start.plus_days(1), term));
  }));
}

TEST_CASE("events survive JSON, whatever they hold", "[property][codec]") {
  CHECK(rc::check([] {
    const auto text = [] {
      // any code points, so that escapes and all lengths of UTF-8 occur
      std::string out;
      for (const auto c : *rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127))) out += c;
      return out + *rc::gen::element<std::string>("", "ë", "→", "😀", "\"\\\n");
    };
    test::Story history = any_history();
    history.on("2020-01-01", LeerlingGehoord{.kenmerk = "h",
                                             .wijze = text(),
                                             .inbreng = text(),
                                             .afgezien = *rc::gen::arbitrary<bool>(),
                                             .invloed = text()});
    std::string lines;
    for (const Event& event : history.events()) lines += to_json(event) + "\n";
    RC_ASSERT(parse_events(lines) == history.events());
  }));
}

TEST_CASE("folding at once is folding step by step", "[property][Dossier]") {
  CHECK(rc::check([] {
    const test::Story history = any_history();
    History step(history.id());
    for (const Event& event : history.events()) step.append(event);
    RC_ASSERT(step.dossier() == history.dossier());
  }));
}

namespace {

/// Of a certificate, a term or an extension `met` is its end, which may still have to come.
bool may_lie_ahead(const Finding& finding) {
  return finding.rule->soort == Regelsoort::tlv || finding.rule->soort == Regelsoort::kader ||
         finding.reden == Reden::verlenging_te_lang;
}

}  // namespace

TEST_CASE("a report is complete, ordered and the same every time", "[property][check]") {
  CHECK(rc::check([] {
    const Dossier dossier = any_history().dossier();
    const Date day = Date(2014, 8, 1).plus_days(*rc::gen::inRange(0, 6000));
    const Report report = check(dossier, day);
    RC_ASSERT(report.findings.size() == RuleSet::wet().rules().size());
    RC_ASSERT(report.findings == check(dossier, day).findings);
    for (std::size_t i = 1; i < report.findings.size(); ++i) {
      RC_ASSERT(!more_urgent(report.findings[i], report.findings[i - 1]));
    }
    for (const Finding& finding : report.findings) {
      if (finding.status == Status::open && finding.due) RC_ASSERT(*finding.due >= day);
      if (finding.status == Status::verlopen) RC_ASSERT(finding.due && *finding.due < day);
      if (finding.status == Status::te_laat)
        RC_ASSERT(finding.met && finding.due && *finding.met > *finding.due);
      if (finding.met) RC_ASSERT(*finding.met <= day || may_lie_ahead(finding));
      RC_ASSERT(finding.toelichting().find('{') == std::string::npos);
      RC_ASSERT(finding.toelichting().find('?') == std::string::npos);
    }
  }));
}

TEST_CASE("what lies after the peildatum changes no finding", "[property][check]") {
  CHECK(rc::check([] {
    const test::Story story = any_history();
    const Date day = Date(2014, 8, 1).plus_days(*rc::gen::inRange(0, 6000));
    const History history(story.id(), story.events());
    RC_ASSERT(check(history.as_of(day), day).findings == check(history.dossier(), day).findings);
  }));
}
