//===- Libraries.cpp - CUDA's libraries, loaded at run time ---------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Libraries.h"

#include <cstdlib>
#include <filesystem>
#include <initializer_list>
#include <string_view>
#include <system_error>

#include <dlfcn.h>

namespace verso::kernels::cuda {

/// Appends the parts of \p list, which colons separate.
static void appendFolders(std::string_view list,
                          std::vector<std::string> &folders) {
  while (!list.empty()) {
    const size_t end = std::min(list.find(':'), list.size());
    if (end > 0)
      folders.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

/// A folder, its subfolder lib and the subfolders lib of its subfolders.
static std::vector<std::filesystem::path>
placesIn(const std::filesystem::path &folder) {
  std::vector<std::filesystem::path> places = {folder, folder / "lib"};
  std::error_code failure;
  for (std::filesystem::directory_iterator entry(folder, failure), end;
       !failure && entry != end; entry.increment(failure))
    places.push_back(entry->path() / "lib");
  return places;
}

/// Loads the first of \p names that there is. Its functions are visible to
/// libraries that are loaded later and look for it by the same name.
static Result<void *> openLibrary(std::initializer_list<const char *> names,
                                  const std::vector<std::string> &given) {
  std::vector<std::string> named = given, found;
  if (const char *list = std::getenv("VERSO_CUDA_LIBRARIES"))
    appendFolders(list, named);
  appendFolders(VERSO_CUDA_LIBRARY_FOLDERS, found);
  const auto openIn = [&](const std::vector<std::string> &folders) -> void * {
    for (const std::string &folder : folders)
      for (const std::filesystem::path &place : placesIn(folder))
        for (const char *name : names)
          if (void *library =
                  dlopen((place / name).c_str(), RTLD_NOW | RTLD_GLOBAL))
            return library;
    return nullptr;
  };
  if (void *library = openIn(named))
    return library;
  for (const char *name : names)
    if (void *library = dlopen(name, RTLD_NOW | RTLD_GLOBAL))
      return library;
  if (void *library = openIn(found))
    return library;
  return Status::unsupported(
      std::string("no CUDA: ") + *names.begin() +
      " was not found or cannot be loaded (VERSO_CUDA_LIBRARIES can name the "
      "folders of CUDA's libraries)");
}

static Status lookUp(void *library, const char *name, void **function) {
  *function = dlsym(library, name);
  if (*function)
    return Status();
  return Status::unsupported(std::string("no CUDA: the library is too old, it "
                                         "has no function ") +
                             name);
}

#define VERSO_STRING(text) #text
#define VERSO_LOOK_UP(function)                                                \
  if (Status status = lookUp(*opened, VERSO_STRING(function),                  \
                             reinterpret_cast<void **>(&library.function));    \
      !status)                                                                 \
    return status;

Result<Driver> loadDriver(const std::vector<std::string> &folders) {
  Driver library;
  const Result<void *> opened = openLibrary({"libcuda.so.1"}, folders);
  if (!opened)
    return opened.status();
  VERSO_DRIVER_FUNCTIONS(VERSO_LOOK_UP)
  return library;
}

Result<Nvrtc> loadNvrtc(const std::vector<std::string> &folders) {
  Nvrtc library;
  const Result<void *> opened =
      openLibrary({"libnvrtc.so.13", "libnvrtc.so.12"}, folders);
  if (!opened)
    return opened.status();
  VERSO_NVRTC_FUNCTIONS(VERSO_LOOK_UP)
  return library;
}

Result<CublasLt> loadCublasLt(const std::vector<std::string> &folders) {
  CublasLt library;
  const Result<void *> opened =
      openLibrary({"libcublasLt.so.13", "libcublasLt.so.12"}, folders);
  if (!opened)
    return opened.status();
  VERSO_CUBLASLT_FUNCTIONS(VERSO_LOOK_UP)
  return library;
}

Result<Cudnn> loadCudnn(const std::vector<std::string> &folders) {
  Cudnn library;
  const Result<void *> opened = openLibrary({"libcudnn.so.9"}, folders);
  if (!opened)
    return opened.status();
  VERSO_CUDNN_FUNCTIONS(VERSO_LOOK_UP)
  return library;
}

} // namespace verso::kernels::cuda
