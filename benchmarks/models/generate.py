#!/usr/bin/env python3
# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes models to a folder and prints the path of each.

usage: generate.py FOLDER [NAME...]

NAME is one of the synthetic models, `light/<architecture>`, or `all` (the
default). The same names give the same bytes.
"""

import os
import sys

import light
import onnx
import synthetic


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    folder, names = sys.argv[1], sys.argv[2:]
    known = {name: make for name, make in synthetic.MODELS.items()}
    known |= {f"light/{n}": (lambda n=n: light.model(n)) for n in light.paths()}
    if not names or names == ["all"]:
        names = list(known)
    for name in names:
        if name not in known:
            sys.exit(f"generate.py: no model {name}; there are {', '.join(known)}")
        path = os.path.join(folder, name.replace("/", "_") + ".onnx")
        os.makedirs(folder, exist_ok=True)
        with open(path, "wb") as file:
            file.write(known[name]().SerializeToString(deterministic=True))
        print(path)


if __name__ == "__main__":
    main()
