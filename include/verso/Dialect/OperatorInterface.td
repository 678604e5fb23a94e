//===- OperatorInterface.td - Operators with a meaning ------*- tablegen -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_DIALECT_OPERATORINTERFACE
#define VERSO_DIALECT_OPERATORINTERFACE

include "mlir/IR/OpBase.td"

def Verso_OperatorInterface : OpInterface<"OperatorInterface"> {
  let cppNamespace = "::verso";
  let description = [{
    An operator whose meaning is an expression. See verso/Dialect/Operator.h
    for the ways to reach it from an operation or from an operator name.
  }];
  let methods = [
    StaticInterfaceMethod<[{
        States the operator's constraints and adds its results, for operands of
        the shapes that the builder knows. The only place where the meaning of
        the operator is written.
      }],
      "void", "define",
      (ins "::verso::DefinitionBuilder &":$builder,
           "::mlir::DictionaryAttr":$attributes)>,
  ];
}

#endif // VERSO_DIALECT_OPERATORINTERFACE
