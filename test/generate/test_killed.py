# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A run of verso-gen that is killed at ten random moments, and started again
each time, writes in the end what a run writes that is not.

usage: test_killed.py VERSO_GEN [SEED]
"""

import os
import random
import subprocess
import sys
import tempfile
import time

from runs import contents, succeed

KILLS = 10


def is_killed(command, seconds):
    """Starts a command and kills it; false if it was done before."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    assert process.returncode == 0, process.returncode
    return False


def main(verso_gen, seed, folder):
    randomness = random.Random(seed)
    command = [verso_gen, "--max-ops", "2", "--threads", "2"]
    command += ["--vocabularies", "elementwise,batches,matrix"]
    whole, killed = os.path.join(folder, "whole"), os.path.join(folder, "killed")
    begin = time.monotonic()
    succeed(command + ["-o", whole])
    longest = time.monotonic() - begin
    expected = contents(whole)
    assert len(expected) == 3 and all(len(text) > 1000 for text in expected.values())

    command += ["--cache", os.path.join(folder, "verdicts"), "-o", killed]
    kills = done = 0
    while kills < KILLS:
        if is_killed(command, randomness.uniform(0, longest)):
            kills += 1
        else:
            # With the verdicts of the runs before, it is done sooner.
            done += 1
            longest *= 0.7
            assert longest > 1e-3, f"done {done} times, killed {kills} times"
        # What has its final name is whole.
        if os.path.isdir(killed):
            for name, text in contents(killed).items():
                assert name not in expected or text == expected[name], name
    succeed(command)
    found = contents(killed)
    for name, text in expected.items():
        assert found[name] == text, f"{name} differs after {KILLS} kills, seed {seed}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1, temporary)
