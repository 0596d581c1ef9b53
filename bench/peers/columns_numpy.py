"""The same twelve rules over the same columns with numpy: whole columns at a time, dates by table look-up.

Reads what ``opp_bench_bulk --export`` wrote, stops if one status or due day differs, and prints the speed as
JSON. Only the versions of the rules that hold on the peildatum are here; the exported facts need no others.
The tables (the shift of the Algemene termijnenwet, school years, days some years later) are made before
anything is measured.
"""

from __future__ import annotations

import datetime
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Answer = tuple[Array, Array]  # status and due day
NONE = np.iinfo(np.int32).min  # an unknown day
EPOCH = datetime.date(1970, 1, 1)
FIRST, LAST = datetime.date(2005, 1, 1), datetime.date(2040, 1, 1)


def number(year: int, month: int, day: int) -> int:
    """Return a day as days since 1970-01-01."""
    return (datetime.date(year, month, day) - EPOCH).days


def years_later(day: datetime.date, years: int) -> datetime.date:
    """Return the same day some years later; 28 February for a 29th that is not there."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


@dataclass
class Meta:
    """What the export says besides the columns."""

    columns: dict[str, str]
    marks: dict[str, np.uint64]
    types: dict[str, int]
    statuses: dict[str, int]
    rules: list[str]
    peildatum: int
    part_of_year: int

    @classmethod
    def read(cls, path: Path) -> Meta:
        """Read the lines ``name=value``."""
        meta = cls({}, {}, {}, {}, [], 0, 0)
        for line in path.read_text(encoding="utf-8").splitlines():
            key, value = line.split("=")
            kind, _, name = key.partition(".")
            if kind == "column":
                meta.columns[name] = value
            elif kind == "mark":
                meta.marks[name] = np.uint64(1 << int(value))
            elif kind == "schooltype":
                meta.types[name] = int(value)
            elif kind == "status":
                meta.statuses[name] = int(value)
            elif kind == "rule":
                meta.rules.append(value)
            elif kind == "peildatum":
                meta.peildatum = int(value)
            else:
                meta.part_of_year = int(value) * 7
        return meta


class Tables:
    """Look-up tables over the days that occur, from FIRST on."""

    def __init__(self, days_off: Array) -> None:
        """Compute all tables."""
        self.base = (FIRST - EPOCH).days
        days = [FIRST + datetime.timedelta(days=i) for i in range((LAST - FIRST).days)]
        off = set(days_off.tolist())
        shift = np.zeros(len(days), np.int32)
        for i in range(len(days) - 2, -1, -1):
            if self.base + i in off:
                shift[i] = shift[i + 1] + 1
        self.working_day = np.arange(self.base, self.base + len(days), dtype=np.int32) + shift
        self.school_year = np.array([d.year if d.month >= 8 else d.year - 1 for d in days], np.int32)
        self.last_of_july = np.array([(d.month, d.day) == (7, 31) for d in days])
        later = {n: [(years_later(d, n) - EPOCH).days for d in days] for n in (2, 3)}
        self.two_years = np.array(later[2], np.int32)
        self.three_years = np.array(later[3], np.int32)

    def at(self, table: Array, day: Array) -> Array:
        """Look days up; an unknown day gives anything."""
        return table.take(day - self.base, mode="clip")


class Rules:
    """The rules over columns."""

    def __init__(self, meta: Meta, columns: dict[str, Array], tables: Tables) -> None:
        """Keep what the rules look at."""
        self.m, self.c, self.t = meta, columns, tables
        self.s = {name: np.uint8(value) for name, value in meta.statuses.items()}
        self.p = np.int32(meta.peildatum)

    def has(self, name: str, column: str = "kenmerken") -> Array:
        """Say where a mark is set."""
        return (self.c[column] & self.m.marks[name]) != 0

    def edge(self, name: str) -> Array:
        """Say where a mark of the second set is set."""
        return self.has(name, "randkenmerken")

    def known(self, name: str) -> Array:
        """Say where a day is known."""
        return self.c[name] != NONE

    def none(self) -> Array:
        """Return a column of unknown days."""
        return np.full(len(self.p_rows), NONE, np.int32)

    def prepare(self) -> None:
        """Compute what several rules use: kinds of school and whether an OPP is required."""
        c, s, types = self.c, self.s, self.m.types
        kind = c["schooltype"]
        self.p_rows = kind
        self.enrolled = self.has("ingeschreven")
        self.kind_known = self.has("schooltype_bekend")
        self.bao, self.vo = kind == types["bao"], kind == types["vo"]
        self.by_support = self.bao | self.vo
        self.wec = (kind == types["so"]) | (kind == types["vso"])
        self.left = self.known("uitgeschreven_op")
        self.temporary = self.has("tijdelijk")
        self.fixed = self.known("eerste_vaststelling_op")
        self.applied = self.edge("aanmelding_aanwezig")
        self.applied_kind_known = self.edge("aanmelding_schooltype_bekend")

        # What a scope rule says of who needs an OPP now, and of who does not.
        ended = self.known("opp_beeindigd_op") & (c["opp_beeindigd_op"] < self.p) & ~self.left
        needs = np.where(
            ended,
            s["open"],
            np.where(self.fixed, s["voldaan"], np.where(self.left, s["nvt"], s["open"])),
        )
        uncertain = self.has("niveau_onbekend") | ~self.has("ondersteuning_bekend")
        supported = ~self.by_support | self.known("extra_vanaf")
        self.scope = np.where(supported, needs, np.where(uncertain, s["geen_gegevens"], s["nvt"]))
        since = np.where(self.by_support, c["eerste_extra_vanaf"], c["ingeschreven_op"])
        since = np.where(supported | ~uncertain, since, NONE)
        can_ask = self.enrolled & self.kind_known
        self.required = can_ask & (since != NONE)
        self.required_from = np.where(self.required, since, NONE)
        self.unknown = self.enrolled & ~self.kind_known | (
            can_ask & (since == NONE) & (self.scope == s["geen_gegevens"])
        )
        self.no_more = self.required & (self.scope == s["nvt"])
        self.over = self.no_more | self.left
        self.unless = np.where(self.unknown, s["geen_gegevens"], s["nvt"])  # where it is not required

    def with_duty(self, status: Array, due: Array | None = None, present: bool = False) -> Answer:
        """Apply what all rules about an OPP share: it is required, and what is open ends with the duty."""
        s = self.s
        if present:
            status = np.where(self.has("opp_aanwezig"), status, s["nvt"])
        status = np.where(self.required, status, self.unless)
        gone = (status == s["open"]) & self.over
        status = np.where(gone, s["nvt"], status)
        if due is None:
            return status, self.none()
        return status, np.where(self.required & ~gone, due, NONE)

    def judged(self, due: Array, met: Array) -> Array:
        """Judge something that is due."""
        s = self.s
        done = met != NONE
        return np.where(
            done & (met <= due),
            s["voldaan"],
            np.where(done, s["te_laat"], np.where(self.p <= due, s["open"], s["verlopen"])),
        )

    def shifted(self, day: Array) -> Array:
        """Return the first working day from a day on."""
        return self.t.at(self.t.working_day, day)

    def scope_bao(self) -> Answer:
        """SCOPE-BAO."""
        s = self.s
        other = np.where(self.enrolled & ~self.kind_known, s["geen_gegevens"], s["nvt"])
        return np.where(self.kind_known & self.bao, self.scope, other), self.none()

    def within_six_weeks(self, start: Array) -> Answer:
        """Judge whether the OPP was fixed within six weeks."""
        s, c = self.s, self.c
        due = self.shifted(start + 42)
        later = (self.required_from != NONE) & (self.required_from > due)
        support_ended = self.by_support & self.known("eerste_extra_tot") & (c["eerste_extra_tot"] < due)
        met, left = c["eerste_vaststelling_op"], c["uitgeschreven_op"]
        in_time = self.fixed & (met <= due)
        gone = later | support_ended | (~in_time & self.left & (left <= due))
        status = np.where(gone, s["nvt"], self.judged(due, met))
        return status, np.where(later, NONE, due)

    def term_6w(self) -> Answer:
        """TERM-6W."""
        status, due = self.within_six_weeks(self.c["ingeschreven_op"])
        return self.with_duty(
            np.where(self.temporary, self.s["nvt"], status), np.where(self.temporary, NONE, due)
        )

    def term_6w_temp(self) -> Answer:
        """TERM-6W-TEMP."""
        s = self.s
        definitive = self.known("definitief_geplaatst_op")
        status, due = self.within_six_weeks(self.c["definitief_geplaatst_op"])
        status = np.where(definitive, status, np.where(self.fixed, s["voldaan"], s["open"]))
        status = np.where(self.temporary, status, s["nvt"])
        return self.with_duty(status, np.where(self.temporary & definitive, due, NONE))

    def eval_sy(self) -> Answer:
        """EVAL-SY."""
        s, c, t = self.s, self.c, self.t
        first_day = np.maximum(c["eerste_vaststelling_op"], self.required_from)  # NONE is the least
        ended = np.minimum(
            np.where(self.left, c["uitgeschreven_op"], np.int32(2**31 - 1)),
            np.where(self.known("opp_beeindigd_op"), c["opp_beeindigd_op"], np.int32(2**31 - 1)),
        )
        support_ended = self.by_support & self.known("extra_geeindigd_op")
        ended = np.where(support_ended, np.minimum(ended, c["extra_geeindigd_op"]), ended)
        is_ended = ended != 2**31 - 1
        first = t.at(t.school_year, first_day)
        last = t.at(t.school_year, np.minimum(ended, self.p))
        last = np.where(is_ended, t.at(t.school_year, ended), last)
        rows = len(first)
        missed, soft = np.zeros(rows, bool), np.zeros(rows, bool)
        counted, still_open = np.zeros(rows, bool), np.zeros(rows, bool)
        due = self.none()
        this_year = int(t.school_year[self.p - t.base])
        for year in range(2022, this_year + 1):
            begin, end = np.int32(number(year, 8, 1)), np.int32(number(year + 1, 7, 31))
            bit = np.uint64(1 << (year - 1990))
            inside = (first <= year) & (year <= last) & ((c["opp_schooljaren"] & bit) != 0)
            done = (c["evaluatie_schooljaren"] & bit) != 0
            counted |= inside & done
            aborted = (c["afgebroken_schooljaren"] & bit) != 0
            todo = inside & ~done & ~aborted
            if self.p <= end:
                todo &= ~is_ended
            counted |= todo
            hard = missed & ~soft
            running = todo & (year == last) & ~is_ended
            open_now = running & ~hard
            partial = end - np.maximum(first_day, begin) + 1 < self.m.part_of_year
            late = todo & ~running & ~(hard & partial)
            due = np.where(open_now | late, end, due)
            soft = np.where(late, partial, soft)
            missed |= late
            still_open |= open_now
        status = np.where(
            still_open,
            s["open"],
            np.where(missed, s["verlopen"], np.where(counted, s["voldaan"], s["nvt"])),
        )
        return self.with_duty(np.where(self.fixed, status, s["nvt"]), np.where(self.fixed, due, NONE))

    def agreement(self, party: str, since: Array) -> Array:
        """Judge the answers of one party."""
        s, c = self.s, self.c
        fixed = self.known("akkoord_nodig_voor_op")
        refused = self.known(f"{party}.geweigerd_op")
        agreed = self.known(f"{party}.akkoord_op")
        lacking = np.where(fixed, s["niet_voldaan"], s["open"])
        status = np.where(refused, lacking, np.where(agreed, s["voldaan"], lacking))
        return np.where(fixed & (c["akkoord_nodig_voor_op"] < since), s["nvt"], status)

    def of_age(self, moment: Array) -> tuple[Array, Array]:
        """Say where the pupil is of age at a moment (or now), and where that is known."""
        adult = self.c["meerderjarig_op"] <= np.where(moment != NONE, moment, self.p)
        incompetent = self.wec & self.has("handelingsonbekwaam")
        known = self.known("meerderjarig_op")
        return known & adult & ~incompetent, known | incompetent

    def fix_agree(self) -> Answer:
        """FIX-AGREE."""
        s = self.s
        since = np.int32(number(2017, 8, 1))
        parents, pupil = self.agreement("ouders", since), self.agreement("leerling", since)
        adult, age_known = self.of_age(self.c["akkoord_nodig_voor_op"])
        breach = pupil == s["niet_voldaan"]
        uncertain = breach & (parents == s["voldaan"]) & ~self.has("handelingsbekwaam")
        vso = self.c["schooltype"] == self.m.types["vso"]
        unless_same = np.where(parents == pupil, parents, s["geen_gegevens"])
        by_vso = np.where(
            adult, np.where(uncertain, s["geen_gegevens"], pupil), np.where(age_known, parents, unless_same)
        )
        answered = self.known("leerling.akkoord_op") | self.known("leerling.geweigerd_op")
        by_vo = np.where(answered & adult, pupil, np.where(answered & ~age_known, unless_same, parents))
        is_vo = self.vo | (self.c["schooltype"] == self.m.types["pro"])
        return self.with_duty(np.where(vso, by_vso, np.where(is_vo, by_vo, parents)), present=True)

    def hear_before(self) -> Answer:
        """HEAR-BEFORE."""
        s, c = self.s, self.c
        since = np.int32(number(2025, 8, 1))
        one, two = c["perspectief_vastgesteld_op"], c["handelingsdeel_vastgesteld_op"]
        never = np.int32(2**31 - 1)
        fixed = np.minimum(np.where(one >= since, one, never), np.where(two >= since, two, never))
        is_fixed = fixed != never
        heard = self.known("gehoord_op")
        both = (one != NONE) & (two != NONE)
        before = np.where(heard & (c["gehoord_op"] <= fixed), s["voldaan"], s["niet_voldaan"])
        draft = np.where(both, s["nvt"], np.where(heard, s["voldaan"], s["open"]))
        status = np.where(is_fixed, before, draft)
        adult, age_known = self.of_age(np.where(is_fixed, fixed, NONE))
        vso = c["schooltype"] == self.m.types["vso"]
        uncertain = ~age_known & vso & (status == s["niet_voldaan"])
        by_wec = np.where(adult, s["nvt"], np.where(uncertain, s["geen_gegevens"], status))
        return self.with_duty(np.where(self.wec, by_wec, status), present=True)

    def cont_factors(self) -> Answer:
        """CONT-FACTORS."""
        s = self.s
        both = self.has("factor_bevorderend") & self.has("factor_belemmerend")
        lacking = np.where(self.known("inhoud_vastgesteld_op"), s["niet_voldaan"], s["open"])
        return self.with_duty(np.where(both, s["voldaan"], lacking), present=True)

    def adm_6(self) -> Answer:
        """ADM-6."""
        s, c = self.s, self.c
        asylum = self.edge("asielzoeker") & (c["aanmelding.gedaan_op"] >= number(2026, 6, 12))
        waits = self.edge("opgeschort") & ~self.known("aanmelding.besloten_op")
        base = c["aanmelding.ontvangen_op"] + c["aanmelding.opgeschort_dagen"]
        six, ten = self.shifted(base + 42), self.shifted(base + 70)
        extended = ~asylum & self.known("aanmelding.verlengd_op") & (c["aanmelding.verlengd_op"] <= six)
        due = np.where(extended, ten, six)
        status = np.where(waits, s["open"], self.judged(due, c["aanmelding.besloten_op"]))
        other = np.where(self.applied, s["geen_gegevens"], s["nvt"])
        judged = self.applied_kind_known
        return np.where(judged, status, other), np.where(judged & ~waits, due, NONE)

    def kind_of_dossier(self) -> tuple[Array, Array, Array]:
        """Return the kind of school that judges a dossier, where it is known, and what is said if not."""
        kind = np.where(self.kind_known, self.c["schooltype"], self.c["aanmelding_schooltype"])
        known = self.kind_known | self.applied_kind_known
        return (
            kind,
            known,
            np.where(self.enrolled | self.applied, self.s["geen_gegevens"], self.s["nvt"]),
        )

    def tlv_end(self) -> Answer:
        """TLV-END."""
        s, c, types = self.s, self.c, self.m.types
        kind, known, other = self.kind_of_dossier()
        ruled = (kind == types["sbo"]) | (kind == types["so"]) | (kind == types["vso"])
        end = c["tlv.tot_en_met"]
        right = self.t.at(self.t.last_of_july, end)
        status = np.where(end == NONE, s["geen_gegevens"], np.where(right, s["voldaan"], s["niet_voldaan"]))
        status = np.where(self.edge("tlv_aanwezig") & ruled, status, s["nvt"])
        return np.where(known, status, other), self.none()

    def rod_term(self) -> Answer:
        """ROD-TERM."""
        s, c = self.s, self.c
        processed, sent = c["rod.verwerkt_op"], c["rod.geleverd_op"]
        due = processed + 14
        in_time = (sent != NONE) & (sent <= due)
        status = np.where(
            processed == NONE, s["geen_gegevens"], np.where(in_time, s["voldaan"], s["te_laat"])
        )
        reported = self.edge("rod_geleverd") & self.by_support
        status = np.where(reported, status, s["nvt"])
        known = self.kind_known
        other = np.where(self.enrolled, s["geen_gegevens"], s["nvt"])
        return np.where(known, status, other), np.where(known & reported & (processed != NONE), due, NONE)

    def keep_2y(self) -> Answer:
        """KEEP-2Y."""
        s, t, left = self.s, self.t, self.c["uitgeschreven_op"]
        due = np.where(self.edge("naar_speciaal"), t.at(t.three_years, left), t.at(t.two_years, left))
        status = np.where(self.left, np.where(self.p <= due, s["voldaan"], s["verlopen"]), s["nvt"])
        other = np.where(self.enrolled, s["geen_gegevens"], s["nvt"])
        known = self.kind_known
        return np.where(known, status, other), np.where(known & self.left, due, NONE)

    def gpo_10w(self) -> Answer:
        """GPO-10W."""
        filed = self.c["geschil.ingediend_op"]
        _, known, other = self.kind_of_dossier()
        due = self.shifted(filed + 70)
        there = known & (filed != NONE)
        status = np.where(there, self.judged(due, self.c["geschil.oordeel_op"]), self.s["nvt"])
        return np.where(known, status, other), np.where(there, due, NONE)

    def all(self) -> dict[str, Answer]:
        """Compute the twelve rules."""
        self.prepare()
        return {
            "SCOPE-BAO": self.scope_bao(),
            "TERM-6W": self.term_6w(),
            "TERM-6W-TEMP": self.term_6w_temp(),
            "EVAL-SY": self.eval_sy(),
            "FIX-AGREE": self.fix_agree(),
            "HEAR-BEFORE": self.hear_before(),
            "CONT-FACTORS": self.cont_factors(),
            "ADM-6": self.adm_6(),
            "TLV-END": self.tlv_end(),
            "ROD-TERM": self.rod_term(),
            "KEEP-2Y": self.keep_2y(),
            "GPO-10W": self.gpo_10w(),
        }


def main(folder: str) -> int:
    """Compare all answers, then measure."""
    place = Path(folder)
    meta = Meta.read(place / "meta.txt")
    columns = {name: np.fromfile(place / f"{name}.bin", kind) for name, kind in meta.columns.items()}
    rules = Rules(meta, columns, Tables(np.fromfile(place / "days_off.bin", np.int32)))
    answers = rules.all()
    if list(answers) != meta.rules:
        print("the export holds other rules", file=sys.stderr)
        return 1
    for rule, (status, due) in answers.items():
        theirs = np.fromfile(place / f"{rule}.status.bin", np.uint8)
        theirs_due = np.fromfile(place / f"{rule}.due.bin", np.int32)
        wrong = np.flatnonzero((status != theirs) | (due != theirs_due))
        if len(wrong):
            row = wrong[0]
            here, there = (status[row], due[row]), (theirs[row], theirs_due[row])
            print(
                f"{rule}, row {row}: {here} here, {there} in the export; {len(wrong)} differ", file=sys.stderr
            )
            return 1
    best = float("inf")
    for _ in range(5):
        begin = time.process_time()
        rules.all()
        best = min(best, time.process_time() - begin)
    rows = len(columns["schooltype"])
    print(json.dumps({"name": f"numpy {np.__version__}", "items_per_second": rows / best}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
