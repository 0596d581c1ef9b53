"""Prints what bench/run measured as one table, with the ratio to the peer that does the same work."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

# Title, ours, the peers that do the same work.
ROWS = [
    ("six weeks + Atw, column of day numbers", "due_date_opp_column", ["due_date_boost", "workalendar"]),
    ("six weeks + Atw, Date", "due_date_opp", ["due_date_boost", "workalendar"]),
    ("six weeks + Atw, with explanation", "explained_opp", []),
    ("read ISO 8601", "parse_opp", ["parse_boost"]),
    ("write ISO 8601, string", "print_opp", ["print_boost"]),
    ("write ISO 8601, ten characters", "print_opp_to_chars", ["print_boost"]),
]
PEERS = {
    "due_date_boost": "Boost.Date_Time",
    "parse_boost": "Boost.Date_Time",
    "print_boost": "Boost.Date_Time",
}


# Title, ours, the peers that do the same work: of one dossier with 50 events and two versions of the OPP.
DOSSIER_ROWS = [
    ("fold 50 events", "fold_opp", ["fold_dataclasses"]),
    ("extract the facts of the rules", "extract_opp", []),
    ("check all rules, full findings", "check_opp", []),
    ("read JSON lines as events", "read_json_opp", ["read_dataclasses"]),
    ("write events as JSON lines", "write_json_opp", []),
    ("save a snapshot", "save_snapshot_opp", []),
    ("load a snapshot", "load_snapshot_opp", ["read_and_fold_opp"]),
]


# Title, ours, the peers that do the same work: status and due day of twelve rules, of a million dossiers.
BULK_ROWS = [
    ("twelve rules, status and due day", "check_columns", ["numpy", "from_columns", "from_objects"]),
    ("the same, all that a rule says", "check_columns_whole", []),
    ("every rule of the law, status", "check_columns_every_rule", []),
    ("columns to facts, no rule", "turn_columns", []),
    ("one plain pass over the columns", "plain_pass", []),
]


def times(ratio: float) -> str:
    """Write a ratio; a small one with a decimal, which would otherwise be rounded away."""
    return f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.1f}"


def row(title: str, ours: str, others: list[str], speed: dict[str, float], names: dict[str, str]) -> str:
    """Return one line: speed, time of one and the ratio to each peer."""
    ratios = [f"{times(speed[ours] / speed[o])} x {names[o]} ({1e9 / speed[o]:,.0f} ns)" for o in others]
    line = f"{title:<40} {speed[ours] / 1e6:>10.2f} {1e9 / speed[ours]:>9.1f}"
    return line + "   " + ", ".join(ratios)


def load(path: str) -> Any:
    """Read what a program measured."""
    return json.loads(Path(path).read_text(encoding="utf-8"))


def bulk(bulk_file: str, numpy_file: str, python_file: str, memory_file: str) -> None:
    """Print the table of columns; of each program the best of five, in time of the processor on one core."""
    speed: dict[str, float] = {}
    for one in load(bulk_file)["benchmarks"]:
        if one["run_type"] == "iteration":
            name = one["name"].removesuffix("/real_time")
            speed[name] = max(speed.get(name, 0), one["items_per_second"])
    numpy, python, memory = load(numpy_file), load(python_file), load(memory_file)
    speed["numpy"] = numpy["items_per_second"]
    speed["from_columns"], speed["from_objects"] = python["from_columns"], python["from_objects"]
    names = {
        "numpy": numpy["name"],
        "from_columns": f"{python['name']} from columns",
        "from_objects": f"{python['name']} made before",
    }
    print(f"\n{'one of a million dossiers in columns':<40} {'million/s':>10} {'ns each':>9}   compared with")
    for title, ours, others in BULK_ROWS:
        print(row(title, ours, others, speed, names))
    limit = speed["plain_pass"] / speed["check_columns"]
    threads = speed["check_columns_threads/2"] / speed["check_columns_threads/1"]
    print(f"twelve rules take {limit:.1f} times one plain pass; two threads are {threads:.2f} times one")
    each, peak = memory["bytes"] / memory["rows"], memory["peak"] / 1e9
    print(
        f"{memory['rows']:,} dossiers with every column: {each:.1f} bytes each, {peak:.2f} GB at most in use"
    )


def main(
    time_file: str, workalendar_file: str, dossier_file: str, dataclasses_file: str, *bulk_files: str
) -> int:
    """Read all results and print the tables."""
    measured = json.loads(Path(time_file).read_text(encoding="utf-8"))
    speed = {row["name"]: row["items_per_second"] for row in measured["benchmarks"]}
    peer = json.loads(Path(workalendar_file).read_text(encoding="utf-8"))
    speed["workalendar"] = peer["items_per_second"]
    names = {**PEERS, "workalendar": peer["name"]}

    context = measured["context"]
    processor = f"{context['num_cpus']} x {context['mhz_per_cpu']} MHz"
    print(f"{processor}, one core used; load {context['load_avg'][0]:.1f}")
    print(f"{'work':<40} {'million/s':>10} {'ns each':>9}   compared with")
    for title, ours, others in ROWS:
        print(row(title, ours, others, speed, names))

    dossiers = {row["name"]: row for row in json.loads(Path(dossier_file).read_text("utf-8"))["benchmarks"]}
    peer = json.loads(Path(dataclasses_file).read_text(encoding="utf-8"))
    speed = {name: row["items_per_second"] for name, row in dossiers.items()}
    speed["fold_dataclasses"], speed["read_dataclasses"] = peer["fold"], peer["read"]
    speed["read_and_fold_opp"] = 1 / (1 / speed["read_json_opp"] + 1 / speed["fold_opp"])
    names = {
        "fold_dataclasses": peer["name"],
        "read_dataclasses": peer["name"],
        "read_and_fold_opp": "reading and folding its events",
    }
    print(f"\n{'one dossier of 50 events':<40} {'million/s':>10} {'ns each':>9}   compared with")
    for title, ours, others in DOSSIER_ROWS:
        line = row(title, ours, others, speed, names)
        if ours.endswith("json_opp"):
            line += f"{', ' if others else ''}{dossiers[ours]['bytes_per_second'] / 1e6:,.0f} MB/s"
        print(line)
    for count in (1, 1000, 10_000):
        kept = dossiers[f"memory_opp/{count}/iterations:1"]["bytes_per_dossier"]
        print(f"{f'memory of each of {count:,} dossiers':<40} {kept / 1024:>10.1f} KiB")
    bulk(*bulk_files)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
