#include "opp/rules/check.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/story.hpp"

#include <string>
#include <vector>

using namespace opp;
using test::error_id;
using test::Story;

namespace {

/// A pupil of a basisschool with extra support from the first day.
Story bao(const char* enrolled = "2026-08-24") {
  return Story().ingeschreven(enrolled, Schooltype::bao).ondersteuning(enrolled);
}

/// The article that a rule cites for a kind of school on a day.
std::string article(const char* rule, Schooltype type, const char* day) {
  return RuleSet::wet().version(rule, type, Date::parse(day)).grondslag.text();
}

}  // namespace

TEST_CASE("a basisschool needs an OPP for support above the basis only", "[rules][SCOPE-BAO]") {
  CHECK(bao().status("SCOPE-BAO", "2026-09-01") == Status::open);
  CHECK(bao().opgesteld("2026-09-01").perspectief_vast("2026-09-02").status("SCOPE-BAO", "2026-09-02") ==
        Status::voldaan);
  const Story basis =
      Story().ingeschreven("2026-08-24", Schooltype::bao).ondersteuning("2026-08-24", "basisondersteuning");
  CHECK(basis.finding("SCOPE-BAO", "2026-09-01").reden == Reden::geen_extra_ondersteuning);
  const Story dutch =
      Story()
          .ingeschreven("2026-08-24", Schooltype::bao)
          .ondersteuning("2026-08-24", "extra_ondersteuning", Ondersteuningsvorm::nederlandse_taal);
  CHECK(dutch.finding("SCOPE-BAO", "2026-09-01").reden == Reden::alleen_nederlands);
  CHECK(dutch.status("TERM-6W", "2027-01-01") == Status::nvt);
}

TEST_CASE("without recorded support nobody can say whether an OPP is required", "[rules][SCOPE-BAO]") {
  const Story nothing = Story().ingeschreven("2026-08-24", Schooltype::bao);
  CHECK(nothing.finding("SCOPE-BAO", "2026-12-01").reden == Reden::ondersteuning_niet_vastgelegd);
  CHECK(nothing.status("SCOPE-BAO", "2026-12-01") == Status::geen_gegevens);
  CHECK(nothing.status("TERM-6W", "2026-12-01") == Status::geen_gegevens);
  const Story unknown =
      Story().ingeschreven("2026-08-24", Schooltype::bao).ondersteuning("2026-08-24", "niveau 3");
  CHECK(unknown.finding("SCOPE-BAO", "2026-12-01").reden == Reden::niveau_niet_in_beleid);
  CHECK(unknown.status("SCOPE-BAO", "2026-12-01") == Status::geen_gegevens);
}

TEST_CASE("support counts from its first day to its last", "[rules][SCOPE-BAO]") {
  const Story history = Story()
                            .ingeschreven("2024-08-01", Schooltype::bao)
                            .ondersteuning("2026-09-01")
                            .ondersteuning_beeindigd("2026-10-31");
  CHECK(history.status("SCOPE-BAO", "2026-08-31") == Status::geen_gegevens);
  CHECK(history.status("SCOPE-BAO", "2026-09-01") == Status::open);
  CHECK(history.status("SCOPE-BAO", "2026-10-31") == Status::open);
  CHECK(history.status("SCOPE-BAO", "2026-11-01") == Status::nvt);
}

TEST_CASE("every pupil of sbo, so, vso and pro needs an OPP", "[rules][SCOPE-SBO][SCOPE-SOVSO][SCOPE-PRO]") {
  const auto status = [](Schooltype type, const char* rule) {
    return Story().ingeschreven("2026-08-24", type).status(rule, "2026-09-01");
  };
  CHECK(status(Schooltype::sbo, "SCOPE-SBO") == Status::open);
  CHECK(status(Schooltype::so, "SCOPE-SOVSO") == Status::open);
  CHECK(status(Schooltype::vso, "SCOPE-SOVSO") == Status::open);
  CHECK(status(Schooltype::pro, "SCOPE-PRO") == Status::open);
  CHECK(status(Schooltype::bao, "SCOPE-SBO") == Status::nvt);
  CHECK(status(Schooltype::vo, "SCOPE-PRO") == Status::nvt);
}

TEST_CASE("sbo was not named apart before 2015-08-01", "[rules][SCOPE-SBO]") {
  const Story history = Story().ingeschreven("2014-09-01", Schooltype::sbo);
  CHECK(history.status("SCOPE-SBO", "2015-07-31") == Status::geen_gegevens);
  CHECK(history.status("SCOPE-SBO", "2015-08-01") == Status::open);
  CHECK(article("SCOPE-SBO", Schooltype::sbo, "2015-07-31") == "WPO art. 40a lid 1");
  CHECK(article("SCOPE-SBO", Schooltype::sbo, "2015-08-01") == "WPO art. 40a lid 1 onder b");
}

TEST_CASE("lwoo was excepted differently in three periods", "[rules][SCOPE-VO]") {
  const auto vo = [](bool lwoo, bool other) {
    Story history = Story().ingeschreven("2014-09-01", Schooltype::vo);
    if (lwoo) history.ondersteuning("2014-09-01", "extra_ondersteuning", Ondersteuningsvorm::lwoo);
    if (other) history.ondersteuning("2014-09-01");
    return history;
  };
  // no exception, every lwoo pupil, only a pupil with nothing but lwoo
  CHECK(vo(true, false).status("SCOPE-VO", "2015-07-31") == Status::open);
  CHECK(vo(true, false).status("SCOPE-VO", "2015-08-01") == Status::nvt);
  CHECK(vo(true, false).status("SCOPE-VO", "2022-08-01") == Status::nvt);
  CHECK(vo(true, true).status("SCOPE-VO", "2015-07-31") == Status::open);
  CHECK(vo(true, true).status("SCOPE-VO", "2015-08-01") == Status::nvt);
  CHECK(vo(true, true).status("SCOPE-VO", "2022-07-31") == Status::nvt);
  CHECK(vo(true, true).status("SCOPE-VO", "2022-08-01") == Status::open);
  CHECK(vo(false, true).status("SCOPE-VO", "2018-01-01") == Status::open);
  CHECK(article("SCOPE-VO", Schooltype::vo, "2022-07-31") == "WVO art. 26 lid 1 onder a");
  CHECK(article("SCOPE-VO", Schooltype::vo, "2022-08-01") == "WVO 2020 art. 2.44 lid 1 onder b");
}

TEST_CASE("the OPP is due six weeks after enrolment, the last day included", "[rules][TERM-6W]") {
  // 2026-08-24 + 42 days = Monday 2026-10-05
  CHECK(bao().finding("TERM-6W", "2026-09-01").due == Date(2026, 10, 5));
  CHECK(bao().status("TERM-6W", "2026-10-04") == Status::open);
  CHECK(bao().status("TERM-6W", "2026-10-05") == Status::open);
  CHECK(bao().finding("TERM-6W", "2026-10-05").days_left == 0);
  CHECK(bao().status("TERM-6W", "2026-10-06") == Status::verlopen);
  CHECK(bao().finding("TERM-6W", "2026-10-06").days_left == -1);

  const auto fixed = [](const char* day) { return bao().opgesteld("2026-09-01").perspectief_vast(day); };
  CHECK(fixed("2026-10-04").status("TERM-6W", "2026-11-21") == Status::voldaan);
  CHECK(fixed("2026-10-05").status("TERM-6W", "2026-11-21") == Status::voldaan);
  CHECK(fixed("2026-10-06").status("TERM-6W", "2026-11-21") == Status::te_laat);
  CHECK(fixed("2026-10-08").finding("TERM-6W", "2026-11-21").days_left == -3);
  CHECK(fixed("2026-10-08").status("TERM-6W", "2026-10-07") ==
        Status::verlopen);  // not yet known to be fixed
}

TEST_CASE("the Algemene termijnenwet moves the last day", "[rules][TERM-6W]") {
  const Story history = bao("2026-02-20").opgesteld("2026-03-01").perspectief_vast("2026-04-07");
  const Report report = check(history.dossier(), Date(2026, 11, 21));
  const Finding& finding = report.finding("TERM-6W");
  CHECK(finding.status == Status::voldaan);
  CHECK(finding.due == Date(2026, 4, 7));
  REQUIRE(report.termijn(finding));
  CHECK(report.termijn(finding)->onverschoven == Date(2026, 4, 3));

  Beleid strict = Beleid::wet();
  strict.atw.opp_termijn = false;
  const Report without = check(history.dossier(), Date(2026, 11, 21), RuleSet(strict));
  CHECK(without.finding("TERM-6W").status == Status::te_laat);
  CHECK(without.finding("TERM-6W").due == Date(2026, 4, 3));
}

TEST_CASE("support that starts after the six weeks has no statutory term", "[rules][TERM-6W]") {
  const auto started = [](const char* day) {
    return Story()
        .ingeschreven("2026-08-24", Schooltype::bao)
        .ondersteuning(day)
        .finding("TERM-6W", "2026-12-01");
  };
  CHECK(started("2026-10-05").status == Status::verlopen);
  CHECK(started("2026-10-06").status == Status::nvt);
  CHECK(started("2026-10-06").reden == Reden::behoefte_na_termijn);
}

TEST_CASE("a pupil who leaves within the six weeks needs no OPP any more", "[rules][TERM-6W]") {
  CHECK(bao().uitgeschreven("2026-10-05").status("TERM-6W", "2026-11-21") == Status::nvt);
  CHECK(bao().uitgeschreven("2026-10-06").status("TERM-6W", "2026-11-21") == Status::verlopen);
  CHECK(bao().uitgeschreven("2026-10-06").finding("SCOPE-BAO", "2026-11-21").reden ==
        Reden::vertrokken_zonder_opp);
}

TEST_CASE("an enrolment from before the law has no six weeks", "[rules][TERM-6W]") {
  CHECK(bao("2014-07-31").finding("TERM-6W", "2014-10-01").reden == Reden::inschrijving_voor_plicht);
  CHECK(bao("2014-08-01").status("TERM-6W", "2014-10-01") == Status::verlopen);
  const Story so = Story().ingeschreven("2013-08-01", Schooltype::so);
  CHECK(so.status("TERM-6W", "2013-10-01") == Status::verlopen);
}

TEST_CASE("a perspective fixed before the enrolment began is in time", "[rules][TERM-6W]") {
  const Story early = Story()
                          .opgesteld("2026-06-20")
                          .perspectief_vast("2026-07-01")
                          .ingeschreven("2026-08-01", Schooltype::sbo);
  CHECK(early.status("TERM-6W", "2026-09-01") == Status::voldaan);
}

TEST_CASE("a new enrolment starts a new term and the old OPP does not count", "[rules][TERM-6W]") {
  const Story again = Story()
                          .ingeschreven("2024-08-01", Schooltype::sbo)
                          .opgesteld("2024-08-20")
                          .perspectief_vast("2024-09-01")
                          .beeindigd("2025-07-31")
                          .uitgeschreven("2025-07-31")
                          .ingeschreven("2026-08-24", Schooltype::sbo);
  CHECK(again.status("TERM-6W", "2025-01-01") == Status::voldaan);
  CHECK(again.status("TERM-6W", "2026-10-05") == Status::open);
  CHECK(again.status("TERM-6W", "2026-10-06") == Status::verlopen);
}

TEST_CASE("with temporary placement the six weeks run from the definitive one", "[rules][TERM-6W-TEMP]") {
  const Story temporary = Story().tijdelijk("2026-08-24", Schooltype::sbo);
  CHECK(temporary.finding("TERM-6W", "2026-12-01").reden == Reden::tijdelijk_geplaatst);
  CHECK(temporary.finding("TERM-6W-TEMP", "2026-12-01").status == Status::open);
  CHECK_FALSE(temporary.finding("TERM-6W-TEMP", "2026-12-01").due.has_value());

  const Story definitive = Story(temporary).definitief("2026-09-10");  // + 42 = Thursday 2026-10-22
  CHECK(definitive.finding("TERM-6W-TEMP", "2026-10-01").due == Date(2026, 10, 22));
  CHECK(definitive.status("TERM-6W-TEMP", "2026-10-21") == Status::open);
  CHECK(definitive.status("TERM-6W-TEMP", "2026-10-22") == Status::open);
  CHECK(definitive.status("TERM-6W-TEMP", "2026-10-23") == Status::verlopen);
  CHECK(definitive.status("TERM-6W-TEMP", "2026-09-09") == Status::open);
  CHECK(bao().status("TERM-6W-TEMP", "2026-12-01") == Status::nvt);
}

TEST_CASE("temporary placement in so and vso counts from 2014-08-01", "[rules][TERM-6W-TEMP]") {
  CHECK(error_id([] { (void)RuleSet::wet().version("TERM-6W-TEMP", Schooltype::so, Date(2014, 7, 31)); }) ==
        "OPP-RULE-001");
  CHECK(article("TERM-6W-TEMP", Schooltype::so, "2014-08-01") == "WEC art. 41a lid 2");
  CHECK(article("TERM-6W", Schooltype::so, "2013-08-01") == "WEC art. 41a lid 2");
}

TEST_CASE("an OPP is evaluated in every school year, not every 365 days", "[rules][EVAL-SY]") {
  const Story fixed = bao("2024-08-26").opgesteld("2024-09-10").perspectief_vast("2024-09-20");
  CHECK(fixed.status("EVAL-SY", "2025-07-31") == Status::open);
  CHECK(fixed.finding("EVAL-SY", "2025-07-31").due == Date(2025, 7, 31));
  CHECK(fixed.status("EVAL-SY", "2025-08-01") == Status::verlopen);
  CHECK(fixed.finding("EVAL-SY", "2025-08-01").days_left == -1);

  // 2 August 2025 and 30 July 2027: two school years, 24 months apart
  const Story spread =
      Story(fixed).geevalueerd("2025-06-01").geevalueerd("2025-08-02").geevalueerd("2027-07-30");
  CHECK(spread.status("EVAL-SY", "2026-07-31") == Status::voldaan);
  CHECK(spread.status("EVAL-SY", "2027-07-31") == Status::voldaan);
  // 30 July 2025 and 2 August 2026: twelve months apart, the school year between them is empty
  const Story gap = Story(fixed).geevalueerd("2025-07-30").geevalueerd("2026-08-02");
  CHECK(gap.status("EVAL-SY", "2026-07-31") == Status::open);
  CHECK(gap.status("EVAL-SY", "2026-08-02") == Status::verlopen);
  CHECK(gap.finding("EVAL-SY", "2026-08-02").due == Date(2026, 7, 31));
}

TEST_CASE("a part of a school year shorter than eight weeks only warns", "[rules][EVAL-SY]") {
  // 6 June to 31 July 2026 is 56 days, 7 June 55.
  const auto first_fixed = [](const char* day) {
    return bao("2026-05-01").opgesteld("2026-05-05").perspectief_vast(day).finding("EVAL-SY", "2026-08-01");
  };
  CHECK(first_fixed("2026-06-06").ernst == Ernst::overtreding);
  CHECK(first_fixed("2026-06-06").breach());
  // what is still to be done this year is shown before an old warning
  CHECK(first_fixed("2026-06-07").reden == Reden::evaluatie_nog_te_doen);
  const Finding warning = bao("2026-05-01")
                              .opgesteld("2026-05-05")
                              .perspectief_vast("2026-06-07")
                              .geevalueerd("2026-09-01")
                              .finding("EVAL-SY", "2026-10-01");
  CHECK(warning.ernst == Ernst::waarschuwing);
  CHECK(warning.reden == Reden::evaluatie_gemist_deelschooljaar);
  CHECK_FALSE(warning.breach());
  CHECK(more_urgent(first_fixed("2026-06-06"), warning));
}

TEST_CASE("an older whole year outweighs a short later part", "[rules][EVAL-SY]") {
  const Story left =
      bao("2024-08-26").opgesteld("2024-09-10").perspectief_vast("2024-09-20").uitgeschreven("2025-08-20");
  const Finding finding = left.finding("EVAL-SY", "2026-01-01");
  CHECK(finding.due == Date(2025, 7, 31));
  CHECK(finding.ernst == Ernst::overtreding);
}

TEST_CASE("evaluation stops with the OPP or the enrolment", "[rules][EVAL-SY]") {
  const Story fixed =
      bao("2024-08-26").opgesteld("2024-09-10").perspectief_vast("2024-09-20").geevalueerd("2025-05-01");
  CHECK(Story(fixed).uitgeschreven("2025-07-31").status("EVAL-SY", "2026-11-21") == Status::voldaan);
  CHECK(Story(fixed).beeindigd("2025-07-31").status("EVAL-SY", "2026-11-21") == Status::voldaan);
  CHECK(bao().opgesteld("2026-09-10").status("EVAL-SY", "2026-11-21") == Status::nvt);
}

TEST_CASE("the OPP names a destination with its rationale", "[rules][CONT-OUT-PO]") {
  const auto with = [](Perspectief perspectief, Schooltype type = Schooltype::sbo) {
    return Story()
        .ingeschreven("2026-08-24", type)
        .opgesteld("2026-09-01", std::move(perspectief))
        .perspectief_vast("2026-09-10")
        .finding("CONT-OUT-PO", "2026-09-10");
  };
  Perspectief full = Story::volledig();
  CHECK(with(full).status == Status::voldaan);
  full.uitstroombestemmingen[0].soort = Uitstroomsoort::vso_uitstroomprofiel;
  CHECK(with(full).status == Status::voldaan);
  Perspectief work = full;
  work.uitstroombestemmingen[0].soort =
      Uitstroomsoort::arbeid;  // not what the decree asks of bao, sbo and so
  CHECK(with(work).reden == Reden::uitstroom_ontbreekt);
  Perspectief unnamed = full;
  unnamed.uitstroombestemmingen[0].omschrijving.clear();
  CHECK(with(unnamed).status == Status::niet_voldaan);
  Perspectief unfounded = full;
  unfounded.onderbouwing.clear();
  CHECK(with(unfounded).reden == Reden::onderbouwing_ontbreekt);
  CHECK(with({}, Schooltype::vso).status == Status::nvt);
}

TEST_CASE("what a draft lacks is work to do, not a breach", "[rules][CONT-OUT-PO][CONT-FACTORS]") {
  const Story draft = Story().ingeschreven("2026-08-24", Schooltype::sbo).opgesteld("2026-09-01", {});
  CHECK(draft.status("CONT-OUT-PO", "2026-09-10") == Status::open);
  CHECK(draft.status("CONT-FACTORS", "2026-09-10") == Status::open);
  CHECK(draft.status("CONT-FACTORS", "2026-08-31") == Status::nvt);
}

TEST_CASE("the OPP has promoting and hindering factors", "[rules][CONT-FACTORS]") {
  const auto with = [](std::vector<Factor> factors, Schooltype type = Schooltype::vso) {
    return Story()
        .ingeschreven("2026-08-24", type)
        .opgesteld("2026-09-01", {{}, {}, "", std::move(factors)})
        .perspectief_vast("2026-09-10")
        .finding("CONT-FACTORS", "2026-09-10");
  };
  const Factor promoting{Factorsoort::bevorderend, "a"};
  const Factor hindering{Factorsoort::belemmerend, "b"};
  CHECK(with({promoting, hindering}).status == Status::voldaan);
  CHECK(with({promoting}).reden == Reden::belemmerende_factor_ontbreekt);
  CHECK(with({hindering}).reden == Reden::bevorderende_factor_ontbreekt);
  CHECK(with({{Factorsoort::bevorderend, ""}, hindering}).status == Status::niet_voldaan);
  CHECK(with({}, Schooltype::pro).reden == Reden::factoren_ontbreken);
}

TEST_CASE("the pupil is heard before the OPP is fixed", "[rules][HEAR-BEFORE]") {
  const auto heard = [](const char* hearing, const char* fixed) {
    Story history = Story().ingeschreven("2026-08-24", Schooltype::sbo).opgesteld("2026-09-01");
    if (hearing != nullptr) history.gehoord(hearing);
    return history.perspectief_vast(fixed).finding("HEAR-BEFORE", "2026-11-21");
  };
  CHECK(heard("2026-09-09", "2026-09-10").status == Status::voldaan);
  CHECK(heard("2026-09-10", "2026-09-10").status == Status::voldaan);
  CHECK(heard("2026-09-11", "2026-09-10").reden == Reden::pas_na_vaststelling_gehoord);
  CHECK(heard("2026-09-11", "2026-09-10").status == Status::niet_voldaan);
  CHECK(heard(nullptr, "2026-09-10").reden == Reden::niet_gehoord);
}

TEST_CASE("the right to be heard began on 2025-08-01", "[rules][HEAR-BEFORE]") {
  const auto fixed = [](const char* day) {
    return Story()
        .ingeschreven("2025-06-23", Schooltype::vo)
        .ondersteuning("2025-06-23")
        .opgesteld("2025-07-01")
        .perspectief_vast(day)
        .handelingsdeel_vast(day);
  };
  CHECK(fixed("2025-07-31").finding("HEAR-BEFORE", "2025-09-01").reden == Reden::vastgesteld_voor_plicht);
  CHECK(fixed("2025-08-01").status("HEAR-BEFORE", "2025-09-01") == Status::niet_voldaan);
  CHECK(fixed("2025-07-31").finding("HEAR-BEFORE", "2025-07-31").reden == Reden::nog_niet_in_werking);
  CHECK(article("HEAR-BEFORE", Schooltype::vo, "2025-08-01") == "WVO 2020 art. 2.44 lid 5");
  CHECK(article("HEAR-BEFORE", Schooltype::sbo, "2026-08-01") == "WPO art. 40a lid 6");
  CHECK(article("HEAR-BEFORE", Schooltype::vso, "2026-08-01") == "WEC art. 41a lid 7");
}

TEST_CASE("every adjustment asks for a hearing of its own", "[rules][HEAR-BEFORE]") {
  const Story first = Story()
                          .ingeschreven("2025-08-25", Schooltype::sbo)
                          .opgesteld("2025-09-01")
                          .gehoord("2025-09-05")
                          .perspectief_vast("2025-09-10")
                          .handelingsdeel_vast("2025-09-12");
  const Story adjusted = Story(first).bijgesteld("2026-03-01").perspectief_vast("2026-03-10");
  CHECK(adjusted.status("HEAR-BEFORE", "2025-12-01") == Status::voldaan);
  CHECK(adjusted.status("HEAR-BEFORE", "2026-03-10") == Status::niet_voldaan);
  const Story heard_again =
      Story(first).gehoord("2026-02-20").bijgesteld("2026-03-01").perspectief_vast("2026-03-10");
  CHECK(heard_again.status("HEAR-BEFORE", "2026-03-10") == Status::voldaan);
  // on the very day of the former fixing: that hearing belongs to the former version
  const Story same_day =
      Story(first).gehoord("2025-09-12").bijgesteld("2026-03-01").perspectief_vast("2026-03-10");
  CHECK(same_day.status("HEAR-BEFORE", "2026-03-10") == Status::niet_voldaan);
}

TEST_CASE("an adult pupil in vso is a party himself", "[rules][HEAR-BEFORE][FIX-AGREE]") {
  const auto vso = [](const char* born) {
    Story history;
    if (born != nullptr) history.leerling(born);
    return history.ingeschreven("2026-08-24", Schooltype::vso)
        .opgesteld("2026-09-01")
        .perspectief_vast("2026-09-10")
        .akkoord("2026-09-08", Partij::ouder)
        .handelingsdeel_vast("2026-09-10");
  };
  CHECK(vso("2008-09-10").finding("HEAR-BEFORE", "2026-11-21").reden == Reden::leerling_meerderjarig);
  CHECK(vso("2008-09-11").status("HEAR-BEFORE", "2026-11-21") == Status::niet_voldaan);
  CHECK(vso(nullptr).status("HEAR-BEFORE", "2026-11-21") == Status::geen_gegevens);
  // the agreement of a parent is not that of the adult pupil
  CHECK(vso("2008-09-10").finding("FIX-AGREE", "2026-11-21").reden == Reden::handelingsbekwaamheid_onbekend);
  CHECK(vso(nullptr).status("FIX-AGREE", "2026-11-21") == Status::geen_gegevens);
  CHECK(vso("2008-09-11").status("FIX-AGREE", "2026-11-21") == Status::voldaan);
  CHECK(vso("2008-02-29").finding("HEAR-BEFORE", "2026-11-21").reden == Reden::leerling_meerderjarig);
}

TEST_CASE("the handelingsdeel is fixed only after agreement", "[rules][FIX-AGREE]") {
  const Story drawn = Story().ingeschreven("2026-08-24", Schooltype::sbo).opgesteld("2026-09-01");
  CHECK(drawn.status("FIX-AGREE", "2026-09-10") == Status::open);
  CHECK(Story(drawn).akkoord("2026-09-05").finding("FIX-AGREE", "2026-09-10").reden ==
        Reden::overeenstemming_bereikt);
  CHECK(Story(drawn)
            .akkoord("2026-09-10")
            .handelingsdeel_vast("2026-09-10")
            .status("FIX-AGREE", "2026-11-21") == Status::voldaan);
  CHECK(Story(drawn).handelingsdeel_vast("2026-09-10").finding("FIX-AGREE", "2026-11-21").reden ==
        Reden::vastgesteld_zonder_overeenstemming);
  CHECK(Story(drawn)
            .handelingsdeel_vast("2026-09-10")
            .akkoord("2026-09-11")
            .finding("FIX-AGREE", "2026-11-21")
            .reden == Reden::pas_na_vaststelling_akkoord);
  CHECK(Story(drawn).geweigerd("2026-09-05").status("FIX-AGREE", "2026-09-10") == Status::open);
  CHECK(Story(drawn)
            .geweigerd("2026-09-05")
            .handelingsdeel_vast("2026-09-10")
            .status("FIX-AGREE", "2026-11-21") == Status::niet_voldaan);
}

TEST_CASE("the last answer of each person counts, and a refusal outweighs an agreement",
          "[rules][FIX-AGREE]") {
  const Story drawn = Story().ingeschreven("2026-08-24", Schooltype::sbo).opgesteld("2026-09-01");
  const auto fixed = [](Story history) {
    return history.handelingsdeel_vast("2026-09-20").status("FIX-AGREE", "2026-11-21");
  };
  CHECK(fixed(Story(drawn).geweigerd("2026-09-05").akkoord("2026-09-15")) == Status::voldaan);
  CHECK(fixed(Story(drawn).akkoord("2026-09-05").geweigerd("2026-09-15")) == Status::niet_voldaan);
  CHECK(fixed(Story(drawn)
                  .akkoord("2026-09-05", Partij::ouder, "1")
                  .geweigerd("2026-09-06", Partij::ouder, "2")) == Status::niet_voldaan);
  CHECK(fixed(Story(drawn)
                  .geweigerd("2026-09-05", Partij::ouder, "1")
                  .akkoord("2026-09-06", Partij::ouder, "2")) == Status::niet_voldaan);
  CHECK(fixed(Story(drawn).akkoord("2026-09-05", Partij::school)) == Status::niet_voldaan);
}

TEST_CASE("agreement is asked from 2017-08-01", "[rules][FIX-AGREE]") {
  const auto fixed = [](const char* day) {
    return Story()
        .ingeschreven("2017-06-26", Schooltype::pro)
        .opgesteld("2017-07-01")
        .handelingsdeel_vast(day);
  };
  CHECK(fixed("2017-07-31").finding("FIX-AGREE", "2017-09-01").reden == Reden::vastgesteld_voor_plicht);
  CHECK(fixed("2017-08-01").status("FIX-AGREE", "2017-09-01") == Status::niet_voldaan);
  CHECK(article("FIX-AGREE", Schooltype::pro, "2017-08-01") == "WVO art. 26 lid 2");
  CHECK(article("FIX-AGREE", Schooltype::pro, "2022-08-01") == "WVO 2020 art. 2.44 lid 2");
}

TEST_CASE("in vo an adult pupil or a parent can agree", "[rules][FIX-AGREE]") {
  const auto pro = [](Partij party) {
    return Story()
        .leerling("2008-01-01")
        .ingeschreven("2026-08-24", Schooltype::pro)
        .opgesteld("2026-09-01")
        .akkoord("2026-09-05", party)
        .handelingsdeel_vast("2026-09-10")
        .status("FIX-AGREE", "2026-11-21");
  };
  CHECK(pro(Partij::leerling) == Status::voldaan);
  CHECK(pro(Partij::ouder) == Status::voldaan);
  CHECK(pro(Partij::school) == Status::niet_voldaan);
}

TEST_CASE("facts dated after the peildatum are not seen", "[rules]") {
  const Story history = bao()
                            .opgesteld("2026-09-01")
                            .gehoord("2026-09-05")
                            .akkoord("2026-09-08")
                            .perspectief_vast("2026-09-10")
                            .handelingsdeel_vast("2026-09-10");
  CHECK(history.status("HEAR-BEFORE", "2026-08-31") == Status::nvt);
  CHECK(history.status("HEAR-BEFORE", "2026-09-04") == Status::open);
  CHECK(history.finding("HEAR-BEFORE", "2026-09-05").reden == Reden::al_gehoord);
  CHECK(history.finding("FIX-AGREE", "2026-09-09").reden == Reden::overeenstemming_bereikt);
  CHECK(history.status("SCOPE-BAO", "2026-09-09") == Status::open);
}

TEST_CASE("a report has one finding per rule, most urgent first", "[rules][check]") {
  const Report report = check(bao().opgesteld("2026-09-01", {}).dossier(), Date(2026, 11, 21));
  CHECK(report.findings.size() == RuleSet::wet().rules().size());
  for (std::size_t i = 1; i < report.findings.size(); ++i) {
    CHECK_FALSE(more_urgent(report.findings[i], report.findings[i - 1]));
  }
  CHECK(report.findings.front().rule->id == "TERM-6W");
  CHECK(report.breach());
}

TEST_CASE("a pupil who is not enrolled or whose school is unknown is never in order", "[rules][check]") {
  const Report before = check(bao().dossier(), Date(2026, 8, 23));
  for (const Finding& finding : before.findings) {
    CHECK(finding.status == Status::nvt);
    const bool application = finding.rule->onderwerp == Onderwerp::aanmelding;
    CHECK(finding.reden == (application ? Reden::geen_aanmelding : Reden::niet_ingeschreven));
  }
  const Story unknown = Story().on("2026-08-24", Ingeschreven{Brin("99XX"), {}, {}});
  for (const Finding& finding : check(unknown.dossier(), Date(2026, 11, 21)).findings) {
    INFO(finding.rule->id);
    const bool application = finding.rule->onderwerp == Onderwerp::aanmelding;
    CHECK(finding.status == (application ? Status::nvt : Status::geen_gegevens));
  }
}

TEST_CASE("a date without any rule is an error that names the dates", "[rules][check]") {
  const auto before = test::error_of([] { (void)check(bao("2013-09-01").dossier(), Date(2014, 7, 31)); });
  REQUIRE(before);
  CHECK(before->id() == "OPP-RULE-001");
  CHECK(before->detail().find("2014-08-01") != std::string::npos);
  CHECK_NOTHROW(check(bao("2013-09-01").dossier(), Date(2014, 8, 1)));
  CHECK(error_id([] { (void)check(bao().dossier(), Date(2054, 8, 1)); }) == "OPP-TIME-005");
  const auto version =
      test::error_of([] { (void)RuleSet::wet().version("HEAR-BEFORE", Schooltype::bao, Date(2020, 1, 1)); });
  REQUIRE(version);
  CHECK(version->detail().find("2025-08-01") != std::string::npos);
}

TEST_CASE("an unknown rule is an error that names the nearest", "[rules][check]") {
  const auto error = test::error_of([] { (void)RuleSet::wet().rule("HEAR-BEFOR"); });
  REQUIRE(error);
  CHECK(error->id() == "OPP-RULE-002");
  CHECK(error->detail().find("HEAR-BEFORE") != std::string::npos);
}

TEST_CASE("sentences have their dates filled in, in both languages", "[rules][Finding]") {
  const Finding late = bao().finding("TERM-6W", "2026-11-21");
  CHECK(late.toelichting() ==
        "Het OPP had uiterlijk 2026-10-05 vastgesteld moeten zijn; zo'n vaststelling is niet vastgelegd.");
  CHECK(late.toelichting(Language::en) ==
        "The OPP should have been fixed on 2026-10-05 at the latest; no such fixing is recorded.");
  const Report report =
      check(bao().opgesteld("2026-09-01").perspectief_vast("2026-11-01").dossier(), Date(2026, 11, 21));
  for (const Finding& finding : report.findings) {
    CHECK(finding.toelichting().find_first_of("{?") == std::string::npos);
  }
}

TEST_CASE("renewed support does not wipe out a term that was missed", "[rules][TERM-6W]") {
  const Story renewed = Story()
                            .ingeschreven("2025-08-25", Schooltype::bao)
                            .ondersteuning("2025-08-25")
                            .ondersteuning_beeindigd("2026-07-31")
                            .ondersteuning("2026-08-01");
  CHECK(renewed.status("TERM-6W", "2026-07-31") == Status::verlopen);
  CHECK(renewed.status("TERM-6W", "2026-08-01") == Status::verlopen);
  // support that ended within the six weeks leaves nothing to fix
  const Story brief = Story()
                          .ingeschreven("2025-08-25", Schooltype::bao)
                          .ondersteuning("2025-08-25")
                          .ondersteuning_beeindigd("2025-10-05");
  CHECK(brief.finding("TERM-6W", "2026-01-01").reden == Reden::ondersteuning_eindigde_binnen_termijn);
  const Story until_due = Story()
                              .ingeschreven("2025-08-25", Schooltype::bao)
                              .ondersteuning("2025-08-25")
                              .ondersteuning_beeindigd("2025-10-06");
  CHECK(until_due.status("TERM-6W", "2026-01-01") == Status::verlopen);
}

TEST_CASE("the end of the support ends what is open and keeps what was broken", "[rules]") {
  const Story ended = bao("2025-08-25")
                          .opgesteld("2025-09-01")
                          .handelingsdeel_vast("2025-09-05")
                          .perspectief_vast("2025-12-01")
                          .ondersteuning_beeindigd("2026-07-31");
  CHECK(ended.status("SCOPE-BAO", "2026-08-01") == Status::nvt);
  CHECK(ended.status("HEAR-BEFORE", "2026-08-01") == Status::niet_voldaan);
  CHECK(ended.status("FIX-AGREE", "2026-08-01") == Status::niet_voldaan);
  CHECK(ended.status("TERM-6W", "2026-08-01") == Status::te_laat);
  CHECK(ended.status("EVAL-SY", "2026-08-01") == Status::verlopen);
  const Story draft = bao("2025-08-25").opgesteld("2025-09-01").ondersteuning_beeindigd("2025-09-10");
  CHECK(draft.status("FIX-AGREE", "2025-09-09") == Status::open);
  CHECK(draft.finding("FIX-AGREE", "2025-09-11").reden == Reden::niet_meer_verplicht);
}

TEST_CASE("an OPP that was ended is not the required OPP", "[rules][SCOPE-SBO]") {
  const Story ended = Story()
                          .ingeschreven("2024-08-01", Schooltype::sbo)
                          .opgesteld("2024-08-20")
                          .perspectief_vast("2024-09-01")
                          .beeindigd("2025-06-01");
  CHECK(ended.status("SCOPE-SBO", "2025-06-01") == Status::voldaan);
  CHECK(ended.finding("SCOPE-SBO", "2025-06-02").reden == Reden::opp_beeindigd);
  CHECK(ended.status("SCOPE-SBO", "2025-06-02") == Status::open);
}

TEST_CASE("only school years with an OPP ask for an evaluation", "[rules][EVAL-SY]") {
  const Story twice = Story()
                          .ingeschreven("2024-08-26", Schooltype::sbo)
                          .opgesteld("2024-09-01")
                          .perspectief_vast("2024-09-10")
                          .geevalueerd("2025-02-15")
                          .beeindigd("2025-03-01")
                          .opgesteld("2026-08-25")
                          .perspectief_vast("2026-09-10");
  CHECK(twice.finding("EVAL-SY", "2026-11-21").reden == Reden::evaluatie_nog_te_doen);
  // a school year that the enrolment cuts short could still have held one
  const Story left = Story()
                         .ingeschreven("2025-08-25", Schooltype::so)
                         .opgesteld("2025-09-01")
                         .perspectief_vast("2025-09-10")
                         .geevalueerd("2026-05-01")
                         .uitgeschreven("2026-11-15");
  CHECK(left.status("EVAL-SY", "2026-11-21") == Status::voldaan);
  const Story at_the_end = Story()
                               .ingeschreven("2025-08-25", Schooltype::so)
                               .opgesteld("2025-09-01")
                               .perspectief_vast("2025-09-10")
                               .uitgeschreven("2026-07-31");
  CHECK(at_the_end.status("EVAL-SY", "2026-07-31") == Status::nvt);  // the last day is still there
  CHECK(at_the_end.status("EVAL-SY", "2026-08-01") == Status::verlopen);
  // a draft cannot be evaluated
  const Story early = Story()
                          .ingeschreven("2026-08-24", Schooltype::so)
                          .opgesteld("2026-08-25")
                          .geevalueerd("2026-09-01")
                          .perspectief_vast("2026-09-20");
  CHECK(early.status("EVAL-SY", "2026-11-21") == Status::open);
}

TEST_CASE("a duty that a later act brought is not applied to the past", "[rules][TERM-6W][SCOPE-VO]") {
  const Story lwoo = Story()
                         .ingeschreven("2018-08-01", Schooltype::vo)
                         .ondersteuning("2018-08-01", "extra_ondersteuning", Ondersteuningsvorm::lwoo)
                         .ondersteuning("2018-08-01");
  CHECK(lwoo.status("TERM-6W", "2022-07-31") == Status::nvt);
  CHECK(lwoo.status("SCOPE-VO", "2022-08-01") == Status::open);
  CHECK(lwoo.finding("TERM-6W", "2022-08-01").reden == Reden::behoefte_na_termijn);
  const Story sbo = Story()
                        .ingeschreven("2014-10-01", Schooltype::sbo)
                        .opgesteld("2015-08-20")
                        .perspectief_vast("2015-08-25");
  CHECK(sbo.status("TERM-6W", "2016-01-01") == Status::nvt);
}

TEST_CASE("an OPP that was prepared in the former enrolment may be fixed in this one",
          "[rules][TERM-6W][HEAR-BEFORE]") {
  const Story moved = Story()
                          .ingeschreven("2025-08-01", Schooltype::so)
                          .opgesteld("2026-06-16")
                          .gehoord("2026-06-20")
                          .uitgeschreven("2026-07-31")
                          .ingeschreven("2026-08-01", Schooltype::vso)
                          .perspectief_vast("2026-08-20");
  CHECK(moved.status("TERM-6W", "2026-11-21") == Status::voldaan);
  CHECK(moved.status("HEAR-BEFORE", "2026-11-21") == Status::voldaan);
}

TEST_CASE("each part of the OPP is judged by the version in which it was fixed",
          "[rules][FIX-AGREE][CONT-OUT-PO]") {
  const Story first = Story()
                          .ingeschreven("2025-08-25", Schooltype::sbo)
                          .opgesteld("2025-09-01")
                          .perspectief_vast("2025-09-10")
                          .handelingsdeel_vast("2025-09-12");
  const Story second = Story(first).bijgesteld("2026-03-01", {}).handelingsdeel_vast("2026-03-10");
  CHECK(second.status("CONT-OUT-PO", "2026-03-10") == Status::voldaan);
  const Story third = Story(first).bijgesteld("2026-03-01").perspectief_vast("2026-03-10");
  CHECK(third.status("FIX-AGREE", "2026-03-10") == Status::niet_voldaan);
}

TEST_CASE("an adult pupil in vso who is not legally competent is no party",
          "[rules][FIX-AGREE][HEAR-BEFORE]") {
  const auto story = [](std::optional<bool> competent) {
    return Story()
        .on("2005-01-01",
            LeerlingGeregistreerd{{.geboortedatum = Date(2005, 1, 1), .handelingsbekwaam = competent}})
        .ingeschreven("2025-08-01", Schooltype::vso)
        .opgesteld("2025-09-01")
        .akkoord("2025-09-02", Partij::ouder)
        .perspectief_vast("2025-09-03")
        .handelingsdeel_vast("2025-09-03");
  };
  CHECK(story(true).status("HEAR-BEFORE", "2025-10-01") == Status::nvt);
  CHECK(story(false).status("HEAR-BEFORE", "2025-10-01") == Status::niet_voldaan);
  // Recorded as competent, the pupil is the party and the agreement of a parent does not do.
  CHECK(story(true).status("FIX-AGREE", "2025-10-01") == Status::niet_voldaan);
  CHECK(story(std::nullopt).status("FIX-AGREE", "2025-10-01") == Status::geen_gegevens);
  CHECK(story(std::nullopt).status("HEAR-BEFORE", "2025-10-01") == Status::nvt);
  CHECK(story(false).status("FIX-AGREE", "2025-10-01") == Status::voldaan);
}

TEST_CASE("a commission's evaluation counts for the school if parents or pupil took part",
          "[rules][EVAL-SY]") {
  const auto status = [](std::vector<Partij> with, std::optional<Rol> commission) {
    return Story()
        .ingeschreven("2024-08-01", Schooltype::so)
        .opgesteld("2024-09-01")
        .perspectief_vast("2024-09-03")
        .on("2025-05-01", OppGeevalueerd{.versie = 1, .deelnemers = std::move(with), .commissie = commission})
        .status("EVAL-SY", "2025-07-31");
  };
  const auto commission = Rol::commissie_voor_de_begeleiding;
  CHECK(status({Partij::school}, commission) == Status::open);
  CHECK(status({Partij::ouder}, commission) == Status::voldaan);
  CHECK(status({Partij::leerling}, commission) == Status::voldaan);
}

TEST_CASE("guidance by an institution is extra support", "[rules][SCOPE-BAO]") {
  const auto story = [](Ondersteuningsvorm form) {
    return Story()
        .ingeschreven("2026-08-24", Schooltype::bao)
        .ondersteuning("2026-08-24", "extra_ondersteuning", form);
  };
  CHECK(story(Ondersteuningsvorm::begeleiding_instelling).status("SCOPE-BAO", "2026-09-10") == Status::open);
  CHECK(story(Ondersteuningsvorm::nederlandse_taal).status("SCOPE-BAO", "2026-09-10") == Status::nvt);
}

TEST_CASE("having seen the plan, or not being reached, is no agreement and undoes none",
          "[rules][FIX-AGREE]") {
  const auto story = [] {
    return Story().ingeschreven("2026-08-24", Schooltype::sbo).opgesteld("2026-09-01");
  };
  const auto fixed = [](Story s) {
    return s.perspectief_vast("2026-09-20")
        .handelingsdeel_vast("2026-09-20")
        .status("FIX-AGREE", "2026-10-01");
  };
  const OppGezien seen{.versie = 1, .partij = Partij::ouder, .persoon = "1"};
  const PartijNietBereikt not_reached{.versie = 1, .partij = Partij::ouder, .persoon = "1"};
  CHECK(fixed(story().on("2026-09-02", seen)) == Status::niet_voldaan);
  CHECK(fixed(story().on("2026-09-02", not_reached)) == Status::niet_voldaan);
  CHECK(fixed(story().akkoord("2026-09-02").on("2026-09-03", seen)) == Status::voldaan);
  CHECK(fixed(story().akkoord("2026-09-02").on("2026-09-03", not_reached)) == Status::voldaan);
  CHECK(fixed(story().geweigerd("2026-09-02").on("2026-09-03", seen)) == Status::niet_voldaan);
}

TEST_CASE("agreement to the perspective part is none to the handelingsdeel", "[rules][FIX-AGREE]") {
  const auto status = [](std::optional<Onderdeel> part) {
    return Story()
        .ingeschreven("2026-08-24", Schooltype::sbo)
        .opgesteld("2026-09-01")
        .on("2026-09-02",
            OvereenstemmingGegeven{.versie = 1, .partij = Partij::ouder, .persoon = "1", .onderdeel = part})
        .perspectief_vast("2026-09-20")
        .handelingsdeel_vast("2026-09-20")
        .status("FIX-AGREE", "2026-10-01");
  };
  CHECK(status(Onderdeel::perspectief) == Status::niet_voldaan);
  CHECK(status(Onderdeel::handelingsdeel) == Status::voldaan);
  CHECK(status(Onderdeel::opp) == Status::voldaan);
  CHECK(status(std::nullopt) == Status::voldaan);
}
