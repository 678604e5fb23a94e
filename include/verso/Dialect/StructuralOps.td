//===- StructuralOps.td - Leaves, foreign operators, rules -*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_STRUCTURALOPS
#define VERSO_DIALECT_STRUCTURALOPS

include "verso/Dialect/VersoBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/SymbolInterfaces.td"

//===----------------------------------------------------------------------===//
// Leaves
//===----------------------------------------------------------------------===//

def Verso_ConstantOp : Verso_Op<"constant", [Pure, ConstantLike,
    AllTypesMatch<["value", "result"]>]> {
  let summary = "a tensor known when the program is compiled";
  let description = [{
    The value is a dense elements attribute; large ones are dense resources,
    which are referenced and never copied.
  }];
  let arguments = (ins ElementsAttr:$value);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = "attr-dict $value";
  let hasFolder = 1;
}

def Verso_FillOp : Verso_TensorOperator<"fill"> {
  let summary = "a tensor with one value everywhere";
  let description = [{
    Unlike a `verso.constant`, its sizes may be symbols of a rule.

    Constraints:
    - C1: no size is negative.
  }];
  let arguments = (ins Verso_RealAttr:$value, Verso_IndexArrayAttr:$shape,
                       TypeAttr:$element_type);
}

def Verso_IdentityOp : Verso_TensorOperator<"identity"> {
  let summary = "the identity matrix, or the kernel of an identity convolution";
  let description = [{
    A tensor of shape `size x size x 1 x ... x 1` and the given rank, 1 where
    the first two indices are equal and 0 elsewhere.

    Constraints:
    - C1: the rank is at least 2 and the size not negative.
  }];
  let arguments = (ins Verso_IndexAttr:$size, I64Attr:$rank,
                       TypeAttr:$element_type);
}

def Verso_IotaOp : Verso_TensorOperator<"iota"> {
  let summary = "the index along an axis";
  let description = [{
    `result[i...]` is the index along `axis` as a number.

    Constraints:
    - C1: no size is negative.
    - C2: the axis is within the rank.
  }];
  let arguments = (ins Verso_IndexArrayAttr:$shape, I64Attr:$axis,
                       TypeAttr:$element_type);
}

//===----------------------------------------------------------------------===//
// Foreign operators
//===----------------------------------------------------------------------===//

def Verso_OpaqueOp : Verso_Op<"opaque"> {
  let summary = "a foreign operator, kept whole";
  let description = [{
    An operator that Verso does not know, or knows only with other attributes
    or types. It is never rewritten and never evaluated, only carried along.
    `foreign_name` is its name in the program it came from; `payload` whatever the
    importer needs to write it out again.
  }];
  let arguments = (ins Variadic<AnyType>:$inputs, StrAttr:$foreign_name,
                       OptionalAttr<AnyAttr>:$payload);
  let results = (outs Variadic<AnyType>:$outputs);
  let assemblyFormat = [{
    $foreign_name `(` $inputs `)` attr-dict `:` functional-type($inputs, $outputs)
  }];
}

//===----------------------------------------------------------------------===//
// Rules
//===----------------------------------------------------------------------===//

def Verso_FloatingPointClass : I32EnumAttr<"FloatingPointClass",
    "how far both sides of a rule may differ in floating point", [
      I32EnumAttrCase<"Exact", 0, "exact">,
      I32EnumAttrCase<"Reassociates", 1, "reassociates">,
      I32EnumAttrCase<"AssumesFinite", 2, "assumes_finite">]> {
  let cppNamespace = "::verso";
  let genSpecializedAttr = 0;
}

def Verso_FloatingPointClassAttr
    : EnumAttr<Verso_Dialect, Verso_FloatingPointClass, "fp"> {
  let summary = "the floating-point class of a rule";
  let description = [{
    - `exact`: the rule moves data only; results are bit-identical.
    - `reassociates`: equal over the reals; rounding may differ.
    - `assumes_finite`: equal where all values are finite.
  }];
  let assemblyFormat = "`<` $value `>`";
}

class Verso_Attr<string name, string mnemonicString>
    : AttrDef<Verso_Dialect, name> {
  let mnemonic = mnemonicString;
}

def Verso_ProofAttr : Verso_Attr<"Proof", "proof"> {
  let summary = "the record of how a rule was proved";
  let description = [{
    `method` names the proof for all sizes; `instances` counts the concrete
    shapes at which the independent bounded prover agreed.
  }];
  let parameters = (ins StringRefParameter<"how it was proved">:$method,
                        "unsigned":$instances);
  let assemblyFormat = "`<` $method `,` `instances` `=` $instances `>`";
}

def Verso_RuleOp : Verso_Op<"rule", [Symbol, IsolatedFromAbove]> {
  let summary = "two tensor programs with the same results";
  let description = [{
    Wherever the source program stands, the target may stand instead, for all
    values of the rule's symbols that satisfy its conditions. Both regions have
    one block with the same arguments and yield the same number of results.

    `symbols` names the rule's symbols. `sizes` gives each argument's sizes as
    an affine map over them. `conditions` is a set over them, for example
    `affine_set<()[r, s] : (r - s == 0, r mod 2 - 1 == 0)>`.

    Constraints:
    - C1: each region has one block that ends in `verso.yield`; the blocks'
      arguments agree.
    - C2: `sizes` has one map for each argument, without dimensions, with one
      symbol for each entry of `symbols` and one result for each dimension of
      the argument, which agrees with the argument's type where that is static.
    - C3: `conditions` has no dimension and one symbol for each entry of
      `symbols`.
    - C4: both sides yield equally many values.
    - C5: the regions contain operators with a definition only.
    - C6: `domains` lists "real", "integer" or both: the numbers that the rule
      is proved for. Integers are those modulo 2^n, for each n.
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, StrArrayAttr:$symbols,
                       AffineMapArrayAttr:$sizes,
                       OptionalAttr<IntegerSetAttr>:$conditions,
                       OptionalAttr<Verso_FloatingPointClassAttr>:$fp,
                       OptionalAttr<StrArrayAttr>:$domains,
                       OptionalAttr<Verso_ProofAttr>:$proof);
  let regions = (region SizedRegion<1>:$source, SizedRegion<1>:$target);
  let assemblyFormat = [{
    $sym_name attr-dict-with-keyword `source` $source `target` $target
  }];
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    /// The yield of the source and of the target.
    ::verso::YieldOp getSourceYield();
    ::verso::YieldOp getTargetYield();
    /// True if the rule is recorded as proved for integers modulo 2^n.
    bool holdsForIntegers();
    unsigned getNumSymbols() { return getSymbols().size(); }
    unsigned getNumInputs() { return getSource().front().getNumArguments(); }
    unsigned getNumOutputs();
    /// The symbolic types of the arguments, over the rule's symbols.
    ::llvm::SmallVector<::verso::SymbolicTensor> getInputTypes();
    /// The rule's conditions as a list; empty if it has none.
    ::llvm::SmallVector<::verso::Condition> getConditionList();
    /// Replaces the rule's conditions.
    void setConditionList(::llvm::ArrayRef<::verso::Condition> list);
  }];
}

def Verso_YieldOp : Verso_Op<"yield", [Pure, Terminator,
                                       ParentOneOf<["::verso::RuleOp"]>]> {
  let summary = "the results of one side of a rule";
  let arguments = (ins Variadic<AnyRankedTensor>:$outputs);
  let assemblyFormat = "$outputs attr-dict `:` type($outputs)";
}

#endif // VERSO_DIALECT_STRUCTURALOPS
