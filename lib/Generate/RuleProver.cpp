//===- RuleProver.cpp - Candidates become rules ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuleProver.h"
#include "Parallel.h"
#include <tuple>
#include <utility>

using namespace mlir;

namespace verso {

using Fate = Decision::Fate;

std::vector<Decision> RuleProver::run(MutableArrayRef<RuleCandidate> batch) {
  std::vector<Decision> decisions(batch.size());
  parallelFor(options.threads, batch.size(), 1, [&](unsigned, size_t index) {
    decisions[index].form = batch[index].next();
  });
  SmallVector<size_t> toProve;
  for (auto [index, decision] : llvm::enumerate(decisions))
    if (isWorthProof(decision))
      toProve.push_back(index);
  unsigned rank = 0, numProcesses = 1;
  if (options.communicator) {
    rank = options.communicator->rank();
    numProcesses = options.communicator->size();
  }
  parallelFor(options.threads, toProve.size(), 1, [&](unsigned, size_t index) {
    if (index % numProcesses == rank)
      prove(batch[toProve[index]], decisions[toProve[index]]);
  });
  if (numProcesses > 1)
    exchangeVerdicts(batch, toProve, decisions);
  for (size_t index : toProve)
    conclude(decisions[index]);
  return decisions;
}

bool RuleProver::isDerived(const RuleForm &form) {
  return form.isDerivable &&
         (known.derive(form.checked) || known.undo(form.checked));
}

bool RuleProver::isWorthProof(Decision &decision) {
  if (!decision.form)
    return false;
  if (!options.skipDerived)
    return true;
  const CheckedEquation &checked = decision.form->checked;
  if (isDerived(*decision.form)) {
    decision.fate = Fate::Derived;
    return false;
  }
  if (!tried.insert(identity(context, checked.equation)).second) {
    decision.fate = Fate::Repeated;
    return false;
  }
  // What follows from an equation that could not be proved will not be.
  if (decision.form->isDerivable && known.deriveFromConjectures(checked)) {
    decision.fate = Fate::Conjectured;
    ++statistics.unknown;
    return false;
  }
  return true;
}

Verdict RuleProver::verdictOn(RuleOp rule) {
  if (options.cache) {
    llvm::Expected<Verdict> found =
        verify(rule, options.verify, *options.cache);
    if (found)
      return std::move(*found);
    std::lock_guard<std::mutex> lock(failureMutex);
    std::string message = llvm::toString(found.takeError());
    if (cacheFailure.empty())
      cacheFailure = std::move(message);
  }
  return verify(rule, options.verify);
}

llvm::Error RuleProver::takeCacheFailure() {
  if (cacheFailure.empty())
    return llvm::Error::success();
  return llvm::createStringError(std::exchange(cacheFailure, {}));
}

/// Proves a candidate in the most general form that can be proved.
void RuleProver::prove(RuleCandidate &candidate, Decision &decision) {
  for (unsigned tries = 1;; ++tries) {
    decision.verdict = verdictOn(*decision.form->rule);
    if (decision.verdict->outcome == Outcome::Proved || tries == maxFormsTried)
      return;
    std::optional<RuleForm> next = candidate.next();
    if (!next)
      return;
    decision.form = std::move(next);
    decision.formNumber = tries;
  }
}

/// Sends the verdicts of this process to all others, and gets theirs. Proof
/// `index` of `toProve` is that of process index % size.
void RuleProver::exchangeVerdicts(MutableArrayRef<RuleCandidate> batch,
                                  ArrayRef<size_t> toProve,
                                  MutableArrayRef<Decision> decisions) {
  unsigned rank = options.communicator->rank();
  unsigned numProcesses = options.communicator->size();
  // A line for each: the number of the form, and the verdict on it.
  std::string own;
  for (size_t index = rank; index < toProve.size(); index += numProcesses) {
    const Decision &decision = decisions[toProve[index]];
    own += std::to_string(decision.formNumber) + ' ' +
           verdictText(*decision.form->rule, *decision.verdict) + '\n';
  }
  auto messages =
      options.communicator->gather(ArrayRef<char>(own.data(), own.size()));
  for (unsigned sender = 0; sender < numProcesses; ++sender) {
    StringRef rest(messages[sender].data(), messages[sender].size());
    for (size_t index = sender; sender != rank && index < toProve.size();
         index += numProcesses) {
      Decision &decision = decisions[toProve[index]];
      StringRef line, number;
      std::tie(line, rest) = rest.split('\n');
      std::tie(number, line) = line.split(' ');
      unsigned formNumber = 0;
      if (!number.getAsInteger(10, formNumber))
        for (; decision.formNumber < formNumber; ++decision.formNumber)
          decision.form = batch[toProve[index]].next();
      decision.verdict = verdictFromText(*decision.form->rule, line);
      assert(decision.verdict && "all processes have the same candidates");
    }
  }
}

void RuleProver::conclude(Decision &decision) {
  const Verdict &verdict = *decision.verdict;
  RuleForm &form = *decision.form;
  if (options.onVerdict)
    options.onVerdict(patternText(form.checked.equation), verdict);
  switch (verdict.outcome) {
  case Outcome::Proved:
    ++statistics.proved;
    break;
  case Outcome::Refuted:
  case Outcome::Vacuous:
    ++statistics.refuted;
    decision.fate = Fate::Unproved;
    return;
  case Outcome::Unknown:
  case Outcome::Error:
    ++statistics.unknown;
    decision.fate = Fate::Unproved;
    if (form.isDerivable)
      known.addConjecture(form.checked.equation);
    return;
  }
  // A rule of the same batch may have come first.
  if (options.skipDerived && form.isDerivable && known.derive(form.checked)) {
    decision.fate = Fate::Derived;
    return;
  }
  recordProof(*form.rule, verdict);
  if (form.isDerivable) {
    Equation proved = form.checked.equation;
    proved.conditions.assign(verdict.conditions.begin(),
                             verdict.conditions.end());
    known.add(proved, form.isMostGeneral);
  }
  ++statistics.kept;
  decision.fate = Fate::Kept;
}

} // namespace verso
