# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random inputs for models of one node."""

import numpy as np


class Given:
    """The inputs of a node: arrays, or None where one is left out. Those that
    `constant` lists are initializers."""

    def __init__(self, inputs, attributes=None, constant=(), outputs=1):
        self.inputs = inputs
        self.attributes = attributes or {}
        self.constant = constant
        self.outputs = outputs


def size(random):
    """A size: 0 and 1 are not rare."""
    return int(random.choice([0, 1, 1, 2, 3, 4, 5]))


def shape(random, low=0, high=4):
    """A shape of `low` to `high` dimensions."""
    return [size(random) for _ in range(random.integers(low, high + 1))]


def values(random, shape, dtype, interval=(-4, 4), whole=False):
    low, high = interval
    if dtype == np.bool_:
        return random.integers(0, 2, shape).astype(np.bool_)
    if whole or np.issubdtype(dtype, np.integer):
        low = 0 if dtype == np.uint8 else int(np.ceil(low))
        return random.integers(low, int(high) + 1, shape).astype(dtype)
    return random.uniform(low, high, shape).astype(dtype)
