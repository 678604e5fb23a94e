//===- RuleFiles.cpp - The rules of other tests ---------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuleFiles.h"
#include "mlir/Parser/Parser.h"
#include "verso/RuleText/RuleText.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace verso::test {

std::vector<std::string> corpusFiles() {
  std::vector<std::string> files;
  std::error_code error;
  for (llvm::sys::fs::directory_iterator entry(VERSO_CORPUS_DIR, error), end;
       entry != end && !error; entry.increment(error))
    if (llvm::sys::path::extension(entry->path()) == ".rules" &&
        llvm::sys::path::stem(entry->path()) != "open")
      files.push_back(entry->path());
  llvm::sort(files);
  return files;
}

/// The rules of a file; null, with a message, if it cannot be read.
static OwningOpRef<ModuleOp> takeRules(llvm::Expected<verso::RuleFile> file) {
  if (!file) {
    llvm::errs() << toString(file.takeError()) << "\n";
    return nullptr;
  }
  for (const RejectedRule &rejected : file->rejected)
    llvm::errs() << rejected.reason << "\n";
  return std::move(file->module);
}

RuleFile::RuleFile()
    : context(std::make_unique<MLIRContext>(MLIRContext::Threading::DISABLED)) {
  context->loadDialect<VersoDialect>();
}

RuleFile::RuleFile(StringRef nameOrPath) : RuleFile() {
  std::string path = nameOrPath.str();
  if (llvm::sys::path::extension(path).empty())
    path = (Twine(VERSO_RULE_DIR) + "/" + nameOrPath + ".mlir").str();
  module = takeRules(loadRuleFile(&*context, path));
}

RuleFile RuleFile::fromRuleText(StringRef text) {
  RuleFile file;
  file.module = takeRules(parseRuleText(&*file.context, text, "test"));
  return file;
}

RuleFile RuleFile::fromText(StringRef text) {
  RuleFile file;
  file.module = parseSourceString<ModuleOp>(text, &*file.context);
  return file;
}

std::vector<RuleOp> RuleFile::rules() {
  std::vector<RuleOp> result;
  if (module)
    module->walk([&](RuleOp rule) { result.push_back(rule); });
  return result;
}

} // namespace verso::test
