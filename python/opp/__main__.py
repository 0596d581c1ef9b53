"""The command line ``opp``: that of C++ in this process, with the commands that only Python has."""

from __future__ import annotations

import importlib
import os
import signal
import sys
import traceback
from collections.abc import Sequence

from opp import _core

_COULD_NOT_RUN = 2  # in the table of exit codes that ``opp --help`` shows


def main(
    arguments: Sequence[str] | None = None, commands: Sequence[tuple[str, str, str]] | None = None
) -> int:
    """Run one command and return its exit code.

    ``arguments`` are those of the process if left out. Each of ``commands`` is a name, a line of help and the
    ``module:function`` that gets the arguments after the name and returns the exit code; if left out, they
    are those of the table in C++ (``opp/cli/command_line.hpp``).
    """
    if arguments is None:
        arguments = sys.argv[1:]
        # As a program: an interrupt or a closed pipe ends it at once, also while C++ runs.
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        if hasattr(signal, "SIGPIPE"):
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    if commands is None:
        commands = _core._cli_commands()
    for name, _, function in commands:
        if list(arguments[:1]) == [name]:
            return _run(function, arguments[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    return _core._cli([os.fsencode(argument) for argument in arguments], commands)


def _run(function: str, arguments: Sequence[str]) -> int:
    """Run a command of Python; what it raises never looks like an answer about the law, which has code 1."""
    module, _, name = function.partition(":")
    try:
        return int(getattr(importlib.import_module(module), name)(arguments))
    except _core.Error as error:
        print(f"opp: {error}", file=sys.stderr)
    except Exception:
        traceback.print_exc()
    return _COULD_NOT_RUN


if __name__ == "__main__":
    sys.exit(main())
