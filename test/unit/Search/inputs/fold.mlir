// Rules that fold batch norms and parallel branches into convolutions. Each is
// an equality over the reals.

// batch_norm is affine in its input; its slope and offset are its values at 1
// and 0.
verso.rule @unfold_batch_norm attributes {
  symbols = ["n", "c", "h", "w", "e"],
  sizes = [affine_map<()[n, c, h, w, e] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w, e] -> (c)>,
           affine_map<()[n, c, h, w, e] -> (c)>,
           affine_map<()[n, c, h, w, e] -> (c)>,
           affine_map<()[n, c, h, w, e] -> (c)>],
  fp = #verso.fp<assumes_finite>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %s: tensor<?xf32>, %b: tensor<?xf32>, %m: tensor<?xf32>, %v: tensor<?xf32>):
  %0 = verso.batch_norm %x, %s, %b, %m, %v {epsilon = affine_map<()[n, c, h, w, e] -> (e)>} : (tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %s: tensor<?xf32>, %b: tensor<?xf32>, %m: tensor<?xf32>, %v: tensor<?xf32>):
  %one = verso.fill {value = 1.0, shape = affine_map<()[n, c, h, w, e] -> (1, c, 1, 1)>, element_type = f32} : () -> tensor<1x?x1x1xf32>
  %zero = verso.fill {value = 0.0, shape = affine_map<()[n, c, h, w, e] -> (1, c, 1, 1)>, element_type = f32} : () -> tensor<1x?x1x1xf32>
  %at1 = verso.batch_norm %one, %s, %b, %m, %v {epsilon = affine_map<()[n, c, h, w, e] -> (e)>} : (tensor<1x?x1x1xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<1x?x1x1xf32>
  %at0 = verso.batch_norm %zero, %s, %b, %m, %v {epsilon = affine_map<()[n, c, h, w, e] -> (e)>} : (tensor<1x?x1x1xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<1x?x1x1xf32>
  %slope = verso.sub %at1, %at0 : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %scaled = verso.mul %x, %slope : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %0 = verso.add %scaled, %at0 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
}

// A product for each output channel moves into the kernel.
verso.rule @scale_convolution attributes {
  symbols = ["n", "c", "h", "w", "o", "i", "r", "s", "p0", "p1", "p2", "p3", "t0", "t1", "d0", "d1", "g"],
  sizes = [affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (o, i, r, s)>,
           affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (1, o, 1, 1)>],
  fp = #verso.fp<reassociates>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %k: tensor<?x?x?x?xf32>, %f: tensor<1x?x1x1xf32>):
  %0 = verso.conv %x, %k {
    strides = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (t0, t1)>,
    pads = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (p0, p1, p2, p3)>,
    dilations = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (d0, d1)>,
    group = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (g)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %0, %f : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %k: tensor<?x?x?x?xf32>, %f: tensor<1x?x1x1xf32>):
  %0 = verso.transpose %f {permutation = array<i64: 1, 0, 2, 3>} : (tensor<1x?x1x1xf32>) -> tensor<?x1x1x1xf32>
  %1 = verso.mul %k, %0 : (tensor<?x?x?x?xf32>, tensor<?x1x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.conv %x, %1 {
    strides = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (t0, t1)>,
    pads = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (p0, p1, p2, p3)>,
    dilations = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (d0, d1)>,
    group = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, d0, d1, g] -> (g)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// A product for each channel is a convolution with a diagonal kernel.
verso.rule @scale_as_convolution attributes {
  symbols = ["n", "c", "h", "w"],
  sizes = [affine_map<()[n, c, h, w] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w] -> (1, c, 1, 1)>],
  conditions = affine_set<()[n, c, h, w] : (h - 1 >= 0, w - 1 >= 0)>,
  fp = #verso.fp<assumes_finite>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %f: tensor<1x?x1x1xf32>):
  %0 = verso.mul %x, %f : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %f: tensor<1x?x1x1xf32>):
  %0 = verso.identity {size = affine_map<()[n, c, h, w] -> (c)>, rank = 4 : i64, element_type = f32} : () -> tensor<?x?x1x1xf32>
  %1 = verso.mul %0, %f : (tensor<?x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x1x1xf32>
  %2 = verso.conv %x, %1 {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// Convolutions of one input with kernels of one shape.
verso.rule @add_kernels attributes {
  symbols = ["n", "c", "h", "w", "o", "i", "r", "s", "p0", "p1", "p2", "p3", "t0", "t1", "g"],
  sizes = [affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (o, i, r, s)>,
           affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (o, i, r, s)>],
  fp = #verso.fp<reassociates>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.conv %x, %a {
    strides = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (t0, t1)>,
    pads = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (p0, p1, p2, p3)>,
    dilations = array<i64: 1, 1>,
    group = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (g)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %b {
    strides = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (t0, t1)>,
    pads = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (p0, p1, p2, p3)>,
    dilations = array<i64: 1, 1>,
    group = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (g)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?x?xf32>):
  %0 = verso.add %a, %b : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {
    strides = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (t0, t1)>,
    pads = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (p0, p1, p2, p3)>,
    dilations = array<i64: 1, 1>,
    group = affine_map<()[n, c, h, w, o, i, r, s, p0, p1, p2, p3, t0, t1, g] -> (g)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// A convolution with a kernel of 1x1 is one with an odd kernel that is zero but
// for its centre. The other kernel's size is free in the source.
verso.rule @enlarge_kernel attributes {
  symbols = ["n", "c", "h", "w", "o", "i", "t", "p", "g"],
  sizes = [affine_map<()[n, c, h, w, o, i, t, p, g] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w, o, i, t, p, g] -> (o, i, 1, 1)>],
  conditions = affine_set<()[n, c, h, w, o, i, t, p, g] : (p >= 1)>,
  fp = #verso.fp<assumes_finite>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %k: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %k {
    strides = affine_map<()[n, c, h, w, o, i, t, p, g] -> (t, t)>,
    pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>,
    group = affine_map<()[n, c, h, w, o, i, t, p, g] -> (g)>} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %0 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %k: tensor<?x?x1x1xf32>):
  %0 = verso.enlarge %k {size = affine_map<()[n, c, h, w, o, i, t, p, g] -> (p * 2 + 1, p * 2 + 1)>} : (tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %x, %0 {
    strides = affine_map<()[n, c, h, w, o, i, t, p, g] -> (t, t)>,
    pads = affine_map<()[n, c, h, w, o, i, t, p, g] -> (p, p, p, p)>, dilations = array<i64: 1, 1>,
    group = affine_map<()[n, c, h, w, o, i, t, p, g] -> (g)>} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
}

// Two convolutions in a row of which the second has a 1x1 kernel.
verso.rule @compose_convolutions attributes {
  symbols = ["n", "c", "h", "w", "m", "i", "o", "r", "s", "p0", "p1", "p2", "p3", "t0", "t1"],
  sizes = [affine_map<()[n, c, h, w, m, i, o, r, s, p0, p1, p2, p3, t0, t1] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w, m, i, o, r, s, p0, p1, p2, p3, t0, t1] -> (m, c, r, s)>,
           affine_map<()[n, c, h, w, m, i, o, r, s, p0, p1, p2, p3, t0, t1] -> (o, m, 1, 1)>],
  fp = #verso.fp<reassociates>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %a {
    strides = affine_map<()[n, c, h, w, m, i, o, r, s, p0, p1, p2, p3, t0, t1] -> (t0, t1)>,
    pads = affine_map<()[n, c, h, w, m, i, o, r, s, p0, p1, p2, p3, t0, t1] -> (p0, p1, p2, p3)>,
    dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %a: tensor<?x?x?x?xf32>, %b: tensor<?x?x1x1xf32>):
  %0 = verso.transpose %a {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %b {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %2 = verso.transpose %1 {permutation = array<i64: 1, 0, 2, 3>} : (tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  %3 = verso.conv %x, %2 {
    strides = affine_map<()[n, c, h, w, m, i, o, r, s, p0, p1, p2, p3, t0, t1] -> (t0, t1)>,
    pads = affine_map<()[n, c, h, w, m, i, o, r, s, p0, p1, p2, p3, t0, t1] -> (p0, p1, p2, p3)>,
    dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %3 : tensor<?x?x?x?xf32>
}

// (x + b) * f = x * f + b * f, with b and f for each channel.
verso.rule @scale_biased attributes {
  symbols = ["n", "c", "h", "w"],
  sizes = [affine_map<()[n, c, h, w] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w] -> (1, c, 1, 1)>,
           affine_map<()[n, c, h, w] -> (1, c, 1, 1)>],
  fp = #verso.fp<reassociates>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>, %f: tensor<1x?x1x1xf32>):
  %0 = verso.add %x, %b : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %0, %f : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>, %f: tensor<1x?x1x1xf32>):
  %0 = verso.mul %x, %f : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.mul %b, %f : (tensor<1x?x1x1xf32>, tensor<1x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}

// A bias before a 1x1 convolution is one after it.
verso.rule @convolve_bias attributes {
  symbols = ["n", "c", "h", "w", "o", "t0", "t1"],
  sizes = [affine_map<()[n, c, h, w, o, t0, t1] -> (n, c, h, w)>,
           affine_map<()[n, c, h, w, o, t0, t1] -> (1, c, 1, 1)>,
           affine_map<()[n, c, h, w, o, t0, t1] -> (o, c, 1, 1)>],
  fp = #verso.fp<reassociates>
} source {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>, %k: tensor<?x?x1x1xf32>):
  %0 = verso.add %x, %b : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %0, %k {
    strides = affine_map<()[n, c, h, w, o, t0, t1] -> (t0, t1)>,
    pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %1 : tensor<?x?x?x?xf32>
} target {
^bb0(%x: tensor<?x?x?x?xf32>, %b: tensor<1x?x1x1xf32>, %k: tensor<?x?x1x1xf32>):
  %0 = verso.conv %x, %k {
    strides = affine_map<()[n, c, h, w, o, t0, t1] -> (t0, t1)>,
    pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<?x?x?x?xf32>, tensor<?x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  %1 = verso.conv %b, %k {strides = array<i64: 1, 1>, pads = array<i64: 0, 0, 0, 0>, dilations = array<i64: 1, 1>, group = 1 : i64} : (tensor<1x?x1x1xf32>, tensor<?x?x1x1xf32>) -> tensor<1x?x1x1xf32>
  %2 = verso.add %0, %1 : (tensor<?x?x?x?xf32>, tensor<1x?x1x1xf32>) -> tensor<?x?x?x?xf32>
  verso.yield %2 : tensor<?x?x?x?xf32>
}
