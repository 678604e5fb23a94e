//===- verso-profile.cpp - Measures operator signatures ---------*- C++ -*-===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads signatures, one per line, and writes one JSON object per line with the
// time of each. Needs only the kernel layer, so that it builds on a machine
// that has the device and a compiler. The output is what the cost database
// imports.
//
//===----------------------------------------------------------------------===//

#include "verso/Kernels/Measurement.h"
#include "verso/Kernels/OneDnnProvider.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iostream>

using namespace verso::kernels;

static constexpr const char *usage =
    R"(usage: verso-profile [options] [FILE]

Measures the operator signatures in FILE, or on standard input: one per line;
empty lines and lines that start with # are skipped. Writes one JSON object per
line to standard output.

  --threads N      threads that a kernel uses (default 1)
  --max-seconds S  longest time for the runs of one signature (default 0.5)
  --fingerprint    print the fingerprint of the device and stop
  --help           print this and stop

Exit status: 0 if every signature was measured, 1 otherwise.
)";

namespace {
struct Options {
  unsigned threads = 1;
  double maximumSeconds = 0.5;
  bool fingerprintOnly = false;
  bool help = false;
  /// Empty for standard input.
  std::string file;
};
} // namespace

template <typename T>
static bool parseNumber(std::string_view text, T &value, T lowest, T highest) {
  const char *end = text.end();
  auto [next, failure] = std::from_chars(text.begin(), end, value);
  return failure == std::errc() && next == end && value >= lowest &&
         value <= highest;
}

/// Reports to standard error and returns false if the arguments are wrong.
static bool parseArguments(int count, char **arguments, Options &options) {
  const auto fail = [](const std::string &what) {
    std::cerr << "verso-profile: " << what << " (see --help)\n";
    return false;
  };
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--help") {
      options.help = true;
    } else if (argument == "--fingerprint") {
      options.fingerprintOnly = true;
    } else if (argument == "--threads" || argument == "--max-seconds") {
      if (++i == count)
        return fail(std::string(argument) + " needs a value");
      const bool valid =
          argument == "--threads"
              ? parseNumber(arguments[i], options.threads, 1u, 4096u)
              : parseNumber(arguments[i], options.maximumSeconds, 0.0, 3600.0);
      if (!valid)
        return fail("bad value '" + std::string(arguments[i]) + "' for " +
                    std::string(argument));
    } else if (argument.starts_with("-") && argument != "-") {
      return fail("unknown option '" + std::string(argument) + "'");
    } else if (!options.file.empty()) {
      return fail("more than one file");
    } else if (argument != "-") {
      options.file = argument;
    }
  }
  return true;
}

static std::string jsonString(std::string_view text) {
  std::string result = "\"";
  for (char letter : text) {
    if (letter == '"' || letter == '\\')
      result += '\\';
    result += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
  }
  return result + '"';
}

static std::string jsonNumber(double number) {
  std::array<char, 32> buffer;
  auto [end, failure] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  return failure == std::errc() ? std::string(buffer.data(), end) : "0";
}

/// Measures all lines of \p input; the number of those that failed.
static size_t profile(std::istream &input, const Provider &provider,
                      const MeasurementOptions &options) {
  size_t failures = 0, lineNumber = 0;
  std::string line;
  while (std::getline(input, line)) {
    ++lineNumber;
    if (line.ends_with('\r'))
      line.pop_back();
    if (line.empty() || line.starts_with('#'))
      continue;
    const Result<Signature> signature = Signature::parse(line);
    Result<Measurement> measurement =
        signature ? measure(provider, *signature, options)
                  : Result<Measurement>(signature.status());
    if (!measurement) {
      std::cerr << "verso-profile: line " << lineNumber << ": "
                << measurement.status().message() << '\n';
      ++failures;
      continue;
    }
    std::cout << "{\"device\":" << jsonString(provider.fingerprint())
              << ",\"milliseconds\":" << jsonNumber(measurement->milliseconds)
              << ",\"noise\":" << jsonNumber(measurement->noise)
              << ",\"runs\":" << measurement->runs
              << ",\"signature\":" << jsonString(line) << "}" << std::endl;
  }
  return failures;
}

int main(int argumentCount, char **arguments) {
  Options options;
  if (!parseArguments(argumentCount, arguments, options))
    return 1;
  if (options.help) {
    std::cout << usage;
    return 0;
  }
  const Result<std::unique_ptr<Provider>> provider =
      createOneDnnProvider({options.threads});
  if (!provider) {
    std::cerr << "verso-profile: " << provider.status().message() << '\n';
    return 1;
  }
  if (options.fingerprintOnly) {
    std::cout << (*provider)->fingerprint() << '\n';
    return 0;
  }
  MeasurementOptions measurementOptions;
  measurementOptions.maximumSeconds = options.maximumSeconds;
  if (options.file.empty())
    return profile(std::cin, **provider, measurementOptions) == 0 ? 0 : 1;
  std::ifstream file(options.file);
  if (!file) {
    std::cerr << "verso-profile: cannot open '" << options.file << "'\n";
    return 1;
  }
  return profile(file, **provider, measurementOptions) == 0 ? 0 : 1;
}
