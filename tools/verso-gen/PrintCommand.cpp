//===- PrintCommand.cpp - verso-gen print ---------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "verso/RuleText/RuleText.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace verso;

static constexpr const char *usage =
    R"(usage: verso-gen print FILE... [--as-mlir]

Prints every rule of the files (textual or MLIR) in textual form.

  --as-mlir   print them as MLIR instead

Exit status: 0 if all rules are printed, 1 otherwise.
)";

/// Prints the rules of one file.
static llvm::Error printFile(MLIRContext *context, StringRef path,
                             bool asMlir) {
  llvm::Expected<RuleFile> file = loadRuleFile(context, path);
  if (!file)
    return file.takeError();
  for (auto [number, rule] : llvm::enumerate(file->rules())) {
    if (number != 0)
      llvm::outs() << '\n';
    if (asMlir) {
      llvm::outs() << rule << '\n';
      continue;
    }
    if (llvm::Error error = printRuleText(llvm::outs(), rule))
      return llvm::createStringError(path + ": rule @" + rule.getSymName() +
                                     ": " + llvm::toString(std::move(error)));
  }
  // What can be printed is printed first.
  if (!file->rejected.empty())
    return llvm::createStringError(file->rejected.front().reason);
  return llvm::Error::success();
}

int runPrintCommand(ArrayRef<const char *> list) {
  bool asMlir = false;
  SmallVector<StringRef> files;
  for (StringRef argument : list) {
    if (argument == "--help" || argument == "-h") {
      llvm::outs() << usage;
      return 0;
    }
    if (argument == "--as-mlir") {
      asMlir = true;
    } else if (argument.starts_with("--")) {
      llvm::errs() << "verso-gen print: unknown option '" << argument << "'\n";
      return 1;
    } else {
      files.push_back(argument);
    }
  }
  if (files.empty()) {
    llvm::errs() << "verso-gen print: no file given (see verso-gen print "
                    "--help)\n";
    return 1;
  }
  MLIRContext context(MLIRContext::Threading::DISABLED);
  for (auto [number, file] : llvm::enumerate(files)) {
    if (number != 0)
      llvm::outs() << '\n';
    if (llvm::Error error = printFile(&context, file, asMlir)) {
      llvm::outs().flush();
      llvm::errs() << "verso-gen print: " << llvm::toString(std::move(error))
                   << '\n';
      return 1;
    }
  }
  return 0;
}
