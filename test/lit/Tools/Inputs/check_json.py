# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the JSON that a tool wrote.

usage: check_json.py FILE EXPRESSION...

Each EXPRESSION is Python over `it`, the value read from FILE, and must be true.
"""

import json
import sys


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def main():
    with open(sys.argv[1]) as file:
        it = json.load(file)
    for expression in sys.argv[2:]:
        if not eval(expression, {"it": it, "is_number": is_number}):
            sys.exit(f"not true: {expression}\nof {json.dumps(it, indent=2)}")


if __name__ == "__main__":
    main()
