"""The same fold in plain Python: json.loads, dataclasses and a loop over the events.

Reads the events and the dossiers that ``opp_bench_dossier --export`` wrote, stops if one dossier differs,
and prints the speed of reading and of folding as JSON.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Day = datetime.date
Payload = dict[str, Any]


@dataclass(slots=True)
class Event:
    """One line of the file; the days and the moment are read, the payload stays a dict."""

    dossier_id: str
    sequence: int
    occurred_on: Day
    recorded_at: datetime.datetime
    actor: str
    type: str
    payload: Payload


@dataclass(slots=True)
class Leerling:
    """The pupil."""

    geslacht: str
    roepnaam: str | None = None
    voorvoegsel: str | None = None
    achternaam: str | None = None
    geboortedatum: Day | None = None
    sleutel: str | None = None
    eckid: str | None = None


@dataclass(slots=True)
class Inschrijving:
    """Enrolment at one school."""

    gebeurtenis: int
    ingeschreven_op: Day
    brin: str
    vestiging: str | None = None
    schooltype: str | None = None
    residentieel: bool = False
    tijdelijk: bool = False
    definitief_geplaatst_op: Day | None = None
    uitgeschreven_op: Day | None = None


@dataclass(slots=True)
class Groepsplaatsing:
    """Group in which the pupil sits."""

    gebeurtenis: int
    vanaf: Day
    groep: str
    naam: str | None = None
    jaargroep: str | None = None


@dataclass(slots=True)
class Ondersteuning:
    """Support that the pupil gets."""

    gebeurtenis: int
    vanaf: Day
    kenmerk: str
    niveau: str
    vorm: str
    omschrijving: str | None = None
    tot_en_met: Day | None = None


@dataclass(slots=True)
class Uitstroombestemming:
    """Expected destination."""

    soort: str
    omschrijving: str


@dataclass(slots=True)
class Factor:
    """A promoting or hindering factor."""

    soort: str
    tekst: str


@dataclass(slots=True)
class Perspectief:
    """First part of the OPP."""

    onderbouwing: str
    uitstroombestemmingen: list[Uitstroombestemming]
    factoren: list[Factor]


@dataclass(slots=True)
class Doel:
    """A goal."""

    kenmerk: str
    omschrijving: str
    streefdatum: Day | None = None


@dataclass(slots=True)
class Begeleiding:
    """One piece of individual guidance."""

    aanpak: str
    doel: str | None = None
    wie: str | None = None
    vanaf: Day | None = None
    tot_en_met: Day | None = None


@dataclass(slots=True)
class Handelingsdeel:
    """Second part of the OPP."""

    doelen: list[Doel]
    begeleiding: list[Begeleiding]


@dataclass(slots=True)
class Overeenstemming:
    """Answer of one party."""

    gebeurtenis: int
    datum: Day
    partij: str
    antwoord: str
    persoon: str | None = None
    reden: str | None = None


@dataclass(slots=True)
class OppVersie:
    """One version of the OPP."""

    gebeurtenis: int
    versie: int
    opgesteld_op: Day
    perspectief: Perspectief
    handelingsdeel: Handelingsdeel
    reden_bijstelling: str | None = None
    perspectief_vastgesteld_op: Day | None = None
    handelingsdeel_vastgesteld_op: Day | None = None
    overeenstemming: list[Overeenstemming] = field(default_factory=list)
    beeindigd_op: Day | None = None


@dataclass(slots=True)
class Hoormoment:
    """An opportunity for the pupil to be heard."""

    gebeurtenis: int
    aangeboden_op: Day
    kenmerk: str
    fase: str
    wijze: str | None = None
    ondersteuning: str | None = None
    inbreng: str | None = None
    afgezien: bool = False
    invloed: str | None = None


@dataclass(slots=True)
class Evaluatie:
    """An evaluation of the OPP."""

    gebeurtenis: int
    datum: Day
    versie: int
    deelnemers: list[str]
    uitkomst: str | None = None


@dataclass(slots=True)
class Dossier:
    """One pupil at one school."""

    dossier_id: str
    laatste_sequence: int = 0
    leerling: Leerling | None = None
    inschrijvingen: list[Inschrijving] = field(default_factory=list)
    groepen: list[Groepsplaatsing] = field(default_factory=list)
    ondersteuning: list[Ondersteuning] = field(default_factory=list)
    opp_versies: list[OppVersie] = field(default_factory=list)
    hoormomenten: list[Hoormoment] = field(default_factory=list)
    evaluaties: list[Evaluatie] = field(default_factory=list)


def read_event(line: str) -> Event:
    """Read one line."""
    raw = json.loads(line)
    return Event(
        raw["dossier_id"],
        raw["sequence"],
        Day.fromisoformat(raw["occurred_on"]),
        datetime.datetime.fromisoformat(raw["recorded_at"]),
        raw["actor"],
        raw["type"],
        raw["payload"],
    )


def day_or_none(text: str | None) -> Day | None:
    """Read a day that may be absent."""
    return Day.fromisoformat(text) if text is not None else None


def registered(d: Dossier, e: Event) -> None:
    """LeerlingGeregistreerd."""
    values = dict(e.payload["leerling"])
    values["geboortedatum"] = day_or_none(values.get("geboortedatum"))
    d.leerling = Leerling(**values)


def enrolled(d: Dossier, e: Event) -> None:
    """Ingeschreven."""
    d.inschrijvingen.append(Inschrijving(e.sequence, e.occurred_on, **e.payload))


def grouped(d: Dossier, e: Event) -> None:
    """GroepToegewezen."""
    d.groepen.append(Groepsplaatsing(e.sequence, e.occurred_on, **e.payload))


def support_started(d: Dossier, e: Event) -> None:
    """OndersteuningGestart."""
    d.ondersteuning.append(Ondersteuning(e.sequence, e.occurred_on, **e.payload))


def support_ended(d: Dossier, e: Event) -> None:
    """OndersteuningBeeindigd."""
    support = next(s for s in d.ondersteuning if s.kenmerk == e.payload["kenmerk"])
    support.tot_en_met = e.occurred_on


def drawn_up(d: Dossier, e: Event) -> None:
    """OppOpgesteld and OppBijgesteld."""
    first, second = e.payload["perspectief"], e.payload["handelingsdeel"]
    goals = [
        Doel(d["kenmerk"], d["omschrijving"], day_or_none(d.get("streefdatum")))
        for d in second.get("doelen", [])
    ]
    guidance = [
        Begeleiding(
            b["aanpak"],
            b.get("doel"),
            b.get("wie"),
            day_or_none(b.get("vanaf")),
            day_or_none(b.get("tot_en_met")),
        )
        for b in second.get("begeleiding", [])
    ]
    perspectief = Perspectief(
        first["onderbouwing"],
        [Uitstroombestemming(**u) for u in first.get("uitstroombestemmingen", [])],
        [Factor(**f) for f in first.get("factoren", [])],
    )
    d.opp_versies.append(
        OppVersie(
            e.sequence,
            e.payload["versie"],
            e.occurred_on,
            perspectief,
            Handelingsdeel(goals, guidance),
            e.payload.get("reden"),
        )
    )


def heard(d: Dossier, e: Event) -> None:
    """LeerlingGehoord."""
    d.hoormomenten.append(Hoormoment(e.sequence, e.occurred_on, **e.payload))


def answered(d: Dossier, e: Event) -> None:
    """OvereenstemmingGegeven and OvereenstemmingGeweigerd."""
    answer = "akkoord" if e.type == "OvereenstemmingGegeven" else "geweigerd"
    p = e.payload
    d.opp_versies[p["versie"] - 1].overeenstemming.append(
        Overeenstemming(e.sequence, e.occurred_on, p["partij"], answer, p.get("persoon"), p.get("reden"))
    )


def first_fixed(d: Dossier, e: Event) -> None:
    """PerspectiefVastgesteld."""
    d.opp_versies[e.payload["versie"] - 1].perspectief_vastgesteld_op = e.occurred_on


def second_fixed(d: Dossier, e: Event) -> None:
    """HandelingsdeelVastgesteld."""
    d.opp_versies[e.payload["versie"] - 1].handelingsdeel_vastgesteld_op = e.occurred_on


def evaluated(d: Dossier, e: Event) -> None:
    """OppGeevalueerd."""
    d.evaluaties.append(Evaluatie(e.sequence, e.occurred_on, **e.payload))


def ended(d: Dossier, e: Event) -> None:
    """OppBeeindigd."""
    for version in d.opp_versies:
        if version.beeindigd_op is None:
            version.beeindigd_op = e.occurred_on


def left(d: Dossier, e: Event) -> None:
    """Uitgeschreven."""
    d.inschrijvingen[-1].uitgeschreven_op = e.occurred_on


APPLY: dict[str, Callable[[Dossier, Event], None]] = {
    "LeerlingGeregistreerd": registered,
    "Ingeschreven": enrolled,
    "GroepToegewezen": grouped,
    "OndersteuningGestart": support_started,
    "OndersteuningBeeindigd": support_ended,
    "OppOpgesteld": drawn_up,
    "OppBijgesteld": drawn_up,
    "LeerlingGehoord": heard,
    "OvereenstemmingGegeven": answered,
    "OvereenstemmingGeweigerd": answered,
    "PerspectiefVastgesteld": first_fixed,
    "HandelingsdeelVastgesteld": second_fixed,
    "OppGeevalueerd": evaluated,
    "OppBeeindigd": ended,
    "Uitgeschreven": left,
}


def fold(events: list[Event]) -> Dossier:
    """Make the dossier of these events."""
    dossier = Dossier(events[0].dossier_id)
    for event in events:
        if event.sequence != dossier.laatste_sequence + 1:
            raise ValueError("events out of order")
        APPLY[event.type](dossier, event)
        dossier.laatste_sequence = event.sequence
    return dossier


def agrees(mine: Any, theirs: Any) -> bool:
    """Say if all that is here stands there too; there may be more, of what is not in these events."""
    if isinstance(mine, dict):
        return all(agrees(value, theirs.get(key)) for key, value in mine.items())
    if isinstance(mine, list):
        return len(mine) == len(theirs or []) and all(map(agrees, mine, theirs or []))
    return bool((mine.isoformat() if isinstance(mine, Day) else mine) == theirs)


def best_of(work: Callable[[], object], rounds: int = 5) -> float:
    """Return the shortest time that some work takes."""
    best = float("inf")
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begin)
    return best


def main(events_file: str, dossiers_file: str) -> int:
    """Compare all dossiers, then measure."""
    with open(events_file, encoding="utf-8") as file:
        lines = file.readlines()
    with open(dossiers_file, encoding="utf-8") as file:
        expected = [json.loads(line) for line in file]
    histories: dict[str, list[Event]] = {}
    for event in map(read_event, lines):
        histories.setdefault(event.dossier_id, []).append(event)
    for events, dossier in zip(histories.values(), expected, strict=True):
        if not agrees(dataclasses.asdict(fold(events)), dossier):
            print(f"dossier {events[0].dossier_id} differs from the export", file=sys.stderr)
            return 1
    reading = best_of(lambda: [read_event(line) for line in lines])
    folding = best_of(lambda: [fold(events) for events in histories.values()])
    name = f"Python {sys.version_info.major}.{sys.version_info.minor} dataclasses"
    print(json.dumps({"name": name, "read": len(expected) / reading, "fold": len(expected) / folding}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
