"""The test kit for compliance rules: scenarios, and a builder of histories in few words.

>>> from opp.testing import Verhaal
>>> verhaal = Verhaal("bao").op("2025-08-18", "ingeschreven").op("ingeschreven", "ondersteuning gestart")
>>> str(verhaal.bevinding("TERM-6W", "2025-10-01").status)
'verlopen'

With the package installed, pytest collects every ``*.scenario.toml`` as a test and offers the fixture
``verhaal``.
"""

from __future__ import annotations

import datetime
import json

from opp._core import (
    Antwoordverschil,
    Dossier,
    Finding,
    History,
    RuleSet,
    Uitslag,
    check,
    parse_verhaal,
    run_scenario,
)

__all__ = ["Antwoordverschil", "Uitslag", "Verhaal", "run_scenario"]


def _toml(value: object) -> str:
    """Return a value as TOML on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_toml(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    if isinstance(value, int):
        return str(value)
    return json.dumps(str(value), ensure_ascii=False)


class Verhaal:
    """What happened to one pupil, told in the words of a scenario file (docs/how-to/write-a-scenario.md)."""

    def __init__(self, schooltype: str = "bao", **leerling: object) -> None:
        """Begin a story at a kind of school; keywords are fields of the pupil."""
        self._schooltype = schooltype
        self._leerling = leerling
        self._gebeurtenissen: list[dict[str, object]] = []

    def op(self, dag: str | datetime.date, wat: str, **velden: object) -> Verhaal:
        """Add an event on a day: a date, or a text such as ``"ingeschreven + 6 weken"``."""
        if isinstance(dag, str) and len(dag) == 10 and dag[4] == "-":
            dag = datetime.date.fromisoformat(dag)
        self._gebeurtenissen.append({"op": dag, "wat": wat, **velden})
        return self

    @property
    def history(self) -> History:
        """The history so far. Raises what is wrong, with the number of the event."""
        head = {"schooltype": self._schooltype} | ({"leerling": self._leerling} if self._leerling else {})
        return parse_verhaal(
            "".join(f"{key} = {_toml(value)}\n" for key, value in head.items())
            + f"gebeurtenis = {_toml(self._gebeurtenissen)}\n"
        )

    @property
    def dossier(self) -> Dossier:
        """The dossier that the events make."""
        return self.history.dossier

    def bevinding(self, regel: str, peildatum: str | datetime.date, rules: RuleSet | None = None) -> Finding:
        """Return what a rule says on a day."""
        day = datetime.date.fromisoformat(peildatum) if isinstance(peildatum, str) else peildatum
        return check(self.dossier, day, rules).finding(regel)
