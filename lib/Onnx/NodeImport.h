//===- NodeImport.h - Importing one ONNX node ------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the converters of the various operators see of an import: the node's
// attributes and inputs, and how to emit operators of the dialect. A converter
// never states a shape; shapes follow from the operators' definitions.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_ONNX_NODEIMPORT_H
#define VERSO_LIB_ONNX_NODEIMPORT_H

#include "Tensors.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Value.h"
#include "onnx/onnx.pb.h"
#include "verso/Dialect/VersoDialect.h"
#include "llvm/Support/JSON.h"

namespace verso {

class Importer;

/// The error of a converter for a node that is well formed but does not fit the
/// dialect's operators: the node becomes opaque, for this reason.
class Unsupported : public llvm::ErrorInfo<Unsupported> {
public:
  static char ID;
  explicit Unsupported(const llvm::Twine &text)
      : reason(llvm::json::fixUTF8(text.str())) {}
  void log(llvm::raw_ostream &stream) const override { stream << reason; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

  std::string reason;
};

inline llvm::Error unsupported(const llvm::Twine &reason) {
  return llvm::make_error<Unsupported>(reason);
}

/// True for the element types that operators compute with: floating-point
/// numbers, signed integers of 8, 32 and 64 bits, unsigned ones of 8, truth
/// values.
bool isComputable(mlir::Type type);
/// True if the size is known to be 0.
bool isEmpty(mlir::AffineExpr size);

using Integers = llvm::SmallVector<int64_t, 4>;
using Values = llvm::SmallVector<mlir::Value, 2>;
using Sizes = llvm::SmallVector<mlir::AffineExpr, 4>;

/// The values of a small tensor of integers, as far as they follow from shapes:
/// expressions over the symbolic sizes of the model's inputs.
struct KnownIntegers {
  Sizes values;
  mlir::Type elementType;
  bool isScalar = false;

  /// The values, if all are constant.
  std::optional<Integers> constants() const;
};

/// One node while it is imported.
class NodeImport {
public:
  NodeImport(Importer &importer, const onnx::NodeProto &node, unsigned number)
      : importer(importer), node(node), nodeNumber(number) {}

  const onnx::NodeProto &proto() const { return node; }
  unsigned number() const { return nodeNumber; }
  mlir::MLIRContext *getContext() const;
  /// The version of the standard operator set that the model uses.
  int64_t opset() const;
  /// The number of outputs up to the last one that something uses; at least 1
  /// if there are any.
  unsigned numOutputs() const;

  /// An error about this node in a malformed model.
  llvm::Error malformed(const llvm::Twine &message) const;

  //===--- Attributes -----------------------------------------------------===//
  // Each fails if the attribute has another type than the one asked for.
  bool hasAttribute(llvm::StringRef name) const;
  llvm::Expected<int64_t> integer(llvm::StringRef name, int64_t missing) const;
  llvm::Expected<double> real(llvm::StringRef name, double missing) const;
  llvm::Expected<std::string> string(llvm::StringRef name,
                                     llvm::StringRef missing) const;
  llvm::Expected<Integers> integers(llvm::StringRef name,
                                    llvm::ArrayRef<int64_t> missing) const;
  /// Null if missing.
  const onnx::TensorProto *tensor(llvm::StringRef name) const;

  //===--- Inputs ---------------------------------------------------------===//
  unsigned numInputs() const { return node.input_size(); }
  bool hasInput(unsigned number) const;
  /// Input `number`, which must be a tensor of known rank.
  llvm::Expected<mlir::Value> input(unsigned number);
  /// The same; its elements must be floating-point numbers, for which the
  /// operators' definitions (over the reals) are what ONNX means.
  llvm::Expected<mlir::Value> floatInput(unsigned number);
  /// The same; its elements may also be integers of a type that is computed
  /// with.
  llvm::Expected<mlir::Value> numberInput(unsigned number);
  /// All inputs by `input` or `floatInput`; none may be missing.
  llvm::Expected<Values> inputs();
  llvm::Expected<Values> floatInputs();
  /// The values of input `number`, if they are known integers.
  std::optional<KnownIntegers> knownInput(unsigned number) const;
  /// The constant behind input `number`; null if it is none.
  mlir::ElementsAttr constantInput(unsigned number) const;
  /// The constant integers of input `number`; `what` is named if they are not
  /// known.
  llvm::Expected<Integers> integerInput(unsigned number, llvm::StringRef what);
  /// The type of input `number` if that is known, otherwise nothing.
  std::optional<SymbolicTensor> inputType(unsigned number) const;

  //===--- Types ----------------------------------------------------------===//
  /// The symbolic type of a ranked value.
  const SymbolicTensor &type(mlir::Value value) const;
  unsigned rank(mlir::Value value) const { return type(value).rank(); }
  /// The sizes of a value; fails (as unsupported) if any is symbolic.
  llvm::Expected<Integers> staticSizes(mlir::Value value) const;
  /// A size about which nothing is known.
  mlir::AffineExpr unknownSize();
  mlir::AffineExpr constantSize(int64_t size) const;
  /// `axis`, counted from the end if negative, within `rank`.
  llvm::Expected<int64_t> axis(int64_t axis, int64_t rank) const;
  /// The same for a list; sorted, without repetition.
  llvm::Expected<Integers> axes(llvm::ArrayRef<int64_t> axes,
                                int64_t rank) const;

  //===--- Emission -------------------------------------------------------===//
  /// Adds an operator and returns its results. A constraint of the operator
  /// that the operands break means that the model is malformed. A constraint
  /// numbered `decided` must be decided by the known sizes, otherwise the node
  /// is unsupported: ONNX would let sizes that are only known when the model
  /// runs broadcast.
  llvm::Expected<Values> emit(llvm::StringRef operatorName,
                              mlir::ValueRange operands,
                              llvm::ArrayRef<mlir::NamedAttribute> attributes,
                              unsigned decided = 0);
  template <typename Op>
  llvm::Expected<mlir::Value>
  emit(mlir::ValueRange operands,
       llvm::ArrayRef<mlir::NamedAttribute> attributes = {},
       unsigned decided = 0) {
    llvm::Expected<Values> results =
        emit(Op::getOperationName(), operands, attributes, decided);
    if (!results)
      return results.takeError();
    return results->front();
  }
  /// `value` under another static shape, as a view if it is constant; `value`
  /// itself if that is its shape.
  llvm::Expected<mlir::Value> emitReshape(mlir::Value value,
                                          llvm::ArrayRef<int64_t> shape);
  mlir::Value constant(mlir::ElementsAttr elements);

  mlir::NamedAttribute attribute(llvm::StringRef name,
                                 llvm::ArrayRef<int64_t> values) const;
  mlir::NamedAttribute attribute(llvm::StringRef name, int64_t value) const;
  mlir::NamedAttribute attribute(llvm::StringRef name, double value) const;
  mlir::NamedAttribute flag(llvm::StringRef name, bool value) const;

private:
  const onnx::AttributeProto *find(llvm::StringRef name) const;
  llvm::Error wrongType(llvm::StringRef name, llvm::StringRef type) const;

  Importer &importer;
  const onnx::NodeProto &node;
  unsigned nodeNumber;
};

/// Converts a node into operators of the dialect and returns the values of its
/// outputs, or fails: as Unsupported if the node is to stay opaque.
using Converter = llvm::Expected<Values> (*)(NodeImport &);

/// The converter of an operator of the standard domain; null if there is none.
Converter findConverter(llvm::StringRef operatorName);

using ConverterTable = llvm::StringMap<Converter>;
void addActivationConverters(ConverterTable &table);
void addComparisonConverters(ConverterTable &table);
void addElementwiseConverters(ConverterTable &table);
void addIndexingConverters(ConverterTable &table);
void addLinearConverters(ConverterTable &table);
void addMovementConverters(ConverterTable &table);
void addNormalizationConverters(ConverterTable &table);
void addQuantizationConverters(ConverterTable &table);
void addRearrangementConverters(ConverterTable &table);
void addReductionConverters(ConverterTable &table);
void addResizeConverters(ConverterTable &table);
void addShapeConverters(ConverterTable &table);
void addWindowConverters(ConverterTable &table);

/// The integers that a node computes from shapes and constants (Shape, Gather,
/// Concat, ...), if it is such a node.
std::optional<KnownIntegers> evaluateIntegers(NodeImport &node);

/// The types of the outputs of a node that stays opaque, as far as ONNX's rules
/// for it are known here; nothing for an output whose type is not.
llvm::SmallVector<std::optional<SymbolicTensor>, 2>
inferForeignTypes(NodeImport &node);

} // namespace verso

#endif // VERSO_LIB_ONNX_NODEIMPORT_H
