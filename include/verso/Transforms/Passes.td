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

//===----------------------------------------------------------------------===//
// Rule generation
//===----------------------------------------------------------------------===//

def EnumerateGraphs : Pass<"verso-enumerate", "::mlir::ModuleOp"> {
  let summary = "add all small tensor programs over some vocabularies";
  let description = [{
    Adds the graphs of the vocabularies as functions over concrete sizes. Of
    graphs that differ in the choice of copies of inputs only, there is one.

    A vocabulary gives each named size several values, one for each assignment.
    The functions have the sizes of the first; the others are in attributes:

    - `verso.vocabularies` of the module: for each vocabulary its `sizes` with
      their `values`, its `inputs`, and its limits `max_operators` (in a graph)
      and `max_source_operators` (in the source of a rule; 0: no limit);
    - `verso.vocabulary` of a function: the vocabulary that it belongs to;
    - `verso.input` of an argument: the input that it is. An input with `copies`
      has numbered names from the second on;
    - `verso.assignments` of an operator: its attributes in each assignment but
      the first, where they differ.
  }];
  let options = [
    ListOption<"vocabularies", "vocabularies", "std::string",
               "The vocabularies to use; none: all of verso-gen">,
    ListOption<"operators", "ops", "std::string",
               "The operators to use; none: all of the vocabularies">,
    Option<"maxOperators", "max-ops", "unsigned", "3",
           "Operators in a graph, at most; some vocabularies allow more or "
           "fewer">,
    Option<"seed", "seed", "uint64_t", "1", "The seed of random elements">,
    Option<"threads", "threads", "unsigned", "1",
           "How many threads to use; the result does not depend on it">,
  ];
  let dependentDialects = ["::mlir::func::FuncDialect",
                           "::verso::VersoDialect"];
}

def FingerprintGraphs : Pass<"verso-fingerprint", "::mlir::ModuleOp"> {
  let summary = "find graphs that agree, and add them as candidate rules";
  let description = [{
    Evaluates the graphs that verso-enumerate has added, or others of that form,
    in a prime field, on random elements at every assignment of sizes, and gives
    each its `verso.fingerprint`. Graphs that agree, by some choice of copies of
    inputs, have equal fingerprints.

    Pairs of graphs that agree in all elements are generalised: sizes and
    attributes become symbols. They are added as rules without a proof. A pair
    may give several rules, from the most general form down, which have the same
    number as their attribute `verso.candidate`.
  }];
  let options = [
    Option<"seed", "seed", "uint64_t", "1", "The seed of random elements">,
    Option<"threads", "threads", "unsigned", "1",
           "How many threads to use; the result does not depend on it">,
    Option<"keepGraphs", "keep-graphs", "bool", "true",
           "Keep the functions in the module">,
  ];
  let dependentDialects = ["::verso::VersoDialect"];
}

def VerifyRules : Pass<"verso-verify-rules", "::mlir::ModuleOp"> {
  let summary = "prove rules for all sizes, and record the proofs";
  let description = [{
    Proves every `verso.rule`, wherever it comes from, and records its
    conditions, its floating-point class and its proof. Rules that are not
    proved are removed. There is a remark for each rule that is proved, and a
    warning for each that is not, with a counterexample if there is one.

    Of rules with the same number as their attribute `verso.candidate`, which
    are forms of one candidate from the most general down, the first that can be
    proved is kept, under a name that its text determines. That a candidate
    cannot be proved is no more than a remark.
  }];
  let options = [
    Option<"infer", "infer", "bool", "true",
           "Add the conditions that a rule needs; otherwise a rule that needs "
           "more than it states is not proved">,
    Option<"seed", "seed", "uint64_t", "1", "The seed of random instances">,
    Option<"threads", "threads", "unsigned", "1",
           "How many threads to use; the result does not depend on it">,
    Option<"keepUnproved", "keep-unproved", "bool", "false",
           "Keep rules that are not proved, without a proof">,
    Option<"skipDerived", "skip-derived", "bool", "false",
           "Remove what the rules proved before derive, without a proof">,
    Option<"solverSteps", "solver-steps", "unsigned", "40000",
           "The limit of one question to the solver">,
    Option<"proofSteps", "proof-steps", "unsigned", "200000",
           "The limit of the proof for all sizes of one rule">,
  ];
  let dependentDialects = ["::verso::VersoDialect"];
}

def PruneRules : Pass<"verso-prune-rules", "::mlir::ModuleOp"> {
  let summary = "remove rules that others derive";
  let description = [{
    Removes proved rules that the others make superfluous, each with a remark:
    the same rule with other names, a rule within a larger graph, several rules
    in a row. Rules without a proof stay and count for nothing.
  }];
  let options = [
    Option<"seed", "seed", "uint64_t", "1",
           "The seed of the sizes at which rules are compared">,
  ];
  let dependentDialects = ["::verso::VersoDialect"];
}

#endif // VERSO_TRANSFORMS_PASSES
