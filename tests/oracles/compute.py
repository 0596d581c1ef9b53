"""Computes the oracles beside it with libraries that share nothing with this one; see README.md."""

from __future__ import annotations

import datetime
from pathlib import Path

import holidays
from workalendar.europe import Netherlands

HERE = Path(__file__).resolve().parent
DESIGNATED = HERE.parents[1] / "data" / "kalender" / "atw_gelijkgestelde_dagen.csv"

calendar = Netherlands()


def holidays_of(year: int) -> dict[datetime.date, str]:
    """Return the days of art. 3(1) and (2), on which two libraries must agree."""
    known = dict(calendar.holidays(year))
    other = holidays.country_holidays("NL", years=year, categories=("public", "optional"))
    assert set(known) == set(other)
    return {day: name for day, name in known.items() if name not in ("Easter Sunday", "Whit Sunday")}


def working_day(day: datetime.date, free: set[str]) -> str:
    """Return the day, or the next one that is no Saturday, Sunday, holiday or other free day."""
    while not calendar.is_working_day(day) or day.isoformat() in free:
        day += datetime.timedelta(days=1)
    return day.isoformat()


days = {day: name for year in range(2014, 2036) for day, name in holidays_of(year).items()}
rows = ["date,name", *(f"{day},{days[day]}" for day in sorted(days))]
(HERE / "holidays_2014_2035.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")

designated = {row.split(",")[0] for row in DESIGNATED.read_text(encoding="utf-8").splitlines()}
rows = ["start,after_42_days,last_day,last_day_with_designated_days"]
for number in range(730):
    start = datetime.date(2025, 1, 1) + datetime.timedelta(days=number)
    end = start + datetime.timedelta(days=42)
    rows.append(f"{start},{end},{working_day(end, set())},{working_day(end, designated)}")
(HERE / "six_weeks_2025_2026.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
