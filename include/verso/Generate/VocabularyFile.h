//===- VocabularyFile.h - Vocabularies as text -----------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Vocabularies are written in YAML, of which JSON is a part; docs/generation.md
// tells how. Those that come with Verso are presets: they have a name.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_GENERATE_VOCABULARYFILE_H
#define VERSO_GENERATE_VOCABULARYFILE_H

#include "verso/Generate/Vocabulary.h"

namespace verso {

/// The vocabularies of a text, one for each document in it. The dialect is
/// loaded into `context`. The error is one line that names the file.
llvm::Expected<std::vector<Vocabulary>>
parseVocabularies(mlir::MLIRContext *context, llvm::StringRef text,
                  llvm::StringRef fileName);

/// The vocabularies of a file.
llvm::Expected<std::vector<Vocabulary>>
loadVocabularies(mlir::MLIRContext *context, llvm::StringRef path);

/// The names of the presets; "default" is the first.
llvm::ArrayRef<llvm::StringLiteral> presetNames();

/// The vocabularies of a preset. The error is a name that there is not.
llvm::Expected<std::vector<Vocabulary>>
presetVocabularies(mlir::MLIRContext *context, llvm::StringRef name);

/// The text of a preset; empty for "default", which is not written as text, and
/// for a name that there is not.
llvm::StringRef presetText(llvm::StringRef name);

} // namespace verso

#endif // VERSO_GENERATE_VOCABULARYFILE_H
