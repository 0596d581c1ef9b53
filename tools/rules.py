#!/usr/bin/env python3
"""Checks that every rule is whole: a row in the table, a page with a text, scenarios of both kinds.

What must be covered stands in data/regels/te_dekken.txt, and of agreements in afspraken_te_dekken.txt.
Every difference is printed; the exit status is 1 if there is one.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "src" / "rules" / "table" / "rules.hpp"
PAGES = ROOT / "docs" / "reference" / "rules"
SCENARIOS = ROOT / "tests" / "scenarios"
TO_COVER = ROOT / "data" / "regels" / "te_dekken.txt"
AGREEMENTS = ROOT / "src" / "rules" / "table" / "afspraken.hpp"
AGREEMENTS_PAGE = ROOT / "docs" / "reference" / "afspraken.md"
AGREEMENTS_TO_COVER = ROOT / "data" / "regels" / "afspraken_te_dekken.txt"

NOT_EXPECTED = {"naam", "peildatum", "volledig", "fout"}
FAILING = {"niet_voldaan", "verlopen", "te_laat", "open", "geen_gegevens"}
# Explains what holds since when; there is nothing to do or to leave.
CANNOT_FAIL = {"GUIDE-SOP"}
HEADINGS = ("## Hoe berekend", "## Wat deze regel niet toetst", "## Voorbeeld")


def answers(folder: Path = SCENARIOS) -> dict[str, set[str]]:
    """Return the statuses that the scenarios below a folder expect of each rule."""
    found: dict[str, set[str]] = {}
    for path in sorted(folder.rglob("*.scenario.toml")):
        for day in tomllib.loads(path.read_text(encoding="utf-8"))["verwacht"]:
            for rule, answer in day.items():
                if rule not in NOT_EXPECTED:
                    found.setdefault(rule, set()).add(answer if isinstance(answer, str) else answer["status"])
    return found


def lacking_pages(rules: Iterable[str]) -> list[str]:
    """Return what is wrong with the pages of these rules."""
    problems = []
    for rule in rules:
        page = PAGES / f"{rule}.md"
        text = page.read_text(encoding="utf-8") if page.exists() else ""
        if not text:
            problems.append(f"{rule}: no page {page.relative_to(ROOT)}")
        problems += [
            f"{rule}: its page lacks '{heading}'" for heading in HEADINGS if text and heading not in text
        ]
    return problems


def table_ids(table: Path) -> list[str]:
    """Return the ids of the rows of a table of rules."""
    return re.findall(r'^\s*\{+"([A-Z0-9-]+)", Regelsoort::', table.read_text(encoding="utf-8"), re.MULTILINE)


def listed(path: Path) -> set[str]:
    """Return the ids of a list that are to be covered."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.split()[0] for line in lines if line and not line.startswith(("#", "-"))}


def differences(table: list[str], wanted: set[str]) -> list[str]:
    """Return how a table differs from the list of what must be covered."""
    twice = [f"{rule}: stands twice in the table" for rule in sorted(set(table)) if table.count(rule) > 1]
    absent = [f"{rule}: to be covered, but not in the table" for rule in sorted(wanted - set(table))]
    extra = [f"{rule}: in the table, but not in the list to cover" for rule in sorted(set(table) - wanted)]
    return twice + absent + extra


def without_scenario(wanted: set[str], found: dict[str, set[str]]) -> list[str]:
    """Return which rules lack a scenario in which they are met, or one in which they are not."""
    problems = []
    for rule in sorted(wanted):
        if "voldaan" not in found.get(rule, set()):
            problems.append(f"{rule}: no scenario in which it is met")
        if rule not in CANNOT_FAIL and not FAILING & found.get(rule, set()):
            problems.append(f"{rule}: no scenario in which it is not met")
    return problems


def lacking_agreements() -> list[str]:
    """Return what is wrong with the agreements: table, list, page and scenarios."""
    table = table_ids(AGREEMENTS)
    wanted = listed(AGREEMENTS_TO_COVER)
    page = AGREEMENTS_PAGE.read_text(encoding="utf-8")
    headings = re.findall(r"^### (AFS-[A-Z0-9-]+)$", page, re.MULTILINE)
    rows = re.findall(r"^\| \[(AFS-[A-Z0-9-]+)\]", page, re.MULTILINE)
    found = answers(SCENARIOS / "afspraken")
    problems = differences(table, wanted)
    for name, ids in (("heading", headings), ("row", rows)):
        problems += [f"{rule}: no {name} in its page" for rule in sorted(wanted - set(ids))]
        problems += [f"{rule}: a {name} without an agreement" for rule in sorted(set(ids) - set(table))]
        problems += [f"{rule}: two {name}s in its page" for rule in sorted(set(ids)) if ids.count(rule) > 1]
    unknown = {rule for rule in found if rule.startswith("AFS-")} - wanted
    problems += [f"{rule}: a scenario of an agreement that is not there" for rule in sorted(unknown)]
    return problems + without_scenario(wanted, found)


def main() -> int:
    """Compare and report."""
    table = table_ids(TABLE)
    wanted = listed(TO_COVER)
    problems = differences(table, wanted)
    problems += lacking_pages(sorted(wanted))
    problems += [
        f"{page.stem}: a page without a rule" for page in sorted(PAGES.glob("*.md")) if page.stem not in table
    ]
    problems += without_scenario(wanted, answers())
    problems += lacking_agreements()
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
