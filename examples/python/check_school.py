"""List the terms and duties that are overdue or broken at a school.

Reads an EDEXML file and an event file into a store in memory, like examples/cpp/check_school.cpp.
Usage: check_school.py LEERLINGEN.xml GEBEURTENISSEN.jsonl PEILDATUM
"""

import datetime
import sys

import opp


def main(leerlingen: str, gebeurtenissen: str, peildatum: str) -> None:
    """Print one line per breach."""
    now = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
    with opp.Store.in_memory() as store:
        opp.import_edexml(store, leerlingen, recorded_at=now)
        opp.import_events(store, gebeurtenissen, recorded_at=now)
        for report in opp.check_store(store, datetime.date.fromisoformat(peildatum)):
            for finding in report:
                if finding.breach:
                    print(report.dossier_id, finding.rule_id, finding.status.value, finding.due or "-")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except opp.Error as error:
        sys.exit(str(error))
