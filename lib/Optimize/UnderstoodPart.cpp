//===- UnderstoodPart.cpp - What is left without opaque parts -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Optimize/UnderstoodPart.h"
#include "mlir/IR/IRMapping.h"
#include "onnx/onnx.pb.h"
#include "verso/Cost/OperatorSignature.h"
#include "verso/Dialect/VersoDialect.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;

namespace verso {

/// The operations that the results of a function depend on, in order.
static SmallVector<Operation *> liveOperations(func::FuncOp function) {
  llvm::DenseSet<Operation *> live;
  SmallVector<Operation *> worklist{function.front().getTerminator()};
  while (!worklist.empty())
    for (Value operand : worklist.pop_back_val()->getOperands())
      if (Operation *producer = operand.getDefiningOp();
          producer && live.insert(producer).second)
        worklist.push_back(producer);
  SmallVector<Operation *> result;
  for (Operation &operation : function.front().without_terminator())
    if (live.contains(&operation))
      result.push_back(&operation);
  return result;
}

bool hasOpaqueParts(func::FuncOp function) {
  return llvm::any_of(liveOperations(function), [](Operation *operation) {
    return isa<OpaqueOp>(operation);
  });
}

namespace {

/// The operations of a function, with its opaque ones by their name.
struct Part {
  explicit Part(const ImportedModel &model)
      : function(model.function()), operations(liveOperations(function)) {
    for (Operation *operation : operations)
      if (auto opaque = dyn_cast<OpaqueOp>(operation))
        if (opaques.try_emplace(nameOf(opaque, model), opaque).second)
          names.push_back(nameOf(opaque, model));
  }

  /// The name of the first output of the node behind an opaque operation, or of
  /// the initializer behind it.
  static std::string nameOf(OpaqueOp opaque, const ImportedModel &model) {
    Attribute payload = opaque.getPayloadAttr();
    if (auto name = dyn_cast_or_null<StringAttr>(payload))
      return name.str();
    if (auto number = dyn_cast_or_null<IntegerAttr>(payload))
      for (const std::string &output :
           model.model().proto().graph().node(number.getInt()).output())
        if (!output.empty())
          return output;
    return "";
  }

  /// True if something else than an opaque operation uses the value.
  static bool isUsedByUnderstood(Value value) {
    return llvm::any_of(value.getUsers(),
                        [](Operation *user) { return !isa<OpaqueOp>(user); });
  }

  func::FuncOp function;
  SmallVector<Operation *> operations;
  llvm::StringMap<OpaqueOp> opaques;
  /// The keys of `opaques` in the order of the operations.
  std::vector<std::string> names;
};

/// Builds the two functions.
class PartBuilder {
public:
  PartBuilder(const ImportedModel &before, const ImportedModel &after)
      : before(before), after(after) {}

  llvm::Expected<UnderstoodParts> run() {
    if (before.opaques.size() != after.opaques.size())
      return llvm::createStringError(
          "the models have different foreign operators");
    for (const std::string &name : before.names)
      if (llvm::Error error =
              addCut(before.opaques.lookup(name), after.opaques.lookup(name)))
        return error;
    // The functions' own results; those of opaque operations are compared by
    // what goes into these.
    Operation *terminator = before.function.front().getTerminator();
    Operation *other = after.function.front().getTerminator();
    for (unsigned i = 0; i < terminator->getNumOperands(); ++i)
      addOutput(terminator->getOperand(i), other->getOperand(i),
                "output " + std::to_string(i));

    if (llvm::Error error = checkSize())
      return error;
    result.module =
        ModuleOp::create(UnknownLoc::get(before.function.getContext()));
    for (bool isAfter : {false, true})
      if (llvm::Error error = build(isAfter))
        return error;
    return std::move(result);
  }

private:
  /// All values at a cut are in memory at once.
  llvm::Error checkSize() const {
    constexpr int64_t limit = int64_t(256) << 20;
    int64_t bytes = 0;
    for (ArrayRef<Value> values :
         {ArrayRef<Value>(beforeInputs), ArrayRef<Value>(beforeOutputs)})
      for (Value value : values)
        if (auto type = dyn_cast<RankedTensorType>(value.getType());
            type && type.hasStaticShape())
          bytes += type.getNumElements() *
                   llvm::divideCeil(type.getElementTypeBitWidth(), 8);
    if (bytes <= limit)
      return llvm::Error::success();
    return llvm::createStringError("the values around foreign operators take " +
                                   llvm::Twine(bytes >> 20) + " MB");
  }

  /// Makes outputs of what goes into an opaque operation, and inputs of what
  /// comes out of it.
  llvm::Error addCut(OpaqueOp first, OpaqueOp second) {
    if (!second || first.getInputs().size() != second.getInputs().size() ||
        first.getResultTypes() != second.getResultTypes())
      return llvm::createStringError("a foreign operator has changed");
    for (auto [i, operands] : llvm::enumerate(
             llvm::zip_equal(first.getInputs(), second.getInputs())))
      addOutput(std::get<0>(operands), std::get<1>(operands),
                (first.getForeignName() + " operand " + Twine(i)).str());
    for (auto [i, value] : llvm::enumerate(first.getResults())) {
      Value other = second.getResult(i);
      if (!Part::isUsedByUnderstood(value) && !Part::isUsedByUnderstood(other))
        continue;
      auto type = dyn_cast<RankedTensorType>(value.getType());
      std::optional<kernels::ElementType> element =
          type ? elementTypeOf(type.getElementType()) : std::nullopt;
      // A result of the function itself need not be run.
      bool isOnlyReturned = llvm::all_of(value.getUsers(), [](Operation *user) {
        return isa<OpaqueOp, func::ReturnOp>(user);
      });
      if (isOnlyReturned && (!element || !type.hasStaticShape()))
        continue;
      if (!element || !type.hasStaticShape())
        return llvm::createStringError("the shape of a result of " +
                                       first.getForeignName() +
                                       " is only known when the model runs");
      InputDescription input;
      input.name = ("cut " + Twine(result.addedInputs.size())).str();
      input.element = *element;
      input.shape = type.getShape().vec();
      result.addedInputs.push_back(std::move(input));
      beforeInputs.push_back(value);
      afterInputs.push_back(other);
    }
    return llvm::Error::success();
  }

  /// Makes an output of a value that is understood.
  void addOutput(Value first, Value second, std::string name) {
    auto isForeign = [](Value value) {
      return isa<BlockArgument>(value) || value.getDefiningOp<OpaqueOp>() ||
             value.getDefiningOp<ConstantOp>();
    };
    if (isForeign(first) && isForeign(second))
      return;
    beforeOutputs.push_back(first);
    afterOutputs.push_back(second);
    result.outputNames.push_back(std::move(name));
  }

  llvm::Error build(bool isAfter) {
    const Part &part = isAfter ? after : before;
    func::FuncOp source = part.function;
    ArrayRef<Value> inputs = isAfter ? afterInputs : beforeInputs;
    ArrayRef<Value> outputs = isAfter ? afterOutputs : beforeOutputs;
    OpBuilder builder = OpBuilder::atBlockEnd(result.module->getBody());
    SmallVector<Type> inputTypes(source.getArgumentTypes());
    for (Value input : inputs)
      inputTypes.push_back(input.getType());
    auto function = func::FuncOp::create(
        builder, source.getLoc(), isAfter ? "after" : "before",
        builder.getFunctionType(inputTypes, ValueRange(outputs).getTypes()));
    Block *block = function.addEntryBlock();
    builder.setInsertionPointToEnd(block);
    IRMapping mapping;
    unsigned argument = 0;
    for (Value value : source.getArguments())
      mapping.map(value, block->getArgument(argument++));
    for (Value value : inputs)
      mapping.map(value, block->getArgument(argument++));
    // What depends on an opaque result that is no input is not computed: no
    // output needs it.
    for (Operation *operation : part.operations)
      if (!isa<OpaqueOp>(operation) &&
          llvm::all_of(operation->getOperands(), [&](Value operand) {
            return mapping.contains(operand);
          }))
        builder.clone(*operation, mapping);
    SmallVector<Value> results;
    for (Value output : outputs) {
      results.push_back(mapping.lookupOrNull(output));
      if (!results.back())
        return llvm::createStringError("an output follows from a result of a "
                                       "foreign operator of unknown shape");
    }
    func::ReturnOp::create(builder, source.getLoc(), results);
    (isAfter ? result.after : result.before) = function;
    return llvm::Error::success();
  }

  Part before, after;
  SmallVector<Value> beforeInputs, afterInputs, beforeOutputs, afterOutputs;
  UnderstoodParts result;
};

} // namespace

llvm::Expected<UnderstoodParts> understoodParts(const ImportedModel &before,
                                                const ImportedModel &after) {
  return PartBuilder(before, after).run();
}

} // namespace verso
