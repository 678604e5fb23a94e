//===- RegionEvaluator.cpp - Runs one side of a rule ----------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/RegionEvaluator.h"
#include "verso/Expression/Domains.h"
#include "verso/Expression/IntegerDomain.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;

namespace verso {

llvm::Expected<RegionDefinition>
RegionDefinition::create(Region &region, ArrayRef<SymbolicTensor> inputs) {
  RegionDefinition result;
  result.inputCount = inputs.size();
  result.valueList.assign(inputs.begin(), inputs.end());
  result.definedBy.resize(inputs.size(), 0);
  llvm::DenseMap<Value, unsigned> numberOf;
  Block &block = region.front();
  for (BlockArgument argument : block.getArguments())
    numberOf[argument] = argument.getArgNumber();
  for (Operation &operation : block.without_terminator()) {
    SmallVector<unsigned, 4> operands;
    SmallVector<SymbolicTensor, 4> types;
    for (Value operand : operation.getOperands()) {
      operands.push_back(numberOf.lookup(operand));
      types.push_back(result.valueList[operands.back()]);
    }
    llvm::Expected<Definition> definition =
        define(operation.getName(), operation.getAttrDictionary(), types);
    if (!definition)
      return definition.takeError();
    unsigned firstResult = result.valueList.size();
    for (auto [value, type] :
         llvm::zip_equal(operation.getResults(), definition->results())) {
      numberOf[value] = result.valueList.size();
      result.valueList.push_back(type.type);
      result.definedBy.push_back(result.applicationList.size());
    }
    result.applicationList.push_back(
        {&operation, std::move(operands), firstResult, std::move(*definition)});
  }
  for (Value output : block.getTerminator()->getOperands())
    result.outputList.push_back(numberOf.lookup(output));
  return std::move(result);
}

/// `constraint` with the operator and its number in the message.
static Constraint withOrigin(const RegionDefinition::Application &application,
                             const Constraint &constraint) {
  Constraint result = constraint;
  result.message = (application.operation->getName().stripDialect() + ": C" +
                    Twine(constraint.number) + ": " + constraint.message)
                       .str();
  return result;
}

SmallVector<Constraint> RegionDefinition::constraints() const {
  SmallVector<Constraint> result;
  for (const Application &application : applicationList)
    for (const Constraint &constraint : application.definition.constraints())
      result.push_back(withOrigin(application, constraint));
  return result;
}

std::string
RegionDefinition::violatedConstraint(ArrayRef<int64_t> symbols) const {
  for (const Application &application : applicationList)
    for (const Constraint &constraint : application.definition.constraints())
      if (!holds(constraint.condition, symbols))
        return withOrigin(application, constraint).message;
  return "";
}

/// The loads and operations of node `number`, over all iterations.
static int64_t workOf(const Program &program, unsigned number) {
  const Program::Node &node = program.nodes()[number];
  int64_t work = 1;
  for (unsigned operand : node.operands)
    work =
        llvm::SaturatingAdd(uint64_t(work), uint64_t(workOf(program, operand)));
  uint64_t product = work;
  for (const Program::Loop &loop : node.loops)
    product = llvm::SaturatingMultiply(product, uint64_t(loop.extent));
  return std::min<uint64_t>(std::max<uint64_t>(product, 1),
                            std::numeric_limits<int64_t>::max());
}

int64_t RegionProgram::numInputElements(unsigned input) const {
  uint64_t count = 1;
  for (int64_t size : sizeList[input])
    count = llvm::SaturatingMultiply(count, uint64_t(size));
  return std::min<uint64_t>(count, std::numeric_limits<int64_t>::max());
}

/// True if the expression has a value for all integers: there is none of a
/// quotient by zero, for example.
static bool isDefinedEverywhere(ScalarExpression expression) {
  if (expression->kind == ScalarNode::Kind::Apply)
    switch (expression->function) {
    case ScalarFunction::Divide:
    case ScalarFunction::Remainder:
    case ScalarFunction::Power:
    case ScalarFunction::Sqrt:
    case ScalarFunction::Log:
      return false;
    default:
      break;
    }
  return llvm::all_of(expression->operands, isDefinedEverywhere);
}

llvm::Expected<RegionProgram>
RegionProgram::compile(const RegionDefinition &region,
                       ArrayRef<int64_t> symbols) {
  if (std::string violated = region.violatedConstraint(symbols);
      !violated.empty())
    return llvm::createStringError(violated);
  RegionProgram result;
  result.inputCount = region.numInputs();
  result.outputList.assign(region.outputs().begin(), region.outputs().end());
  for (const SymbolicTensor &value :
       region.values().take_front(region.numInputs())) {
    SmallVector<int64_t, 4> sizes;
    for (AffineExpr size : value.sizes) {
      std::optional<int64_t> extent = evaluateSize(size, symbols);
      if (!extent || *extent < 0)
        return llvm::createStringError(
            "an input size is negative or undefined");
      sizes.push_back(*extent);
    }
    result.sizeList.push_back(std::move(sizes));
  }
  for (const SymbolicTensor &value : region.values())
    result.types.push_back(value.elementType);
  uint64_t work = 0;
  for (unsigned i = 0; i < result.inputCount; ++i)
    work = llvm::SaturatingAdd(work, uint64_t(result.numInputElements(i)));
  for (const RegionDefinition::Application &application :
       region.applications()) {
    std::vector<SmallVector<int64_t, 4>> operandSizes;
    for (unsigned operand : application.operands)
      operandSizes.push_back(result.sizeList[operand]);
    for (auto [number, definition] :
         llvm::enumerate(application.definition.results())) {
      llvm::Expected<Program> program =
          Program::compile(definition, application.definition.numVariables(),
                           operandSizes, symbols);
      if (!program)
        return program.takeError();
      if (program->numElements() != 0) // Else there is no expression.
        work = llvm::SaturatingMultiplyAdd(
            uint64_t(program->numElements()),
            uint64_t(workOf(*program, program->root())), work);
      result.sizeList.emplace_back(program->sizes());
      result.steps.push_back({std::move(*program), application.operands,
                              application.firstResult + unsigned(number),
                              isDefinedEverywhere(definition.value)});
    }
  }
  result.workBound =
      std::min<uint64_t>(work, std::numeric_limits<int64_t>::max());
  return std::move(result);
}

/// The elements of a result of integers, computed in double: those that have a
/// value become integers of the type.
static bool wrap(std::vector<double> &elements, unsigned width,
                 bool isUnsigned) {
  for (double &element : elements) {
    if (!std::isfinite(element))
      continue;
    if (std::fabs(element) > exactIntegers)
      return false;
    element = double(wrapInteger(int64_t(element), width, isUnsigned));
  }
  return true;
}

std::optional<std::vector<std::vector<double>>>
RegionProgram::runReference(ArrayRef<std::vector<double>> inputs) const {
  std::vector<std::vector<double>> values(inputs.begin(), inputs.end());
  values.resize(sizeList.size());
  for (const Step &step : steps) {
    SmallVector<ArrayRef<double>, 4> operands;
    SmallVector<const double *, 4> data;
    bool isOfIntegers = isa<IntegerType>(types[step.result]);
    bool isDefined = step.isDefinedEverywhere;
    for (unsigned operand : step.operands) {
      operands.push_back(values[operand]);
      data.push_back(values[operand].data());
      isOfIntegers &= isa<IntegerType>(types[operand]);
      isDefined &= llvm::all_of(
          values[operand], [](double value) { return std::isfinite(value); });
    }
    std::vector<double> &result = values[step.result];
    unsigned width = types[step.result].getIntOrFloatBitWidth();
    bool isUnsigned = types[step.result].isUnsignedInteger() || width == 1;
    if (isOfIntegers && isDefined) {
      std::optional<std::vector<double>> integers =
          runOnIntegers(step.program, operands, width, isUnsigned);
      if (!integers)
        return std::nullopt;
      result = std::move(*integers);
      continue;
    }
    DoubleDomain domain;
    Evaluator<DoubleDomain>(step.program, domain).run(data, result);
    if (isOfIntegers && !wrap(result, width, isUnsigned))
      return std::nullopt;
  }
  std::vector<std::vector<double>> outputs;
  for (unsigned output : outputList)
    outputs.push_back(values[output]);
  return outputs;
}

} // namespace verso
