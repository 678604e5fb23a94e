//===- Passes.td - Verso's passes ---------------------------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TRANSFORMS_PASSES
#define VERSO_TRANSFORMS_PASSES

include "mlir/Pass/PassBase.td"

def Superoptimize : Pass<"verso-superoptimize"> {
  let summary = "rewrite functions by proved rules to what costs least";
  let description = [{
    Searches, with the rules of a library, for a program that computes the same
    and costs less, and puts it in the place of the old one. Runs on a function,
    or on a module or other operation with functions in it.

    Operations of other dialects and `verso.opaque` stay as they are. The dynamic
    dimensions of arguments are equal where the argument attribute
    `verso.dim_names` gives them equal names.

    Costs come from measurements on this machine's CPU, which the database
    `cost-db` keeps, or, if there is none, from a model that needs no device and
    says the same on every machine.
  }];
  let options = [
    Option<"rules", "rules", "std::string", "",
           "The file or folder with the rules">,
    ListOption<"only", "only", "std::string",
               "Patterns of names: use these rules only">,
    ListOption<"except", "except", "std::string",
               "Patterns of names: do not use these rules">,
    Option<"loosest", "loosest", "std::string", "\"assumes_finite\"",
           "The loosest floating-point class of rules to use: exact, "
           "reassociates or assumes_finite">,
    Option<"costDatabase", "cost-db", "std::string", "",
           "The database of measured times; created if it is not there">,
    Option<"measure", "measure", "bool", "true",
           "With a database: measure what it does not know">,
    Option<"alpha", "alpha", "double", "1.05",
           "Rewrite graphs on that cost up to this factor more than the best">,
    Option<"budget", "budget", "unsigned", "200",
           "How many graphs to rewrite for each part of a function">,
    Option<"timeLimit", "time-limit", "double", "0",
           "Stop searching after this many seconds; 0: no limit. The result "
           "then depends on the speed of the machine">,
    Option<"threads", "threads", "unsigned", "1",
           "How many threads to use; the result does not depend on it">,
    Option<"seed", "seed", "uint64_t", "0",
           "The order among graphs of equal cost">,
    Option<"dynamicSize", "dynamic-size", "int64_t", "1",
           "The size that dynamic dimensions count as">,
    Option<"report", "report", "bool", "false",
           "Add a remark to each function that tells what was done">,
  ];
  let dependentDialects = ["::verso::VersoDialect"];
}

#endif // VERSO_TRANSFORMS_PASSES
