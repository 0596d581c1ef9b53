import os
import re
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_MB = (
    400  # of the compiler; 307 with g++ 12. Time would say more about the machine than about the headers.
)


def test_the_program_of_the_readme_costs_little_to_compile(tmp_path: Path) -> None:
    program = re.search(r"```cpp\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    compiler = shutil.which(os.environ.get("CXX", "c++"))
    if compiler is None:
        pytest.skip("no compiler")
    assert program is not None
    source = tmp_path / "readme.cpp"
    source.write_text(program.group(1), encoding="utf-8")
    flags = [
        "-std=c++20",
        "-O2",
        f"-I{ROOT / 'include'}",
        "-c",
        str(source),
        "-o",
        str(tmp_path / "readme.o"),
    ]
    child = os.posix_spawn(compiler, [compiler, *flags], os.environ)
    _, status, usage = os.wait4(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert usage.ru_maxrss / 1024 < MOST_MB
