//===- ModelInputs.h - Concrete inputs for a model -------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_MODELINPUTS_H
#define VERSO_OPTIMIZE_MODELINPUTS_H

#include "verso/Onnx/Import.h"
#include "verso/Optimize/Engine.h"
#include "verso/Search/FunctionGraph.h"

namespace verso {

/// The names of the model's inputs, in the order of the function's arguments.
std::vector<std::string> inputNames(const ImportedModel &model);

/// The names of the model's outputs.
std::vector<std::string> outputNames(const ImportedModel &model);

/// Sizes for the symbolic dimensions of a model: choice 0 is the one for which
/// it is optimised and timed, choice 1 gives each dimension another size.
search::RepresentativeSizes representativeSizes(const ImportedModel &model,
                                                unsigned choice = 0);

/// Adds to `sizes` those of the results of nodes that no operator of the
/// dialect stands for, as far as they follow from the sizes of the inputs. Of
/// what comes after a `Reshape` to sizes that the model computes, costs would
/// otherwise be asked for at sizes that never occur.
void addResultSizes(const ImportedModel &model,
                    search::RepresentativeSizes &sizes);

/// The inputs of a model at concrete sizes. Integers are limited to what the
/// model uses them for, as far as that can be told: positions in a table
/// (Gather) are within the table. Fails if an input has an unknown rank or a
/// type that tensors in memory do not have.
llvm::Expected<std::vector<InputDescription>>
describeInputs(const ImportedModel &model,
               const search::RepresentativeSizes &sizes);

/// The inputs at all sizes at which the model is to be checked: one choice if
/// all its sizes are fixed, otherwise one for each choice of representative
/// sizes, the one for which it is optimised first.
llvm::Expected<std::vector<std::vector<InputDescription>>>
checkedSizes(const ImportedModel &model);

} // namespace verso

#endif // VERSO_OPTIMIZE_MODELINPUTS_H
