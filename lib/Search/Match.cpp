//===- Match.cpp - One attempt to match a rule ----------------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "mlir/IR/Builders.h"
#include "verso/Expression/Program.h"

using namespace mlir;

namespace verso::search {

Match::Match(const Rule &rule, NodeArena &arena)
    : theRule(&rule), arena(&arena), arguments(rule.arguments.size()),
      nodes(rule.source.nodes.size(), nullptr), symbols(rule.numSymbols),
      constants(rule.numSymbols, 0) {}

GraphValue Match::value(PatternValue value) const {
  return value.isArgument() ? arguments[value.number]
                            : nodes[value.node]->result(value.number);
}

//===----------------------------------------------------------------------===//
// Structure
//===----------------------------------------------------------------------===//

void Match::extend(ArrayRef<Goal> goals,
                   llvm::function_ref<void(Match &)> found) const {
  Match copy = *this;
  SmallVector<Goal, 8> pending(llvm::reverse(goals));
  copy.extend(pending, found);
}

void Match::extend(SmallVectorImpl<Goal> &goals,
                   llvm::function_ref<void(Match &)> found) {
  while (!goals.empty()) {
    Goal goal = goals.pop_back_val();
    if (goal.pattern.isArgument()) {
      if (!bindArgument(goal.pattern.number, goal.value))
        return;
      continue;
    }
    if (goal.value.number != goal.pattern.number)
      return;
    if (const Node *bound = nodes[goal.pattern.node]) {
      if (bound != goal.value.node)
        return;
      continue;
    }
    const Node *node = goal.value.node;
    if (!bindNode(goal.pattern.node, node))
      return;
    // A uniform constant stands for an operator without inputs.
    if (!node->isOperator())
      continue;
    const PatternNode &pattern = theRule->source.nodes[goal.pattern.node];
    if (pattern.inputs.size() == 2 && arena->isAssociative(pattern.name)) {
      Match swapped = *this;
      SmallVector<Goal, 8> swappedGoals(goals.begin(), goals.end());
      swappedGoals.push_back({pattern.inputs[1], node->inputs()[0]});
      swappedGoals.push_back({pattern.inputs[0], node->inputs()[1]});
      swapped.extend(swappedGoals, found);
    }
    for (unsigned i = pattern.inputs.size(); i-- > 0;)
      goals.push_back({pattern.inputs[i], node->inputs()[i]});
  }
  found(*this);
}

bool Match::bindNode(unsigned number, const Node *node) {
  const PatternNode &pattern = theRule->source.nodes[number];
  if (node->kind() == Node::Kind::Constant) {
    if (!bindUniformConstant(pattern, *node))
      return false;
  } else if (!node->isOperator() || node->name() != pattern.name ||
             node->inputs().size() != pattern.inputs.size() ||
             node->numResults() != pattern.numResults ||
             !bindAttributes(pattern, *node)) {
    return false;
  }
  nodes[number] = node;
  return true;
}

bool Match::bindArgument(unsigned number, GraphValue value) {
  if (arguments[number])
    return arguments[number] == value;
  if (!bindArgumentType(number, value))
    return false;
  arguments[number] = value;
  return true;
}

bool Match::bindArgumentType(unsigned number, GraphValue value) {
  const SymbolicTensor *actual = value.type();
  const SymbolicTensor &pattern = theRule->arguments[number];
  if (!actual || actual->rank() != pattern.rank() ||
      !bindType(pattern.elementType, actual->elementType))
    return false;
  return llvm::all_of_zip(pattern.sizes, actual->sizes,
                          [&](AffineExpr patternSize, AffineExpr size) {
                            return bindSize(patternSize, size);
                          });
}

/// Binds the inputs of a node, each as if it was another value than the others
/// and had no inputs itself.
bool Match::bindInputsApart(const PatternNode &pattern, const Node &node,
                            bool swapped) {
  for (auto [number, input] : llvm::enumerate(pattern.inputs)) {
    GraphValue value = node.inputs()[swapped ? 1 - number : number];
    if (input.isArgument()
            ? !bindArgumentType(input.number, value)
            : value.number != input.number || !bindNode(input.node, value.node))
      return false;
  }
  return true;
}

bool Match::mayMatchRoot(const Rule &rule, const Node &node, NodeArena &arena) {
  const PatternNode &pattern = rule.source.nodes[rule.root];
  Match match(rule, arena);
  if (!match.bindNode(rule.root, &node))
    return false;
  if (pattern.inputs.size() == 2 && arena.isAssociative(pattern.name)) {
    Match other = match;
    if (other.bindInputsApart(pattern, node, /*swapped=*/true))
      return true;
  }
  return match.bindInputsApart(pattern, node, /*swapped=*/false);
}

bool Match::bindType(Type pattern, Type actual) {
  for (auto [bound, type] : types)
    if (bound == pattern)
      return type == actual;
  if (!isa<FloatType>(pattern))
    return pattern == actual;
  // What holds over the reals says nothing about integers.
  if (!isa<FloatType>(actual) && !theRule->holdsForIntegers)
    return false;
  types.push_back({pattern, actual});
  return true;
}

bool Match::bindAttributes(const PatternNode &pattern, const Node &node) {
  DictionaryAttr actual = node.attributes();
  if (pattern.hasPlainAttributes())
    return pattern.attributes == actual;
  if (pattern.attributes.size() != actual.size())
    return false;
  for (NamedAttribute attribute : pattern.attributes) {
    if (pattern.isSymbolic(attribute.getName()))
      continue;
    Attribute other = actual.get(attribute.getName());
    if (llvm::is_contained(pattern.types, attribute.getName())) {
      auto type = dyn_cast_if_present<TypeAttr>(other);
      if (!type || !bindType(cast<TypeAttr>(attribute.getValue()).getValue(),
                             type.getValue()))
        return false;
    } else if (other != attribute.getValue()) {
      return false;
    }
  }
  return llvm::all_of(pattern.symbolic, [&](const auto &attribute) {
    return bindSymbolic(attribute, actual.get(attribute.name));
  });
}

bool Match::bindSymbolic(const PatternNode::SymbolicAttribute &pattern,
                         Attribute actual) {
  if (auto list = dyn_cast_if_present<DenseI64ArrayAttr>(actual))
    return list.size() == int64_t(pattern.entries.size()) &&
           llvm::all_of_zip(pattern.entries, list.asArrayRef(),
                            [&](AffineExpr entry, int64_t value) {
                              return bindSize(entry, value);
                            });
  if (pattern.form == PatternNode::Form::Real) {
    auto real = dyn_cast_if_present<FloatAttr>(actual);
    return real && bindReal(pattern.entries[0], real);
  }
  auto integer = dyn_cast_if_present<IntegerAttr>(actual);
  return integer && pattern.entries.size() == 1 &&
         bindSize(pattern.entries[0], integer.getInt());
}

FloatAttr Match::realFor(AffineExpr pattern) const {
  unsigned symbol = cast<AffineSymbolExpr>(pattern).getPosition();
  for (auto [bound, value] : reals)
    if (bound == symbol)
      return value;
  return nullptr;
}

bool Match::bindReal(AffineExpr pattern, FloatAttr actual) {
  if (FloatAttr bound = realFor(pattern))
    return bound == actual;
  reals.push_back({cast<AffineSymbolExpr>(pattern).getPosition(), actual});
  return true;
}

bool Match::bindUniformConstant(const PatternNode &pattern, const Node &node) {
  if (pattern.name.getStringRef() != FillOp::getOperationName())
    return false;
  auto value = dyn_cast_if_present<DenseElementsAttr>(Attribute(node.value()));
  if (!value || !value.isSplat() || !isa<FloatType>(value.getElementType()))
    return false;
  // The splat as the attributes that a fill would have. A value in single
  // precision is the number that it is in double precision.
  Builder builder(arena->getContext());
  auto actual = [&](StringRef name) -> Attribute {
    if (name == "value")
      return builder.getF64FloatAttr(
          value.getSplatValue<APFloat>().convertToDouble());
    return builder.getDenseI64ArrayAttr(value.getType().getShape());
  };
  for (StringRef name : {"value", "shape"})
    if (!pattern.isSymbolic(builder.getStringAttr(name)) &&
        pattern.attributes.get(name) != actual(name))
      return false;
  auto elementType = pattern.attributes.getAs<TypeAttr>("element_type");
  return elementType &&
         bindType(elementType.getValue(), value.getElementType()) &&
         llvm::all_of(pattern.symbolic, [&](const auto &attribute) {
           return bindSymbolic(attribute, actual(attribute.name));
         });
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

void Match::setSymbol(unsigned number, AffineExpr value) {
  symbols[number] = value;
  if (auto constant = dyn_cast<AffineConstantExpr>(value))
    constants[number] = constant.getValue();
}

bool Match::bindSize(AffineExpr pattern, AffineExpr actual) {
  if (auto symbol = dyn_cast<AffineSymbolExpr>(pattern)) {
    AffineExpr bound = symbols[symbol.getPosition()];
    if (bound)
      return bound == actual || provablyEqual(bound, actual);
    setSymbol(symbol.getPosition(), actual);
    return true;
  }
  if (isa<AffineConstantExpr>(pattern))
    return pattern == actual;
  equations.push_back({pattern, actual});
  return true;
}

bool Match::bindSize(AffineExpr pattern, int64_t actual) {
  return bindSize(pattern, getAffineConstantExpr(actual, arena->getContext()));
}

AffineExpr Match::substitute(AffineExpr expression) const {
  if (isa<AffineConstantExpr>(expression))
    return expression;
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expression))
    return symbols[symbol.getPosition()];
  bool isKnown = true, isConstant = true;
  expression.walk([&](AffineExpr part) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(part)) {
      AffineExpr value = symbols[symbol.getPosition()];
      isKnown &= value != nullptr;
      isConstant &= isa_and_present<AffineConstantExpr>(value);
    }
  });
  if (!isKnown)
    return nullptr;
  if (isConstant) {
    std::optional<int64_t> value = evaluateSize(expression, constants);
    return value ? getAffineConstantExpr(*value, arena->getContext()) : nullptr;
  }
  AffineExpr zero = getAffineConstantExpr(0, arena->getContext());
  SmallVector<AffineExpr, 12> values;
  for (AffineExpr value : symbols)
    values.push_back(value ? value : zero);
  return simplify(expression.replaceSymbols(values));
}

std::optional<bool> Match::tryEquation(AffineExpr pattern, AffineExpr actual) {
  if (AffineExpr value = substitute(pattern))
    return provablyEqual(value, actual);
  // With one unknown u that occurs linearly, pattern = base + slope * u.
  std::optional<unsigned> unknown;
  bool hasOne = true;
  pattern.walk([&](AffineExpr part) {
    auto symbol = dyn_cast<AffineSymbolExpr>(part);
    if (!symbol || symbols[symbol.getPosition()])
      return;
    hasOne &= !unknown || *unknown == symbol.getPosition();
    unknown = symbol.getPosition();
  });
  if (!unknown || !hasOne)
    return std::nullopt;
  auto at = [&](int64_t value) {
    setSymbol(*unknown, getAffineConstantExpr(value, arena->getContext()));
    AffineExpr result = substitute(pattern);
    symbols[*unknown] = nullptr;
    return result;
  };
  AffineExpr base = at(0), first = at(1), second = at(2);
  if (!base || !first || !second)
    return std::nullopt;
  auto slope = dyn_cast<AffineConstantExpr>(simplify(first - base));
  if (!slope || slope.getValue() == 0 || simplify(second - first) != slope)
    return std::nullopt;
  AffineExpr distance = simplify(actual - base);
  if (auto constant = dyn_cast<AffineConstantExpr>(distance)) {
    if (constant.getValue() % slope.getValue() != 0)
      return false; // no integer solves it
    setSymbol(*unknown,
              getAffineConstantExpr(constant.getValue() / slope.getValue(),
                                    arena->getContext()));
  } else if (slope.getValue() == 1 || slope.getValue() == -1) {
    setSymbol(*unknown, simplify(distance * slope.getValue()));
  } else {
    return std::nullopt;
  }
  return provablyEqual(substitute(pattern), actual);
}

bool Match::settleEquations() {
  for (bool changed = true; changed && !equations.empty();) {
    changed = false;
    SmallVector<std::pair<AffineExpr, AffineExpr>, 4> open;
    for (auto [pattern, actual] : equations) {
      std::optional<bool> holds = tryEquation(pattern, actual);
      if (holds && !*holds)
        return false;
      changed |= holds.has_value();
      if (!holds)
        open.push_back({pattern, actual});
    }
    equations = std::move(open);
  }
  return true;
}

bool Match::conditionsHold() const {
  return llvm::all_of(theRule->conditions, [&](const Condition &condition) {
    AffineExpr value = substitute(condition.expression);
    // What is not known to hold does not.
    return value &&
           Condition{value, condition.isEquality}.constantTruth().value_or(
               false);
  });
}

void Match::solve(ArrayRef<int64_t> sizes,
                  llvm::function_ref<void(Match &)> found) {
  if (!settleEquations())
    return;
  const auto *next = llvm::find_if(
      theRule->freeSymbols, [&](unsigned symbol) { return !symbols[symbol]; });
  if (next != theRule->freeSymbols.end()) {
    for (int64_t size : sizes) {
      Match trial = *this;
      trial.setSymbol(*next, getAffineConstantExpr(size, arena->getContext()));
      trial.solve(sizes, found);
    }
    return;
  }
  if (equations.empty() && conditionsHold())
    found(*this);
}

//===----------------------------------------------------------------------===//
// The target
//===----------------------------------------------------------------------===//

Type Match::typeFor(Type pattern) const {
  for (auto [bound, type] : types)
    if (bound == pattern)
      return type;
  return pattern;
}

/// The value of a symbolic attribute; null if it would not be constant, which
/// the attributes of a model's operators have to be.
Attribute
Match::attributeFor(const PatternNode::SymbolicAttribute &pattern) const {
  if (pattern.form == PatternNode::Form::Real)
    return realFor(pattern.entries.front());
  SmallVector<int64_t, 8> values;
  for (AffineExpr entry : pattern.entries) {
    auto constant = dyn_cast_if_present<AffineConstantExpr>(substitute(entry));
    if (!constant)
      return nullptr;
    values.push_back(constant.getValue());
  }
  Builder builder(arena->getContext());
  if (pattern.form == PatternNode::Form::Integer)
    return builder.getI64IntegerAttr(values.front());
  return builder.getDenseI64ArrayAttr(values);
}

/// The attributes of an operator of the target; null if one has no value.
DictionaryAttr Match::attributesFor(const PatternNode &pattern) const {
  if (pattern.hasPlainAttributes())
    return pattern.attributes;
  NamedAttrList attributes(pattern.attributes);
  for (StringAttr name : pattern.types) {
    Type type = pattern.attributes.getAs<TypeAttr>(name).getValue();
    attributes.set(name, TypeAttr::get(typeFor(type)));
  }
  for (const PatternNode::SymbolicAttribute &symbolic : pattern.symbolic) {
    Attribute value = attributeFor(symbolic);
    if (!value)
      return nullptr;
    attributes.set(symbolic.name, value);
  }
  return attributes.getDictionary(arena->getContext());
}

void Match::assume(ArrayRef<int64_t> values) {
  MLIRContext *context = arena->getContext();
  for (auto [number, value] : llvm::enumerate(values))
    setSymbol(number, getAffineConstantExpr(value, context));
  for (auto [number, pattern] : llvm::enumerate(theRule->arguments)) {
    SymbolicTensor type = pattern;
    for (AffineExpr &size : type.sizes)
      size = substitute(size);
    arguments[number] = arena->argument(number, arena->intern(type))->result();
  }
  // Real numbers of which nothing special is true.
  for (const Pattern *side : {&theRule->source, &theRule->target})
    for (const PatternNode &node : side->nodes)
      for (const PatternNode::SymbolicAttribute &attribute : node.symbolic)
        if (attribute.form == PatternNode::Form::Real)
          if (AffineExpr symbol = attribute.entries.front(); !realFor(symbol))
            bindReal(symbol, Builder(context).getF64FloatAttr(
                                 0.375 + 0.5 * double(reals.size())));
}

SmallVector<GraphValue, 2> Match::instantiate(const Pattern &side) const {
  SmallVector<const Node *, 8> made;
  auto valueOf = [&](PatternValue value) {
    return value.isArgument() ? arguments[value.number]
                              : made[value.node]->result(value.number);
  };
  for (const PatternNode &pattern : side.nodes) {
    DictionaryAttr attributes = attributesFor(pattern);
    if (!attributes)
      return {};
    SmallVector<GraphValue, 4> inputs;
    for (PatternValue input : pattern.inputs)
      inputs.push_back(valueOf(input));
    const Node *node = arena->apply(pattern.name, attributes, inputs);
    if (!node)
      return {};
    made.push_back(node);
  }
  SmallVector<GraphValue, 2> outputs;
  for (PatternValue output : side.outputs)
    outputs.push_back(valueOf(output));
  return outputs;
}

} // namespace verso::search
