#!/usr/bin/env python3
"""Checks the walls between the modules: who includes what, and what each part of the tree may use.

The tables below are the rules. Every violation is printed as ``path:line: message``; the exit status is 1 if
there is one.
"""

from __future__ import annotations

import argparse
import fnmatch
import itertools
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# --- The rules ---------------------------------------------------------------------------------------------

# What each module may use directly; it may also use what those may use.
USES: dict[str, tuple[str, ...]] = {
    "base": (),
    "time": ("base",),
    "law": ("time",),
    "stream": ("time",),
    "model": ("law", "stream"),
    "normen": ("law",),
    "rules": ("model",),
    "codec": ("model", "rules"),  # rules: a report is written as JSON
    "workflow": ("rules",),
    "bulk": ("rules",),
    "exchange": ("codec", "rules"),
    "store": ("codec", "rules"),
    "testing": ("codec", "rules"),
    "report": ("rules", "normen", "workflow"),
    "cli": ("bulk", "exchange", "store", "testing", "report"),  # with what these may use: everything
}

# The modules of opp::core. They read no clock, file, environment or locale.
CORE = frozenset({"base", "time", "stream", "law", "model", "normen", "rules", "workflow", "bulk"})

# Headers directly in include/opp, and the modules that each may include.
UMBRELLAS: dict[str, frozenset[str]] = {
    "opp.hpp": frozenset(USES),
    "core.hpp": CORE,
    "errors.hpp": frozenset(USES),
    "testing.hpp": frozenset({"rules", "testing"}),
    "version.hpp": frozenset(),
    "fwd.hpp": frozenset(),
}
UMBRELLAS_FOR_ALL = frozenset({"version.hpp", "fwd.hpp"})  # the others are for whoever uses the library

_OF_STREAMS = ("history", "fold", "payload", "sentence", "tekst")

# Private headers that other modules may include too: what a library of others needs in one place.
SHARED_PRIVATE: dict[str, frozenset[str]] = {
    "src/base/toml.hpp": frozenset({"law", "testing"}),
    # What the module of a kind of stream instantiates.
    **dict.fromkeys((f"src/stream/{name}.hpp" for name in _OF_STREAMS), frozenset({"model"})),
}

# The kind of stream that the tests have instantiates what the modules offer for any kind.
KIND_OF_TESTS = ("tests/stream/uitleen.cpp", "tests/stream/uitleen_module.cpp")

# Headers that are not ours and not C++, and the paths that may include them.
FOREIGN_HEADERS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"boost/date_time[/.]"), ("include/opp/time/boost.hpp", "bench/")),
    (re.compile(r"boost/(json|serialization|archive)[/.]"), ("src/codec/",)),
    (re.compile(r"pugi(xml|config)\.hpp"), ("src/exchange/",)),
    (re.compile(r"SQLiteCpp/|sqlite3(ext)?\.h"), ("src/store/",)),
    (re.compile(r"sodium(/|\.h)"), ("src/codec/", "src/store/")),
    (re.compile(r"fmt/"), ("src/",)),
    (re.compile(r"toml\+\+/|toml\.hpp$"), ("src/base/toml.hpp",)),
    (re.compile(r"CLI/"), ("src/cli/",)),
    (re.compile(r"pybind11/|(Python|datetime|structmember)\.h$"), ("python/src/",)),
    (re.compile(r"catch2/|rapidcheck(/|\.h)"), ("tests/", "include/opp/testing.hpp")),
    (re.compile(r"benchmark/|malloc\.h$"), ("bench/",)),  # malloc.h: what a value takes in memory
    (re.compile(r"sys/mman\.h$"), ("src/bulk/buffer.cpp",)),  # advice on memory, no effect on answers
    (re.compile(r"(fcntl|unistd)\.h$|sys/"), ("src/store/",)),  # POSIX
)

_CPP_HEADER_NAMES = """
algorithm any array atomic barrier bit bitset charconv chrono compare complex concepts condition_variable
coroutine deque exception execution filesystem format forward_list fstream functional future
initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map memory
memory_resource mutex new numbers numeric optional ostream queue random ranges ratio regex
scoped_allocator semaphore set shared_mutex source_location span sstream stack stdexcept stop_token
streambuf string string_view strstream syncstream system_error thread tuple type_traits typeindex typeinfo
unordered_map unordered_set utility valarray variant vector version
cassert cctype cerrno cfenv cfloat cinttypes climits clocale cmath csetjmp csignal cstdarg cstddef cstdint
cstdio cstdlib cstring ctime cuchar cwchar cwctype
"""
CPP_HEADERS = frozenset(_CPP_HEADER_NAMES.split())

# A public header names no type of another library, not even in a forward declaration.
FOREIGN_NAMESPACE = re.compile(
    r"\b(boost|fmt|pugi|SQLite|toml|CLI|pybind11)\s*::|\bnamespace\s+(boost|fmt|pugi|SQLite|toml|CLI|pybind11)\b"
)
FOREIGN_NAMESPACE_EXEMPT: dict[str, str] = {"include/opp/time/boost.hpp": "boost"}

CORE_FORBIDDEN_HEADERS: dict[str, str] = {
    "chrono": "a clock",
    "ctime": "a clock",
    "fstream": "files",
    "filesystem": "files",
    "iostream": "the console",
    "locale": "a locale",
    "sstream": "a locale",
    "clocale": "a locale",
    "thread": "threads",
    "future": "threads",
}
MAY_USE_THREADS = frozenset({"bulk"})
CALENDAR_HEADER = "include/opp/time/date.hpp"  # <chrono> for years and months; clocks are found below

CORE_FORBIDDEN_CODE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b(secure_)?getenv\s*\("), "the environment"),
    (re.compile(r"\bstd\s*::\s*locale\b|\bsetlocale\s*\("), "a locale"),
    (re.compile(r"\b(system|steady|high_resolution|utc|file)_clock\b"), "a clock"),
    (re.compile(r"\b(day|second|microsec)_clock\b"), "a clock"),  # of Boost.Date_Time
    (re.compile(r"\bstd\s*::\s*time\s*\(|(?<![\w:.>])time\s*\(\s*(nullptr|NULL|0)\s*\)"), "a clock"),
    (re.compile(r"\bf(re)?open\s*\("), "files"),
)

SUFFIXES = frozenset({".hpp", ".cpp", ".h", ".inc"})
ROOTS = ("include", "src", "python/src", "tests", "examples", "bench")


# --- Reading C++ -------------------------------------------------------------------------------------------

TOKEN = re.compile(
    r"""
      ^[ \t]*\#[ \t]*include\b(?P<include>[^\n]*)
    | //[^\n]*
    | /\*.*?\*/
    | \bR"(?P<delimiter>[^()\\\s]*)\(.*?\)(?P=delimiter)"
    | (?<!\w)\d(?:'?[\w.])*                     # a number, so that 1'000 does not start a character
    | "(?:\\.|[^"\\\n])*"
    | '(?:\\.|[^'\\\n])*'
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
INCLUDE = re.compile(r'\s*(?:"(?P<quoted>[^"]+)"|<(?P<angled>[^>]+)>)')


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """Something that stands where it may not."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Include:
    """One ``#include``; `name` is empty if the header is hidden behind a macro."""

    line: int
    name: str
    quoted: bool


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its includes and its code, with comments and text blanked out."""

    path: str
    includes: tuple[Include, ...]
    code: str

    @property
    def folder(self) -> str:
        """The folder that holds the file."""
        return os.path.dirname(self.path)

    @property
    def is_public(self) -> bool:
        """True for a header that is installed."""
        return self.path.startswith("include/")


def read_source(root: Path, path: str) -> Source:
    """Read a file and separate its includes from its code."""
    text = (root / path).read_text(encoding="utf-8")
    includes: list[Include] = []

    def blank(match: re.Match[str]) -> str:
        token = match.group()
        if (rest := match["include"]) is not None:
            found = INCLUDE.match(rest)
            name = (found["quoted"] or found["angled"]) if found else ""
            line = text.count("\n", 0, match.start()) + 1
            includes.append(Include(line, name.strip(), bool(found and found["quoted"])))
        elif token[0].isdigit():
            return token
        return re.sub(r"[^\n]", " ", token)

    code = TOKEN.sub(blank, text)
    return Source(path, tuple(includes), code)


def matches(source: Source, pattern: re.Pattern[str]) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield each place in the code that matches, with its line number."""
    for match in pattern.finditer(source.code):
        yield source.code.count("\n", 0, match.start()) + 1, match


# --- Who may include what ----------------------------------------------------------------------------------


def closure(module: str) -> frozenset[str]:
    """Return the module, what it may use, and what those may use."""
    return frozenset({module}).union(*(closure(used) for used in USES[module]))


MAY_USE = {module: closure(module) for module in USES}


def split_place(path: str) -> tuple[str, str]:
    """Return the part of the tree that a file is in, and its module (for an umbrella header: its name)."""
    parts = path.split("/")
    match parts:
        case ["include", "opp", name]:
            return "umbrella", name
        case ["include", "opp", module, *_]:
            return "public", module
        case ["src", module, _, *_]:
            return "private", module
        case ["python", "src", *_]:
            return "python", ""
        case ["tests" | "examples" | "bench" as part, *_]:
            return part, ""
        case _:
            return "nowhere", ""


def check_place(source: Source) -> Iterator[Violation]:
    """Require that a file belongs to a module that exists."""
    part, module = split_place(source.path)
    if part == "nowhere" or (part == "umbrella" and module not in UMBRELLAS):
        yield Violation(source.path, 1, "belongs in the folder of a module")
    elif part in ("public", "private") and module not in USES:
        yield Violation(source.path, 1, f"unknown module {module}: add it to USES in tools/walls.py")


def resolve(root: Path, source: Source, include: Include) -> str | None:
    """Return the path of an include that names a file of ours, or None."""
    if include.name.startswith("opp/"):
        return os.path.normpath(f"include/{include.name}")
    if not include.quoted:
        return None
    for folder in (source.folder, "src", "python/src", "tests", "include"):
        path = os.path.normpath(os.path.join(folder, include.name))
        if not path.startswith("..") and (root / path).is_file():
            return path
    return None


def refuse_own(source: Source, target: str) -> str | None:
    """Say why this file may not include that file of ours; None if it may."""
    part, module = split_place(source.path)
    target_part, target_module = split_place(target)
    if target_part == "public":
        if target_module not in USES:
            return f"unknown module {target_module}"
        if part == "umbrella" and target_module not in UMBRELLAS.get(module, frozenset()):
            return f"{module} may not include module {target_module}"
        if part in ("public", "private") and target_module not in MAY_USE.get(module, frozenset()):
            return f"module {module} may not use module {target_module}"
        return None
    if target_part == "umbrella":
        if target_module not in UMBRELLAS:
            return f"unknown header opp/{target_module}"
        is_user = part in ("python", "tests", "examples", "bench") or (part, module) == ("private", "cli")
        if (
            target_module in UMBRELLAS_FOR_ALL
            or is_user
            or (module == "opp.hpp" and target_module in ("core.hpp", "errors.hpp"))
        ):
            return None
        return f"opp/{target_module} is for users of the library; include the headers that are needed"
    if target_part == "private":
        own_test = source.path.startswith(f"tests/unit/{target_module}/")
        if own_test or (part, module) == ("private", target_module):
            return None
        if part == "private" and module in SHARED_PRIVATE.get(target, frozenset()):
            return None
        if source.path in KIND_OF_TESTS and target_module in ("stream", "codec", "store"):
            return None
        return f"{target} is private to module {target_module}"
    if source.path in KIND_OF_TESTS and target == "python/src/stream.hpp":
        return None
    return None if part == target_part else f"{target} may not be included from here"


def refuse_foreign(path: str, include: Include) -> str | None:
    """Say why this file may not include a header that is not ours; None if it may."""
    for pattern, places in FOREIGN_HEADERS:
        if pattern.match(include.name):
            return None if path.startswith(places) else f"<{include.name}> is only for {', '.join(places)}"
    if include.name in CPP_HEADERS:
        return None
    if include.quoted and include.name.endswith(".inc"):
        return None  # generated by the build
    if include.quoted:
        return f'"{include.name}" is no file of this project'
    return f"<{include.name}> is neither C++20 nor a library that this project uses"


def check_includes(root: Path, source: Source) -> Iterator[Violation]:
    """Require that includes follow the module graph and other libraries stay where they belong."""
    for include in source.includes:
        if not include.name:
            message: str | None = "write the header out: a macro hides what is included"
        elif (target := resolve(root, source, include)) is not None:
            message = refuse_own(source, target)
        else:
            message = refuse_foreign(source.path, include)
        if message is not None:
            yield Violation(source.path, include.line, message)


# --- What the code may name --------------------------------------------------------------------------------


def check_public_names(source: Source) -> Iterator[Violation]:
    """Require that a public header names no other library."""
    if not source.is_public:
        return
    for line, match in matches(source, FOREIGN_NAMESPACE):
        name = match[1] or match[2]
        if FOREIGN_NAMESPACE_EXEMPT.get(source.path) != name:
            yield Violation(source.path, line, f"a public header may not name {name}::")


def check_purity(source: Source) -> Iterator[Violation]:
    """Require that the core is pure: no clock, file, environment or locale."""
    part, module = split_place(source.path)
    if part not in ("public", "private") or module not in CORE:
        return
    for include in source.includes:
        what = CORE_FORBIDDEN_HEADERS.get(include.name)
        if what == "a clock" and include.name == "chrono" and source.path == CALENDAR_HEADER:
            continue
        if what is not None and not (what == "threads" and module in MAY_USE_THREADS):
            yield Violation(source.path, include.line, f"the core may not use {what}: <{include.name}>")
    for pattern, what in CORE_FORBIDDEN_CODE:
        for line, match in matches(source, pattern):
            yield Violation(source.path, line, f"the core may not use {what}: {match.group().rstrip(' (')}")


def check_own_header_first(root: Path, source: Source) -> Iterator[Violation]:
    """Require that a source includes its own header first, which proves that the header stands alone."""
    if not (source.path.startswith("src/") and source.path.endswith(".cpp")):
        return
    own = "opp/" + source.path.removeprefix("src/").removesuffix(".cpp") + ".hpp"
    if not (root / "include" / own).is_file():
        return
    first = source.includes[0] if source.includes else None
    if first is None or first.name != own:
        yield Violation(source.path, first.line if first else 1, f'includes its own header first: "{own}"')


# --- Tests that run ----------------------------------------------------------------------------------------

GLOB = re.compile(r"\bfile\s*\(\s*(GLOB(?:_RECURSE)?)\s+\w+([^)]*)\)", re.IGNORECASE)
TEST_FOLDERS = ("unit", "contract", "property", "stream")


def globbed(test: str, kind: str, pattern: str) -> bool:
    """Say if a pattern of CMake's `file(GLOB)` or `file(GLOB_RECURSE)` takes in this test."""
    pattern = re.sub(r"\$\{\w+\}", "*", pattern)
    parts, wanted = test.split("/"), pattern.split("/")
    if kind.upper() == "GLOB_RECURSE":  # the last part of the pattern holds in every folder below
        parts = [*parts[: len(wanted) - 1], parts[-1]]
    return len(parts) == len(wanted) and all(map(fnmatch.fnmatchcase, parts, wanted))


def registered(test: str, cmake: str) -> bool:
    """Say if tests/CMakeLists.txt names this test (a path from tests/), in full, by its end or by a glob."""
    cmake = re.sub(r"\$\{\w*SOURCE_DIR\}/", "", cmake)
    for kind, arguments in GLOB.findall(cmake):
        if any(globbed(test, kind, word) for word in arguments.replace('"', " ").split()):
            return True
    words = {word.removesuffix(".cpp") for word in re.findall(r"[\w./-]+", GLOB.sub("", cmake))}
    parts = test.removesuffix(".cpp").split("/")
    return any("/".join(parts[start:]) in words for start in range(len(parts)))


def check_tests_registered(root: Path) -> Iterator[Violation]:
    """Require that every test is built."""
    tests = root / "tests"
    lists = tests / "CMakeLists.txt"
    cmake = re.sub(r"#[^\n]*", "", lists.read_text(encoding="utf-8")) if lists.is_file() else ""
    files = (path for folder in TEST_FOLDERS for path in (tests / folder).rglob("test_*.cpp"))
    for name in sorted(path.relative_to(tests).as_posix() for path in files):
        if not registered(name, cmake):
            yield Violation(f"tests/{name}", 1, "is not named in tests/CMakeLists.txt, so it never runs")


# --- The command -------------------------------------------------------------------------------------------


def source_files(root: Path) -> Iterator[str]:
    """Yield every C++ file of the tree, relative to its root."""
    for folder, suffix in itertools.product(ROOTS, sorted(SUFFIXES)):
        for path in sorted((root / folder).rglob(f"*{suffix}")):
            relative = path.relative_to(root)
            if "build" not in relative.parts:
                yield relative.as_posix()


def check(root: Path) -> list[Violation]:
    """Return all violations in the tree under `root`, in order of path and line."""
    found = list(check_tests_registered(root))
    for path in source_files(root):
        source = read_source(root, path)
        found += check_place(source)
        found += check_includes(root, source)
        found += check_public_names(source)
        found += check_purity(source)
        found += check_own_header_first(root, source)
    return sorted(found)


def main() -> int:
    """Run the checks and print what is wrong."""
    parser = argparse.ArgumentParser(description="Checks the walls between the modules.")
    parser.add_argument("root", nargs="?", type=Path, default=Path(__file__).resolve().parent.parent)
    root: Path = parser.parse_args().root
    if not (root / "include").is_dir():
        parser.error(f"{root} holds no folder include")
    violations = check(root)
    for violation in violations:
        print(violation)
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
