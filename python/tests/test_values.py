"""Described types as Python objects: made, refused, copied, pickled, and gone without a trace."""

from __future__ import annotations

import copy
import datetime
import gc
import inspect
import pickle
import resource
import sys
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import opp as typed
import pytest
from opp import _core

opp: Any = typed  # without its types, so that mistakes can be made

LONG = 100_000
FACTOR = opp.Factor(soort=opp.Factorsoort.bevorderend, tekst="a" * LONG)
PLAN = opp.Perspectief(onderbouwing="x" * LONG, factoren=[FACTOR, FACTOR])
DESCRIBED: list[type] = [getattr(opp, name) for name in _core._catalogue()["types"]]


def wrong(**fields: object) -> Callable[[], object]:
    return lambda: opp.Perspectief(**fields)


REFUSED: list[tuple[Callable[[], object], type[Exception], str]] = [
    (wrong(onderbouwing="x", factoren=[FACTOR, 1]), TypeError, r"takes 'factoren' as list\[Factor\]"),
    (wrong(onderbouwing=3, factoren=[FACTOR]), TypeError, "takes 'onderbouwing' as str"),
    (wrong(onderbouwing=None), TypeError, "takes 'onderbouwing' as str"),
    (wrong(factoren=[FACTOR]), TypeError, "misses the keyword argument 'onderbouwing'"),
    (wrong(onderbouwing="x", q=1), TypeError, "has no field 'q'"),
    (wrong(onderbouwing="x", factoren="ab"), TypeError, "takes 'factoren'"),
    (lambda: PLAN.replace(q=1), TypeError, "has no field 'q'"),
    (lambda: PLAN.replace(factoren=[None]), TypeError, "takes 'factoren'"),
    (lambda: PLAN.replace(1), TypeError, "keyword arguments only"),
    (lambda: opp.Factor(1, 2), TypeError, "keyword arguments only"),
    (lambda: opp.Ingeschreven(brin="99"), opp.InvalidDataError, "OPP-"),
    (
        lambda: opp.Gecorrigeerd(
            gebeurtenis=1, reden="x" * LONG, vervanging=[opp.Gecorrigeerd(gebeurtenis=1, reden="y")]
        ),
        TypeError,
        r"takes 'vervanging' as list\[Feit\]",
    ),
]


@pytest.mark.parametrize(("make", "error", "message"), REFUSED)
def test_what_is_wrong_is_refused(make: Callable[[], object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make()


def test_a_refusal_does_not_repeat_the_value() -> None:
    with pytest.raises(TypeError) as refused:
        opp.Leerling(roepnaam="Geheimnaam", geboortedatum="2016-05-06", geslacht=opp.Geslacht.man)
    assert str(refused.value) == "Leerling() takes 'geboortedatum' as datetime.date | None"


def test_nothing_is_left_behind() -> None:
    def once() -> None:
        plan = opp.Perspectief(onderbouwing="x" * LONG, factoren=(FACTOR for _ in range(5)))
        assert plan.replace(onderbouwing="y") != plan
        assert pickle.loads(pickle.dumps(plan)).factoren == plan.factoren
        assert repr(plan) and weakref.ref(plan)() is plan
        for make, error, _ in REFUSED:
            try:
                make()
            except error:
                continue
            raise AssertionError

    kept = (opp.Perspectief, opp.Factor, opp.Gecorrigeerd, opp.Factorsoort.bevorderend, FACTOR)
    rounds = 300
    for _ in range(10):
        once()
    gc.collect()
    objects, blocks = len(gc.get_objects()), sys.getallocatedblocks()
    references = [sys.getrefcount(thing) for thing in kept]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(rounds):
        once()
    gc.collect()
    assert [sys.getrefcount(thing) for thing in kept] == references
    assert len(gc.get_objects()) - objects < rounds
    assert sys.getallocatedblocks() - blocks < rounds
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) * 1024 < rounds * LONG


@pytest.mark.parametrize("cls", [*DESCRIBED, opp.Event, opp.Store, opp.Finding, opp.RuleSet])
def test_no_object_without_a_value(cls: Any) -> None:
    makers: list[Callable[[], object]] = [lambda: object.__new__(cls), lambda: cls.__new__(int)]
    if cls not in DESCRIBED:
        makers.append(lambda: cls.__new__(cls))
    for make in makers:
        with pytest.raises(TypeError):
            make()
    with pytest.raises(TypeError, match="not an acceptable base type"):
        type("Derived", (cls,), {})


def test_new_is_the_constructor() -> None:
    assert opp.Factor.__new__(opp.Factor, soort=opp.Factorsoort.bevorderend, tekst="a") == FACTOR.replace(
        tekst="a"
    )
    with pytest.raises(TypeError, match="misses"):
        opp.Factor.__new__(opp.Factor)
    FACTOR.__init__(soort=opp.Factorsoort.belemmerend, tekst="b")
    assert FACTOR.soort is opp.Factorsoort.bevorderend
    with pytest.raises(TypeError):
        FACTOR.__class__ = opp.Perspectief


def test_a_look_alike_is_refused() -> None:
    class LookAlike:
        __class__ = opp.Factor

    with pytest.raises(TypeError, match="factoren"):
        opp.Perspectief(onderbouwing="x", factoren=[LookAlike()])


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_value_survives_pickle(protocol: int) -> None:
    beleid = opp.Beleid.wet()
    other = opp.AanmeldingAangevuld(aanmelding="a")
    correction = opp.Gecorrigeerd(gebeurtenis=1, reden="x", vervanging=[other])
    for value in (PLAN, beleid, correction, opp.Uitgeschreven()):
        assert pickle.loads(pickle.dumps(value, protocol)) == value


def test_unpickling_checks_what_it_reads() -> None:
    restore, (cls, version, fields) = PLAN.__reduce__()
    assert restore(cls, version, fields) == PLAN
    assert restore(cls, version, {"onderbouwing": "x"}).factoren == []  # as an older version wrote it
    with pytest.raises(ValueError, match="newer version"):
        restore(cls, version + 1, fields)
    wrong_fields: list[dict[object, object]] = [{}, {"q": 1}, {1: 1}, fields | {1: 1}]
    for arguments in ((int, 1, {}), (1, 1, {}), *((cls, version, wrong) for wrong in wrong_fields)):
        with pytest.raises(TypeError):
            restore(*arguments)


def test_a_value_is_its_own_copy() -> None:
    assert copy.copy(PLAN) is PLAN
    assert copy.deepcopy([PLAN])[0] is PLAN
    assert PLAN.replace() == PLAN
    assert PLAN != "x"
    with pytest.raises(TypeError):
        PLAN < PLAN  # noqa: B015


def test_python_code_may_run_in_the_middle() -> None:
    """Of a conversion: it may raise, make values and drop what it was given."""
    restore = FACTOR.__reduce__()[0]
    fields: dict[str, Any] = {"onderbouwing": "".join(["x"] * 300)}
    others: list[str] = []

    def drops() -> Iterator[object]:
        fields.clear()
        others.extend("".join(["y"] * 300) for _ in range(100))  # where the dropped text lay
        opp.Perspectief(onderbouwing="y", factoren=[FACTOR])
        yield from ()

    fields["uitstroombestemmingen"] = drops()
    made = restore(opp.Perspectief, 1, fields)
    assert (fields, made.onderbouwing) == ({}, "x" * 300)

    def fails() -> Iterator[object]:
        yield FACTOR
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        opp.Perspectief(onderbouwing="x", factoren=fails())

    class Zone(datetime.tzinfo):
        def utcoffset(self, moment: datetime.datetime | None) -> datetime.timedelta:
            raise LookupError("no zone")

    with pytest.raises(LookupError, match="no zone"):
        opp.Event(
            dossier_id="a",
            occurred_on=datetime.date(2026, 1, 1),
            recorded_at=datetime.datetime(2026, 1, 1, tzinfo=Zone()),
            actor="x",
            payload=opp.Uitgeschreven(),
        )


def test_a_key_that_only_looks_like_a_field_is_refused() -> None:
    class Name(str):
        __slots__ = ()

        def __hash__(self) -> int:
            return 0

    with pytest.raises(TypeError, match="by their names"):
        opp.Factor(**{Name("tekst"): "a", "soort": opp.Factorsoort.bevorderend})


def test_weak_references_see_the_end() -> None:
    plan = PLAN.replace()
    seen = weakref.ref(plan)
    assert seen() is plan
    del plan
    assert seen() is None


def test_signatures_and_docstrings_are_there() -> None:
    assert str(inspect.signature(opp.Factor)) == "(*, soort, tekst)"
    assert str(inspect.signature(opp.Perspectief)).endswith("onderbouwing, factoren=[])")
    assert str(inspect.signature(PLAN.replace)) == "(**changes)"
    for cls in (thing for thing in vars(opp).values() if isinstance(thing, type)):
        for name, found in vars(cls).items():
            if not name.startswith("_") and (callable(found) or inspect.isdatadescriptor(found)):
                lines = (found.__doc__ or "").splitlines()
                assert lines[1:] if f"{name}(" in found.__doc__ else lines, f"{cls.__name__}.{name}"
