"""The Python classes of a kind of stream that the package does not know (uitleen.hpp)."""

from __future__ import annotations

import datetime
import importlib.util
import os
import pickle
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import opp
import pytest

DAY = datetime.date(2026, 9, 1)
MOMENT = datetime.datetime(2026, 9, 1, 12, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def uitleen() -> ModuleType:
    """Return the module that the build made of tests/stream/uitleen_module.cpp."""
    folder = os.environ.get("OPP_UITLEEN")
    if not folder:
        if os.environ.get("CI"):
            pytest.fail("OPP_UITLEEN names the folder of the module")
        pytest.skip("OPP_UITLEEN is not set")
    (path,) = Path(folder).glob("opp_uitleen*.so")
    spec = importlib.util.spec_from_file_location("opp_uitleen", path)
    assert spec and spec.loader
    module = sys.modules["opp_uitleen"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def history(uitleen: ModuleType) -> Any:
    """Return a tablet that was lent and, after a correction, returned on the 18th."""
    told = [
        (1, uitleen.Uitgeleend(kenmerk="t", voorwerp="tablet", aan="Mo")),
        (20, uitleen.Teruggebracht(kenmerk="t", staat=uitleen.Staat.stuk)),
        (21, uitleen.Gecorrigeerd(gebeurtenis=2, reden="eerder", gebeurd_op=DAY.replace(day=18))),
    ]
    events = [
        uitleen.Event(
            id="kast", occurred_on=DAY.replace(day=day), recorded_at=MOMENT, payload=payload, actor="toa"
        )
        for day, payload in told
    ]
    return uitleen.History("kast", events)


def test_history(uitleen: ModuleType, history: Any) -> None:
    """State, days, corrections and timeline are those of any history."""
    assert history.id == "kast"
    assert history.uitleen == uitleen.fold("kast", history.events)
    assert history.uitleen.leningen[0].terug_op == DAY.replace(day=18)
    assert history.uitleen.leningen[0].voorwerp == "tablet"
    assert history.as_of(DAY.replace(day=17)).leningen[0].terug_op is None
    assert [line.tekst for line in history.timeline("en")][:2] == ["Lent: tablet", "Returned, broken"]
    assert repr(history) == "History(kast, 3 events)"
    with pytest.raises(uitleen.HistoryError, match="uitleen kast: nothing was lent"):
        history.append(uitleen.parse_events(history.events[1].to_json().replace('"sequence":2,', ""))[0])


def test_values(uitleen: ModuleType, history: Any) -> None:
    """Classes are found in their own module, so values can be pickled."""
    value = history.uitleen
    assert pickle.loads(pickle.dumps(value)) == value
    assert type(value).__module__ == uitleen.Event.__module__ == uitleen.Staat.__module__ == "opp_uitleen"


def test_json(uitleen: ModuleType, history: Any) -> None:
    """An event says of which kind of stream it is, and comes back as it was."""
    lines = "\n".join(event.to_json() for event in history.events)
    assert lines.startswith('{"soort":"uitleen","id":"kast","sequence":1,')
    assert uitleen.parse_events(lines) == history.events
    with pytest.raises(uitleen.InvalidDataError, match="soort: expected uitleen"):
        uitleen.parse_events(lines.replace("uitleen", "dossier"))


def test_store(uitleen: ModuleType, history: Any, tmp_path: Path) -> None:
    """A store keeps the streams of the kind beside its dossiers."""
    store = opp.Store.create(tmp_path / "kast.opp")
    streams = uitleen.Streams(store)
    streams.append([uitleen.Change(id="kast", expected_sequence=0, events=history.events)])
    assert streams.ids() == ["kast"]
    assert streams.events("kast") == history.events
    assert streams.load("kast") == streams.history("kast").uitleen == history.uitleen
    with pytest.raises(uitleen.ConflictError, match="uitleen kast has 3 events, not 0"):
        streams.append([uitleen.Change(id="kast", expected_sequence=0, events=[])])
    with pytest.raises(uitleen.NotFoundError):
        streams.load("geen")
    assert store.dossiers() == []
