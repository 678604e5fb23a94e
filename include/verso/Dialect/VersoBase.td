//===- VersoBase.td - The dialect and what its operators share -*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_VERSOBASE
#define VERSO_DIALECT_VERSOBASE

include "verso/Dialect/OperatorInterface.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Verso_Dialect : Dialect {
  let name = "verso";
  let cppNamespace = "::verso";
  let summary = "Tensor operators with one meaning each, and rules over them";
  let description = [{
    The operators of tensor programs as Verso optimises them. The set is small
    and orthogonal: an operator is here because it has an expression of its
    own. What an operator means is written once, in its `define` hook, as an
    index-level expression of one element of its result, together with the
    constraints under which it is well formed. Type inference, verification,
    execution, fingerprints and proofs are derived from that definition.

    Constraints are numbered (C1, C2, ...) for each operator. The same number
    appears in the documentation, in the definition and in the diagnostic.
    Every operator also has constraint C0: its attributes are present and have
    the documented form.

    Attributes that are lists of integers may, inside a `verso.rule`, be
    symbolic: an affine map without dimensions whose symbols are those of the
    rule, for example `pads = affine_map<()[p] -> (p, p, p, p)>`. A real number
    may be a symbol too, `epsilon = affine_map<()[e] -> (e)>`: the rule then
    holds for whatever number stands there. Such a symbol must not occur in a
    size or a condition.
  }];
  let usePropertiesForAttributes = 0;
  let useDefaultAttributePrinterParser = 1;
  let dependentDialects = [];
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

def Verso_IndexArrayAttr : Attr<
    Or<[DenseI64ArrayAttr.predicate,
        CPred<"::llvm::isa<::mlir::AffineMapAttr>($_self)">]>,
    "list of integers, or of expressions over the symbols of a rule"> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
}

def Verso_IndexAttr : Attr<
    Or<[I64Attr.predicate,
        CPred<"::llvm::isa<::mlir::AffineMapAttr>($_self)">]>,
    "integer, or one expression over the symbols of a rule"> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
}

def Verso_RealAttr : Attr<
    Or<[F64Attr.predicate,
        CPred<"::llvm::isa<::mlir::AffineMapAttr>($_self)">]>,
    "number, or a symbol of a rule that stands for one"> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
}

//===----------------------------------------------------------------------===//
// Operator classes
//===----------------------------------------------------------------------===//

class Verso_Op<string mnemonic, list<Trait> traits = []>
    : Op<Verso_Dialect, mnemonic, traits>;

/// An operator with a definition.
class Verso_Operator<string mnemonic, list<Trait> traits = []>
    : Verso_Op<mnemonic, !listconcat(traits, [
        Pure, InferTypeOpInterface,
        DeclareOpInterfaceMethods<Verso_OperatorInterface>])> {
  let assemblyFormat =
      "operands attr-dict `:` functional-type(operands, results)";
  // InferTypeOpInterface, derived from `define`.
  let extraClassDeclaration = [{
    static ::mlir::LogicalResult
    inferReturnTypes(::mlir::MLIRContext *context,
                     ::std::optional<::mlir::Location> location,
                     ::mlir::ValueRange operands,
                     ::mlir::DictionaryAttr attributes,
                     ::mlir::OpaqueProperties, ::mlir::RegionRange,
                     ::llvm::SmallVectorImpl<::mlir::Type> &types) {
      return ::verso::inferTypesFromDefinition(
          ::mlir::OperationName(getOperationName(), context), location,
          operands, attributes, types);
    }
    static bool isCompatibleReturnTypes(::mlir::TypeRange inferred,
                                        ::mlir::TypeRange stated) {
      return ::verso::areCompatibleTypes(inferred, stated);
    }
  }];
}

/// An operator with one result.
class Verso_TensorOperator<string mnemonic, list<Trait> traits = []>
    : Verso_Operator<mnemonic, traits> {
  let results = (outs AnyRankedTensor:$result);
}

#endif // VERSO_DIALECT_VERSOBASE
