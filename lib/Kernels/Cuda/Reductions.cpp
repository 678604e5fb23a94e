//===- Reductions.cpp - Reductions and normalisations on a GPU ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/HostKernels.h"
#include "../Host/KernelShapes.h"
#include "DevicePlan.h"
#include "SourceText.h"

#include <algorithm>
#include <array>

namespace verso::kernels::cuda {

using Values = std::vector<std::pair<std::string_view, std::string>>;

/// The threads of a block that work on one line of \p length elements.
static unsigned threadsForLine(int64_t length) {
  unsigned threads = 32;
  while (threads < 1024 && int64_t(4) * threads < length)
    threads *= 2;
  return threads;
}

static std::string_view foldOf(std::string_view kind) {
  if (kind == "reduce_mean" || kind == "reduce_sum")
    return "Sum";
  if (kind == "reduce_prod")
    return "Product";
  if (kind == "reduce_max")
    return "Largest";
  if (kind == "reduce_min")
    return "Smallest";
  return "";
}

Result<DevicePlan> planReduction(const Signature &signature) {
  const std::string fold(foldOf(signature.kind));
  if (fold.empty() || !signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind +
                               "' is not a reduction without an epilogue");
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  DevicePlan plan;
  plan.description = "reduction";
  plan.resolved = signature;
  Result<ReductionLoops> loops = planReductionLoops(plan.resolved);
  if (!loops)
    return loops.status();
  const TensorDescription &operand = plan.resolved.operands[0];
  if (!isReal(operand.element))
    return Status::unsupported("'" + signature.kind + "' of " +
                               std::string(name(operand.element)));
  std::vector<DeviceLoop> kept, reduced;
  for (const auto &loop : loops->kept.loops)
    kept.push_back({loop.extent, {loop.strides[0], loop.strides[1]}});
  for (const auto &loop : loops->reduced.loops)
    reduced.push_back({loop.extent, {loop.strides[0]}});
  const int64_t results = iterationsOf(kept), terms = iterationsOf(reduced);

  // Threads that are neighbours should read elements that are.
  const bool isByColumns =
      kept.back().strides[0] == 1 && kept.back().extent >= 16 &&
      (reduced.back().strides[0] != 1 || reduced.back().extent < 16);
  Launch launch;
  launch.threads = isByColumns ? 256 : threadsForLine(terms);
  Result<unsigned> blocks = blocksFor(results, isByColumns ? 32 : 1);
  if (!blocks)
    return blocks.status();
  launch.blocks = *blocks;
  launch.arguments = {{Argument::Role::Operand, 0},
                      {Argument::Role::Result, 0}};
  const std::string value(valueType(operand.element));
  const double factor =
      signature.kind == "reduce_mean" ? 1.0 / static_cast<double>(terms) : 1.0;
  const Values values = {
      {"T", std::string(sourceType(operand.element))},
      {"fold", fold + "<" + value + ">"},
      {"threads", std::to_string(launch.threads)},
      {"factor", literal(factor, value)},
  };
  SourceText source;
  source.addLoops("Kept", kept, 2);
  source.addLoops("Reduced", reduced, 1);
  source.reach(operand.elementCount());
  source.add(substitute("extern \"C\" __global__ void kernel(const @T@ *input, "
                        "@T@ *result) {\n",
                        values));
  source.add(substitute(
      isByColumns
          ? "  reduceByColumns<@fold@, Kept, Reduced>(input, result, "
            "@factor@);\n"
          : "  reduceByBlocks<@fold@, Kept, Reduced, @threads@>(input, result, "
            "@factor@);\n",
      values));
  source.add("}\n");
  launch.source = source.text();
  plan.launches.push_back(std::move(launch));
  return plan;
}

/// softmax along one axis, in any layout.
static Result<DevicePlan> planSoftmax(const Signature &signature) {
  if (Status status = expectCounts(signature, 1, 1); !status)
    return status;
  Result<int64_t> axis = signature.integer("axis");
  if (!axis)
    return axis.status();
  DevicePlan plan;
  plan.description = "softmax";
  plan.resolved = signature;
  TensorDescription &input = plan.resolved.operands[0];
  TensorDescription &result = plan.resolved.results[0];
  if (*axis < 0 || static_cast<size_t>(*axis) >= input.rank() ||
      input.shape != result.shape || input.element != result.element)
    return Status::invalid("'softmax': shapes and attributes do not fit");
  if (!isReal(input.element))
    return Status::unsupported("'softmax' of integers");
  if (input.elementCount() == 0)
    return Status::unsupported("'softmax' without elements");
  if (input.layout.isAny())
    input.layout =
        result.layout.isAny() ? Layout::rowMajor(input.rank()) : result.layout;
  if (result.layout.isAny())
    result.layout = input.layout;
  const std::vector<int64_t> from = input.layout.strides(input.shape);
  const std::vector<int64_t> to = result.layout.strides(result.shape);
  const auto along = static_cast<size_t>(*axis);
  std::vector<DeviceLoop> lines;
  for (size_t i = 0; i < input.rank(); ++i)
    if (i != along)
      lines.push_back({input.shape[i], {from[i], to[i]}});
  lines = simplified(std::move(lines));
  const int64_t length = input.shape[along];
  Launch launch;
  launch.threads = threadsForLine(length);
  Result<unsigned> blocks = blocksFor(iterationsOf(lines), 1);
  if (!blocks)
    return blocks.status();
  launch.blocks = *blocks;
  launch.arguments = {{Argument::Role::Operand, 0},
                      {Argument::Role::Result, 0}};
  const Values values = {
      {"T", std::string(sourceType(input.element))},
      {"length", std::to_string(length)},
      {"threads", std::to_string(launch.threads)},
      {"from", std::to_string(from[along])},
      {"to", std::to_string(to[along])},
  };
  SourceText source;
  source.addLoops("Lines", lines, 2);
  source.reach(input.elementCount());
  source.add(substitute(
      "extern \"C\" __global__ void kernel(const @T@ *input, @T@ *result) {\n"
      "  softmaxLine<Lines, @length@, @threads@>(input, @from@, result, "
      "@to@);\n"
      "}\n",
      values));
  launch.source = source.text();
  plan.launches.push_back(std::move(launch));
  return plan;
}

static Result<DevicePlan> planRowNorm(const Signature &signature) {
  DevicePlan plan;
  plan.description = "row_norm";
  plan.resolved = signature;
  Result<RowNormShape> shape = planRowNormShape(plan.resolved);
  if (!shape)
    return shape.status();
  const TensorDescription &input = plan.resolved.operands[0];
  if (!isReal(input.element))
    return Status::unsupported("'" + signature.kind + "' of integers");
  const bool hasBias = signature.operands.size() == 3;
  Launch launch;
  launch.threads = threadsForLine(shape->length);
  Result<unsigned> blocks = blocksFor(shape->rows, 1);
  if (!blocks)
    return blocks.status();
  launch.blocks = *blocks;
  launch.arguments = {{Argument::Role::Result, 0}};
  for (size_t i = 0; i < signature.operands.size(); ++i)
    launch.arguments.push_back({Argument::Role::Operand, i});
  const Values values = {
      {"T", std::string(sourceType(input.element))},
      {"centred", shape->isCentred ? "true" : "false"},
      {"length", std::to_string(shape->length)},
      {"threads", std::to_string(launch.threads)},
      {"epsilon", literal(shape->epsilon, valueType(input.element))},
      {"parameter",
       hasBias ? ", const " + std::string(sourceType(input.element)) + " *bias"
               : ""},
      {"bias", hasBias ? "bias"
                       : "(const " + std::string(sourceType(input.element)) +
                             " *)nullptr"},
  };
  SourceText source;
  source.reach(input.elementCount());
  source.add(substitute(
      "extern \"C\" __global__ void kernel(@T@ *result, const @T@ *input, "
      "const @T@ *scale@parameter@) {\n"
      "  normalizeRow<@centred@, @length@, @threads@>(input, scale, @bias@, "
      "result, @epsilon@);\n}\n",
      values));
  launch.source = source.text();
  plan.launches.push_back(std::move(launch));
  return plan;
}

Result<DevicePlan> planRows(const Signature &signature) {
  if (!signature.epilogue.empty())
    return Status::unsupported("'" + signature.kind + "' with an epilogue");
  if (signature.kind == "softmax")
    return planSoftmax(signature);
  return planRowNorm(signature);
}

} // namespace verso::kernels::cuda
