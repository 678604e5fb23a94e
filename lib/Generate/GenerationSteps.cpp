//===- GenerationSteps.cpp - Rule generation, step by step ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/GenerationSteps.h"
#include "GraphFunctions.h"
#include "Parallel.h"
#include "RuleProver.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Format.h"

using namespace mlir;

namespace verso {

static constexpr llvm::StringLiteral fingerprintAttribute = "verso.fingerprint";
static constexpr llvm::StringLiteral candidateAttribute = "verso.candidate";

/// A context that is not made for several threads is used from one.
static unsigned usableThreads(ModuleOp module, unsigned threads) {
  return module.getContext()->isMultithreadingEnabled() ? std::max(1u, threads)
                                                        : 1;
}

//===----------------------------------------------------------------------===//
// Graphs
//===----------------------------------------------------------------------===//

LogicalResult addGraphs(ModuleOp module, ArrayRef<Vocabulary> vocabularies,
                        const GenerationOptions &options) {
  for (const Vocabulary &vocabulary : vocabularies) {
    EnumerationOptions enumerationOptions =
        options.enumerationOptions(vocabulary);
    enumerationOptions.threads = usableThreads(module, options.threads);
    Enumeration enumeration(module.getContext(), vocabulary,
                            enumerationOptions);
    if (llvm::Error error = enumeration.run())
      return module.emitError(llvm::toString(std::move(error)));
    if (failed(writeGraphs(enumeration, module)))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

/// Gives each function the smallest fingerprint that it has for any choice of
/// copies of its inputs.
static void annotate(const GraphTable &table) {
  std::vector<ValueId> all;
  for (const std::vector<ValueId> &results : table.results)
    llvm::append_range(all, results);
  std::vector<std::array<uint64_t, 2>> fingerprints =
      table.enumeration->fingerprints(all);
  auto next = fingerprints.begin();
  for (auto [function, results] :
       llvm::zip_equal(table.functions, table.results)) {
    const auto &[low, high] = *std::min_element(next, next + results.size());
    next += results.size();
    std::string text;
    llvm::raw_string_ostream(text) << llvm::format_hex_no_prefix(high, 16)
                                   << llvm::format_hex_no_prefix(low, 16);
    func::FuncOp(function)->setAttr(
        fingerprintAttribute, StringAttr::get(function->getContext(), text));
  }
}

namespace {
/// Adds candidates to a module as rules.
class CandidateWriter {
public:
  CandidateWriter(ModuleOp module, const CandidateOptions &options)
      : module(module), options(options),
        threads(usableThreads(module, options.threads)), symbols(module) {
    module.walk([&](RuleOp rule) {
      if (auto number = rule->getAttrOfType<IntegerAttr>(candidateAttribute))
        nextNumber = std::max(nextNumber, number.getInt() + 1);
    });
  }

  void add(const Enumeration &enumeration) {
    std::vector<ConcreteInput> inputs = concreteInputs(enumeration);
    std::vector<ConcreteEquation> candidates;
    for (const CandidatePair &pair : findCandidates(enumeration))
      llvm::append_range(candidates,
                         candidateDirections(enumeration, inputs, pair));
    std::vector<std::vector<RuleForm>> forms(candidates.size());
    parallelFor(threads, candidates.size(), 1, [&](unsigned, size_t index) {
      CandidateForms source(module.getContext(), candidates[index],
                            options.seed);
      while (forms[index].size() < maxFormsTried) {
        std::optional<RuleForm> form = source.next();
        if (!form)
          return;
        forms[index].push_back(std::move(*form));
      }
    });
    for (std::vector<RuleForm> &list : forms)
      add(list);
  }

private:
  void add(std::vector<RuleForm> &forms) {
    if (forms.empty() || !known
                              .insert(identity(module.getContext(),
                                               forms.front().checked.equation))
                              .second)
      return;
    auto number = IntegerAttr::get(IntegerType::get(module.getContext(), 64),
                                   nextNumber++);
    for (RuleForm &form : forms) {
      RuleOp rule = form.rule.release();
      rule->setLoc(module.getLoc());
      rule->setAttr(candidateAttribute, number);
      rule.setSymName(generatedName(form.checked.equation, rule));
      symbols.insert(rule, module.getBody()->end());
    }
  }

  ModuleOp module;
  const CandidateOptions &options;
  unsigned threads;
  SymbolTable symbols;
  llvm::StringSet<> known;
  int64_t nextNumber = 0;
};
} // namespace

LogicalResult addCandidates(ModuleOp module, const CandidateOptions &options) {
  auto tables =
      readGraphs(module, options.seed, usableThreads(module, options.threads));
  if (failed(tables))
    return failure();
  CandidateWriter writer(module, options);
  for (const std::unique_ptr<GraphTable> &table : *tables) {
    if (options.keepGraphs)
      annotate(*table);
    writer.add(*table->enumeration);
  }
  if (options.keepGraphs)
    return success();
  for (const std::unique_ptr<GraphTable> &table : *tables)
    for (func::FuncOp function : table->functions)
      function.erase();
  module->removeAttr(vocabulariesAttribute);
  return success();
}

//===----------------------------------------------------------------------===//
// Proofs
//===----------------------------------------------------------------------===//

/// A rule of a module in the form in which rules are compared. `isDerivable` is
/// false if it cannot be: its source is not well formed, or does not determine
/// everything, or it was not seen to hold often enough.
static RuleForm formOf(RuleOp rule, uint64_t seed) {
  RuleForm form;
  form.isDerivable = false;
  form.rule = rule.clone();
  llvm::Expected<Equation> equation = equationOf(rule);
  if (!equation) {
    llvm::consumeError(equation.takeError());
    return form;
  }
  if (isUsableRule(*equation)) {
    Agreement agreement = checkAgreement(*equation, seed);
    form.isDerivable = agreement.isLikely();
    form.checked.points = std::move(agreement.points);
  }
  form.checked.equation = std::move(*equation);
  return form;
}

namespace {
/// The forms of one candidate in a module, or one other rule.
struct RuleGroup {
  SmallVector<RuleOp, 4> forms;
  bool isCandidate = false;
};

/// Proves the rules of a module and says what became of each.
class ModuleProver {
public:
  ModuleProver(ModuleOp module, const RuleProofOptions &options)
      : module(module), options(options),
        prover(module.getContext(),
               {options.verify, usableThreads(module, options.threads),
                options.skipDerived},
               statistics) {
    for (Operation &operation : *module.getBody())
      if (auto name = operation.getAttrOfType<StringAttr>(
              SymbolTable::getSymbolAttrName()))
        names.insert(name.getValue());
  }

  void run() {
    std::vector<RuleGroup> groups = collect();
    for (size_t begin = 0; begin < groups.size();
         begin += RuleProver::batchSize)
      run(MutableArrayRef(groups).slice(
          begin,
          std::min<size_t>(RuleProver::batchSize, groups.size() - begin)));
  }

private:
  std::vector<RuleGroup> collect() const {
    std::vector<RuleGroup> groups;
    Attribute last;
    module->walk([&](RuleOp rule) {
      Attribute number = rule->getAttr(candidateAttribute);
      if (!number || number != last)
        groups.push_back({{}, number != nullptr});
      groups.back().forms.push_back(rule);
      last = number;
    });
    return groups;
  }

  void run(MutableArrayRef<RuleGroup> groups) {
    std::vector<RuleCandidate> batch;
    for (RuleGroup &group : groups) {
      // A rule that claims a proof is proved anew.
      for (RuleOp rule : group.forms) {
        rule.removeProofAttr();
        rule.removeFpAttr();
        if (options.skipDerived)
          findCommutative(rule);
      }
      unsigned next = 0;
      batch.push_back(
          {[this, &group, next]() mutable -> std::optional<RuleForm> {
            if (next == group.forms.size())
              return std::nullopt;
            return formOf(group.forms[next++], options.verify.seed);
          }});
    }
    std::vector<Decision> decisions = prover.run(batch);
    for (auto [group, decision] : llvm::zip_equal(groups, decisions))
      apply(group, decision);
  }

  void findCommutative(RuleOp rule) {
    llvm::Expected<Equation> equation = equationOf(rule);
    if (equation)
      prover.rules().findCommutative(*equation);
    else
      llvm::consumeError(equation.takeError());
  }

  void apply(RuleGroup &group, const Decision &decision) {
    RuleOp rule = group.forms[decision.formNumber];
    switch (decision.fate) {
    case Decision::Fate::Kept:
      recordProof(rule, *decision.verdict);
      if (group.isCandidate)
        finish(rule, decision.form->checked.equation);
      report(rule, *decision.verdict, group.isCandidate);
      return eraseAllBut(rule, group);
    case Decision::Fate::Unproved:
      report(rule, *decision.verdict, group.isCandidate);
      break;
    case Decision::Fate::Conjectured:
      remark(rule) << "follows from a rule before it that is not proved";
      break;
    case Decision::Fate::Derived:
      remark(rule) << "derived by rules before it";
      return eraseAllBut({}, group);
    case Decision::Fate::Repeated:
      remark(rule) << "the same as a rule before it";
      return eraseAllBut({}, group);
    case Decision::Fate::Formless:
      llvm_unreachable("a rule of a module is a form");
    }
    if (!options.keepUnproved)
      eraseAllBut({}, group);
  }

  /// Makes a proved candidate a rule like any other.
  void finish(RuleOp rule, const Equation &equation) {
    rule->removeAttr(candidateAttribute);
    std::string name = generatedName(equation, rule);
    if (!names.insert(name).second)
      return; // An equal one is there: this one keeps its name.
    rule.setSymName(name);
  }

  static InFlightDiagnostic remark(RuleOp rule) {
    return mlir::emitRemark(rule.getLoc())
           << "rule @" << rule.getSymName() << ": ";
  }

  static void report(RuleOp rule, const Verdict &verdict, bool isCandidate) {
    bool isGood = verdict.outcome == Outcome::Proved || isCandidate;
    InFlightDiagnostic diagnostic = isGood ? mlir::emitRemark(rule.getLoc())
                                           : mlir::emitWarning(rule.getLoc());
    diagnostic << "rule @" << rule.getSymName() << ": " << name(verdict.outcome)
               << " (";
    if (!verdict.conditions.empty())
      diagnostic << describe(verdict.conditions, rule.getSymbols()) << "; ";
    diagnostic << verdict.reason << ")";
    if (!verdict.counterexample)
      return;
    std::string text;
    llvm::raw_string_ostream stream(text);
    print(stream, *verdict.counterexample, rule.getSymbols());
    diagnostic.attachNote() << "counterexample:\n" << StringRef(text).rtrim();
  }

  static void eraseAllBut(RuleOp kept, const RuleGroup &group) {
    for (RuleOp rule : group.forms)
      if (rule != kept)
        rule->erase();
  }

  ModuleOp module;
  const RuleProofOptions &options;
  GenerationStatistics statistics;
  RuleProver prover;
  llvm::StringSet<> names; ///< taken in the module
};
} // namespace

void proveRules(ModuleOp module, const RuleProofOptions &options) {
  ModuleProver(module, options).run();
}

//===----------------------------------------------------------------------===//
// Pruning
//===----------------------------------------------------------------------===//

void pruneRules(ModuleOp module, uint64_t seed) {
  KnownRules known(module.getContext());
  std::vector<RuleOp> rules;
  std::vector<CheckedEquation> checked;
  auto drop = [](RuleOp rule) {
    mlir::emitRemark(rule.getLoc())
        << "rule @" << rule.getSymName() << ": other rules derive it";
    rule->erase();
  };
  std::vector<RuleOp> all;
  module->walk([&](RuleOp rule) { all.push_back(rule); });
  std::vector<std::pair<RuleOp, CheckedEquation>> comparable;
  for (RuleOp rule : all) {
    if (!rule.getProof())
      continue;
    RuleForm form = formOf(rule, seed);
    if (!form.isDerivable)
      continue;
    known.findCommutative(form.checked.equation);
    comparable.emplace_back(rule, std::move(form.checked));
  }
  for (auto &[rule, equation] : comparable) {
    if (known.derive(equation)) {
      drop(rule);
      continue;
    }
    known.add(equation.equation, /*isUnrestricted=*/false);
    rules.push_back(rule);
    checked.push_back(std::move(equation));
  }
  std::vector<const CheckedEquation *> pointers;
  std::vector<const Equation *> equations;
  for (const CheckedEquation &equation : checked) {
    pointers.push_back(&equation);
    equations.push_back(&equation.equation);
  }
  for (unsigned number :
       known.replacedInOneStep(pointers, equations).set_bits())
    drop(rules[number]);
}

} // namespace verso
