# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Configuration of the lit tests; lit.site.cfg.py sets the folders."""

import os

import lit.formats
import lit.util

config.name = "Verso"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = config.verso_lit_output

# Folders searched for the programs that RUN lines name: ours, then LLVM's.
config.environment["PATH"] = os.path.pathsep.join(
    [config.verso_tools_dir, config.llvm_tools_dir, config.environment["PATH"]]
)
# Nothing a test writes may depend on the user's home (cost databases, caches).
config.environment["HOME"] = config.verso_lit_output
config.environment["XDG_CACHE_HOME"] = config.verso_lit_output
for variable in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "OMP_WAIT_POLICY"):
    if variable in os.environ:
        config.environment[variable] = os.environ[variable]

plugin = os.path.join(config.verso_libs_dir, "VersoPlugin.so")
config.substitutions += [
    ("%verso-plugin", plugin),
    (
        "%mlir-opt-plugin",
        "mlir-opt --load-dialect-plugin={0} --load-pass-plugin={0}".format(plugin),
    ),
    ("%python", config.verso_python),
    ("%rules", os.path.join(config.verso_source_dir, "rules")),
    ("%models", os.path.join(config.verso_source_dir, "benchmarks", "models")),
    ("%source-dir", config.verso_source_dir),
]

# asan: the tools are instrumented, so the stock mlir-opt cannot load the plugin.
config.available_features.add("asan" if config.verso_sanitize else "plugin")
if lit.util.which("cvc5"):
    config.available_features.add("cvc5")
if config.verso_assertions:
    config.available_features.add("asserts")
