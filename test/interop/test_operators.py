# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Models of one node, for every operator of the table below: element types,
attributes and random shapes (sizes 0 and 1 among them) are as a row says. Each
is imported and run, by interpreting the operators' definitions and with kernels,
and written as new nodes; all have to compute what ONNX Runtime does.

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

import draw
import round_trip
import structural_operators

FLOATS = (np.float32, np.float64)
INTEGERS = (np.int32, np.int64, np.int8, np.uint8)
NUMBERS = (np.float32, np.float64, np.int32, np.int64)
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
    that jump tell apart exactly. `case`, a function from a random generator and
    one of `types` to a `draw.Given`, says everything else instead."""

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
        case=None,
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
        self.case = case


def same_shapes(count):
    def shapes(random):
        return [draw.shape(random)] * count

    return shapes


def broadcast_shapes(count):
    """Shapes that broadcast: dimensions are missing or 1 here and there."""

    def shapes(random):
        full = draw.shape(random)
        result = []
        for _ in range(count):
            shape = [1 if random.integers(0, 4) == 0 else size for size in full]
            result.append(shape[random.integers(0, len(shape) + 1) :] if random.integers(0, 3) == 0 else shape)
        return result

    return shapes


def slope_shapes(random):
    shape = draw.shape(random)
    slope = [1 if random.integers(0, 2) == 0 else size for size in shape]
    return [shape, slope[random.integers(0, len(slope) + 1) :]]


def remainder(random, dtype):
    """A Mod of integers of both signs; the divisors are not 0."""
    shapes = broadcast_shapes(2)(random)
    dividends, divisors = (draw.values(random, shape, dtype, (-9, 9)) for shape in shapes)
    divisors[divisors == 0] = 7
    return draw.Given([dividends, divisors], {"fmod": int(random.integers(0, 2))})


def scalar_bounds(random):
    return [draw.shape(random), [], []]


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
    for source in kinds:
        yield Row(
            "Cast",
            types=(source,),
            attributes=[{"to": to} for to in kinds.values()],
            values=(0, 100),
        )
    for source in (np.int64, np.int32, np.int8):
        yield Row(  # Integers that shorter types do not hold wrap around.
            "Cast",
            types=(source,),
            attributes=[{"to": kinds[to]} for to in INTEGERS],
            values=(-(2**40), 2**40) if source == np.int64 else (-128, 127),
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
    *(Row(name, inputs=PAIR, types=NUMBERS) for name in ("Add", "Sub", "Mul")),
    *(  # Integers wrap around.
        Row(name, inputs=PAIR, types=(kind,), values=(np.iinfo(kind).min, np.iinfo(kind).max))
        for name in ("Add", "Sub", "Mul")
        for kind in (np.int32, np.int64)
    ),
    *(Row(name, types=(np.int32, np.int64, np.int8)) for name in ("Abs", "Neg", "Sign")),
    Row("Div", inputs=PAIR, types=(np.int32, np.int64), values=(1, 40)),
    Row("Div", inputs=PAIR, types=(np.int32, np.int64), values=(-40, -1)),
    Row("Mod", types=(np.int32, np.int64, np.int8, np.uint8), case=remainder),
    *(
        Row(name, inputs=PAIR, types=INTEGERS, values=(-128, 127))
        for name in ("BitwiseAnd", "BitwiseOr", "BitwiseXor")
    ),
    Row("BitwiseNot", types=INTEGERS, values=(-128, 127)),
    Row(
        "BitShift",
        inputs=PAIR,
        types=(np.uint8,),
        attributes=({"direction": "LEFT"}, {"direction": "RIGHT"}),
        values=(0, 7),
    ),
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
    *(Row(name, **options) for name, options in structural_operators.ROWS),
]


def random_array(random, shape, dtype, row):
    return draw.values(random, shape, dtype, row.values, row.whole)


class Case:
    """One model, its inputs and what ONNX Runtime makes of them."""

    def __init__(self, row, random, folder):
        self.folder = folder
        self.row = row
        given = row.case(random, row.types[random.integers(0, len(row.types))]) if row.case else self.given(row, random)
        arrays = given.inputs
        names = ["" if array is None else f"x{i}" for i, array in enumerate(arrays)]
        outputs = [f"y{i}" for i in range(given.outputs)]
        inputs = {name: array for name, array in zip(names, arrays) if name}
        constant = {names[i] for i in given.constant if names[i]}
        graph = helper.make_graph(
            [helper.make_node(row.name, names, outputs, **given.attributes)],
            row.name,
            [
                helper.make_tensor_value_info(
                    name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape
                )
                for name, array in inputs.items()
                if name not in constant
            ],
            [onnx.ValueInfoProto(name=name) for name in outputs],
            [onnx.numpy_helper.from_array(inputs[name], name) for name in sorted(constant)],
        )
        self.model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", row.opset)], ir_version=9
        )
        try:
            # The outputs get their types.
            self.model = onnx.shape_inference.infer_shapes(self.model)
        except Exception:
            pass
        self.is_empty = any(array.size == 0 for array in inputs.values())
        self.feed = {name: array for name, array in inputs.items() if name not in constant}
        self.text = f"{row.name} {given.attributes} " + ", ".join(
            f"{array.dtype}{list(array.shape)}" + (f"={array.tolist()}" if name in constant and array.size < 9 else "")
            for name, array in inputs.items()
        )

    @staticmethod
    def given(row, random):
        """Inputs and attributes of a row without a function for all of them."""
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
        return draw.Given(arrays, attributes, row.constant)

    def expected(self):
        """The outputs in ONNX Runtime; None if it refuses the model."""
        try:
            session = round_trip.session(self.model.SerializeToString())
            return session.run(None, self.feed)
        except Exception:
            return None

    def write(self):
        os.makedirs(self.folder)
        self.path = os.path.join(self.folder, "model.onnx")
        self.written_path = os.path.join(self.folder, "written.onnx")
        onnx.save(self.model, self.path)
        for i, array in enumerate(self.feed.values()):
            np.ascontiguousarray(array).tofile(os.path.join(self.folder, f"input.{i}"))

    def outputs_of(self, engine, expected):
        """What an engine of ours has made of the model."""
        return [
            np.fromfile(os.path.join(self.folder, f"{engine}.{i}"), dtype=array.dtype)
            for i, array in enumerate(expected)
        ]

    def export_difference(self, export, expected):
        """Why what the model was imported as is not what it says once it is
        written as new nodes; or None, also where operators have no form in its
        operator set."""
        error = export.get("error", "")
        if "has no form in operator set" in error:
            return None
        if error:
            return f"written: {error}"
        try:
            session = round_trip.session(self.written_path)
            actual = session.run(None, self.feed)
        except Exception as failure:
            return f"written: {str(failure)[:200]}"
        for array, wanted in zip(actual, expected):
            if array.shape != wanted.shape or array.dtype != wanted.dtype:
                return f"written: {array.dtype}{list(array.shape)} for {wanted.dtype}{list(wanted.shape)}"
        difference = self.difference(actual, expected)
        return difference and f"written: {difference}"

    @staticmethod
    def difference(outputs, expected):
        """Why the outputs are not those expected, or None."""
        for actual, array in zip(outputs, expected, strict=True):
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


def run(command, lines, cases):
    """What a program says, as JSON, about each line that it is given."""
    process = subprocess.run(
        command,
        input="".join(line + "\n" for line in lines),
        capture_output=True,
        text=True,
        check=False,
    )
    results = [json.loads(line) for line in process.stdout.splitlines()]
    if process.returncode != 0 or len(results) != len(cases):
        text = cases[len(results)].text if len(results) < len(cases) else "?"
        sys.exit(f"{command[0]} stopped at {text}: {process.stderr[-2000:]}")
    return results


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool", help="the program verso-run-models")
    parser.add_argument("exporter", help="the program verso-onnx-round-trip")
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
        for case in cases:
            case.write()
        results = run([arguments.tool], [f"{case.path}\t{case.folder}" for case in cases], cases)
        written = run(
            [arguments.exporter, "--new"],
            [f"{case.path}\t{case.written_path}" for case in cases],
            cases,
        )
        for case, result, export in zip(cases, results, written):
            expected = case.expected()
            if expected is None:
                continue  # Empty tensors, mostly.
            reason = result.get("error") or "; ".join(result.get("opaque", []))
            if result.get("opaque") and case.is_empty:
                continue  # What is done to nothing may be left alone.
            for engine in () if reason else ("reference", "kernels"):
                difference = case.difference(case.outputs_of(engine, expected), expected)
                if difference:
                    reason = f"{engine}: {difference}"
            if not reason:
                reason = case.export_difference(export, expected)
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
