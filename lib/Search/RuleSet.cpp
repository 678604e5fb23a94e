//===- RuleSet.cpp - The rules a search uses ------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/RuleSet.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/Path.h"

using namespace mlir;

namespace verso::search {

/// The text of a rule without what does not matter for rewriting: its name, the
/// names of its symbols, its proof.
static std::string textOf(RuleOp rule) {
  OwningOpRef<RuleOp> copy(rule.clone());
  copy->setSymName("rule");
  SmallVector<Attribute> symbols(copy->getNumSymbols(),
                                 StringAttr::get(rule.getContext(), "s"));
  copy->setSymbolsAttr(ArrayAttr::get(rule.getContext(), symbols));
  copy->removeProofAttr();
  std::string text;
  llvm::raw_string_ostream stream(text);
  copy->print(stream);
  return text;
}

llvm::Error RuleSet::add(RuleOp rule, StringRef file) {
  auto [entry, isNew] = texts.try_emplace(textOf(rule), list.size());
  if (!isNew) {
    ++duplicates;
    return llvm::Error::success();
  }
  llvm::Expected<Rule> compiled = Rule::compile(rule);
  if (!compiled)
    return llvm::createStringError(file + ": rule @" + rule.getSymName() +
                                   ": " + llvm::toString(compiled.takeError()));
  insert(std::move(*compiled));
  return llvm::Error::success();
}

void RuleSet::insert(Rule rule) {
  index[rule.source.nodes[rule.root].name].push_back(list.size());
  list.push_back(std::move(rule));
}

/// For each rule, whether its name matches one of the patterns.
static llvm::Expected<llvm::SmallBitVector>
matchNames(ArrayRef<Rule> rules, ArrayRef<std::string> patterns) {
  llvm::SmallBitVector matched(rules.size());
  for (const std::string &text : patterns) {
    llvm::Expected<llvm::GlobPattern> pattern = llvm::GlobPattern::create(text);
    if (!pattern)
      return llvm::createStringError("rule pattern '" + text + "': " +
                                     llvm::toString(pattern.takeError()));
    bool matchesAny = false;
    for (auto [number, rule] : llvm::enumerate(rules))
      if (pattern->match(rule.name)) {
        matched.set(number);
        matchesAny = true;
      }
    if (!matchesAny)
      return llvm::createStringError("rule pattern '" + text +
                                     "' matches no rule");
  }
  return matched;
}

llvm::Error RuleSet::select(const RuleSelection &selection) {
  llvm::Expected<llvm::SmallBitVector> only = matchNames(list, selection.only);
  if (!only)
    return only.takeError();
  llvm::Expected<llvm::SmallBitVector> except =
      matchNames(list, selection.except);
  if (!except)
    return except.takeError();
  reassociates = selection.loosest != FloatingPointClass::Exact;
  std::vector<Rule> all = std::move(list);
  list.clear();
  index.clear();
  for (auto [number, rule] : llvm::enumerate(all))
    if ((selection.only.empty() ? !rule.isGrowing : only->test(number)) &&
        !except->test(number) && rule.floatingPointClass <= selection.loosest)
      insert(std::move(rule));
  return llvm::Error::success();
}

llvm::Error RuleSet::add(ModuleOp module, StringRef file) {
  for (RuleOp rule : module.getOps<RuleOp>())
    if (llvm::Error error = add(rule, file))
      return error;
  return llvm::Error::success();
}

ArrayRef<unsigned> RuleSet::rootedAt(OperationName name) const {
  auto found = index.find(name);
  return found == index.end() ? ArrayRef<unsigned>() : found->second;
}

llvm::Expected<std::vector<std::string>> RuleSet::filesOf(StringRef path) {
  if (!llvm::sys::fs::is_directory(path))
    return std::vector<std::string>{path.str()};
  std::vector<std::string> files;
  std::error_code error;
  for (llvm::sys::fs::directory_iterator entry(path, error), end;
       entry != end && !error; entry.increment(error))
    if (llvm::sys::path::extension(entry->path()) == ".mlir")
      files.push_back(entry->path());
  if (error)
    return llvm::createStringError(error, path + ": " + error.message());
  if (files.empty())
    return llvm::createStringError(path + ": the folder has no file *.mlir");
  llvm::sort(files);
  return files;
}

namespace {
/// Collects the first error that is reported while it exists.
class ErrorCollector {
public:
  explicit ErrorCollector(MLIRContext *context)
      : handler(context, [this](Diagnostic &diagnostic) {
          if (diagnostic.getSeverity() == DiagnosticSeverity::Error &&
              text.empty()) {
            llvm::raw_string_ostream stream(text);
            if (!isa<UnknownLoc>(diagnostic.getLocation()))
              stream << diagnostic.getLocation() << ": ";
            stream << diagnostic;
          }
          return success();
        }) {}

  StringRef message() const { return text; }

private:
  std::string text;
  ScopedDiagnosticHandler handler;
};
} // namespace

/// Adds the rules of one file to `rules`.
static llvm::Error loadFile(MLIRContext *context, StringRef file,
                            RuleSet &rules) {
  // What is not proved is not used, and a rule as text comes without a proof.
  if (llvm::sys::path::extension(file) == ".rules")
    return llvm::createStringError(
        file +
        ": rules in textual form carry no proof; prove them first, with "
        "'verso-gen verify " +
        file + " --write " + llvm::sys::path::stem(file) + ".mlir'");
  if (!llvm::sys::fs::exists(file))
    return llvm::createStringError(file + ": no such file or folder of rules");
  ErrorCollector errors(context);
  // Rules are verified one by one, so that an error can name the rule.
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(
      file, ParserConfig(context, /*verifyAfterParse=*/false));
  if (!module)
    return llvm::createStringError(file + ": " + errors.message());
  for (RuleOp rule : module->getOps<RuleOp>())
    if (failed(verify(rule)))
      return llvm::createStringError(file + ": rule @" + rule.getSymName() +
                                     ": " + errors.message());
  return rules.add(*module, file);
}

llvm::Expected<RuleSet> RuleSet::load(MLIRContext *context, StringRef path) {
  context->loadDialect<VersoDialect>();
  llvm::Expected<std::vector<std::string>> files = filesOf(path);
  if (!files)
    return files.takeError();
  RuleSet rules;
  for (const std::string &file : *files)
    if (llvm::Error error = loadFile(context, file, rules))
      return std::move(error);
  return std::move(rules);
}

} // namespace verso::search
