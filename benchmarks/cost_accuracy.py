#!/usr/bin/env python3
# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares the costs that Verso predicts with the times that models take.

Of each model there are variants: itself, and what `verso optimize` makes of it
with a small and with a larger budget. For each variant the sum of the measured
operators (`verso cost explain`) stands beside the time of the whole, which is
measured in turn with that of the other variants. A machine may be slower for
minutes, as a virtual one is when its neighbours work: so all is measured in
several rounds through the models, and medians are compared. Then: the error,
and how often of two variants whose times differ by more than 5 % the one that
is predicted to be faster is.
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


class Model:
    """A model in its variants, and their times in all rounds so far."""

    def __init__(self, verso, model, folder, database):
        self.name = pathlib.Path(model).stem
        self.folder = pathlib.Path(folder) / self.name
        self.folder.mkdir()
        self.variants = variants(verso, model, self.folder, database)
        self.predicted = {name: [] for name in self.variants}
        self.measured = {name: [] for name in self.variants}

    def measure(self, verso, number):
        """One round: all kernels anew, then the variants."""
        database = self.folder / f"round{number}.sqlite"
        for name, path in self.variants.items():
            explained = predict(verso, path, self.folder, database, [])
            self.predicted[name].append(explained["predicted_ms"])
        paths = list(self.variants.values())
        times = measure(verso, paths, self.folder, database)
        for name, time in zip(self.variants, times):
            self.measured[name].append(time)

    def rows(self):
        """Name, predicted and measured milliseconds of each variant."""
        return [
            (
                name,
                statistics.median(self.predicted[name]),
                statistics.median(self.measured[name]),
            )
            for name in self.variants
        ]


def attempt(action, name):
    """The result of the action; None, after a line, if it fails."""
    try:
        return action()
    except (OSError, RuntimeError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return None


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
    parser.add_argument("--rounds", type=int, default=3,
                        help="how often all is measured (3)")  # fmt: skip
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "costs.sqlite"
        models = [
            attempt(lambda: Model(options.verso, path, folder, database), path)
            for path in options.models
        ]
        for number in range(options.rounds):
            for i, model in enumerate(models):
                if model and attempt(
                    lambda: model.measure(options.verso, number) or True, model.name
                ) is None:  # fmt: skip
                    models[i] = None
    errors, different, right = [], 0, 0
    print("| model | variant | predicted ms | measured ms | error |")
    print("|---|---|---|---|---|")
    for model in filter(None, models):
        rows = model.rows()
        if rows[0][2] < NEGLIGIBLE:
            print(f"{model.name}: takes no time", file=sys.stderr)
            continue
        for variant, predicted, measured in rows:
            error = predicted / measured - 1
            errors.append(abs(error))
            print(f"| {model.name} | {variant} | {predicted:.3f} | "
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
