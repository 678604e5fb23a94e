# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Rows of test_operators.py for operators whose inputs and attributes depend on
one another: moving, indexing, reducing, windows, products, normalising. Each
function here draws one node."""

import numpy as np

import draw
from draw import Given

FLOATS = (np.float32, np.float64)
SINGLE = (np.float32,)
INTEGERS = (np.int8, np.uint8, np.int32, np.int64)
NUMBERS = (np.float32, np.float64, np.int32, np.int64)
ANY = (np.float32, np.float64, np.float16, np.int64, np.int32, np.int8, np.uint8, np.bool_)


def int64(values):
    return np.array(values, dtype=np.int64)


def pick(random, *choices):
    return choices[random.integers(0, len(choices))]


def whole(random, low, high):
    """An integer from `low` to `high`, both included."""
    return int(random.integers(low, high + 1))


def axis_of(random, rank):
    """An axis, counted from either end."""
    return whole(random, -rank, rank - 1)


def tensor(random, shape, dtype):
    return draw.values(random, shape, dtype)


# Moving


def concat(random, dtype):
    shape = draw.shape(random, 1)
    axis = axis_of(random, len(shape))
    parts = []
    for _ in range(whole(random, 1, 3)):
        shape[axis] = draw.size(random)
        parts.append(tensor(random, shape, dtype))
    return Given(parts, {"axis": axis})


def split(random, dtype):
    shape = draw.shape(random, 1)
    axis = axis_of(random, len(shape))
    sizes = [draw.size(random) for _ in range(whole(random, 1, 3))]
    shape[axis] = sum(sizes)
    return Given([tensor(random, shape, dtype), int64(sizes)], {"axis": axis}, (1,), len(sizes))


def slice_(random, dtype):
    shape = draw.shape(random, 1)
    axes = random.permutation(len(shape))[: whole(random, 1, len(shape))]
    starts, ends = ([whole(random, -6, 6) for _ in axes] for _ in range(2))
    steps = [pick(random, -2, -1, 1, 1, 1, 2) for _ in axes]
    lists = [int64(starts), int64(ends), int64(axes), int64(steps)]
    return Given([tensor(random, shape, dtype), *lists], constant=(1, 2, 3, 4))


def transpose(random, dtype):
    shape = draw.shape(random)
    attributes = {"perm": [int(i) for i in random.permutation(len(shape))]} if shape and whole(random, 0, 3) else {}
    return Given([tensor(random, shape, dtype)], attributes)


def reshape(random, dtype):
    shape = draw.shape(random)
    new, count = [], int(np.prod(shape))
    rest = count
    while rest > 1:
        factor = next(f for f in range(2, rest + 1) if rest % f == 0)
        new.append(factor)
        rest //= factor
    for _ in range(whole(random, 0, 2)):
        new.insert(whole(random, 0, len(new)), 1)
    if count == 0:
        return Given([tensor(random, shape, dtype), int64([0, 3])], {"allowzero": 1}, (1,))
    if new and whole(random, 0, 1):
        new[whole(random, 0, len(new) - 1)] = -1
    return Given([tensor(random, shape, dtype), int64(new)], constant=(1,))


def flatten(random, dtype):
    shape = draw.shape(random, 1)
    return Given([tensor(random, shape, dtype)], {"axis": whole(random, -len(shape), len(shape))})


def squeeze(random, dtype):
    shape = draw.shape(random)
    ones = [i for i, size in enumerate(shape) if size == 1]
    return Given([tensor(random, shape, dtype), int64(ones)], constant=(1,))


def unsqueeze(random, dtype):
    shape = draw.shape(random, 0, 3)
    rank = len(shape) + whole(random, 1, 2)
    axes = random.permutation(rank)[: rank - len(shape)]
    return Given([tensor(random, shape, dtype), int64(axes)], constant=(1,))


def pad(mode):
    def case(random, dtype):
        shape = draw.shape(random, 1)
        most = [2 if mode in ("constant", "wrap") else min(2, max(size - 1, 0)) for size in shape]
        if mode == "edge":
            most = [2] * len(shape)
        if 0 in shape:
            most = [size if mode != "constant" and size == 0 else limit for size, limit in zip(shape, most)]
        pads = [whole(random, 0, limit) for limit in most + most]
        inputs = [tensor(random, shape, dtype), int64(pads)]
        if mode == "constant" and whole(random, 0, 1):
            inputs.append(tensor(random, [], dtype))
        return Given(inputs, {"mode": mode}, range(1, len(inputs)))

    return case


def expand(random, dtype):
    full = draw.shape(random)
    shape = [1 if whole(random, 0, 2) == 0 else size for size in full]
    shape = shape[whole(random, 0, len(shape)) :] if whole(random, 0, 1) else shape
    return Given([tensor(random, shape, dtype), int64(full)], constant=(1,))


def tile(random, dtype):
    shape = draw.shape(random, 1)
    repeats = [whole(random, 0, 3) for _ in shape]
    return Given([tensor(random, shape, dtype), int64(repeats)], constant=(1,))


def depth_to_space(random, dtype):
    block = whole(random, 1, 3)
    shape = [draw.size(random), block * block * whole(random, 1, 3), whole(random, 1, 4), whole(random, 1, 3)]
    return Given([tensor(random, shape, dtype)], {"blocksize": block, "mode": pick(random, "DCR", "CRD")})


def space_to_depth(random, dtype):
    block = whole(random, 1, 3)
    shape = [draw.size(random), whole(random, 1, 3), block * whole(random, 1, 3), block * whole(random, 1, 3)]
    return Given([tensor(random, shape, dtype)], {"blocksize": block})


def resize(random, dtype):
    linear = whole(random, 0, 1) == 1
    shape = [whole(random, 1, 2), whole(random, 1, 3), whole(random, 1, 4), whole(random, 1, 4)]
    factors = [whole(random, 1, 3), whole(random, 1, 3)]
    sizes = [whole(random, 1, 9), whole(random, 1, 9)] if linear else [n * f for n, f in zip(shape[2:], factors)]
    attributes = {
        "mode": "linear" if linear else "nearest",
        "coordinate_transformation_mode": pick(random, "half_pixel", "asymmetric", "align_corners"),
    }
    if not linear:
        attributes["coordinate_transformation_mode"] = pick(random, "half_pixel", "asymmetric")
        attributes["nearest_mode"] = pick(random, "floor", "round_prefer_floor")
    inputs = [tensor(random, shape, dtype), None, None, int64(shape[:2] + sizes)]
    return Given(inputs, attributes, (3,))


def range_(random, dtype):
    start, limit = whole(random, -5, 5), whole(random, -9, 9)
    step = pick(random, -2, -1, 1, 1, 2, 3)
    return Given([np.array(value, dtype=dtype) for value in (start, limit, step)], constant=(0, 1, 2))


# Indices from data


def indices(random, shape, extent):
    return random.integers(-extent, max(extent, 1), shape).astype(pick(random, np.int64, np.int32))


def gather(random, dtype):
    shape = draw.shape(random, 1)
    axis = axis_of(random, len(shape))
    shape[axis] = max(shape[axis], 1)
    chosen = indices(random, draw.shape(random, 0, 2), shape[axis])
    return Given([tensor(random, shape, dtype), chosen], {"axis": axis})


def gather_elements(random, dtype):
    shape = draw.shape(random, 1)
    axis = axis_of(random, len(shape))
    shape[axis] = max(shape[axis], 1)
    chosen = [whole(random, 0, size) for size in shape]
    chosen[axis] = draw.size(random)
    return Given([tensor(random, shape, dtype), indices(random, chosen, shape[axis])], {"axis": axis})


def places(random, shape, count):
    """Indices of `shape`: one for each of `count` places."""
    columns = [random.integers(-size, max(size, 1), count) for size in shape]
    return np.stack(columns, axis=-1).astype(np.int64)


def gather_nd(random, dtype):
    shape = [max(size, 1) for size in draw.shape(random, 1)]
    batch = whole(random, 0, len(shape) - 1)
    depth = whole(random, 1, len(shape) - batch)
    count = shape[:batch] + draw.shape(random, 0, 2)
    chosen = places(random, shape[batch : batch + depth], count)
    return Given([tensor(random, shape, dtype), chosen], {"batch_dims": batch})


def scatter_elements(random, dtype):
    shape = [max(size, 1) for size in draw.shape(random, 1)]
    axis = axis_of(random, len(shape))
    chosen = [whole(random, 1, size) for size in shape]
    reduction = pick(random, "none", "add", "mul", "max", "min")
    if reduction != "none":
        chosen[axis] = max(draw.size(random), 1)
    which = indices(random, chosen, shape[axis])
    if reduction == "none":  # Without repetition, or the result is not given.
        order = np.stack([random.permutation(shape[axis])[: chosen[axis]] for _ in range(which.size // chosen[axis])])
        rest = [size for i, size in enumerate(chosen) if i != axis % len(shape)]
        which = np.moveaxis(order.reshape(rest + [chosen[axis]]), -1, axis).astype(which.dtype)
    attributes = {"axis": axis, "reduction": reduction}
    return Given([tensor(random, shape, dtype), which, tensor(random, which.shape, dtype)], attributes)


def scatter_nd(random, dtype):
    shape = [max(size, 1) for size in draw.shape(random, 1)]
    depth = whole(random, 1, len(shape))
    reduction = pick(random, "none", "add", "mul", "max", "min")
    if reduction == "none":
        total = int(np.prod(shape[:depth]))
        flat = random.permutation(total)[: whole(random, 1, total)]
        chosen = np.stack(np.unravel_index(flat, shape[:depth]), axis=-1).astype(np.int64)
    else:
        chosen = places(random, shape[:depth], [max(size, 1) for size in draw.shape(random, 0, 2)])
    updates = tensor(random, list(chosen.shape[:-1]) + shape[depth:], dtype)
    return Given([tensor(random, shape, dtype), chosen, updates], {"reduction": reduction})


def one_hot(random, dtype):
    shape, depth = draw.shape(random, 0, 3), whole(random, 1, 4)
    chosen = random.integers(-depth, depth, shape).astype(np.int64)
    inputs = [chosen, int64([depth]), tensor(random, [2], dtype)]
    return Given(inputs, {"axis": axis_of(random, len(shape) + 1)}, (1,))


def top_k(random, dtype):
    shape = draw.shape(random, 1)
    axis = axis_of(random, len(shape))
    shape[axis] = max(shape[axis], 1)
    count = whole(random, 0, shape[axis])
    values = draw.values(random, shape, dtype, (-3, 3), True)
    return Given([values, int64([count])], {"axis": axis, "largest": whole(random, 0, 1)}, (1,), 2)


# Reducing


def reduce(random, dtype, low=-2, high=2):
    shape = draw.shape(random)
    axes = [int(i) for i in random.permutation(len(shape))[: whole(random, 0, len(shape))]]
    # Where the input is empty, ONNX Runtime mistakes negative axes.
    if 0 not in shape:
        axes = [axis - len(shape) if whole(random, 0, 1) else axis for axis in axes]
    values = draw.values(random, shape, dtype, (low, high))
    inputs = [values, int64(axes)] if axes or whole(random, 0, 1) else [values]
    attributes = {"keepdims": whole(random, 0, 1), "noop_with_empty_axes": whole(random, 0, 1)}
    return Given(inputs, attributes, range(1, len(inputs)))


def reduce_positive(random, dtype):
    return reduce(random, dtype, 0.5, 3)


def position(random, dtype):
    shape = draw.shape(random, 1)
    values = draw.values(random, shape, dtype, (-2, 2), True)
    # Where the input is empty, ONNX Runtime mistakes negative axes.
    axis = whole(random, 0, len(shape) - 1) if 0 in shape else axis_of(random, len(shape))
    attributes = {
        "axis": axis,
        "keepdims": whole(random, 0, 1),
        "select_last_index": whole(random, 0, 1),
    }
    return Given([values], attributes)


def cumsum(random, dtype):
    shape = draw.shape(random, 1)
    attributes = {"exclusive": whole(random, 0, 1), "reverse": whole(random, 0, 1)}
    return Given([tensor(random, shape, dtype), int64(axis_of(random, len(shape)))], attributes, (1,))


# Windows


def image(random, channels, rank, least):
    return [max(draw.size(random), 0), channels] + [whole(random, least, least + 4) for _ in range(rank)]


def window(random, rank, most_kernel=3, dilated=True):
    kernel = [whole(random, 1, most_kernel) for _ in range(rank)]
    attributes = {"kernel_shape": kernel}
    if whole(random, 0, 1):
        attributes["strides"] = [whole(random, 1, 2) for _ in range(rank)]
    if dilated and whole(random, 0, 2) == 0:
        attributes["dilations"] = [whole(random, 1, 2) for _ in range(rank)]
    kind = pick(random, "pads", "auto", "none")
    if kind == "pads":
        attributes["pads"] = [whole(random, 0, kernel[i % rank] - 1) for i in range(2 * rank)]
    elif kind == "auto" and "dilations" not in attributes and 1 not in kernel:
        attributes["auto_pad"] = pick(random, "SAME_UPPER", "SAME_LOWER", "VALID")
    return attributes


def pool(average):
    def case(random, dtype):
        rank = whole(random, 1, 3)
        attributes = window(random, rank, dilated=not average)
        if average:
            attributes["count_include_pad"] = whole(random, 0, 1)
        return Given([tensor(random, image(random, whole(random, 1, 3), rank, 5), dtype)], attributes)

    return case


def global_pool(random, dtype):
    return Given([tensor(random, image(random, whole(random, 1, 3), whole(random, 1, 3), 1), dtype)])


def conv(random, dtype):
    rank, groups = whole(random, 1, 3), whole(random, 1, 2)
    channels, outputs = groups * whole(random, 1, 2), groups * whole(random, 1, 3)
    attributes = window(random, rank)
    attributes["group"] = groups
    kernel = [outputs, channels // groups] + attributes["kernel_shape"]
    inputs = [tensor(random, image(random, channels, rank, 5), dtype), tensor(random, kernel, dtype)]
    if whole(random, 0, 1):
        inputs.append(tensor(random, [outputs], dtype))
    return Given(inputs, attributes, pick(random, (1,), ()))


def conv_transpose(random, dtype):
    rank, groups = whole(random, 1, 2), whole(random, 1, 2)
    channels, outputs = groups * whole(random, 1, 2), whole(random, 1, 2)
    attributes = window(random, rank)
    attributes["group"] = groups
    kernel = [channels, outputs] + attributes["kernel_shape"]
    inputs = [tensor(random, image(random, channels, rank, 2), dtype), tensor(random, kernel, dtype)]
    if whole(random, 0, 1):
        inputs.append(tensor(random, [outputs * groups], dtype))
    return Given(inputs, attributes, (1,))


# Products


def matmul(random, dtype):
    rows, inner, columns = draw.size(random), draw.size(random), draw.size(random)
    batch = draw.shape(random, 0, 2)
    left = [1 if whole(random, 0, 2) == 0 else size for size in batch]
    right = batch[whole(random, 0, len(batch)) :]
    return Given([tensor(random, left + [rows, inner], dtype), tensor(random, right + [inner, columns], dtype)])


def gemm(random, dtype):
    rows, inner, columns = draw.size(random), draw.size(random), draw.size(random)
    attributes = {"transA": whole(random, 0, 1), "transB": whole(random, 0, 1)}
    # Where there is nothing to multiply, ONNX Runtime forgets beta.
    if inner > 0 and whole(random, 0, 1):
        attributes.update(alpha=0.5, beta=2.0)
    a = [inner, rows] if attributes["transA"] else [rows, inner]
    b = [columns, inner] if attributes["transB"] else [inner, columns]
    inputs = [tensor(random, a, dtype), tensor(random, b, dtype)]
    if whole(random, 0, 2):
        inputs.append(tensor(random, pick(random, [rows, columns], [columns], [1, columns], [rows, 1], []), dtype))
    return Given(inputs, attributes)


# Normalising


def softmax(random, dtype):
    shape = draw.shape(random, 1)
    return Given([tensor(random, shape, dtype)], {"axis": axis_of(random, len(shape))})


def batch_norm(random, dtype):
    shape = draw.shape(random, 2)
    parameters = [tensor(random, [shape[1]], dtype) for _ in range(3)]
    variance = draw.values(random, [shape[1]], dtype, (0.5, 3))
    return Given([tensor(random, shape, dtype), *parameters, variance], {"epsilon": pick(random, 1e-5, 0.25)})


def layer_norm(random, dtype):
    shape = [max(size, 1) for size in draw.shape(random, 1)]
    axis = axis_of(random, len(shape))
    inputs = [tensor(random, shape, dtype), tensor(random, shape[axis:], dtype)]
    if whole(random, 0, 1):
        inputs.append(tensor(random, shape[axis:], dtype))
    return Given(inputs, {"axis": axis, "epsilon": 0.125})


def rms_norm(random, dtype):
    shape = [max(size, 1) for size in draw.shape(random, 1)]
    axis = axis_of(random, len(shape))
    return Given([tensor(random, shape, dtype), tensor(random, shape[axis:], dtype)], {"axis": axis, "epsilon": 0.125})


def instance_norm(random, dtype):
    shape = [whole(random, 1, 2), whole(random, 1, 4)] + [whole(random, 1, 5) for _ in range(whole(random, 1, 2))]
    scale, bias = (tensor(random, [shape[1]], dtype) for _ in range(2))
    return Given([tensor(random, shape, dtype), scale, bias], {"epsilon": 0.125})


def group_norm(random, dtype):
    groups = whole(random, 1, 3)
    shape = [whole(random, 1, 2), groups * whole(random, 1, 2)] + [whole(random, 1, 4) for _ in range(2)]
    scale, bias = (tensor(random, [shape[1]], dtype) for _ in range(2))
    return Given([tensor(random, shape, dtype), scale, bias], {"num_groups": groups, "epsilon": 0.125})


def lrn(random, dtype):
    shape = [draw.size(random), whole(random, 1, 6), whole(random, 1, 3), whole(random, 1, 3)]
    attributes = {"size": whole(random, 0, 2) * 2 + 1}
    if whole(random, 0, 1):
        attributes.update(alpha=0.5, beta=0.5, bias=2.0)
    return Given([tensor(random, shape, dtype)], attributes)


# Quantised


def quantize(random, dtype):
    shape = draw.shape(random)
    zero = np.array(whole(random, 0, 5), dtype=pick(random, np.uint8, np.int8))
    return Given([draw.values(random, shape, dtype, (-60, 60)), np.array(0.5, dtype=dtype), zero])


def dequantize(random, dtype):
    zero = np.array(whole(random, 0, 5), dtype=dtype)
    values = draw.values(random, draw.shape(random), dtype, (0, 100))
    return Given([values, np.array(0.25, dtype=np.float32), zero])


def row(name, case, types=SINGLE, opset=18):
    return name, {"case": case, "types": types, "opset": opset}


ROWS = [
    row("Concat", concat, ANY),
    row("Split", split, ANY),
    row("Slice", slice_, ANY),
    row("Transpose", transpose, ANY),
    row("Reshape", reshape, ANY),
    row("Flatten", flatten, ANY),
    row("Squeeze", squeeze, ANY),
    row("Unsqueeze", unsqueeze, ANY),
    row("Pad", pad("constant"), NUMBERS),
    row("Pad", pad("edge"), NUMBERS),
    row("Pad", pad("reflect"), NUMBERS),
    row("Pad", pad("wrap"), NUMBERS, 19),
    row("Expand", expand, ANY),
    row("Tile", tile, ANY),
    row("DepthToSpace", depth_to_space, FLOATS),
    row("SpaceToDepth", space_to_depth, FLOATS),
    row("Resize", resize),
    row("Range", range_, NUMBERS),
    row("Gather", gather, ANY),
    row("GatherElements", gather_elements, ANY),
    row("GatherND", gather_nd, ANY),
    row("ScatterElements", scatter_elements, NUMBERS),
    row("ScatterND", scatter_nd, NUMBERS),
    row("OneHot", one_hot, (np.float32, np.int64)),
    row("TopK", top_k, NUMBERS),
    *(row(name, reduce, NUMBERS) for name in ("ReduceSum", "ReduceMax", "ReduceMin", "ReduceProd")),
    row("ReduceMean", reduce, FLOATS),
    *(row(name, reduce) for name in ("ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSumExp")),
    row("ReduceLogSum", reduce_positive),
    row("ArgMax", position, INTEGERS + FLOATS),
    row("ArgMin", position, INTEGERS + FLOATS),
    row("CumSum", cumsum, NUMBERS),
    row("MaxPool", pool(average=False)),
    row("AveragePool", pool(average=True)),
    row("GlobalMaxPool", global_pool),
    row("GlobalAveragePool", global_pool),
    row("Conv", conv),
    row("ConvTranspose", conv_transpose),
    row("MatMul", matmul, FLOATS),
    row("Gemm", gemm, FLOATS),
    row("Softmax", softmax, FLOATS),
    row("LogSoftmax", softmax, FLOATS),
    row("BatchNormalization", batch_norm),
    row("LayerNormalization", layer_norm),
    row("RMSNormalization", rms_norm, opset=23),
    row("InstanceNormalization", instance_norm),
    row("GroupNormalization", group_norm, opset=21),
    row("LRN", lrn),
    row("QuantizeLinear", quantize),
    row("DequantizeLinear", dequantize, (np.int8, np.uint8)),
]
