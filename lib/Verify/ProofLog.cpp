//===- ProofLog.cpp - What a proof consists of ----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Verify/ProofLog.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

namespace verso {

void ProofLog::add(Obligation obligation) {
  if (known.insert(obligation.smtlib).second)
    obligationList.push_back(std::move(obligation));
}

llvm::Error ProofLog::exportObligations(llvm::StringRef folder,
                                        llvm::StringRef name) const {
  if (std::error_code error = llvm::sys::fs::create_directories(folder))
    return llvm::createStringError(error, "cannot create '" + folder +
                                              "': " + error.message());
  for (size_t i = 0; i < obligationList.size(); ++i) {
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(path, llvm::formatv("{0}-{1,0+4}.smt2", name, i));
    llvm::Error error =
        llvm::writeToOutput(path, [&](llvm::raw_ostream &stream) {
          stream << "; An obligation of the proof of the rule @" << name
                 << ":\n; " << obligationList[i].statement << '\n'
                 << obligationList[i].smtlib;
          return llvm::Error::success();
        });
    if (error)
      return error;
  }
  return llvm::Error::success();
}

} // namespace verso
