//===- Status.h - Errors of the kernel layer --------------------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This layer uses neither LLVM nor exceptions: a function that can fail returns
// a Status, or a Result that holds either a value or the Status that says why
// there is none.
//
//===----------------------------------------------------------------------===//

#ifndef VERSO_KERNELS_STATUS_H
#define VERSO_KERNELS_STATUS_H

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace verso::kernels {

/// The outcome of an operation that yields no value.
class [[nodiscard]] Status {
public:
  enum class Code {
    /// It worked.
    Ok,
    /// The request makes sense, but this provider has no kernel for it.
    Unsupported,
    /// The request makes no sense: malformed text, shapes that do not fit.
    Invalid,
    /// The library or the system failed: no memory, an internal error.
    Failed,
  };

  /// Success.
  Status() = default;

  static Status unsupported(std::string message) {
    return Status(Code::Unsupported, std::move(message));
  }
  static Status invalid(std::string message) {
    return Status(Code::Invalid, std::move(message));
  }
  static Status failed(std::string message) {
    return Status(Code::Failed, std::move(message));
  }

  bool ok() const { return reason == Code::Ok; }
  explicit operator bool() const { return ok(); }
  Code code() const { return reason; }
  /// One line without a full stop; empty on success.
  const std::string &message() const { return text; }

private:
  Status(Code code, std::string message)
      : reason(code), text(std::move(message)) {}

  Code reason = Code::Ok;
  std::string text;
};

/// Either a value or the reason why there is none.
template <typename T> class [[nodiscard]] Result {
public:
  Result(T value) : content(std::in_place_index<0>, std::move(value)) {}
  /// \p status must not be a success.
  Result(Status status) : content(std::in_place_index<1>, std::move(status)) {
    assert(!std::get<1>(content).ok() && "a success without a value");
  }

  bool ok() const { return content.index() == 0; }
  explicit operator bool() const { return ok(); }

  T &operator*() & { return std::get<0>(content); }
  const T &operator*() const & { return std::get<0>(content); }
  T &&operator*() && { return std::get<0>(std::move(content)); }
  T *operator->() { return &std::get<0>(content); }
  const T *operator->() const { return &std::get<0>(content); }

  /// The reason of the failure; success if there is a value.
  Status status() const { return ok() ? Status() : std::get<1>(content); }

private:
  std::variant<T, Status> content;
};

} // namespace verso::kernels

#endif // VERSO_KERNELS_STATUS_H
