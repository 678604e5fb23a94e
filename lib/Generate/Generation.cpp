//===- Generation.cpp - From vocabularies to proved rules -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Generation.h"
#include "ProcessMemory.h"
#include "RuleProver.h"
#include "verso/Generate/Candidates.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace verso {

namespace {

/// A rule that was kept, and its equation as it was checked.
struct KeptRule {
  GeneratedRule rule;
  CheckedEquation checked;
};

class RuleGenerator {
public:
  RuleGenerator(MLIRContext *context, const GenerationOptions &options,
                GenerationStatistics &statistics)
      : context(context), options(options), statistics(statistics),
        prover(context,
               {options.verify, options.threads,
                /*skipDerived=*/!options.keepDerivable, options.onVerdict,
                options.cache, options.communicator},
               statistics),
        processes(options.communicator ? *options.communicator : single) {}

  /// Generates the rules of one more vocabulary.
  llvm::Error run(const Vocabulary &vocabulary) {
    kept.emplace_back();
    vocabularies.push_back(vocabulary.name);
    EnumerationOptions enumerationOptions =
        options.enumerationOptions(vocabulary);
    enumerationOptions.keepAll = false;
    enumerationOptions.progress = [&](const EnumerationProgress &progress) {
      report({vocabulary.name, "enumerate", progress.pass, progress.numPasses,
              progress.done, progress.planned});
    };
    Enumeration enumeration(context, vocabulary, enumerationOptions);
    if (llvm::Error error = enumeration.run())
      return error;
    for (auto [number, op] : llvm::enumerate(vocabulary.operators))
      if (enumeration.isCommutative(number))
        prover.rules().setCommutative(
            enumeration.operatorInstances().operatorName(number));
    std::vector<CandidatePair> candidates = findCandidates(enumeration);
    statistics.graphs += enumeration.numApplications();
    statistics.meanings += enumeration.numMeanings();
    statistics.candidates += candidates.size();

    std::vector<ConcreteInput> inputs = concreteInputs(enumeration);
    std::vector<RuleCandidate> batch;
    for (auto [number, candidate] : llvm::enumerate(candidates)) {
      bool isWanted = false;
      for (ConcreteEquation &direction :
           candidateDirections(enumeration, inputs, candidate))
        isWanted |= addCandidate(std::move(direction), batch);
      statistics.derived += !isWanted;
      bool isLast = number + 1 == candidates.size();
      if (batch.size() >= RuleProver::batchSize || (isLast && !batch.empty())) {
        std::vector<Decision> decisions = prover.run(batch);
        if (llvm::Error error = processes.agree(prover.takeCacheFailure()))
          return error;
        for (Decision &decision : decisions)
          if (decision.fate == Decision::Fate::Kept)
            keep(std::move(decision));
        batch.clear();
        report({vocabulary.name, "prove", 0, 0, number + 1, candidates.size()});
        if (llvm::Error error = checkMemory(number + 1, candidates.size()))
          return error;
      }
    }
    return llvm::Error::success();
  }

  /// The rules of all vocabularies, but for those that another one replaces.
  std::vector<GeneratedRules> takeRules() {
    std::vector<const CheckedEquation *> checked;
    std::vector<const Equation *> equations;
    for (const std::vector<KeptRule> &list : kept)
      for (const KeptRule &rule : list) {
        checked.push_back(&rule.checked);
        equations.push_back(&rule.rule.equation);
      }
    llvm::SmallBitVector isReplaced(checked.size());
    if (!options.keepDerivable)
      isReplaced = prover.rules().replacedInOneStep(checked, equations);
    statistics.kept -= isReplaced.count();
    std::vector<GeneratedRules> result;
    unsigned number = 0;
    for (auto [name, list] : llvm::zip_equal(vocabularies, kept)) {
      GeneratedRules &rules = result.emplace_back();
      rules.vocabulary = name;
      for (KeptRule &rule : list)
        if (!isReplaced.test(number++))
          rules.rules.push_back(std::move(rule.rule));
    }
    return result;
  }

private:
  void report(const GenerationProgress &progress) {
    if (options.progress)
      options.progress(progress);
  }

  /// Whether the proofs keep to the limit on memory.
  llvm::Error checkMemory(size_t done, size_t planned) {
    if (options.memoryLimit == 0)
      return llvm::Error::success();
    uint64_t used = processes.max(residentMemory());
    if (used <= options.memoryLimit)
      return llvm::Error::success();
    return llvm::createStringError(
        "after " + std::to_string(done) + " of " + std::to_string(planned) +
        " candidates of vocabulary '" + vocabularies.back() +
        "', proofs take " + megabytes(used) +
        " of memory, which is more than " + megabytes(options.memoryLimit));
  }

  /// Adds a candidate unless known rules derive it. Returns whether it did.
  bool addCandidate(ConcreteEquation candidate,
                    std::vector<RuleCandidate> &batch) {
    if (!options.keepDerivable && prover.rules().derive(candidate))
      return false;
    auto forms = std::make_shared<CandidateForms>(context, std::move(candidate),
                                                  options.seed);
    batch.push_back({[forms] { return forms->next(); }});
    return true;
  }

  void keep(Decision decision) {
    GeneratedRule rule;
    rule.equation = decision.form->checked.equation;
    rule.equation.conditions.assign(decision.verdict->conditions.begin(),
                                    decision.verdict->conditions.end());
    rule.pattern = patternText(rule.equation);
    rule.operation = std::move(decision.form->rule);
    rule.name = generatedName(rule.equation, *rule.operation);
    rule.operation->setSymName(rule.name);
    // Candidates that differ may become the same rule.
    if (!names.insert(rule.name).second) {
      --statistics.kept;
      return;
    }
    kept.back().push_back({std::move(rule), std::move(decision.form->checked)});
  }

  MLIRContext *context;
  const GenerationOptions &options;
  GenerationStatistics &statistics;
  RuleProver prover;
  SingleProcess single;
  Communicator &processes;
  std::vector<std::string> vocabularies;
  llvm::StringSet<> names;
  std::vector<std::vector<KeptRule>> kept; ///< by vocabulary
};
} // namespace

EnumerationOptions
GenerationOptions::enumerationOptions(const Vocabulary &vocabulary) const {
  EnumerationOptions result;
  result.maxOperators =
      std::max(1, int(maxOperators) + vocabulary.extraOperators);
  result.neededMembers = neededMembers;
  result.memoryLimit = memoryLimit;
  result.communicator = communicator;
  result.seed = seed;
  result.threads = threads;
  return result;
}

llvm::Expected<std::vector<GeneratedRules>>
generateRules(MLIRContext *context, ArrayRef<Vocabulary> vocabularies,
              const GenerationOptions &options,
              GenerationStatistics &statistics) {
  RuleGenerator generator(context, options, statistics);
  for (const Vocabulary &vocabulary : vocabularies)
    if (llvm::Error error = generator.run(vocabulary))
      return std::move(error);
  return generator.takeRules();
}

void writeRules(llvm::raw_ostream &stream, const GeneratedRules &rules) {
  std::string title = "//===- " + rules.vocabulary + ".mlir - Generated rules ";
  title.resize(70, '-');
  stream << title << "*- mlir -*-===//\n"
         << "//\n"
            "// Part of the Verso project, under the Apache License v2.0 with "
            "LLVM Exceptions.\n"
            "// See LICENSE for licence information.\n"
            "// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception\n"
            "//\n"
            "// Found and proved by verso-gen, which writes this file.\n"
            "//\n"
            "//===------------------------------------------------------------"
            "----------===//\n";
  for (const GeneratedRule &rule : rules.rules) {
    stream << "\n// pattern: " << rule.pattern << '\n';
    (*rule.operation)->print(stream, OpPrintingFlags().useLocalScope());
    stream << '\n';
  }
}

} // namespace verso
