//===- GenerateHarness.h - What the generator's tests share -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_GENERATE_GENERATEHARNESS_H
#define VERSO_TEST_UNIT_GENERATE_GENERATEHARNESS_H

#include "KnownRules.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Parser/Parser.h"
#include "verso/Generate/Candidates.h"
#include "verso/Generate/Generation.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace verso::test {

/// A context with the dialects, and short ways to write graphs and rules.
class GenerateTest : public testing::Test {
protected:
  GenerateTest() {
    context.loadDialect<VersoDialect, mlir::func::FuncDialect>();
  }

  mlir::OwningOpRef<mlir::ModuleOp> parse(llvm::StringRef text) {
    return mlir::parseSourceString<mlir::ModuleOp>(text, &context);
  }

  /// An operator without attributes, or with those written in `attributes`.
  Graph::Node node(llvm::StringRef name,
                   std::initializer_list<unsigned> operands,
                   llvm::StringRef attributes = "{}", unsigned numResults = 1) {
    return {mlir::OperationName(("verso." + name).str(), &context),
            llvm::cast<mlir::DictionaryAttr>(
                mlir::parseAttribute(attributes, &context)),
            operands, numResults};
  }
  static Graph graph(unsigned numInputs, std::vector<Graph::Node> nodes,
                     std::initializer_list<unsigned> outputs) {
    return {numInputs, std::move(nodes), outputs};
  }

  /// A rule over inputs `%x0`, `%x1`, ... whose sizes are given as `n, m`, and
  /// whose element types are f32; the sides are written as bodies that yield.
  Equation equation(llvm::ArrayRef<llvm::StringRef> symbols,
                    llvm::ArrayRef<llvm::StringRef> sizes,
                    llvm::StringRef source, llvm::StringRef target,
                    llvm::StringRef conditions = "") {
    std::string list, maps, arguments;
    llvm::raw_string_ostream names(list), mapText(maps), header(arguments);
    llvm::interleaveComma(symbols, names);
    llvm::interleaveComma(sizes, mapText, [&](llvm::StringRef entry) {
      mapText << "affine_map<()[" << list << "] -> (" << entry << ")>";
    });
    unsigned number = 0;
    llvm::interleaveComma(sizes, header, [&](llvm::StringRef entry) {
      header << "%x" << number++ << ": " << typeText(entry);
    });
    std::string text;
    llvm::raw_string_ostream stream(text);
    stream << "verso.rule @rule attributes {symbols = [";
    llvm::interleaveComma(symbols, stream, [&](llvm::StringRef symbol) {
      stream << '"' << symbol << '"';
    });
    stream << "], sizes = [" << maps << "]";
    if (!conditions.empty())
      stream << ", conditions = affine_set<()[" << list << "] : (" << conditions
             << ")>";
    stream << "} source {\n^bb0(" << arguments << "):\n"
           << source << "\n} target {\n^bb0(" << arguments << "):\n"
           << target << "\n}\n";
    mlir::OwningOpRef<mlir::ModuleOp> module = parse(text);
    EXPECT_TRUE(module) << text;
    llvm::Expected<Equation> result =
        equationOf(*module->getOps<RuleOp>().begin());
    EXPECT_TRUE(bool(result)) << llvm::toString(result.takeError());
    return std::move(*result);
  }

  /// An equation over matrices: all inputs have the sizes n and m.
  Equation matrixEquation(unsigned numInputs, Graph lhs, Graph rhs) {
    Equation result;
    SymbolicTensor type;
    type.elementType = mlir::Float32Type::get(&context);
    for (unsigned i = 0; i < 2; ++i) {
      type.sizes.push_back(mlir::getAffineSymbolExpr(i, &context));
      result.symbols.push_back({i == 0 ? "n" : "m", SymbolKind::Size});
    }
    for (unsigned i = 0; i < numInputs; ++i)
      result.inputs.push_back({"x" + std::to_string(i), type});
    result.lhs = std::move(lhs);
    result.rhs = std::move(rhs);
    return result;
  }

  /// The equation with points at which it was seen to hold, of which there must
  /// be some.
  static CheckedEquation checked(Equation equation) {
    Agreement agreement = checkAgreement(equation, /*seed=*/1);
    EXPECT_TRUE(agreement.isLikely()) << patternText(equation);
    return {std::move(equation), std::move(agreement.points)};
  }

  mlir::MLIRContext context;

private:
  static std::string typeText(llvm::StringRef sizes) {
    std::string text = "tensor<";
    llvm::SmallVector<llvm::StringRef> entries;
    sizes.split(entries, ',');
    for (llvm::StringRef entry : entries) {
      int64_t size;
      text += entry.trim().getAsInteger(10, size) ? "?x"
                                                  : std::to_string(size) + "x";
    }
    return text + "f32>";
  }
};

} // namespace verso::test

#endif // VERSO_TEST_UNIT_GENERATE_GENERATEHARNESS_H
