"""The glossary names every Dutch word that is the name of a type or code list."""

from __future__ import annotations

import re
from pathlib import Path

from opp import _core

GLOSSARY = Path(__file__).resolve().parents[2] / "docs" / "glossary.md"

# Software words are English and need no glossary; docs/reference/beleid.md describes the groups of a policy.
SOFTWARE = {"Receipt", "Status", "Standard", "TermUnit", "Wire"}


def test_every_domain_name_is_in_the_glossary() -> None:
    rows = [line.split("|")[1] for line in GLOSSARY.read_text("utf-8").splitlines() if line.startswith("| ")]
    terms = " ".join(rows).lower()
    catalogue = _core._catalogue()
    names = [*catalogue["enums"], *(name for name in catalogue["types"] if name not in catalogue["events"])]
    assert len(names) > 100
    missing = []
    for name in names:
        snake = re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
        spellings = {snake, snake.replace("_", " "), snake.replace("_", "")}
        if name in SOFTWARE or name.endswith("Beleid") or any(spelling in terms for spelling in spellings):
            continue
        missing.append(name)
    assert missing == []
