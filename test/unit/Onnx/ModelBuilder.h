//===- ModelBuilder.h - Small ONNX models for tests ------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_TEST_UNIT_ONNX_MODELBUILDER_H
#define VERSO_TEST_UNIT_ONNX_MODELBUILDER_H

#include "onnx/onnx.pb.h"
#include "verso/Onnx/OnnxModel.h"
#include <initializer_list>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace verso {

/// Builds a model node by node. A dimension of an input or output is a number
/// or a name.
class ModelBuilder {
public:
  using Dimension = std::variant<int64_t, std::string>;
  using Names = std::vector<std::string>;

  explicit ModelBuilder(int64_t opset = 17, int64_t irVersion = 8)
      : model(std::make_unique<onnx::ModelProto>()) {
    model->set_ir_version(irVersion);
    model->add_opset_import()->set_version(opset);
    graph().set_name("test");
  }

  onnx::ModelProto &proto() { return *model; }
  onnx::GraphProto &graph() { return *model->mutable_graph(); }

  ModelBuilder &input(const std::string &name, std::vector<Dimension> shape,
                      int type = onnx::TensorProto::FLOAT) {
    describe(*graph().add_input(), name, shape, type);
    return *this;
  }
  ModelBuilder &output(const std::string &name, std::vector<Dimension> shape,
                       int type = onnx::TensorProto::FLOAT) {
    describe(*graph().add_output(), name, shape, type);
    return *this;
  }

  /// Adds a node named after its first output; returns it for attributes.
  onnx::NodeProto &node(const std::string &kind, const Names &inputs,
                        const Names &outputs) {
    onnx::NodeProto &result = *graph().add_node();
    result.set_op_type(kind);
    if (!outputs.empty())
      result.set_name("node_" + outputs[0]);
    for (const std::string &name : inputs)
      result.add_input(name);
    for (const std::string &name : outputs)
      result.add_output(name);
    return result;
  }

  ModelBuilder &floats(const std::string &name, std::vector<int64_t> shape,
                       std::vector<float> values) {
    onnx::TensorProto &tensor = *graph().add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (int64_t size : shape)
      tensor.add_dims(size);
    tensor.set_raw_data(values.data(), values.size() * sizeof(float));
    return *this;
  }
  /// A tensor of the given shape with values 0, 1, 2, ...
  ModelBuilder &iota(const std::string &name, std::vector<int64_t> shape) {
    int64_t count = 1;
    for (int64_t size : shape)
      count *= size;
    std::vector<float> values(count);
    for (int64_t i = 0; i < count; ++i)
      values[i] = float(i);
    return floats(name, std::move(shape), std::move(values));
  }
  ModelBuilder &integers(const std::string &name, std::vector<int64_t> values) {
    onnx::TensorProto &tensor = *graph().add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(values.size());
    for (int64_t value : values)
      tensor.add_int64_data(value);
    return *this;
  }

  static void set(onnx::NodeProto &node, const std::string &name,
                  std::vector<int64_t> values) {
    onnx::AttributeProto &attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INTS);
    for (int64_t value : values)
      attribute.add_ints(value);
  }
  static void set(onnx::NodeProto &node, const std::string &name,
                  int64_t value) {
    onnx::AttributeProto &attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
  }

  /// The model; the builder is empty afterwards.
  OnnxModel finish() { return OnnxModel(std::move(model), "test.onnx"); }

private:
  static void describe(onnx::ValueInfoProto &value, const std::string &name,
                       const std::vector<Dimension> &shape, int type) {
    value.set_name(name);
    auto *tensor = value.mutable_type()->mutable_tensor_type();
    tensor->set_elem_type(type);
    tensor->mutable_shape();
    for (const Dimension &dimension : shape) {
      auto *entry = tensor->mutable_shape()->add_dim();
      if (const auto *size = std::get_if<int64_t>(&dimension))
        entry->set_dim_value(*size);
      else
        entry->set_dim_param(std::get<std::string>(dimension));
    }
  }

  std::unique_ptr<onnx::ModelProto> model;
};

} // namespace verso

#endif // VERSO_TEST_UNIT_ONNX_MODELBUILDER_H
