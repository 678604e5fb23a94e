//===- Plan.cpp - The steps of an executable ------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plan.h"
#include "verso/Cost/OperatorSignature.h"
#include "verso/Dialect/ConstantData.h"
#include "verso/Dialect/VersoDialect.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <map>

using namespace mlir;

namespace verso {

namespace {

/// A definition and types for one operation at the plan's shapes.
struct TypedOperation {
  Definition definition;
  kernels::Signature signature;
};

/// A kernel to be made: one operation, or a chain that is fused into one.
struct Chain {
  kernels::Signature signature;
  SmallVector<Value, 4> operands;
  SmallVector<Operation *, 4> operations;
};

class Planner {
public:
  Planner(func::FuncOp function, const ExecutableOptions &options,
          bool givesConstants)
      : function(function), options(options), givesConstants(givesConstants) {}

  llvm::Expected<Plan> run();

private:
  llvm::Error addArguments();
  llvm::Error addConstant(ConstantOp constant);
  llvm::Error addOperation(Operation &operation);
  llvm::Error foldConstant(Operation &operation);
  llvm::Error type(Operation &operation);
  void fuseChains();
  struct NextInChain {
    Operation *operation;
    kernels::Signature signature;
    /// Whether the kernel does not read its operands: they are constants that
    /// those of the chain have taken in.
    bool isFolded;
  };
  std::optional<NextInChain> nextInChain(const Chain &chain,
                                         const DenseSet<Operation *> &taken);
  llvm::Error addStep(const Chain &chain);
  llvm::Error addKernel(const Chain &chain, PlannedStep step,
                        std::unique_ptr<kernels::Kernel> kernel);
  llvm::Error addReference(const Chain &chain, PlannedStep step);
  bool addView(const Chain &chain);
  llvm::Expected<unsigned> inLayout(unsigned value,
                                    const kernels::Layout &layout);
  std::unique_ptr<kernels::Kernel> makeKernel(const Chain &chain);

  unsigned addValue(kernels::TensorDescription type,
                    const char *constantData = nullptr) {
    unsigned number = plan.values.size();
    plan.values.push_back({std::move(type), constantData, number});
    return number;
  }
  bool isConstant(Value value) const {
    auto number = numberOf.find(value);
    return number != numberOf.end() && plan.values[number->second].constantData;
  }
  char *newConstantStorage(size_t bytes) {
    // One byte more, so that even an empty constant has an address.
    plan.constantStorage.push_back(
        std::make_unique<std::vector<char>>(bytes + 1));
    return plan.constantStorage.back()->data();
  }
  llvm::Error errorAt(Operation &operation, const Twine &message) {
    return llvm::createStringError(operation.getName().getStringRef() + ": " +
                                   message);
  }

  func::FuncOp function;
  const ExecutableOptions &options;
  const bool givesConstants;
  Plan plan;
  DenseMap<Value, SymbolicTensor> typeOf;
  DenseMap<Value, unsigned> numberOf;
  /// The results of reorders, by what was brought into which layout.
  std::map<std::pair<unsigned, kernels::Layout>, unsigned> reordered;
  DenseMap<Operation *, TypedOperation> typed;
  /// The chain that ends in an operation; operations inside a chain have none.
  DenseMap<Operation *, Chain> chainEndingIn;
};

} // namespace

llvm::Error Planner::addArguments() {
  unsigned nextSymbol = 0;
  for (BlockArgument argument : function.getArguments()) {
    unsigned number = argument.getArgNumber();
    auto ranked = dyn_cast<RankedTensorType>(argument.getType());
    if (!ranked)
      return llvm::createStringError("argument " + Twine(number) +
                                     " is not a ranked tensor");
    SymbolicTensor type = symbolicTensor(ranked, nextSymbol);
    if (number < options.argumentShapes.size()) {
      ArrayRef<int64_t> shape = options.argumentShapes[number];
      if (shape.size() != type.rank())
        return llvm::createStringError("argument " + Twine(number) +
                                       " has rank " + Twine(type.rank()));
      for (auto [size, value] : llvm::zip_equal(type.sizes, shape))
        size = getAffineConstantExpr(value, function.getContext());
    }
    auto description = describe(type, /*symbols=*/{});
    if (!description)
      return llvm::createStringError("argument " + Twine(number) +
                                     " needs a concrete shape and a type "
                                     "that can be run");
    description->layout = kernels::Layout::rowMajor(description->rank());
    typeOf[argument] = type;
    numberOf[argument] = addValue(*description);
    plan.inputs.push_back(numberOf[argument]);
  }
  return llvm::Error::success();
}

llvm::Error Planner::addConstant(ConstantOp constant) {
  unsigned nextSymbol = 0;
  SymbolicTensor type =
      symbolicTensor(cast<RankedTensorType>(constant.getType()), nextSymbol);
  auto description = describe(type, /*symbols=*/{}, /*isConstant=*/true);
  std::vector<char> storage;
  std::optional<ArrayRef<char>> bytes =
      description ? constantBytes(constant.getValue(), storage) : std::nullopt;
  if (!bytes || bytes->size() < description->bytes())
    return errorAt(*constant, "the constant's data cannot be read");
  const char *data = bytes->data();
  if (bytes->data() == storage.data()) { // expanded: keep it
    char *copy = newConstantStorage(storage.size());
    llvm::copy(storage, copy);
    data = copy;
  }
  typeOf[constant.getResult()] = std::move(type);
  numberOf[constant.getResult()] = addValue(std::move(*description), data);
  return llvm::Error::success();
}

/// Finds the operation's types at the plan's shapes.
llvm::Error Planner::type(Operation &operation) {
  SmallVector<SymbolicTensor, 4> operands, results;
  SmallVector<bool, 4> constant;
  for (Value operand : operation.getOperands()) {
    auto found = typeOf.find(operand);
    if (found == typeOf.end())
      return errorAt(operation, "an operand is not a tensor that can be run");
    operands.push_back(found->second);
    constant.push_back(isConstant(operand));
  }
  llvm::Expected<Definition> definition =
      define(operation.getName(), operation.getAttrDictionary(), operands);
  if (!definition)
    return definition.takeError();
  for (auto [result, value] :
       llvm::zip_equal(definition->results(), operation.getResults())) {
    results.push_back(result.type);
    typeOf[value] = result.type;
  }
  std::optional<kernels::Signature> signature =
      signatureOf(operation.getName(), operation.getAttrDictionary(), operands,
                  results, constant, /*symbols=*/{});
  if (!signature)
    return errorAt(operation, "the types cannot be run");
  typed.try_emplace(&operation,
                    TypedOperation{std::move(*definition), *signature});
  return llvm::Error::success();
}

/// Compiles all results of a definition for the operand shapes of a signature.
static llvm::Expected<std::vector<Program>>
compilePrograms(const Definition &definition,
                const kernels::Signature &signature) {
  SmallVector<SmallVector<int64_t, 4>, 4> shapes;
  for (size_t i = 0; i < signature.ownOperandCount(); ++i)
    shapes.emplace_back(signature.operands[i].shape.begin(),
                        signature.operands[i].shape.end());
  std::vector<Program> programs;
  for (const ResultDefinition &result : definition.results()) {
    llvm::Expected<Program> program = Program::compile(
        result, definition.numVariables(), shapes, /*symbols=*/{});
    if (!program)
      return program.takeError();
    programs.push_back(std::move(*program));
  }
  return programs;
}

/// Computes an operation all of whose operands are constants.
llvm::Error Planner::foldConstant(Operation &operation) {
  if (!givesConstants) {
    // That it is a constant is all that matters.
    for (Value result : operation.getResults())
      numberOf[result] = addValue(
          *describe(typeOf[result], /*symbols=*/{}, /*isConstant=*/true),
          newConstantStorage(0));
    return llvm::Error::success();
  }
  const TypedOperation &own = typed.find(&operation)->second;
  auto programs = compilePrograms(own.definition, own.signature);
  if (!programs)
    return programs.takeError();
  SmallVector<kernels::TensorDescription, 4> operandTypes, resultTypes;
  SmallVector<const void *, 4> operands;
  SmallVector<void *, 2> results;
  for (Value operand : operation.getOperands()) {
    const PlannedValue &value = plan.values[numberOf[operand]];
    operandTypes.push_back(value.type);
    operands.push_back(value.constantData);
  }
  for (Value result : operation.getResults()) {
    auto type = describe(typeOf[result], /*symbols=*/{}, /*isConstant=*/true);
    char *data = newConstantStorage(type->bytes());
    results.push_back(data);
    numberOf[result] = addValue(*type, data);
    resultTypes.push_back(std::move(*type));
  }
  interpret(*programs, operandTypes, operands, resultTypes, results);
  return llvm::Error::success();
}

/// The operation that can be fused into the end of a chain, and the signature
/// with it, if the provider has such a kernel. An addition of two products is
/// fused into the first, which has `taken` it.
std::optional<Planner::NextInChain>
Planner::nextInChain(const Chain &chain, const DenseSet<Operation *> &taken) {
  Operation *last = chain.operations.back();
  if (last->getNumResults() != 1 || !last->getResult(0).hasOneUse())
    return std::nullopt;
  OpOperand &use = *last->getResult(0).use_begin();
  auto next = typed.find(use.getOwner());
  if (next == typed.end() || taken.contains(use.getOwner()))
    return std::nullopt;
  const kernels::Signature &own = next->second.signature;
  auto fused = fuse(chain.signature, own, use.getOperandNumber());
  if (fused && options.provider->supports(*fused))
    return NextInChain{use.getOwner(), std::move(*fused), /*isFolded=*/false};
  if (mayBeFolded(own.kind) &&
      options.provider->folds(chain.signature, own, use.getOperandNumber()))
    return NextInChain{use.getOwner(), chain.signature, /*isFolded=*/true};
  return std::nullopt;
}

/// Finds the chains. A chain runs in the place of its last operation, where all
/// its operands are there: only its own operations use what is between.
void Planner::fuseChains() {
  DenseSet<Operation *> taken;
  for (Operation &operation : function.getBody().front().without_terminator()) {
    auto own = typed.find(&operation);
    if (own == typed.end() || taken.contains(&operation))
      continue;
    Chain chain{own->second.signature,
                llvm::to_vector<4>(operation.getOperands()),
                {&operation}};
    while (options.provider) {
      auto next = nextInChain(chain, taken);
      if (!next)
        break;
      Value between = chain.operations.back()->getResult(0);
      for (Value operand : next->operation->getOperands())
        if (operand != between && !next->isFolded)
          chain.operands.push_back(operand);
      chain.signature = std::move(next->signature);
      chain.operations.push_back(next->operation);
      taken.insert(next->operation);
    }
    chainEndingIn[chain.operations.back()] = std::move(chain);
  }
}

/// The number of a value with the elements of `value` in `layout`: itself, or
/// the result of a reorder, which becomes a step.
llvm::Expected<unsigned> Planner::inLayout(unsigned value,
                                           const kernels::Layout &layout) {
  const PlannedValue &from = plan.values[value];
  if (kernels::sameStorage(from.type.layout, layout, from.type.shape))
    return value;
  auto [known, isNew] = reordered.try_emplace({value, layout}, 0);
  if (!isNew)
    return known->second;
  PlannedStep step;
  step.signature.kind = "reorder";
  step.signature.operands = {from.type};
  step.signature.results = {from.type};
  step.signature.results[0].layout = layout;
  auto kernel = options.provider->create(step.signature);
  if (!kernel)
    return llvm::createStringError("no kernel for " + step.signature.text());
  step.kernel = std::move(*kernel);
  unsigned number = addValue(step.signature.results[0]);
  known->second = number;
  step.operands = {value};
  step.results = {number};
  plan.steps.push_back(std::move(step));
  return number;
}

/// The best kernel for a chain given the layouts that its operands have now;
/// null if the provider has none.
std::unique_ptr<kernels::Kernel> Planner::makeKernel(const Chain &chain) {
  if (!options.provider)
    return nullptr;
  // A convolution or a matrix product is worth a reorder of its operands; any
  // other operator takes them as they are if it can.
  if (chain.signature.kind != "conv" && chain.signature.kind != "matmul") {
    kernels::Signature asIs = chain.signature;
    for (auto [operand, type] : llvm::zip(chain.operands, asIs.operands))
      if (!type.constant)
        type.layout = plan.values[numberOf[operand]].type.layout;
    if (auto kernel = options.provider->create(asIs))
      return std::move(*kernel);
  }
  if (auto kernel = options.provider->create(chain.signature))
    return std::move(*kernel);
  return nullptr;
}

/// A reshape of a row-major tensor is the same bytes under another type.
bool Planner::addView(const Chain &chain) {
  if (chain.signature.kind != "reshape")
    return false;
  unsigned source = numberOf[chain.operands[0]];
  const kernels::TensorDescription &from = plan.values[source].type;
  if (!kernels::sameStorage(from.layout, kernels::Layout::rowMajor(from.rank()),
                            from.shape))
    return false;
  kernels::TensorDescription type = chain.signature.results[0];
  type.layout = kernels::Layout::rowMajor(type.rank());
  unsigned number = addValue(std::move(type));
  plan.values[number].root = plan.values[source].root;
  numberOf[chain.operations.back()->getResult(0)] = number;
  return true;
}

llvm::Error Planner::addKernel(const Chain &chain, PlannedStep step,
                               std::unique_ptr<kernels::Kernel> kernel) {
  step.signature = kernel->signature();
  for (auto [number, operand] : llvm::enumerate(chain.operands)) {
    unsigned value = numberOf[operand];
    if (const char *data = plan.values[value].constantData;
        data && step.signature.operands[number].constant) {
      if (givesConstants)
        if (kernels::Status status = kernel->setConstant(number, data); !status)
          return errorAt(*chain.operations.front(), status.message());
      step.operands.push_back(value);
      continue;
    }
    llvm::Expected<unsigned> converted =
        inLayout(value, step.signature.operands[number].layout);
    if (!converted)
      return converted.takeError();
    step.operands.push_back(*converted);
  }
  for (auto [result, type] : llvm::zip_equal(
           chain.operations.back()->getResults(), step.signature.results)) {
    numberOf[result] = addValue(type);
    step.results.push_back(numberOf[result]);
  }
  step.kernel = std::move(kernel);
  plan.steps.push_back(std::move(step));
  return llvm::Error::success();
}

llvm::Error Planner::addReference(const Chain &chain, PlannedStep step) {
  const TypedOperation &own = typed.find(chain.operations.front())->second;
  auto programs = compilePrograms(own.definition, own.signature);
  if (!programs)
    return programs.takeError();
  step.programs = std::move(*programs);
  step.signature = chain.signature;
  for (Value operand : chain.operands)
    step.operands.push_back(numberOf[operand]);
  for (auto [result, type] : llvm::zip_equal(
           chain.operations.back()->getResults(), step.signature.results)) {
    type.layout = kernels::Layout::rowMajor(type.rank());
    numberOf[result] = addValue(type);
    step.results.push_back(numberOf[result]);
  }
  plan.steps.push_back(std::move(step));
  return llvm::Error::success();
}

llvm::Error Planner::addStep(const Chain &chain) {
  if (addView(chain))
    return llvm::Error::success();
  PlannedStep step;
  step.operations = {chain.operations.begin(), chain.operations.end()};
  if (std::unique_ptr<kernels::Kernel> kernel = makeKernel(chain))
    return addKernel(chain, std::move(step), std::move(kernel));
  // Chains grow by kernels that exist, so this is one operation.
  return addReference(chain, std::move(step));
}

llvm::Error Planner::addOperation(Operation &operation) {
  if (auto constant = dyn_cast<ConstantOp>(operation))
    return addConstant(constant);
  if (auto opaque = dyn_cast<OpaqueOp>(operation))
    return errorAt(operation, opaque.getForeignName() +
                                  " is a foreign operator and cannot be run");
  if (!hasDefinition(operation.getName()))
    return errorAt(operation, "the operator cannot be run");
  if (llvm::Error error = type(operation))
    return error;
  if (llvm::all_of(operation.getOperands(),
                   [&](Value operand) { return isConstant(operand); })) {
    if (llvm::Error error = foldConstant(operation))
      return error;
    typed.erase(&operation);
  }
  return llvm::Error::success();
}

llvm::Expected<Plan> Planner::run() {
  Block &block = function.getBody().front();
  if (llvm::Error error = addArguments())
    return std::move(error);
  for (Operation &operation : block.without_terminator())
    if (llvm::Error error = addOperation(operation))
      return std::move(error);
  fuseChains();
  for (Operation &operation : block.without_terminator())
    if (auto chain = chainEndingIn.find(&operation);
        chain != chainEndingIn.end())
      if (llvm::Error error = addStep(chain->second))
        return std::move(error);
  for (Value output : block.getTerminator()->getOperands()) {
    auto number = numberOf.find(output);
    if (number == numberOf.end())
      return llvm::createStringError(
          "an output is not a tensor that can be run");
    const kernels::TensorDescription &type = plan.values[number->second].type;
    llvm::Expected<unsigned> converted =
        inLayout(number->second, kernels::Layout::rowMajor(type.rank()));
    if (!converted)
      return converted.takeError();
    plan.outputs.push_back(*converted);
  }
  return std::move(plan);
}

llvm::Expected<Plan> makePlan(func::FuncOp function,
                              const ExecutableOptions &options,
                              bool givesConstants) {
  return Planner(function, options, givesConstants).run();
}

} // namespace verso
