// Constraints of the operators that work element by element.
// RUN: verso-opt %s -split-input-file -verify-diagnostics

func.func @div_c1(%a: tensor<2xf32>, %b: tensor<2xf64>) {
  // expected-error @below {{div: C1: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.div %a, %b : (tensor<2xf32>, tensor<2xf64>) -> tensor<2xf32>
  return
}

// -----

func.func @div_c2(%a: tensor<2xf32>, %b: tensor<3xf32>) {
  // expected-error @below {{div: C2: sizes must broadcast}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.div %a, %b : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @div_c3(%a: tensor<2xi1>) {
  // expected-error @below {{div: C3: the element type must be a floating-point or an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.div %a, %a : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @max_c3(%a: tensor<2xi1>) {
  // expected-error @below {{max: C3: the element type must be a floating-point or an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.max %a, %a : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @exp_c1(%a: tensor<2xi32>) {
  // expected-error @below {{exp: C1: the element type must be a floating-point type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.exp %a : (tensor<2xi32>) -> tensor<2xi32>
  return
}

// -----

func.func @clamp_c1(%a: tensor<2xi1>) {
  // expected-error @below {{clamp: C1: the element type must be a floating-point or an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.clamp %a {low = 0.0 : f64, high = 1.0 : f64} : (tensor<2xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @prelu_c1(%a: tensor<2xf32>, %b: tensor<2xf64>) {
  // expected-error @below {{prelu: C1: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.prelu %a, %b : (tensor<2xf32>, tensor<2xf64>) -> tensor<2xf32>
  return
}

// -----

func.func @prelu_c2(%a: tensor<2xf32>, %b: tensor<1x2xf32>) {
  // expected-error @below {{prelu: C2: the slope must not have more dimensions than the input}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.prelu %a, %b : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @less_c3(%a: tensor<2xi1>) {
  // expected-error @below {{less: C3: the element type must be a floating-point or an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.less %a, %a : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @and_c3(%a: tensor<2xf32>) {
  // expected-error @below {{and: C3: the element type must be i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.and %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @not_c1(%a: tensor<2xi8>) {
  // expected-error @below {{not: C1: the element type must be i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.not %a : (tensor<2xi8>) -> tensor<2xi8>
  return
}

// -----

func.func @where_c1(%a: tensor<2xi8>) {
  // expected-error @below {{where: C1: the element type must be i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.where %a, %a, %a : (tensor<2xi8>, tensor<2xi8>, tensor<2xi8>) -> tensor<2xi8>
  return
}

// -----

func.func @where_c2(%c: tensor<2xi1>, %a: tensor<3xf32>) {
  // expected-error @below {{where: C2: sizes must broadcast}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.where %c, %a, %a : (tensor<2xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @where_c3(%c: tensor<2xi1>, %a: tensor<2xf32>, %b: tensor<2xf16>) {
  // expected-error @below {{where: C3: lhs and rhs must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.where %c, %a, %b : (tensor<2xi1>, tensor<2xf32>, tensor<2xf16>) -> tensor<2xf32>
  return
}

// -----

func.func @cast_c0(%a: tensor<2xf32>) {
  // expected-error @below {{cast: C0: attribute 'element_type' must be a type of numbers}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.cast %a {element_type = tensor<2xf32>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @pow_c3(%a: tensor<2xi32>) {
  // expected-error @below {{pow: C3: the element type must be a floating-point type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.pow %a, %a : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi32>
  return
}

// -----

func.func @mod_c3(%a: tensor<2xf32>) {
  // expected-error @below {{mod: C3: the element type must be an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.mod %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @bitwise_and_c3(%a: tensor<2xi1>) {
  // expected-error @below {{bitwise_and: C3: the element type must be an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.bitwise_and %a, %a : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @shift_left_c1(%a: tensor<2xi32>, %b: tensor<2xi64>) {
  // expected-error @below {{shift_left: C1: operands must have the same element type}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.shift_left %a, %b : (tensor<2xi32>, tensor<2xi64>) -> tensor<2xi32>
  return
}

// -----

func.func @bitwise_not_c1(%a: tensor<2xf32>) {
  // expected-error @below {{bitwise_not: C1: the element type must be an integer type other than i1}}
  // expected-error @below {{failed to infer returned types}}
  %0 = verso.bitwise_not %a : (tensor<2xf32>) -> tensor<2xf32>
  return
}
