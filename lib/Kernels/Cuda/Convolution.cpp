//===- Convolution.cpp - Convolutions by cuDNN ----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A convolution with its epilogue is a graph of operations, which the library
// executes with one of its engines. Where it has none for the whole graph, or
// one that is slower, the epilogue is a kernel of our own.
//
//===----------------------------------------------------------------------===//

#include "../Host/KernelShapes.h"
#include "CudnnGraph.h"
#include "SourceText.h"
#include "StepKernel.h"

#include <algorithm>
#include <optional>

namespace verso::kernels::cuda {

namespace {
/// A graph with where its tensors are.
struct ConvolutionGraph {
  Descriptor graph;
  std::vector<int64_t> ids;
  std::vector<Argument> arguments;
};

/// What all candidates of one layout have in common.
struct ConvolutionPlan {
  Signature resolved;
  ConvolutionShape shape;
  /// What is convolved if it is not operand 0: a padded copy.
  std::optional<TensorDescription> padded;
};

/// A step of the epilogue with the number of its operand, if it has one.
struct OperandStep {
  EpilogueStep step;
  size_t operand;
};

/// Executes a graph.
class GraphStep final : public Step {
public:
  GraphStep(Device &ownDevice, std::shared_ptr<ConvolutionGraph> ownGraph,
            ExecutionPlan ownPlan, size_t workspaceOffset)
      : device(ownDevice), graph(std::move(ownGraph)), plan(std::move(ownPlan)),
        offset(workspaceOffset) {}

  Status run(const Pointers &pointers) override {
    std::vector<void *> data;
    for (const Argument &argument : graph->arguments)
      data.push_back(pointers.of(argument));
    return cuda::execute(device, plan, graph->ids, data,
                         pointers.workspace + offset);
  }

private:
  Device &device;
  std::shared_ptr<ConvolutionGraph> graph;
  ExecutionPlan plan;
  size_t offset;
};

/// Collects the operations of a graph.
class GraphBuilder {
public:
  GraphBuilder(Device &ownDevice, const ConvolutionPlan &ownPlan)
      : device(ownDevice), plan(ownPlan),
        type(ownPlan.resolved.results[0].element) {}

  /// The convolution with the first \p steps steps of its epilogue.
  Result<std::shared_ptr<ConvolutionGraph>> build(size_t steps);

private:
  GraphTensor tensorOf(const TensorDescription &tensor) const;
  /// A tensor that is somewhere in memory.
  GraphTensor external(GraphTensor tensor, Argument argument);
  /// What lies between two operations, or the result after the last one.
  GraphTensor between(bool isLast);
  void addConvolution(const GraphTensor &output);
  void addPointwise(EpilogueStep step, size_t operand, const GraphTensor &input,
                    const GraphTensor &output);

  Device &device;
  const ConvolutionPlan &plan;
  ElementType type;
  std::vector<Descriptor> tensors, settings, operations;
  std::shared_ptr<ConvolutionGraph> result =
      std::make_shared<ConvolutionGraph>();
  int64_t nextId = 1;
};
} // namespace

static cudnnDataType_t dataTypeOf(ElementType element) {
  switch (element) {
  case ElementType::F16:
    return CUDNN_DATA_HALF;
  case ElementType::BF16:
    return CUDNN_DATA_BFLOAT16;
  case ElementType::F64:
    return CUDNN_DATA_DOUBLE;
  default:
    return CUDNN_DATA_FLOAT;
  }
}

static cudnnDataType_t computeTypeOf(ElementType element) {
  return element == ElementType::F64 ? CUDNN_DATA_DOUBLE : CUDNN_DATA_FLOAT;
}

//===----------------------------------------------------------------------===//
// Building graphs
//===----------------------------------------------------------------------===//

/// The library knows images of two or three spatial dimensions.
static constexpr size_t fewestDimensions = 4;

/// Adds a spatial dimension of one element to the entries of a tensor that has
/// one such dimension only.
static std::vector<int64_t> withTwoSpatial(std::vector<int64_t> values,
                                           int64_t added, size_t at) {
  values.insert(values.begin() + static_cast<ptrdiff_t>(at), added);
  return values;
}

GraphTensor GraphBuilder::tensorOf(const TensorDescription &tensor) const {
  GraphTensor image;
  image.type = dataTypeOf(tensor.element);
  image.shape = tensor.shape;
  image.strides = tensor.layout.strides(tensor.shape);
  if (tensor.rank() < fewestDimensions) {
    const int64_t row = image.strides[2] * image.shape[2];
    image.shape = withTwoSpatial(std::move(image.shape), 1, 2);
    image.strides = withTwoSpatial(std::move(image.strides), row, 2);
  }
  return image;
}

GraphTensor GraphBuilder::external(GraphTensor tensor, Argument argument) {
  tensor.id = nextId++;
  result->ids.push_back(tensor.id);
  result->arguments.push_back(argument);
  return tensor;
}

GraphTensor GraphBuilder::between(bool isLast) {
  GraphTensor tensor = tensorOf(plan.resolved.results[0]);
  if (isLast)
    return external(std::move(tensor), {Argument::Role::Result, 0});
  tensor.id = nextId++;
  tensor.type = computeTypeOf(type);
  tensor.isVirtual = true;
  return tensor;
}

void GraphBuilder::addConvolution(const GraphTensor &output) {
  const Cudnn &library = device.cudnn;
  const bool isTransposed = plan.resolved.kind == "conv_transpose";
  const GraphTensor input =
      external(tensorOf(plan.padded ? *plan.padded : plan.resolved.operands[0]),
               plan.padded ? Argument{Argument::Role::Workspace}
                           : Argument{Argument::Role::Operand, 0});
  const GraphTensor weights = external(tensorOf(plan.resolved.operands[1]),
                                       {Argument::Role::Operand, 1});
  const bool isFlat = plan.resolved.operands[0].rank() < fewestDimensions;
  const auto spatial = [&](const std::vector<int64_t> &values, int64_t added) {
    return isFlat ? withTwoSpatial(values, added, 0) : values;
  };
  settings.emplace_back(library, CUDNN_BACKEND_CONVOLUTION_DESCRIPTOR);
  Descriptor &convolution = settings.back();
  const cudnnDataType_t compute = computeTypeOf(type);
  const cudnnConvolutionMode_t mode = CUDNN_CROSS_CORRELATION;
  const std::vector<int64_t> none(plan.shape.strides.size(), 0);
  convolution.set(CUDNN_ATTR_CONVOLUTION_COMP_TYPE, CUDNN_TYPE_DATA_TYPE, 1,
                  &compute);
  convolution.set(CUDNN_ATTR_CONVOLUTION_CONV_MODE, CUDNN_TYPE_CONVOLUTION_MODE,
                  1, &mode);
  convolution.set(CUDNN_ATTR_CONVOLUTION_SPATIAL_DIMS,
                  static_cast<int64_t>(spatial(none, 0).size()));
  convolution.set(CUDNN_ATTR_CONVOLUTION_DILATIONS,
                  spatial(plan.shape.dilations, 1));
  convolution.set(CUDNN_ATTR_CONVOLUTION_FILTER_STRIDES,
                  spatial(plan.shape.strides, 1));
  convolution.set(CUDNN_ATTR_CONVOLUTION_PRE_PADDINGS,
                  spatial(plan.padded ? none : plan.shape.padsBefore, 0));
  convolution.set(CUDNN_ATTR_CONVOLUTION_POST_PADDINGS,
                  spatial(plan.padded ? none : plan.shape.padsAfter, 0));
  convolution.finalize();

  tensors.push_back(describeTensor(library, input));
  const size_t inputNumber = tensors.size() - 1;
  tensors.push_back(describeTensor(library, weights));
  tensors.push_back(describeTensor(library, output));
  operations.emplace_back(
      library,
      isTransposed
          ? CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR
          : CUDNN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR);
  Descriptor &operation = operations.back();
  operation.set(isTransposed
                    ? CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC
                    : CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC,
                convolution);
  operation.set(isTransposed ? CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY
                             : CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_X,
                tensors[inputNumber]);
  operation.set(isTransposed ? CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W
                             : CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_W,
                tensors[inputNumber + 1]);
  operation.set(isTransposed ? CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX
                             : CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y,
                tensors[inputNumber + 2]);
  const auto alpha = isTransposed
                         ? CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA
                         : CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA;
  const auto beta = isTransposed
                        ? CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA
                        : CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA;
  const float single[] = {1, 0};
  const double real[] = {1, 0};
  const bool isDouble = compute == CUDNN_DATA_DOUBLE;
  operation.set(alpha, isDouble ? CUDNN_TYPE_DOUBLE : CUDNN_TYPE_FLOAT, 1,
                isDouble ? static_cast<const void *>(&real[0]) : &single[0]);
  operation.set(beta, isDouble ? CUDNN_TYPE_DOUBLE : CUDNN_TYPE_FLOAT, 1,
                isDouble ? static_cast<const void *>(&real[1]) : &single[1]);
  operation.finalize();
}

/// The library's function that an epilogue step is, if it has it.
static std::optional<cudnnPointwiseMode_t> pointwiseMode(EpilogueStep step) {
  switch (step) {
  case EpilogueStep::Bias:
  case EpilogueStep::Residual:
    return CUDNN_POINTWISE_ADD;
  case EpilogueStep::Relu:
  case EpilogueStep::Relu6:
    return CUDNN_POINTWISE_RELU_FWD;
  case EpilogueStep::Sigmoid:
    return CUDNN_POINTWISE_SIGMOID_FWD;
  case EpilogueStep::Tanh:
    return CUDNN_POINTWISE_TANH_FWD;
  case EpilogueStep::Gelu:
    return CUDNN_POINTWISE_GELU_FWD;
  case EpilogueStep::Silu:
    return CUDNN_POINTWISE_SWISH_FWD;
  case EpilogueStep::HardSwish:
    return std::nullopt;
  }
  return std::nullopt;
}

void GraphBuilder::addPointwise(EpilogueStep step, size_t operand,
                                const GraphTensor &input,
                                const GraphTensor &output) {
  const Cudnn &library = device.cudnn;
  settings.emplace_back(library, CUDNN_BACKEND_POINTWISE_DESCRIPTOR);
  Descriptor &pointwise = settings.back();
  const cudnnPointwiseMode_t mode = *pointwiseMode(step);
  const cudnnDataType_t compute = computeTypeOf(type);
  pointwise.set(CUDNN_ATTR_POINTWISE_MODE, CUDNN_TYPE_POINTWISE_MODE, 1, &mode);
  pointwise.set(CUDNN_ATTR_POINTWISE_MATH_PREC, CUDNN_TYPE_DATA_TYPE, 1,
                &compute);
  const double six = 6, one = 1;
  if (step == EpilogueStep::Relu6)
    pointwise.set(CUDNN_ATTR_POINTWISE_RELU_UPPER_CLIP, CUDNN_TYPE_DOUBLE, 1,
                  &six);
  if (step == EpilogueStep::Silu)
    pointwise.set(CUDNN_ATTR_POINTWISE_SWISH_BETA, CUDNN_TYPE_DOUBLE, 1, &one);
  pointwise.finalize();

  const Descriptor from = describeTensor(library, input);
  const Descriptor to = describeTensor(library, output);
  operations.emplace_back(library,
                          CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR);
  Descriptor &operation = operations.back();
  operation.set(CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR, pointwise);
  operation.set(CUDNN_ATTR_OPERATION_POINTWISE_XDESC, from);
  if (takesOperand(step)) {
    GraphTensor added = tensorOf(plan.resolved.results[0]);
    if (step == EpilogueStep::Bias) {
      const int64_t channels = added.shape[1];
      std::fill(added.shape.begin(), added.shape.end(), 1);
      std::fill(added.strides.begin(), added.strides.end(), channels);
      added.shape[1] = channels;
      added.strides[1] = 1;
    }
    operation.set(
        CUDNN_ATTR_OPERATION_POINTWISE_BDESC,
        describeTensor(library, external(std::move(added),
                                         {Argument::Role::Operand, operand})));
  }
  operation.set(CUDNN_ATTR_OPERATION_POINTWISE_YDESC, to);
  operation.finalize();
}

/// The first \p count steps of the epilogue. A residual comes before the bias
/// that it follows, which is the same sum: engines know this order.
static std::vector<OperandStep> stepsInOrder(const Signature &signature,
                                             size_t count) {
  std::vector<OperandStep> order;
  size_t operand = signature.ownOperandCount();
  for (size_t i = 0; i < count; ++i) {
    const EpilogueStep step = signature.epilogue[i];
    const bool swaps = step == EpilogueStep::Residual && !order.empty() &&
                       order.back().step == EpilogueStep::Bias;
    order.insert(order.end() - swaps, {step, operand});
    operand += takesOperand(step);
  }
  return order;
}

Result<std::shared_ptr<ConvolutionGraph>> GraphBuilder::build(size_t steps) {
  const Signature &signature = plan.resolved;
  GraphTensor current = between(steps == 0);
  addConvolution(current);
  const std::vector<OperandStep> order = stepsInOrder(signature, steps);
  for (const OperandStep &step : order) {
    const GraphTensor next = between(&step == &order.back());
    addPointwise(step.step, step.operand, current, next);
    current = next;
  }
  for (const auto *list : {&tensors, &settings, &operations})
    for (const Descriptor &descriptor : *list)
      if (Status status = descriptor.status(); !status)
        return status;
  result->graph = describeGraph(device, operations);
  if (Status status = result->graph.status(); !status)
    return status;
  return result;
}

//===----------------------------------------------------------------------===//
// Candidates
//===----------------------------------------------------------------------===//

/// How many steps of the epilogue the library has functions for.
static size_t fusableSteps(const Signature &signature) {
  const auto &steps = signature.epilogue;
  size_t count = 0;
  size_t operand = signature.ownOperandCount();
  for (; count < steps.size() && pointwiseMode(steps[count]); ++count) {
    if (steps[count] == EpilogueStep::Residual &&
        signature.operands[operand].constant)
      break;
    operand += takesOperand(steps[count]);
  }
  return count;
}

static Result<std::unique_ptr<StepKernel>>
makeKernel(Device &device, const ConvolutionPlan &plan,
           const std::shared_ptr<ConvolutionGraph> &graph,
           const Descriptor &engine, size_t fused) {
  const Signature &signature = plan.resolved;
  Result<ExecutionPlan> execution = makePlan(device, engine);
  if (!execution)
    return execution.status();
  const bool isWhole = fused == signature.epilogue.size();
  auto kernel = std::make_unique<StepKernel>(
      device, signature, isWhole ? "cudnn" : "cudnn, cuda:map");
  if (signature.operands[1].constant)
    kernel->storeAs(1, signature.results[0].layout);
  if (plan.padded) {
    // The graph expects it at the beginning of the workspace.
    kernel->reserve(plan.padded->bytes());
    std::vector<int64_t> low(plan.padded->rank(), 0);
    std::copy(plan.shape.padsBefore.begin(), plan.shape.padsBefore.end(),
              low.begin() + 2);
    Result<Launch> padding =
        planPadding(signature.operands[0], low, plan.padded->shape,
                    {Argument::Role::Operand, 0}, {Argument::Role::Workspace});
    if (!padding)
      return padding.status();
    if (Status status = kernel->add(*padding); !status)
      return status;
  }
  const size_t offset = kernel->reserve(execution->workspaceBytes);
  kernel->add(std::make_unique<GraphStep>(device, graph, std::move(*execution),
                                          offset));
  if (isWhole)
    return kernel;
  Result<Launch> rest = planEpilogue(signature, fused);
  if (!rest)
    return rest.status();
  if (Status status = kernel->add(*rest); !status)
    return status;
  return kernel;
}

/// Appends the candidates that do the first \p fused steps in one graph.
static void appendCandidates(Device &device,
                             const std::shared_ptr<ConvolutionPlan> &plan,
                             size_t fused, unsigned most,
                             std::vector<Candidate> &candidates) {
  auto graph = [&] {
    // In the library's eyes the weights lie as they are stored.
    ConvolutionPlan stored = *plan;
    if (stored.resolved.operands[1].constant)
      stored.resolved.operands[1].layout = stored.resolved.results[0].layout;
    return GraphBuilder(device, stored).build(fused);
  }();
  if (!graph)
    return;
  const bool allowsReducedInputs =
      plan->resolved.results[0].element == ElementType::F16 ||
      plan->resolved.results[0].element == ElementType::BF16 ||
      device.math == SingleMath::TF32;
  auto engines =
      proposeEngines(device, (*graph)->graph, most, allowsReducedInputs);
  if (!engines)
    return;
  const std::string name = plan->resolved.results[0].layout.text() + ", " +
                           std::to_string(fused) + " steps, engine ";
  for (size_t i = 0; i < engines->size(); ++i) {
    auto engine = std::make_shared<Descriptor>(std::move((*engines)[i]));
    candidates.push_back({name + std::to_string(i),
                          [&device, plan, graph = *graph, engine, fused] {
                            return makeKernel(device, *plan, graph, *engine,
                                              fused);
                          }});
  }
}

/// \p signature with its images in \p layout; Unsupported if it asks for
/// others.
static Result<Signature> withLayout(const Signature &signature,
                                    const Layout &layout) {
  Signature resolved = signature;
  const TensorDescription &output = signature.results[0];
  const auto decide = [&](TensorDescription &tensor) {
    if (tensor.layout.isAny())
      tensor.layout = layout;
    return sameStorage(tensor.layout, layout, tensor.shape);
  };
  bool fits = decide(resolved.operands[0]) && decide(resolved.results[0]);
  resolved.operands[0].layout = resolved.results[0].layout = layout;
  for (size_t i = 1; i < resolved.operands.size(); ++i) {
    TensorDescription &operand = resolved.operands[i];
    if (operand.constant)
      continue;
    if (operand.rank() == output.rank())
      fits &= decide(operand);
    else if (operand.layout.isAny())
      operand.layout = Layout::rowMajor(operand.rank());
  }
  if (!fits)
    return Status::unsupported("'" + signature.kind + "' of such layouts");
  return resolved;
}

Result<Proposal> proposeConvolution(Device &device,
                                    const Signature &signature) {
  Result<ConvolutionShape> shape = planConvolutionShape(signature);
  if (!shape)
    return shape.status();
  const ElementType element = signature.results[0].element;
  for (const auto *list : {&signature.operands, &signature.results})
    for (const TensorDescription &tensor : *list) {
      if (tensor.element != element || !isReal(element))
        return Status::unsupported("'" + signature.kind +
                                   "' of such element types");
      if (tensor.elementCount() == 0)
        return Status::unsupported("'" + signature.kind +
                                   "' of a tensor without elements");
    }
  if (signature.kind == "conv_transpose" && !signature.epilogue.empty())
    return Status::unsupported("'conv_transpose' with an epilogue");

  // Tensor cores like the channels innermost, the other engines outermost.
  const size_t rank = signature.operands[0].rank();
  const bool usesTensorCores =
      element == ElementType::F16 || element == ElementType::BF16 ||
      (element == ElementType::F32 && device.math == SingleMath::TF32);
  std::vector<Layout> layouts = {Layout::rowMajor(rank),
                                 Layout::channelsLast(rank)};
  if (usesTensorCores)
    std::swap(layouts[0], layouts[1]);
  Proposal groups;
  for (const Layout &layout : layouts) {
    Result<Signature> resolved = withLayout(signature, layout);
    if (!resolved)
      continue;
    auto plan = std::make_shared<ConvolutionPlan>();
    plan->resolved = std::move(*resolved);
    plan->shape = *shape;
    if (signature.kind == "conv" && shape->padsBefore != shape->padsAfter) {
      plan->padded = plan->resolved.operands[0];
      for (size_t i = 0; i < shape->padsBefore.size(); ++i)
        plan->padded->shape[i + 2] +=
            shape->padsBefore[i] + shape->padsAfter[i];
    }
    std::vector<Candidate> candidates;
    // As much of the epilogue as there are engines for.
    for (size_t fused = fusableSteps(plan->resolved);
         fused > 0 && candidates.empty(); --fused)
      appendCandidates(device, plan, fused, device.candidates, candidates);
    // A kernel of its own for the epilogue may be faster.
    appendCandidates(device, plan, 0,
                     candidates.empty() ? device.candidates
                                        : std::max(device.candidates / 4, 1u),
                     candidates);
    groups.push_back(std::move(candidates));
  }
  return groups;
}

} // namespace verso::kernels::cuda
