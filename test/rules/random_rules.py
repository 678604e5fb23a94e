# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verifies random rules.

    random_rules.py VERSO-GEN [--first SEED] [--seeds N] [--rules N]

Both sides are random terms over matrices and columns; the right side is the
left one, the left one with a token changed, or another term. Whatever the
verdicts are, the verifier must end, must not contradict itself (verdict
`error`), and what it proves must hold on random data.
"""

import argparse
import pathlib
import random
import re
import subprocess
import sys
import tempfile

FUNCTIONS = (
    "abs ceil cos erf exp floor log neg relu round rsqrt sigmoid sign silu sin "
    "softplus sqrt tanh"
).split()
FUNCTIONS_WITH_ATTRIBUTES = {
    "clamp": "low=-1, high=2",
    "elu": "alpha=1",
    "gelu": "approximate=false",
    "hard_sigmoid": "alpha=0.2, beta=0.5",
    "leaky_relu": "alpha=0.1",
}
REDUCTIONS = "reduce_max reduce_mean reduce_min reduce_prod reduce_sum".split()
NUMBERS = ["0", "1", "2", "-1", "0.5", "3", "e", "b", "fill(value=-inf, shape=[])"]
CHANGES = {
    "+": "-",
    "-": "+",
    "*": "/",
    "/": "*",
    "0": "1",
    "x": "y",
    "y": "x",
    "exp": "relu",
    "relu": "abs",
    "max": "min",
    "min": "max",
    "tanh": "sigmoid",
}
# What gives all names a meaning, whether the terms mention them or not.
NAMES = "0 * rms_norm(q, q, axis=0, epsilon=e)"


class Terms:
    """Random terms: matrices [a, b] and columns [a, 1]."""

    def __init__(self, seed):
        self.choose = random.Random(seed)

    def any_of(self, *makers):
        return self.choose.choice(makers)()

    def term(self, depth, is_matrix):
        if depth <= 0:
            return self.choose.choice("xyz" if is_matrix else "s")
        common = [self.function, self.arithmetic, self.extremum, self.selection]
        own = [self.normalized, self.moved] if is_matrix else [self.reduced]
        weights = [6, 6, 2, 2] + [2] * len(own)
        make = self.choose.choices(common + own, weights)[0]
        return make(depth - 1, is_matrix)

    def operand(self, depth, is_matrix):
        """A term, or a number, or what broadcasts to a matrix."""
        return self.any_of(
            lambda: self.term(depth, is_matrix),
            lambda: self.term(depth, False),
            lambda: self.choose.choice(NUMBERS),
        )

    def function(self, depth, is_matrix):
        term = self.term(depth, is_matrix)
        name = self.choose.choice(FUNCTIONS + list(FUNCTIONS_WITH_ATTRIBUTES))
        attributes = FUNCTIONS_WITH_ATTRIBUTES.get(name)
        return f"{name}({term}, {attributes})" if attributes else f"{name}({term})"

    def arithmetic(self, depth, is_matrix):
        operator = self.choose.choice("++-**/")
        left, right = self.term(depth, is_matrix), self.operand(depth, is_matrix)
        return f"({left} {operator} {right})"

    def extremum(self, depth, is_matrix):
        left, right = self.term(depth, is_matrix), self.operand(depth, is_matrix)
        return f"{self.choose.choice(['max', 'min'])}({left}, {right})"

    def selection(self, depth, is_matrix):
        condition = self.any_of(
            lambda: "c" if is_matrix else "less(s, 0)",
            lambda: f"less({self.term(depth - 1, is_matrix)}, 0)",
            lambda: f"less(1, {self.term(depth - 1, is_matrix)})",
        )
        chosen, other = self.term(depth, is_matrix), self.operand(depth, is_matrix)
        return f"where({condition}, {chosen}, {other})"

    def normalized(self, depth, is_matrix):
        name = self.choose.choice(["softmax", "log_softmax", "cumsum"])
        return f"{name}({self.term(depth, is_matrix)}, axis=1)"

    def moved(self, depth, is_matrix):
        term = self.term(depth, is_matrix)
        return self.any_of(
            lambda: f"reverse({term}, axes=[1])",
            lambda: f"reshape(reshape({term}, shape=[a * b]), shape=[a, b])",
            lambda: f"slice(pad({term}, low=[0, 1], high=[0, 0]), starts=[0, 0], sizes=[a, b])",
        )

    def reduced(self, depth, is_matrix):
        name = self.choose.choice(REDUCTIONS)
        return f"{name}({self.term(depth, True)}, axes=[1], keep_dims=true)"

    def changed(self, text):
        """The text with one of its tokens changed."""
        tokens = re.findall(r"[a-z_]+|[-+*/]|\d+|.", text)
        places = [
            i
            for i, token in enumerate(tokens)
            if token in CHANGES and (i == 0 or tokens[i - 1] not in "[=")
        ]
        if places:
            place = self.choose.choice(places)
            tokens[place] = CHANGES[tokens[place]]
        return "".join(tokens)

    def rule(self, number):
        is_matrix = self.choose.random() < 0.7
        depth = self.choose.choice([2, 3, 3, 4])
        left = self.term(depth, is_matrix)
        right = self.any_of(
            lambda: left,
            lambda: self.changed(left),
            lambda: self.changed(left),
            lambda: self.term(depth, is_matrix),
        )
        condition = "  where b >= 1\n" if self.choose.random() < 0.5 else ""
        return (
            f"rule random_{number}\n"
            f"  x, y, z: [a, b]  s: [a, 1]  c: i1 [a, b]  q: [1]\n{condition}"
            f"  {left} + {NAMES} => ({right} + 0) * 1 + {NAMES}\n\n"
        )


def run(command):
    """The exit status and the output of a program."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return done.returncode, done.stdout


def failures(verso_gen, seed, count):
    """What is wrong with the verdicts about the rules of a seed."""
    terms = Terms(seed)
    with tempfile.TemporaryDirectory() as folder:
        rules = pathlib.Path(folder) / "random.rules"
        proved = pathlib.Path(folder) / "proved.mlir"
        rules.write_text("".join(terms.rule(i) for i in range(count)))
        status, output = run(
            [verso_gen, "verify", rules, "--no-infer", "--write", proved]
        )
        if status not in (0, 1) or "random_" not in output:
            return [f"verify ended with status {status}:\n{output[-4000:]}"]
        wrong = re.findall(r"^random_\d+: error .*", output, re.MULTILINE)
        if proved.exists():
            status, output = run([verso_gen, "test", proved, "--instances", "20000"])
            if status != 0:
                wrong.append(f"what was proved does not hold:\n{output[-4000:]}")
        return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("verso_gen", help="the program")
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--seeds", type=int, default=2, help="how many seeds")
    parser.add_argument("--rules", type=int, default=120, help="rules of a seed")
    options = parser.parse_args()
    hasFailed = False
    for seed in range(options.first, options.first + options.seeds):
        for failure in failures(options.verso_gen, seed, options.rules):
            print(f"seed {seed}: {failure}")
            hasFailed = True
    sys.exit(1 if hasFailed else 0)


if __name__ == "__main__":
    main()
