# onnx_proto: the ONNX model format as generated protobuf classes, from the
# onnx.proto (proto2) that the onnx Python package ships. Include it as
# "onnx/onnx.pb.h".

find_package(Protobuf REQUIRED)
file(GLOB VERSO_ONNX_PROTO
     "${VERSO_PYTHON_ENV}/lib/python3*/site-packages/onnx/onnx-ml.proto")
if(NOT VERSO_ONNX_PROTO)
  message(FATAL_ERROR "no onnx-ml.proto in ${VERSO_PYTHON_ENV}: run scripts/setup")
endif()

set(_onnx_proto_dir "${CMAKE_BINARY_DIR}/onnx_proto")
file(MAKE_DIRECTORY "${_onnx_proto_dir}/onnx")
add_custom_command(
  OUTPUT "${_onnx_proto_dir}/onnx/onnx.pb.h" "${_onnx_proto_dir}/onnx/onnx.pb.cc"
  COMMAND ${CMAKE_COMMAND} -E copy "${VERSO_ONNX_PROTO}" "${_onnx_proto_dir}/onnx/onnx.proto"
  COMMAND protobuf::protoc --cpp_out=${_onnx_proto_dir} --proto_path=${_onnx_proto_dir} onnx/onnx.proto
  DEPENDS "${VERSO_ONNX_PROTO}" VERBATIM
  COMMENT "Generating onnx.pb.h")
add_library(onnx_proto STATIC "${_onnx_proto_dir}/onnx/onnx.pb.cc"
                              "${_onnx_proto_dir}/onnx/onnx.pb.h")
target_include_directories(onnx_proto SYSTEM PUBLIC "${_onnx_proto_dir}")
target_link_libraries(onnx_proto PUBLIC protobuf::libprotobuf)
target_compile_options(onnx_proto PRIVATE -w)
