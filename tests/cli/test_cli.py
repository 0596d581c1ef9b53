"""The command line: what it prints, its exit codes, and that bad input changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import DATA, ROOT, Run

SCHOOL = "<school><schooljaar>2026-2027</schooljaar><brincode>99XX</brincode></school>"
PUPIL = (
    "<leerling key='1'><roepnaam>Aap</roepnaam><geboortedatum>2018-01-02</geboortedatum>"
    "<jaargroep>4</jaargroep><instroomdatum>2026-08-24</instroomdatum></leerling>"
)


def edexml(pupils: str) -> str:
    return f"<EDEX>\n{SCHOOL}\n<leerlingen>\n{pupils}\n</leerlingen>\n</EDEX>\n"


def line(kind: str, payload: str = "{}") -> str:
    return f'{{"dossier_id":"99XX-1","occurred_on":"2026-09-01","type":"{kind}","payload":{payload}}}'


GROEP = line("GroepToegewezen", '{"groep":"4"}')

BAD_XML = {
    "malformed": (edexml(PUPIL)[:120], "OPP-EDEXML-001"),
    "wrong root": ("<leerlingen/>", "OPP-EDEXML-002"),
    "unknown jaargroep": (edexml(PUPIL.replace(">4<", ">9<")), "OPP-EDEXML-003"),
    "duplicate key": (edexml(PUPIL + PUPIL), "OPP-EDEXML-004"),
    "30 February": (edexml(PUPIL.replace("2018-01-02", "2018-02-30")), "OPP-EDEXML-006"),
    "unclear schooltype": (edexml(PUPIL.replace(">4<", ">S<")), "OPP-EDEXML-010"),
    "second pupil bad": (edexml(PUPIL + PUPIL.replace("'1'", "'2'").replace(">4<", ">x<")), "OPP-EDEXML-003"),
}

BAD_EVENTS = {
    "cut off": (line("Uitgeschreven")[:70], "OPP-JSON-001"),
    "unknown type": (line("Ingeschrevn"), "OPP-JSON-006"),
    "30 February": (line("Uitgeschreven").replace("2026-09-01", "2026-02-30"), "OPP-TIME-002"),
    "impossible": (line("OppBeeindigd"), "OPP-MODEL-003"),
    "good line before a bad one": (GROEP + "\n" + line("Nergens"), "OPP-JSON-006"),
    "good dossier before a bad one": (
        GROEP + "\n" + line("Uitgeschreven").replace("99XX-1", "99XX-2"),
        "OPP-MODEL-003",
    ),
}


@pytest.mark.parametrize("name", BAD_XML)
def test_bad_edexml_is_refused_and_the_store_is_as_before(
    run: Run, store: Path, tmp_path: Path, name: str
) -> None:
    text, error = BAD_XML[name]
    file = tmp_path / "leerlingen.xml"
    file.write_text(text, encoding="utf-8")
    before = store.read_bytes()
    done = run("import", "edexml", file, "--store", store)
    assert done.returncode == 2
    assert done.stdout == ""
    assert f"[{error}]" in done.stderr
    assert str(file) in done.stderr
    assert done.stderr.count("\n") == 1
    assert store.read_bytes() == before


def test_a_missing_birth_date_is_told_and_refused_when_strict(run: Run, store: Path, tmp_path: Path) -> None:
    file = tmp_path / "leerlingen.xml"
    file.write_text(edexml(PUPIL.replace("<geboortedatum>2018-01-02</geboortedatum>", "")), encoding="utf-8")
    before = store.read_bytes()
    strict = run("import", "edexml", file, "--store", store, "--strict")
    assert strict.returncode == 2
    assert ":4 /EDEX/leerlingen/leerling[1]: the leerling has no geboortedatum" in strict.stderr
    assert store.read_bytes() == before
    lenient = run("import", "edexml", file, "--store", store)
    assert lenient.returncode == 0
    assert "let op:" in lenient.stderr
    assert "1 nieuw" in lenient.stdout


@pytest.mark.parametrize("name", BAD_EVENTS)
def test_bad_events_are_refused_and_the_store_is_as_before(
    run: Run, store: Path, tmp_path: Path, name: str
) -> None:
    text, error = BAD_EVENTS[name]
    file = tmp_path / "gebeurtenissen.jsonl"
    file.write_text(text, encoding="utf-8")
    before = store.read_bytes()
    done = run("import", "events", file, "--store", store)
    assert done.returncode == 2
    assert f"[{error}]" in done.stderr
    assert store.read_bytes() == before


def test_a_store_that_is_not_a_store_is_left_alone(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "tekst.opp"
    text.write_text("dit is geen store")
    for arguments in (
        ["check", "--store", text, "--peildatum", "2026-11-21"],
        ["import", "edexml", DATA / "leerlingen.xml", "--store", text],
        ["import", "events", DATA / "gebeurtenissen.jsonl", "--store", text],
    ):
        done = run(*arguments)
        assert done.returncode == 2
        assert "[OPP-STORE-001]" in done.stderr
    assert text.read_text() == "dit is geen store"
    missing = run("check", "--store", tmp_path / "weg.opp", "--peildatum", "2026-11-21")
    assert (missing.returncode, "[OPP-STORE-003]" in missing.stderr) == (2, True)
    again = run("init", text)
    assert (again.returncode, "[OPP-STORE-002]" in again.stderr) == (2, True)


def test_a_question_that_cannot_be_answered_exits_with_two(run: Run, demo_store: Path) -> None:
    for peildatum, error in (
        ("2026-02-30", "OPP-TIME-002"),
        ("gisteren", "OPP-TIME-001"),
        ("2060-01-01", "OPP-TIME-005"),
    ):
        done = run("check", "--store", demo_store, "--peildatum", peildatum)
        assert (done.returncode, f"[{error}]" in done.stderr) == (2, True), done.stderr
    unknown = run("check", "--store", demo_store, "--peildatum", "2026-11-21", "--dossier", "99XX-9999")
    assert (unknown.returncode, "[OPP-STORE-008]" in unknown.stderr) == (2, True)
    for arguments in (
        ["check"],
        ["nergens"],
        [],
        ["check", "--store", "x", "--peildatum", "y", "--format", "pdf"],
    ):
        assert run(*arguments).returncode == 2
    assert run("--help").returncode == 0
    assert run("--version").stdout.startswith("opp ")


def test_exit_code_says_whether_something_is_wrong(run: Run, demo_store: Path) -> None:
    def code(dossier: str) -> int:
        return run(
            "check", "--store", demo_store, "--peildatum", "2026-11-21", "--dossier", dossier
        ).returncode

    assert code("99XX-1020") == 0  # fixed in time
    assert code("99XX-1029") == 1  # overdue
    assert code("99XX-1043") == 1  # no agreement
    assert code("99XX-1054") == 0  # only a warning
    assert run("check", "--store", demo_store, "--peildatum", "2026-11-21").returncode == 1


STORIES = [
    # dossier, rule, status, due
    ("99XX-1008", "TERM-6W-TEMP", "open", None),
    ("99XX-1011", "TERM-6W-TEMP", "open", "2026-12-28"),
    ("99XX-1018", "SCOPE-BAO", "nvt", None),
    ("99XX-1020", "TERM-6W", "voldaan", "2026-10-12"),
    ("99XX-1026", "TERM-6W", "te_laat", "2026-09-28"),
    ("99XX-1029", "TERM-6W", "verlopen", "2026-10-05"),
    ("99XX-1031", "TERM-6W", "open", "2026-12-14"),
    ("99XX-1036", "HEAR-BEFORE", "niet_voldaan", None),
    ("99XX-1039", "HEAR-BEFORE", "niet_voldaan", None),
    ("99XX-1041", "TERM-6W", "voldaan", "2026-04-07"),
    ("99XX-1043", "FIX-AGREE", "niet_voldaan", None),
    ("99XX-1044", "FIX-AGREE", "open", None),
    ("99XX-1046", "FIX-AGREE", "niet_voldaan", None),
    ("99XX-1051", "EVAL-SY", "verlopen", "2026-07-31"),
    ("99XX-1053", "EVAL-SY", "voldaan", None),
    ("99XX-1056", "CONT-FACTORS", "niet_voldaan", None),
    ("99XX-1058", "CONT-OUT-PO", "niet_voldaan", None),
]


def test_the_demo_school_shows_every_outcome(run: Run, demo_store: Path) -> None:
    done = run("check", "--store", demo_store, "--peildatum", "2026-11-21", "--format", "json")
    findings = {
        (report["dossier_id"], finding["rule"]): finding
        for report in json.loads(done.stdout)
        for finding in report["findings"]
    }
    for dossier, rule, status, due in STORIES:
        assert (findings[dossier, rule]["status"], findings[dossier, rule].get("due")) == (status, due), (
            dossier
        )
    statuses = {finding["status"] for finding in findings.values()}
    assert statuses == {
        "verlopen",
        "niet_voldaan",
        "te_laat",
        "open",
        "geen_gegevens",
        "gemotiveerd",
        "voldaan",
        "nvt",
    }


def test_the_table_puts_the_most_urgent_first_and_hides_names_on_request(run: Run, demo_store: Path) -> None:
    text = run("check", "--store", demo_store, "--peildatum", "2026-11-21").stdout
    heads = [row for row in text.splitlines() if row.startswith("99XX-")]
    assert heads[0].startswith("99XX-1051")  # overdue since July
    assert heads[1].startswith("99XX-1029")
    assert "WPO art. 40a lid 3" in text
    assert "47 dagen te laat" in text
    hidden = run("check", "--store", demo_store, "--peildatum", "2026-11-21", "--without-names").stdout
    assert heads[0] not in hidden
    english = run("check", "--store", demo_store, "--peildatum", "2026-11-21", "--lang", "en").stdout
    assert "47 days late" in english
    assert "WPO art. 40a(3)" in english


def test_importing_a_file_twice_changes_nothing(run: Run, store: Path) -> None:
    first = run("import", "edexml", DATA / "leerlingen.xml", "--store", store)
    assert "65 nieuw" in first.stdout
    before = store.read_bytes()
    second = run("import", "edexml", DATA / "leerlingen.xml", "--store", store)
    assert "0 nieuw, 0 gewijzigd, 65 ongewijzigd" in second.stdout
    assert store.read_bytes() == before
    run("import", "events", DATA / "gebeurtenissen.jsonl", "--store", store)
    again = run("import", "events", DATA / "gebeurtenissen.jsonl", "--store", store)
    assert again.returncode == 2  # the facts are there already


@pytest.mark.parametrize("name", ["wet", "po3002", "vo-vso"])
def test_a_shipped_policy_is_sound(run: Run, name: str) -> None:
    result = run("beleid", "check", ROOT / "data" / "beleid" / f"{name}.toml")
    assert (result.returncode, result.stderr) == (0, "")
    assert "in orde" in result.stdout and "1 versie\n" in result.stdout
    assert "extra_ondersteuning (boven de basis)" in result.stdout
    counts = result.stdout.split("waarden: ")[1].split()
    assert counts[1::2] == ["seed", "wet", "afgeleid"]
    assert (int(counts[0]) > 0) == (name != "wet")


def test_all_that_is_wrong_with_a_policy_is_shown(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_text('nam = "x"\n[[versie]]\nvanaf = "2025"\n', encoding="utf-8")
    result = run("beleid", "check", file)
    assert (result.returncode, result.stdout) == (2, "")
    lines = result.stderr.splitlines()
    assert [line.split()[0] for line in lines] == [f"{file}:1:1", f"{file}:1:1", f"{file}:3:9"]
    assert "[OPP-LAW-007]" in lines[0] and "did you mean 'naam'?" in lines[0]
    assert "[OPP-LAW-006]" in lines[1]
    assert "[OPP-LAW-005]" in lines[2]


def test_a_policy_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    result = run("beleid", "check", tmp_path / "none.toml")
    assert result.returncode == 2
    assert "OPP-FILE-001" in result.stderr


def test_a_policy_file_decides_which_levels_exceed_the_basis(run: Run, store: Path, tmp_path: Path) -> None:
    events = tmp_path / "gebeurtenissen.jsonl"
    support = '{"kenmerk":"o1","niveau":"breedteondersteuning","vorm":"algemeen"}'
    events.write_text(
        line("Ingeschreven", '{"brin":"99XX","schooltype":"bao"}')
        + "\n"
        + line("OndersteuningGestart", support),
        encoding="utf-8",
    )
    assert run("import", "events", events, "--store", store).returncode == 0
    question = ["check", "--store", store, "--peildatum", "2026-11-21"]
    assert run(*question).returncode == 0  # the law alone does not know this level
    policy = ROOT / "data" / "beleid" / "po3002.toml"
    known = run(*question, "--beleid", policy)
    assert known.returncode == 1
    assert "beleid: PO3002" in known.stdout
    before = run("check", "--store", store, "--peildatum", "2024-10-31", "--beleid", policy)
    assert (before.returncode, "[OPP-LAW-003]" in before.stderr) == (2, True)
