# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

"""Has another solver check exported obligations: check-smtlib.py SOLVER FOLDER.

Each script must be answered with unsat. An answer of sat, or an error, fails;
of those that the solver leaves open there may be one in twenty. At most 150
scripts are tried, spread evenly.
"""

import pathlib
import subprocess
import sys


def main():
    solver, folder = sys.argv[1:]
    scripts = sorted(pathlib.Path(folder).glob("*.smt2"))
    scripts = scripts[:: max(1, len(scripts) // 150)]
    answers = {"unsat": 0, "open": 0}
    for script in scripts:
        assert "(set-info :status unsat)" in script.read_text(), script
        try:
            process = subprocess.run(
                [solver, "--tlimit=4000", str(script)],
                capture_output=True, text=True, timeout=20, check=False)
        except subprocess.TimeoutExpired:
            answers["open"] += 1
            continue
        answer = process.stdout.strip()
        if answer == "unsat":
            answers["unsat"] += 1
        elif answer in ("unknown", "") or "timeout" in answer:
            assert "error" not in process.stderr.lower(), process.stderr
            answers["open"] += 1
        else:
            sys.exit(f"{script}: {answer}")
    print(f"unsat: {answers['unsat']}, open: {answers['open']}")
    assert answers["unsat"] > 0
    assert answers["open"] * 20 <= len(scripts)


main()
