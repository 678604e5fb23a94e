//===- Indexing.cpp - Elements at computed places on a GPU ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/KernelShapes.h"
#include "DevicePlan.h"
#include "SourceText.h"

#include <limits>

namespace verso::kernels::cuda {

static constexpr unsigned indexingThreads = 256;

using Values = std::vector<std::pair<std::string_view, std::string>>;

/// A launch with one thread for each of \p items.
static Result<Launch> launchOver(int64_t items, const SourceText &source,
                                 std::vector<Argument> arguments) {
  Launch launch;
  launch.source = source.text();
  launch.threads = indexingThreads;
  Result<unsigned> blocks = blocksFor(items, indexingThreads);
  if (!blocks)
    return blocks.status();
  launch.blocks = *blocks;
  launch.arguments = std::move(arguments);
  return launch;
}

static Result<DevicePlan> finish(Signature resolved, std::string_view name,
                                 int64_t items, std::vector<Argument> arguments,
                                 const SourceText &source) {
  Result<Launch> launch = launchOver(items, source, std::move(arguments));
  if (!launch)
    return launch.status();
  DevicePlan plan;
  plan.resolved = std::move(resolved);
  plan.description = name;
  plan.launches.push_back(std::move(*launch));
  return plan;
}

static Result<DevicePlan> planGather(const Signature &signature) {
  Signature resolved = signature;
  Result<GatherShape> shape = planGatherShape(resolved);
  if (!shape)
    return shape.status();
  // Slices are moved in the largest units that they consist of.
  size_t bytes = 16;
  while (static_cast<size_t>(shape->sliceBytes) % bytes != 0)
    bytes /= 2;
  const int64_t slice = shape->sliceBytes / static_cast<int64_t>(bytes);
  const int64_t count = shape->outer * shape->indices * slice;
  const Values values = {
      {"T", std::string(movedType(bytes))},
      {"At", std::string(sourceType(resolved.operands[1].element))},
      {"count", std::to_string(count)},
      {"indices", std::to_string(shape->indices)},
      {"slice", std::to_string(slice)},
      {"extent", std::to_string(shape->extent)},
  };
  SourceText source;
  source.reach(count);
  source.add(substitute(
      "extern \"C\" __global__ void kernel(const @T@ *input, const @At@ "
      "*indices, @T@ *result) {\n"
      "  gatherElements<@count@, @indices@, @slice@>(input, indices, result, "
      "@extent@);\n}\n",
      values));
  return finish(std::move(resolved), "gather", count,
                {{Argument::Role::Operand, 0},
                 {Argument::Role::Operand, 1},
                 {Argument::Role::Result, 0}},
                source);
}

static Result<DevicePlan> planSampling(const Signature &signature) {
  Signature resolved = signature;
  Result<ResizeLists> lists = planResize(resolved);
  if (!lists)
    return lists.status();
  const TensorDescription &input = resolved.operands[0];
  const TensorDescription &result = resolved.results[0];
  if (!isReal(input.element))
    return Status::unsupported("'resize' of integers");
  const std::vector<int64_t> strides = input.layout.strides(input.shape);
  SourceText source;
  source.reach(result.elementCount());
  source.reach(input.elementCount());
  const std::string value(valueType(input.element));
  const std::string type(sourceType(input.element));
  std::string taps, loops, closing;
  for (size_t i = input.rank(); i-- > 0;) {
    const std::string number = std::to_string(i);
    const bool isLinear = lists->isLinear;
    const Values values = {
        {"n", number},
        {"size", std::to_string(result.shape[i])},
        {"numerator", std::to_string(lists->numerators[i])},
        {"offset", std::to_string(lists->offsets[i])},
        {"denominator", std::to_string(lists->denominators[i])},
        {"extent", std::to_string(input.shape[i])},
        {"linear", isLinear ? "true" : "false"},
        {"stride", std::to_string(strides[i])},
        {"below", i == 0 ? "0" : "o" + std::to_string(i - 1)},
        {"above", i == 0 ? "1.0" : "w" + std::to_string(i - 1)},
    };
    taps +=
        substitute("  const Tap t@n@ = tapOf(int64_t(rest % @size@u), "
                   "@numerator@ll, @offset@ll, @denominator@ll, @extent@ll, "
                   "@linear@);\n  rest /= @size@u;\n",
                   values);
    loops =
        substitute("  for (int k@n@ = 0; k@n@ < (t@n@.weight != 0 ? 2 : 1); "
                   "++k@n@) {\n"
                   "    const int64_t o@n@ = @below@ + (k@n@ ? t@n@.second : "
                   "t@n@.first) * @stride@ll;\n"
                   "    const double w@n@ = @above@ * (k@n@ ? t@n@.weight : 1 "
                   "- t@n@.weight);\n",
                   values) +
        loops;
    closing += "  }\n";
  }
  const std::string last = std::to_string(input.rank() - 1);
  const std::string count = std::to_string(result.elementCount());
  source.add("extern \"C\" __global__ void kernel(const " + type + " *input, " +
             type +
             " *result) {\n"
             "  const Index i = Index(blockIdx.x) * blockDim.x + threadIdx.x;\n"
             "  if (i >= " +
             count + "u)\n    return;\n  Index rest = i;\n" + taps + "  " +
             value + " total = 0;\n" + loops + "    total += " + value + "(w" +
             last + ") * read(input[o" + last + "]);\n" + closing +
             "  result[i] = write<" + type + ">(total);\n}\n");
  return finish(std::move(resolved), "resize", result.elementCount(),
                {{Argument::Role::Operand, 0}, {Argument::Role::Result, 0}},
                source);
}

/// Longer lines would take too long: the work grows with the square.
static constexpr int64_t longestLine = int64_t(1) << 15;

static Result<DevicePlan> planTopK(const Signature &signature) {
  Signature resolved = signature;
  Result<TopKShape> shape = planTopKShape(resolved);
  if (!shape)
    return shape.status();
  const TensorDescription &input = resolved.operands[0];
  switch (input.element) {
  case ElementType::F16:
  case ElementType::BF16:
  case ElementType::I1:
    return Status::unsupported("'top_k' of " +
                               std::string(name(input.element)));
  default:
    break;
  }
  if (shape->extent > longestLine)
    return Status::unsupported("'top_k' of such long lines");
  if (input.elementCount() == 0 || shape->k == 0)
    return Status::unsupported("'top_k' without elements");
  const Values values = {
      {"T", std::string(sourceType(input.element))},
      {"extent", std::to_string(shape->extent)},
      {"inner", std::to_string(shape->inner)},
      {"k", std::to_string(shape->k)},
      {"largest", shape->largest ? "true" : "false"},
  };
  SourceText source;
  source.reach(input.elementCount());
  source.add(
      substitute("extern \"C\" __global__ void kernel(const @T@ *input, "
                 "@T@ *values, int64_t *indices) {\n"
                 "  firstElements<@extent@, @inner@, @k@, @largest@>(input, "
                 "values, indices);\n}\n",
                 values));
  return finish(std::move(resolved), "top_k",
                shape->outer * shape->inner * indexingThreads,
                {{Argument::Role::Operand, 0},
                 {Argument::Role::Result, 0},
                 {Argument::Role::Result, 1}},
                source);
}

Result<DevicePlan> planIndexing(const Signature &signature) {
  if (signature.kind == "gather")
    return planGather(signature);
  if (signature.kind == "resize")
    return planSampling(signature);
  return planTopK(signature);
}

//===----------------------------------------------------------------------===//
// Scatter
//===----------------------------------------------------------------------===//

/// The text of a function `placeOf` from the number of an element of the
/// updates to the place in the result, or -1.
static std::string placeFunction(const ScatterShape &shape,
                                 std::string_view indexType) {
  std::string text = "__device__ int64_t placeOf(const " +
                     std::string(indexType) + " *indices, Index update) {\n";
  if (!shape.isNd) {
    text +=
        "  const int64_t along = positionOf(indices[update], " +
        std::to_string(shape.extents[0]) +
        "ll);\n  if (along < 0)\n    return -1;\n  int64_t place = along * " +
        std::to_string(shape.strides[0]) + "ll;\n  Index rest = update;\n";
    for (size_t i = shape.indexShape.size(); i-- > 0;) {
      const std::string extent = std::to_string(shape.indexShape[i]) + "u";
      text += "  place += int64_t(rest % " + extent + ") * " +
              std::to_string(shape.inputStrides[i]) +
              "ll;\n  rest /= " + extent + ";\n";
    }
    return text + "  return place;\n}\n";
  }
  const std::string slice = std::to_string(shape.slice) + "u";
  text += "  const int64_t row = int64_t(update / " + slice +
          ");\n  int64_t place = int64_t(update % " + slice + ");\n";
  for (int64_t k = 0; k < shape.depth; ++k) {
    const auto at = static_cast<size_t>(k);
    const std::string number = std::to_string(k);
    text += "  const int64_t i" + number + " = positionOf(indices[row * " +
            std::to_string(shape.depth) + " + " + number + "], " +
            std::to_string(shape.extents[at]) + "ll);\n  if (i" + number +
            " < 0)\n    return -1;\n  place += i" + number + " * " +
            std::to_string(shape.strides[at]) + "ll;\n";
  }
  return text + "  return place;\n}\n";
}

/// A launch of one thread for each element of the updates that does \p body.
static Result<Launch> scatterLaunch(const std::string &placeOf, int64_t updates,
                                    const std::string &parameters,
                                    const std::string &body,
                                    std::vector<Argument> arguments) {
  SourceText source;
  source.reach(updates);
  source.add(placeOf);
  source.add("extern \"C\" __global__ void kernel(" + parameters +
             ") {\n  const Index update = Index(blockIdx.x) * blockDim.x + "
             "threadIdx.x;\n  if (update >= " +
             std::to_string(updates) + "u)\n    return;\n" + body + "}\n");
  return launchOver(updates, source, std::move(arguments));
}

Result<DevicePlan> planScatter(const Signature &signature) {
  DevicePlan plan;
  plan.description = "scatter";
  plan.resolved = signature;
  Result<ScatterShape> shape = planScatterShape(plan.resolved);
  if (!shape)
    return shape.status();
  const TensorDescription &input = plan.resolved.operands[0];
  const int64_t updates = plan.resolved.operands[2].elementCount();
  const size_t bytes = bytesOf(input.element);
  if (input.elementCount() == 0)
    return Status::unsupported("'" + signature.kind + "' without elements");

  Signature copy;
  copy.kind = "reshape";
  copy.operands = {input};
  copy.results = {plan.resolved.results[0]};
  Result<DevicePlan> copied = planCopies(copy);
  if (!copied)
    return copied.status();
  plan.launches = std::move(copied->launches);
  if (updates == 0)
    return plan;

  const std::string indexType(sourceType(plan.resolved.operands[1].element));
  const std::string placeOf = placeFunction(*shape, indexType);
  const std::string indices = "const " + indexType + " *indices, ";
  const Argument result{Argument::Role::Result, 0},
      indexArgument{Argument::Role::Operand, 1},
      updateArgument{Argument::Role::Operand, 2},
      winners{Argument::Role::Workspace, 0};
  std::vector<Result<Launch>> launches;
  if (shape->operation.empty()) {
    // The last of several updates of one element counts.
    if (updates >= std::numeric_limits<uint32_t>::max())
      return Status::unsupported("'" + signature.kind + "' of so many updates");
    const std::string type(movedType(bytes));
    plan.workspaceBytes =
        static_cast<size_t>(input.elementCount()) * sizeof(uint32_t);
    plan.zeroed = {0, plan.workspaceBytes};
    launches.push_back(
        scatterLaunch(placeOf, updates, indices + "uint32_t *winners",
                      "  claim(winners, placeOf(indices, update), update);\n",
                      {indexArgument, winners}));
    launches.push_back(scatterLaunch(
        placeOf, updates,
        indices + "const uint32_t *winners, const " + type + " *updates, " +
            type + " *result",
        "  replaceIfWinner(winners, result, placeOf(indices, update), update, "
        "updates[update]);\n",
        {indexArgument, winners, updateArgument, result}));
  } else {
    const bool isWord =
        (bytes == 4 || bytes == 8) && input.element != ElementType::I1;
    if (!isWord)
      return Status::unsupported("'" + signature.kind + "' of " +
                                 std::string(name(input.element)));
    const std::string type(sourceType(input.element));
    const std::string function =
        "struct Function { __device__ static " + type + " apply(" + type +
        " x, " + type + " y) { return " +
        std::string(shape->operation.substr(1)) + "_of(x, y); } };\n";
    launches.push_back(scatterLaunch(
        placeOf + function, updates,
        indices + "const " + type + " *updates, " + type + " *result",
        "  const int64_t place = placeOf(indices, update);\n"
        "  if (place >= 0)\n"
        "    combineAtomically<Function>(result + place, updates[update]);\n",
        {indexArgument, updateArgument, result}));
  }
  for (Result<Launch> &launch : launches) {
    if (!launch)
      return launch.status();
    plan.launches.push_back(std::move(*launch));
  }
  return plan;
}

} // namespace verso::kernels::cuda
