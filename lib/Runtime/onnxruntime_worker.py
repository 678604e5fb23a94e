# Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for licence information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Serves ONNX Runtime over standard input and output.

A message is one line of JSON, followed by the bytes of the tensors that its
entry "tensors" lists (name, element, shape, bytes). A request is answered by one
message: {"ok": true, ...} or {"error": "..."}. The process ends with its input.
"""

import signal

# An interrupt from the terminal is for the program that started this one.
signal.signal(signal.SIGINT, signal.SIG_IGN)

import collections
import json
import os
import sys
import tempfile
import time

requests = sys.stdin.buffer
replies = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)  # What libraries print must not come between the messages.

import numpy
import onnxruntime

TYPES = {
    "f32": numpy.float32, "f16": numpy.float16, "f64": numpy.float64,
    "i64": numpy.int64, "i32": numpy.int32, "i8": numpy.int8,
    "u8": numpy.uint8, "i1": numpy.bool_,
}  # fmt: skip
NAMES = {numpy.dtype(type): name for name, type in TYPES.items()}
PROVIDERS = {"cpu": "CPUExecutionProvider", "cuda": "CUDAExecutionProvider"}
sessions = []  # Those that were unloaded are None.
bindings = {}  # By the number of the session.


def read_bytes(message):
    """What follows the message, to be read whatever becomes of it."""
    return [requests.read(entry["bytes"]) for entry in message.get("tensors", [])]


def to_tensors(message, payload):
    tensors = {}
    for entry, data in zip(message.get("tensors", []), payload):
        if entry["element"] not in TYPES:
            raise TypeError(f"input '{entry['name']}' has type {entry['element']}")
        array = numpy.frombuffer(data, dtype=TYPES[entry["element"]])
        tensors[entry["name"]] = array.reshape(entry["shape"])
    return tensors


def reply(message, tensors=()):
    entries, payload = [], []
    for name, array in tensors:
        array = numpy.ascontiguousarray(array).reshape(numpy.shape(array))
        if array.dtype not in NAMES:
            raise TypeError(f"output '{name}' has type {array.dtype}")
        entries.append({
            "name": name, "element": NAMES[array.dtype],
            "shape": list(array.shape), "bytes": array.nbytes,
        })  # fmt: skip
        payload.append(array.tobytes())
    if entries:
        message["tensors"] = entries
    replies.write(json.dumps(message).encode() + b"\n")
    for data in payload:
        replies.write(data)
    replies.flush()


def load(message):
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = {
        "disabled": onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL,
        "basic": onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC,
        "extended": onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED,
        "all": onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL,
    }[message["level"]]
    options.intra_op_num_threads = message["threads"]
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    if message["profiled"]:
        options.enable_profiling = True
        options.profile_file_prefix = os.path.join(
            tempfile.gettempdir(), f"verso-onnxruntime-{os.getpid()}"
        )
    provider = PROVIDERS[message["device"]]
    available = onnxruntime.get_available_providers()
    if provider not in available:
        raise RuntimeError(f"this package has no {provider}, but {available}")
    sessions.append(
        onnxruntime.InferenceSession(message["path"], options, providers=[provider])
    )
    reply({"ok": True, "session": len(sessions) - 1})


def unload(message):
    if "session" in message:
        sessions[message["session"]] = None
        bindings.pop(message["session"], None)
    else:
        sessions.clear()
        bindings.clear()
    reply({"ok": True})


PROFILED_RUNS = 5


def bind(message, tensors):
    """Runs a session that is profiled on inputs that stay, and tells the time
    of each node of what became of the model."""
    number = message["session"]
    session = sessions[number]
    binding = session.io_binding()
    for name, array in tensors.items():
        value = onnxruntime.OrtValue.ortvalue_from_numpy(array, message["device"], 0)
        binding.bind_ortvalue_input(name, value)
    outputs = [output.name for output in session.get_outputs()]
    for name in outputs:
        binding.bind_output(name, message["device"])
    for done in range(PROFILED_RUNS):
        session.run_with_iobinding(binding)
        if done == 0:  # From now on into the same memory.
            for name, value in zip(outputs, binding.get_outputs()):
                binding.bind_ortvalue_output(name, value)
    bindings[number] = binding
    path = session.end_profiling()
    times = collections.defaultdict(list)
    try:
        with open(path) as file:
            for event in json.load(file):
                if event.get("cat") == "Node" and "op_name" in event["args"]:
                    key = event["args"]["op_name"], event["name"]
                    times[key].append(event["dur"])
    finally:
        os.remove(path)
    nodes = [
        {"operator": operator, "microseconds": sorted(runs)[len(runs) // 2]}
        for (operator, _), runs in times.items()
    ]
    reply({"ok": True, "nodes": nodes})


def repeat(message):
    """Runs a session on the inputs that it was bound to."""
    number = message["session"]
    session, binding = sessions[number], bindings[number]
    samples = []
    for _ in range(message["rounds"]):
        begin = time.perf_counter_ns()
        session.run_with_iobinding(binding)
        samples.append((time.perf_counter_ns() - begin) / 1e6)
    reply({"ok": True, "milliseconds": samples})


def run(message, tensors):
    session = sessions[message["session"]]
    names = [output.name for output in session.get_outputs()]
    values = session.run(names, tensors)
    reply({"ok": True}, list(zip(names, values)))


WARM_UP_RUNS = 3
RUNS_PER_TURN = 3


def measure(message, tensors):
    chosen = [sessions[number] for number in message["sessions"]]
    for session in chosen:
        for _ in range(WARM_UP_RUNS):
            session.run(None, tensors)
    samples = [[] for _ in chosen]
    # In turn, some runs each that count. After a run of another session the
    # data of this one is no longer in the caches: a first run brings it back.
    for done in range(0, message["rounds"], RUNS_PER_TURN):
        for session, times in zip(chosen, samples):
            if len(chosen) > 1:
                session.run(None, tensors)
            for _ in range(min(RUNS_PER_TURN, message["rounds"] - done)):
                begin = time.perf_counter_ns()
                session.run(None, tensors)
                times.append((time.perf_counter_ns() - begin) / 1e6)
    reply({"ok": True, "milliseconds": samples})


reply({"ok": True, "version": onnxruntime.__version__})
for line in requests:
    request = json.loads(line)
    payload = read_bytes(request)
    try:
        if request["do"] == "load":
            load(request)
        elif request["do"] == "unload":
            unload(request)
        elif request["do"] == "run":
            run(request, to_tensors(request, payload))
        elif request["do"] == "time":
            measure(request, to_tensors(request, payload))
        elif request["do"] == "bind":
            bind(request, to_tensors(request, payload))
        elif request["do"] == "repeat":
            repeat(request)
        else:
            raise ValueError("unknown request " + request["do"])
    except Exception as error:  # Any failure of the package is an answer.
        reply({"error": " ".join(str(error).split())})
