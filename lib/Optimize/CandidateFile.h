//===- CandidateFile.h - A model that waits to be accepted -----*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_LIB_OPTIMIZE_CANDIDATEFILE_H
#define VERSO_LIB_OPTIMIZE_CANDIDATEFILE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace verso {

/// A place for a model file, and for its data file, in a folder of its own
/// beside the output: on the same file system, so that both can be renamed into
/// place, and under the output's name, which is what the model calls its data.
/// The folder and what is left in it go away with the object.
class CandidateFile {
public:
  /// A place for what may become `output`; for what becomes nothing, if that is
  /// empty.
  static llvm::Expected<CandidateFile> create(llvm::StringRef output);
  CandidateFile(CandidateFile &&other) noexcept
      : folder(std::move(other.folder)), file(std::move(other.file)) {
    other.folder.clear();
  }
  CandidateFile &operator=(CandidateFile &&) = delete;
  ~CandidateFile();

  const std::string &path() const { return file; }
  /// Renames the model, and its data first, to `output` and `output.data`.
  llvm::Error moveTo(llvm::StringRef output);

private:
  CandidateFile() = default;
  std::string folder, file;
};

} // namespace verso

#endif // VERSO_LIB_OPTIMIZE_CANDIDATEFILE_H
