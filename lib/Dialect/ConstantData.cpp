//===- ConstantData.cpp - The bytes behind a constant ---------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Dialect/ConstantData.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;

namespace verso {

std::optional<ArrayRef<char>> constantBytes(ElementsAttr constant,
                                            std::vector<char> &storage) {
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return std::nullopt;
    return blob->getData();
  }
  auto dense = dyn_cast<DenseElementsAttr>(constant);
  if (!dense)
    return std::nullopt;
  if (dense.getElementType().isInteger(1)) {
    storage.clear();
    for (bool value : dense.getValues<bool>())
      storage.push_back(value);
    return ArrayRef<char>(storage);
  }
  ArrayRef<char> data = dense.getRawData();
  if (!dense.isSplat())
    return data;
  storage.clear();
  storage.reserve(data.size() * dense.getNumElements());
  for (int64_t i = 0; i < dense.getNumElements(); ++i)
    storage.insert(storage.end(), data.begin(), data.end());
  return ArrayRef<char>(storage);
}

} // namespace verso
