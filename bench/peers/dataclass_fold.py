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

    brin: str
    ingeschreven_op: Day
    tijdelijk: bool = False
    vestiging: str | None = None
    schooltype: str | None = None
    definitief_geplaatst_op: Day | None = None
    uitgeschreven_op: Day | None = None


@dataclass(slots=True)
class Groepsplaatsing:
    """Group in which the pupil sits."""

    vanaf: Day
    groep: str
    naam: str | None = None
    jaargroep: str | None = None


@dataclass(slots=True)
class Ondersteuning:
    """Support that the pupil gets."""

    kenmerk: str
    niveau: str
    vorm: str
    vanaf: Day
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
class Begeleiding:
    """One piece of individual guidance."""

    doel: str
    aanpak: str
    wie: str | None = None
    vanaf: Day | None = None
    tot_en_met: Day | None = None


@dataclass(slots=True)
class Handelingsdeel:
    """Second part of the OPP."""

    begeleiding: list[Begeleiding]


@dataclass(slots=True)
class Overeenstemming:
    """Answer of one party."""

    datum: Day
    partij: str
    antwoord: str
    persoon: str | None = None
    reden: str | None = None


@dataclass(slots=True)
class OppVersie:
    """One version of the OPP."""

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

    datum: Day
    wijze: str | None = None
    ondersteuning: str | None = None
    inbreng: str | None = None
    afgezien: bool = False
    invloed: str | None = None


@dataclass(slots=True)
class Evaluatie:
    """An evaluation of the OPP."""

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
    d.inschrijvingen.append(Inschrijving(ingeschreven_op=e.occurred_on, **e.payload))


def grouped(d: Dossier, e: Event) -> None:
    """GroepToegewezen."""
    d.groepen.append(Groepsplaatsing(vanaf=e.occurred_on, **e.payload))


def support_started(d: Dossier, e: Event) -> None:
    """OndersteuningGestart."""
    d.ondersteuning.append(Ondersteuning(vanaf=e.occurred_on, **e.payload))


def support_ended(d: Dossier, e: Event) -> None:
    """OndersteuningBeeindigd."""
    support = next(s for s in d.ondersteuning if s.kenmerk == e.payload["kenmerk"])
    support.tot_en_met = e.occurred_on


def drawn_up(d: Dossier, e: Event) -> None:
    """OppOpgesteld and OppBijgesteld."""
    first, second = e.payload["perspectief"], e.payload["handelingsdeel"]
    guidance = [
        Begeleiding(
            doel=b["doel"],
            aanpak=b["aanpak"],
            wie=b.get("wie"),
            vanaf=day_or_none(b.get("vanaf")),
            tot_en_met=day_or_none(b.get("tot_en_met")),
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
            e.payload["versie"], e.occurred_on, perspectief, Handelingsdeel(guidance), e.payload.get("reden")
        )
    )


def heard(d: Dossier, e: Event) -> None:
    """LeerlingGehoord."""
    d.hoormomenten.append(Hoormoment(datum=e.occurred_on, **e.payload))


def answered(d: Dossier, e: Event) -> None:
    """OvereenstemmingGegeven and OvereenstemmingGeweigerd."""
    answer = "akkoord" if e.type == "OvereenstemmingGegeven" else "geweigerd"
    p = e.payload
    d.opp_versies[p["versie"] - 1].overeenstemming.append(
        Overeenstemming(e.occurred_on, p["partij"], answer, p.get("persoon"), p.get("reden"))
    )


def first_fixed(d: Dossier, e: Event) -> None:
    """PerspectiefVastgesteld."""
    d.opp_versies[e.payload["versie"] - 1].perspectief_vastgesteld_op = e.occurred_on


def second_fixed(d: Dossier, e: Event) -> None:
    """HandelingsdeelVastgesteld."""
    d.opp_versies[e.payload["versie"] - 1].handelingsdeel_vastgesteld_op = e.occurred_on


def evaluated(d: Dossier, e: Event) -> None:
    """OppGeevalueerd."""
    d.evaluaties.append(Evaluatie(datum=e.occurred_on, **e.payload))


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


def plain(value: Any) -> Any:
    """Return a value as JSON has it: empty lists and absent values are left out, days are text."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if v is not None and v != []}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.isoformat() if isinstance(value, Day) else value


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
        if plain(dataclasses.asdict(fold(events))) != dossier:
            print(f"dossier {events[0].dossier_id} differs from the export", file=sys.stderr)
            return 1
    reading = best_of(lambda: [read_event(line) for line in lines])
    folding = best_of(lambda: [fold(events) for events in histories.values()])
    name = f"Python {sys.version_info.major}.{sys.version_info.minor} dataclasses"
    print(json.dumps({"name": name, "read": len(expected) / reading, "fold": len(expected) / folding}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
