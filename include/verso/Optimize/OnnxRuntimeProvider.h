//===- OnnxRuntimeProvider.h - ONNX Runtime as a device --------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_OPTIMIZE_ONNXRUNTIMEPROVIDER_H
#define VERSO_OPTIMIZE_ONNXRUNTIMEPROVIDER_H

#include "verso/Kernels/Provider.h"
#include "verso/Runtime/OnnxRuntimeWorker.h"

namespace verso {

/// Makes the provider `onnxruntime`, whose kernels are what the installed ONNX
/// Runtime makes of operators: the operators of a signature are a model of
/// their own, which a worker process runs. Fails if ONNX Runtime is not
/// installed or has no such device.
///
/// All tensors are row-major. A signature with an epilogue has a kernel if ONNX
/// Runtime makes one node of it, which is tried with this kind of operator and
/// epilogue once.
///
/// The time of a kernel is that of a run of its model on data that stays where
/// it is, without what a call takes before and after its nodes, and without the
/// share of the nodes that bring tensors into the layout of the kernel and
/// back: in a model, neighbours share a layout. The constants and all other
/// data are where the run before has left them, whatever is asked for.
llvm::Expected<std::unique_ptr<kernels::Provider>>
createOnnxRuntimeProvider(const OnnxRuntimeOptions &options);

} // namespace verso

#endif // VERSO_OPTIMIZE_ONNXRUNTIMEPROVIDER_H
