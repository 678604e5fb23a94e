//===- Mutations.cpp - Slightly wrong versions of rules -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mutations.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;

namespace verso::test {

namespace {

class Mutator {
public:
  explicit Mutator(RuleOp rule) : rule(rule) {}

  std::vector<Mutation> run() {
    for (bool inTarget : {true, false}) {
      isTarget = inTarget;
      unsigned number = 0;
      for (Operation &operation : side(rule, isTarget)) {
        swapOperands(operation, number);
        if (!isa<YieldOp>(operation)) {
          changeAttributes(operation, number);
          replaceOperator(operation, number);
          swapResults(operation, number);
          leaveOut(operation, number);
        }
        insertOperators(operation, number);
        ++number;
      }
    }
    dropConditions();
    return std::move(result);
  }

private:
  static Block &side(RuleOp copy, bool isTarget) {
    return isTarget ? copy.getTarget().front() : copy.getSource().front();
  }
  /// Finds operation `number` of the side that is being changed in a copy.
  auto finder(unsigned number) const {
    return [isTarget = isTarget, number](RuleOp copy) -> Operation & {
      return *std::next(side(copy, isTarget).begin(), number);
    };
  }

  bool exists(StringRef name) {
    return RegisteredOperationName::lookup(name, rule->getContext())
        .has_value();
  }

  void add(const Twine &description, std::function<void(RuleOp)> apply) {
    result.push_back(
        {((isTarget ? "target: " : "source: ") + description).str(),
         std::move(apply)});
  }

  void swapOperands(Operation &operation, unsigned number) {
    for (unsigned i = 0; i + 1 < operation.getNumOperands(); ++i)
      if (operation.getOperand(i) != operation.getOperand(i + 1))
        add("swap operands " + Twine(i) + " and " + Twine(i + 1) + " of " +
                operation.getName().stripDialect(),
            [find = finder(number), i](RuleOp copy) {
              Operation &changed = find(copy);
              Value first = changed.getOperand(i);
              changed.setOperand(i, changed.getOperand(i + 1));
              changed.setOperand(i + 1, first);
            });
  }

  void setAttribute(Operation &operation, unsigned number, StringAttr name,
                    Attribute value, const Twine &what) {
    add(operation.getName().stripDialect() + "." + name.getValue() + ": " +
            what,
        [find = finder(number), name, value](RuleOp copy) {
          find(copy).setAttr(name, value);
        });
  }

  void changeAttributes(Operation &operation, unsigned number) {
    for (NamedAttribute attribute : operation.getAttrs()) {
      StringAttr name = attribute.getName();
      auto set = [&](Attribute value, const Twine &what) {
        setAttribute(operation, number, name, value, what);
      };
      if (auto integer = dyn_cast<IntegerAttr>(attribute.getValue())) {
        if (auto flag = dyn_cast<BoolAttr>(attribute.getValue())) {
          set(BoolAttr::get(rule.getContext(), !flag.getValue()), "negated");
          continue;
        }
        for (int64_t step : {1, -1})
          set(IntegerAttr::get(integer.getType(), integer.getInt() + step),
              Twine(step));
      } else if (auto real = dyn_cast<FloatAttr>(attribute.getValue())) {
        set(FloatAttr::get(real.getType(), real.getValueAsDouble() + 1), "+ 1");
      } else if (auto array =
                     dyn_cast<DenseI64ArrayAttr>(attribute.getValue())) {
        changeArray(array, name.getValue() == "permutation", set);
      } else if (auto map = dyn_cast<AffineMapAttr>(attribute.getValue())) {
        changeMap(map.getValue(), set);
      }
    }
  }

  void changeArray(DenseI64ArrayAttr array, bool isPermutation,
                   llvm::function_ref<void(Attribute, const Twine &)> set) {
    SmallVector<int64_t> entries(array.asArrayRef());
    for (unsigned i = 0; i < entries.size(); ++i) {
      if (isPermutation) {
        if (i + 1 == entries.size())
          break;
        std::swap(entries[i], entries[i + 1]);
        set(DenseI64ArrayAttr::get(rule.getContext(), entries),
            "entries " + Twine(i) + " and " + Twine(i + 1) + " swapped");
        std::swap(entries[i], entries[i + 1]);
        continue;
      }
      for (int64_t step : {1, -1}) {
        entries[i] += step;
        set(DenseI64ArrayAttr::get(rule.getContext(), entries),
            "entry " + Twine(i) + " + " + Twine(step));
        entries[i] -= step;
      }
    }
  }

  void changeMap(AffineMap map,
                 llvm::function_ref<void(Attribute, const Twine &)> set) {
    SmallVector<AffineExpr> entries(map.getResults());
    auto make = [&]() {
      return AffineMapAttr::get(
          AffineMap::get(0, map.getNumSymbols(), entries, rule.getContext()));
    };
    for (unsigned i = 0; i < entries.size(); ++i) {
      AffineExpr old = entries[i];
      for (int64_t step : {1, -1}) {
        entries[i] = simplify(old + step);
        set(make(), "entry " + Twine(i) + " + " + Twine(step));
      }
      entries[i] = simplify(old * 2);
      set(make(), "entry " + Twine(i) + " doubled");
      entries[i] = old;
      if (i + 1 == entries.size() || entries[i + 1] == old)
        continue;
      std::swap(entries[i], entries[i + 1]);
      set(make(), "entries " + Twine(i) + " and " + Twine(i + 1) + " swapped");
      std::swap(entries[i], entries[i + 1]);
    }
  }

  void replaceOperator(Operation &operation, unsigned number) {
    static const SmallVector<StringRef> families[] = {
        {"verso.add", "verso.sub", "verso.mul", "verso.max", "verso.min"},
        {"verso.relu", "verso.sigmoid", "verso.tanh", "verso.neg"},
        {"verso.reduce_sum", "verso.reduce_mean", "verso.reduce_max",
         "verso.reduce_min"},
        {"verso.and", "verso.or", "verso.xor"}};
    for (ArrayRef<StringRef> family : families) {
      if (!llvm::is_contained(family, operation.getName().getStringRef()))
        continue;
      for (StringRef other : family)
        if (other != operation.getName().getStringRef() && exists(other))
          add(operation.getName().stripDialect() + " becomes " + other,
              [find = finder(number), other](RuleOp copy) {
                Operation &changed = find(copy);
                OperationState state(changed.getLoc(), other);
                state.addOperands(changed.getOperands());
                state.addTypes(changed.getResultTypes());
                state.addAttributes(changed.getAttrs());
                Operation *replacement = Operation::create(state);
                changed.getBlock()->getOperations().insert(
                    changed.getIterator(), replacement);
                changed.replaceAllUsesWith(replacement);
                changed.erase();
              });
    }
  }

  /// Exchanges all uses of two results of the same type.
  void swapResults(Operation &operation, unsigned number) {
    for (unsigned i = 0; i + 1 < operation.getNumResults(); ++i)
      if (operation.getResult(i).getType() ==
          operation.getResult(i + 1).getType())
        add("swap results " + Twine(i) + " and " + Twine(i + 1) + " of " +
                operation.getName().stripDialect(),
            [find = finder(number), i](RuleOp copy) {
              Operation &changed = find(copy);
              Value first = changed.getResult(i),
                    second = changed.getResult(i + 1);
              SmallVector<OpOperand *> uses;
              for (OpOperand &use : first.getUses())
                uses.push_back(&use);
              second.replaceAllUsesWith(first);
              for (OpOperand *use : uses)
                use->set(second);
            });
  }

  /// Puts a function between an operand and its use, the operand together with
  /// itself, or its elements in opposite order.
  void insertOperators(Operation &operation, unsigned number) {
    static const StringRef unary[] = {"verso.relu", "verso.sigmoid",
                                      "verso.tanh", "verso.neg", "verso.not"};
    static const StringRef binary[] = {"verso.add", "verso.sub", "verso.mul",
                                       "verso.or",  "verso.xor", "verso.and"};
    for (unsigned i = 0; i < operation.getNumOperands(); ++i) {
      for (StringRef function : unary)
        insert(operation, number, i, function, /*copies=*/1);
      for (StringRef function : binary)
        insert(operation, number, i, function, /*copies=*/2);
      auto type = dyn_cast<RankedTensorType>(operation.getOperand(i).getType());
      if (type && type.getRank() > 0)
        insert(operation, number, i, "verso.reverse", /*copies=*/1);
    }
  }

  void insert(Operation &operation, unsigned number, unsigned operand,
              StringRef function, unsigned copies) {
    bool isLogical =
        getElementTypeOrSelf(operation.getOperand(operand)).isInteger(1);
    bool isLogicalFunction = llvm::is_contained(
        {"verso.not", "verso.or", "verso.xor", "verso.and"}, function);
    bool isReverse = function == "verso.reverse";
    if (!exists(function) || (!isReverse && isLogical != isLogicalFunction))
      return;
    add(function + " on operand " + Twine(operand) + " of " +
            operation.getName().stripDialect(),
        [find = finder(number), operand, function, copies,
         isReverse](RuleOp copy) {
          Operation &changed = find(copy);
          Value value = changed.getOperand(operand);
          OperationState state(changed.getLoc(), function);
          state.addOperands(SmallVector<Value>(copies, value));
          state.addTypes(value.getType());
          if (isReverse)
            state.addAttribute("axes", Builder(copy).getDenseI64ArrayAttr({0}));
          Operation *inserted = Operation::create(state);
          changed.getBlock()->getOperations().insert(changed.getIterator(),
                                                     inserted);
          changed.setOperand(operand, inserted->getResult(0));
        });
  }

  /// Puts an operand of the same rank in the place of the result.
  void leaveOut(Operation &operation, unsigned number) {
    for (unsigned i = 0; i < operation.getNumOperands(); ++i) {
      auto type = dyn_cast<RankedTensorType>(operation.getOperand(i).getType());
      if (!type ||
          cast<RankedTensorType>(operation.getResult(0).getType()).getRank() !=
              type.getRank())
        continue;
      add("operand " + Twine(i) + " in place of " +
              operation.getName().stripDialect(),
          [find = finder(number), i](RuleOp copy) {
            Operation &changed = find(copy);
            for (Value value : changed.getResults())
              value.replaceAllUsesWith(changed.getOperand(i));
            changed.erase();
          });
    }
  }

  void dropConditions() {
    SmallVector<Condition> conditions = rule.getConditionList();
    for (unsigned i = 0; i < conditions.size(); ++i) {
      SmallVector<Condition> fewer = conditions;
      fewer.erase(fewer.begin() + i);
      add("drop condition " + Twine(i),
          [=](RuleOp copy) { copy.setConditionList(fewer); });
    }
  }

  RuleOp rule;
  bool isTarget = true;
  std::vector<Mutation> result;
};

} // namespace

std::vector<Mutation> mutations(RuleOp rule) { return Mutator(rule).run(); }

} // namespace verso::test
