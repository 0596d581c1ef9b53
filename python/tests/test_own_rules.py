"""Rules of your own in Python, and receipts."""

import datetime
import threading

import opp
import pytest

DAY = datetime.date


def event(day: datetime.date, payload: object) -> opp.Event:
    moment = datetime.datetime(2026, 11, 1, tzinfo=datetime.UTC)
    return opp.Event(dossier_id="99XX-1", occurred_on=day, recorded_at=moment, payload=payload, actor="test")  # type: ignore[arg-type]


def history() -> opp.History:
    pupil = opp.Leerling(
        roepnaam="Aap",
        achternaam="Testleerling",
        geboortedatum=DAY(2017, 3, 4),
        geslacht=opp.Geslacht.onbekend,
    )
    return opp.History(
        "99XX-1",
        [
            event(DAY(2026, 8, 1), opp.LeerlingGeregistreerd(leerling=pupil)),
            event(DAY(2026, 8, 1), opp.Ingeschreven(brin="99XX", schooltype=opp.Schooltype.bao)),
        ],
    )


@opp.own_rule(
    "ONZE-STARTGESPREK",
    titel="Startgesprek in vier weken",
    bron="Schoolplan, par. 3",
    scholen={opp.Schooltype.bao},
)
def start_talk(view: opp.DossierView) -> opp.OwnOutcome:
    start = view.facts["ingeschreven_op"]
    due = view.calendar.deadline(start, weeks=4).datum
    done = [talk.datum for talk in view.dossier.overleggen if talk.datum <= view.peildatum]
    if done:
        return opp.OwnOutcome(opp.Status.voldaan, "Gevoerd op {met}.", start=start, due=due, met=done[0])
    status = opp.Status.open if view.peildatum <= due else opp.Status.verlopen
    return opp.OwnOutcome(status, "Voer het startgesprek uiterlijk {due}.", start=start, due=due)


@opp.own_rule("ONZE-FOUT", titel="Faalt", bron="test")
def failing(view: opp.DossierView) -> opp.OwnOutcome:
    raise ZeroDivisionError("Jan Jansen")


def test_an_own_rule_stands_beside_the_law() -> None:
    rules = opp.RuleSet.wet() + start_talk
    assert rules.rule_ids == [*opp.RuleSet.wet().rule_ids, "ONZE-STARTGESPREK"]
    finding = opp.check(history().dossier, DAY(2026, 8, 20), rules).finding("ONZE-STARTGESPREK")
    assert (finding.status, finding.due, finding.days_left) == (opp.Status.open, DAY(2026, 8, 31), 11)
    assert finding.toelichting() == "Voer het startgesprek uiterlijk 2026-08-31."
    assert finding.grondslag == "Schoolplan, par. 3"
    assert finding.ernst is opp.Ernst.waarschuwing
    later = opp.check(history().dossier, DAY(2026, 9, 1), rules).finding("ONZE-STARTGESPREK")
    assert later.status is opp.Status.verlopen


def test_a_failing_rule_hides_nothing_and_says_why_to_the_programmer() -> None:
    report = opp.check(history().dossier, DAY(2026, 9, 1), opp.RuleSet.wet() + failing + start_talk)
    assert report.finding("ONZE-FOUT").status is opp.Status.geen_gegevens
    assert report.finding("ONZE-STARTGESPREK").status is opp.Status.verlopen
    assert len(report) == len(opp.RuleSet.wet().rule_ids) + 2
    (error,) = report.mislukt
    assert isinstance(error, opp.InvalidDataError)
    assert error.code == "OPP-RULE-005"
    assert "ONZE-FOUT" in str(error) and "Jansen" not in str(error)
    assert isinstance(error.__cause__, ZeroDivisionError)
    assert '"mislukt":[{"rule":"ONZE-FOUT","code":"OPP-RULE-005"' in report.to_json()


def test_an_answer_of_another_kind_is_a_failure() -> None:
    rule = opp.OwnRule("ONZE-TYPE", lambda view: True, titel="Verkeerd", bron="test")  # type: ignore[arg-type, return-value]
    (error,) = opp.check(history().dossier, DAY(2026, 9, 1), opp.RuleSet.wet() + rule).mislukt
    assert isinstance(error.__cause__, TypeError)


def test_an_interrupt_is_not_swallowed() -> None:
    def stop(view: opp.DossierView) -> opp.OwnOutcome:
        raise KeyboardInterrupt

    rule = opp.OwnRule("ONZE-STOP", stop, titel="Stopt", bron="test")
    with pytest.raises(KeyboardInterrupt):
        opp.check(history().dossier, DAY(2026, 9, 1), opp.RuleSet.wet() + rule)


def test_ids_are_unique_and_rows_complete() -> None:
    with pytest.raises(opp.InvalidDataError, match="two rules have the id ONZE-STARTGESPREK"):
        opp.RuleSet.wet() + start_talk + start_talk
    with pytest.raises(opp.InvalidDataError, match="no bron"):
        opp.RuleSet.wet() + opp.OwnRule(
            "ONZE-X", lambda view: opp.OwnOutcome(opp.Status.nvt, ""), titel="x", bron=""
        )


def test_a_policy_and_own_rules_add_up() -> None:
    other = opp.Beleid.wet().replace(naam="ander")
    rules = opp.RuleSet.wet() + start_talk + other
    assert rules.beleid.naam == "ander"
    assert "ONZE-STARTGESPREK" in rules.rule_ids


def test_a_view_is_closed_after_the_call_and_what_it_gave_stays() -> None:
    kept: list[object] = []

    def keep(view: opp.DossierView) -> opp.OwnOutcome:
        kept.extend([view, view.facts, view.dossier])
        return opp.OwnOutcome(opp.Status.voldaan, "Ja.", "Yes.")

    rule = opp.OwnRule("ONZE-BEWAART", keep, titel="Bewaart", bron="test")
    opp.check(history().dossier, DAY(2026, 9, 1), opp.RuleSet.wet() + rule)
    view, facts, dossier = kept
    assert isinstance(view, opp.DossierView)
    assert isinstance(facts, opp.Facts)
    assert isinstance(dossier, opp.Dossier)
    with pytest.raises(RuntimeError, match="only while the rule runs"):
        _ = view.facts
    assert facts["ingeschreven_op"] == DAY(2026, 8, 1)
    assert dossier == history().dossier


def test_facts_are_a_mapping() -> None:
    facts = opp.RuleSet.wet().facts(history().dossier, DAY(2026, 9, 1))
    assert facts["ingeschreven"] is True
    assert facts["opp_aanwezig"] is False
    assert facts["tlv.vanaf"] is None
    assert facts["schooltype"] is opp.Schooltype.bao
    assert facts["evaluatie_schooljaren"] == []
    assert facts["opp_verplicht"] is None  # no support is recorded
    assert "peildatum" in facts and "niets" not in facts
    assert list(facts) == facts.keys() and len(facts) == len(facts.keys())
    with pytest.raises(KeyError):
        facts["niets"]


def test_own_rules_run_in_any_thread() -> None:
    rules = opp.RuleSet.wet() + start_talk
    found: list[opp.Status] = []

    def work() -> None:
        report = opp.check(history().dossier, DAY(2026, 9, 1), rules)
        found.append(report.finding("ONZE-STARTGESPREK").status)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [opp.Status.verlopen] * 4


def test_a_receipt_comes_out_again() -> None:
    past = history()
    rules = opp.RuleSet.wet() + start_talk
    receipt = opp.receipt(past, opp.check(past.dossier, DAY(2026, 9, 1), rules))
    assert receipt.versie == opp.__version__
    assert receipt.gebeurtenissen == 2
    assert opp.receipt_differences(receipt, past, rules) == []
    assert opp.receipt_differences(receipt, past) == ["regels", "bevindingen"]
    assert opp.receipt_from_json(receipt.to_json()) == receipt
