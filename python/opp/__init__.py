"""Case management for the Dutch ontwikkelingsperspectief (OPP): deadlines and legal checks, explained.

A dossier is the fold of its events; compliance is a pure function of the dossier, a date and a rule set:

>>> import datetime, opp
>>> due = opp.Calendar.nederland().deadline(datetime.date(2026, 2, 20), weeks=6)
>>> due.datum
datetime.date(2026, 4, 7)
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator

from opp import _core
from opp._core import *  # noqa: F403
from opp._core import (
    Change,
    DossierView,
    EdexmlPlan,
    Ernst,
    History,
    Onderwerp,
    OwnOutcome,
    OwnRule,
    Report,
    RuleSet,
    Schooltype,
    Store,
    __version__,
    check,
    parse_events,
    plan_edexml,
    read_edexml,
)

__all__ = [
    *sorted(name for name in vars(_core) if not name.startswith("_")),
    "__version__",
    "check_store",
    "import_edexml",
    "import_events",
    "own_rule",
]


def import_edexml(
    store: Store,
    path: str | os.PathLike[str],
    *,
    recorded_at: datetime.datetime,
    brin: str | None = None,
    schooltype: Schooltype | None = None,
    strict: bool = False,
) -> EdexmlPlan:
    """Bring a store in line with an EDEXML 2.1 file: all of the file or nothing.

    Importing the same file again changes nothing. Returns what was done, with what the file leaves open in
    ``meldingen``. With ``strict``, such an open question is an error. Raises ``InvalidDataError`` with line
    and element, ``ConflictError`` if somebody else changed a dossier in the meantime.
    """
    with open(path, "rb") as file:
        bestand = read_edexml(file.read(), source=os.fspath(path), strict=strict)

    def lookup(dossier_id: str) -> History | None:
        return store.history(dossier_id) if store.events(dossier_id) else None

    plan = plan_edexml(
        bestand, lookup, recorded_at=recorded_at, brin=brin, schooltype=schooltype, strict=strict
    )
    store.append(plan.changes)
    return plan


def import_events(
    store: Store,
    path: str | os.PathLike[str],
    *,
    recorded_at: datetime.datetime | None = None,
    actor: str = "import:events",
) -> int:
    """Add the events of a JSON Lines file to a store: all of them or none. Returns their number.

    ``recorded_at`` and ``actor`` fill in what a line leaves out.
    """
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        events = parse_events(file.read(), source=os.fspath(path), recorded_at=recorded_at, actor=actor)
    by_dossier: dict[str, list[_core.Event]] = {}
    for event in events:
        by_dossier.setdefault(event.dossier_id, []).append(event)
    store.append(
        [
            Change(dossier_id=dossier_id, expected_sequence=len(store.events(dossier_id)), events=new)
            for dossier_id, new in by_dossier.items()
        ]
    )
    return len(events)


def check_store(
    store: Store, peildatum: datetime.date, *, rules: RuleSet | None = None, with_left: bool = False
) -> Iterator[Report]:
    """Check every pupil who is enrolled on ``peildatum``; with ``with_left`` all others too.

    Yields the reports by dossier id.
    """
    for dossier_id in store.dossiers():
        dossier = store.load(dossier_id)
        if with_left or dossier.is_ingeschreven(peildatum):
            yield check(dossier, peildatum, rules)


def own_rule(
    id: str,
    *,
    titel: str,
    bron: str,
    titel_en: str = "",
    scholen: set[Schooltype] | None = None,
    vanaf: datetime.date | None = None,
    tot_en_met: datetime.date | None = None,
    onderwerp: Onderwerp = Onderwerp.inschrijving,
    ernst: Ernst = Ernst.waarschuwing,
) -> Callable[[Callable[[DossierView], OwnOutcome]], OwnRule]:
    """Make a rule of your own of a function; add it to a rule set with ``+``.

    ``id`` is of capitals, digits and hyphens, ``bron`` says where the rule comes from, ``scholen`` for which
    kinds of school it holds (all if left out), ``vanaf`` and ``tot_en_met`` from when and until when. What
    the function raises becomes an error in ``Report.mislukt`` and never hides the other findings.
    """

    def make(kernel: Callable[[DossierView], OwnOutcome]) -> OwnRule:
        return OwnRule(
            id,
            kernel,
            titel=titel,
            bron=bron,
            titel_en=titel_en,
            scholen=scholen,
            vanaf=vanaf,
            tot_en_met=tot_en_met,
            onderwerp=onderwerp,
            ernst=ernst,
        )

    return make
