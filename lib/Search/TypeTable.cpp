//===- TypeTable.cpp - The types of a search, each once -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Search/TypeTable.h"
#include "verso/Dialect/Operator.h"
#include "llvm/ADT/Hashing.h"
#include <mutex>

using namespace mlir;

namespace verso::search {

size_t TypeTable::TypeHash::operator()(const SymbolicTensor &type) const {
  return llvm::hash_combine(
      type.elementType,
      llvm::hash_combine_range(type.sizes.begin(), type.sizes.end()));
}

const SymbolicTensor *TypeTable::intern(const SymbolicTensor &type) {
  {
    std::shared_lock<std::shared_mutex> lock(mutex);
    if (auto found = types.find(type); found != types.end())
      return &*found;
  }
  std::unique_lock<std::shared_mutex> lock(mutex);
  return &*types.insert(type).first;
}

std::optional<TypeTable::Types> TypeTable::resultsOf(OperationName name,
                                                     DictionaryAttr attributes,
                                                     Types operands) {
  SmallVector<const void *, 8> key = {name.getAsOpaquePointer(),
                                      attributes.getAsOpaquePointer()};
  key.append(operands.begin(), operands.end());
  {
    std::shared_lock<std::shared_mutex> lock(mutex);
    if (auto found = results.find(key); found != results.end())
      return found->second;
  }
  SmallVector<SymbolicTensor, 4> operandTypes;
  for (const SymbolicTensor *operand : operands)
    operandTypes.push_back(*operand);
  std::optional<SmallVector<const SymbolicTensor *, 2>> found;
  if (llvm::Expected<Definition> definition =
          define(name, attributes, operandTypes)) {
    found.emplace();
    for (const ResultDefinition &result : definition->results())
      found->push_back(intern(result.type));
  } else {
    llvm::consumeError(definition.takeError());
  }
  std::unique_lock<std::shared_mutex> lock(mutex);
  // Another thread may have been faster.
  if (auto known = results.find(key); known != results.end())
    return known->second;
  std::optional<Types> answer;
  if (found)
    answer = Types(*found).copy(allocator);
  results[ArrayRef<const void *>(key).copy(allocator)] = answer;
  return answer;
}

} // namespace verso::search
