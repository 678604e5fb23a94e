//===- GeneralizationForms.cpp - What becomes a symbol, and how -----------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConcreteAttributes.h"

using namespace mlir;

namespace verso {

using Role = ConcreteDimension::Role;
using Pads = GeneralizationForm::Pads;

bool GeneralizationForm::isMostGeneral() const {
  if (relatesSymbols)
    return true;
  return freeStrides && freeDilations && freeGroups && freeUnitWindows &&
         !oddWindows &&
         llvm::all_of(pads, [](Pads form) { return form == Pads::Free; });
}

/// Calls `action` for each attribute of each node of both sides.
static void forEachAttribute(const ConcreteEquation &equation,
                             llvm::function_ref<void(NamedAttribute)> action) {
  for (const Graph *graph : {&equation.lhs, &equation.rhs})
    for (const Graph::Node &node : graph->nodes)
      llvm::for_each(node.attributes, action);
}

SmallVector<Attribute, 2> distinctPads(const ConcreteEquation &equation) {
  SmallVector<Attribute, 2> values;
  forEachAttribute(equation, [&](NamedAttribute attribute) {
    if (attribute.getName() == "pads" &&
        !llvm::is_contained(values, attribute.getValue()))
      values.push_back(attribute.getValue());
  });
  return values;
}

bool isStride(StringRef attributeName) {
  return attributeKind(attributeName) == SymbolKind::Stride;
}

static bool isZero(Attribute pads) {
  return llvm::all_of(cast<DenseI64ArrayAttr>(pads).asArrayRef(),
                      [](int64_t pad) { return pad == 0; });
}

std::vector<GeneralizationForm>
generalizationForms(const ConcreteEquation &equation) {
  SmallVector<Attribute, 2> pads = distinctPads(equation);
  bool hasStrides = false, hasDilations = false, hasGroups = false;
  bool hasSymbols = false;
  forEachAttribute(equation, [&](NamedAttribute attribute) {
    hasSymbols |= attributeKind(attribute.getName()).has_value();
    hasStrides |= isStride(attribute.getName());
    hasDilations |= attribute.getName() == "dilations";
    hasGroups |= attribute.getName() == "group";
  });
  bool hasUnitWindows = false;
  for (const ConcreteInput &input : equation.inputs)
    for (const ConcreteDimension &dimension : input.dimensions)
      hasUnitWindows |= dimension.role == Role::Window && dimension.size == 1;

  // What each restriction costs: the sum orders the forms.
  std::vector<std::pair<unsigned, GeneralizationForm>> forms = {{0, {}}};
  auto branch = [&](unsigned cost,
                    llvm::function_ref<void(GeneralizationForm &)> restrict) {
    for (unsigned i = 0, end = forms.size(); i < end; ++i) {
      std::pair<unsigned, GeneralizationForm> form = forms[i];
      form.first += cost;
      restrict(form.second);
      forms.push_back(std::move(form));
    }
  };
  if (hasGroups)
    branch(1, [](GeneralizationForm &form) { form.freeGroups = false; });
  if (hasDilations)
    branch(4, [](GeneralizationForm &form) { form.freeDilations = false; });
  if (hasStrides)
    branch(6, [](GeneralizationForm &form) { form.freeStrides = false; });
  if (hasUnitWindows)
    branch(9, [](GeneralizationForm &form) { form.freeUnitWindows = false; });
  for (Attribute value : pads) {
    std::vector<std::pair<unsigned, GeneralizationForm>> extended;
    for (auto &[cost, form] : forms)
      for (auto [extra, choice] :
           {std::pair(0u, Pads::Free), std::pair(2u, Pads::Symmetric),
            std::pair(4u, Pads::Centred), std::pair(7u, Pads::Found)}) {
        // Half of a dilated window is a product under a division, which no
        // proof has come of.
        if ((choice == Pads::Found && !isZero(value)) ||
            (choice == Pads::Centred && form.freeDilations && hasDilations))
          continue;
        extended.emplace_back(cost + extra, form);
        extended.back().second.pads.push_back(choice);
      }
    forms = std::move(extended);
  }
  for (unsigned i = 0, end = forms.size(); i < end; ++i)
    if (llvm::is_contained(forms[i].second.pads, Pads::Centred)) {
      forms.push_back(forms[i]);
      forms.back().first += 1;
      forms.back().second.oddWindows = true;
    }
  SmallVector<std::pair<unsigned, unsigned>> order;
  for (unsigned i = 0; i < forms.size(); ++i)
    order.emplace_back(forms[i].first, i);
  llvm::sort(order);
  std::vector<GeneralizationForm> result;
  for (auto [cost, number] : order)
    result.push_back(std::move(forms[number].second));
  if (!hasSymbols)
    return result;
  GeneralizationForm related;
  related.relatesSymbols = true;
  related.pads.assign(pads.size(), Pads::Free);
  result.push_back(related);
  if (hasStrides || hasDilations || hasGroups) {
    related.freeStrides = related.freeDilations = related.freeGroups = false;
    if (!strideFactors(equation.lhs, equation.rhs).empty()) {
      result.push_back(related);
      result.back().scalesByStrides = true;
    }
    result.push_back(related);
  }
  return result;
}

/// The numbers of groups on one side of an equation, sorted.
static SmallVector<int64_t, 2> groupsOf(const Graph &graph) {
  SmallVector<int64_t, 2> groups;
  for (const Graph::Node &node : graph.nodes)
    if (auto group = node.attributes.getAs<IntegerAttr>("group"))
      groups.push_back(group.getInt());
  llvm::sort(groups);
  groups.erase(llvm::unique(groups), groups.end());
  return groups;
}

int64_t groupUnitOf(const ConcreteEquation &equation) {
  SmallVector<int64_t, 2> source = groupsOf(equation.lhs);
  SmallVector<int64_t, 2> target = groupsOf(equation.rhs);
  if (source.empty() || llvm::all_of(target, [&](int64_t groups) {
        return llvm::is_contained(source, groups);
      }))
    return 0;
  int64_t unit = std::min(source.front(), target.front());
  source.append(target);
  bool areMultiples =
      llvm::all_of(source, [&](int64_t groups) { return groups % unit == 0; });
  return areMultiples ? unit : 0;
}

} // namespace verso
