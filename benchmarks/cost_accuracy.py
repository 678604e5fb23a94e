#!/usr/bin/env python3
# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares the costs that Verso predicts with the times that models take.

Of each model there are variants: itself, and what `verso optimize` makes of it
with a small and with a larger budget. For each variant the sum of the measured
operators (`verso cost explain`) stands beside the time of the whole, which is
measured in turn with that of the other variants. Both are those of one target,
which is our runtime on the processor or the installed ONNX Runtime. A machine may be slower for
minutes, as a virtual one is when its neighbours work. So all is measured in
several rounds through the models; what is compared are numbers of one round,
taken right after each other, by turns in one order and in the other; and what
counts is the median of the rounds. Then: the error, and how often of two
variants whose times differ by more than 5 % the one that is predicted to be
faster is.
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
    """The distinct forms of a model, by name; by the processor's costs."""
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


def measure(verso, paths, folder, database, target):
    """The times of the variants, taken in turn; of a model with operators that
    Verso does not run, those of the rest, one after the other."""
    seconds = SECONDS * len(paths)
    try:
        engines = json.loads(
            run([verso, "bench", *paths, "--json", f"--seconds={seconds}",
                 *target_arguments(target)])  # fmt: skip
        )
        return [model["median_ms"] for model in engines[0]["models"]]
    except RuntimeError:
        arguments = ["--measure-end-to-end", f"--seconds={SECONDS}",
                     f"--target={target}"]  # fmt: skip
        return [
            predict(verso, path, folder, database, arguments)["measured_ms"]
            for path in paths
        ]


def target_arguments(target):
    """What makes `verso bench` time models on one target alone."""
    if target == "onnxruntime":
        return ["--target=onnxruntime"]
    return ["--no-onnxruntime"]


class Model:
    """A model in its variants, and their times in all rounds so far."""

    def __init__(self, verso, model, folder, database, target):
        self.target = target
        self.name = pathlib.Path(model).stem
        self.folder = pathlib.Path(folder) / self.name
        self.folder.mkdir()
        self.variants = variants(verso, model, self.folder, database)
        self.predicted = {name: [] for name in self.variants}
        self.measured = {name: [] for name in self.variants}

    def predict_variants(self, verso, database):
        """All kernels anew."""
        for name, path in self.variants.items():
            arguments = [f"--target={self.target}"]
            explained = predict(verso, path, self.folder, database, arguments)
            self.predicted[name].append(explained["predicted_ms"])

    def measure_variants(self, verso, database):
        paths = list(self.variants.values())
        times = measure(verso, paths, self.folder, database, self.target)
        for name, time in zip(self.variants, times):
            self.measured[name].append(time)

    def measure(self, verso, number):
        """One round."""
        database = self.folder / f"round{number}.sqlite"
        parts = [self.predict_variants, self.measure_variants]
        for part in parts if number % 2 == 0 else reversed(parts):
            part(verso, database)

    def error(self, variant):
        """By how much the prediction is off; 0.1 if it is 10 % too high."""
        return median_ratio(self.predicted[variant], self.measured[variant]) - 1

    def rank(self):
        """How many pairs of variants differ, and how many of those are
        predicted right."""
        different = right = 0
        for pair in itertools.combinations(self.variants, 2):
            measured = median_ratio(*(self.measured[name] for name in pair))
            predicted = median_ratio(*(self.predicted[name] for name in pair))
            if 1 / DIFFERENT <= measured <= DIFFERENT:
                continue
            different += 1
            right += (measured < 1) == (predicted < 1)
        return different, right


def median_ratio(numerators, denominators):
    """The median of the ratios of the rounds."""
    return statistics.median(
        above / below for above, below in zip(numerators, denominators)
    )


def attempt(action, name):
    """The result of the action; None, after a line, if it fails."""
    try:
        return action()
    except (OSError, RuntimeError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("verso", help="the program")
    parser.add_argument("models", nargs="+")
    parser.add_argument("--rounds", type=int, default=4,
                        help="how often all is measured (4)")  # fmt: skip
    parser.add_argument("--target", choices=["onednn", "onnxruntime"],
                        default="onednn")  # fmt: skip
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "costs.sqlite"
        models = [
            attempt(
                lambda: Model(options.verso, path, folder, database, options.target),
                path,
            )
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
        if statistics.median(model.measured["input"]) < NEGLIGIBLE:
            print(f"{model.name}: takes no time", file=sys.stderr)
            continue
        for variant in model.variants:
            error = model.error(variant)
            errors.append(abs(error))
            predicted = statistics.median(model.predicted[variant])
            measured = statistics.median(model.measured[variant])
            print(f"| {model.name} | {variant} | {predicted:.3f} | "
                  f"{measured:.3f} | {100 * error:+.0f} % |", flush=True)  # fmt: skip
        pairs = model.rank()
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
