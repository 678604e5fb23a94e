//===- Generation.cpp - From vocabularies to proved rules -----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Generation.h"
#include "KnownRules.h"
#include "Parallel.h"
#include "mlir/IR/Builders.h"
#include "verso/Generate/Candidates.h"
#include "verso/Generate/Generalization.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;

namespace verso {

/// Candidates that are generalised and proved together. Part of what is
/// generated depends on it (a rule prunes later batches only), so it is fixed.
static constexpr unsigned batchSize = 48;
/// Forms of one candidate that are sent to the prover at most.
static constexpr unsigned maxAttempts = 4;

namespace {

/// A form of a candidate that agreed on random data.
struct Alternative {
  CheckedEquation checked;
  bool isUnrestricted = false;
};

/// One direction of a candidate, on its way to a rule.
struct Attempt {
  ConcreteEquation concrete; ///< the rule leads from the left to the right
  std::vector<GeneralizationForm> forms = {};
  unsigned nextForm = 0;
  std::optional<Alternative> alternative = {};
};

/// An attempt that was sent to the prover.
struct Proof {
  Attempt *attempt;
  Alternative alternative = {}; ///< the form tried last
  OwningOpRef<RuleOp> rule = {};
  Verdict verdict = {};
};

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
        known(context) {}

  /// Generates the rules of one more vocabulary.
  llvm::Error run(const Vocabulary &vocabulary) {
    kept.emplace_back();
    vocabularies.push_back(vocabulary.name);
    EnumerationOptions enumerationOptions;
    enumerationOptions.maxOperators =
        std::max(1, int(options.maxOperators) + vocabulary.extraOperators);
    enumerationOptions.seed = options.seed;
    enumerationOptions.threads = options.threads;
    enumerationOptions.progress = [&](const EnumerationProgress &progress) {
      report(vocabulary.name, "enumerate", progress.done, progress.planned);
    };
    Enumeration enumeration(context, vocabulary, enumerationOptions);
    if (llvm::Error error = enumeration.run())
      return error;
    for (auto [number, op] : llvm::enumerate(vocabulary.operators))
      if (enumeration.isCommutative(number))
        known.setCommutative(
            enumeration.operatorInstances().operatorName(number));
    std::vector<CandidatePair> candidates = findCandidates(enumeration);
    statistics.graphs += enumeration.numGraphs();
    statistics.meanings += enumeration.numMeanings();
    statistics.candidates += candidates.size();

    std::vector<ConcreteInput> inputs = concreteInputs(enumeration);
    std::vector<Attempt> batch;
    for (auto [number, candidate] : llvm::enumerate(candidates)) {
      Graph lhs = enumeration.graph(candidate.lhs);
      Graph rhs = enumeration.graph(candidate.rhs);
      bool isWanted = false;
      if (candidate.isForward)
        isWanted |= addAttempt({inputs, lhs, rhs}, batch);
      if (candidate.isBackward)
        isWanted |= addAttempt({inputs, rhs, lhs}, batch);
      statistics.derived += !isWanted;
      bool isLast = number + 1 == candidates.size();
      if (batch.size() >= batchSize || (isLast && !batch.empty())) {
        runBatch(batch);
        batch.clear();
        report(vocabulary.name, "prove", number + 1, candidates.size());
      }
    }
    return llvm::Error::success();
  }

  /// The rules of all vocabularies, but for those that another one replaces in
  /// one step. Those found first are the most general, so the last are looked
  /// at first.
  std::vector<GeneratedRules> takeRules() {
    for (std::vector<KeptRule> &list : llvm::reverse(kept))
      for (size_t i = list.size(); i-- > 0;) {
        std::vector<const Equation *> others;
        for (const std::vector<KeptRule> &otherList : kept)
          for (const KeptRule &other : otherList)
            if (&other != &list[i])
              others.push_back(&other.rule.equation);
        if (known.deriveInOneStep(list[i].checked, others)) {
          list.erase(list.begin() + i);
          --statistics.kept;
        }
      }
    std::vector<GeneratedRules> result;
    for (auto [name, list] : llvm::zip_equal(vocabularies, kept)) {
      GeneratedRules &rules = result.emplace_back();
      rules.vocabulary = name;
      for (KeptRule &rule : list)
        rules.rules.push_back(std::move(rule.rule));
    }
    return result;
  }

private:
  void report(StringRef vocabulary, StringRef step, uint64_t done,
              uint64_t planned) {
    if (options.progress)
      options.progress({vocabulary, step, done, planned});
  }

  /// Adds a candidate unless known rules derive it. Returns whether it did.
  bool addAttempt(ConcreteEquation candidate, std::vector<Attempt> &batch) {
    if (known.derive(candidate))
      return false;
    batch.push_back({std::move(candidate)});
    return true;
  }

  //===--- Batches --------------------------------------------------------===//

  void runBatch(std::vector<Attempt> &batch) {
    parallelFor(options.threads, batch.size(), 1,
                [&](unsigned, size_t index) { prepare(batch[index]); });
    std::vector<Proof> proofs;
    for (Attempt &attempt : batch)
      if (isWorthProof(attempt))
        proofs.push_back({&attempt});
    parallelFor(options.threads, proofs.size(), 1,
                [&](unsigned, size_t index) { prove(proofs[index]); });
    for (Proof &proof : proofs)
      conclude(proof);
  }

  void prepare(Attempt &attempt) const {
    ConcreteEquation &concrete = attempt.concrete;
    concrete =
        abstractRepeatedParts(context, std::move(concrete), options.seed);
    concrete = separateInputs(context, std::move(concrete), options.seed);
    if (hasIrrelevantUse(context, concrete, options.seed))
      return;
    attempt.forms = generalizationForms(concrete);
    advance(attempt);
  }

  /// Finds the next form of an attempt that can be a rule and agrees on random
  /// data.
  void advance(Attempt &attempt) const {
    attempt.alternative.reset();
    while (attempt.nextForm < attempt.forms.size() && !attempt.alternative) {
      const GeneralizationForm &form = attempt.forms[attempt.nextForm++];
      std::optional<Equation> equation =
          generalize(context, attempt.concrete, form);
      if (!equation || !isUsableRule(*equation))
        continue;
      Agreement agreement = checkAgreement(*equation, options.seed);
      if (agreement.isLikely())
        attempt.alternative = {
            {std::move(*equation), std::move(agreement.points)},
            form.isMostGeneral()};
    }
  }

  bool isWorthProof(const Attempt &attempt) {
    if (!attempt.alternative)
      return false;
    const CheckedEquation &checked = attempt.alternative->checked;
    if (known.derive(checked) || known.undo(checked) ||
        !tried.insert(textOf(checked.equation)).second)
      return false;
    // What follows from an equation that could not be proved will not be.
    bool isConjecture = known.deriveFromConjectures(checked);
    statistics.unknown += isConjecture;
    return !isConjecture;
  }

  /// What identifies an equation, apart from the names of inputs and symbols.
  std::string textOf(Equation equation) const {
    for (Symbol &symbol : equation.symbols)
      symbol.name.clear();
    OpBuilder builder(context);
    OwningOpRef<RuleOp> rule =
        buildRule(builder, builder.getUnknownLoc(), equation, "rule");
    std::string text;
    llvm::raw_string_ostream stream(text);
    rule->print(stream);
    return text;
  }

  /// Proves a rule in the most general form that can be proved.
  void prove(Proof &proof) const {
    Attempt &attempt = *proof.attempt;
    for (unsigned i = 0; i < maxAttempts && attempt.alternative; ++i) {
      proof.alternative = std::move(*attempt.alternative);
      OpBuilder builder(context);
      proof.rule = buildRule(builder, builder.getUnknownLoc(),
                             proof.alternative.checked.equation, "rule");
      proof.verdict = verify(*proof.rule, options.verify);
      if (proof.verdict.outcome == Outcome::Proved)
        return;
      advance(attempt);
    }
  }

  void conclude(Proof &proof) {
    CheckedEquation &checked = proof.alternative.checked;
    if (options.onVerdict)
      options.onVerdict(patternText(checked.equation), proof.verdict);
    switch (proof.verdict.outcome) {
    case Outcome::Proved:
      ++statistics.proved;
      break;
    case Outcome::Refuted:
    case Outcome::Vacuous:
      ++statistics.refuted;
      return;
    case Outcome::Unknown:
    case Outcome::Error:
      ++statistics.unknown;
      known.addConjecture(checked.equation);
      return;
    }
    // A rule of the same batch may have come first.
    if (known.derive(checked))
      return;
    recordProof(*proof.rule, proof.verdict);
    GeneratedRule rule;
    rule.equation = checked.equation;
    rule.equation.conditions.assign(proof.verdict.conditions.begin(),
                                    proof.verdict.conditions.end());
    rule.pattern = patternText(rule.equation);
    rule.name = nameOf(rule.equation, *proof.rule);
    rule.operation = std::move(proof.rule);
    rule.operation->setSymName(rule.name);
    known.add(rule.equation, proof.alternative.isUnrestricted);
    kept.back().push_back({std::move(rule), std::move(checked)});
    ++statistics.kept;
  }

  /// The operators, and a hash of the text that tells rules with the same
  /// operators apart.
  std::string nameOf(const Equation &equation, RuleOp rule) const {
    std::string text, name;
    llvm::raw_string_ostream(text) << rule;
    llvm::raw_string_ostream(name)
        << operatorText(equation) << '_'
        << llvm::format_hex_no_prefix(llvm::xxh3_64bits(text) >> 40, 6);
    return name;
  }

  MLIRContext *context;
  const GenerationOptions &options;
  GenerationStatistics &statistics;
  KnownRules known;
  llvm::StringSet<> tried;
  std::vector<std::string> vocabularies;
  std::vector<std::vector<KeptRule>> kept; ///< by vocabulary
};
} // namespace

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
