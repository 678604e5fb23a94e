//===- verso.cpp - The command line tool for ONNX models ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

/// One line, whatever the message came from.
static void printError(StringRef message) {
  std::string line = message.trim().str();
  std::replace(line.begin(), line.end(), '\n', ' ');
  errs() << "verso: " << line << "\n";
}

/// The options of the libraries behind us are none of the user's concern.
static void hideLibraryOptions() {
  for (auto &[name, option] :
       cl::getRegisteredOptions(cl::SubCommand::getTopLevel()))
    if (name != "help" && name != "version")
      option->setHiddenFlag(cl::ReallyHidden);
}

int main(int argc, char **argv) {
  InitLLVM initialization(argc, argv);
  hideLibraryOptions();
  cl::SetVersionPrinter(
      [](raw_ostream &stream) { stream << "verso " VERSO_VERSION "\n"; });
  std::unique_ptr<verso::tool::Command> commands[] = {
      verso::tool::createOptimizeCommand(), verso::tool::createInfoCommand(),
      verso::tool::createBenchCommand(),    verso::tool::createCompareCommand(),
      verso::tool::createCostCommand(),     verso::tool::createRulesCommand()};
  std::string complaint;
  raw_string_ostream complaints(complaint);
  if (!cl::ParseCommandLineOptions(argc, argv, "Makes ONNX models faster\n",
                                   &complaints)) {
    // The first line says what is wrong, after the program's name. A value
    // that is malformed has been complained of already.
    StringRef line = StringRef(complaint).split('\n').first;
    if (!line.empty())
      printError(line.substr(line.find(": ") + 2));
    return 1;
  }
  for (const auto &command : commands) {
    if (!command->isChosen())
      continue;
    Expected<int> status = command->run();
    if (status)
      return *status;
    printError(toString(status.takeError()));
    return 1;
  }
  printError("no command given: optimize, info, bench, compare, cost or rules "
             "(see --help)");
  return 1;
}
