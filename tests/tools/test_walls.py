"""The wall checker reports each kind of violation, at its place, and nothing else."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
CHECKER = PROJECT / "tools" / "walls.py"

spec = importlib.util.spec_from_file_location("walls", CHECKER)
assert spec is not None and spec.loader is not None
walls = importlib.util.module_from_spec(spec)
sys.modules["walls"] = walls
spec.loader.exec_module(walls)

CLEAN = {
    "include/opp/opp.hpp": '#include "opp/codec/json.hpp"\n#include "opp/core.hpp"\n',
    "include/opp/core.hpp": '#include "opp/rules/check.hpp"\n#include "opp/version.hpp"\n',
    "include/opp/version.hpp": "#pragma once\n",
    "include/opp/base/text.hpp": "#pragma once\n#include <string>\n",
    "include/opp/time/boost.hpp": '#include "opp/time/date.hpp"\n\n#include <boost/date_time/date.hpp>\n'
    "boost::gregorian::date day();\n",
    "include/opp/time/date.hpp": '#include "opp/base/text.hpp"\n\n#include <chrono>\n',
    "include/opp/rules/check.hpp": '#include "opp/base/text.hpp"\n#include "opp/time/date.hpp"\n',
    "include/opp/codec/json.hpp": '#include "opp/rules/check.hpp"\n#include <vector>\n',
    "include/opp/report/text.hpp": '#include "opp/version.hpp"\n#include "opp/workflow/steps.hpp"\n',
    "include/opp/workflow/steps.hpp": '#include "opp/rules/check.hpp"\n',
    "src/time/date.cpp": '#include "opp/time/date.hpp"\n\n#include "days.inc"\n',
    "src/rules/kernels.hpp": '#include "opp/rules/check.hpp"\n',
    "src/rules/check.cpp": '#include "opp/rules/check.hpp"\n\n#include "kernels.hpp"\n',
    "src/codec/json.cpp": '#include "opp/codec/json.hpp"\n\n#include <boost/json.hpp>\n#include <fstream>\n',
    "src/bulk/columns.cpp": "#include <thread>\n",
    "src/store/sqlite.cpp": "#include <SQLiteCpp/Database.h>\n#include <chrono>\n#include <fcntl.h>\n",
    "src/cli/main.cpp": '#include "opp/opp.hpp"\n\n#include <CLI/CLI.hpp>\n#include <fmt/format.h>\n',
    "python/src/module.hpp": '#include "opp/opp.hpp"\n\n#include <pybind11/pybind11.h>\n',
    "python/src/module.cpp": '#include "module.hpp"\n\n#include <datetime.h>\n',
    "examples/cpp/first.cpp": '#include "opp/core.hpp"\n\n#include <iostream>\n',
    "tests/CMakeLists.txt": "file(GLOB sources CONFIGURE_DEPENDS unit/*/test_*.cpp)\n",
    "tests/support/catch.hpp": "#include <catch2/catch_all.hpp>\n",
    "tests/unit/rules/tables.hpp": '#include "rules/kernels.hpp"\n',
    "tests/unit/time/test_date.cpp": '#include "opp/time/date.hpp"\n\n#include "support/catch.hpp"\n',
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    write(tmp_path, CLEAN)
    return tmp_path


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def violations(root: Path) -> list[str]:
    return [str(violation) for violation in walls.check(root)]


def run(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(CHECKER), str(root)], capture_output=True, text=True, check=False
    )


def test_a_clean_tree_passes(tree: Path) -> None:
    assert violations(tree) == []


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        # The module graph
        ("src/base/x.cpp", '#include "opp/time/date.hpp"\n', ":1: module base may not use module time"),
        (
            "include/opp/law/x.hpp",
            '\n#include "opp/rules/check.hpp"\n',
            ":2: module law may not use module rules",
        ),
        ("src/rules/x.cpp", "#include <opp/codec/json.hpp>\n", ":1: module rules may not use module codec"),
        ("src/codec/x.cpp", '#include "opp/store/s.hpp"\n', ":1: module codec may not use module store"),
        (
            "src/exchange/x.cpp",
            '#include "opp/store/s.hpp"\n',
            ":1: module exchange may not use module store",
        ),
        (
            "src/workflow/x.cpp",
            '#include "opp/codec/json.hpp"\n',
            ":1: module workflow may not use module codec",
        ),
        ("src/report/x.cpp", '#include "opp/codec/json.hpp"\n', ":1: module report may not use module codec"),
        ("src/model/x.cpp", '#include "opp/normen/n.hpp"\n', ":1: module model may not use module normen"),
        ("src/report/x.cpp", '#include "opp/cli/x.hpp"\n', ":1: module report may not use module cli"),
        ("src/cli/x.cpp", '#include "opp/bogus/x.hpp"\n', ":1: unknown module bogus"),
        ("src/bogus/x.cpp", "", ":1: unknown module bogus: add it to USES in tools/walls.py"),
        ("include/opp/bogus/x.hpp", "", ":1: unknown module bogus: add it to USES in tools/walls.py"),
        ("src/x.cpp", "", ":1: belongs in the folder of a module"),
        ("include/opp/x.hpp", "", ":1: belongs in the folder of a module"),
        ("include/other/x.hpp", "", ":1: belongs in the folder of a module"),
        # Umbrella headers
        (
            "include/opp/core.hpp",
            '#include "opp/codec/json.hpp"\n',
            ":1: core.hpp may not include module codec",
        ),
        (
            "include/opp/version.hpp",
            '#include "opp/base/text.hpp"\n',
            ":1: version.hpp may not include module base",
        ),
        ("include/opp/fwd.hpp", '#include "opp/core.hpp"\n', ":1: opp/core.hpp is for users of the library"),
        ("src/store/x.cpp", '#include "opp/core.hpp"\n', ":1: opp/core.hpp is for users of the library"),
        (
            "include/opp/model/x.hpp",
            '#include "opp/opp.hpp"\n',
            ":1: opp/opp.hpp is for users of the library",
        ),
        ("src/cli/x.cpp", '#include "opp/all.hpp"\n', ":1: unknown header opp/all.hpp"),
        # Private headers
        (
            "src/store/x.cpp",
            '#include "rules/kernels.hpp"\n',
            ":1: src/rules/kernels.hpp is private to module rules",
        ),
        ("src/bulk/x.cpp", '#include "../rules/kernels.hpp"\n', ":1: src/rules/kernels.hpp is private"),
        ("include/opp/rules/x.hpp", '#include "rules/kernels.hpp"\n', ":1: src/rules/kernels.hpp is private"),
        ("python/src/x.cpp", '#include "rules/kernels.hpp"\n', ":1: src/rules/kernels.hpp is private"),
        ("tests/unit/x.cpp", '#include "rules/kernels.hpp"\n', ":1: src/rules/kernels.hpp is private"),
        ("tests/unit/time/x.cpp", '#include "rules/kernels.hpp"\n', ":1: src/rules/kernels.hpp is private"),
        (
            "src/cli/x.cpp",
            '#include "support/catch.hpp"\n',
            ":1: tests/support/catch.hpp may not be included",
        ),
        ("examples/cpp/x.cpp", '#include "module.hpp"\n', ":1: python/src/module.hpp may not be included"),
        (
            "src/base/x.cpp",
            '#include "../../include/opp/time/date.hpp"\n',
            ":1: module base may not use module time",
        ),
        # Other libraries
        (
            "src/time/x.cpp",
            "#include <boost/date_time.hpp>\n",
            ":1: <boost/date_time.hpp> is only for include/opp/",
        ),
        ("src/rules/x.cpp", "#include <boost/json.hpp>\n", ":1: <boost/json.hpp> is only for src/codec/"),
        (
            "include/opp/codec/x.hpp",
            "#include <boost/json/value.hpp>\n",
            ":1: <boost/json/value.hpp> is only for",
        ),
        (
            "src/store/x.cpp",
            "#include <boost/archive/x.hpp>\n",
            ":1: <boost/archive/x.hpp> is only for src/codec/",
        ),
        (
            "src/model/x.cpp",
            "#include <boost/serialization/map.hpp>\n",
            ":1: <boost/serialization/map.hpp> is only",
        ),
        ("src/codec/x.cpp", "#include <pugixml.hpp>\n", ":1: <pugixml.hpp> is only for src/exchange/"),
        ("src/codec/x.cpp", '#include "sqlite3.h"\n', ":1: <sqlite3.h> is only for src/store/"),
        (
            "tests/support/x.hpp",
            "#include <SQLiteCpp/Database.h>\n",
            ":1: <SQLiteCpp/Database.h> is only for",
        ),
        ("src/base/x.cpp", "#include <sodium.h>\n", ":1: <sodium.h> is only for src/codec/, src/store/"),
        ("include/opp/report/x.hpp", "#include <fmt/format.h>\n", ":1: <fmt/format.h> is only for src/"),
        ("examples/cpp/x.cpp", "#include <toml++/toml.h>\n", ":1: <toml++/toml.h> is only for src/"),
        ("src/report/x.cpp", "#include <CLI/CLI.hpp>\n", ":1: <CLI/CLI.hpp> is only for src/cli/"),
        ("src/cli/x.cpp", "#include <pybind11/stl.h>\n", ":1: <pybind11/stl.h> is only for python/src/"),
        ("src/cli/x.cpp", "#include <Python.h>\n", ":1: <Python.h> is only for python/src/"),
        ("src/testing/x.cpp", "#include <catch2/catch.hpp>\n", ":1: <catch2/catch.hpp> is only for tests/"),
        ("src/testing/x.cpp", "#include <rapidcheck.h>\n", ":1: <rapidcheck.h> is only for tests/"),
        ("src/exchange/x.cpp", "#include <unistd.h>\n", ":1: <unistd.h> is only for src/store/"),
        ("src/cli/x.cpp", "#include <sys/stat.h>\n", ":1: <sys/stat.h> is only for src/store/"),
        (
            "src/cli/x.cpp",
            "#include <boost/asio.hpp>\n",
            ":1: <boost/asio.hpp> is neither C++20 nor a library",
        ),
        ("src/base/x.cpp", '#include "gone.hpp"\n', ':1: "gone.hpp" is no file of this project'),
        ("src/base/x.cpp", "#include HEADER\n", ":1: write the header out: a macro hides what is included"),
        # Names of other libraries in public headers
        ("include/opp/base/x.hpp", "\n\nboost::any a();\n", ":3: a public header may not name boost::"),
        ("include/opp/time/date.hpp", "fmt::string_view f();\n", ":1: a public header may not name fmt::"),
        (
            "include/opp/exchange/x.hpp",
            "namespace pugi { class xml_node; }\n",
            ":1: a public header may not name pugi",
        ),
        ("include/opp/store/x.hpp", "SQLite::Database& d();\n", ":1: a public header may not name SQLite::"),
        ("include/opp/law/x.hpp", "toml::table t();\n", ":1: a public header may not name toml::"),
        ("include/opp/report/x.hpp", "CLI::App& a();\n", ":1: a public header may not name CLI::"),
        # Purity of the core
        ("src/time/x.cpp", "#include <chrono>\n", ":1: the core may not use a clock: <chrono>"),
        ("include/opp/base/x.hpp", "#include <ctime>\n", ":1: the core may not use a clock: <ctime>"),
        ("src/law/x.cpp", "#include <fstream>\n", ":1: the core may not use files: <fstream>"),
        ("src/law/x.cpp", "#include <filesystem>\n", ":1: the core may not use files: <filesystem>"),
        ("src/rules/x.cpp", "#include <iostream>\n", ":1: the core may not use the console: <iostream>"),
        ("src/rules/x.cpp", "#include <thread>\n", ":1: the core may not use threads: <thread>"),
        ("src/workflow/x.cpp", "#include <locale>\n", ":1: the core may not use a locale: <locale>"),
        ("src/normen/x.cpp", "std::locale l;\n", ":1: the core may not use a locale: std::locale"),
        ("src/law/x.cpp", 'auto x = std::getenv("A");\n', ":1: the core may not use the environment: getenv"),
        (
            "src/model/x.cpp",
            "auto x = Y::system_clock::now();\n",
            ":1: the core may not use a clock: system_clock",
        ),
        ("src/model/x.cpp", "auto x = std::time(0);\n", ":1: the core may not use a clock: std::time"),
        (
            "src/time/x.cpp",
            "auto x = day_clock::local_day();\n",
            ":1: the core may not use a clock: day_clock",
        ),
        # The own header comes first
        (
            "src/time/date.cpp",
            "#include <string>\n",
            ':1: includes its own header first: "opp/time/date.hpp"',
        ),
        ("src/time/date.cpp", "int a;\n", ':1: includes its own header first: "opp/time/date.hpp"'),
        # Tests that never run
        ("tests/unit/time/deep/test_x.cpp", "", ":1: is not named in tests/CMakeLists.txt, so it never runs"),
        ("tests/property/test_x.cpp", "", ":1: is not named in tests/CMakeLists.txt, so it never runs"),
    ],
)
def test_a_violation_is_reported_at_its_place(tree: Path, path: str, text: str, expected: str) -> None:
    write(tree, {path: text})
    found = violations(tree)
    assert len(found) == 1, found
    assert found[0].startswith(path + expected)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("src/rules/x.cpp", "// #include <chrono>\n/* std::getenv( \n #include <iostream>\n*/\n"),
        ("src/rules/x.cpp", 'auto a = "system_clock"; auto b = R"sql(\n#include <chrono>\n)sql";\n'),
        ("src/rules/x.cpp", "int a = 1'000; char q = '\"'; int b = 2; // '\n"),
        ("include/opp/base/x.hpp", "/// Unlike `boost::gregorian::date` it has no special values.\n"),
        ("src/time/x.cpp", "auto a = x.time(0) + my::time(0) + last_time (0);\n"),
        ("include/opp/fwd.hpp", "namespace opp { class Date; }\n"),
        ("src/base/x.cpp", '#include "opp/fwd.hpp"\n'),
        ("src/rules/build/x.cpp", "#include <chrono>\n"),
    ],
)
def test_what_only_looks_like_a_violation_passes(tree: Path, path: str, text: str) -> None:
    write(tree, {path: text})
    assert violations(tree) == []


def test_code_after_text_and_numbers_is_still_seen(tree: Path) -> None:
    text = "const char* a = \"\\\"\"; int b = 1'000'000; char c = '\\''; /* */ system_clock d;\n"
    write(tree, {"src/rules/x.cpp": text})
    assert violations(tree) == ["src/rules/x.cpp:1: the core may not use a clock: system_clock"]


def test_all_violations_are_reported_in_order(tree: Path) -> None:
    write(
        tree,
        {
            "src/rules/x.cpp": '#include "opp/codec/json.hpp"\n\n#include <chrono>\n',
            "include/opp/base/x.hpp": "fmt::x a;\nfmt::x b;\n",
        },
    )
    assert [line.rsplit(": ", 1)[0].split(": ")[0] for line in violations(tree)] == [
        "include/opp/base/x.hpp:1",
        "include/opp/base/x.hpp:2",
        "src/rules/x.cpp:1",
        "src/rules/x.cpp:3",
    ]


@pytest.mark.parametrize(
    ("cmake", "is_registered"),
    [
        ("add_executable(t unit/time/test_date.cpp)", True),
        ("add_executable(t ${CMAKE_CURRENT_SOURCE_DIR}/unit/time/test_date.cpp)", True),
        ("opp_test(time/test_date)", True),
        ("opp_test(test_date)", True),
        ("file(GLOB_RECURSE s CONFIGURE_DEPENDS unit/*.cpp)", True),
        ('file(GLOB s "${CMAKE_CURRENT_SOURCE_DIR}/unit/${module}/test_*.cpp")', True),
        ("file(GLOB s unit/*.cpp)", False),
        ("file(GLOB s contract/*/test_*.cpp)", False),
        ("opp_test(unit/law/test_date)", False),
        ("opp_test(test_date_time)", False),
        ("add_test(NAME test_${name} COMMAND t)", False),
        ("# add_executable(t unit/time/test_date.cpp)", False),
        ("", False),
    ],
)
def test_a_test_counts_as_registered_when_the_build_names_it(
    tree: Path, cmake: str, is_registered: bool
) -> None:
    write(tree, {"tests/CMakeLists.txt": cmake + "\n"})
    expected = "tests/unit/time/test_date.cpp:1: is not named in tests/CMakeLists.txt, so it never runs"
    assert violations(tree) == ([] if is_registered else [expected])


def test_the_command_is_silent_about_a_clean_tree(tree: Path) -> None:
    done = run(tree)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_command_prints_each_violation_and_fails(tree: Path) -> None:
    write(tree, {"src/base/x.cpp": '#include "opp/time/date.hpp"\n#include <chrono>\n'})
    done = run(tree)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "src/base/x.cpp:1: module base may not use module time",
        "src/base/x.cpp:2: the core may not use a clock: <chrono>",
    ]


def test_the_command_refuses_a_folder_without_headers(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 2
    assert "holds no folder include" in done.stderr
