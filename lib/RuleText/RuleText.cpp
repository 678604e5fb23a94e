//===- RuleText.cpp - Files of rules --------------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/RuleText/RuleText.h"
#include "Elaborator.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace verso::ruletext;

namespace verso {

SmallVector<RuleOp> RuleFile::rules() {
  SmallVector<RuleOp> list;
  module->walk([&](RuleOp rule) { list.push_back(rule); });
  return list;
}

bool isRuleText(StringRef path) { return path.ends_with(".rules"); }

llvm::Expected<RuleFile> parseRuleText(MLIRContext *context, StringRef text,
                                       StringRef fileName) {
  context->loadDialect<VersoDialect>();
  Source source(text, fileName);
  SyntaxTree tree = parseSyntax(source);
  RuleFile file;
  file.module = ModuleOp::create(FileLineColLoc::get(context, fileName, 1, 1));
  llvm::StringSet<> names;
  for (const RuleNode &rule : tree.rules) {
    size_t before = file.expectations.size();
    elaborate(source, rule, file);
    for (RuleOp op : llvm::drop_begin(file.module->getOps<RuleOp>(), before))
      if (!names.insert(op.getSymName()).second)
        source.fail(rule.position, "there is another rule named '" +
                                       op.getSymName() + "' before");
  }
  if (source.failed())
    return source.takeError();
  return std::move(file);
}

/// Reads rules in MLIR's form.
static llvm::Expected<RuleFile>
parseModule(MLIRContext *context, std::unique_ptr<llvm::MemoryBuffer> buffer) {
  std::string fileName = buffer->getBufferIdentifier().str(), message;
  ScopedDiagnosticHandler handler(context, [&](Diagnostic &diagnostic) {
    if (!message.empty())
      return success();
    llvm::raw_string_ostream stream(message);
    if (auto place = diagnostic.getLocation()->findInstanceOf<FileLineColLoc>())
      stream << place.getFilename().getValue() << ':' << place.getLine() << ':'
             << place.getColumn() << ": ";
    else
      stream << fileName << ": ";
    stream << diagnostic;
    return success();
  });
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  RuleFile file;
  file.module = parseSourceFile<ModuleOp>(sources, context);
  if (!file.module)
    return llvm::createStringError(message);
  file.expectations.resize(file.rules().size());
  file.members.resize(file.expectations.size());
  return std::move(file);
}

llvm::Expected<RuleFile> loadRuleFile(MLIRContext *context, StringRef path) {
  context->loadDialect<VersoDialect>();
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return llvm::createStringError(buffer.getError(),
                                   path + ": " + buffer.getError().message());
  if (isRuleText(path))
    return parseRuleText(context, (*buffer)->getBuffer(), path);
  return parseModule(context, std::move(*buffer));
}

} // namespace verso
