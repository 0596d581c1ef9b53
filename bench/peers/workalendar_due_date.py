"""The same due dates with workalendar: six weeks after each start, moved on to the next working day.

Reads the answers that ``opp_bench_time --export`` wrote, stops if one differs, and prints the speed as
JSON. workalendar knows the holidays of Algemene termijnenwet art. 3(1) and (2), not the days designated by
decree; the exported answers leave those out.
"""

from __future__ import annotations

import csv
import datetime
import importlib.metadata
import json
import sys
import time

from workalendar.europe import Netherlands


def main(path: str) -> int:
    """Compare all answers, then measure."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = [
            (datetime.date.fromisoformat(row["start"]), datetime.date.fromisoformat(row["due"]))
            for row in csv.DictReader(file)
        ]
    calendar = Netherlands()
    six_weeks = datetime.timedelta(weeks=6)

    def due_date(start: datetime.date) -> datetime.date:
        end = start + six_weeks
        return end if calendar.is_working_day(end) else calendar.add_working_days(end, 1)

    for start, due in rows:  # also fills its cache of holidays, which is not measured
        if due_date(start) != due:
            print(f"{start}: {due_date(start)} here, {due} in the export", file=sys.stderr)
            return 1
    best = float("inf")
    for _ in range(3):
        begin = time.perf_counter()
        for start, _due in rows:
            due_date(start)
        best = min(best, time.perf_counter() - begin)
    version = importlib.metadata.version("workalendar")
    print(json.dumps({"name": f"workalendar {version}", "items_per_second": len(rows) / best}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
