//===- Preamble.cuh - What every generated kernel begins with -------------===//
//
// Part of the Verso project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for licence information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled at run time by NVRTC, after IntegerTypes.cuh and ScalarFunctions.h
// and before the generated text. The generated text says where the elements
// lie, as a struct with
//
//   static constexpr Index count;            how many places there are
//   static Offsets<N> at(Index number);      the offsets in N arrays
//
// and defines Index and Offset, integer types that are wide enough.
//
//===----------------------------------------------------------------------===//

using namespace verso::kernels::scalar;

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

struct Half {
  uint16_t bits;
};
struct BFloat {
  uint16_t bits;
};
/// A truth value as it is stored: any byte but 0 is true.
struct Truth {
  uint8_t byte;
};
/// Sixteen bytes that are only moved.
struct alignas(16) Bytes16 {
  uint64_t low, high;
};

/// What is computed with for a stored element.
template <typename T> struct Element {
  typedef T Value;
  __device__ static T read(T element) { return element; }
  __device__ static T write(T value) { return value; }
};
template <> struct Element<Half> {
  typedef float Value;
  __device__ static float read(Half element) {
    float value;
    asm("cvt.f32.f16 %0, %1;" : "=f"(value) : "h"(element.bits));
    return value;
  }
  __device__ static Half write(float value) {
    Half element;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(element.bits) : "f"(value));
    return element;
  }
};
template <> struct Element<BFloat> {
  typedef float Value;
  __device__ static float read(BFloat element) {
    return __uint_as_float(uint32_t(element.bits) << 16);
  }
  __device__ static BFloat write(float value) {
    BFloat element;
    asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(element.bits) : "f"(value));
    return element;
  }
};
template <> struct Element<Truth> {
  typedef bool Value;
  __device__ static bool read(Truth element) { return element.byte != 0; }
  __device__ static Truth write(bool value) { return {uint8_t(value)}; }
};

template <typename T> using Value = typename Element<T>::Value;

template <typename T> __device__ Value<T> read(T element) {
  return Element<T>::read(element);
}
template <typename T> __device__ T write(Value<T> value) {
  return Element<T>::write(value);
}

/// Elements that are read and written at once.
template <typename T, int N> struct alignas(sizeof(T) * N) Vector {
  T elements[N];
};

template <typename T> struct Infinite;
template <> struct Infinite<float> {
  __device__ static float value() { return __int_as_float(0x7f800000); }
};
template <> struct Infinite<double> {
  __device__ static double value() {
    return __longlong_as_double(0x7ff0000000000000ll);
  }
};

//===----------------------------------------------------------------------===//
// Combining the threads of a block
//===----------------------------------------------------------------------===//

/// What a reduction starts from and does with one more element.
template <typename T> struct Sum {
  __device__ static T identity() { return 0; }
  __device__ static T combine(T a, T b) { return a + b; }
};
template <typename T> struct Product {
  __device__ static T identity() { return 1; }
  __device__ static T combine(T a, T b) { return a * b; }
};
/// What is not a number stays that.
template <typename T> struct Largest {
  __device__ static T identity() { return -Infinite<T>::value(); }
  __device__ static T combine(T a, T b) { return b > a || b != b ? b : a; }
};
template <typename T> struct Smallest {
  __device__ static T identity() { return Infinite<T>::value(); }
  __device__ static T combine(T a, T b) { return b < a || b != b ? b : a; }
};

/// The combination of the values of all threads of a block of Threads, a
/// multiple of 32, in all of them.
template <typename Fold, int Threads, typename T>
__device__ T combineBlock(T value) {
  for (int distance = 16; distance > 0; distance /= 2)
    value = Fold::combine(value, __shfl_xor_sync(0xffffffffu, value, distance));
  if constexpr (Threads > 32) {
    __shared__ T warps[Threads / 32];
    __syncthreads(); // what was read of `warps` before has been read
    if (threadIdx.x % 32 == 0)
      warps[threadIdx.x / 32] = value;
    __syncthreads();
    value = warps[0];
    for (int i = 1; i < Threads / 32; ++i)
      value = Fold::combine(value, warps[i]);
  }
  return value;
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

/// Copies box number `block` of a grid: array 0 of Places is the destination,
/// array 1 the source.
template <typename Places, int Threads, typename T>
__device__ void copyElements(unsigned block, T *to, const T *from) {
  const Index i = Index(block) * Threads + threadIdx.x;
  if (i >= Places::count)
    return;
  const Offsets<2> place = Places::at(i);
  to[place.in[0]] = from[place.in[1]];
}

template <typename Places, int Threads, typename T>
__device__ void fillElements(unsigned block, T *to, T value) {
  const Index i = Index(block) * Threads + threadIdx.x;
  if (i < Places::count)
    to[Places::at(i).in[0]] = value;
}

/// Copies a matrix whose rows are contiguous in the destination and whose
/// columns are in the source, many times over (Places), by tiles of 32 x 32.
template <typename Places, Index Rows, Index Columns, typename T>
__device__ void copyTiles(unsigned block, T *to, Offset rowStride,
                          const T *from, Offset columnStride) {
  __shared__ T tile[32][33];
  constexpr Index rowTiles = (Rows + 31) / 32;
  constexpr Index columnTiles = (Columns + 31) / 32;
  const unsigned x = threadIdx.x % 32, y = threadIdx.x / 32;
  Index rest = block;
  const Index row = rest % rowTiles * 32;
  rest /= rowTiles;
  const Index column = rest % columnTiles * 32;
  const Offsets<2> place = Places::at(rest / columnTiles);
  for (unsigned k = y; k < 32; k += 8)
    if (row + x < Rows && column + k < Columns)
      tile[k][x] =
          from[place.in[1] + Offset(row + x) + Offset(column + k) * columnStride];
  __syncthreads();
  for (unsigned k = y; k < 32; k += 8)
    if (row + k < Rows && column + x < Columns)
      to[place.in[0] + Offset(row + k) * rowStride + Offset(column + x)] =
          tile[x][k];
}

//===----------------------------------------------------------------------===//
// Reductions and normalisations
//===----------------------------------------------------------------------===//

/// One block of threads for each result. Array 0 of Kept is the operand, array
/// 1 the result; Reduced has the operand only.
template <typename Fold, typename Kept, typename Reduced, int Threads,
          typename T>
__device__ void reduceByBlocks(const T *input, T *result, Value<T> factor) {
  const Offsets<2> place = Kept::at(blockIdx.x);
  Value<T> total = Fold::identity();
  for (Index i = threadIdx.x; i < Reduced::count; i += Threads)
    total = Fold::combine(
        total, read(input[place.in[0] + Reduced::at(i).in[0]]));
  total = combineBlock<Fold, Threads>(total);
  if (threadIdx.x == 0)
    result[place.in[1]] = write<T>(total * factor);
}

/// Thirty-two results for each block of 32 x 8 threads: for operands whose
/// neighbours belong to different results.
template <typename Fold, typename Kept, typename Reduced, typename T>
__device__ void reduceByColumns(const T *input, T *result, Value<T> factor) {
  __shared__ Value<T> totals[8][32];
  const unsigned x = threadIdx.x % 32, y = threadIdx.x / 32;
  const Index number = Index(blockIdx.x) * 32 + x;
  const bool exists = number < Kept::count;
  const Offsets<2> place = Kept::at(exists ? number : 0);
  Value<T> total = Fold::identity();
  if (exists)
    for (Index i = y; i < Reduced::count; i += 8)
      total = Fold::combine(
          total, read(input[place.in[0] + Reduced::at(i).in[0]]));
  totals[y][x] = total;
  __syncthreads();
  if (y != 0 || !exists)
    return;
  for (int i = 1; i < 8; ++i)
    total = Fold::combine(total, totals[i][x]);
  result[place.in[1]] = write<T>(total * factor);
}

/// One block for each line along the axis. Array 0 of Lines is the operand,
/// array 1 the result.
template <typename Lines, Index Length, int Threads, typename T>
__device__ void softmaxLine(const T *input, Offset inputStride, T *result,
                            Offset resultStride) {
  typedef Value<T> V;
  const Offsets<2> place = Lines::at(blockIdx.x);
  input += place.in[0];
  result += place.in[1];
  V largest = -Infinite<V>::value();
  for (Index i = threadIdx.x; i < Length; i += Threads)
    largest = max_of(largest, read(input[Offset(i) * inputStride]));
  largest = combineBlock<Largest<V>, Threads>(largest);
  V sum = 0;
  for (Index i = threadIdx.x; i < Length; i += Threads)
    sum += exp(read(input[Offset(i) * inputStride]) - largest);
  sum = combineBlock<Sum<V>, Threads>(sum);
  for (Index i = threadIdx.x; i < Length; i += Threads)
    result[Offset(i) * resultStride] = write<T>(
        exp(read(input[Offset(i) * inputStride]) - largest) / sum);
}

/// One block for each row of Length elements: layer_norm if IsCentred, else
/// rms_norm. \p bias may be null.
template <bool IsCentred, Index Length, int Threads, typename T>
__device__ void normalizeRow(const T *input, const T *scale, const T *bias,
                             T *result, Value<T> epsilon) {
  typedef Value<T> V;
  input += Offset(blockIdx.x) * Offset(Length);
  result += Offset(blockIdx.x) * Offset(Length);
  V mean = 0;
  if constexpr (IsCentred) {
    for (Index i = threadIdx.x; i < Length; i += Threads)
      mean += read(input[i]);
    mean = combineBlock<Sum<V>, Threads>(mean) / V(Length);
  }
  V square = 0;
  for (Index i = threadIdx.x; i < Length; i += Threads) {
    const V difference = read(input[i]) - mean;
    square += difference * difference;
  }
  square = combineBlock<Sum<V>, Threads>(square) / V(Length);
  const V factor = 1 / sqrt(square + epsilon);
  for (Index i = threadIdx.x; i < Length; i += Threads) {
    const V value = (read(input[i]) - mean) * factor * read(scale[i]);
    result[i] = write<T>(bias ? value + read(bias[i]) : value);
  }
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

/// Slices of `Slice` elements; an index that is outside means the nearest end.
template <Index Count, Index Indices, Index Slice, typename T, typename At>
__device__ void gatherElements(const T *input, const At *indices, T *result,
                               int64_t extent) {
  const Index i = Index(blockIdx.x) * blockDim.x + threadIdx.x;
  if (i >= Count)
    return;
  const Index slice = i % Slice, row = i / Slice;
  int64_t place = indices[row % Indices];
  if (place < 0)
    place += extent;
  place = clamp_of<int64_t>(place, 0, extent - 1);
  const Index outer = row / Indices;
  result[i] =
      input[(int64_t(outer) * extent + place) * int64_t(Slice) + int64_t(slice)];
}

/// A negative index counts from the end; what is outside then is nowhere,
/// which is -1.
__device__ inline int64_t positionOf(int64_t index, int64_t extent) {
  if (index < 0)
    index += extent;
  return index >= extent || index < 0 ? -1 : index;
}

/// Notes at each place that is written the number of the last update that
/// does. `winners` is 0 everywhere before.
__device__ inline void claim(uint32_t *winners, int64_t place, Index update) {
  if (place >= 0)
    atomicMax(winners + place, uint32_t(update) + 1);
}
template <typename T>
__device__ void replaceIfWinner(const uint32_t *winners, T *result,
                                int64_t place, Index update, T value) {
  if (place >= 0 && winners[place] == uint32_t(update) + 1)
    result[place] = value;
}

/// Combines an element with an update as Function says, whatever other threads
/// do.
template <typename Function, typename T>
__device__ void combineAtomically(T *address, T update) {
  static_assert(sizeof(T) == 4 || sizeof(T) == 8);
  union Bits {
    T value;
    typename WrappingType<typename Pick<sizeof(T) == 8, int64_t, int32_t>::Type>::
        Type bits;
  };
  typedef typename WrappingType<
      typename Pick<sizeof(T) == 8, int64_t, int32_t>::Type>::Type Word;
  Word *word = reinterpret_cast<Word *>(address);
  Word seen = *word;
  while (true) {
    Bits before, after;
    before.bits = seen;
    after.value = Function::apply(before.value, update);
    const Word found = atomicCAS(word, seen, after.bits);
    if (found == seen)
      return;
    seen = found;
  }
}

/// The k first elements of a line in order, one block for each line: each
/// element counts those before it, which says where it goes.
template <Index Extent, Index Inner, Index K, bool TakesLargest, typename T>
__device__ void firstElements(const T *input, T *values, int64_t *indices) {
  const Index outer = blockIdx.x / Inner, inner = blockIdx.x % Inner;
  input += Offset(outer * Extent * Inner + inner);
  values += Offset(outer * K * Inner + inner);
  indices += Offset(outer * K * Inner + inner);
  for (Index i = threadIdx.x; i < Extent; i += blockDim.x) {
    const T own = input[Offset(i * Inner)];
    Index before = 0;
    for (Index k = 0; k < Extent; ++k) {
      const T other = input[Offset(k * Inner)];
      before += other == own     ? k < i
                : TakesLargest ? other > own
                               : other < own;
    }
    if (before < K) {
      values[Offset(before * Inner)] = own;
      indices[Offset(before * Inner)] = int64_t(i);
    }
  }
}

/// What index `index` of a resized dimension takes of the input: two places and
/// the weight of the second.
struct Tap {
  int64_t first, second;
  double weight;
};
__device__ inline Tap tapOf(int64_t index, int64_t numerator, int64_t offset,
                            int64_t denominator, int64_t extent,
                            bool isLinear) {
  const int64_t place = index * numerator + offset;
  int64_t below = place / denominator;
  below -= below * denominator > place;
  Tap tap;
  tap.first = clamp_of<int64_t>(below, 0, extent - 1);
  tap.second = clamp_of<int64_t>(below + 1, 0, extent - 1);
  tap.weight =
      isLinear ? double(place - below * denominator) / double(denominator) : 0;
  return tap;
}
