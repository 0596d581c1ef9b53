"""Prints what bench/run measured as one table, with the ratio to the peer that does the same work."""

from __future__ import annotations

import json
import sys
from pathlib import Path

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


def main(time_file: str, workalendar_file: str) -> int:
    """Read both results and print the table."""
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
        line = f"{title:<40} {speed[ours] / 1e6:>10.2f} {1e9 / speed[ours]:>9.1f}"
        ratios = [f"{speed[ours] / speed[o]:,.0f} x {names[o]} ({1e9 / speed[o]:,.0f} ns)" for o in others]
        print(line + "   " + ", ".join(ratios))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
