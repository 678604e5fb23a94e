# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What `verso` makes of files that are damaged or meant to do harm: one line
on stderr that names the file, exit status 1, no output file, within a second
and little memory. Never a crash."""

import os
import random
import resource
import subprocess
import sys
import tempfile

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FLOAT = TensorProto.FLOAT


def model(nodes, inputs=(("x", [2, 3]),), outputs=(("y", [2, 3]),), initializers=()):
    def value(name, shape, kind=FLOAT):
        return helper.make_tensor_value_info(name, kind, shape)

    graph = helper.make_graph(
        list(nodes),
        "hostile",
        [value(*i) for i in inputs],
        [value(*o) for o in outputs],
        list(initializers),
    )
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    )


def weight(name, shape):
    return numpy_helper.from_array(np.ones(shape, np.float32), name)


def node(kind, inputs, outputs, **attributes):
    return helper.make_node(kind, inputs, outputs, name=f"the_{kind}", **attributes)


def good():
    """A model with nothing wrong, to be damaged."""
    return model(
        [node("MatMul", ["x", "w"], ["h"]), node("Relu", ["h"], ["y"])],
        initializers=[weight("w", (3, 3))],
    )


def wrong_bytes():
    result = good()
    result.graph.initializer[0].raw_data = b"\0" * 7
    return result


def negative_dimension():
    result = good()
    result.graph.initializer[0].dims[0] = -3
    return result


def huge_dimension():
    result = good()
    result.graph.initializer[0].dims[0] = 1 << 62
    return result


def external(location, length="36"):
    result = good()
    tensor = result.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", location), ("offset", "0"), ("length", length)):
        entry = tensor.external_data.add()
        entry.key, entry.value = key, value
    return result


def nested(depth):
    """Subgraphs in subgraphs, written byte by byte: no library nests so deep."""

    def field(number, content):
        size, length = len(content), b""
        while size >= 128:
            length += bytes([size & 127 | 128])
            size >>= 7
        return bytes([number << 3 | 2]) + length + bytes([size]) + content

    graph = field(2, b"innermost")
    for _ in range(depth):
        attribute = field(1, b"body") + field(6, graph)
        graph = field(1, field(4, b"Loop") + field(5, attribute))
    return field(7, graph)


# name: the model, and a part of the message.
MALFORMED = {
    "cycle": (
        lambda: model([node("Add", ["x", "y"], ["a"]), node("Relu", ["a"], ["y"])]),
        "node 'the_Add' (Add): is in a cycle",
    ),
    "self": (lambda: model([node("Add", ["x", "y"], ["y"])]), "cycle"),
    "missing_input": (
        lambda: model([node("Relu", ["nowhere"], ["y"])]),
        "node 'the_Relu' (Relu): its input 'nowhere' is defined nowhere",
    ),
    "missing_output": (lambda: model([]), "output 'y' is computed by no node"),
    "defined_twice": (
        lambda: model([node("Relu", ["x"], ["y"]), node("Tanh", ["x"], ["y"])]),
        "'y' is defined already",
    ),
    "wrong_shape": (
        lambda: model(
            [node("MatMul", ["x", "w"], ["y"])], initializers=[weight("w", (5, 3))]
        ),
        "node 'the_MatMul' (MatMul): matmul: C3",
    ),
    "wrong_channels": (
        lambda: model(
            [node("Conv", ["x", "w"], ["y"])],
            inputs=[("x", [1, 4, 8, 8])],
            outputs=[("y", None)],
            initializers=[weight("w", (3, 2, 3, 3))],
        ),
        "conv: C5",
    ),
    "large_kernel": (
        lambda: model(
            [node("Conv", ["x", "w"], ["y"])],
            inputs=[("x", [1, 1, 4, 4])],
            outputs=[("y", None)],
            initializers=[weight("w", (1, 1, 9, 9))],
        ),
        "conv: C7",
    ),
    "huge_padding": (
        lambda: model(
            [node("MaxPool", ["x"], ["y"], kernel_shape=[2], pads=[1 << 60, 1 << 60])],
            inputs=[("x", [1, 1, 4])],
            outputs=[("y", None)],
        ),
        "attribute 'pads'",
    ),
    "zero_stride": (
        lambda: model(
            [node("Conv", ["x", "w"], ["y"], strides=[0, 0])],
            inputs=[("x", [1, 1, 4, 4])],
            outputs=[("y", None)],
            initializers=[weight("w", (1, 1, 3, 3))],
        ),
        "attribute 'strides' has the entry 0",
    ),
    "zero_group": (
        lambda: model(
            [node("Conv", ["x", "w"], ["y"], group=0)],
            inputs=[("x", [1, 1, 4, 4])],
            outputs=[("y", None)],
            initializers=[weight("w", (1, 1, 3, 3))],
        ),
        "attribute 'group' is 0",
    ),
    "huge_reshape": (
        lambda: model(
            [node("Reshape", ["x", "s"], ["y"])],
            initializers=[
                numpy_helper.from_array(np.array([1 << 40, 1 << 40], np.int64), "s")
            ],
        ),
        "too many elements",
    ),
    "axis": (
        lambda: model([node("Softmax", ["x"], ["y"], axis=7)]),
        "axis 7 is outside rank 2",
    ),
    "attribute_type": (
        lambda: model([node("Softmax", ["x"], ["y"], axis=[1, 2])]),
        "attribute 'axis' is not an integer",
    ),
    "permutation": (
        lambda: model([node("Transpose", ["x"], ["y"], perm=[0, 0])]),
        "transpose: C1",
    ),
    "no_inputs": (
        lambda: model([helper.make_node("Concat", [], ["y"], axis=0)]),
        "it has no input",
    ),
    "wrong_bytes": (wrong_bytes, "tensor 'w' has 7 bytes of data"),
    "negative_dimension": (negative_dimension, "tensor 'w' has the negative size"),
    "huge_dimension": (huge_dimension, "tensor 'w' has too many elements"),
    "external_missing": (lambda: external("nothing.bin"), "No such file"),
    "external_absolute": (lambda: external("/etc/passwd"), "not a path inside"),
    "external_parent": (lambda: external("../../etc/passwd"), "not a path inside"),
    "nested": (lambda: nested(2000), "not an ONNX model, or cut short"),
    "output_type": (
        lambda: model(
            [node("Relu", ["x"], ["y"])], outputs=[("y", [2, 3], TensorProto.INT64)]
        ),
        "another element type",
    ),
}


def integers(name, values):
    return numpy_helper.from_array(np.array(values, np.int64), name)


# Models that nothing is wrong with, but that no machine can run.
HUGE = {
    "constant": lambda: model(
        [node("ConstantOfShape", ["s"], ["c"]), node("Relu", ["c"], ["y"])],
        outputs=[("y", None)],
        initializers=[integers("s", [1 << 22, 1 << 22])],
    ),
    "input": lambda: model(
        [node("Relu", ["x"], ["y"])],
        inputs=[("x", [1 << 22, 1 << 20])],
        outputs=[("y", None)],
    ),
    "expand": lambda: model(
        [node("Expand", ["x", "s"], ["y"])],
        inputs=[("x", [1, 1])],
        outputs=[("y", None)],
        initializers=[integers("s", [1 << 22, 1 << 20])],
    ),
    "pad": lambda: model(
        [node("Pad", ["x", "p"], ["y"])],
        inputs=[("x", [1, 1])],
        outputs=[("y", None)],
        initializers=[integers("p", [1 << 20, 1 << 20, 1 << 20, 1 << 20])],
    ),
}


class Checker:
    def __init__(self, tool, folder, is_sanitized):
        self.tool = tool
        self.folder = folder
        self.is_sanitized = is_sanitized
        self.failures = 0
        self.checks = 0

    def limits(self):
        # Sanitizers reserve address space without end.
        if not self.is_sanitized:
            resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))

    def run(self, *arguments):
        return subprocess.run(
            [self.tool, *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            errors="replace",
            preexec_fn=self.limits,
        )

    def fail(self, name, reason, process):
        self.failures += 1
        print(f"{name}: {reason}: {process.returncode}: {process.stderr[:500]}")

    def expect_error(self, name, path, message="", commands=("optimize", "info")):
        """The file is refused, by every one of these commands."""
        output = os.path.join(self.folder, "output.onnx")
        before = sorted(os.listdir(self.folder))
        for command in commands:
            self.checks += 1
            process = self.run(
                command, path, *(["-o", output] if command == "optimize" else [])
            )
            lines = process.stderr.splitlines()
            if process.returncode != 1 or len(lines) != 1:
                self.fail(name, "not one line and status 1", process)
            elif os.path.basename(path) not in lines[0] or message not in lines[0]:
                self.fail(name, f"no '{message}' in the message", process)
            if sorted(os.listdir(self.folder)) != before:
                self.fail(name, "something was left behind", process)

    def expect_no_crash(self, name, path):
        """The file is refused, or read."""
        self.checks += 1
        process = self.run("info", path)
        if process.returncode not in (0, 1):
            self.fail(name, "crashed", process)
        if process.returncode == 1 and len(process.stderr.splitlines()) != 1:
            self.fail(name, "not one line", process)

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content)
        return path


def damage(content, generator):
    """The content with some bytes changed, removed or doubled."""
    content = bytearray(content)
    for _ in range(generator.randint(1, 8)):
        position = generator.randrange(len(content))
        kind = generator.randrange(3)
        if kind == 0:
            content[position] = generator.randrange(256)
        elif kind == 1:
            del content[position : position + generator.randint(1, 16)]
        else:
            content[position:position] = content[
                position : position + generator.randint(1, 16)
            ]
        if not content:
            return b"\0"
    return bytes(content)


def main():
    tool, is_sanitized = sys.argv[1], "sanitized" in sys.argv[2:]
    generator = random.Random(0)
    with tempfile.TemporaryDirectory() as folder:
        checker = Checker(tool, folder, is_sanitized)
        checker.expect_error("no file", os.path.join(folder, "none.onnx"), "No such")
        checker.expect_error("folder", folder, "not a file")
        for name, content in (
            ("empty", b""),
            ("text", b"this is no model\n" * 100),
            ("zeros", bytes(1000)),
            ("random", generator.randbytes(5000)),
        ):
            checker.expect_error(name, checker.write(f"{name}.onnx", content))
        for name, (make, message) in MALFORMED.items():
            content = make()
            if not isinstance(content, bytes):
                content = content.SerializeToString()
            path = checker.write(f"{name}.onnx", content)
            checker.expect_error(name, path, message)

        for name, make in HUGE.items():
            path = checker.write(f"huge_{name}.onnx", make().SerializeToString())
            checker.expect_error(name, path, "MB of memory", ["optimize"])

        whole = good().SerializeToString()
        for size in range(1, len(whole), 17):
            path = checker.write("short.onnx", whole[:size])
            checker.expect_no_crash(f"first {size} bytes", path)
        for number in range(150):
            path = checker.write("damaged.onnx", damage(whole, generator))
            checker.expect_no_crash(f"damaged {number}", path)

        # A place that cannot be written, and options that make no sense.
        path = checker.write("good.onnx", whole)
        for arguments in (
            ["optimize", path, "-o", os.path.join(folder, "no", "such.onnx")],
            ["optimize", path, "-o", folder],
            ["optimize", path, "-o", "x.onnx", "--report", "no/such/report.json"],
            ["optimize", path],
            ["optimize", path, "-o", "x.onnx", "--rules", "/no/such/rules"],
            ["optimize", path, "-o", "x.onnx", "--shape", "x"],
            ["optimize", path, "-o", "x.onnx", "--shape", "x=2,-1"],
            ["optimize", path, "-o", "x.onnx", "--shape", "nothing=2,3"],
            ["compare", path, "none.onnx"],
        ):
            checker.checks += 1
            process = checker.run(*arguments)
            if process.returncode != 1 or len(process.stderr.splitlines()) != 1:
                checker.fail(" ".join(arguments), "not one line and status 1", process)
        print(f"{checker.checks} checks, {checker.failures} failures")
        sys.exit(checker.failures != 0)


if __name__ == "__main__":
    main()
