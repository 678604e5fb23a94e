# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes a model with a symbolic batch size, in which two products are added.

usage: dynamic_model.py FILE [BIAS]

Models with another BIAS differ in one weight by that much.
"""

import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def main():
    bias = float(sys.argv[2]) if len(sys.argv) > 2 else 0
    random = np.random.default_rng(0)
    weights = {
        name: random.normal(size=(8, 4)).astype(np.float32) for name in ("a", "b")
    }
    weights["b"][0, 0] += bias
    graph = helper.make_graph(
        [
            helper.make_node("MatMul", ["x", "a"], ["xa"], "first"),
            helper.make_node("MatMul", ["x", "b"], ["xb"], "second"),
            helper.make_node("Add", ["xa", "xb"], ["y"], "sum"),
        ],
        "dynamic",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 8])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["batch", 4])],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    onnx.save(model, sys.argv[1])


if __name__ == "__main__":
    main()
