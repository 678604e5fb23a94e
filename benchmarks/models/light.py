# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The architectures that the ONNX package ships without weights (its `light`
models have a constant instead of each), with random weights put back."""

import glob
import os

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

FOLDER = os.path.join(
    os.path.dirname(onnx.__file__), "backend", "test", "data", "light"
)


def paths():
    """The models by name, `resnet50` for example."""
    found = sorted(glob.glob(os.path.join(FOLDER, "light_*.onnx")))
    return {os.path.basename(path)[6:-5]: path for path in found}


def random_weight(random, shape, node, position):
    """A value for input `position` of `node`, as training might leave it."""
    if node.op_type == "BatchNormalization":
        if position in (1, 4):  # scale, variance
            return random.uniform(0.5, 1.5, shape)
        return random.normal(0, 0.1, shape)
    if node.op_type in ("Conv", "Gemm", "MatMul") and len(shape) >= 2:
        transposed = any(a.name == "transB" and a.i for a in node.attribute)
        first = node.op_type == "Conv" or transposed
        fan_in = np.prod(shape[1:]) if first else shape[0]
        return random.normal(0, np.sqrt(2 / fan_in), shape)
    if node.op_type in ("Mul", "Unsqueeze"):
        return random.uniform(0.5, 1.5, shape)
    return random.normal(0, 0.1, shape)


def tame_logits(model, random):
    """Scales the last matrix product such that its results are of the order of
    1. Those of random residual networks are in the thousands, of which a softmax
    leaves a single 1: no comparison of outputs would then see an error."""
    graph = model.graph
    last = [n for n in graph.node if n.op_type in ("Gemm", "MatMul")][-1:]
    for node in last:
        probe = onnx.ModelProto()
        probe.CopyFrom(model)
        del probe.graph.output[:]
        probe.graph.output.append(
            helper.make_tensor_value_info(node.output[0], onnx.TensorProto.FLOAT, None)
        )
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 4
        session = onnxruntime.InferenceSession(
            probe.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        (given,) = session.get_inputs()
        data = random.uniform(-1, 1, given.shape).astype(np.float32)
        (logits,) = session.run(None, {given.name: data})
        # A power of two, so that rounding elsewhere cannot change the model.
        scale = np.float32(2.0 ** -np.round(np.log2(logits.std())))
        for tensor in graph.initializer:
            if tensor.name == node.input[1]:
                scaled = numpy_helper.to_array(tensor) * scale
                tensor.CopyFrom(numpy_helper.from_array(scaled, tensor.name))


def with_weights(model, seed=0):
    """The model with an initializer for each ConstantOfShape node."""
    random = np.random.default_rng(seed)
    graph = model.graph
    constants = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    users = {}
    for node in graph.node:
        for position, name in enumerate(node.input):
            users.setdefault(name, (node, position))
    nodes, weights, shapes = [], [], set()
    for node in graph.node:
        if node.op_type != "ConstantOfShape" or node.output[0] not in users:
            nodes.append(node)
            continue
        shape = tuple(int(size) for size in constants[node.input[0]])
        value = random_weight(random, shape, *users[node.output[0]])
        weights.append(
            numpy_helper.from_array(value.astype(np.float32), node.output[0])
        )
        shapes.add(node.input[0])
    used = {name for node in nodes for name in node.input}
    kept = [t for t in graph.initializer if t.name in used or t.name not in shapes]
    inputs = [
        v for v in graph.input if v.name in used and v.name not in constants
    ]
    # From version 4 of the format on an initializer need not be an input.
    result = helper.make_model(
        helper.make_graph(nodes, graph.name, inputs, graph.output, kept + weights),
        opset_imports=model.opset_import,
        ir_version=4,
        producer_name="verso-benchmarks",
    )
    tame_logits(result, random)
    onnx.checker.check_model(result)
    return result


def model(name, seed=0):
    """One architecture with random weights."""
    return with_weights(onnx.load(paths()[name]), seed)
