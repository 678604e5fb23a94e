# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The models that the ONNX package ships or generates as test data."""

import glob
import os
import sys
import warnings

import numpy as np
import onnx
from onnx import numpy_helper

sys.path.append(
    os.path.join(os.path.dirname(__file__), "..", "..", "benchmarks", "models")
)
import light  # noqa: E402

DATA = os.path.join(os.path.dirname(onnx.__file__), "backend", "test", "data")

# Operators whose results are not a function of their inputs.
RANDOM = {
    "Bernoulli",
    "Multinomial",
    "RandomNormal",
    "RandomNormalLike",
    "RandomUniform",
    "RandomUniformLike",
}


class Case:
    """One model and the inputs to run it on."""

    def __init__(self, name, model=None, path=None, feeds=None):
        self.name = name
        self.model = model
        self.path = path
        self.feeds = feeds
        self.is_random = False
        self.is_chaotic = False

    def load(self):
        model = self.model or onnx.load(self.path)
        self.is_random = any(
            node.op_type in RANDOM
            or (node.op_type == "Dropout" and len(node.input) > 2)
            for node in model.graph.node
        )
        return model

    def write(self, path):
        onnx.save(self.load(), path)

    def inputs(self):
        """A list of feeds, dictionaries from input name to array."""
        return self.feeds() if self.feeds else [random_feed(self.load())]


def random_feed(model):
    """Random inputs for a model with static shapes."""
    generator = np.random.default_rng(0)
    known = {tensor.name for tensor in model.graph.initializer}
    feed = {}
    for value in model.graph.input:
        if value.name in known:
            continue
        kind = value.type.tensor_type
        shape = [dimension.dim_value for dimension in kind.shape.dim]
        dtype = onnx.helper.tensor_dtype_to_np_dtype(kind.elem_type)
        feed[value.name] = generator.standard_normal(shape).astype(dtype)
    return feed


def generated_cases():
    """The node tests, which the package generates."""
    from onnx.backend.test.case.node import collect_testcases

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tests = collect_testcases(None)
    for test in tests:
        names = [value.name for value in test.model.graph.input]

        def feeds(test=test, names=names):
            return [dict(zip(names, inputs)) for inputs, _ in test.data_sets]

        yield Case(test.name, model=test.model, feeds=feeds)


def read_value(path, kind):
    """Reads an input of a test from its file."""
    with open(path, "rb") as file:
        content = file.read()
    if kind.HasField("sequence_type"):
        return numpy_helper.to_list(onnx.SequenceProto.FromString(content))
    if kind.HasField("optional_type"):
        return numpy_helper.to_optional(onnx.OptionalProto.FromString(content))
    return numpy_helper.to_array(onnx.TensorProto.FromString(content))


def stored_cases():
    """The tests that lie in folders: a model, and inputs beside it."""
    for path in sorted(glob.glob(os.path.join(DATA, "*", "*", "model.onnx"))):
        folder = os.path.dirname(path)

        def feeds(path=path, folder=folder):
            model = onnx.load(path)
            known = {tensor.name for tensor in model.graph.initializer}
            values = [v for v in model.graph.input if v.name not in known]
            return [
                {
                    value.name: read_value(
                        os.path.join(data, f"input_{i}.pb"), value.type
                    )
                    for i, value in enumerate(values)
                }
                for data in sorted(glob.glob(os.path.join(folder, "test_data_set_*")))
            ]

        name = os.path.relpath(folder, DATA)
        yield Case(name, path=path, feeds=feeds)


def light_cases():
    """Real architectures; the larger ones only without their weights."""
    for name, path in light.paths().items():
        case = Case(f"light/{name}", path=path)
        if name not in ("bvlc_alexnet", "vgg19", "zfnet512"):
            yield Case(f"light/{name} with weights", model=light.model(name))
        # Constant weights make large values of which a softmax is taken:
        # rounding would decide the result.
        case.is_chaotic = True
        yield case


def collect():
    return [*generated_cases(), *stored_cases(), *light_cases()]
