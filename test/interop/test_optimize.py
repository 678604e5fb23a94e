# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`verso optimize` with the shipped rules on models in which work can be saved:
the result is as small as it should be, valid, and computes the same in ONNX
Runtime."""

import collections
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime

sys.path.append(
    os.path.join(os.path.dirname(__file__), "..", "..", "benchmarks", "models")
)
import light  # noqa: E402
import synthetic  # noqa: E402

REPORT_KEYS = {
    "nodes_before",
    "nodes_after",
    "cost_before_ms",
    "cost_after_ms",
    "measured_before_ms",
    "measured_after_ms",
    "rules_applied",
    "search_seconds",
    "peak_rss_mb",
    "max_abs_error",
    "max_rel_error",
    "checked_with",
}


def run(model, feed):
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.graph_optimization_level = (
        onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    )
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    return session.run(None, feed)


def random_feed(model, seed):
    generator = np.random.default_rng(seed)
    known = {tensor.name for tensor in model.graph.initializer}
    return {
        value.name: generator.uniform(
            -1, 1, [d.dim_value for d in value.type.tensor_type.shape.dim]
        ).astype(np.float32)
        for value in model.graph.input
        if value.name not in known
    }


class Test:
    def __init__(self, tool, folder):
        self.tool = tool
        self.folder = folder
        self.failures = 0

    def expect(self, condition, message):
        if not condition:
            self.failures += 1
            print(f"  FAILED: {message}")

    def optimize(self, name, model, *arguments):
        """Optimises a model; returns the result and the report."""
        source = os.path.join(self.folder, f"{name}.onnx")
        target = os.path.join(self.folder, f"{name}.out.onnx")
        report = os.path.join(self.folder, f"{name}.json")
        onnx.save(model, source)
        process = subprocess.run(
            [self.tool, "optimize", source, "-o", target, "--report", report]
            + ["--no-timing", *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        if process.returncode != 0:
            self.expect(False, f"{name}: status {process.returncode}: {process.stderr}")
            return None, None
        with open(report) as file:
            return onnx.load(target), json.load(file)

    def check_external_data(self, database):
        """Weights in another file: they are read from there, and what is left of
        them has its own file beside the result."""
        model = synthetic.two_pointwise(channels=32, inner=64, size=7)
        source = os.path.join(self.folder, "external.onnx")
        target = os.path.join(self.folder, "moved", "external.onnx")
        os.mkdir(os.path.dirname(target))
        moved = onnx.ModelProto.FromString(model.SerializeToString())
        onnx.save(
            moved,
            source,
            save_as_external_data=True,
            location="weights.bin",
            size_threshold=0,
        )
        # Unchanged, as no rule of this file applies, then optimised.
        unchanged = os.path.join(os.path.dirname(target), "unchanged.onnx")
        rules = os.path.join(
            os.path.dirname(__file__), "..", "..", "rules", "normalization.mlir"
        )
        for path, options in ((unchanged, ["--rules", rules]), (target, [])):
            process = subprocess.run(
                [self.tool, "optimize", source, "-o", path, "--no-timing"]
                + [*database, *options],
                capture_output=True,
                text=True,
                check=False,
            )
            self.expect(process.returncode == 0, f"external data: {process.stderr}")
            feed = random_feed(model, 0)
            (wanted,) = run(model, feed)
            (got,) = run(onnx.load(path), feed)
            error = np.max(np.abs(wanted - got)) / np.max(np.abs(wanted))
            self.expect(error < 1e-4, f"external data: an error of {error}")
        left = sorted(os.listdir(os.path.dirname(target)))
        # The optimised model has new weights only, which are in the model.
        wanted = ["external.onnx", "unchanged.onnx", "unchanged.onnx.data"]
        self.expect(left == wanted, f"external data: {left}")

    def check(self, name, model, most=None, arguments=()):
        """Optimises a model and checks the result. `most` has the largest
        numbers of operators that it may have."""
        result, report = self.optimize(name, model, *arguments)
        if result is None:
            return
        counts = collections.Counter(node.op_type for node in result.graph.node)
        print(
            f"{name}: {report['nodes_before']} -> {report['nodes_after']} operators,"
            f" {report['cost_before_ms']:.4f} -> {report['cost_after_ms']:.4f} ms,"
            f" {report['outcome']}: {dict(counts)}"
        )
        self.expect(REPORT_KEYS <= set(report), "the report lacks keys")
        self.expect(
            report["cost_after_ms"] <= report["cost_before_ms"], "it costs more"
        )
        if most is not None:
            self.expect(report["outcome"] == "improved", "nothing was found")
            for kind in set(most) | set(counts):
                self.expect(counts[kind] <= most.get(kind, 0), f"too many {kind}")
        onnx.checker.check_model(result, full_check=True)
        self.expect(
            list(result.graph.input) == list(model.graph.input)
            and list(result.graph.output) == list(model.graph.output),
            "another interface",
        )
        for seed in range(3):
            feed = random_feed(model, seed)
            for a, b in zip(run(model, feed), run(result, feed), strict=True):
                error = np.max(np.abs(a - b)) / np.max(np.abs(a))
                self.expect(error < 1e-4, f"an error of {error}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        # Further arguments are options of the tool.
        database = ["--cost-db", os.path.join(folder, "costs.sqlite"), *sys.argv[2:]]
        test = Test(sys.argv[1], folder)
        blocks = 2
        test.check(
            "repvgg",
            synthetic.repvgg(blocks=blocks, channels=32, size=14),
            {"Conv": blocks, "Relu": blocks},
            database,
        )
        test.check(
            "two_pointwise",
            synthetic.two_pointwise(channels=64, inner=256, size=14),
            {"Conv": 1},
            database,
        )
        test.check(
            "linear_attention",
            synthetic.linear_attention(tokens=256, features=16, heads=1),
            None,
            database,
        )
        test.check("lora", synthetic.lora(tokens=32, features=256), None, database)
        test.check(
            "parallel_pointwise",
            synthetic.parallel_pointwise(channels=32, size=14),
            None,
            database,
        )
        test.check_external_data(database)
        test.check("squeezenet", light.model("squeezenet"), None, database)
        sys.exit(test.failures != 0)


if __name__ == "__main__":
    main()
