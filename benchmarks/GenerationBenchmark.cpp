//===- GenerationBenchmark.cpp - Time and memory of enumeration -*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   benchmark-generation [--preset=NAME] [--max-ops=N] [--generation-threads=N]
//
// Enumerates the vocabularies of a preset and prints graphs per second and the
// peak of memory, beside how many graphs a second can be evaluated one by one.
// TASO's generator is enumerated with --preset=taso --max-ops=3.
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/VersoDialect.h"
#include "verso/Generate/Generation.h"
#include "verso/Generate/VocabularyFile.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include <chrono>
#include <sys/resource.h>

using namespace verso;
namespace cl = llvm::cl;

static cl::opt<std::string> preset("preset", cl::init("taso"));
static cl::opt<unsigned> maxOperators("max-ops", cl::init(3));
static cl::opt<unsigned> threads("generation-threads", cl::init(2));

/// Graphs whose fingerprints are made from all elements, for comparison.
static constexpr size_t numEvaluated = 20000;

static double seconds(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double>(time).count();
}

static double seconds(const timeval &time) {
  return double(time.tv_sec) + double(time.tv_usec) * 1e-6;
}

static llvm::Error run(mlir::MLIRContext &context,
                       const Vocabulary &vocabulary) {
  GenerationOptions generation;
  generation.maxOperators = maxOperators;
  generation.threads = threads;
  EnumerationOptions options = generation.enumerationOptions(vocabulary);
  options.keepAll = false;
  rusage before, after;
  getrusage(RUSAGE_SELF, &before);
  auto begin = std::chrono::steady_clock::now();
  Enumeration enumeration(&context, vocabulary, options);
  if (llvm::Error error = enumeration.run())
    return error;
  double elapsed = seconds(std::chrono::steady_clock::now() - begin);
  getrusage(RUSAGE_SELF, &after);

  // Graphs of all sizes, evenly spread over those that are kept.
  std::vector<ValueId> sample;
  size_t numValues = enumeration.valueList().size();
  size_t step = std::max<size_t>(1, numValues / numEvaluated);
  for (ValueId value = 0; value < numValues; value += step)
    sample.push_back(value);
  begin = std::chrono::steady_clock::now();
  enumeration.fingerprints(sample);
  double evaluating = seconds(std::chrono::steady_clock::now() - begin);

  double rate = double(enumeration.numApplications()) / elapsed;
  double baseline = double(sample.size()) / evaluating;
  llvm::outs() << vocabulary.name << ": " << enumeration.numApplications()
               << " graphs of up to " << options.maxOperators << " operators, "
               << enumeration.numMeanings() << " meanings, "
               << llvm::format(
                      "%.2f s, %.2f s CPU, peak %ld MB, %.0f graphs/s "
                      "(one by one %.0f graphs/s: %.1f times)\n",
                      elapsed,
                      seconds(after.ru_utime) + seconds(after.ru_stime) -
                          seconds(before.ru_utime) - seconds(before.ru_stime),
                      after.ru_maxrss / 1024, rate, baseline, rate / baseline);
  return llvm::Error::success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM initialization(argc, argv);
  cl::ParseCommandLineOptions(argc, argv, "Measures enumeration\n");
  mlir::MLIRContext context;
  context.loadDialect<VersoDialect>();
  llvm::ExitOnError check("benchmark-generation: ");
  for (const Vocabulary &vocabulary :
       check(presetVocabularies(&context, preset)))
    check(run(context, vocabulary));
  return 0;
}
