#!/usr/bin/env python3
"""Changes the rules on purpose, one change at a time, and sees whether the scenarios notice.

The changes stand in tests/mutations/mutations.toml: a file, the text that stands there exactly once, and
what to put in its place. Each is made in a copy of the tree, the command line is built, and all scenarios
are run. A change that no scenario notices survives, and the exit status is then 1. The outcome is written
to tests/mutations/result.md, after each change. It takes an hour; run it by hand after a change to kernels,
table or scenarios.

    tools/mutate.py              all changes; begins the result anew
    tools/mutate.py TERM FIX     only those whose name contains one of the words, again; keeps the others
    tools/mutate.py --missing    only those of which the result holds no outcome yet
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MUTATIONS = ROOT / "tests" / "mutations" / "mutations.toml"
RESULT = ROOT / "tests" / "mutations" / "result.md"
WORK = ROOT / "build" / "mutate"
TREE = WORK / "tree"
COPIED = ("CMakeLists.txt", "cmake", "include", "src", "data")


def prepare() -> None:
    """Copy the sources and build the command line once, without optimisation."""
    TREE.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        source, target = ROOT / name, TREE / name
        if source.is_file():
            if not target.exists() or target.read_bytes() != source.read_bytes():
                shutil.copyfile(source, target)
            continue
        for path in (path for path in source.rglob("*") if path.is_file()):
            copy = target / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            if not copy.exists() or copy.read_bytes() != path.read_bytes():
                shutil.copyfile(path, copy)
    configure = [
        "cmake",
        "-S",
        str(TREE),
        "-B",
        str(WORK / "build"),
        "-G",
        "Ninja",
        "-DCMAKE_BUILD_TYPE=None",
    ]
    off = ["-DOPP_BUILD_TESTS=OFF", "-DOPP_BUILD_EXAMPLES=OFF", "-DCMAKE_CXX_FLAGS=-O0 -w"]
    subprocess.run([*configure, *off], check=True, stdout=subprocess.DEVNULL)
    if not build():
        sys.exit("the unchanged tree does not build")


def build() -> bool:
    """Build the command line; False if that fails."""
    jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
    command = ["cmake", "--build", str(WORK / "build"), "--target", "opp_cli", "-j", jobs]
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def scenarios() -> tuple[int, list[str]]:
    """Run all scenarios; the exit status and the rules that answered otherwise."""
    command = [str(WORK / "build" / "opp"), "scenario", "run", str(ROOT / "tests" / "scenarios")]
    done = subprocess.run(command, capture_output=True, text=True)
    found = (line for line in done.stdout.splitlines() if line.startswith("  regel ") and ", " in line)
    words = (line.split(", ", 1)[1] for line in found)
    return done.returncode, sorted(set(words))


def former_rows() -> dict[str, str]:
    """Read the rows of the result that stands there, by the name of the change."""
    if not RESULT.exists():
        return {}
    lines = RESULT.read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| ") and not line.startswith("| change ")]
    return {row.split(" | ")[0][2:]: row for row in rows}


def write_result(names: list[str], rows: dict[str, str]) -> None:
    """Write what is known so far, so that a run that is broken off still tells something."""
    known = [rows[name] for name in names if name in rows]
    survived = sum(row.split(" | ")[1] == "survived" for row in known)
    head = "<!-- Written by tools/mutate.py. -->\n\n# Changes on purpose\n\n"
    table = "| change | outcome | rules that answered otherwise |\n|---|---|---|\n" + "\n".join(known) + "\n"
    made = f"{len(known)} of {len(names)} changes made, {len(known) - survived} caught, {survived} survived."
    RESULT.write_text(f"{head}{made}\n\n{table}", encoding="utf-8")


def main() -> int:
    """Make every change and report."""
    missing = sys.argv[1:] == ["--missing"]
    words = [] if missing else sys.argv[1:]
    with MUTATIONS.open("rb") as file:
        mutations = tomllib.load(file)["mutatie"]
    names = [m["naam"] for m in mutations]
    rows = former_rows() if words or missing else {}
    chosen = [m for m in mutations if not words or any(word in m["naam"] for word in words)]
    if missing:
        chosen = [m for m in chosen if m["naam"] not in rows]
    chosen.sort(key=lambda m: m["bestand"].endswith(".hpp"))  # what rebuilds little comes first
    prepare()
    if scenarios()[0] != 0:
        sys.exit("the scenarios do not hold on the unchanged tree")
    survived = 0
    for mutation in chosen:
        path = TREE / mutation["bestand"]
        text = path.read_text(encoding="utf-8")
        if text.count(mutation["oud"]) != 1:
            sys.exit(f"{mutation['naam']}: {mutation['oud']!r} does not stand once in {mutation['bestand']}")
        path.write_text(text.replace(mutation["oud"], mutation["nieuw"]), encoding="utf-8")
        noticed: list[str] = []
        try:
            if not build():
                outcome = "caught by the compiler"
            else:
                status, noticed = scenarios()
                outcome = "survived" if status == 0 else "caught"
        finally:
            path.write_text(text, encoding="utf-8")
        survived += outcome == "survived"
        rows[mutation["naam"]] = f"| {mutation['naam']} | {outcome} | {', '.join(noticed[:6])} |"
        print(f"{outcome:<24} {mutation['naam']}", flush=True)
        write_result(names, rows)
    build()
    print(f"{len(chosen)} changes, {len(chosen) - survived} caught, {survived} survived.")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
