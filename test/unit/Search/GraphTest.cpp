//===- GraphTest.cpp - Tests of nodes, graphs and rewrites ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomGraph.h"
#include "SearchHarness.h"
#include "gmock/gmock.h"

using namespace verso::search;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

class GraphTest : public SearchTest {
protected:
  GraphTest() : arena(&context, cost) {}

  const verso::SymbolicTensor *vector(int64_t size = 4) {
    return arena.intern({{mlir::getAffineConstantExpr(size, &context)},
                         mlir::Float32Type::get(&context)});
  }
  GraphValue argument(unsigned number) {
    return arena.argument(number, vector())->result();
  }
  GraphValue constant(float value) {
    auto type =
        mlir::RankedTensorType::get(4, mlir::Float32Type::get(&context));
    return arena
        .constant(mlir::DenseElementsAttr::get(type, value), 0, vector())
        ->result();
  }
  mlir::OperationName name(llvm::StringRef mnemonic) {
    return mlir::OperationName(("verso." + mnemonic).str(), &context);
  }
  GraphValue apply(llvm::StringRef mnemonic,
                   llvm::ArrayRef<GraphValue> inputs) {
    const Node *node = arena.apply(name(mnemonic),
                                   mlir::DictionaryAttr::get(&context), inputs);
    return node ? node->result() : GraphValue();
  }

  NodeArena arena;
};

TEST_F(GraphTest, ArenasCanShareTypes) {
  NodeArena other(&context, cost, {}, arena.typeTable());
  const verso::SymbolicTensor *type = vector();
  EXPECT_EQ(other.intern(*type), type);
  auto apply = [&](int64_t size) {
    GraphValue inputs[] = {other.argument(0, vector())->result(),
                           other.argument(size, vector(size))->result()};
    return other.apply(name("sub"), mlir::DictionaryAttr::get(&context),
                       inputs);
  };
  EXPECT_EQ(apply(4)->types()[0], type);
  EXPECT_EQ(apply(1)->types()[0], type);
  // What the definition rejects, it rejects in every arena and every time.
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(apply(3), nullptr);
    EXPECT_EQ(this->apply("sub",
                          {argument(0), arena.argument(3, vector(3))->result()})
                  .node,
              nullptr);
  }
}

TEST_F(GraphTest, EqualNodesAreOne) {
  GraphValue x = argument(0), y = argument(1);
  GraphValue sum = apply("sub", {x, y});
  unsigned size = arena.size();
  EXPECT_EQ(apply("sub", {x, y}), sum);
  EXPECT_EQ(argument(0), x);
  EXPECT_EQ(constant(2), constant(2));
  EXPECT_EQ(arena.size(), size + 1);
  EXPECT_NE(apply("sub", {y, x}), sum);
  EXPECT_NE(apply("mul", {x, y}), sum);
  EXPECT_NE(constant(3), constant(2));
}

TEST_F(GraphTest, OrderDoesNotMatterWhereTheDefinitionSaysSo) {
  GraphValue x = argument(0), y = argument(1);
  EXPECT_EQ(apply("add", {x, y}), apply("add", {y, x}));
  EXPECT_EQ(apply("mul", {x, y}), apply("mul", {y, x}));
  EXPECT_TRUE(arena.isAssociative(name("add")));
  EXPECT_TRUE(arena.isAssociative(name("mul")));
  for (const char *other :
       {"sub", "relu", "matmul", "conv", "concat", "softmax", "batch_norm"})
    EXPECT_FALSE(arena.isAssociative(name(other))) << other;
}

TEST_F(GraphTest, OpaqueNodesAreNotMerged) {
  GraphValue x = argument(0);
  const Node *first = arena.opaque(0, x, vector());
  EXPECT_NE(first, arena.opaque(1, x, vector()));
  EXPECT_EQ(first, arena.opaque(0, x, vector()));
}

TEST_F(GraphTest, AnApplicationThatIsNotDefinedIsNoNode) {
  GraphValue longer = arena.argument(1, vector(5))->result();
  EXPECT_FALSE(bool(apply("add", {argument(0), longer})));
}

TEST_F(GraphTest, WhatDependsOnConstantsAloneCostsNothing) {
  GraphValue folded = apply("add", {constant(1), constant(2)});
  EXPECT_TRUE(folded.isConstant());
  GraphValue output = apply("add", {argument(0), folded});
  EXPECT_FALSE(output.isConstant());
  Graph graph = makeGraph(output, arena);
  EXPECT_EQ(graph.size, 1u);
  EXPECT_EQ(graph.cost, arena.cost(*output.node));
  EXPECT_EQ(arena.cost(*folded.node), 0);
}

TEST_F(GraphTest, RebuildingKeepsTheOrigin) {
  GraphValue x = argument(0), y = argument(1);
  const Node *node =
      arena.apply(name("relu"), mlir::DictionaryAttr::get(&context), x,
                  vector(), /*origin=*/7);
  EXPECT_EQ(arena.rebuild(*node, x), node);
  const Node *other = arena.rebuild(*node, y);
  EXPECT_NE(other, node);
  EXPECT_EQ(other->origin(), 7u);
  EXPECT_THAT(other->inputs(), ElementsAre(y));
}

TEST_F(GraphTest, TheIndexListsNodesAfterTheirInputs) {
  GraphValue x = argument(0);
  GraphValue a = apply("relu", x), b = apply("tanh", a),
             c = apply("add", {a, b});
  GraphIndex index(makeGraph(c, arena), arena);
  EXPECT_THAT(index.order(), ElementsAre(a.node, b.node, c.node));
  EXPECT_THAT(index.users(a.node), ElementsAre(b.node, c.node));
  EXPECT_THAT(index.users(x.node), ElementsAre(a.node));
  EXPECT_THAT(index.users(c.node), IsEmpty());
  EXPECT_EQ(index.positionOf(x.node), -1);
}

TEST_F(GraphTest, ReplacingChangesUsersAndDropsWhatIsUnused) {
  GraphValue x = argument(0);
  GraphValue a = apply("relu", x), b = apply("tanh", a),
             c = apply("sigmoid", b);
  GraphIndex index(makeGraph(c, arena), arena);
  GraphValue d = apply("tanh", x);
  std::optional<Graph> changed = index.replace(Replacement{b, d});
  ASSERT_TRUE(changed);
  EXPECT_THAT(changed->outputs, ElementsAre(apply("sigmoid", d)));
  EXPECT_EQ(changed->size, 2u);
  // The old graph is as it was.
  EXPECT_THAT(index.graph().outputs, ElementsAre(c));
  EXPECT_EQ(makeGraph(c, arena).size, 3u);
}

TEST_F(GraphTest, AReplacementMayUseWhatItReplaces) {
  GraphValue x = argument(0);
  GraphValue a = apply("relu", x), b = apply("tanh", a);
  GraphIndex index(makeGraph(b, arena), arena);
  std::optional<Graph> changed =
      index.replace(Replacement{a, apply("relu", a)});
  ASSERT_TRUE(changed);
  EXPECT_THAT(changed->outputs, ElementsAre(apply("tanh", apply("relu", a))));
  EXPECT_EQ(changed->size, 3u);
}

TEST_F(GraphTest, CyclesAreRejected) {
  // b depends on a; a is to be replaced by something made from c, which
  // depends on b: in a program rewritten in place c would need itself.
  GraphValue x = argument(0);
  GraphValue a = apply("relu", x), b = apply("tanh", a),
             c = apply("sigmoid", b);
  GraphIndex index(makeGraph(c, arena), arena);
  EXPECT_FALSE(index.replace(Replacement{a, apply("mul", {b, x})}));
  EXPECT_FALSE(index.replace({Replacement{a, apply("mul", {x, x})},
                              Replacement{b, apply("add", {b, c})}}));
}

TEST_F(GraphTest, HashesAreThoseOfTheOutputs) {
  GraphValue a = apply("relu", argument(0)), b = apply("tanh", argument(0));
  EXPECT_EQ(makeGraph({a, b}, arena).hash(), makeGraph({a, b}, arena).hash());
  EXPECT_NE(makeGraph({a, b}, arena).hash(), makeGraph({b, a}, arena).hash());
}

/// Costs and sizes kept up by differences are those computed afresh, and no
/// rewrite changes a value, over many random rewrites of random graphs.
TEST_F(GraphTest, DifferencesEqualRecomputation) {
  RuleSet rules = loadRules("fold.mlir");
  std::mt19937 engine(1);
  unsigned rewrites = 0;
  for (unsigned seed = 0; seed < 30; ++seed) {
    NodeArena local(&context, cost);
    Matcher matcher(rules, local, {1});
    Graph graph = RandomGraph(local, seed).make(10);
    auto expected = evaluate(graph, local);
    for (unsigned step = 0; step < 12; ++step) {
      GraphIndex index(graph, local);
      std::vector<Alternative> all;
      for (unsigned i = 0; i < index.order().size(); ++i)
        llvm::append_range(all, alternativesAt(index, i, matcher));
      if (all.empty())
        break;
      std::optional<Graph> next =
          index.replace(all[engine() % all.size()].replacements);
      if (!next)
        continue;
      Graph afresh = makeGraph(next->outputs, local);
      ASSERT_EQ(next->cost, afresh.cost) << "seed " << seed;
      ASSERT_EQ(next->size, afresh.size) << "seed " << seed;
      graph = std::move(*next);
      ++rewrites;
    }
    expectClose(evaluate(graph, local), expected);
  }
  EXPECT_GT(rewrites, 200u);
}

} // namespace
