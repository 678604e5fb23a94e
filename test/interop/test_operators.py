# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Models of one node, for every operator of the table below: element types,
attributes and random shapes (sizes 0 and 1 among them) are as a row says. Each
is imported and run, by interpreting the operators' definitions and with kernels;
both have to compute what ONNX Runtime does.

A new operator is a new row of `ROWS`."""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

import round_trip

FLOATS = (np.float32, np.float64)
NUMBERS = (np.float32, np.float64, np.int32)
BOOL = (np.bool_,)

# Relative to the larger of 1 and the largest element.
TOLERANCE = {np.float16: 4e-3, np.float32: 2e-5, np.float64: 1e-9}


class Row:
    """One operator.

    `inputs` is the number of inputs, or a function from a random generator to
    their shapes. `types` are those that all inputs have; or `input_types`, a
    list of choices, one type for each input. `attributes` is a list of choices.
    `values` is the interval that inputs are drawn from. `constant` are inputs
    that are initializers. `whole` inputs hold integers, which functions
    that jump tell apart exactly."""

    def __init__(
        self,
        name,
        inputs=1,
        types=FLOATS,
        attributes=({},),
        opset=18,
        values=(-4, 4),
        input_types=None,
        constant=(),
        whole=False,
    ):
        self.name = name
        self.inputs = inputs
        self.input_types = input_types
        self.types = types
        self.attributes = attributes
        self.opset = opset
        self.values = values
        self.constant = constant
        self.whole = whole


def random_shape(random):
    return [int(random.choice([0, 1, 1, 2, 3, 4, 5])) for _ in range(random.integers(0, 5))]


def same_shapes(count):
    def shapes(random):
        return [random_shape(random)] * count

    return shapes


def broadcast_shapes(count):
    """Shapes that broadcast: dimensions are missing or 1 here and there."""

    def shapes(random):
        full = random_shape(random)
        result = []
        for _ in range(count):
            shape = [1 if random.integers(0, 4) == 0 else size for size in full]
            result.append(shape[random.integers(0, len(shape) + 1) :] if random.integers(0, 3) == 0 else shape)
        return result

    return shapes


def slope_shapes(random):
    shape = random_shape(random)
    slope = [1 if random.integers(0, 2) == 0 else size for size in shape]
    return [shape, slope[random.integers(0, len(slope) + 1) :]]


def scalar_bounds(random):
    return [random_shape(random), [], []]


def casts():
    """Casts between all types that are computed with."""
    kinds = {
        np.float32: TensorProto.FLOAT,
        np.float64: TensorProto.DOUBLE,
        np.float16: TensorProto.FLOAT16,
        np.int64: TensorProto.INT64,
        np.int32: TensorProto.INT32,
        np.int8: TensorProto.INT8,
        np.uint8: TensorProto.UINT8,
        np.bool_: TensorProto.BOOL,
    }
    integers = [np.int64, np.int32, np.int8, np.uint8]
    for source in kinds:
        targets = [
            kind
            for target, kind in kinds.items()
            if not (
                source in integers
                and target in integers
                and not np.can_cast(source, target)
            )
        ]
        yield Row(
            "Cast",
            types=(source,),
            attributes=[{"to": to} for to in targets],
            values=(0, 100) if source == np.uint8 else (0, 100),
        )


PAIR = broadcast_shapes(2)

ROWS = [
    *(
        Row(name)
        for name in "Abs Ceil Cos Erf Exp Floor Neg Relu Sigmoid Sign Sin Tanh".split()
    ),
    Row("Round", values=(-40, 40)),
    *(Row(name, values=(0.1, 9)) for name in ("Log", "Reciprocal", "Sqrt")),
    *(Row(name, types=(np.float16,)) for name in ("Abs", "Relu", "Neg", "Exp")),
    Row("Softplus", values=(-30, 30), types=(np.float32,)),
    Row("Elu", attributes=({}, {"alpha": 0.25}), types=(np.float32,)),
    Row("LeakyRelu", attributes=({}, {"alpha": 0.25}), types=(np.float32,)),
    Row("HardSigmoid", attributes=({}, {"alpha": 0.5, "beta": 0.25}), types=(np.float32,)),
    Row("HardSwish", values=(-5, 5), types=(np.float32,)),
    Row("Gelu", attributes=({}, {"approximate": "tanh"}), opset=20, types=(np.float32,)),
    Row("PRelu", inputs=slope_shapes, types=(np.float32,)),
    *(Row(name, inputs=PAIR) for name in ("Add", "Sub", "Mul")),
    Row("Div", inputs=PAIR, values=(0.5, 4)),
    Row("Pow", inputs=PAIR, values=(0.5, 3)),
    Row("Pow", inputs=PAIR, values=(0.5, 3), input_types=[(np.float32, np.int64), (np.float32, np.int32)]),
    Row("Mod", inputs=PAIR, attributes=({"fmod": 1},), values=(1, 9), whole=True),
    *(
        Row(name, inputs=broadcast_shapes(count), types=NUMBERS)
        for name in ("Max", "Min")
        for count in (1, 2, 3)
    ),
    Row("Sum", inputs=broadcast_shapes(3)),
    Row("Clip", inputs=1, types=NUMBERS),
    Row("Clip", inputs=1, attributes=({"min": -1.0, "max": 0.5}, {"max": 0.25}, {}), opset=10, types=(np.float32,)),
    Row("Clip", inputs=scalar_bounds, types=NUMBERS),
    Row("Clip", inputs=scalar_bounds, types=NUMBERS, constant=(1, 2)),
    *(
        Row(name, inputs=PAIR, types=NUMBERS, whole=True)
        for name in ("Equal", "Less", "LessOrEqual", "Greater", "GreaterOrEqual")
    ),
    Row("Equal", inputs=PAIR, types=BOOL),
    *(Row(name, inputs=PAIR, types=BOOL) for name in ("And", "Or", "Xor")),
    Row("Not", types=BOOL),
    Row(
        "Where",
        inputs=broadcast_shapes(3),
        input_types=[
            (np.bool_, kind, kind)
            for kind in (np.float32, np.float64, np.int64, np.int32, np.uint8)
        ],
    ),
    *casts(),
]


def random_array(random, shape, dtype, row):
    low, high = row.values
    if dtype == np.bool_:
        return random.integers(0, 2, shape).astype(np.bool_)
    if row.whole or np.issubdtype(dtype, np.integer):
        low = 0 if dtype == np.uint8 else int(np.ceil(low))
        return random.integers(low, int(high) + 1, shape).astype(dtype)
    return random.uniform(low, high, shape).astype(dtype)


class Case:
    """One model, its inputs and what ONNX Runtime makes of them."""

    def __init__(self, row, random, folder):
        self.folder = folder
        self.row = row
        attributes = dict(row.attributes[random.integers(0, len(row.attributes))])
        shapes = (
            same_shapes(row.inputs)(random)
            if isinstance(row.inputs, int)
            else row.inputs(random)
        )
        if row.input_types:
            types = row.input_types[random.integers(0, len(row.input_types))]
        else:
            types = [row.types[random.integers(0, len(row.types))]] * len(shapes)
        arrays = [
            random_array(random, shape, dtype, row)
            for shape, dtype in zip(shapes, types, strict=True)
        ]
        names = [f"x{i}" for i in range(len(arrays))]
        graph = helper.make_graph(
            [helper.make_node(row.name, names, ["y"], **attributes)],
            row.name,
            [
                helper.make_tensor_value_info(
                    name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape
                )
                for i, (name, array) in enumerate(zip(names, arrays))
                if i not in row.constant
            ],
            [onnx.ValueInfoProto(name="y")],
            [onnx.numpy_helper.from_array(arrays[i], names[i]) for i in row.constant],
        )
        self.model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", row.opset)], ir_version=9
        )
        try:
            # The output gets its type.
            self.model = onnx.shape_inference.infer_shapes(self.model)
        except Exception:
            pass
        self.feed = {
            name: array
            for i, (name, array) in enumerate(zip(names, arrays))
            if i not in row.constant
        }
        self.text = f"{row.name} {attributes} " + ", ".join(
            f"{array.dtype}{list(array.shape)}" for array in arrays
        )

    def expected(self):
        """The outputs in ONNX Runtime; None if it refuses the model."""
        try:
            session = round_trip.session(self.model.SerializeToString())
            return session.run(None, self.feed)
        except Exception:
            return None

    def write(self):
        os.makedirs(self.folder)
        path = os.path.join(self.folder, "model.onnx")
        onnx.save(self.model, path)
        for i, array in enumerate(self.feed.values()):
            np.ascontiguousarray(array).tofile(os.path.join(self.folder, f"input.{i}"))
        return f"{path}\t{self.folder}\n"

    def difference(self, engine, expected):
        """Why the outputs of an engine are not those expected, or None."""
        for i, array in enumerate(expected):
            actual = np.fromfile(
                os.path.join(self.folder, f"{engine}.{i}"), dtype=array.dtype
            )
            if actual.size != array.size:
                return f"{actual.size} elements instead of {array.size}"
            actual = actual.reshape(array.shape)
            if array.dtype.kind != "f":
                if not np.array_equal(actual, array):
                    return "other values"
                continue
            bound = TOLERANCE[array.dtype.type] * np.max(
                np.abs(array), initial=1, where=np.isfinite(array)
            )
            with np.errstate(invalid="ignore"):
                same = (np.abs(actual.astype("f8") - array) <= bound) | (actual == array)
            if not np.all(same | (np.isnan(actual) & np.isnan(array))):
                return f"differs by {np.nanmax(np.abs(actual.astype('f8') - array))}"
        return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool", help="the program verso-run-models")
    parser.add_argument("--filter", default="", help="an operator's name")
    parser.add_argument("--rounds", type=int, default=24, help="models of each row")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    onnxruntime.set_default_logger_severity(4)

    random = np.random.default_rng(arguments.seed)
    failures = 0
    compared = collections.Counter()
    interpreted = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        cases = [
            Case(row, random, os.path.join(folder, f"{number}.{round}"))
            for number, row in enumerate(ROWS)
            if arguments.filter in ("", row.name)
            for round in range(arguments.rounds)
        ]
        process = subprocess.run(
            [arguments.tool],
            input="".join(case.write() for case in cases),
            capture_output=True,
            text=True,
            check=False,
        )
        results = [json.loads(line) for line in process.stdout.splitlines()]
        if process.returncode != 0 or len(results) != len(cases):
            text = cases[len(results)].text if len(results) < len(cases) else "?"
            sys.exit(f"{arguments.tool} stopped at {text}: {process.stderr[-2000:]}")
        for case, result in zip(cases, results):
            expected = case.expected()
            if expected is None:
                continue  # Empty tensors, mostly.
            reason = result.get("error") or "; ".join(result.get("opaque", []))
            for engine in () if reason else ("reference", "kernels"):
                difference = case.difference(engine, expected)
                if difference:
                    reason = f"{engine}: {difference}"
            if reason:
                failures += 1
                print(f"{case.text}: {reason}")
                continue
            compared[id(case.row)] += 1
            # Tensors without elements need no kernel.
            if expected[0].size:
                interpreted.update(result["interpreted"])
    for row in ROWS:
        if arguments.filter in ("", row.name) and not compared[id(row)]:
            failures += 1
            print(f"{row.name} {row.types}: nothing was compared")
    print(f"{sum(compared.values())} compared, {failures} failures")
    if arguments.verbose:
        print("interpreted:", dict(interpreted))
    sys.exit(failures != 0)


if __name__ == "__main__":
    main()
