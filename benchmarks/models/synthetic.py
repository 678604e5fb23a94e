# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small models in which work can be saved, as real ones have it: the weights are
random, scaled so that values neither grow nor vanish from layer to layer."""

import numpy as np
import onnx
from onnx import helper, numpy_helper

OPSET = 17


class Graph:
    """A graph that is written node by node."""

    def __init__(self, name, shape, seed):
        self.name = name
        self.random = np.random.default_rng(seed)
        self.nodes = []
        self.initializers = []
        self.inputs = []
        self.input("input", shape)

    def input(self, name, shape):
        self.inputs.append(
            helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape)
        )
        return name

    def weight(self, name, array):
        self.initializers.append(
            numpy_helper.from_array(np.asarray(array, np.float32), name)
        )
        return name

    def node(self, kind, inputs, output, **attributes):
        self.nodes.append(
            helper.make_node(kind, inputs, [output], name=output, **attributes)
        )
        return output

    def conv(self, x, output, channels_in, channels_out, size=1, bias=True, **more):
        """A convolution with SAME padding and He-scaled weights."""
        group = more.get("group", 1)
        fan_in = channels_in // group * size * size
        shape = (channels_out, channels_in // group, size, size)
        weights = self.random.normal(0, np.sqrt(2 / fan_in), shape)
        inputs = [x, self.weight(f"{output}.weight", weights)]
        if bias:
            offsets = self.random.normal(0, 0.1, channels_out)
            inputs.append(self.weight(f"{output}.bias", offsets))
        return self.node(
            "Conv",
            inputs,
            output,
            kernel_shape=[size, size],
            pads=[size // 2] * 4,
            **more,
        )

    def batch_norm(self, x, output, channels):
        """A batch normalisation with statistics as training leaves them."""
        uniform, normal = self.random.uniform, self.random.normal
        return self.node(
            "BatchNormalization",
            [
                x,
                self.weight(f"{output}.scale", uniform(0.5, 1.5, channels)),
                self.weight(f"{output}.shift", normal(0, 0.2, channels)),
                self.weight(f"{output}.mean", normal(0, 0.2, channels)),
                self.weight(f"{output}.variance", uniform(0.5, 1.5, channels)),
            ],
            output,
            epsilon=1e-5,
        )

    def finish(self, output, shape):
        graph = helper.make_graph(
            self.nodes,
            self.name,
            self.inputs,
            [helper.make_tensor_value_info(output, onnx.TensorProto.FLOAT, shape)],
            self.initializers,
        )
        model = helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", OPSET)],
            ir_version=8,
            producer_name="verso-benchmarks",
        )
        onnx.checker.check_model(model, full_check=True)
        return model


def repvgg(blocks=4, channels=64, size=28, seed=0):
    """RepVGG as it is trained: each block adds a 3x3 convolution, a 1x1
    convolution and the identity, each batch-normalised. For inference one 3x3
    convolution per block does the same."""
    shape = [1, channels, size, size]
    g = Graph("repvgg", shape, seed)
    x = "input"
    for i in range(blocks):
        dense = g.conv(x, f"block{i}.dense", channels, channels, 3, bias=False)
        point = g.conv(x, f"block{i}.point", channels, channels, 1, bias=False)
        dense = g.batch_norm(dense, f"block{i}.dense_bn", channels)
        point = g.batch_norm(point, f"block{i}.point_bn", channels)
        identity = g.batch_norm(x, f"block{i}.identity_bn", channels)
        x = g.node("Add", [dense, point], f"block{i}.add")
        x = g.node("Add", [x, identity], f"block{i}.sum")
        x = g.node("Relu", [x], f"block{i}.relu")
    return g.finish(x, shape)


def two_pointwise(channels=256, inner=1024, size=28, seed=0):
    """Two 1x1 convolutions with nothing between them: one does the same."""
    g = Graph("two_pointwise", [1, channels, size, size], seed)
    x = g.conv("input", "expand", channels, inner)
    x = g.conv(x, "reduce", inner, channels)
    return g.finish(x, [1, channels, size, size])


def parallel_pointwise(channels=192, branches=4, size=28, seed=0):
    """Parallel 1x1 convolutions of one input, concatenated, as in Inception."""
    g = Graph("parallel_pointwise", [1, channels, size, size], seed)
    parts = [
        g.conv("input", f"branch{i}", channels, 32 * (i + 1)) for i in range(branches)
    ]
    outputs = 32 * branches * (branches + 1) // 2
    x = g.node("Concat", parts, "concat", axis=1)
    return g.finish(x, [1, outputs, size, size])


def linear_attention(tokens=512, features=64, heads=4):
    """(Q K^T) V without a softmax: Q (K^T V) is cheaper."""
    shape = [1, heads, tokens, features]
    g = Graph("linear_attention", shape, 0)
    g.input("key", shape)
    g.input("value", shape)
    transposed = g.node("Transpose", ["key"], "key_transposed", perm=[0, 1, 3, 2])
    scores = g.node("MatMul", ["input", transposed], "scores")
    return g.finish(g.node("MatMul", [scores, "value"], "attended"), shape)


def lora(tokens=128, features=768, rank=16, seed=0):
    """A linear layer with a low-rank adapter beside it: x W + (x A) B. The
    adapter can be folded into the weights."""
    g = Graph("lora", [tokens, features], seed)
    scale = 1 / np.sqrt(features)
    normal = g.random.normal
    w = g.weight("weight", normal(0, scale, (features, features)))
    a = g.weight("adapter_a", normal(0, scale, (features, rank)))
    b = g.weight("adapter_b", normal(0, 0.1, (rank, features)))
    dense = g.node("MatMul", ["input", w], "dense")
    low = g.node("MatMul", ["input", a], "low")
    high = g.node("MatMul", [low, b], "high")
    return g.finish(g.node("Add", [dense, high], "sum"), [tokens, features])


class Encoder(Graph):
    """Layers as in BERT, in the small operators that exporters write."""

    def __init__(self, tokens, features, heads, seed):
        super().__init__("encoder", [1, tokens, features], seed)
        self.tokens, self.features, self.heads = tokens, features, heads
        self.input("mask", [1, 1, 1, tokens])
        for name, value in (("half", 0.5), ("one", 1), ("two", 2), ("epsilon", 1e-12)):
            self.weight(name, value)
        self.weight("root_of_two", np.sqrt(2))
        self.weight("root_of_size", np.sqrt(features // heads))
        for name, shape in (
            ("by_head", [1, tokens, heads, features // heads]),
            ("joined", [1, tokens, features]),
        ):
            self.initializers.append(
                numpy_helper.from_array(np.array(shape, np.int64), name)
            )

    def linear(self, x, output, inputs, outputs):
        scaled = self.random.normal(0, 1 / np.sqrt(inputs), (inputs, outputs))
        product = self.node(
            "MatMul", [x, self.weight(f"{output}.weight", scaled)], f"{output}.product"
        )
        offsets = self.random.normal(0, 0.02, outputs)
        return self.node(
            "Add", [self.weight(f"{output}.bias", offsets), product], output
        )

    def split_heads(self, x, output, permutation):
        split = self.node("Reshape", [x, "by_head"], f"{output}.split")
        return self.node("Transpose", [split], output, perm=permutation)

    def attention(self, x, prefix):
        size = self.features
        query, key, value = (
            self.split_heads(
                self.linear(x, f"{prefix}.{name}.linear", size, size),
                f"{prefix}.{name}",
                permutation,
            )
            for name, permutation in (
                ("query", [0, 2, 1, 3]),
                ("key", [0, 2, 3, 1]),
                ("value", [0, 2, 1, 3]),
            )
        )
        scores = self.node("MatMul", [query, key], f"{prefix}.scores")
        scaled = self.node("Div", [scores, "root_of_size"], f"{prefix}.scaled")
        masked = self.node("Add", [scaled, "mask"], f"{prefix}.masked")
        weights = self.node("Softmax", [masked], f"{prefix}.weights", axis=-1)
        context = self.node("MatMul", [weights, value], f"{prefix}.context")
        beside = self.node(
            "Transpose", [context], f"{prefix}.beside", perm=[0, 2, 1, 3]
        )
        joined = self.node("Reshape", [beside, "joined"], f"{prefix}.joined")
        return self.linear(joined, f"{prefix}.output", size, size)

    def layer_norm(self, x, output):
        mean = self.node("ReduceMean", [x], f"{output}.mean", axes=[-1])
        centred = self.node("Sub", [x, mean], f"{output}.centred")
        squares = self.node("Pow", [centred, "two"], f"{output}.squares")
        variance = self.node("ReduceMean", [squares], f"{output}.variance", axes=[-1])
        raised = self.node("Add", [variance, "epsilon"], f"{output}.raised")
        deviation = self.node("Sqrt", [raised], f"{output}.deviation")
        normal = self.node("Div", [centred, deviation], f"{output}.normal")
        scale = self.random.uniform(0.5, 1.5, self.features)
        shift = self.random.normal(0, 0.1, self.features)
        scaled = self.node(
            "Mul", [normal, self.weight(f"{output}.scale", scale)], f"{output}.scaled"
        )
        return self.node("Add", [scaled, self.weight(f"{output}.shift", shift)], output)

    def gelu(self, x, output):
        divided = self.node("Div", [x, "root_of_two"], f"{output}.divided")
        error = self.node("Erf", [divided], f"{output}.error")
        raised = self.node("Add", [error, "one"], f"{output}.raised")
        product = self.node("Mul", [x, raised], f"{output}.product")
        return self.node("Mul", [product, "half"], output)

    def layer(self, x, prefix):
        attended = self.attention(x, f"{prefix}.attention")
        x = self.node("Add", [attended, x], f"{prefix}.first_sum")
        x = self.layer_norm(x, f"{prefix}.first_norm")
        inner = self.linear(x, f"{prefix}.wide", self.features, 4 * self.features)
        active = self.gelu(inner, f"{prefix}.active")
        outer = self.linear(active, f"{prefix}.narrow", 4 * self.features, self.features)
        x = self.node("Add", [outer, x], f"{prefix}.second_sum")
        return self.layer_norm(x, f"{prefix}.second_norm")


def encoder(layers=2, tokens=128, features=768, heads=12, seed=0):
    """The first layers of an encoder with the sizes of BERT-base: all its layers
    have the same kernels."""
    g = Encoder(tokens, features, heads, seed)
    x = "input"
    for number in range(layers):
        x = g.layer(x, f"layer{number}")
    return g.finish(x, [1, tokens, features])


MODELS = {
    "encoder": encoder,
    "repvgg": repvgg,
    "two_pointwise": two_pointwise,
    "parallel_pointwise": parallel_pointwise,
    "linear_attention": linear_attention,
    "lora": lora,
}
