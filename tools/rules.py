#!/usr/bin/env python3
"""Checks that every rule is whole: a row in the table, a page with a text, scenarios of both kinds.

Every fault is printed; the exit status is 1 if there is one.
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
AGREEMENTS = ROOT / "src" / "rules" / "table" / "afspraken.hpp"
AGREEMENTS_PAGE = ROOT / "docs" / "reference" / "afspraken.md"

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


def twice(ids: list[str], where: str) -> list[str]:
    """Return which ids stand twice."""
    return [f"{rule}: stands twice in {where}" for rule in sorted(set(ids)) if ids.count(rule) > 1]


def without_scenario(rules: list[str], found: dict[str, set[str]]) -> list[str]:
    """Return which rules lack a scenario in which they are met, or one in which they are not."""
    problems = []
    for rule in rules:
        if "voldaan" not in found.get(rule, set()):
            problems.append(f"{rule}: no scenario in which it is met")
        if rule not in CANNOT_FAIL and not FAILING & found.get(rule, set()):
            problems.append(f"{rule}: no scenario in which it is not met")
    return problems


def lacking_agreements() -> list[str]:
    """Return what is wrong with the agreements: table, page and scenarios."""
    table = table_ids(AGREEMENTS)
    page = AGREEMENTS_PAGE.read_text(encoding="utf-8")
    headings = re.findall(r"^### (AFS-[A-Z0-9-]+)$", page, re.MULTILINE)
    rows = re.findall(r"^\| \[(AFS-[A-Z0-9-]+)\]", page, re.MULTILINE)
    found = answers(SCENARIOS / "afspraken")
    problems = twice(table, "the table")
    for name, ids in (("heading", headings), ("row", rows)):
        problems += [f"{rule}: no {name} in its page" for rule in table if rule not in ids]
        problems += [f"{rule}: a {name} without an agreement" for rule in sorted(set(ids) - set(table))]
        problems += twice(ids, f"the {name}s of its page")
    unknown = {rule for rule in found if rule.startswith("AFS-")} - set(table)
    problems += [f"{rule}: a scenario of an agreement that is not there" for rule in sorted(unknown)]
    return problems + without_scenario(table, found)


def main() -> int:
    """Compare and report."""
    table = table_ids(TABLE)
    problems = twice(table, "the table") + lacking_pages(table)
    problems += [
        f"{page.stem}: a page without a rule" for page in sorted(PAGES.glob("*.md")) if page.stem not in table
    ]
    problems += without_scenario(table, answers()) + lacking_agreements()
    print("\n".join(problems), end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
