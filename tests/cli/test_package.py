"""What the command line of the Python package adds: its own commands, and how it ends."""

from __future__ import annotations

import importlib.metadata
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import opp

# A command that only these tests have, run as `opp` runs one.
TURVEN = """
import sys
import opp
from opp.__main__ import main

def turven(arguments):
    if not arguments:
        opp.parse_events("{")
    print(*arguments)
    return len(arguments) // (len(arguments) - 1)

sys.modules["turven"] = sys.modules["__main__"]
sys.exit(main(sys.argv[1:], [("turven", "Count on fingers", "turven:turven")]))
"""


def turven(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", TURVEN, *arguments], capture_output=True, text=True, check=False
    )


def test_a_command_of_python_is_one_of_the_others() -> None:
    assert "\n  turven                      Count on fingers\n" in turven("--help").stdout
    assert turven("--version").stdout == f"opp {opp.__version__}\n"
    done = turven("turven", "a", "--help")
    assert (done.returncode, done.stdout, done.stderr) == (2, "a --help\n", "")


def test_what_a_command_of_python_raises_is_no_answer() -> None:
    refused = turven("turven")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("opp: ") and "[OPP-JSON-001]" in refused.stderr
    broken = turven("turven", "a")
    assert broken.returncode == 2
    assert broken.stderr.endswith("ZeroDivisionError: integer division or modulo by zero\n")


def test_the_package_brings_the_command() -> None:
    (script,) = (file for file in importlib.metadata.files("opp-dossier") or () if file.name == "opp")
    done = subprocess.run([script.locate(), "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"opp {opp.__version__}\n"
    help_of = [
        subprocess.run([*command, "--help"], capture_output=True, text=True, check=True).stdout
        for command in ([script.locate()], [sys.executable, "-m", "opp"])
    ]
    assert help_of[0] == help_of[1]


def test_what_python_wrote_before_comes_before(tmp_path: Path) -> None:
    code = "import sys; from opp.__main__ import main; print('eerst'); sys.exit(main(['--version']))"
    out = tmp_path / "out.txt"
    with out.open("wb") as file:
        subprocess.run([sys.executable, "-c", code], stdout=file, check=True)
    assert out.read_text().splitlines() == ["eerst", f"opp {opp.__version__}"]


def test_a_name_that_is_no_utf_8_reaches_the_file_system(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/sch\xf6ol.opp"
    subprocess.run([sys.executable, "-m", "opp", "init", path], check=True, capture_output=True)
    assert os.path.exists(path)


def test_an_interrupt_ends_it_at_once(tmp_path: Path) -> None:
    """While C++ waits for a file that nobody writes to."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "opp", "beleid", "check", pipe]

    def heed_interrupts() -> None:  # also where these tests run in the background
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    with subprocess.Popen(command, stderr=subprocess.DEVNULL, preexec_fn=heed_interrupts) as process:
        time.sleep(1)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == -signal.SIGINT
