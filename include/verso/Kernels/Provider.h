//===- Provider.h - Who has kernels, and what a kernel is -------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_PROVIDER_H
#define VERSO_KERNELS_PROVIDER_H

#include "verso/Kernels/Signature.h"

#include <memory>
#include <span>

namespace verso::kernels {

/// Executable code for one signature. A kernel is used by one thread at a time;
/// different kernels can be used at once.
class Kernel {
public:
  virtual ~Kernel();

  /// The signature it was made for, with every layout decided: those in which
  /// execute reads its operands and writes its results. Asking the provider for
  /// this signature gives the same kernel again.
  const Signature &signature() const { return resolved; }

  /// The number of bytes of scratch memory that execute needs.
  virtual size_t workspaceBytes() const { return 0; }

  /// The implementation in the library's own words, for reports.
  virtual std::string description() const = 0;

  /// Gives the value of the constant operand number \p operand: dense,
  /// row-major. To be called once for each constant operand before execute.
  /// \p data must outlive the kernel, which may keep the pointer instead of a
  /// converted copy.
  virtual Status setConstant(size_t operand, const void *data) = 0;

  /// Computes the results. \p operands and \p results have one pointer for each
  /// operand and result of the signature, aligned to 64 bytes for full speed;
  /// those of constant operands are not read. \p workspace has workspaceBytes()
  /// bytes. No result overlaps an operand or another result.
  virtual Status execute(std::span<const void *const> operands,
                         std::span<void *const> results, void *workspace) = 0;

protected:
  explicit Kernel(Signature signature) : resolved(std::move(signature)) {}

private:
  Signature resolved;
};

/// A source of kernels for one device. All functions can be called from several
/// threads at once.
class Provider {
public:
  virtual ~Provider();

  /// "onednn".
  virtual std::string_view name() const = 0;

  /// All that the time of a kernel depends on besides its signature: processor,
  /// instruction set, number of threads, version of the library and of the
  /// kernels of this layer. One line without tabs.
  virtual const std::string &fingerprint() const = 0;

  /// The number of threads that a kernel uses.
  virtual unsigned threads() const = 0;

  /// Makes the kernel for \p signature. Where a layout is `any`, the kernel
  /// chooses. Unsupported if there is no kernel for this signature, with these
  /// layouts; Invalid if its shapes and attributes do not fit together.
  virtual Result<std::unique_ptr<Kernel>>
  create(const Signature &signature) const = 0;

  /// Whether create would succeed.
  bool supports(const Signature &signature) const;
};

} // namespace verso::kernels

#endif // VERSO_KERNELS_PROVIDER_H
