//===- VerifyCommand.h - verso-gen verify ----------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TOOLS_VERSO_GEN_VERIFYCOMMAND_H
#define VERSO_TOOLS_VERSO_GEN_VERIFYCOMMAND_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

/// Runs `verso-gen verify` with the arguments that follow the word `verify`.
/// Prints one line for each rule in the files named, and the counterexamples of
/// those refuted. Returns the exit status: 0 only if all rules are proved.
int runVerifyCommand(llvm::ArrayRef<const char *> arguments);

#endif // VERSO_TOOLS_VERSO_GEN_VERIFYCOMMAND_H
