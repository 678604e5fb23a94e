//===- Commands.h - The subcommands of verso-gen ---------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TOOLS_VERSO_GEN_COMMANDS_H
#define VERSO_TOOLS_VERSO_GEN_COMMANDS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

/// Runs `verso-gen verify` with the arguments that follow the word `verify`;
/// `--help` tells what it prints. Returns the exit status.
int runVerifyCommand(llvm::ArrayRef<const char *> arguments);

/// Runs `verso-gen explain FILE RULE`: prints how the rule is proved. Returns
/// the exit status: 0 only if it is.
int runExplainCommand(llvm::ArrayRef<const char *> arguments);

/// Runs `verso-gen print`, likewise.
int runPrintCommand(llvm::ArrayRef<const char *> arguments);

/// Runs `verso-gen derive --rules PATH FILE...`: tells which rules of the files
/// follow from given ones. Returns the exit status: 0 only if all do.
int runDeriveCommand(llvm::ArrayRef<const char *> arguments);

/// Runs `verso-gen test PATH...`: runs rules on random instances. Returns the
/// exit status: 0 only if none is refuted.
int runTestCommand(llvm::ArrayRef<const char *> arguments);

#endif // VERSO_TOOLS_VERSO_GEN_COMMANDS_H
