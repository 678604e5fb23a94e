#!/usr/bin/env python3
# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares the costs that Verso predicts with the times that models take.

Of each model there are variants: itself, and what `verso optimize` makes of it
with a small and with a larger budget. For each variant the sum of the measured
operators (`verso cost explain`) stands beside the time of the whole, which is
measured in turn with that of the other variants. Then: the error, and how often
of two variants whose times differ by more than 5 % the one that is predicted to
be faster is.
"""

import argparse
import itertools
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

SECONDS = 1.5  # for each variant, on the whole
BUDGETS = {"small": 3, "large": 60}
DIFFERENT = 1.05
NEGLIGIBLE = 0.005  # ms: a model that does nothing


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return done.stdout


def variants(verso, model, folder, database):
    """The distinct forms of a model, by name."""
    found = {"input": model}
    contents = [pathlib.Path(model).read_bytes()]
    for name, budget in BUDGETS.items():
        path = str(pathlib.Path(folder) / f"{name}.onnx")
        run([verso, "optimize", model, "-o", path, "--no-timing", "--no-check",
             "--no-onnxruntime", f"--budget={budget}", "--time-limit=4",
             "--measure-budget=6", f"--cost-db={database}", "--quiet"])  # fmt: skip
        content = pathlib.Path(path).read_bytes()
        if content not in contents:
            contents.append(content)
            found[name] = path
    return found


def predict(verso, path, folder, database, arguments):
    output = str(pathlib.Path(folder) / "explain.json")
    run([verso, "cost", "explain", path, f"--cost-db={database}",
         f"--json={output}", *arguments])  # fmt: skip
    return json.loads(pathlib.Path(output).read_text())


def measure(verso, paths, folder, database):
    """The times of the variants, taken in turn; of a model with operators that
    Verso does not run, those of the rest, one after the other."""
    seconds = SECONDS * len(paths)
    try:
        engines = json.loads(
            run([verso, "bench", *paths, "--json", "--no-onnxruntime",
                 f"--seconds={seconds}"])  # fmt: skip
        )
        return [model["median_ms"] for model in engines[0]["models"]]
    except RuntimeError:
        arguments = ["--measure-end-to-end", f"--seconds={SECONDS}"]
        return [
            predict(verso, path, folder, database, arguments)["measured_ms"]
            for path in paths
        ]


def accuracy(verso, model, database):
    """Name, predicted and measured milliseconds of each variant of a model."""
    with tempfile.TemporaryDirectory() as folder:
        found = variants(verso, model, folder, database)
        paths = list(found.values())
        predicted = [
            predict(verso, path, folder, database, [])["predicted_ms"]
            for path in paths
        ]
        measured = measure(verso, paths, folder, database)
        return list(zip(found, predicted, measured))


def rank(rows):
    """How many pairs differ, and how many of those are predicted right."""
    different = right = 0
    for first, second in itertools.combinations(rows, 2):
        if max(first[2], second[2]) <= DIFFERENT * min(first[2], second[2]):
            continue
        different += 1
        right += (first[1] < second[1]) == (first[2] < second[2])
    return different, right


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("verso", help="the program")
    parser.add_argument("models", nargs="+")
    options = parser.parse_args()
    errors, different, right = [], 0, 0
    print("| model | variant | predicted ms | measured ms | error |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        database = str(pathlib.Path(folder) / "costs.sqlite")
        for model in options.models:
            name = pathlib.Path(model).stem
            try:
                rows = accuracy(options.verso, model, database)
            except RuntimeError as error:
                print(f"{name}: {error}", file=sys.stderr)
                continue
            if rows[0][2] < NEGLIGIBLE:
                print(f"{name}: takes no time", file=sys.stderr)
                continue
            for variant, predicted, measured in rows:
                error = predicted / measured - 1
                errors.append(abs(error))
                print(f"| {name} | {variant} | {predicted:.3f} | "
                      f"{measured:.3f} | {100 * error:+.0f} % |", flush=True)  # fmt: skip
            pairs = rank(rows)
            different += pairs[0]
            right += pairs[1]
    if not errors:
        sys.exit("no model could be measured")
    print(f"\nmedian error {100 * statistics.median(errors):.1f} %, "
          f"worst {100 * max(errors):.1f} %, {len(errors)} variants")  # fmt: skip
    if different:
        print(f"ranked right: {right} of {different} pairs that differ by more "
              f"than {100 * (DIFFERENT - 1):.0f} %")  # fmt: skip


if __name__ == "__main__":
    main()
