//===- CostTesting.h - What the tests of costs share ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_COST_COSTTESTING_H
#define VERSO_TEST_UNIT_COST_COSTTESTING_H

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include "gtest/gtest.h"
#include <unistd.h>

namespace verso {

/// The message of \p error; empty for a success.
inline std::string errorOf(llvm::Error error) {
  return llvm::toString(std::move(error));
}

/// Runs \p work in a new process, which ends with status 0 if it returns true.
template <typename Work> pid_t inChild(const Work &work) {
  const pid_t child = fork();
  if (child == 0)
    _exit(work() ? 0 : 1);
  return child;
}

/// A new folder that is removed, with all that is in it, at the end.
class TemporaryFolder {
public:
  TemporaryFolder() {
    if (llvm::sys::fs::createUniqueDirectory("verso-cost-test", path))
      ADD_FAILURE() << "no temporary folder";
  }
  TemporaryFolder(const TemporaryFolder &) = delete;
  TemporaryFolder &operator=(const TemporaryFolder &) = delete;
  ~TemporaryFolder() { llvm::sys::fs::remove_directories(path); }

  std::string file(llvm::StringRef name) const {
    llvm::SmallString<128> result(path);
    llvm::sys::path::append(result, name);
    return result.str().str();
  }

private:
  llvm::SmallString<128> path;
};

} // namespace verso

#endif // VERSO_TEST_UNIT_COST_COSTTESTING_H
