//===- verso-gen.cpp - Finds and proves rules -----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Commands.h"
#include "Processes.h"
#include "mlir/IR/MLIRContext.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Generate/Candidates.h"
#include "verso/Generate/Generation.h"
#include "verso/Generate/VocabularyFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include <chrono>

using namespace llvm;
using namespace verso;

namespace {

struct Options {
  cl::OptionCategory category{"Options of verso-gen"};
  cl::opt<std::string> output{"o", cl::desc("The folder to write rules to"),
                              cl::value_desc("folder"), cl::cat(category)};
  cl::opt<unsigned> maxOperators{"max-ops",
                                 cl::desc("Operators in a graph, at most (3)"),
                                 cl::init(3), cl::cat(category)};
  cl::list<std::string> operators{
      "ops", cl::CommaSeparated,
      cl::desc("Operators to use (all of the vocabularies)"),
      cl::value_desc("name,..."), cl::cat(category)};
  cl::opt<std::string> preset{
      "preset", cl::desc("The set of vocabularies to use (default)"),
      cl::value_desc("name"), cl::init("default"), cl::cat(category)};
  cl::list<std::string> files{
      "vocabulary", cl::desc("A file with vocabularies to use instead"),
      cl::value_desc("file"), cl::cat(category)};
  cl::list<std::string> vocabularies{
      "vocabularies", cl::CommaSeparated,
      cl::desc("Vocabularies of the set to use (all)"),
      cl::value_desc("name,..."), cl::cat(category)};
  cl::opt<bool> printVocabulary{
      "print-vocabulary",
      cl::desc("Print the preset as a vocabulary file and do nothing else"),
      cl::cat(category)};
  cl::opt<bool> countOnly{
      "count-only",
      cl::desc("Enumerate, print what there is, and prove and write nothing"),
      cl::cat(category)};
  cl::opt<std::string> cache{
      "cache",
      cl::desc(
          "A file of earlier verdicts, created if there is none; with it a "
          "run that was killed goes on where it was"),
      cl::value_desc("file"), cl::cat(category)};
  cl::opt<std::string> verdicts{
      "verdicts",
      cl::desc("A file to write to, for each rule that was sent to the prover, "
               "its pattern and verdict"),
      cl::value_desc("file"), cl::cat(category)};
  cl::opt<std::string> memoryLimit{
      "memory-limit",
      cl::desc("Memory that each process may take; with less than it would "
               "like, it enumerates in several passes (no limit)"),
      cl::value_desc("size, as 300MB or 4GB"), cl::cat(category)};
  cl::opt<bool> keepDerivable{"keep-derivable",
                              cl::desc("Keep rules that others derive"),
                              cl::cat(category)};
  cl::opt<uint64_t> seed{"seed", cl::desc("Seed of random values (1)"),
                         cl::init(1), cl::cat(category)};
  cl::opt<unsigned> threads{
      "threads", cl::desc("Threads; they do not change the rules (2)"),
      cl::init(2), cl::cat(category)};
};

/// A line that is rewritten in place, on a terminal only.
class ProgressLine {
public:
  explicit ProgressLine(const GenerationStatistics &statistics)
      : statistics(statistics),
        isTerminal(sys::Process::StandardErrIsDisplayed()) {}

  void show(const GenerationProgress &progress) {
    if (!isTerminal)
      return;
    auto now = std::chrono::steady_clock::now();
    std::string step = (progress.vocabulary + ": " + progress.step).str();
    if (progress.numPasses > 1)
      step += ", pass " + std::to_string(progress.pass + 1) + '/' +
              std::to_string(progress.numPasses) + ',';
    if (step != currentStep) {
      currentStep = step;
      begin = now;
    } else if (now - last < std::chrono::milliseconds(100)) {
      return;
    }
    last = now;
    double seconds = std::chrono::duration<double>(now - begin).count();
    double rate = seconds > 0 ? double(progress.done) / seconds : 0;
    errs() << "\r\033[K" << step << ' ' << progress.done;
    if (progress.planned)
      errs() << '/' << progress.planned;
    if (rate > 0) {
      errs() << format(", %.0f/s", rate);
      if (progress.planned > progress.done)
        errs() << format(", %.0f s left",
                         double(progress.planned - progress.done) / rate);
    }
    errs() << ", " << statistics.kept << " rules";
  }

  void clear() const {
    if (isTerminal)
      errs() << "\r\033[K";
  }

private:
  const GenerationStatistics &statistics;
  bool isTerminal;
  std::string currentStep;
  std::chrono::steady_clock::time_point begin, last;
};

} // namespace

/// Writes the rules of one vocabulary beside their place, then renames.
static Error writeFile(StringRef folder, const GeneratedRules &rules) {
  SmallString<128> path(folder);
  sys::path::append(path, rules.vocabulary + ".mlir");
  return writeToOutput(path, [&](raw_ostream &stream) {
    writeRules(stream, rules);
    return Error::success();
  });
}

/// The vocabularies that the options name.
static Expected<std::vector<Vocabulary>>
selectedVocabularies(mlir::MLIRContext *context, const Options &options) {
  std::vector<Vocabulary> all;
  if (!options.files.empty() && options.preset.getNumOccurrences() != 0)
    return createStringError("--preset and --vocabulary exclude each other");
  auto add = [&](Expected<std::vector<Vocabulary>> more) -> Error {
    if (!more)
      return more.takeError();
    llvm::append_range(all, std::move(*more));
    return Error::success();
  };
  for (const std::string &file : options.files)
    if (Error error = add(loadVocabularies(context, file)))
      return std::move(error);
  if (options.files.empty())
    if (Error error = add(presetVocabularies(context, options.preset)))
      return std::move(error);
  return selectVocabularies(
      std::move(all),
      SmallVector<std::string>(options.vocabularies.begin(),
                               options.vocabularies.end()),
      SmallVector<std::string>(options.operators.begin(),
                               options.operators.end()));
}

/// The number of bytes that a size such as `300MB` or `4GB` means.
static Expected<uint64_t> parseSize(StringRef text) {
  StringRef rest = text;
  double number;
  size_t length = rest.find_first_not_of("0123456789.");
  uint64_t unit = StringSwitch<uint64_t>(rest.substr(length).upper())
                      .Cases({"KB", "K"}, 1000)
                      .Cases({"MB", "M"}, 1000000)
                      .Cases({"GB", "G"}, 1000000000)
                      .Default(0);
  if (unit == 0 || rest.take_front(length).getAsDouble(number) ||
      number * double(unit) < 1 || number * double(unit) > 1e18)
    return createStringError("'" + text +
                             "' is no size; write, for example, 300MB or 4GB");
  return uint64_t(number * double(unit));
}

static Error printPreset(StringRef name) {
  StringRef text = presetText(name);
  if (text.empty())
    return createStringError("--print-vocabulary needs --preset with one of " +
                             join(drop_begin(presetNames()), ", "));
  outs() << text;
  return Error::success();
}

/// Enumerates the graphs of each vocabulary and prints a line about them.
static Error count(mlir::MLIRContext *context,
                   ArrayRef<Vocabulary> vocabularies,
                   const GenerationOptions &options) {
  for (const Vocabulary &vocabulary : vocabularies) {
    auto begin = std::chrono::steady_clock::now();
    EnumerationOptions enumerationOptions =
        options.enumerationOptions(vocabulary);
    enumerationOptions.keepAll = false;
    Enumeration enumeration(context, vocabulary, enumerationOptions);
    if (Error error = enumeration.run())
      return error;
    size_t candidates = findCandidates(enumeration).size();
    std::chrono::duration<double> elapsed =
        std::chrono::steady_clock::now() - begin;
    uint64_t graphs = enumeration.numApplications();
    if (options.communicator && options.communicator->rank() != 0)
      continue;
    outs() << vocabulary.name << ": " << graphs << " graphs of up to "
           << enumerationOptions.maxOperators << " operators, "
           << enumeration.numMeanings() << " distinct fingerprints, "
           << enumeration.numRepeatedMeanings() << " of several graphs, "
           << candidates << " candidates, in "
           << format("%.2f s, %.0f graphs/s\n", elapsed.count(),
                     double(graphs) / elapsed.count());
  }
  return Error::success();
}

static Expected<GenerationOptions> generationOptions(const Options &options) {
  GenerationOptions generation;
  generation.maxOperators = options.maxOperators;
  generation.seed = options.seed;
  generation.keepDerivable = options.keepDerivable;
  generation.threads = std::max(1u, options.threads.getValue());
  if (options.memoryLimit.empty())
    return generation;
  Expected<uint64_t> limit = parseSize(options.memoryLimit);
  if (!limit)
    return createStringError("--memory-limit: " + toString(limit.takeError()));
  generation.memoryLimit = *limit;
  return generation;
}

/// The first of the processes writes and prints for all.
static Error generate(const Options &options, Communicator &processes) {
  bool isFirst = processes.rank() == 0;
  if (options.printVocabulary)
    return isFirst ? printPreset(options.preset) : Error::success();
  if (options.output.empty() && !options.countOnly)
    return createStringError("give the folder to write to with -o");
  // Some vocabularies add operators of their own, up to the library's limit.
  if (options.maxOperators < 1)
    return createStringError("--max-ops must be at least 1");
  mlir::MLIRContext context;
  context.loadDialect<VersoDialect>();
  Expected<std::vector<Vocabulary>> vocabularies =
      selectedVocabularies(&context, options);
  if (!vocabularies)
    return vocabularies.takeError();
  Expected<GenerationOptions> generation = generationOptions(options);
  if (!generation)
    return generation.takeError();
  generation->communicator = &processes;
  if (options.countOnly)
    return count(&context, *vocabularies, *generation);

  std::optional<VerdictCache> cache;
  auto prepare = [&]() -> Error {
    if (isFirst)
      if (std::error_code error = sys::fs::create_directories(options.output))
        return createStringError(error,
                                 options.output + ": " + error.message());
    if (options.cache.empty())
      return Error::success();
    Expected<VerdictCache> opened = VerdictCache::open(options.cache);
    if (!opened)
      return opened.takeError();
    generation->cache = &cache.emplace(std::move(*opened));
    return Error::success();
  };
  if (Error error = processes.agree(prepare()))
    return error;
  GenerationStatistics statistics;
  ProgressLine line(statistics);
  if (isFirst)
    generation->progress = [&](const GenerationProgress &progress) {
      line.show(progress);
    };
  std::string verdicts;
  if (isFirst && !options.verdicts.empty())
    generation->onVerdict = [&](StringRef pattern, const Verdict &verdict) {
      raw_string_ostream(verdicts) << pattern << ": " << name(verdict.outcome)
                                   << " (" << verdict.reason << ")\n";
    };
  auto begin = std::chrono::steady_clock::now();
  auto rules = generateRules(&context, *vocabularies, *generation, statistics);
  if (isFirst)
    line.clear();
  if (!rules)
    return rules.takeError();
  if (!isFirst)
    return Error::success();
  for (const GeneratedRules &list : *rules)
    if (Error error = writeFile(options.output, list))
      return error;
  if (!options.verdicts.empty())
    if (Error error = writeToOutput(options.verdicts, [&](raw_ostream &stream) {
          stream << verdicts;
          return Error::success();
        }))
      return error;
  std::chrono::duration<double> elapsed =
      std::chrono::steady_clock::now() - begin;
  outs() << statistics.graphs << " graphs, " << statistics.meanings
         << " distinct fingerprints, " << statistics.candidates
         << " candidates (" << statistics.derived
         << " derived by earlier rules), " << statistics.proved << " proved, "
         << statistics.refuted << " refuted, " << statistics.unknown
         << " unknown, " << statistics.kept << " kept in "
         << format("%.1f s\n", elapsed.count());
  return Error::success();
}

int main(int argc, char **argv) {
  InitLLVM initialization(argc, argv);
  if (argc > 1 && StringRef(argv[1]) == "verify")
    return runVerifyCommand(ArrayRef<const char *>(argv + 2, argv + argc));
  if (argc > 1 && StringRef(argv[1]) == "print")
    return runPrintCommand(ArrayRef<const char *>(argv + 2, argv + argc));
  if (argc > 1 && StringRef(argv[1]) == "explain")
    return runExplainCommand(ArrayRef<const char *>(argv + 2, argv + argc));
  if (argc > 1 && StringRef(argv[1]) == "derive")
    return runDeriveCommand(ArrayRef<const char *>(argv + 2, argv + argc));
  if (argc > 1 && StringRef(argv[1]) == "test")
    return runTestCommand(ArrayRef<const char *>(argv + 2, argv + argc));
  // The options of the libraries behind us are none of the user's concern.
  cl::ResetCommandLineParser();
  Options options;
  cl::SetVersionPrinter(
      [](raw_ostream &stream) { stream << "verso-gen " VERSO_VERSION "\n"; });
  std::string complaint;
  raw_string_ostream complaints(complaint);
  if (!cl::ParseCommandLineOptions(
          argc, argv,
          "Finds and proves rules: equal pairs of small tensor programs\n\n"
          "  verso-gen --max-ops N -o FOLDER   writes a file for each "
          "vocabulary\n"
          "  mpirun -n N verso-gen ...         does so in N processes\n"
          "  verso-gen verify FILE...          proves or refutes given rules\n"
          "  verso-gen test PATH...            runs rules on random instances\n"
          "  verso-gen explain FILE RULE       shows how a rule is proved\n"
          "  verso-gen derive FILE...          tells which rules others imply\n"
          "  verso-gen print FILE...           prints rules in textual form\n",
          &complaints)) {
    // The first line says what is wrong, after the program's name. A value
    // that is malformed has been complained of already.
    StringRef line = StringRef(complaint).split('\n').first;
    if (!line.empty())
      errs() << "verso-gen: " << line.substr(line.find(": ") + 2) << "\n";
    return 1;
  }
  auto complain = [](Error error) {
    errs() << "verso-gen: " << toString(std::move(error)) << "\n";
    return 1;
  };
  Expected<std::unique_ptr<Communicator>> processes = joinProcesses();
  if (!processes)
    return complain(processes.takeError());
  if (Error error = generate(options, **processes)) {
    // What goes wrong goes wrong for all of them.
    if ((*processes)->rank() == 0)
      return complain(std::move(error));
    consumeError(std::move(error));
    return 1;
  }
  return 0;
}
