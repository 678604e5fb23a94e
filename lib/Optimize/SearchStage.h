//===- SearchStage.h - From a model to a cheaper one -----------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_OPTIMIZE_SEARCHSTAGE_H
#define VERSO_LIB_OPTIMIZE_SEARCHSTAGE_H

#include "verso/Optimize/OptimizeModel.h"
#include "verso/Search/ModelCost.h"

namespace verso {

/// Imports `model`, searches for a cheaper equal graph by the given costs, and
/// exports it. Notes in `report` what was done. Returns nothing if there is no
/// cheaper one. If there is a judge, it says of each rewritten part whether it
/// may take its place.
///
/// All that the search has made (folded constants above all) is gone when this
/// returns, but for the model returned.
llvm::Expected<std::optional<OnnxModel>>
findCheaperModel(const OnnxModel &model, CostModel &costs,
                 const OptimizeOptions &options, OptimizeReport &report,
                 search::ModelCost::Judge judge = nullptr);

} // namespace verso

#endif // VERSO_LIB_OPTIMIZE_SEARCHSTAGE_H
