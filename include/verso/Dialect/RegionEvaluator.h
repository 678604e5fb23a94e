//===- RegionEvaluator.h - Runs one side of a rule -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A side of a rule is a straight-line program of operator applications. A
// RegionDefinition is its meaning over the rule's symbols; a RegionProgram is
// that meaning at given symbol values, ready to run over any domain.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_REGIONEVALUATOR_H
#define VERSO_DIALECT_REGIONEVALUATOR_H

#include "verso/Dialect/VersoDialect.h"
#include "verso/Expression/Evaluator.h"

namespace verso {

/// The operator applications of one side of a rule, each with its definition
/// over the rule's symbols. Values are numbered: the arguments of the region
/// first, then the results of its operations in order.
class RegionDefinition {
public:
  struct Application {
    mlir::Operation *operation;
    llvm::SmallVector<unsigned, 4> operands; ///< value numbers
    unsigned firstResult;                    ///< value number of result 0
    Definition definition;
  };

  /// Defines all operations of `region`, which must have the form of a side of
  /// a rule, for arguments of types `inputs`. The error is the constraint that
  /// fails whatever the symbols are, as `<operator>: C<n>: <message>`.
  static llvm::Expected<RegionDefinition>
  create(mlir::Region &region, llvm::ArrayRef<SymbolicTensor> inputs);

  llvm::ArrayRef<Application> applications() const { return applicationList; }
  unsigned numInputs() const { return inputCount; }
  /// The symbolic types of all values.
  llvm::ArrayRef<SymbolicTensor> values() const { return valueList; }
  /// The value numbers that the region yields.
  llvm::ArrayRef<unsigned> outputs() const { return outputList; }
  /// The application that computes value `number` (not an input).
  const Application &definingApplication(unsigned number) const {
    return applicationList[definedBy[number]];
  }
  /// All constraints of all applications, in order, as messages
  /// `<operator>: C<n>: <message>`.
  llvm::SmallVector<Constraint> constraints() const;
  /// The message of the first constraint that does not hold at these symbol
  /// values; empty if all do.
  std::string violatedConstraint(llvm::ArrayRef<int64_t> symbols) const;

private:
  unsigned inputCount = 0;
  std::vector<Application> applicationList;
  std::vector<SymbolicTensor> valueList;
  std::vector<unsigned> definedBy; ///< by value number; unused for inputs
  llvm::SmallVector<unsigned, 2> outputList;
};

/// One side of a rule, compiled for concrete symbol values.
class RegionProgram {
public:
  /// Binds the symbols s0, s1, ... to `symbols`. Fails, naming the constraint,
  /// if an application is not well formed at these values, or if a size is
  /// negative or too large.
  static llvm::Expected<RegionProgram> compile(const RegionDefinition &region,
                                               llvm::ArrayRef<int64_t> symbols);

  unsigned numInputs() const { return inputCount; }
  unsigned numOutputs() const { return outputList.size(); }
  llvm::ArrayRef<int64_t> inputSizes(unsigned input) const {
    return sizeList[input];
  }
  llvm::ArrayRef<int64_t> outputSizes(unsigned output) const {
    return sizeList[outputList[output]];
  }
  /// The number of elements of an input.
  int64_t numInputElements(unsigned input) const;
  /// An upper bound for the number of scalar loads and operations of one run
  /// and of the input elements; saturates at the largest integer.
  int64_t work() const { return workBound; }

  /// Runs the program. `inputs[i]` holds input i's elements in row-major order;
  /// so do the outputs that are returned.
  template <typename Domain>
  std::vector<std::vector<typename Domain::Value>>
  run(Domain &domain,
      llvm::ArrayRef<std::vector<typename Domain::Value>> inputs) const {
    using Value = typename Domain::Value;
    std::vector<std::vector<Value>> values(inputs.begin(), inputs.end());
    values.resize(sizeList.size());
    for (const Step &step : steps) {
      llvm::SmallVector<const Value *, 4> operands;
      for (unsigned operand : step.operands)
        operands.push_back(values[operand].data());
      Evaluator<Domain>(step.program, domain)
          .run(operands, values[step.result]);
    }
    std::vector<std::vector<Value>> outputs;
    for (unsigned output : outputList)
      outputs.push_back(values[output]);
    return outputs;
  }

  /// The reference interpretation: what leads from integers to integers is
  /// computed in integers of their types, all else in double. What is not
  /// defined (a quotient by zero) is not finite. Nothing if an integer is too
  /// large to be a double.
  std::optional<std::vector<std::vector<double>>>
  runReference(llvm::ArrayRef<std::vector<double>> inputs) const;
  /// True if all values are integers.
  bool isOfIntegers() const {
    return llvm::all_of(types, llvm::IsaPred<mlir::IntegerType>);
  }

private:
  struct Step {
    Program program;
    llvm::SmallVector<unsigned, 4> operands;
    unsigned result;
    bool isDefinedEverywhere; ///< for integers
  };
  unsigned inputCount = 0;
  std::vector<mlir::Type> types; ///< of the elements, by value number
  int64_t workBound = 0;
  std::vector<Step> steps;
  std::vector<llvm::SmallVector<int64_t, 4>> sizeList; ///< by value number
  llvm::SmallVector<unsigned, 2> outputList;
};

} // namespace verso

#endif // VERSO_DIALECT_REGIONEVALUATOR_H
