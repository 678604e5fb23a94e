# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs of verso-gen and what they write."""

import os
import subprocess


def run(command):
    """The status, the output and the peak of memory, in bytes, of a command."""
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, output, usage.ru_maxrss * 1024


def succeed(command):
    """The output of a command that must succeed."""
    status, output, _ = run(command)
    assert status == 0, f"{' '.join(command)}: status {status}\n{output}"
    return output


def contents(folder):
    """The bytes of the files in a folder, by name."""
    files = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            files[name] = file.read()
    return files
