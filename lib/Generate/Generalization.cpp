//===- Generalization.cpp - From concrete sizes to symbols ----------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Generate/Generalization.h"
#include "ConcreteAttributes.h"
#include "Symbols.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include <map>
#include <tuple>

using namespace mlir;

namespace verso {

using Role = ConcreteDimension::Role;
using Pads = GeneralizationForm::Pads;

std::vector<ConcreteInput> concreteInputs(const Enumeration &enumeration) {
  const Vocabulary &vocabulary = enumeration.vocabulary();
  std::vector<ConcreteInput> inputs;
  for (unsigned number = 0; number < enumeration.numInputs(); ++number) {
    const InputTemplate &family =
        vocabulary.inputs[enumeration.inputTemplate(number)];
    ConcreteInput &input = inputs.emplace_back();
    input.name = enumeration.inputName(number);
    for (auto [name, size] :
         llvm::zip_equal(family.sizes, enumeration.shape(number, 0))) {
      Role role = name == "1" ? Role::One : Role::Size;
      for (const NamedSize &named : vocabulary.sizes)
        if (named.name == name && named.isWindow)
          role = Role::Window;
      input.dimensions.push_back({name, size, role});
    }
  }
  return inputs;
}

namespace {
/// Turns one concrete equation into one over symbols.
class Generalizer {
public:
  Generalizer(MLIRContext *context, const ConcreteEquation &concrete,
              const GeneralizationForm &form)
      : context(context), concrete(concrete), form(form),
        padValues(distinctPads(concrete)), groupUnit(groupUnitOf(concrete)) {}

  std::optional<Equation> run() {
    addInputs();
    SmallVector<SymbolicTensor, 2> lhsOutputs, rhsOutputs;
    if (!addSide(concrete.lhs, equation.lhs, lhsOutputs) ||
        !addSide(concrete.rhs, equation.rhs, rhsOutputs) ||
        !tieOutputs(lhsOutputs, rhsOutputs))
      return std::nullopt;
    substitute(equation, known, equation.symbols.size());
    addOddWindows();
    if (!isWellFormed(equation.lhs) || !isWellFormed(equation.rhs))
      return std::nullopt;
    compress(equation);
    return std::move(equation);
  }

private:
  AffineExpr constant(int64_t value) const {
    return getAffineConstantExpr(value, context);
  }

  /// A symbol in the place of what was found to be `value`.
  AffineExpr newSymbol(StringRef name, SymbolKind kind, int64_t value) {
    known.push_back(getAffineSymbolExpr(equation.symbols.size(), context));
    found.push_back(constant(value));
    equation.symbols.push_back({name.str(), kind, value});
    return known.back();
  }

  void addInputs() {
    Type elementType = Float32Type::get(context);
    for (const ConcreteInput &input : concrete.inputs) {
      EquationInput &added = equation.inputs.emplace_back();
      added.name = input.name;
      added.type.elementType = elementType;
      for (const ConcreteDimension &dimension : input.dimensions) {
        bool isWindow = dimension.role == Role::Window;
        bool isOne = dimension.role == Role::One ||
                     (isWindow && dimension.size == 1 && !form.freeUnitWindows);
        if (isOne) {
          added.type.sizes.push_back(constant(1));
          continue;
        }
        added.type.sizes.push_back(newSymbol(
            dimension.name, isWindow ? SymbolKind::Window : SymbolKind::Size,
            dimension.size));
      }
    }
  }

  //===--- Attributes -----------------------------------------------------===//

  /// Entry `entry` of an attribute; 0 for a real number, which no size depends
  /// on.
  static int64_t valueAt(Attribute value, unsigned entry) {
    if (auto list = dyn_cast<DenseI64ArrayAttr>(value))
      return list[entry];
    auto integer = dyn_cast<IntegerAttr>(value);
    return integer ? integer.getInt() : 0;
  }

  /// The symbols for an attribute with this value: the same wherever it occurs.
  SmallVector<AffineExpr, 4> symbolsFor(StringAttr name, SymbolKind kind,
                                        Attribute value, unsigned count) {
    SmallVector<AffineExpr, 4> entries;
    for (unsigned entry = 0; entry < count; ++entry) {
      auto [place, isNew] = attributeSymbols.try_emplace(
          std::tuple(name.getValue(), value.getAsOpaquePointer(), entry));
      if (isNew)
        place->second =
            newSymbol(symbolName(name), kind, valueAt(value, entry));
      entries.push_back(place->second);
    }
    return entries;
  }

  /// A number of groups, as a multiple of the smallest.
  AffineExpr groupsFor(Attribute value) {
    StringAttr name = StringAttr::get(context, "group");
    Attribute unit = IntegerAttr::get(IntegerType::get(context, 64), groupUnit);
    return symbolsFor(name, SymbolKind::Group, unit, 1).front() *
           (valueAt(value, 0) / groupUnit);
  }

  /// What was found in the place of `expression`; 0 if that is no number.
  int64_t foundValue(AffineExpr expression) const {
    auto value = dyn_cast<AffineConstantExpr>(substitute(expression, found));
    return value ? value.getValue() : 0;
  }

  /// The shape of a tensor of which dimensions are joined or taken apart:
  /// products of the sizes that they are joined from, and what a size is the
  /// product of. Nothing if it is another change of shape.
  SmallVector<AffineExpr, 4> shapeFor(DenseI64ArrayAttr shape,
                                      const SymbolicTensor &operand) {
    SmallVector<AffineExpr, 4> entries(shape.size(), constant(1));
    ArrayRef<int64_t> sizes = shape.asArrayRef();
    unsigned from = 0, to = 0;
    while (from < operand.rank() && to < sizes.size()) {
      // The fewest dimensions with equally many elements.
      int64_t joined = foundValue(operand.sizes[from]), wanted = sizes[to];
      unsigned firstFrom = from++, firstTo = to++;
      while (joined != wanted && joined > 0) {
        if (joined < wanted && from < operand.rank())
          joined *= foundValue(operand.sizes[from++]);
        else if (joined > wanted && to < sizes.size())
          wanted *= sizes[to++];
        else
          return {};
      }
      if (joined == 0 || (from - firstFrom > 1 && to - firstTo > 1))
        return {};
      if (to - firstTo > 1) {
        if (!takeApart(operand.sizes[firstFrom], shape, firstTo, to, entries))
          return {};
        continue;
      }
      for (unsigned i = firstFrom; i < from; ++i)
        entries[firstTo] = entries[firstTo] * operand.sizes[i];
    }
    bool onlyOnesAreLeft =
        llvm::all_of(ArrayRef(operand.sizes).drop_front(from),
                     [](AffineExpr size) { return size == 1; }) &&
        llvm::all_of(sizes.drop_front(to),
                     [](int64_t size) { return size == 1; });
    return onlyOnesAreLeft ? entries : SmallVector<AffineExpr, 4>();
  }

  /// Finds the entries `begin` to `end` of a shape, into which a dimension is
  /// taken apart: its factors if it is a product, else symbols, of which it
  /// becomes the product.
  bool takeApart(AffineExpr size, DenseI64ArrayAttr shape, unsigned begin,
                 unsigned end, MutableArrayRef<AffineExpr> entries) {
    ArrayRef<int64_t> sizes = shape.asArrayRef();
    if (auto symbol = dyn_cast<AffineSymbolExpr>(size)) {
      SmallVector<AffineExpr, 4> symbols =
          symbolsFor(StringAttr::get(context, "shape"), SymbolKind::Size, shape,
                     shape.size());
      AffineExpr product = constant(1);
      for (unsigned i = begin; i < end; ++i)
        if (sizes[i] != 1) {
          entries[i] = symbols[i];
          product = product * symbols[i];
        }
      setSymbol(symbol.getPosition(), product);
      return true;
    }
    SmallVector<AffineExpr, 4> factors = factorsOf(size);
    ArrayRef<AffineExpr> rest = factors;
    for (unsigned i = begin; i < end; ++i) {
      int64_t value = 1;
      for (; value < sizes[i] && !rest.empty(); rest = rest.drop_front()) {
        value *= foundValue(rest.front());
        entries[i] = entries[i] * rest.front();
      }
      if (value != sizes[i])
        return false;
    }
    return rest.empty();
  }

  /// A readable name: `strides` has the symbols `stride`, `stride2`.
  static StringRef symbolName(StringRef attribute) {
    if (attribute == "low" || attribute == "high")
      return "pad";
    if (attribute == "shape" || attribute == "sizes")
      return "size";
    attribute.consume_back("s");
    return attribute;
  }

  SmallVector<AffineExpr, 4> constants(ArrayRef<int64_t> values) const {
    SmallVector<AffineExpr, 4> entries;
    for (int64_t value : values)
      entries.push_back(constant(value));
    return entries;
  }

  bool staysAsFound(StringRef name) const {
    return (isStride(name) && !form.freeStrides) ||
           (name == "dilations" && !form.freeDilations) ||
           (name == "group" && !form.freeGroups);
  }

  /// The attributes of a node in the form asked for.
  DictionaryAttr generalizeAttributes(const Graph::Node &node,
                                      ArrayRef<SymbolicTensor> operands) {
    NamedAttrList list(node.attributes);
    SmallVector<AffineExpr, 4> window, dilations;
    for (NamedAttribute attribute : node.attributes) {
      StringAttr name = attribute.getName();
      std::optional<SymbolKind> kind = attributeKind(name);
      auto integers = dyn_cast<DenseI64ArrayAttr>(attribute.getValue());
      if (!kind || staysAsFound(name)) {
        if (name == "dilations" && integers)
          dilations = constants(integers);
        continue;
      }
      if (name == "pads")
        continue;
      unsigned count = integers ? integers.size() : 1;
      SmallVector<AffineExpr, 4> entries;
      if (name == "group" && groupUnit != 0)
        entries = {groupsFor(attribute.getValue())};
      else if (name == "shape" && integers && operands.size() == 1)
        entries = shapeFor(integers, operands.front());
      if (entries.empty())
        entries = symbolsFor(name, *kind, attribute.getValue(), count);
      // A size of 1 is there to be broadcast.
      if (name == "shape" && integers)
        for (auto [entry, size] :
             llvm::zip_equal(entries, integers.asArrayRef()))
          if (size == 1)
            entry = constant(1);
      if (name == "kernel")
        window = entries;
      if (name == "dilations")
        dilations = entries;
      list.set(name, symbolic(entries));
    }
    if (auto pads = node.attributes.getAs<DenseI64ArrayAttr>("pads")) {
      if (window.empty() && operands.size() == 2)
        window.append(operands[1].sizes.begin() + 2, operands[1].sizes.end());
      if (dilations.empty())
        dilations.assign(window.size(), constant(1));
      list.set("pads", generalizePads(pads, window, dilations));
    }
    return list.getDictionary(context);
  }

  Attribute symbolic(ArrayRef<AffineExpr> entries) const {
    return AffineMapAttr::get(
        AffineMap::get(0, equation.symbols.size(), entries, context));
  }

  Attribute generalizePads(DenseI64ArrayAttr pads, ArrayRef<AffineExpr> window,
                           ArrayRef<AffineExpr> dilations) {
    switch (form.pads[llvm::find(padValues, pads) - padValues.begin()]) {
    case Pads::Found:
      return pads;
    case Pads::Free:
      return symbolic(symbolsFor(StringAttr::get(context, "pads"),
                                 SymbolKind::Pad, pads, pads.size()));
    case Pads::Symmetric: {
      SmallVector<AffineExpr, 4> entries =
          symbolsFor(StringAttr::get(context, "pads"), SymbolKind::Pad, pads,
                     pads.size() / 2);
      entries.append(entries.begin(), entries.end());
      return symbolic(entries);
    }
    case Pads::Centred: {
      SmallVector<AffineExpr, 4> entries;
      for (auto [size, dilation] : llvm::zip_equal(window, dilations))
        entries.push_back(((size - 1) * dilation).floorDiv(2));
      entries.append(entries.begin(), entries.end());
      return indexArrayAttr(context, entries, equation.symbols.size());
    }
    }
    llvm_unreachable("covered switch");
  }

  //===--- Typing ---------------------------------------------------------===//

  /// Types one side, tying symbols where equal sizes are demanded.
  bool addSide(const Graph &graph, Graph &result,
               SmallVectorImpl<SymbolicTensor> &outputs) {
    result = graph;
    std::vector<SymbolicTensor> values(graph.numInputs);
    for (auto [value, input] : llvm::zip_equal(values, equation.inputs))
      value = input.type;
    for (Graph::Node &node : result.nodes) {
      bool isAttributed = false;
      for (;;) {
        SmallVector<SymbolicTensor, 4> operands;
        for (unsigned operand : node.operands)
          operands.push_back(replaceKnown(values[operand]));
        if (!isAttributed)
          node.attributes = generalizeAttributes(node, operands);
        isAttributed = true;
        llvm::Expected<Definition> definition =
            define(node.name,
                   substitute(node.attributes, known, equation.symbols.size()),
                   operands);
        if (!definition) {
          llvm::consumeError(definition.takeError());
          return false;
        }
        bool isSolved = false;
        for (const Constraint &constraint : definition->constraints()) {
          if (!constraint.condition.isEquality)
            continue;
          AffineExpr expression = withoutCommonFactors(
              replaceKnown(constraint.condition.expression));
          if (expression == 0)
            continue;
          if (!heldAsFound(expression))
            return false;
          if (tieDividends(expression) || tie(expression))
            isSolved = true;
          else if (!mayStayOpen(expression))
            return false;
        }
        if (isSolved)
          continue;
        for (const ResultDefinition &definedResult : definition->results())
          values.push_back(definedResult.type);
        break;
      }
    }
    for (unsigned output : graph.outputs)
      outputs.push_back(values[output]);
    return true;
  }

  bool tieOutputs(ArrayRef<SymbolicTensor> lhs, ArrayRef<SymbolicTensor> rhs) {
    for (auto [left, right] : llvm::zip_equal(lhs, rhs)) {
      if (left.rank() != right.rank())
        return false;
      for (auto [leftSize, rightSize] :
           llvm::zip_equal(left.sizes, right.sizes)) {
        Condition condition =
            equal(replaceKnown(leftSize), replaceKnown(rightSize));
        if (condition.constantTruth().value_or(false))
          continue;
        if (condition.constantTruth() || !heldAsFound(condition.expression))
          return false;
        AffineExpr expression = withoutCommonFactors(condition.expression);
        if (expression != 0 && !tieDividends(expression) && !tie(expression) &&
            !mayStayOpen(expression))
          return false;
      }
    }
    return true;
  }

  SymbolicTensor replaceKnown(SymbolicTensor tensor) const {
    for (AffineExpr &size : tensor.sizes)
      size = replaceKnown(size);
    return tensor;
  }
  AffineExpr replaceKnown(AffineExpr expression) const {
    return substitute(expression, known);
  }

  /// Puts `value` in the place of a symbol everywhere.
  void setSymbol(unsigned symbol, AffineExpr value) {
    SmallVector<AffineExpr, 16> step;
    for (unsigned i = 0; i < equation.symbols.size(); ++i)
      step.push_back(getAffineSymbolExpr(i, context));
    step[symbol] = value;
    for (AffineExpr &expression : known)
      expression = substitute(expression, step);
  }

  /// Whether `expression` is 0 for the sizes and attributes that were found. If
  /// not, what is to be solved does not contain the equation that it is meant
  /// to generalise: a size was broadcast that no longer is, as a symbol has
  /// taken the place of a 1.
  bool heldAsFound(AffineExpr expression) const {
    return substitute(expression, found) == 0;
  }

  /// Solves `expression == 0` for the newest symbol that it can be solved for.
  /// A sum of pads is 0 if each of them is.
  bool tie(AffineExpr expression) {
    SmallVector<unsigned, 4> pads;
    if (isSumOfPads(expression, pads)) {
      for (unsigned pad : pads)
        setSymbol(pad, constant(0));
      return true;
    }
    llvm::SmallBitVector symbols =
        symbolsOf(expression, equation.symbols.size());
    for (int symbol = symbols.find_last(); symbol >= 0;
         symbol = symbols.find_prev(symbol))
      if (AffineExpr solution = solveFor(expression, symbol)) {
        setSymbol(symbol, solution);
        return true;
      }
    return false;
  }

  /// Solves `expression == 0`, where that is the equality of two quotients by
  /// one divisor, as the equality of what is divided: two windows with strides
  /// give images of one size if they do so without.
  bool tieDividends(AffineExpr expression) {
    auto difference = dyn_cast<AffineBinaryOpExpr>(expression);
    if (!difference || difference.getKind() != AffineExprKind::Add)
      return false;
    auto positive = dyn_cast<AffineBinaryOpExpr>(difference.getLHS());
    auto negated = dyn_cast<AffineBinaryOpExpr>(difference.getRHS());
    if (!positive || !negated)
      return false;
    if (positive.getKind() == AffineExprKind::Mul)
      std::swap(positive, negated);
    if (negated.getKind() != AffineExprKind::Mul || negated.getRHS() != -1)
      return false;
    auto negative = dyn_cast<AffineBinaryOpExpr>(negated.getLHS());
    if (!negative || positive.getKind() != AffineExprKind::FloorDiv ||
        negative.getKind() != AffineExprKind::FloorDiv ||
        positive.getRHS() != negative.getRHS())
      return false;
    AffineExpr dividends = simplify(positive.getLHS() - negative.getLHS());
    return heldAsFound(dividends) && tie(dividends);
  }

  bool isSumOfPads(AffineExpr expression, SmallVectorImpl<unsigned> &pads) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(expression)) {
      pads.push_back(symbol.getPosition());
      return equation.symbols[symbol.getPosition()].kind == SymbolKind::Pad;
    }
    auto sum = dyn_cast<AffineBinaryOpExpr>(expression);
    return sum && sum.getKind() == AffineExprKind::Add &&
           isSumOfPads(sum.getLHS(), pads) && isSumOfPads(sum.getRHS(), pads);
  }

  /// Whether an equation that cannot be solved may stay as a condition: one of
  /// divisibility, such as that a window is odd. Others hold for few sizes
  /// only, which a less general form states better.
  bool mayStayOpen(AffineExpr expression) const {
    bool hasDivision = false;
    expression.walk([&](AffineExpr part) {
      hasDivision |= part.getKind() == AffineExprKind::FloorDiv ||
                     part.getKind() == AffineExprKind::Mod;
    });
    llvm::SmallBitVector symbols =
        symbolsOf(expression, equation.symbols.size());
    return hasDivision && llvm::none_of(symbols.set_bits(), [&](unsigned i) {
             return equation.symbols[i].kind == SymbolKind::Stride;
           });
  }

  void addOddWindows() {
    if (!form.oddWindows)
      return;
    for (auto [number, symbol] : llvm::enumerate(equation.symbols))
      if (symbol.kind == SymbolKind::Window &&
          known[number] == getAffineSymbolExpr(number, context))
        equation.conditions.push_back(
            equal(getAffineSymbolExpr(number, context) % 2, constant(1)));
  }

  bool isWellFormed(const Graph &graph) const {
    llvm::Expected<GraphTypes> types = typeGraph(graph, equation.inputTypes());
    if (types)
      return true;
    llvm::consumeError(types.takeError());
    return false;
  }

  MLIRContext *context;
  const ConcreteEquation &concrete;
  const GeneralizationForm &form;
  SmallVector<Attribute, 2> padValues;
  int64_t groupUnit; ///< see groupUnitOf
  Equation equation;
  /// What each symbol is known to be: itself, or an expression over others.
  SmallVector<AffineExpr, 16> known;
  /// What stood in the place of each symbol, as constants.
  SmallVector<AffineExpr, 16> found;
  std::map<std::tuple<StringRef, const void *, unsigned>, AffineExpr>
      attributeSymbols;
};
} // namespace

std::optional<Equation> generalize(MLIRContext *context,
                                   const ConcreteEquation &equation,
                                   const GeneralizationForm &form) {
  return Generalizer(context, equation, form).run();
}

} // namespace verso
