//===- ProofLog.h - What a proof consists of -------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_VERIFY_PROOFLOG_H
#define VERSO_VERIFY_PROOFLOG_H

#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include <set>
#include <string>
#include <vector>

namespace verso {

/// Records how a rule was proved, for people and for other solvers. See
/// VerifyOptions::log.
class ProofLog {
public:
  /// A question that Z3 answered with unsat, or a lemma about products that it
  /// was given.
  struct Obligation {
    std::string statement; ///< one line for people
    std::string smtlib;    ///< an SMT-LIB 2 script; the answer must be unsat
  };

  /// Adds a line to the explanation.
  void explain(const llvm::Twine &line) { lines.push_back(line.str()); }
  /// Adds an obligation, unless there is the same.
  void add(Obligation obligation);

  const std::vector<std::string> &explanation() const { return lines; }
  const std::vector<Obligation> &obligations() const { return obligationList; }

  /// Writes each obligation to a file `<name>-<number>.smt2` in `folder`,
  /// which is created if there is none.
  llvm::Error exportObligations(llvm::StringRef folder,
                                llvm::StringRef name) const;

private:
  std::vector<std::string> lines;
  std::vector<Obligation> obligationList;
  std::set<std::string> known;
};

} // namespace verso

#endif // VERSO_VERIFY_PROOFLOG_H
