//===- OpenApplication.h - An operator whose operands are open -*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One operator with its attributes, written as in rules, but applied to
// operands that are not said:
//
//     relu(_)
//     conv(_x, _w, pads=same, group=_x2/_w2) where _x3 >= _w3, _x4 >= _w4
//     batch_norm(_, scale, bias, mean, variance, epsilon=0.001)
//
//     open    = NAME "(" [ argument { "," argument } ] ")"
//               [ "where" condition { "," condition } ]
//
// in the grammar of RuleText.h, where operands are names. One that begins with
// `_` stands for any tensor; if it is longer, as `_x`, then `|_x|` is the rank
// of that tensor and `_x1`, `_x2`, ... (together `_x...`) are its sizes.
// Another name stands for the tensor that it names. Attributes that are not
// given have the values that RuleText.h tells.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_RULETEXT_OPENAPPLICATION_H
#define VERSO_RULETEXT_OPENAPPLICATION_H

#include "verso/Dialect/VersoDialect.h"
#include <memory>

namespace verso {

/// See the file comment.
class OpenApplication {
public:
  /// Reads an application that may refer to `sizeNames`. The dialect is loaded
  /// into `context`. The error is one line, `'TEXT':1:COLUMN: what is wrong`.
  static llvm::Expected<OpenApplication>
  parse(mlir::MLIRContext *context, llvm::StringRef text,
        llvm::ArrayRef<std::string> sizeNames);

  mlir::OperationName operatorName() const;
  /// For each operand the name of the tensor that alone may stand there; empty
  /// for any.
  llvm::ArrayRef<std::string> operands() const;

  /// The attributes for operands of the given types, where the named sizes have
  /// the given values. Null if a condition does not hold, or if no attributes
  /// make the application well formed.
  mlir::DictionaryAttr attributes(llvm::ArrayRef<SymbolicTensor> operands,
                                  llvm::ArrayRef<int64_t> sizes) const;

private:
  struct Parsed;
  std::shared_ptr<const Parsed> parsed;
};

} // namespace verso

#endif // VERSO_RULETEXT_OPENAPPLICATION_H
