//===- SignatureOperationsTest.cpp - From kernels to operators ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/SignatureOperations.h"
#include "CostTesting.h"
#include "verso/Cost/OperatorSignature.h"
#include "verso/Dialect/Operator.h"
#include "verso/Dialect/VersoDialect.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Verifier.h"
#include <fstream>

using namespace verso;
using kernels::Signature;
using kernels::TensorDescription;

namespace {

class SignatureOperationsTest : public ::testing::Test {
protected:
  SignatureOperationsTest() {
    context.loadDialect<VersoDialect>();
    module = mlir::ModuleOp::create(mlir::UnknownLoc::get(&context));
  }

  /// The operators of a signature, its operands arguments of the module.
  auto build(const Signature &signature) {
    block = &module->getBodyRegion().emplaceBlock();
    for (const TensorDescription &operand : signature.operands)
      block->addArgument(tensorType(&context, operand),
                         mlir::UnknownLoc::get(&context));
    mlir::OpBuilder builder(&context);
    builder.setInsertionPointToEnd(block);
    return buildOperations(builder, signature, block->getArguments());
  }

  std::string failure(const std::string &text) {
    auto signature = Signature::parse(text);
    EXPECT_TRUE(signature) << text;
    auto operations = build(*signature);
    EXPECT_TRUE(block->empty());
    return operations ? "" : llvm::toString(operations.takeError());
  }

  /// The signature of an operator whose operands are constant if `constant`
  /// says so.
  static std::optional<Signature>
  signatureOf(mlir::Operation &operation,
              llvm::function_ref<bool(mlir::Value)> constant) {
    unsigned nextSymbol = 0;
    llvm::SmallVector<SymbolicTensor> operands, results;
    llvm::SmallVector<bool> isConstant;
    const auto type = [&](mlir::Value value) {
      return symbolicTensor(llvm::cast<mlir::RankedTensorType>(value.getType()),
                            nextSymbol);
    };
    for (mlir::Value operand : operation.getOperands()) {
      operands.push_back(type(operand));
      isConstant.push_back(constant(operand));
    }
    for (mlir::Value result : operation.getResults())
      results.push_back(type(result));
    return verso::signatureOf(operation.getName(),
                              operation.getAttrDictionary(), operands, results,
                              isConstant, {});
  }

  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  mlir::Block *block = nullptr;
};

/// The signature with layouts as operators have them.
Signature withoutLayouts(Signature signature) {
  for (auto *list : {&signature.operands, &signature.results})
    for (TensorDescription &tensor : *list)
      if (!tensor.constant)
        tensor.layout = kernels::Layout::any();
  return signature;
}

/// All that kernels are checked with: the operators of a signature, fused again
/// as they are when a model runs, have this signature.
TEST_F(SignatureOperationsTest, ThereAndBackAgain) {
  std::ifstream list(VERSO_CHECKED_SIGNATURES);
  size_t count = 0;
  for (std::string line; std::getline(list, line);) {
    if (line.empty() || line.front() == '#' || line.starts_with("reorder"))
      continue;
    auto parsed = Signature::parse(line);
    ASSERT_TRUE(parsed) << line;
    const Signature wanted = withoutLayouts(*parsed);
    auto operations = build(wanted);
    if (!operations) {
      // Kernels do not need attributes that the shapes tell.
      EXPECT_NE(llvm::toString(operations.takeError()).find("must be present"),
                std::string::npos)
          << line;
      continue;
    }
    const auto isConstant = [&](mlir::Value value) {
      // A bias is reshaped for a convolution.
      if (auto *producer = value.getDefiningOp())
        if (producer->getName().stripDialect() == "reshape")
          value = producer->getOperand(0);
      auto argument = llvm::dyn_cast<mlir::BlockArgument>(value);
      return argument && wanted.operands[argument.getArgNumber()].constant;
    };
    std::optional<Signature> fused;
    for (mlir::Operation *operation : *operations) {
      EXPECT_TRUE(mlir::succeeded(mlir::verify(operation))) << line;
      std::optional<Signature> own = signatureOf(*operation, isConstant);
      ASSERT_TRUE(own) << line;
      if (!fused)
        fused = own;
      else if (operation->getName().stripDialect() != "reshape")
        fused = fuse(*fused, *own, 0);
      ASSERT_TRUE(fused) << line;
    }
    EXPECT_EQ(fused->text(), wanted.text());
    ++count;
  }
  EXPECT_GT(count, 500u);
}

TEST_F(SignatureOperationsTest, WhatIsNoOperatorIsAnError) {
  EXPECT_EQ(failure("reorder(f32[2,3]:any)->(f32[2,3])"),
            "there is no operator reorder");
  EXPECT_EQ(failure("relu(f32[2,3]:any)->(f32[3,2]:any)"),
            "the results of relu are others");
  EXPECT_NE(failure("concat{axis=[7]}(f32[2,3]:any)->(f32[2,3]:any)"), "");
  EXPECT_NE(failure("softmax(f32[2,3]:any)->(f32[2,3]:any)"), "");
  // The operator is there, but what follows it does not fit.
  EXPECT_NE(failure("matmul(f32[2,3]:any,f32[3,4]:any,const f32[5])"
                    "->(f32[2,4]:any)+bias"),
            "");
}

} // namespace
