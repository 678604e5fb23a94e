//===- TargetCosts.cpp - What operators cost on a target ------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/TargetCosts.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace verso {

namespace {
/// A table that Verso ships, and how devices of a target are known in it.
struct ShippedTable {
  const char *file;
  const char *start, *part;
};
} // namespace

static std::optional<ShippedTable> tableOf(Target target) {
  switch (target) {
  case Target::OneDnn:
  case Target::OnnxRuntime:
  case Target::OnnxRuntimeCuda:
    return std::nullopt;
  case Target::Cuda:
    return ShippedTable{"nvidia-h200.jsonl", "cuda; ", "; math f32;"};
  case Target::CudaTf32:
    return ShippedTable{"nvidia-h200.jsonl", "cuda; ", "; math tf32;"};
  }
  return std::nullopt;
}

/// Takes in the table of a target that is not here for `reason`.
static Error useTable(const TargetCostOptions &options,
                      const std::string &reason, TargetCosts &costs,
                      CostModelOptions &modelOptions) {
  const std::optional<ShippedTable> table = tableOf(options.target);
  if (!table || options.tables.empty())
    return createStringError(reason);
  SmallString<128> path(options.tables);
  sys::path::append(path, table->file);
  auto buffer = MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return createStringError(
        reason + " (and there is no table of its times: " + path.str() + ")");
  auto database = CostDatabase::open(":memory:");
  if (!database)
    return database.takeError();
  if (Error error = (*database)->importJsonLines((*buffer)->getBuffer(), path))
    return error;
  costs.database = std::move(*database);
  if (Error error = costs.database->forEach("", [&](const CostRecord &record) {
        const StringRef device = record.device;
        if (device.starts_with(table->start) && device.contains(table->part))
          modelOptions.device = record.device;
        return Error::success();
      }))
    return error;
  if (modelOptions.device.empty())
    return createStringError(reason + " (" + path.str() +
                             " has no times of it)");
  costs.note = reason + "; costs are those of " + path.str().str() + " (" +
               modelOptions.device + "), and nothing can be timed";
  return Error::success();
}

/// Takes the target if it is here, else the table of its times.
static Error useTarget(const TargetCostOptions &options, TargetCosts &costs,
                       CostModelOptions &modelOptions) {
  auto provider = createTargetProvider(options.target, options.threads,
                                       options.onnxRuntime);
  if (!provider)
    return useTable(options, toString(provider.takeError()), costs,
                    modelOptions);
  costs.provider = std::move(*provider);
  modelOptions.provider = costs.provider.get();
  modelOptions.measurement.caches =
      costs.provider->cachesInModel(options.modelBytes);
  if (options.database.empty())
    return Error::success();
  auto opened = CostDatabase::open(options.database);
  if (!opened)
    return opened.takeError();
  costs.database = std::move(*opened);
  return Error::success();
}

Expected<TargetCosts> TargetCosts::create(const TargetCostOptions &options) {
  TargetCosts costs;
  CostModelOptions modelOptions;
  modelOptions.allowMeasuring =
      options.allowMeasuring && !options.measureSeconds;
  modelOptions.countsRequests = options.measureSeconds.has_value();
  if (llvm::Error error = useTarget(options, costs, modelOptions))
    return std::move(error);
  if (!costs.provider || isOnnxRuntime(options.target)) {
    auto processor = createTargetProvider(Target::OneDnn, options.threads);
    if (!processor)
      return processor.takeError();
    costs.processor = std::move(*processor);
  }
  modelOptions.database = costs.database.get();
  auto model = CostModel::create(modelOptions);
  if (!model)
    return model.takeError();
  costs.model = std::move(*model);
  return std::move(costs);
}

} // namespace verso
