# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every model of the ONNX package, read by Verso and written again, computes in
ONNX Runtime exactly what it did (`--new`: what it did up to rounding, as all
that Verso understands is written as new nodes)."""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile
import warnings

import numpy as np
import onnx
import onnxruntime

import onnx_cases


def session(model):
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    options.graph_optimization_level = (
        onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    )
    return onnxruntime.InferenceSession(
        model, options, providers=["CPUExecutionProvider"]
    )


def difference(expected, actual, exact):
    """Why two lists of outputs differ, or None."""
    for position, (a, b) in enumerate(zip(expected, actual, strict=True)):
        if isinstance(a, (list, dict)) or a is None:
            if str(a) != str(b):
                return f"output {position} differs"
            continue
        if a.shape != b.shape or a.dtype != b.dtype:
            return f"output {position}: {a.dtype}{a.shape} is {b.dtype}{b.shape}"
        if exact or a.dtype.kind not in "fc":
            same = a.tobytes() == b.tobytes() or np.array_equal(a, b)
        else:
            scale = np.max(np.abs(a.astype("f8")), initial=1e-30)
            bound = 2e-3 if a.dtype == np.float16 else 1e-5
            same = np.allclose(a, b, rtol=0, atol=bound * scale, equal_nan=True)
        if not same and not (
            a.dtype.kind == "f" and np.array_equal(a, b, equal_nan=True)
        ):
            return f"output {position} has other values"
    return None


def same_interface(before, after):
    """Why the interfaces of two models differ, or None."""
    for part in ("input", "output"):
        if list(getattr(before.graph, part)) != list(getattr(after.graph, part)):
            return f"the {part}s differ"
    for field in (
        "ir_version",
        "opset_import",
        "metadata_props",
        "producer_name",
        "functions",
        "doc_string",
    ):
        if getattr(before, field) != getattr(after, field):
            return f"{field} differs"
    inputs = {value.name for value in before.graph.input}
    kept = {t.name for t in before.graph.initializer if t.name in inputs}
    if not kept <= {t.name for t in after.graph.initializer}:
        return "an initializer that is an input is gone"
    return None


def check(case, path, exact):
    """Compares a model with what became of it; the reason if it is not right."""
    before, after = case.load(), onnx.load(path)
    reason = same_interface(before, after)
    if reason:
        return reason
    try:
        onnx.checker.check_model(before)
    except onnx.checker.ValidationError:
        pass
    else:
        try:
            onnx.checker.check_model(after)
        except onnx.checker.ValidationError as error:
            return f"not valid: {error}"
    try:
        first = session(before.SerializeToString())
        feeds = case.inputs()
        expected = [first.run(None, feed) for feed in feeds]
    except Exception:  # ONNX Runtime does not support the model.
        return "skipped"
    try:
        second = session(after.SerializeToString())
        for feed, outputs in zip(feeds, expected):
            if case.is_random or (case.is_chaotic and not exact):
                break
            reason = difference(outputs, second.run(None, feed), exact)
            if reason:
                return reason
    except Exception as error:
        return f"does not run: {str(error).splitlines()[0]}"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool", help="the program verso-onnx-round-trip")
    parser.add_argument("--new", action="store_true")
    parser.add_argument("--filter", default="")
    parser.add_argument("--keep", help="a folder for the models that are written")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")

    cases = [c for c in onnx_cases.collect() if arguments.filter in c.name]
    with tempfile.TemporaryDirectory() as folder:
        folder = arguments.keep or folder
        os.makedirs(folder, exist_ok=True)
        lines = []
        for number, case in enumerate(cases):
            case.write(os.path.join(folder, f"{number}.in.onnx"))
            lines.append(
                f"{os.path.join(folder, f'{number}.in.onnx')}\t"
                f"{os.path.join(folder, f'{number}.out.onnx')}\n"
            )
        process = subprocess.run(
            [arguments.tool] + ["--new"] * arguments.new,
            input="".join(lines),
            capture_output=True,
            text=True,
            check=False,
        )
        results = [json.loads(line) for line in process.stdout.splitlines()]
        if process.returncode != 0 or len(results) != len(cases):
            name = cases[len(results)].name if len(results) < len(cases) else "?"
            sys.exit(f"{arguments.tool} stopped at {name}: {process.stderr[-2000:]}")

        counts = collections.Counter()
        totals = collections.Counter()
        reasons = collections.Counter()
        for number, (case, result) in enumerate(zip(cases, results)):
            reason = result.get("error")
            if reason is None:
                for kind in ("operators", "opaque", "alias", "constant", "folded"):
                    totals[kind] += result[kind]
                reasons.update(result["reasons"])
                # Where a node is gone that does nothing, ONNX Runtime may choose
                # other kernels.
                exact = not arguments.new and result["alias"] == 0
                path = os.path.join(folder, f"{number}.out.onnx")
                reason = check(case, path, exact)
            if reason is None or reason == "skipped":
                counts[reason or "passed"] += 1
            else:
                counts["failed"] += 1
                print(f"{case.name}: {reason}")
    print(dict(counts), dict(totals))
    if arguments.verbose:
        for reason, count in reasons.most_common(60):
            print(f"  {count:5} {reason}")
    # A test that compares nothing is none.
    if counts["failed"] or counts["passed"] < len(cases) // 2:
        sys.exit(1)


if __name__ == "__main__":
    main()
