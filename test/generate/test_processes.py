# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Several processes write the same rules as one, byte for byte.

usage: test_processes.py VERSO_GEN MPIRUN
"""

import os
import sys
import tempfile

from runs import contents, run, succeed

# A test has few cores, may be root, and has no other machine.
ALLOWED = ["--allow-run-as-root", "--oversubscribe"]


def test_same_bytes(verso_gen, mpirun, folder):
    generate = [verso_gen, "--max-ops", "2", "--threads", "1"]
    generate += ["--vocabularies", "elementwise,batches", "-o"]
    alone = os.path.join(folder, "alone")
    expected = succeed(generate + [alone])
    for count in (2, 3):
        divided = os.path.join(folder, f"divided-{count}")
        command = [mpirun, *ALLOWED, "-n", str(count), *generate, divided]
        found = succeed(command + ["--cache", os.path.join(folder, "verdicts")])
        # All counts, in one line; not the time.
        assert found.split(" in ")[0] == expected.split(" in ")[0], found
        assert found.count("\n") == 1, found
        assert contents(divided) == contents(alone)
    assert len(contents(alone)) == 2


def test_counts(verso_gen, mpirun):
    count = [verso_gen, "--preset", "taso", "--count-only", "--max-ops", "3"]
    count += ["--ops", "matmul,transpose,relu,add,mul,split,concat"]
    expected = succeed(count)
    found = succeed([mpirun, *ALLOWED, "-n", "2", *count])
    assert found.split(", in ")[0] == expected.split(", in ")[0], found


def test_errors(verso_gen, mpirun):
    """What is wrong is said once, and no process waits for another."""
    status, output, _ = run(
        [mpirun, *ALLOWED, "-n", "2", verso_gen, "--max-ops", "1"]
        + ["--vocabularies", "songs", "--count-only"]
    )
    assert status != 0 and output.count("there is no vocabulary 'songs'") == 1, output


if __name__ == "__main__":
    # Else two processes would bind to the same core.
    os.environ["OMPI_MCA_hwloc_base_binding_policy"] = "none"
    with tempfile.TemporaryDirectory() as temporary:
        test_errors(*sys.argv[1:])
        test_counts(*sys.argv[1:])
        test_same_bytes(*sys.argv[1:], temporary)
