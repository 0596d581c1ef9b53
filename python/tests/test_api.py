"""The Python face: types, conversions, errors."""

from __future__ import annotations

import copy
import datetime
import pickle
import threading
import time
from pathlib import Path

import opp
import pytest
from hypothesis import given
from hypothesis import strategies as st

NOW = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
DAY = datetime.date


def event(day: datetime.date, payload: opp.Payload, dossier_id: str = "99XX-1") -> opp.Event:
    return opp.Event(dossier_id=dossier_id, occurred_on=day, recorded_at=NOW, actor="test", payload=payload)


def enrolled(day: datetime.date | None = None) -> opp.Event:
    return event(day or DAY(2026, 8, 24), opp.Ingeschreven(brin="99XX", schooltype=opp.Schooltype.sbo))


def test_a_deadline_takes_and_gives_dates() -> None:
    due = opp.Calendar.nederland().deadline(DAY(2026, 2, 20), weeks=6)
    assert due.datum == DAY(2026, 4, 7)
    assert due.onverschoven == DAY(2026, 4, 3)
    assert due.explain("nl").startswith("2026-02-20 + 6 weken = 2026-04-03 (Goede Vrijdag)")
    assert "Good Friday" in due.explain("en")
    assert [step.soort for step in due.stappen][:2] == [opp.StapSoort.begin, opp.StapSoort.termijn]
    assert due.stappen[2].reden is opp.VrijeDag.goede_vrijdag


@given(st.dates(min_value=DAY(1951, 1, 1), max_value=DAY(2199, 1, 1)))
def test_every_date_survives_the_trip(day: datetime.date) -> None:
    unshifted = opp.Calendar.nederland().deadline(day, days=1, atw=False)
    assert unshifted.datum == day + datetime.timedelta(days=1)


@pytest.mark.parametrize("wrong", [datetime.datetime(2026, 2, 20), "2026-02-20", 20260220, None])
def test_only_a_date_is_a_date(wrong: object) -> None:
    with pytest.raises(TypeError):
        opp.Calendar.nederland().deadline(wrong, weeks=6)  # type: ignore[arg-type]


def test_a_moment_needs_a_time_zone() -> None:
    with pytest.raises(TypeError):
        opp.Event(
            dossier_id="a",
            occurred_on=DAY(2026, 1, 1),
            recorded_at=datetime.datetime(2026, 1, 1),
            actor="x",
            payload=opp.Uitgeschreven(),
        )
    amsterdam = datetime.timezone(datetime.timedelta(hours=1))
    moment = datetime.datetime(2026, 1, 1, 12, 0, 0, 250, tzinfo=amsterdam)
    made = opp.Event(
        dossier_id="a",
        occurred_on=DAY(2026, 1, 1),
        recorded_at=moment,
        actor="x",
        payload=opp.Uitgeschreven(),
    )
    assert made.recorded_at == moment
    assert made.recorded_at.tzinfo == datetime.UTC


def test_enumerations_are_real_enumerations() -> None:
    assert opp.Status("verlopen") is opp.Status.verlopen
    assert opp.Status.nvt.label() == "n.v.t."
    assert opp.Status.nvt.label("en") == "n/a"
    assert len(opp.Schooltype) == 6
    assert pickle.loads(pickle.dumps(opp.Schooltype.vso)) is opp.Schooltype.vso
    with pytest.raises(TypeError):
        opp.Ingeschreven(brin="99XX", schooltype="sbo")  # type: ignore[arg-type]


def test_code_lists_know_the_codes_of_the_standards() -> None:
    edexml, oso = opp.Standard.edexml_2_1, opp.Standard.oso_2019_1
    assert opp.to_wire(edexml, opp.Geslacht.man) == "1"
    assert opp.to_wire(oso, opp.Geslacht.man) == "2"  # the other way round
    assert opp.from_wire(opp.Geslacht, oso, "1") is opp.Geslacht.vrouw
    assert opp.from_wire(opp.Jaargroep, edexml, "9") is None
    assert opp.to_wire(edexml, opp.AdviesVo.pro) is None
    with pytest.raises(TypeError, match="no standard has codes"):
        opp.to_wire(oso, opp.Rol.mentor)


def test_identifiers_are_checked() -> None:
    assert opp.is_valid_id("Bsn", "111222333")
    assert not opp.is_valid_id("Bsn", "123456789")
    assert opp.is_valid_id("Onderwijsnummer", "101222331")
    assert opp.is_valid_id("SamenwerkingsverbandNummer", "PO3002")
    with pytest.raises(ValueError, match="unknown kind"):
        opp.is_valid_id("Paspoort", "x")


def test_values_compare_copy_pickle_and_replace() -> None:
    factor = opp.Factor(soort=opp.Factorsoort.bevorderend, tekst="a")
    assert factor == opp.Factor(soort=opp.Factorsoort.bevorderend, tekst="a")
    assert factor.replace(tekst="b") != factor
    assert factor.replace(tekst="b").soort is opp.Factorsoort.bevorderend
    plan = opp.Perspectief(onderbouwing="x", factoren=[factor])
    for twin in (copy.copy(plan), copy.deepcopy(plan), pickle.loads(pickle.dumps(plan))):
        assert twin == plan
    with pytest.raises(TypeError):
        hash(plan)
    with pytest.raises(AttributeError):
        factor.tekst = "b"  # type: ignore[misc]


def test_a_constructor_says_what_is_wrong() -> None:
    with pytest.raises(TypeError, match="misses the keyword argument 'tekst'"):
        opp.Factor(soort=opp.Factorsoort.bevorderend)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="has no field 'text'"):
        opp.Factor(soort=opp.Factorsoort.bevorderend, tekst="a", text="b")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"takes 'factoren' as list\[Factor\]"):
        opp.Perspectief(onderbouwing="", factoren=["a"])  # type: ignore[list-item]


def test_a_representation_shows_no_personal_data() -> None:
    pupil = opp.Leerling(roepnaam="Geheimnaam", geboortedatum=DAY(2016, 5, 6), geslacht=opp.Geslacht.man)
    assert repr(pupil) == "Leerling(…)"
    made = event(DAY(2026, 1, 1), opp.LeerlingGeregistreerd(leerling=pupil))
    assert "Geheimnaam" not in repr(made) + repr(opp.fold("99XX-1", [made]))


def test_errors_are_pythons_own_too() -> None:
    with pytest.raises(ValueError) as bad:
        opp.parse_events('{"type": "Uitgeschreven"}', source="a.jsonl", recorded_at=NOW)
    assert isinstance(bad.value, opp.InvalidDataError)
    assert (bad.value.code, bad.value.line, bad.value.path) == ("OPP-JSON-003", 1, "dossier_id")
    assert str(bad.value).startswith("a.jsonl:1 dossier_id: missing field")
    with pytest.raises(opp.HistoryError) as impossible:
        opp.fold("99XX-1", [event(DAY(2026, 1, 1), opp.Uitgeschreven())])
    assert impossible.value.code == "OPP-MODEL-003"
    with pytest.raises(LookupError):
        opp.RuleSet.wet().grondslag("HEAR-BEFORE", opp.Schooltype.bao, DAY(2020, 1, 1))
    with pytest.raises(opp.NotFoundError, match="did you mean TERM-6W"):
        opp.check(opp.fold("99XX-1", [enrolled()]), DAY(2026, 9, 1)).finding("TERM-6")
    with pytest.raises(opp.InvalidDataError):
        opp.Ingeschreven(brin="99")
    assert issubclass(opp.ConflictError, opp.StoreError)
    assert issubclass(opp.FileError, OSError)


def test_a_report_reads_like_python() -> None:
    report = opp.check(opp.fold("99XX-1", [enrolled()]), DAY(2026, 10, 6))
    assert report.breach
    assert len(report) == len(opp.RuleSet.wet().rule_ids)
    first = next(iter(report))
    assert (first.rule_id, first.status, first.due) == ("TERM-6W", opp.Status.verlopen, DAY(2026, 10, 5))
    assert first.days_left == -1
    assert first.grondslag == "WPO art. 40a lid 3"
    assert first.url == "https://wetten.overheid.nl/BWBR0003420"
    assert first.zekerheid is opp.Zekerheid.tekst
    assert first.termijn is not None
    assert first.termijn.datum == first.due
    assert first == report.finding("TERM-6W")
    assert "2026-10-05" in first.toelichting("en")
    with pytest.raises(ValueError, match="'nl' or 'en'"):
        first.toelichting("de")  # type: ignore[arg-type]
    del report
    assert first.rule_id == "TERM-6W"  # a finding keeps what it refers to alive


def test_a_policy_changes_the_answer() -> None:
    wet = opp.Beleid.wet()
    without_atw = opp.RuleSet(wet.replace(atw=wet.atw.replace(opp_termijn=False)))
    dossier = opp.fold("99XX-1", [enrolled(DAY(2026, 2, 20))])
    assert opp.check(dossier, DAY(2026, 5, 1)).finding("TERM-6W").due == DAY(2026, 4, 7)
    assert opp.check(dossier, DAY(2026, 5, 1), without_atw).finding("TERM-6W").due == DAY(2026, 4, 3)
    with pytest.raises(opp.InvalidDataError):
        opp.RuleSet(opp.Beleid.wet().replace(niveaus=[]))


POLICY = """naam = "x"
[[versie]]
vanaf = 2025-08-01
[versie.evaluatie]
deelschooljaar_weken = { waarde = %s, herkomst = "seed", bron = "p. 4" }
"""


def test_a_policy_file_gives_the_version_of_a_day() -> None:
    reeks = opp.parse_beleid(POLICY % 4)
    assert len(reeks) == 1
    assert reeks.versies[0][:2] == (DAY(2025, 8, 1), None)
    beleid = reeks.at(DAY(2026, 1, 1))
    assert beleid.evaluatie.deelschooljaar_weken == 4
    regel = beleid.herkomst_van("evaluatie.deelschooljaar_weken")
    assert regel is not None and (regel.herkomst, regel.bron) == (opp.Herkomst.seed, "p. 4")
    niveau = beleid.niveau("extra_ondersteuning")
    assert niveau is not None and niveau.boven_basis
    with pytest.raises(opp.NoRuleError, match="no policy for 2025-07-31; the first begins on 2025-08-01"):
        reeks.at(DAY(2025, 7, 31))


def test_a_bad_policy_file_is_refused_in_place() -> None:
    (melding,) = opp.check_beleid(POLICY % "true", source="x.toml")
    assert (melding.code, melding.line, melding.column) == ("OPP-LAW-005", 5, 35)
    assert melding.path == "versie[1].evaluatie.deelschooljaar_weken.waarde"
    assert str(melding).startswith("x.toml:5:35 ")
    with pytest.raises(opp.InvalidDataError) as error:
        opp.parse_beleid(POLICY % 99)
    assert (error.value.code, error.value.line) == ("OPP-LAW-009", 5)
    assert opp.check_beleid(POLICY % 4) == []


def test_events_survive_json() -> None:
    made = enrolled()
    assert opp.parse_events(made.to_json()) == [made]
    assert made.type == "Ingeschreven"


def test_a_store_is_a_context_manager(tmp_path: Path) -> None:
    path = tmp_path / "school.opp"
    with opp.Store.create(path) as store:
        store.append([opp.Change(dossier_id="99XX-1", expected_sequence=0, events=[enrolled()])])
        with pytest.raises(opp.ConflictError):
            store.append([opp.Change(dossier_id="99XX-1", expected_sequence=0, events=[enrolled()])])
    with pytest.raises(ValueError, match="closed"):
        store.dossiers()
    with opp.Store.open(path) as again:
        assert again.dossiers() == ["99XX-1"]
        assert again.load("99XX-1") == opp.fold("99XX-1", [enrolled()])
        assert again.history("99XX-1").dossier == again.load("99XX-1")
        with pytest.raises(opp.NotFoundError):
            again.history("99XX-2")
        with pytest.raises(opp.NotFoundError):
            again.load("99XX-2")
    with pytest.raises(opp.StoreError, match="exists already"):
        opp.Store.create(path)


def test_other_threads_run_while_a_store_works(tmp_path: Path) -> None:
    big = opp.ZienswijzeGegeven(partij=opp.Partij.ouder, tekst="x" * 60_000)
    events = [event(DAY(2026, 1, 1), big, f"99XX-{n}") for n in range(200)]
    changes = [opp.Change(dossier_id=e.dossier_id, expected_sequence=0, events=[e]) for e in events]
    ticks: list[float] = []
    stop = threading.Event()

    def tick() -> None:
        while not stop.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0)

    with opp.Store.create(tmp_path / "school.opp") as store:
        thread = threading.Thread(target=tick)
        thread.start()
        start = time.perf_counter()
        store.append(changes)
        end = time.perf_counter()
        stop.set()
        thread.join()
    # With the interpreter lock held during the append there would be no tick strictly inside it.
    middle = [t for t in ticks if start + (end - start) * 0.1 < t < end - (end - start) * 0.1]
    assert middle


def test_edexml_import_tells_what_it_did(tmp_path: Path) -> None:
    path = tmp_path / "leerlingen.xml"
    path.write_text(
        "<EDEX><school><schooljaar>2026-2027</schooljaar><brincode>99XX</brincode></school><leerlingen>"
        "<leerling key='1'><roepnaam>Aap</roepnaam><jaargroep>11</jaargroep>"
        "<instroomdatum>2026-08-24</instroomdatum></leerling></leerlingen></EDEX>",
        encoding="utf-8",
    )
    with opp.Store.in_memory() as store:
        with pytest.raises(opp.InvalidDataError, match="--schooltype") as unclear:
            opp.import_edexml(store, path, recorded_at=NOW)
        assert unclear.value.code == "OPP-EDEXML-010"
        assert store.dossiers() == []
        plan = opp.import_edexml(store, path, recorded_at=NOW, schooltype=opp.Schooltype.pro)
        assert (plan.nieuw, plan.gewijzigd, plan.ongewijzigd) == (1, 0, 0)
        assert [m.code for m in plan.meldingen] == ["OPP-EDEXML-005"]
        assert opp.import_edexml(store, path, recorded_at=NOW, schooltype=opp.Schooltype.pro).changes == []
        with pytest.raises(opp.InvalidDataError):
            opp.import_edexml(store, path, recorded_at=NOW, schooltype=opp.Schooltype.pro, strict=True)


def test_public_names_are_documented() -> None:
    for name in opp.__all__:
        thing = getattr(opp, name)
        if callable(thing):
            assert thing.__doc__, name
