//===- OperatorInstances.h - Operators at concrete shapes ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_OPERATORINSTANCES_H
#define VERSO_GENERATE_OPERATORINSTANCES_H

#include "mlir/IR/OperationSupport.h"
#include "verso/Expression/Program.h"
#include "verso/Generate/Vocabulary.h"
#include "llvm/ADT/DenseMap.h"
#include <deque>
#include <map>

namespace verso {

/// The shape of a value in every assignment of a vocabulary, and its element
/// type, as a small number.
using ShapeId = uint16_t;

/// An operator template applied to operands of given shapes.
struct OperatorInstance {
  unsigned templateNumber = 0;
  llvm::SmallVector<ShapeId, 2> operands, results;
  llvm::SmallVector<mlir::DictionaryAttr, 2> attributes; ///< by assignment
  /// programs[assignment][result]
  std::vector<std::vector<Program>> programs;
};

/// Types and compiles the operators of a vocabulary, once for each combination
/// of operator and operand shapes.
class OperatorInstances {
public:
  static constexpr unsigned invalid = ~0u;
  /// What ShapeId can number.
  static constexpr size_t maxSupportedShapes = size_t(1) << 16;

  OperatorInstances(mlir::MLIRContext *context, const Vocabulary &vocabulary,
                    size_t maxShapes = maxSupportedShapes);

  const Vocabulary &vocabulary() const { return words; }
  unsigned numAssignments() const { return words.numAssignments(); }

  /// The number of the shape that input template `number` has.
  ShapeId inputShape(unsigned number) const { return inputShapes[number]; }
  /// The concrete sizes of a shape in an assignment.
  const Shape &shape(ShapeId id, unsigned assignment) const {
    return shapes[id][assignment];
  }
  int64_t numElements(ShapeId id, unsigned assignment) const {
    return elementCounts[id][assignment];
  }

  /// The instance of operator template `templateNumber` for operands of the
  /// given shapes; `invalid` unless the application is well formed, and its
  /// results are not too large, in every assignment.
  unsigned find(unsigned templateNumber, llvm::ArrayRef<ShapeId> operands);
  const OperatorInstance &operator[](unsigned number) const {
    return instances[number];
  }
  /// The number of instances so far, and of shapes.
  size_t size() const { return instances.size(); }
  size_t numShapes() const { return shapes.size(); }
  /// True if some instance is missing because there would be more shapes than
  /// `maxShapes`.
  bool hasTooManyShapes() const { return tooManyShapes; }
  /// The operator that template `templateNumber` applies.
  mlir::OperationName operatorName(unsigned templateNumber) const {
    return names[templateNumber];
  }

private:
  ShapeId intern(llvm::ArrayRef<Shape> shape, mlir::Type elementType);
  unsigned create(unsigned templateNumber, llvm::ArrayRef<ShapeId> operands);

  mlir::MLIRContext *context;
  const Vocabulary &words;
  size_t maxShapes;
  bool tooManyShapes = false;
  std::vector<mlir::OperationName> names;
  std::vector<ShapeId> inputShapes;
  std::vector<llvm::SmallVector<Shape, 2>> shapes;
  std::vector<mlir::Type> elementTypes; ///< by shape
  std::vector<llvm::SmallVector<int64_t, 2>> elementCounts;
  std::map<std::pair<const void *, std::vector<int64_t>>, ShapeId> shapeNumbers;
  std::deque<OperatorInstance> instances;
  std::map<llvm::SmallVector<unsigned, 6>, unsigned> instanceNumbers;
};

} // namespace verso

#endif // VERSO_GENERATE_OPERATORINSTANCES_H
