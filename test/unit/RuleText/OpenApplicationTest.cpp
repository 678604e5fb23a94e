//===- OpenApplicationTest.cpp - Tests of operators with open operands ----===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/RuleText/OpenApplication.h"
#include "gmock/gmock.h"

using namespace mlir;
using namespace verso;
using ::testing::ElementsAre;

namespace {

class OpenApplicationTest : public ::testing::Test {
protected:
  OpenApplication parse(StringRef text) {
    return llvm::cantFail(OpenApplication::parse(&context, text, names));
  }

  std::string errorOf(StringRef text) {
    auto result = OpenApplication::parse(&context, text, names);
    return result ? "" : llvm::toString(result.takeError());
  }

  /// The attributes for operands of the given sizes, as text; empty if there
  /// are none.
  std::string
  attributes(StringRef text,
             std::initializer_list<llvm::SmallVector<int64_t>> operands) {
    llvm::SmallVector<SymbolicTensor> tensors;
    for (llvm::ArrayRef<int64_t> sizes : operands) {
      SymbolicTensor &tensor = tensors.emplace_back();
      tensor.elementType = Float32Type::get(&context);
      for (int64_t size : sizes)
        tensor.sizes.push_back(getAffineConstantExpr(size, &context));
    }
    DictionaryAttr found = parse(text).attributes(tensors, {3, 5});
    std::string result;
    if (found)
      llvm::raw_string_ostream(result) << found;
    return result;
  }

  MLIRContext context;
  std::vector<std::string> names = {"n", "k"};
};

TEST_F(OpenApplicationTest, NamesOperatorAndOperands) {
  OpenApplication open = parse("batch_norm(_, scale, bias, m, v, epsilon=0.5)");
  EXPECT_EQ(open.operatorName().getStringRef(), "verso.batch_norm");
  EXPECT_THAT(open.operands(), ElementsAre("", "scale", "bias", "m", "v"));
}

TEST_F(OpenApplicationTest, GivesAttributes) {
  EXPECT_EQ(attributes("relu(_)", {{2, 3}}), "{}");
  EXPECT_EQ(attributes("fill(value=2, shape=[1, n + k])", {}),
            "{element_type = f32, shape = array<i64: 1, 8>, "
            "value = 2.000000e+00 : f64}");
  EXPECT_EQ(attributes("concat(_, _, axis=-1)", {{2, 3}, {2, 4}}),
            "{axis = 1 : i64}");
  EXPECT_EQ(attributes("split(_x, axis=1, sizes=[_x2/2, _x2/2])", {{2, 6}}),
            "{axis = 1 : i64, sizes = array<i64: 3, 3>}");
  EXPECT_EQ(attributes("conv(_x, _w, pads=same, group=_x2/_w2)",
                       {{1, 4, 7, 7}, {4, 2, 3, 3}}),
            "{dilations = array<i64: 1, 1>, group = 2 : i64, "
            "pads = array<i64: 1, 1, 1, 1>, strides = array<i64: 1, 1>}");
}

TEST_F(OpenApplicationTest, GivesNoneWhereItDoesNotApply) {
  // Not well formed: 5 is not twice 2; there are two dimensions.
  EXPECT_EQ(attributes("split(_x, axis=1, sizes=[_x2/2, _x2/2])", {{2, 5}}),
            "");
  EXPECT_EQ(attributes("concat(_, _, axis=2)", {{2, 3}, {2, 3}}), "");
  // A size that there is not.
  EXPECT_EQ(attributes("split(_x, axis=0, sizes=[_x3, 0])", {{2, 5}}), "");
  // A condition that does not hold.
  StringRef conditional = "relu(_x) where |_x| = 2, _x1 <= n, 2 divides _x2";
  EXPECT_EQ(attributes(conditional, {{3, 4}}), "{}");
  EXPECT_EQ(attributes(conditional, {{4, 4}}), "");
  EXPECT_EQ(attributes(conditional, {{3, 5}}), "");
  EXPECT_EQ(attributes(conditional, {{3}}), "");
}

TEST_F(OpenApplicationTest, SaysWhatIsWrong) {
  EXPECT_EQ(errorOf("relu"),
            "'relu':1:1: expected an operator with its operands, as in "
            "'relu(_)', but found 'relu'");
  EXPECT_EQ(errorOf("reluu(_)"), "'reluu(_)':1:1: the dialect has no operator "
                                 "'reluu'; is 'relu' meant?");
  EXPECT_EQ(errorOf("matmul(_)"),
            "'matmul(_)':1:1: matmul needs 2 operands but has 1");
  EXPECT_EQ(errorOf("concat(_, _, side=1)"),
            "'concat(_, _, side=1)':1:14: concat has no attribute 'side'; it "
            "has axis");
  EXPECT_EQ(errorOf("concat(_, _, axis=m)"),
            "'concat(_, _, axis=m)':1:19: the symbol 'm' does not occur in the "
            "rule");
  EXPECT_EQ(errorOf("add(_x, _x)"),
            "'add(_x, _x)':1:9: '_x' stands for two operands");
  EXPECT_EQ(errorOf("relu(relu(_))"), "'relu(relu(_))':1:6: an operand is a "
                                      "name, or '_' for any tensor");
  EXPECT_EQ(errorOf("relu(_) when"),
            "'relu(_) when':1:9: expected 'where' or the end but found 'when'");
}

} // namespace
