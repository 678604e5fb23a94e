#!/usr/bin/env python3
# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Optimises models one after the other and prints a table of what came of it.

usage: optimize_models.py VERSO MODEL... [-- OPTION...]

Options after `--` go to `verso optimize`. Times are medians of the input and the
result run in turn; "written" says which of the two was written.
"""

import json
import os
import subprocess
import sys
import tempfile


def optimize(tool, model, options):
    """The report about one model, or the message why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report.json")
        process = subprocess.run(
            [tool, "optimize", model, "-o", os.path.join(folder, "out.onnx")]
            + ["--report", report, "--quiet", *options],
            capture_output=True,
            text=True,
            check=False,
        )
        if process.returncode != 0:
            return process.stderr.strip()
        with open(report) as file:
            return json.load(file)


def timing(report, engine):
    """Before, after and ratio on an engine, as text."""
    for entry in report["timings"]:
        if entry["engine"].startswith(engine):
            if report["outcome"] == "nothing_found":
                return f"{entry['before_ms']:.3f}", "", ""
            return (
                f"{entry['before_ms']:.3f}",
                f"{entry['after_ms']:.3f}",
                f"{1 / entry['ratio']:.2f}x +- {100 * entry['noise']:.0f} %",
            )
    return "", "", ""


def row(name, report):
    found = report.get("rejected", {"nodes": report["nodes_after"]})
    cells = [
        name,
        str(report["nodes_before"]),
        str(found["nodes"]),
        f"{report['cost_before_ms']:.3f}",
        f"{found.get('cost_ms', report['cost_after_ms']):.3f}",
        *timing(report, "onednn"),
        *timing(report, "ONNX Runtime"),
        f"{report['max_rel_error']:.0e}" if report["checked"] else "",
        f"{report['search_seconds']:.1f}",
        f"{report['peak_rss_mb']:.0f}",
        "result" if report["outcome"] == "improved" else "input",
    ]
    return "| " + " | ".join(cells) + " |"


def main():
    arguments = sys.argv[1:]
    options = []
    if "--" in arguments:
        cut = arguments.index("--")
        arguments, options = arguments[:cut], arguments[cut + 1 :]
    if len(arguments) < 2:
        sys.exit(__doc__)
    tool, *models = arguments
    print(
        "| model | operators | found | predicted ms | found | oneDNN ms | found |"
        " gain | ONNX Runtime ms | found | gain | error | search s | MB | written |"
    )
    print("|" + "---|" * 15)
    for model in models:
        name = os.path.basename(model).removesuffix(".onnx")
        report = optimize(tool, model, options)
        print(f"| {name} | {report} |" if isinstance(report, str) else row(name, report))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
