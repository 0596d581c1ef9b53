"""The workflow in Python: states, next steps, guards and roles."""

from __future__ import annotations

import datetime

import opp
import pytest

NOW = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
DAY = datetime.date


def event(day: datetime.date, payload: opp.Payload) -> opp.Event:
    return opp.Event(dossier_id="99XX-1", occurred_on=day, recorded_at=NOW, actor="test", payload=payload)


def pupil(*more: opp.Event) -> opp.Dossier:
    enrolled = opp.Ingeschreven(brin="99XX", schooltype=opp.Schooltype.sbo)
    return opp.fold("99XX-1", [event(DAY(2026, 2, 20), enrolled), *more])


def draft(day: datetime.date) -> opp.Event:
    perspectief = opp.Perspectief(onderbouwing="")
    return event(
        day, opp.OppOpgesteld(versie=1, perspectief=perspectief, handelingsdeel=opp.Handelingsdeel())
    )


def test_the_first_step_has_a_day_a_reason_and_somebody_who_may_take_it() -> None:
    first = opp.what_now(pupil(), DAY(2026, 4, 8))[0]
    assert first.stap is opp.Processtap.opstellen
    assert first.verplicht
    assert first.te_laat
    assert first.uiterlijk == DAY(2026, 4, 7)
    assert first.peildatum == DAY(2026, 4, 8)
    assert first.aanleiding is not None
    assert first.aanleiding.rule_id == "TERM-6W"
    assert first.termijn is not None
    assert first.termijn.onverschoven == DAY(2026, 4, 3)
    assert opp.Rol.intern_begeleider in first.wie
    assert opp.Rol.commissie_voor_de_begeleiding not in first.wie
    assert first.toets.mag
    assert first.zin() == "Stel een OPP op; dat moest uiterlijk 2026-04-07."
    assert first.zin("en") == "Draw up an OPP; that was due on 2026-04-07."
    assert repr(first) == "VolgendeStap(opstellen, verplicht, uiterlijk 2026-04-07)"
    with pytest.raises(ValueError):
        first.zin("de")  # type: ignore[arg-type]


def test_the_state_is_that_of_the_day() -> None:
    dossier = pupil(draft(DAY(2026, 3, 2)))
    assert opp.fase(dossier, DAY(2026, 2, 19)) is opp.Fase.niet_ingeschreven
    assert opp.fase(dossier, DAY(2026, 3, 1)) is opp.Fase.zonder_opp
    assert opp.fase(dossier, DAY(2026, 3, 2)) is opp.Fase.in_concept
    assert opp.Fase.in_concept.label("en") == "OPP in draft"


def test_guards_block_and_say_what_they_would_say() -> None:
    dossier = pupil(draft(DAY(2026, 3, 2)))
    toets = opp.may(dossier, DAY(2026, 3, 3), opp.Processtap.vaststellen_perspectief)
    assert toets.oordeel is opp.Oordeel.nee
    assert not toets.mag
    assert toets.fase is opp.Fase.in_concept
    assert toets.beletsel is opp.Beletsel.geen
    blocking = {finding.rule_id for finding in toets.blokkades}
    assert blocking >= {"CONT-OUT-PO", "CONT-FACTORS", "FIX-OOGO", "HEAR-BEFORE", "HEAR-RECORD"}
    assert toets.niet_beoordeeld == []
    assert toets.waarschuwingen == []
    condition = opp.voorwaarde(toets.blokkades[0], "en")
    assert condition.endswith(": that would not be met.")
    assert condition in toets.toelichting("en")
    assert repr(toets) == "Toets(vaststellen_perspectief: nee)"


def test_findings_outlive_the_answer_they_come_from() -> None:
    dossier = pupil(draft(DAY(2026, 3, 2)))
    rules = opp.RuleSet(opp.Beleid.wet())
    finding = opp.may(dossier, DAY(2026, 3, 3), opp.Processtap.vaststellen_perspectief, rules).blokkades[0]
    del rules
    assert finding.grondslag


def test_supposing_a_step_leaves_the_dossier_alone() -> None:
    dossier = pupil()
    after = opp.hypothese(dossier, DAY(2026, 3, 3), opp.Processtap.opstellen)
    assert after is not None
    assert opp.fase(after, DAY(2026, 3, 3)) is opp.Fase.in_concept
    assert dossier == pupil()
    assert opp.hypothese(dossier, DAY(2026, 3, 3), opp.Processtap.evalueren) is None


def test_who_may_take_a_step() -> None:
    assert opp.mag_stap(opp.Rol.directie, opp.Processtap.vaststellen_handelingsdeel)
    assert not opp.mag_stap(opp.Rol.ouder, opp.Processtap.vaststellen_handelingsdeel)
    assert opp.wie_mag(opp.Processtap.instemmen) == [opp.Rol.ouder, opp.Rol.leerling]
    assert opp.wie_mag(opp.Processtap.adviseren, opp.Schooltype.bao) == []


def test_the_table_of_transitions_can_be_read() -> None:
    rows = opp.overgangen()
    assert {row.stap for row in rows} == set(opp.Processtap)
    assert {row.van for row in rows} == set(opp.Fase)
    fixing = next(row for row in rows if row.stap is opp.Processtap.vaststellen_handelingsdeel)
    assert "FIX-AGREE" in fixing.poorten
    assert fixing.wie == [opp.Rol.directie, opp.Rol.bestuur]
    assert fixing.bron.startswith("WPO 40a(2)")
    assert repr(fixing) == "Overgang(in_concept --vaststellen_handelingsdeel--> perspectief_open)"


def test_a_day_without_law_is_answered() -> None:
    dossier = pupil(draft(DAY(2026, 3, 2)))
    assert opp.fase(dossier, DAY(2060, 1, 1)) is opp.Fase.in_concept
    toets = opp.may(dossier, DAY(2060, 1, 1), opp.Processtap.vaststellen_perspectief)
    assert toets.oordeel is opp.Oordeel.onbekend
    assert toets.blokkades == []


@pytest.mark.parametrize("wrong", ["2026-03-03", None, NOW])
def test_only_a_date_is_a_day(wrong: object) -> None:
    with pytest.raises(TypeError):
        opp.what_now(pupil(), wrong)  # type: ignore[arg-type]
