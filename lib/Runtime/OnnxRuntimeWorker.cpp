//===- OnnxRuntimeWorker.cpp - ONNX Runtime in a process apart ------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "verso/Runtime/OnnxRuntimeWorker.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace llvm;

namespace verso {

/// The program that the worker process runs.
static constexpr char workerScript[] =
#include "onnxruntime_worker.inc"
    ;

static std::string findPython(const std::string &wanted) {
  if (!wanted.empty())
    return wanted;
  if (std::optional<std::string> variable =
          sys::Process::GetEnv("VERSO_PYTHON"))
    return *variable;
  if (sys::fs::can_execute(VERSO_BUILD_PYTHON))
    return VERSO_BUILD_PYTHON;
  ErrorOr<std::string> found = sys::findProgramByName("python3");
  return found ? *found : "python3";
}

Expected<std::unique_ptr<OnnxRuntimeWorker>>
OnnxRuntimeWorker::start(const OnnxRuntimeOptions &options) {
  std::unique_ptr<OnnxRuntimeWorker> worker(new OnnxRuntimeWorker());
  worker->options = options;
  std::string python = findPython(options.python);

  SmallString<64> errorFile;
  if (std::error_code error =
          sys::fs::createTemporaryFile("verso-onnxruntime", "log", errorFile))
    return createStringError(error, "no temporary file: " + error.message());
  worker->errorFile = errorFile.str().str();

  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    return createStringError("no socket for the ONNX Runtime worker");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 0);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
  posix_spawn_file_actions_addopen(&actions, 2, worker->errorFile.c_str(),
                                   O_WRONLY | O_TRUNC, 0600);
  std::string script = workerScript, flag = "-c";
  char *arguments[] = {python.data(), flag.data(), script.data(), nullptr};
  int result = posix_spawnp(&worker->processId, python.c_str(), &actions,
                            nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  worker->socket = ends[0];
  if (result != 0) {
    worker->processId = -1;
    return createStringError("cannot run " + python);
  }
  Expected<json::Object> hello = worker->receive();
  if (!hello)
    return hello.takeError();
  worker->packageVersion = hello->getString("version").value_or("").str();
  return std::move(worker);
}

OnnxRuntimeWorker::~OnnxRuntimeWorker() {
  if (socket >= 0)
    close(socket); // End of input: the process ends.
  if (processId > 0)
    waitpid(processId, nullptr, 0);
  if (!errorFile.empty())
    sys::fs::remove(errorFile);
}

Error OnnxRuntimeWorker::stopped() {
  std::string reason;
  if (auto log = MemoryBuffer::getFile(errorFile)) {
    StringRef text = (*log)->getBuffer().rtrim();
    reason = text.substr(text.rfind('\n') + 1).str();
  }
  return createStringError("the ONNX Runtime worker stopped" +
                           (reason.empty() ? "" : ": " + reason));
}

Error OnnxRuntimeWorker::sendBytes(const char *data, size_t size) {
  while (size > 0) {
    ssize_t sent = send(socket, data, size, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR)
      continue;
    if (sent <= 0)
      return stopped();
    data += sent;
    size -= sent;
  }
  return Error::success();
}

Error OnnxRuntimeWorker::receiveBytes(char *data, size_t size) {
  while (size > 0) {
    ssize_t received = recv(socket, data, size, 0);
    if (received < 0 && errno == EINTR)
      continue;
    if (received <= 0)
      return stopped();
    data += received;
    size -= received;
  }
  return Error::success();
}

Error OnnxRuntimeWorker::sendRequest(json::Object request,
                                     ArrayRef<NamedTensor> tensors) {
  json::Array entries;
  for (const NamedTensor &tensor : tensors)
    entries.push_back(json::Object{
        {"name", tensor.name},
        {"element", std::string(kernels::name(tensor.tensor.element))},
        {"shape", json::Array(tensor.tensor.shape)},
        {"bytes", int64_t(tensor.tensor.bytes.size())}});
  request["tensors"] = std::move(entries);
  std::string line;
  raw_string_ostream(line) << json::Value(std::move(request)) << '\n';
  if (Error error = sendBytes(line.data(), line.size()))
    return error;
  for (const NamedTensor &tensor : tensors)
    if (Error error =
            sendBytes(tensor.tensor.bytes.data(), tensor.tensor.bytes.size()))
      return error;
  return Error::success();
}

static Error malformed() {
  return createStringError("malformed message of the ONNX Runtime worker");
}

/// The numbers of a list in a message.
static std::vector<double> numbers(const json::Array *list) {
  std::vector<double> result;
  if (list)
    for (const json::Value &value : *list)
      result.push_back(value.getAsNumber().value_or(0));
  return result;
}

/// One entry of a message's tensor list, without its bytes.
static Expected<NamedTensor> parseEntry(const json::Value &value) {
  const json::Object *entry = value.getAsObject();
  auto name = entry ? entry->getString("name") : std::nullopt;
  auto type = entry ? entry->getString("element") : std::nullopt;
  const json::Array *shape = entry ? entry->getArray("shape") : nullptr;
  auto element = type ? kernels::parseElementType(*type) : std::nullopt;
  if (!name || !element || !shape)
    return malformed();
  std::vector<int64_t> sizes;
  for (const json::Value &size : *shape)
    sizes.push_back(size.getAsInteger().value_or(0));
  return NamedTensor{name->str(), HostTensor(*element, sizes)};
}

Expected<json::Object>
OnnxRuntimeWorker::receive(std::vector<NamedTensor> *tensors) {
  std::string line;
  for (char character = 0; character != '\n';) {
    if (Error error = receiveBytes(&character, 1))
      return std::move(error);
    line += character;
  }
  Expected<json::Value> message = json::parse(line);
  if (!message)
    return message.takeError();
  json::Object *object = message->getAsObject();
  if (!object)
    return malformed();
  if (std::optional<StringRef> error = object->getString("error"))
    return createStringError("ONNX Runtime: " + *error);
  if (const json::Array *entries = object->getArray("tensors"))
    for (const json::Value &value : *entries) {
      Expected<NamedTensor> tensor = parseEntry(value);
      if (!tensor)
        return tensor.takeError();
      if (Error error = receiveBytes(tensor->tensor.bytes.data(),
                                     tensor->tensor.bytes.size()))
        return std::move(error);
      if (tensors)
        tensors->push_back(std::move(*tensor));
    }
  return std::move(*object);
}

Expected<OnnxRuntimeWorker::Session> OnnxRuntimeWorker::load(StringRef path,
                                                             bool profiled) {
  if (Error error =
          sendRequest(json::Object{{"do", "load"},
                                   {"path", path},
                                   {"level", options.level},
                                   {"threads", int64_t(options.threads)},
                                   {"device", options.device},
                                   {"profiled", profiled}},
                      {}))
    return std::move(error);
  Expected<json::Object> answer = receive();
  if (!answer)
    return answer.takeError();
  return static_cast<Session>(answer->getInteger("session").value_or(0));
}

Error OnnxRuntimeWorker::unload(Session session) {
  if (Error error = sendRequest(
          json::Object{{"do", "unload"}, {"session", int64_t(session)}}, {}))
    return error;
  return receive().takeError();
}

Error OnnxRuntimeWorker::unloadAll() {
  if (Error error = sendRequest(json::Object{{"do", "unload"}}, {}))
    return error;
  return receive().takeError();
}

Expected<std::vector<NamedTensor>>
OnnxRuntimeWorker::run(Session session, ArrayRef<NamedTensor> inputs) {
  if (Error error = sendRequest(
          json::Object{{"do", "run"}, {"session", int64_t(session)}}, inputs))
    return std::move(error);
  std::vector<NamedTensor> outputs;
  Expected<json::Object> answer = receive(&outputs);
  if (!answer)
    return answer.takeError();
  return outputs;
}

Expected<std::vector<std::vector<double>>>
OnnxRuntimeWorker::time(ArrayRef<Session> sessions,
                        ArrayRef<NamedTensor> inputs, unsigned rounds) {
  if (Error error =
          sendRequest(json::Object{{"do", "time"},
                                   {"sessions", json::Array(sessions)},
                                   {"rounds", int64_t(rounds)}},
                      inputs))
    return std::move(error);
  Expected<json::Object> answer = receive();
  if (!answer)
    return answer.takeError();
  std::vector<std::vector<double>> samples;
  if (const json::Array *lists = answer->getArray("milliseconds"))
    for (const json::Value &list : *lists)
      samples.push_back(numbers(list.getAsArray()));
  if (samples.size() != sessions.size())
    return malformed();
  return samples;
}

Expected<std::vector<OnnxRuntimeNode>>
OnnxRuntimeWorker::bind(Session session, ArrayRef<NamedTensor> inputs) {
  if (Error error = sendRequest(json::Object{{"do", "bind"},
                                             {"session", int64_t(session)},
                                             {"device", options.device}},
                                inputs))
    return std::move(error);
  Expected<json::Object> answer = receive();
  if (!answer)
    return answer.takeError();
  std::vector<OnnxRuntimeNode> nodes;
  if (const json::Array *entries = answer->getArray("nodes"))
    for (const json::Value &value : *entries) {
      const json::Object *entry = value.getAsObject();
      const auto type = entry ? entry->getString("operator") : std::nullopt;
      const auto time = entry ? entry->getNumber("microseconds") : std::nullopt;
      if (!type || !time)
        return malformed();
      nodes.push_back({type->str(), *time});
    }
  return nodes;
}

Expected<std::vector<double>> OnnxRuntimeWorker::repeat(Session session,
                                                        unsigned rounds) {
  if (Error error = sendRequest(json::Object{{"do", "repeat"},
                                             {"session", int64_t(session)},
                                             {"rounds", int64_t(rounds)}},
                                {}))
    return std::move(error);
  Expected<json::Object> answer = receive();
  if (!answer)
    return answer.takeError();
  std::vector<double> samples = numbers(answer->getArray("milliseconds"));
  if (samples.size() != rounds)
    return malformed();
  return samples;
}

} // namespace verso
