//===- Rule.cpp - A rewrite rule, compiled for matching -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/Rule.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "verso/Search/Associativity.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;

namespace verso::search {

/// Whether the operator can have `value` as attribute `attribute`: it does not
/// break C0.
static bool accepts(OperationName name, DictionaryAttr attributes,
                    StringAttr attribute, Attribute value,
                    ArrayRef<SymbolicTensor> operands) {
  NamedAttrList list(attributes);
  list.set(attribute, value);
  llvm::Expected<Definition> definition =
      define(name, list.getDictionary(name.getContext()), operands);
  if (definition)
    return true;
  return !StringRef(llvm::toString(definition.takeError())).contains(": C0: ");
}

/// The form that a symbolic attribute with one entry has outside rules.
static PatternNode::Form formOf(OperationName name, DictionaryAttr attributes,
                                StringAttr attribute,
                                ArrayRef<SymbolicTensor> operands) {
  Builder builder(name.getContext());
  if (accepts(name, attributes, attribute, builder.getI64IntegerAttr(1),
              operands))
    return PatternNode::Form::Integer;
  if (accepts(name, attributes, attribute, builder.getF64FloatAttr(1),
              operands))
    return PatternNode::Form::Real;
  return PatternNode::Form::Integers;
}

namespace {
/// Compiles one side of a rule.
class PatternCompiler {
public:
  PatternCompiler(Block &block, ArrayRef<SymbolicTensor> arguments)
      : block(block) {
    for (auto [value, type] :
         llvm::zip_equal(block.getArguments(), arguments)) {
      values[value] = {-1, value.getArgNumber()};
      types[value] = type;
    }
  }

  llvm::Expected<Pattern> run() {
    for (Operation &operation : block.without_terminator())
      if (llvm::Error error = add(operation))
        return std::move(error);
    for (Value output : block.getTerminator()->getOperands())
      pattern.outputs.push_back(values.lookup(output));
    return std::move(pattern);
  }

private:
  llvm::Error add(Operation &operation) {
    PatternNode node(operation.getName());
    node.attributes = operation.getAttrDictionary();
    node.numResults = operation.getNumResults();
    SmallVector<SymbolicTensor, 4> operands;
    for (Value operand : operation.getOperands()) {
      node.inputs.push_back(values.lookup(operand));
      operands.push_back(types.lookup(operand));
    }
    llvm::Expected<Definition> definition =
        define(node.name, node.attributes, operands);
    if (!definition)
      return definition.takeError();
    for (NamedAttribute attribute : node.attributes) {
      if (auto map = dyn_cast<AffineMapAttr>(attribute.getValue())) {
        PatternNode::SymbolicAttribute symbolic;
        symbolic.name = attribute.getName();
        if (map.getValue().getNumDims() != 0)
          return llvm::createStringError("an attribute has dimensions");
        for (AffineExpr entry : map.getValue().getResults())
          symbolic.entries.push_back(simplify(entry));
        if (symbolic.entries.size() == 1)
          symbolic.form =
              formOf(node.name, node.attributes, symbolic.name, operands);
        if (symbolic.form == PatternNode::Form::Real &&
            !isa<AffineSymbolExpr>(symbolic.entries.front()))
          return llvm::createStringError(
              "a real attribute is not one symbol of the rule");
        node.symbolic.push_back(std::move(symbolic));
      } else if (isa<TypeAttr>(attribute.getValue())) {
        node.types.push_back(attribute.getName());
      }
    }
    for (auto [result, type] :
         llvm::zip_equal(operation.getResults(), definition->results())) {
      values[result] = {static_cast<int>(pattern.nodes.size()),
                        result.getResultNumber()};
      types[result] = type.type;
    }
    pattern.nodes.push_back(std::move(node));
    return llvm::Error::success();
  }

  Block &block;
  Pattern pattern;
  llvm::DenseMap<Value, PatternValue> values;
  llvm::DenseMap<Value, SymbolicTensor> types;
};
} // namespace

/// Marks all operators and arguments that `value` depends on.
static void mark(const Pattern &pattern, PatternValue value,
                 llvm::SmallBitVector &nodes, llvm::SmallBitVector &arguments) {
  if (value.isArgument()) {
    arguments.set(value.number);
    return;
  }
  if (nodes.test(value.node))
    return;
  nodes.set(value.node);
  for (PatternValue input : pattern.nodes[value.node].inputs)
    mark(pattern, input, nodes, arguments);
}

/// The shortest way from a value that is matched already up to operator `root`.
static std::optional<Rule::FurtherRoot>
findWay(const Pattern &pattern, unsigned root,
        const llvm::SmallBitVector &nodes,
        const llvm::SmallBitVector &arguments) {
  // Breadth first, downwards from the root.
  struct Step {
    unsigned node;
    int above;
  };
  std::vector<Step> steps = {{root, -1}};
  for (unsigned i = 0; i < steps.size(); ++i) {
    for (PatternValue input : pattern.nodes[steps[i].node].inputs) {
      bool isMatched = input.isArgument() ? arguments.test(input.number)
                                          : nodes.test(input.node);
      if (isMatched) {
        Rule::FurtherRoot way{input, {}};
        for (int step = i; step >= 0; step = steps[step].above)
          way.path.push_back(steps[step].node);
        return way;
      }
      if (!input.isArgument())
        steps.push_back({static_cast<unsigned>(input.node), int(i)});
    }
  }
  return std::nullopt;
}

/// Finds the operators of the source at which matching starts and goes on.
static llvm::Error findRoots(Rule &rule) {
  const Pattern &source = rule.source;
  llvm::SmallBitVector used(source.nodes.size());
  for (const PatternNode &node : source.nodes)
    for (PatternValue input : node.inputs)
      if (!input.isArgument())
        used.set(input.node);
  SmallVector<unsigned, 2> roots;
  for (PatternValue output : source.outputs) {
    if (output.isArgument())
      return llvm::createStringError("the source yields an argument");
    if (!used.test(output.node) && !llvm::is_contained(roots, output.node))
      roots.push_back(output.node);
  }
  if (roots.empty())
    return llvm::createStringError("the source yields nothing");

  llvm::SmallBitVector nodes(source.nodes.size()),
      arguments(rule.arguments.size());
  rule.root = roots.front();
  mark(source, {int(rule.root), 0}, nodes, arguments);
  // Roots in an order in which each shares a value with those before it.
  SmallVector<unsigned, 2> remaining(llvm::drop_begin(roots));
  while (!remaining.empty()) {
    auto *next = llvm::find_if(remaining, [&](unsigned root) {
      return findWay(source, root, nodes, arguments).has_value();
    });
    if (next == remaining.end())
      return llvm::createStringError(
          "the source consists of parts that share no value");
    rule.furtherRoots.push_back(*findWay(source, *next, nodes, arguments));
    mark(source, {int(*next), 0}, nodes, arguments);
    remaining.erase(next);
  }
  if (!nodes.all())
    return llvm::createStringError(
        "the source has an operator whose result is not used");

  llvm::SmallBitVector targetNodes(rule.target.nodes.size()),
      targetArguments(rule.arguments.size());
  for (PatternValue output : rule.target.outputs)
    mark(rule.target, output, targetNodes, targetArguments);
  for (unsigned i : targetArguments.set_bits())
    if (!arguments.test(i))
      return llvm::createStringError("argument %u occurs in the target only",
                                     i);
  return llvm::Error::success();
}

static void collectSymbols(AffineExpr expression,
                           llvm::SmallBitVector &symbols) {
  expression.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part))
      symbols.set(symbol.getPosition());
  });
}

/// Finds the symbols that the equations of a match cannot determine. An
/// equation determines the only symbol in it that is not known otherwise.
static void findFreeSymbols(Rule &rule) {
  std::vector<llvm::SmallBitVector> equations;
  auto addEquation = [&](AffineExpr expression) {
    llvm::SmallBitVector symbols(rule.numSymbols);
    collectSymbols(expression, symbols);
    equations.push_back(std::move(symbols));
  };
  for (const SymbolicTensor &argument : rule.arguments)
    llvm::for_each(argument.sizes, addEquation);
  llvm::SmallBitVector known(rule.numSymbols);
  for (const PatternNode &node : rule.source.nodes)
    for (const PatternNode::SymbolicAttribute &attribute : node.symbolic) {
      if (attribute.form == PatternNode::Form::Real)
        collectSymbols(attribute.entries.front(), known);
      else
        llvm::for_each(attribute.entries, addEquation);
    }
  for (bool changed = true; changed;) {
    changed = false;
    for (const llvm::SmallBitVector &equation : equations) {
      llvm::SmallBitVector unknown = equation;
      unknown.reset(known);
      if (unknown.count() != 1)
        continue;
      known |= unknown;
      changed = true;
    }
  }
  // A symbol that occurs nowhere needs no value.
  llvm::SmallBitVector needed(rule.numSymbols);
  for (const llvm::SmallBitVector &equation : equations)
    needed |= equation;
  for (const Condition &condition : rule.conditions)
    collectSymbols(condition.expression, needed);
  for (const PatternNode &node : rule.target.nodes)
    for (const PatternNode::SymbolicAttribute &attribute : node.symbolic)
      for (AffineExpr entry : attribute.entries)
        collectSymbols(entry, needed);
  needed.reset(known);
  rule.freeSymbols.assign(needed.set_bits_begin(), needed.set_bits_end());
}

/// The arguments under a tree of applications of operator `name`, sorted;
/// nothing if there is another operator in the tree.
static std::optional<SmallVector<unsigned, 4>>
termsUnder(const Pattern &pattern, PatternValue value, OperationName name) {
  if (value.isArgument())
    return SmallVector<unsigned, 4>{value.number};
  const PatternNode &node = pattern.nodes[value.node];
  if (node.name != name)
    return std::nullopt;
  SmallVector<unsigned, 4> terms;
  for (PatternValue input : node.inputs) {
    std::optional<SmallVector<unsigned, 4>> under =
        termsUnder(pattern, input, name);
    if (!under)
      return std::nullopt;
    terms.append(*under);
  }
  llvm::sort(terms);
  return terms;
}

static bool isRegroupingRule(const Rule &rule) {
  if (rule.source.outputs.size() != 1)
    return false;
  OperationName name = rule.source.nodes[rule.root].name;
  if (!isAssociative(name))
    return false;
  auto source = termsUnder(rule.source, rule.source.outputs[0], name);
  return source &&
         source == termsUnder(rule.target, rule.target.outputs[0], name);
}

static bool isGrowingRule(RuleOp rule) {
  Block &source = rule.getSource().front(), &target = rule.getTarget().front();
  auto counts = [](Block &block) {
    return llvm::range_size(block.without_terminator());
  };
  Operation *root = target.getTerminator()->getOperand(0).getDefiningOp();
  if (counts(source) != 1 || counts(target) < 2 || !root ||
      root->getName() != source.front().getName())
    return false;
  auto rank = [](Value value) {
    return cast<ShapedType>(value.getType()).getRank();
  };
  return llvm::equal(root->getOperands(), source.front().getOperands(),
                     [&](Value l, Value r) { return rank(l) == rank(r); });
}

/// Whether a symbol stands for a number in one place and for a size in another.
/// The two are matched apart from each other.
static bool mixesNumbersAndSizes(const Rule &rule) {
  llvm::SmallBitVector numbers(rule.numSymbols), sizes(rule.numSymbols);
  for (const SymbolicTensor &argument : rule.arguments)
    for (AffineExpr size : argument.sizes)
      collectSymbols(size, sizes);
  for (const Condition &condition : rule.conditions)
    collectSymbols(condition.expression, sizes);
  for (const Pattern *side : {&rule.source, &rule.target})
    for (const PatternNode &node : side->nodes)
      for (const PatternNode::SymbolicAttribute &attribute : node.symbolic)
        for (AffineExpr entry : attribute.entries)
          collectSymbols(entry, attribute.form == PatternNode::Form::Real
                                    ? numbers
                                    : sizes);
  return numbers.anyCommon(sizes);
}

llvm::Expected<Rule> Rule::compile(RuleOp operation) {
  Rule rule;
  rule.name = operation.getSymName().str();
  rule.floatingPointClass =
      operation.getFp().value_or(FloatingPointClass::Reassociates);
  rule.holdsForIntegers = operation.holdsForIntegers();
  rule.numSymbols = operation.getNumSymbols();
  llvm::append_range(rule.arguments, operation.getInputTypes());
  for (const Condition &condition : operation.getConditionList())
    rule.conditions.push_back(
        {simplify(condition.expression), condition.isEquality});

  for (auto [region, pattern] :
       {std::pair(&operation.getSource(), &rule.source),
        std::pair(&operation.getTarget(), &rule.target)}) {
    llvm::Expected<Pattern> compiled =
        PatternCompiler(region->front(), rule.arguments).run();
    if (!compiled)
      return compiled.takeError();
    *pattern = std::move(*compiled);
  }
  if (mixesNumbersAndSizes(rule))
    return llvm::createStringError(
        "a symbol stands for a number and for a size");
  if (llvm::Error error = findRoots(rule))
    return std::move(error);
  findFreeSymbols(rule);
  rule.isRegrouping = isRegroupingRule(rule);
  rule.isGrowing = isGrowingRule(operation);
  return std::move(rule);
}

} // namespace verso::search
