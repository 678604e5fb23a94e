//===- SolverContext.cpp - What the solvers of one rule share -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SolverContext.h"
#include <z3++.h>

namespace verso::proof {

SolverContext::SolverContext() = default;
SolverContext::~SolverContext() = default;

z3::context &SolverContext::get() {
  if (!context)
    context = std::make_unique<z3::context>();
  return *context;
}

z3::params limitsOf(z3::context &context, unsigned steps) {
  z3::params limits(context);
  limits.set("rlimit", steps);
  limits.set("ctrl_c", false);
  return limits;
}

} // namespace verso::proof
