//===- TestCommand.cpp - verso-gen test -----------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/RuleText/RuleText.h"
#include "verso/Search/RuleSet.h"
#include "verso/Verify/RandomTest.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace mlir;
using namespace verso;

namespace {

constexpr const char *usage =
    R"(usage: verso-gen test PATH... [--instances N] [--seed N] [--threads N]

Runs both sides of every rule in the files, or in the files *.mlir of the
folders, by the reference interpreter on random instances: sizes that satisfy
the rule's conditions, and tensors. Prints a line for each rule that is refuted,
with the tensors, and for each that could not be run; then how many sizes were
drawn, how many of them satisfied the conditions, how many instances were run
and compared, and how many rules were refuted.

  --instances N  instances of all rules together (default 100000), the same
                 number of each
  --seed N       seed of the random instances (default 1)
  --threads N    rules run at a time (default: one for each core)

Exit status: 0 if every rule was run and none refuted, 1 otherwise.
)";

struct Arguments {
  SmallVector<StringRef> paths;
  uint64_t instances = 100000;
  unsigned threads = 0; ///< 0: one for each core
  VerifyOptions options;
};

int fail(llvm::Error error) {
  llvm::errs() << "verso-gen test: " << llvm::toString(std::move(error))
               << '\n';
  return 1;
}

llvm::Error parse(ArrayRef<const char *> list, Arguments &arguments) {
  for (size_t i = 0; i < list.size(); ++i) {
    StringRef argument = list[i];
    auto [option, value] = argument.split('=');
    bool takesValue =
        option == "--instances" || option == "--seed" || option == "--threads";
    if (!takesValue) {
      if (argument.starts_with("--"))
        return llvm::createStringError("unknown option '" + argument + "'");
      arguments.paths.push_back(argument);
      continue;
    }
    if (option == argument && i + 1 < list.size())
      value = list[++i];
    uint64_t number = 0;
    if (value.getAsInteger(10, number) || (number == 0 && option != "--seed") ||
        (option == "--threads" && number > 1024))
      return llvm::createStringError(option + " needs a number" +
                                     (option == "--seed" ? "" : " from 1 on"));
    if (option == "--instances")
      arguments.instances = number;
    else if (option == "--seed")
      arguments.options.seed = number;
    else
      arguments.threads = number;
  }
  if (arguments.paths.empty())
    return llvm::createStringError("no file given (see verso-gen test --help)");
  return llvm::Error::success();
}

} // namespace

int runTestCommand(ArrayRef<const char *> words) {
  if (llvm::any_of(words, [](StringRef argument) {
        return argument == "--help" || argument == "-h";
      })) {
    llvm::outs() << usage;
    return 0;
  }
  Arguments arguments;
  if (llvm::Error error = parse(words, arguments))
    return fail(std::move(error));
  MLIRContext context;
  std::vector<RuleFile> files;
  std::vector<RuleOp> rules;
  for (StringRef path : arguments.paths) {
    llvm::Expected<std::vector<std::string>> names =
        search::RuleSet::filesOf(path);
    if (!names)
      return fail(names.takeError());
    for (const std::string &name : *names) {
      llvm::Expected<RuleFile> file = loadRuleFile(&context, name);
      if (!file)
        return fail(file.takeError());
      if (!file->rejected.empty())
        return fail(llvm::createStringError(file->rejected.front().reason));
      llvm::append_range(rules, file->rules());
      files.push_back(std::move(*file));
    }
  }
  if (rules.empty())
    return fail(llvm::createStringError("there are no rules"));

  auto begin = std::chrono::steady_clock::now();
  uint64_t share = (arguments.instances + rules.size() - 1) / rules.size();
  llvm::DefaultThreadPool pool(llvm::hardware_concurrency(arguments.threads));
  std::vector<std::shared_future<RandomTest>> tests;
  for (RuleOp rule : rules)
    tests.push_back(pool.async([rule, share, &arguments] {
      return testOnRandomInstances(rule, share, arguments.options);
    }));
  RandomTest total;
  uint64_t numRefuted = 0, numNotRun = 0;
  for (auto [rule, future] : llvm::zip_equal(rules, tests)) {
    const RandomTest &test = future.get();
    total.drawn += test.drawn;
    total.satisfying += test.satisfying;
    total.shapes += test.shapes;
    total.instances += test.instances;
    if (test.counterexample) {
      ++numRefuted;
      llvm::outs() << rule.getSymName() << ": refuted\n";
      print(llvm::outs(), *test.counterexample, rule.getSymbols());
    } else if (test.instances == 0) {
      ++numNotRun;
      llvm::outs() << rule.getSymName() << ": not run: " << test.reason << '\n';
    }
  }
  std::chrono::duration<double> elapsed =
      std::chrono::steady_clock::now() - begin;
  llvm::outs() << rules.size() << " rules: " << total.drawn << " sizes drawn, "
               << total.satisfying << " satisfied the conditions; "
               << total.instances << " instances compared at " << total.shapes
               << " sizes; " << numRefuted << " refuted, " << numNotRun
               << " not run; " << llvm::format("%.1f s\n", elapsed.count());
  return numRefuted + numNotRun == 0 ? 0 : 1;
}
