//===- VerdictCache.h - Verdicts that were reached before ------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_VERIFY_VERDICTCACHE_H
#define VERSO_VERIFY_VERDICTCACHE_H

#include "verso/Verify/Verify.h"
#include <memory>
#include <mutex>

namespace verso {

namespace sqlite {
class Connection;
} // namespace sqlite

/// A file of verdicts. The key of a verdict is all that it depends on: the rule
/// without its names, the definitions of its operators, the version of the
/// provers and of Z3, and all limits and options. So a rule that is unknown is
/// examined again with other limits or by another version, and not with the
/// same, which come to the same end. Several processes can use a file at once,
/// and several threads a cache.
class VerdictCache {
public:
  /// Opens the cache at `path`, and creates it if there is none.
  static llvm::Expected<VerdictCache> open(llvm::StringRef path);
  VerdictCache(VerdictCache &&) noexcept;
  ~VerdictCache();

  /// The verdict on the rule under these options, if it is known.
  llvm::Expected<std::optional<Verdict>> find(RuleOp rule,
                                              const VerifyOptions &options);
  /// Keeps the verdict, unless it is `error`.
  llvm::Error store(RuleOp rule, const VerifyOptions &options,
                    const Verdict &verdict);

private:
  explicit VerdictCache(std::unique_ptr<sqlite::Connection> connection);

  std::unique_ptr<sqlite::Connection> connection;
  std::unique_ptr<std::mutex> mutex; ///< of the connection
};

/// The verdict from the cache; if it has none, that of verify(), which is then
/// stored. Fails only if the cache cannot be used.
llvm::Expected<Verdict> verify(RuleOp rule, const VerifyOptions &options,
                               VerdictCache &cache);

/// The verdict as one line of text, all but the time it took, and back; nothing
/// if the text is not that of a verdict on `rule`.
std::string verdictText(RuleOp rule, const Verdict &verdict);
std::optional<Verdict> verdictFromText(RuleOp rule, llvm::StringRef text);

/// What two calls of verify() must have in common for their verdicts to be the
/// same.
std::string cacheKey(RuleOp rule, const VerifyOptions &options);

} // namespace verso

#endif // VERSO_VERIFY_VERDICTCACHE_H
