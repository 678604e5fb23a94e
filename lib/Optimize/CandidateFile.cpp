//===- CandidateFile.cpp - A model that waits to be accepted --------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CandidateFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace verso {

Expected<CandidateFile> CandidateFile::create(StringRef output) {
  CandidateFile result;
  SmallString<128> prefix(sys::path::parent_path(output));
  if (output.empty())
    sys::path::system_temp_directory(/*ErasedOnReboot=*/true, prefix);
  sys::path::append(prefix, ".verso-%%%%%%%%");
  SmallString<128> folder;
  // Taken by somebody else: try another name.
  for (int attempt = 0; attempt < 16; ++attempt) {
    sys::fs::createUniquePath(prefix, folder, /*MakeAbsolute=*/false);
    std::error_code error =
        sys::fs::create_directory(folder, /*IgnoreExisting=*/false);
    if (error == std::errc::file_exists)
      continue;
    if (error)
      return createStringError((output.empty() ? StringRef(folder) : output) +
                               ": " + error.message());
    result.folder = std::string(folder);
    sys::path::append(folder, output.empty() ? "model.onnx"
                                             : sys::path::filename(output));
    result.file = std::string(folder);
    return std::move(result);
  }
  return createStringError(output + ": no name for a temporary folder");
}

CandidateFile::~CandidateFile() {
  if (!folder.empty())
    (void)sys::fs::remove_directories(folder);
}

Error CandidateFile::moveTo(StringRef output) {
  if (sys::fs::exists(file + ".data"))
    if (std::error_code error =
            sys::fs::rename(file + ".data", output + ".data"))
      return createStringError(output + ".data: " + error.message());
  if (std::error_code error = sys::fs::rename(file, output))
    return createStringError(output + ": " + error.message());
  return Error::success();
}

} // namespace verso
