"""Columns of facts in Python."""

import array
import datetime

import opp
import pytest

DAY = datetime.date
PEILDATUM = DAY(2026, 10, 6)
NONE = -(2**31)


def dossiers() -> list[opp.Dossier]:
    moment = datetime.datetime(2026, 11, 1, tzinfo=datetime.UTC)
    made = []
    for number, day in enumerate([DAY(2026, 8, 1), DAY(2026, 9, 1)]):
        event = opp.Event(
            dossier_id=f"99XX-{number}",
            occurred_on=day,
            recorded_at=moment,
            payload=opp.Ingeschreven(brin="99XX", schooltype=opp.Schooltype.sbo),
            actor="test",
        )
        made.append(opp.fold(event.dossier_id, [event]))
    return made


def days(column: opp.Column) -> list[int]:
    return memoryview(column).tolist()


def test_columns_answer_as_single_dossiers_do() -> None:
    columns = opp.fact_columns(dossiers(), PEILDATUM)
    assert len(columns) == 2
    outcomes = opp.check_columns(columns, PEILDATUM, threads=2)
    assert len(outcomes) == 2
    assert outcomes.rule_ids == opp.RuleSet.wet().rule_ids
    statuses = list(opp.Status)
    for rule in outcomes.rule_ids:
        singles = [opp.check(dossier, PEILDATUM).finding(rule) for dossier in dossiers()]
        assert [statuses[i] for i in days(outcomes.column(rule, "status"))] == [f.status for f in singles]
        assert [
            None if d == NONE else DAY(1970, 1, 1) + datetime.timedelta(d)
            for d in days(outcomes.column(rule, "due"))
        ] == [f.due for f in singles]


def test_counts_and_chosen_rules() -> None:
    outcomes = opp.check_columns(opp.fact_columns(dossiers(), PEILDATUM), PEILDATUM, rule_ids=["TERM-6W"])
    assert outcomes.rule_ids == ["TERM-6W"]
    counts = outcomes.counts("TERM-6W")
    assert counts[opp.Status.verlopen] == 1
    assert counts[opp.Status.open] == 1
    assert sum(counts.values()) == 2
    with pytest.raises(opp.NotFoundError):
        outcomes.column("EVAL-SY", "status")
    with pytest.raises(ValueError, match="a column is"):
        outcomes.column("TERM-6W", "wie")  # type: ignore[arg-type]


def test_columns_from_outside() -> None:
    source = opp.fact_columns(dossiers(), PEILDATUM)
    facts = [source.at(0), source.at(1)]
    epoch = DAY(1970, 1, 1)
    columns = opp.FactColumns(2)
    columns.set("ingeschreven_op", array.array("i", [(f["ingeschreven_op"] - epoch).days for f in facts]))
    assert columns.given("ingeschreven_op") and not columns.given("geboren_op")
    assert columns.at(1)["ingeschreven_op"] == DAY(2026, 9, 1)
    columns.set("geboren_op", array.array("i", [16000, 0]), validity=bytes([0b01]))
    assert columns.at(1)["geboren_op"] is None
    assert columns.nbytes > 0
    assert "tlv.vanaf" in opp.FactColumns.names
    with pytest.raises(opp.NotFoundError):
        columns.set("niets", array.array("i", [1, 2]))
    with pytest.raises(opp.InvalidDataError):
        columns.set("geboren_op", array.array("i", [1]))
    with pytest.raises(opp.InvalidDataError):
        columns.set("geboren_op", array.array("Q", [1, 2]))
    refused = [
        array.array("h", [1, 2]),
        array.array("f", [1, 2]),
        array.array("I", [1, 2]),
        array.array("d", [1, 2]),
    ]
    refused.append(memoryview(array.array("i", [1, 0, 2, 0]))[::2])  # with gaps
    for values in refused:
        with pytest.raises(ValueError, match="one dimension"):
            columns.set("geboren_op", values)
    with pytest.raises(ValueError, match="a bitmap"):
        columns.set("kenmerken", array.array("Q", [1, 2]), validity=bytes([0b11]))


def test_a_column_outlives_its_outcomes() -> None:
    column = opp.check_columns(opp.fact_columns(dossiers(), PEILDATUM), PEILDATUM).column("TERM-6W", "due")
    assert days(column) == [
        (DAY(2026, 9, 14) - DAY(1970, 1, 1)).days,
        (DAY(2026, 10, 13) - DAY(1970, 1, 1)).days,
    ]
    with pytest.raises(TypeError):
        memoryview(column)[0] = 1


def test_rules_that_look_at_the_dossier_are_left_out() -> None:
    rule = opp.OwnRule(
        "ONZE-X", lambda view: opp.OwnOutcome(opp.Status.voldaan, "Ja."), titel="x", bron="test"
    )
    rules = opp.RuleSet.wet() + rule
    columns = opp.fact_columns(dossiers(), PEILDATUM, rules)
    assert "ONZE-X" not in opp.check_columns(columns, PEILDATUM, rules).rule_ids
    with pytest.raises(opp.InvalidDataError, match="ONZE-X"):
        opp.check_columns(columns, PEILDATUM, rules, rule_ids=["ONZE-X"])
