//===- Tensors.cpp - Types and constant tensors of ONNX -------------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tensors.h"
#include "ExternalData.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "verso/Dialect/ConstantData.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using onnx::TensorProto;

namespace verso {

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

Type elementType(MLIRContext *context, int32_t dataType) {
  Builder builder(context);
  switch (dataType) {
  case TensorProto::FLOAT:
    return builder.getF32Type();
  case TensorProto::DOUBLE:
    return builder.getF64Type();
  case TensorProto::FLOAT16:
    return builder.getF16Type();
  case TensorProto::BFLOAT16:
    return builder.getBF16Type();
  case TensorProto::BOOL:
    return builder.getI1Type();
  case TensorProto::INT8:
    return builder.getIntegerType(8);
  case TensorProto::INT16:
    return builder.getIntegerType(16);
  case TensorProto::INT32:
    return builder.getIntegerType(32);
  case TensorProto::INT64:
    return builder.getIntegerType(64);
  case TensorProto::UINT8:
    return builder.getIntegerType(8, /*isSigned=*/false);
  case TensorProto::UINT16:
    return builder.getIntegerType(16, /*isSigned=*/false);
  case TensorProto::UINT32:
    return builder.getIntegerType(32, /*isSigned=*/false);
  case TensorProto::UINT64:
    return builder.getIntegerType(64, /*isSigned=*/false);
  default:
    return {};
  }
}

TensorProto::DataType dataType(Type type) {
  if (type.isF32())
    return TensorProto::FLOAT;
  if (type.isF64())
    return TensorProto::DOUBLE;
  if (type.isF16())
    return TensorProto::FLOAT16;
  if (type.isBF16())
    return TensorProto::BFLOAT16;
  auto integer = dyn_cast<IntegerType>(type);
  if (!integer)
    return TensorProto::UNDEFINED;
  bool isUnsigned = integer.isUnsigned();
  switch (integer.getWidth()) {
  case 1:
    return TensorProto::BOOL;
  case 8:
    return isUnsigned ? TensorProto::UINT8 : TensorProto::INT8;
  case 16:
    return isUnsigned ? TensorProto::UINT16 : TensorProto::INT16;
  case 32:
    return isUnsigned ? TensorProto::UINT32 : TensorProto::INT32;
  case 64:
    return isUnsigned ? TensorProto::UINT64 : TensorProto::INT64;
  default:
    return TensorProto::UNDEFINED;
  }
}

llvm::Error checkShape(ArrayRef<int64_t> shape) {
  int64_t count = 1;
  for (int64_t size : shape)
    if (size < 0)
      return llvm::createStringError("has the negative size " + Twine(size));
  // Sizes after a size of 0 are bounded as well: they may be multiplied apart.
  for (int64_t size : shape) {
    if (size > maxElements / count)
      return llvm::createStringError("has too many elements");
    count *= std::max<int64_t>(size, 1);
  }
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// From ONNX
//===----------------------------------------------------------------------===//

/// Constants of up to this many bytes are kept in the attribute itself, where
/// equal ones are one.
static constexpr size_t largestInlineConstant = 256;

/// How wide an element is in memory and in raw data.
static unsigned elementBytes(Type elementType) {
  return std::max(1u, elementType.getIntOrFloatBitWidth() / 8);
}

/// The entries of a typed data field, narrowed to bytes as laid out in memory.
template <typename Narrow, typename Field>
static std::vector<char> narrow(const Field &field) {
  std::vector<char> bytes(field.size() * sizeof(Narrow));
  auto *element = reinterpret_cast<Narrow *>(bytes.data());
  for (auto value : field)
    *element++ = static_cast<Narrow>(value);
  return bytes;
}

namespace {
/// Data as it is laid out in memory: referenced, or owned if it had to be
/// converted.
struct TensorBytes {
  ArrayRef<char> bytes;
  std::shared_ptr<std::vector<char>> converted;
};
} // namespace

template <typename Field> static ArrayRef<char> viewOf(const Field &field) {
  return {reinterpret_cast<const char *>(field.data()),
          field.size() * sizeof(*field.data())};
}

/// The data of a tensor that is not in raw form, from the field that belongs to
/// its data type.
static TensorBytes typedData(const TensorProto &tensor) {
  auto owned = [](std::vector<char> bytes) {
    TensorBytes result;
    result.converted = std::make_shared<std::vector<char>>(std::move(bytes));
    result.bytes = *result.converted;
    return result;
  };
  switch (tensor.data_type()) {
  case TensorProto::FLOAT:
    return {viewOf(tensor.float_data()), {}};
  case TensorProto::DOUBLE:
    return {viewOf(tensor.double_data()), {}};
  case TensorProto::INT64:
    return {viewOf(tensor.int64_data()), {}};
  case TensorProto::UINT64:
    return {viewOf(tensor.uint64_data()), {}};
  case TensorProto::UINT32:
    return owned(narrow<uint32_t>(tensor.uint64_data()));
  case TensorProto::INT32:
    return {viewOf(tensor.int32_data()), {}};
  case TensorProto::INT16:
  case TensorProto::UINT16:
  case TensorProto::FLOAT16:
  case TensorProto::BFLOAT16:
    return owned(narrow<uint16_t>(tensor.int32_data()));
  default: // INT8, UINT8, BOOL
    return owned(narrow<uint8_t>(tensor.int32_data()));
  }
}

static std::string shapeText(ArrayRef<int64_t> shape) {
  std::string text = "[";
  llvm::raw_string_ostream stream(text);
  llvm::interleaveComma(shape, stream);
  return text + "]";
}

llvm::Expected<ElementsAttr> toElements(MLIRContext *context,
                                        const OnnxModel &model,
                                        const TensorProto &tensor) {
  SmallVector<int64_t> shape(tensor.dims().begin(), tensor.dims().end());
  auto fail = [&](const Twine &message) {
    return modelError(model.path(),
                      "tensor '" + tensor.name() + "' " + message);
  };
  if (llvm::Error error = checkShape(shape))
    return fail(toString(std::move(error)));
  Type element = elementType(context, tensor.data_type());
  if (!element)
    return ElementsAttr();

  TensorBytes data;
  if (tensor.has_raw_data() || hasExternalData(tensor)) {
    llvm::Expected<ArrayRef<char>> raw = model.rawData(tensor);
    if (!raw)
      return raw.takeError();
    data.bytes = *raw;
  } else {
    data = typedData(tensor);
  }
  auto type = RankedTensorType::get(shape, element);
  size_t expected = size_t(type.getNumElements()) * elementBytes(element);
  if (data.bytes.size() != expected)
    return fail("has " + Twine(data.bytes.size()) +
                " bytes of data, but shape " + shapeText(shape) + " needs " +
                Twine(expected));

  if (element.isInteger(1)) {
    SmallVector<bool> values(
        llvm::map_range(data.bytes, [](char byte) { return byte != 0; }));
    return cast<ElementsAttr>(DenseElementsAttr::get(type, values));
  }
  if (expected <= largestInlineConstant)
    return cast<ElementsAttr>(
        DenseElementsAttr::getFromRawBuffer(type, data.bytes));

  size_t alignment = elementBytes(element);
  if (!llvm::isAddrAligned(llvm::Align(alignment), data.bytes.data())) {
    data.converted = std::make_shared<std::vector<char>>(data.bytes.begin(),
                                                         data.bytes.end());
    data.bytes = *data.converted;
  }
  std::shared_ptr<const void> owner =
      data.converted ? std::shared_ptr<const void>(data.converted)
                     : model.owner();
  AsmResourceBlob blob(
      data.bytes, alignment, [owner](void *, size_t, size_t) {},
      /*dataIsMutable=*/false);
  return cast<ElementsAttr>(
      DenseResourceElementsAttr::get(type, tensor.name(), std::move(blob)));
}

ElementsAttr reshaped(ElementsAttr elements, ArrayRef<int64_t> shape) {
  auto type = RankedTensorType::get(shape, elements.getElementType());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(elements))
    return cast<ElementsAttr>(
        DenseResourceElementsAttr::get(type, resource.getRawHandle()));
  return cast<ElementsAttr>(cast<DenseElementsAttr>(elements).reshape(type));
}

std::optional<SmallVector<int64_t>> integerValues(ElementsAttr elements,
                                                  size_t limit) {
  auto type = dyn_cast<IntegerType>(elements.getElementType());
  if (!type || elements.getNumElements() > int64_t(limit))
    return std::nullopt;
  std::vector<char> storage;
  std::optional<ArrayRef<char>> data = constantBytes(elements, storage);
  if (!data)
    return std::nullopt;
  unsigned bytes = elementBytes(type);
  bool isUnsigned = type.isUnsigned() || type.getWidth() == 1;
  SmallVector<int64_t> values;
  for (size_t offset = 0; offset < data->size(); offset += bytes) {
    uint64_t bits = 0;
    std::memcpy(&bits, data->data() + offset, bytes);
    values.push_back(isUnsigned ? int64_t(bits)
                                : llvm::SignExtend64(bits, 8 * bytes));
  }
  return values;
}

std::optional<double> scalarValue(ElementsAttr elements) {
  auto dense = dyn_cast<DenseElementsAttr>(elements);
  if (!dense || dense.getNumElements() != 1)
    return std::nullopt;
  if (isa<FloatType>(dense.getElementType())) {
    APFloat value = *dense.getValues<APFloat>().begin();
    bool losesInformation;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInformation);
    return value.convertToDouble();
  }
  if (auto values = integerValues(elements))
    return double(values->front());
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// To ONNX
//===----------------------------------------------------------------------===//

llvm::Expected<TensorProto> toTensor(ElementsAttr elements, StringRef name) {
  TensorProto tensor;
  Type element = elements.getElementType();
  tensor.set_name(name.str());
  tensor.set_data_type(dataType(element));
  if (tensor.data_type() == TensorProto::UNDEFINED)
    return llvm::createStringError("constant '" + name +
                                   "' has a type that ONNX does not have");
  for (int64_t size : elements.getShapedType().getShape())
    tensor.add_dims(size);

  std::vector<char> storage;
  std::optional<ArrayRef<char>> bytes = constantBytes(elements, storage);
  if (!bytes)
    return llvm::createStringError("the data of constant '" + name +
                                   "' is missing");
  tensor.mutable_raw_data()->assign(bytes->begin(), bytes->end());
  return tensor;
}

ElementsAttr scalarOf(Type type, double value) {
  Attribute number =
      isa<FloatType>(type)
          ? Attribute(FloatAttr::get(type, value))
          : Attribute(IntegerAttr::get(
                type, APInt(type.getIntOrFloatBitWidth(), int64_t(value),
                            /*isSigned=*/true, /*implicitTrunc=*/true)));
  return cast<ElementsAttr>(Attribute(
      DenseElementsAttr::get(RankedTensorType::get({}, type), number)));
}

} // namespace verso
