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

#include "verso/Kernels/Check.h"
#include "verso/Kernels/CudaProvider.h"
#include "verso/Kernels/HostProvider.h"
#include "verso/Kernels/Measurement.h"
#include "verso/Kernels/OneDnnProvider.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <unordered_map>

using namespace verso::kernels;

static constexpr const char *usage =
    R"(usage: verso-profile [options] [FILE]

Measures the operator signatures in FILE, or on standard input: one per line,
as it is or as {"signature": "..."}; empty lines and lines that start with # are
skipped. Writes one JSON object per line to standard output.

  --provider P     whose kernels: onednn, cuda, host (plain and slow), or auto,
                   which is cuda where there is a device (default: onednn if
                   it was there when this was built, else auto)
  --check          measure nothing, but compare the results with those of the
                   kernels for the CPU
  --sequence       measure all signatures one after the other as one run, and
                   each by itself; writes one line with the time of the run and
                   the sum of the times
  --caches C       where the data is when a run begins: model (as in a large
                   model: constants in memory, the default), warm (all in the
                   caches, as in a small one) or cold (all in memory)
  --threads N      threads that a kernel of the CPU uses (default 1)
  --max-seconds S  longest time for the runs of one signature (default 0.25)
  --math M         cuda: products of f32 are computed with f32 (the default) or
                   tf32
  --device N       cuda: the number of the device (default 0)
  --candidates N   cuda: how many algorithms to try for one product (default 8)
  --cuda-libraries FOLDERS
                   cuda: folders, with colons between, in which CUDA's libraries
                   are looked for first
  --fingerprint    print the fingerprint of the device and stop
  --help           print this and stop

Exit status: 0 if every signature was measured, or agreed, 1 otherwise. With
--check, signatures that the provider has no kernel for are told and do not
count.
)";

namespace {
struct Options {
  /// Empty for the default.
  std::string provider;
  unsigned threads = 1;
  CacheState caches = CacheState::ColdConstants;
  double maximumSeconds = MeasurementOptions().maximumSeconds;
  CudaOptions cuda;
  bool checks = false;
  bool isSequence = false;
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

static bool parseProvider(std::string_view text, std::string &provider) {
  provider = text;
  return text == "onednn" || text == "cuda" || text == "host" || text == "auto";
}

static bool parseCaches(std::string_view text, CacheState &caches) {
  caches = text == "warm"   ? CacheState::Warm
           : text == "cold" ? CacheState::Cold
                            : CacheState::ColdConstants;
  return text == "model" || text == "warm" || text == "cold";
}

static bool parseMath(std::string_view text, SingleMath &math) {
  math = text == "tf32" ? SingleMath::TF32 : SingleMath::F32;
  return text == "f32" || text == "tf32";
}

static bool parseFolders(std::string_view text,
                         std::vector<std::string> &folders) {
  while (!text.empty()) {
    const size_t end = std::min(text.find(':'), text.size());
    folders.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

/// Takes the value of the option \p name; whether it is one of its values.
static bool parseValue(std::string_view name, std::string_view text,
                       Options &options) {
  if (name == "--provider")
    return parseProvider(text, options.provider);
  if (name == "--caches")
    return parseCaches(text, options.caches);
  if (name == "--threads")
    return parseNumber(text, options.threads, 1u, 4096u);
  if (name == "--max-seconds")
    return parseNumber(text, options.maximumSeconds, 0.0, 3600.0);
  if (name == "--math")
    return parseMath(text, options.cuda.math);
  if (name == "--device")
    return parseNumber(text, options.cuda.device, 0u, 4096u);
  if (name == "--candidates")
    return parseNumber(text, options.cuda.candidates, 1u, 1000u);
  return parseFolders(text, options.cuda.libraryFolders);
}

static bool takesValue(std::string_view name) {
  return name == "--provider" || name == "--threads" || name == "--caches" ||
         name == "--max-seconds" || name == "--math" || name == "--device" ||
         name == "--candidates" || name == "--cuda-libraries";
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
    } else if (argument == "--check") {
      options.checks = true;
    } else if (argument == "--sequence") {
      options.isSequence = true;
    } else if (takesValue(argument)) {
      if (++i == count)
        return fail(std::string(argument) + " needs a value");
      if (!parseValue(argument, arguments[i], options))
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

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

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

/// The signature of a line: the line itself, or the member of that name of a
/// JSON object. Signatures have no character that JSON escapes.
static std::string signatureOfLine(const std::string &line) {
  if (!line.starts_with('{'))
    return line;
  constexpr std::string_view key = "\"signature\"";
  size_t begin = line.find(key);
  if (begin == std::string::npos)
    return line;
  begin = line.find('"', begin + key.size());
  const size_t end =
      begin == std::string::npos ? begin : line.find('"', begin + 1);
  return end == std::string::npos ? line
                                  : line.substr(begin + 1, end - begin - 1);
}

//===----------------------------------------------------------------------===//
// Measuring
//===----------------------------------------------------------------------===//

/// The members that a device with a cache of its own has besides: the times
/// with the data in that cache, and with all of it elsewhere.
static Result<std::string> cacheMembers(const Provider &provider,
                                        const Signature &signature,
                                        MeasurementOptions options) {
  std::string members;
  for (auto [name, caches] : {std::pair("cold", CacheState::Cold),
                              std::pair("warm", CacheState::Warm)}) {
    options.caches = caches;
    const Result<Measurement> measurement =
        measure(provider, signature, options);
    if (!measurement)
      return measurement.status();
    members += std::string(",\"") + name +
               "_milliseconds\":" + jsonNumber(measurement->milliseconds);
  }
  return members;
}

/// Measures a signature and writes its line.
static Status profileSignature(const Provider &provider,
                               const Signature &signature,
                               const MeasurementOptions &options) {
  const Result<Measurement> measurement = measure(provider, signature, options);
  if (!measurement)
    return measurement.status();
  std::string members;
  if (!provider.memory().isHost()) {
    Result<std::string> more = cacheMembers(provider, signature, options);
    if (!more)
      return more.status();
    members = *more;
  }
  std::cout << "{\"device\":"
            << jsonString(deviceName(provider, options.caches))
            << ",\"milliseconds\":" << jsonNumber(measurement->milliseconds)
            << ",\"noise\":" << jsonNumber(measurement->noise)
            << ",\"runs\":" << measurement->runs
            << ",\"signature\":" << jsonString(signature.text()) << members
            << "}" << std::endl;
  return Status();
}

/// Calls \p visit with all signatures of \p input; the number of lines that
/// failed.
template <typename Visit>
static size_t forEachSignature(std::istream &input, const Visit &visit) {
  size_t failures = 0, lineNumber = 0;
  std::string line;
  while (std::getline(input, line)) {
    ++lineNumber;
    if (line.ends_with('\r'))
      line.pop_back();
    if (line.empty() || line.starts_with('#'))
      continue;
    const Result<Signature> signature = Signature::parse(signatureOfLine(line));
    const Status status = signature ? visit(*signature) : signature.status();
    if (status)
      continue;
    std::cerr << "verso-profile: line " << lineNumber << ": "
              << status.message() << '\n';
    ++failures;
  }
  return failures;
}

/// Measures all signatures of \p input as one run, and each by itself.
static size_t profileSequence(std::istream &input, const Provider &provider,
                              const MeasurementOptions &options) {
  std::vector<Signature> signatures;
  std::unordered_map<Signature, double> times;
  double sum = 0;
  size_t failures = forEachSignature(input, [&](const Signature &signature) {
    auto [time, isNew] = times.try_emplace(signature, 0);
    if (isNew) {
      const Result<Measurement> measurement =
          measure(provider, signature, options);
      if (!measurement)
        return measurement.status();
      time->second = measurement->milliseconds;
    }
    sum += time->second;
    signatures.push_back(signature);
    return Status();
  });
  const Result<Measurement> measurement =
      measureSequence(provider, signatures, options);
  if (!measurement) {
    std::cerr << "verso-profile: " << measurement.status().message() << '\n';
    return failures + 1;
  }
  std::cout << "{\"device\":" << jsonString(provider.fingerprint())
            << ",\"milliseconds\":" << jsonNumber(measurement->milliseconds)
            << ",\"noise\":" << jsonNumber(measurement->noise)
            << ",\"runs\":" << measurement->runs
            << ",\"kernels\":" << signatures.size()
            << ",\"sum_milliseconds\":" << jsonNumber(sum) << "}" << std::endl;
  return failures;
}

//===----------------------------------------------------------------------===//
// Checking
//===----------------------------------------------------------------------===//

namespace {
/// The kernels for the CPU that others are checked against.
struct References {
  std::vector<std::unique_ptr<Provider>> owned;
  std::vector<const Provider *> list;

  void add(Result<std::unique_ptr<Provider>> provider) {
    if (!provider)
      return;
    owned.push_back(std::move(*provider));
    list.push_back(owned.back().get());
  }
};
} // namespace

static size_t check(std::istream &input, const Provider &provider,
                    const Options &options) {
  References references;
  if (provider.name() != "onednn")
    references.add(createOneDnnProvider({options.threads}));
  references.add(createHostProvider(options.threads));
  // Products of TF32 have 10 bits of fraction.
  const double tolerance =
      provider.name() == "cuda" && options.cuda.math == SingleMath::TF32 ? 4e-3
                                                                         : 1e-4;
  size_t checked = 0, missing = 0;
  const size_t failures =
      forEachSignature(input, [&](const Signature &signature) {
        const Result<Difference> difference =
            checkAgainst(provider, references.list, signature, tolerance);
        const bool isMissing = !difference && difference.status().code() ==
                                                  Status::Code::Unsupported;
        missing += isMissing;
        checked += difference.ok();
        std::cout << "{\"check\":\""
                  << (isMissing                ? "no kernel"
                      : !difference            ? "error"
                      : difference->isWithin() ? "ok"
                                               : "differs")
                  << "\",";
        if (difference)
          std::cout << "\"error\":" << jsonNumber(difference->error)
                    << ",\"kernel\":" << jsonString(difference->kernel) << ",";
        else
          std::cout << "\"reason\":"
                    << jsonString(difference.status().message()) << ",";
        std::cout << "\"signature\":" << jsonString(signature.text()) << "}"
                  << std::endl;
        if (isMissing)
          return Status();
        if (!difference)
          return Status::failed(difference.status().message() + ": " +
                                signature.text());
        if (!difference->isWithin())
          return Status::failed("differs by " + jsonNumber(difference->error) +
                                ": " + signature.text());
        return Status();
      });
  std::cerr << "verso-profile: " << checked << " checked, " << missing
            << " without a kernel, " << failures << " wrong\n";
  return failures;
}

//===----------------------------------------------------------------------===//
// The program
//===----------------------------------------------------------------------===//

static Result<std::unique_ptr<Provider>> createProvider(Options &options) {
  if (options.provider.empty())
    options.provider = hasOneDnn() ? "onednn" : "auto";
  if (options.provider == "host")
    return createHostProvider(options.threads);
  if (options.provider == "onednn")
    return createOneDnnProvider({options.threads});
  auto cuda = createCudaProvider(options.cuda);
  if (cuda || options.provider == "cuda")
    return cuda;
  if (!hasOneDnn())
    return cuda.status();
  std::cerr << "verso-profile: " << cuda.status().message() << '\n';
  return createOneDnnProvider({options.threads});
}

int main(int argumentCount, char **arguments) {
  Options options;
  if (!parseArguments(argumentCount, arguments, options))
    return 1;
  if (options.help) {
    std::cout << usage;
    return 0;
  }
  const Result<std::unique_ptr<Provider>> provider = createProvider(options);
  if (!provider) {
    std::cerr << "verso-profile: " << provider.status().message() << '\n';
    return 1;
  }
  if (options.fingerprintOnly) {
    std::cout << deviceName(**provider, options.caches) << '\n';
    return 0;
  }
  std::ifstream file;
  if (!options.file.empty()) {
    file.open(options.file);
    if (!file) {
      std::cerr << "verso-profile: cannot open '" << options.file << "'\n";
      return 1;
    }
  }
  std::istream &input = options.file.empty() ? std::cin : file;
  if (options.checks)
    return check(input, **provider, options) == 0 ? 0 : 1;
  MeasurementOptions measurement;
  measurement.maximumSeconds = options.maximumSeconds;
  measurement.caches = options.caches;
  if (options.isSequence)
    return profileSequence(input, **provider, measurement) == 0 ? 0 : 1;
  const size_t failures =
      forEachSignature(input, [&](const Signature &signature) {
        return profileSignature(**provider, signature, measurement);
      });
  return failures == 0 ? 0 : 1;
}
