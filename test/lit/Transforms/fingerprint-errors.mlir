// What is not a graph of a vocabulary is told where it is.

// RUN: verso-opt %s --split-input-file --verify-diagnostics --verso-fingerprint

// expected-error @below {{vocabulary 'v': it must be a dictionary}}
module attributes {verso.vocabularies = {v = 1 : i64}} {
  func.func @f() attributes {verso.vocabulary = "v"} {
    return
  }
}

// -----

// expected-error @below {{vocabulary 'v': all sizes must have equally many values}}
module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2, 3>}, {name = "m", values = array<i64: 4>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  func.func @f() attributes {verso.vocabulary = "v"} {
    return
  }
}

// -----

// expected-error @below {{vocabulary 'v': no size is called "m"}}
module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2, 3>}], inputs = [{name = "x", sizes = ["m"]}], max_operators = 1 : i64}}} {
  func.func @f() attributes {verso.vocabulary = "v"} {
    return
  }
}

// -----

// expected-error @below {{vocabulary 'v': input 'x' has more than 4096 elements}}
module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 4096>}], inputs = [{name = "x", sizes = ["n", "n", "n", "n"]}], max_operators = 1 : i64}}} {
  func.func @f() attributes {verso.vocabulary = "v"} {
    return
  }
}

// -----

// expected-error @below {{vocabulary 'v': its 'max_operators' must be 1 to 7}}
module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 99 : i64}}} {
  func.func @f() attributes {verso.vocabulary = "v"} {
    return
  }
}

// -----

// expected-error @below {{the module has no vocabulary "v"}}
func.func @f() attributes {verso.vocabulary = "v"} {
  return
}

// -----

module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  // expected-error @below {{argument 0: 'verso.input' must name an input of vocabulary 'v'}}
  func.func @f(%x: tensor<2xf32> {verso.input = "y"}) -> tensor<2xf32> attributes {verso.vocabulary = "v"} {
    return %x : tensor<2xf32>
  }
}

// -----

module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  // expected-error @below {{argument 0: input 'x' has the type 'tensor<2xf32>'}}
  func.func @f(%x: tensor<3xf32> {verso.input = "x"}) -> tensor<3xf32> attributes {verso.vocabulary = "v"} {
    return %x : tensor<3xf32>
  }
}

// -----

module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  // expected-error @below {{argument 1: input 'x' comes twice}}
  func.func @f(%x: tensor<2xf32> {verso.input = "x"}, %y: tensor<2xf32> {verso.input = "x"}) -> tensor<2xf32> attributes {verso.vocabulary = "v"} {
    return %x : tensor<2xf32>
  }
}

// -----

module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  func.func @f(%x: tensor<2xf32> {verso.input = "x"}) -> tensor<2xf32> attributes {verso.vocabulary = "v"} {
    // expected-error @below {{a graph consists of operators with a definition}}
    %0 = verso.opaque "LRN" (%x) : (tensor<2xf32>) -> tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}

// -----

module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  // expected-error @below {{a graph must have one block}}
  func.func private @f(tensor<2xf32>) -> tensor<2xf32> attributes {verso.vocabulary = "v"}
}

// -----

module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  // expected-error @below {{a graph must return one value}}
  func.func @f(%x: tensor<2xf32> {verso.input = "x"}) attributes {verso.vocabulary = "v"} {
    return
  }
}

// -----

// expected-error @below {{graph 'f': it has more than 1 operators}}
module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  func.func @f(%x: tensor<2xf32> {verso.input = "x"}) -> tensor<2xf32> attributes {verso.vocabulary = "v"} {
    %0 = verso.relu %x : (tensor<2xf32>) -> tensor<2xf32>
    %1 = verso.tanh %0 : (tensor<2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}

// -----

// Well formed with the sizes of the first assignment only.
// expected-error @below {{graph 'f': 'split' is not well formed in every assignment of sizes, or too large}}
module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2, 3>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  func.func @f(%x: tensor<2xf32> {verso.input = "x"}) -> tensor<1xf32> attributes {verso.vocabulary = "v"} {
    %0:2 = verso.split %x {axis = 0 : i64, sizes = array<i64: 1, 1>} : (tensor<2xf32>) -> (tensor<1xf32>, tensor<1xf32>)
    return %0#0 : tensor<1xf32>
  }
}

// -----

module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2, 3>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  func.func @f(%x: tensor<2xf32> {verso.input = "x"}) -> tensor<1xf32> attributes {verso.vocabulary = "v"} {
    // expected-error @below {{'verso.assignments' must list a dictionary for each assignment but the first}}
    %0:2 = verso.split %x {axis = 0 : i64, sizes = array<i64: 1, 1>, verso.assignments = []} : (tensor<2xf32>) -> (tensor<1xf32>, tensor<1xf32>)
    return %0#0 : tensor<1xf32>
  }
}

// -----

// expected-error @below {{graph 'f': 'fill' is not well formed in every assignment of sizes, or too large}}
module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [{name = "x", sizes = ["n"]}], max_operators = 1 : i64}}} {
  func.func @f() -> tensor<1099511627776x1099511627776xf32> attributes {verso.vocabulary = "v"} {
    %0 = verso.fill {value = 0.0 : f64, shape = array<i64: 1099511627776, 1099511627776>, element_type = f32} : () -> tensor<1099511627776x1099511627776xf32>
    return %0 : tensor<1099511627776x1099511627776xf32>
  }
}

// -----

// expected-error @below {{vocabulary 'v': there are more than 64 inputs}}
module attributes {verso.vocabularies = {v = {sizes = [{name = "n", values = array<i64: 2>}], inputs = [
    {name = "a", sizes = ["n"], copies = 7 : i64}, {name = "b", sizes = ["n"], copies = 7 : i64}, {name = "c", sizes = ["n"], copies = 7 : i64},
    {name = "d", sizes = ["n"], copies = 7 : i64}, {name = "e", sizes = ["n"], copies = 7 : i64}, {name = "f", sizes = ["n"], copies = 7 : i64},
    {name = "g", sizes = ["n"], copies = 7 : i64}, {name = "h", sizes = ["n"], copies = 7 : i64}, {name = "i", sizes = ["n"], copies = 7 : i64},
    {name = "j", sizes = ["n"], copies = 7 : i64}], max_operators = 1 : i64}}} {
  func.func @f() attributes {verso.vocabulary = "v"} {
    return
  }
}
