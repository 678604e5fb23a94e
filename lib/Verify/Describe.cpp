//===- Describe.cpp - Verdicts for people ---------------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Expression/Description.h"
#include "verso/Verify/Verify.h"
#include "llvm/Support/Format.h"

using namespace mlir;

namespace verso {

llvm::StringRef name(Outcome outcome) {
  switch (outcome) {
  case Outcome::Proved:
    return "proved";
  case Outcome::Refuted:
    return "refuted";
  case Outcome::Unknown:
    return "unknown";
  case Outcome::Vacuous:
    return "vacuous";
  case Outcome::Error:
    return "error";
  }
  llvm_unreachable("covered switch");
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

static SmallVector<StringRef> namesOf(ArrayAttr symbolNames) {
  return llvm::map_to_vector(symbolNames.getAsRange<StringAttr>(),
                             [](StringAttr name) { return name.getValue(); });
}

std::string describe(const Condition &condition, ArrayAttr symbolNames) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  printCondition(stream, condition, namesOf(symbolNames));
  return text;
}

std::string describe(ArrayRef<Condition> conditions, ArrayAttr symbolNames) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  SmallVector<StringRef> names = namesOf(symbolNames);
  llvm::interleave(
      conditions, stream,
      [&](const Condition &condition) {
        printCondition(stream, condition, names);
      },
      ", ");
  return text;
}

//===----------------------------------------------------------------------===//
// Counterexamples
//===----------------------------------------------------------------------===//

/// Prints the elements from `offset` on of the dimensions from `depth` on, as
/// nested brackets.
static void printElements(llvm::raw_ostream &stream,
                          const ConcreteTensor &tensor, size_t depth,
                          size_t &offset) {
  if (depth == tensor.sizes.size()) {
    stream << llvm::format("%g", tensor.elements[offset++]);
    return;
  }
  stream << '[';
  for (int64_t i = 0; i < tensor.sizes[depth]; ++i) {
    if (i != 0)
      stream << ", ";
    printElements(stream, tensor, depth + 1, offset);
  }
  stream << ']';
}

static void printTensors(llvm::raw_ostream &stream, StringRef label,
                         ArrayRef<ConcreteTensor> tensors) {
  for (auto [number, tensor] : llvm::enumerate(tensors)) {
    stream << "  " << label << ' ' << number << " [";
    llvm::interleave(tensor.sizes, stream, "x");
    stream << "]: ";
    // More than a person reads is counted instead.
    if (tensor.elements.size() > 128) {
      stream << tensor.elements.size() << " elements\n";
      continue;
    }
    size_t offset = 0;
    printElements(stream, tensor, 0, offset);
    stream << '\n';
  }
}

void print(llvm::raw_ostream &stream, const Counterexample &counterexample,
           ArrayAttr symbolNames) {
  stream << "  symbols: ";
  for (auto [position, value] : llvm::enumerate(counterexample.symbols))
    stream << (position == 0 ? "" : ", ")
           << cast<StringAttr>(symbolNames[position]).getValue() << " = "
           << value;
  stream << '\n';
  if (!counterexample.violated.empty()) {
    stream << "  violated: " << counterexample.violated << '\n';
    return;
  }
  printTensors(stream, "input", counterexample.inputs);
  printTensors(stream, "source", counterexample.sourceOutputs);
  printTensors(stream, "target", counterexample.targetOutputs);
}

void printOutside(llvm::raw_ostream &stream, const Verdict &verdict,
                  ArrayAttr symbolNames) {
  for (const OutsideCase &outside : verdict.outside) {
    stream << "  just outside "
           << describe(verdict.conditions[outside.condition], symbolNames)
           << ":\n";
    print(stream, outside.counterexample, symbolNames);
  }
}

} // namespace verso
