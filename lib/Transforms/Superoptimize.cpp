//===- Superoptimize.cpp - The pass verso-superoptimize -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "verso/Dialect/VersoDialect.h"
#include "verso/Kernels/OneDnnProvider.h"
#include "verso/Search/ModelCost.h"
#include "verso/Search/Superoptimizer.h"
#include "verso/Transforms/Passes.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/Format.h"

using namespace mlir;

namespace verso {

#define GEN_PASS_DEF_SUPEROPTIMIZE
#include "verso/Transforms/Passes.h.inc"

namespace {

/// The cost model of a pass, with what it refers to.
struct CostSetup {
  std::unique_ptr<kernels::Provider> provider;
  std::unique_ptr<CostDatabase> database;
  std::unique_ptr<CostModel> model;

  static llvm::Expected<std::unique_ptr<CostSetup>>
  create(StringRef databasePath, bool measure) {
    auto setup = std::make_unique<CostSetup>();
    CostModelOptions options;
    if (!databasePath.empty()) {
      auto provider = kernels::createOneDnnProvider({});
      if (!provider)
        return llvm::createStringError(provider.status().message());
      setup->provider = std::move(*provider);
      auto database = CostDatabase::open(databasePath);
      if (!database)
        return database.takeError();
      setup->database = std::move(*database);
      options.provider = setup->provider.get();
      options.database = setup->database.get();
      options.allowMeasuring = measure;
    }
    auto model = CostModel::create(options);
    if (!model)
      return model.takeError();
    setup->model = std::move(*model);
    return std::move(setup);
  }
};

class Superoptimize : public impl::SuperoptimizeBase<Superoptimize> {
public:
  using SuperoptimizeBase::SuperoptimizeBase;

  LogicalResult initialize(MLIRContext *context) override {
    Location location = UnknownLoc::get(context);
    if (rules.empty())
      return emitError(location)
             << "verso-superoptimize: the option 'rules' is missing";
    auto loaded = search::RuleSet::load(context, rules);
    if (!loaded)
      return emitError(location) << llvm::toString(loaded.takeError());
    std::optional<FloatingPointClass> floatingPointClass =
        symbolizeFloatingPointClass(StringRef(loosest));
    if (!floatingPointClass)
      return emitError(location) << "verso-superoptimize: there is no "
                                    "floating-point class '"
                                 << loosest << "'";
    search::RuleSelection selection{only, except, *floatingPointClass};
    if (llvm::Error error = loaded->select(selection))
      return emitError(location)
             << "verso-superoptimize: " << llvm::toString(std::move(error));
    ruleSet = std::make_shared<search::RuleSet>(std::move(*loaded));
    auto setup = CostSetup::create(costDatabase, measure);
    if (!setup)
      return emitError(location) << llvm::toString(setup.takeError());
    costs = std::move(*setup);
    return success();
  }

  void runOnOperation() override {
    WalkResult result = getOperation()->walk<WalkOrder::PreOrder>(
        [&](FunctionOpInterface function) {
          if (!llvm::hasSingleElement(function.getFunctionBody()))
            return WalkResult::skip(); // a declaration, or control flow
          return succeeded(optimize(function)) ? WalkResult::skip()
                                               : WalkResult::interrupt();
        });
    if (result.wasInterrupted())
      signalPassFailure();
  }

private:
  LogicalResult optimize(FunctionOpInterface function) {
    search::SuperoptimizerOptions options;
    options.window.alpha = alpha;
    options.window.budget = budget;
    options.window.seed = seed;
    options.threads = threads;
    if (timeLimit > 0)
      options.window.stop.deadline =
          std::chrono::steady_clock::now() +
          std::chrono::duration_cast<std::chrono::steady_clock::duration>(
              std::chrono::duration<double>(timeLimit));
    search::RepresentativeSizes sizes;
    sizes.other = dynamicSize;
    search::SuperoptimizerReport done;
    if (llvm::Error error = search::superoptimize(
            function, *ruleSet, search::ModelCost(*costs->model), sizes,
            options, done))
      return function.emitError(llvm::toString(std::move(error)));
    if (!done.obstacle.empty())
      function.emitWarning("left as it was: ") << done.obstacle;
    if (report)
      remark(function, done);
    return success();
  }

  static void remark(FunctionOpInterface function,
                     const search::SuperoptimizerReport &done) {
    llvm::MapVector<StringRef, unsigned> counts;
    for (const search::AppliedRule &applied : done.applied)
      ++counts[applied.rule];
    std::string text;
    llvm::raw_string_ostream stream(text);
    stream << done.nodesBefore << " operators became " << done.nodesAfter
           << llvm::format(", %.4g ms became %.4g ms",
                           search::toMilliseconds(done.costBefore),
                           search::toMilliseconds(done.costAfter));
    for (auto [rule, count] : counts)
      stream << "; " << rule << " x " << count;
    if (done.stopped)
      stream << "; stopped by the time limit";
    function.emitRemark(text);
  }

  std::shared_ptr<const search::RuleSet> ruleSet;
  std::shared_ptr<const CostSetup> costs;
};

} // namespace
} // namespace verso
