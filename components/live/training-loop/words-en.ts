import type { LoopWords } from './words';

export const loopEn: LoopWords = {
  title: 'The training loop, line by line',
  tryThis:
    'Press “Next line” and follow one example through the net: no weight moves until the last line. Then run a hundred updates twice and watch the four predictions settle. At a rate of 1 the training runs off; ReLU at 0.5 dies.',
  notes: [
    'The net: h_i = φ(w_i1·x1 + w_i2·x2 + b_i), ŷ = v1·h1 + v2·h2 + c, loss L = (ŷ − y)². Backpropagation: ∂L/∂ŷ = 2(ŷ − y); for v_i times h_i; passed on to the sum of h_i times v_i·φ′; for w_ij times x_j (Rumelhart, Hinton and Williams 1986). Update: w ← w − rate × gradient.',
    'Finite difference: the loss with one weight moved by ±0.00001, the difference divided by 0.00002. It must equal the gradient, and does to six digits.',
    'The task is “one or the other, not both” (XOR), which no single layer can do. A mini-batch is one example here; the four come in turn. Initial weights and rate are invented (November 2026); no units.',
  ],
  rate: 'Learning rate',
  activation: 'Activation',
  activations: { tanh: 'Tanh', relu: 'ReLU', sigmoid: 'Sigmoid' },
  weights: 'Weights at the start',
  steps: 'Run the loop',
  back: 'Line back',
  next: 'Next line',
  one: '1 update',
  hundred: '100 updates',
  again: 'To the start',
  code: 'The loop; the line that has just run is marked',
  comments: {
    take: 'an input and its answer',
    clear: 'drop the old gradients',
    forward: 'forward pass',
    loss: 'how wrong?',
    gradients: 'backpropagation: gradients only',
    update: 'the optimiser moves the weights',
  },
  now: 'Update {update}.',
  did: {
    take: 'The loader hands over x = ({x1}, {x2}) and the answer y = {y}.',
    clear: 'The gradients of the last example are set to 0. No weight has moved.',
    forward: 'Forward pass: h = ({h1}, {h2}), prediction ŷ = {prediction}.',
    loss: 'The loss compares prediction and answer: ({prediction} − {y})² = {loss}.',
    gradients:
      'Backpropagation starts from the slope 2(ŷ − y) = {out} and finds nine gradients; they differ from finite differences by {apart} at most. No weight has moved yet.',
    update:
      'Each weight moves by −{rate} × its gradient. The loss on this example was {loss} and is now {nextLoss}.',
  },
  ranOff:
    'The loss has passed a million after {updates} updates, and the run stopped there: this rate is too high. Lower it.',
  net: 'The net: two inputs, two hidden units, one output',
  loss: 'loss',
  answer: 'answer',
  parameter: 'Weight',
  value: 'Value',
  gradient: 'Gradient',
  difference: 'Finite difference',
  after: 'After the update',
  table: 'All nine weights in this update',
  history: 'Mean loss over the four examples',
  updates: 'updates done',
  meanLoss: 'mean loss',
  exampleTable: 'The four examples with the weights as they stand',
  input: 'Input (x1, x2)',
  prediction: 'Prediction ŷ',
};
