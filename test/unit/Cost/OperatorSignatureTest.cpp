//===- OperatorSignatureTest.cpp - Fused signatures -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Cost/OperatorSignature.h"
#include "verso/Kernels/OneDnnProvider.h"

#include "gtest/gtest.h"

using namespace verso;
using kernels::Signature;

namespace {

Signature parsed(const std::string &text) {
  kernels::Result<Signature> signature = Signature::parse(text);
  EXPECT_TRUE(signature) << text << signature.status().message();
  return *signature;
}

/// The text of the fused signature; empty if there is none. If there is one,
/// the CPU must have a kernel for it.
std::string fused(const std::string &producer, const std::string &consumer,
                  unsigned operand = 0) {
  static const auto provider = kernels::createOneDnnProvider({1});
  std::optional<Signature> result =
      fuse(parsed(producer), parsed(consumer), operand);
  if (!result)
    return "";
  EXPECT_TRUE((*provider)->supports(*result)) << result->text();
  return result->text();
}

const std::string tensor = "f32[1,16,8,8]:any";
const std::string convolution =
    "conv{dilations=[1,1],group=[1],pads=[0,0,0,0],strides=[1,1]}(" + tensor +
    ",const f32[16,16,1,1]";
const std::string result = ")->(" + tensor + ")";

TEST(FuseTest, ProductsTakeBiasResidualAndActivation) {
  EXPECT_EQ(fused(convolution + result, "relu(" + tensor + result),
            convolution + result + "+relu");
  EXPECT_EQ(fused(convolution + result,
                  "add(" + tensor + ",const f32[16,1,1]" + result),
            convolution + ",const f32[16]" + result + "+bias");
  EXPECT_EQ(fused(convolution + result,
                  "add(const f32[1,16,1,1]," + tensor + result, 1),
            convolution + ",const f32[16]" + result + "+bias");
  EXPECT_EQ(
      fused(convolution + result, "add(" + tensor + "," + tensor + result, 1),
      convolution + "," + tensor + result + "+residual");
  EXPECT_EQ(fused("matmul(f32[2,8]:any,const f32[8,4])->(f32[2,4]:any)",
                  "add(f32[2,4]:any,const f32[4])->(f32[2,4]:any)"),
            "matmul(f32[2,8]:any,const f32[8,4],const f32[4])"
            "->(f32[2,4]:any)+bias");
}

TEST(FuseTest, OtherOperatorsTakeAnActivation) {
  const std::string sum = "add(" + tensor + "," + tensor + result;
  EXPECT_EQ(fused(sum, "relu(" + tensor + result), sum + "+relu");
  EXPECT_EQ(fused(sum, "tanh(" + tensor + result), sum + "+tanh");
  const std::string norm = "batch_norm{epsilon=0.1}(" + tensor +
                           ",const f32[16],const f32[16],const f32[16],"
                           "const f32[16]" +
                           result;
  EXPECT_EQ(fused(norm, "relu(" + tensor + result), norm + "+relu");
}

TEST(FuseTest, ActivationsWithParameters) {
  for (auto [activation, step] :
       {std::pair("silu", "+silu"), std::pair("hard_swish", "+hard_swish"),
        std::pair("gelu{approximate=[0]}", "+gelu"),
        std::pair("gelu{approximate=[1]}", ""),
        std::pair("clamp{high=6,low=0}", "+relu6"),
        std::pair("clamp{high=6,low=-inf}", ""),
        std::pair("clamp{high=5,low=0}", "")})
    EXPECT_EQ(fused(convolution + result, activation + ("(" + tensor) + result),
              *step ? convolution + result + step : "");
}

TEST(FuseTest, WhatAnEpilogueCannotExpress) {
  const std::string relu = "relu(" + tensor + result;
  // A bias for each row, one for a channel of another axis, one that varies.
  EXPECT_EQ(
      fused(convolution + result, "add(" + tensor + ",const f32[8]" + result),
      "");
  EXPECT_EQ(fused(convolution + result,
                  "add(" + tensor + ",f32[16,1,1]:any" + result),
            "");
  // Other arithmetic.
  EXPECT_EQ(fused(convolution + result,
                  "mul(" + tensor + ",const f32[16,1,1]" + result),
            "");
  // An addition to an addition.
  EXPECT_EQ(fused("add(" + tensor + "," + tensor + result,
                  "add(" + tensor + "," + tensor + result),
            "");
  EXPECT_EQ(fused(relu, relu), "");
  // A broadcast of the product.
  EXPECT_EQ(fused("matmul(f32[2,8]:any,const f32[8,4])->(f32[2,4]:any)",
                  "add(f32[2,4]:any,f32[3,2,4]:any)->(f32[3,2,4]:any)"),
            "");
}

} // namespace
