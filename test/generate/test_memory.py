# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""verso-gen keeps to its limit on memory, and writes the same bytes under it.

usage: test_memory.py VERSO_GEN [sanitized]
"""

import os
import re
import sys
import tempfile

from runs import contents, run, succeed

MEGABYTE = 1000000


def run_with_least(command):
    """Runs a command with the limit that the error of each run before asks for.

    Returns that limit, in megabytes, and the output and peak of the last run.
    """
    limit = 1
    for _ in range(40):
        status, output, peak = run(command + ["--memory-limit", f"{limit}MB"])
        if status == 0:
            return limit, output, peak
        needed = re.search(r"(?:need at least|proofs take) (\d+) MB", output)
        assert status == 1 and needed, f"status {status}\n{output}"
        assert output.count("\n") == 1, output
        assert int(needed[1]) > limit, output
        limit = int(needed[1])
    raise AssertionError(f"{limit} MB are still too few")


def test_counts(verso_gen, is_sanitized):
    command = [verso_gen, "--preset", "taso", "--count-only", "--max-ops", "3"]
    command += ["--ops", "matmul,transpose,relu,add,mul"]
    expected = succeed(command)
    limit, found, peak = run_with_least(command)
    # All but the time.
    assert found.split(", in ")[0] == expected.split(", in ")[0], found
    if not is_sanitized:
        assert peak <= limit * MEGABYTE, f"{peak} bytes with {limit} MB"


def test_rules(verso_gen, folder):
    command = [verso_gen, "--preset", "taso", "--max-ops", "2"]
    command += ["--ops", "matmul,transpose,relu,add", "-o"]
    whole, limited = os.path.join(folder, "whole"), os.path.join(folder, "limited")
    succeed(command + [whole])
    run_with_least(command + [limited])
    assert contents(whole) == contents(limited)
    assert len(contents(whole)["taso.mlir"]) > 1000


def test_wrong_limits(verso_gen):
    for limit in ("few", "-3MB", "0MB", "12", "1e3MB"):
        status, output, _ = run(
            [verso_gen, "--count-only", "--max-ops", "1", f"--memory-limit={limit}"]
        )
        assert status == 1 and output == (
            f"verso-gen: --memory-limit: '{limit}' is no size; "
            "write, for example, 300MB or 4GB\n"
        ), output


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        test_wrong_limits(sys.argv[1])
        test_rules(sys.argv[1], temporary)
        test_counts(sys.argv[1], "sanitized" in sys.argv[2:])
