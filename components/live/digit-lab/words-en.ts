import type { DigitWords } from './words';

export const digitWordsEn: DigitWords = {
  title: 'Digit lab',
  tryThis:
    'Start the training and watch the share of held-out digits read right climb from about one in ten. Then break it: take normalisation away, set the learning rate to 1, or let it learn from only 20 images.',
  notes: [
    'Pixels → hidden layer 1 → hidden layer 2 → 10 logits, all fully connected, with ReLU between. Parameters: the sum of (inputs + 1) × outputs over the layers. Loss: the mean of −ln softmax(logits)[label], the label being the index of a class. One round sees every training image once. Plain 32-bit arithmetic in a worker of your browser, without a library.',
    'SGD: w ← w − αg. Momentum: v ← 0.9 v + g, w ← w − αv. Adam: with both corrections, β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸ (Kingma and Ba 2014). Parameters begin evenly drawn from ±1/√inputs, as in PyTorch. Normalise: (pixel − 0.1307) ÷ 0.3081, pixels from 0 to 1. Interval: Wilson, 95 %.',
    'Data: MNIST (LeCun et al. 1998), © Yann LeCun and Corinna Cortes, CC BY-SA 3.0, cut for this lab to 7,000 images in 16 greys: 5,000 to learn from and 1,000 held out, both from the training file, so some writers stand in both; 1,000 from the test file, written by others. The cut is under the same licence.',
    'The same settings and seed give the same run, number for number; another make of browser may differ in a last digit. The recorded run took about 5 seconds of one processor core.',
  ],
  percent: '{n} %',
  between: ' ',
  fields: {
    first: 'Hidden layer 1',
    second: 'Hidden layer 2',
    rate: 'Learning rate',
    batch: 'Batch size',
    images: 'Images to learn from',
    rounds: 'Rounds',
    seed: 'Seed',
  },
  imagesHint: '20: can it learn them by heart?',
  optimiser: 'Optimiser',
  optimisers: { adam: 'Adam', momentum: 'SGD with momentum 0.9', sgd: 'SGD' },
  normalise: 'Pixels',
  normaliseChoices: { yes: 'Normalised', no: 'From 0 to 1 as they are' },
  channels: 'Input',
  channelChoices: { 1: '784 grey pixels', 3: '2,352: each pixel three times, as if in colour' },
  layout: 'The two networks of the document below',
  layouts: { coded: 'As coded: 784-128-64-10', described: 'As described: 2352-64-32-10' },
  shape: 'Network {sizes}: {parameters} parameters, {updates} updates a round.',
  phases: {
    idle: 'Nothing is trained yet. The digits come with the first start: {size} MB.',
    loading: 'The digits are on their way.',
    running: 'The network is learning.',
    stopped:
      'Stopped after {done} of {rounds} rounds. At the last count {accuracy} of 1,000 held-out digits were read right.',
    finished:
      'Done, after {seconds} s of training: {accuracy} of 1,000 held-out digits are read right (95 % interval {low} to {high}).',
    broken:
      'The loss is no longer a number: the steps were too large. Your settings stand; divide the learning rate by ten and start again.',
    failed:
      'The digits did not arrive. Your settings are safe. Perhaps you are offline; start again when you are not.',
  },
  changed: 'The settings have changed since this run began. They hold from the next start.',
  buttons: {
    start: 'Start training',
    stop: 'Stop',
    resume: 'Resume',
    again: 'Start again',
    clear: 'Clear this run',
  },
  progress: '{done} of {rounds} rounds, {seconds} s',
  loading: '{received} of {size} MB',
  curves: {
    loss: 'Loss',
    accuracy: 'Held-out digits read right, %',
    training: 'while learning',
    heldOut: 'held out',
    round: 'rounds',
    inTable: 'The numbers stand in the table.',
  },
  rounds: {
    caption: 'Round by round; round 0 is the untrained network',
    round: 'Round',
    trained: 'Loss while learning',
    loss: 'Loss, held out',
    accuracy: 'Read right, held out',
  },
  confusion: {
    caption: 'Which digit was read as which (1,000 held-out digits)',
    corner: 'Shown ↓\nread →',
    found: 'Found',
    worst: 'Most often mistaken: {list}.',
    mistake: '{shown} read as {read} ({times} times)',
    and: ', ',
    none: 'Nothing was mistaken.',
    legend: 'Framed: read right. The darker a cell, the larger its share of the row.',
  },
  reading: {
    title: 'Let it read a digit',
    how: 'Draw one with a finger, a pen or the mouse. Or choose one of the 1,000 held-out digits by its number.',
    first: 'Start the training first: until then there is no network to read with.',
    field: 'Field to draw a digit on, by finger, pen or mouse',
    wipe: 'Wipe the field',
    choose: 'Held-out digit number',
    next: 'Next digit',
    mistake: 'Next mistake',
    sees: 'What the network sees: 28 × 28 pixels',
    answer: 'It reads {digit}, with a probability of {share}.',
    right: 'It is a {label}: right.',
    wrong: 'It is a {label}: wrong.',
    caption: 'Probability of each digit',
    digit: 'Digit',
    share: 'Probability',
    nothing: 'Draw or choose a digit.',
    caution:
      'A high probability proves nothing. Draw a letter: it will still name a digit, often with confidence.',
  },
  testing: {
    title: 'Open the test set',
    why: '1,000 digits by other writers have been kept apart. Open them once, when you have chosen your settings.',
    open: 'Open it',
    result:
      'Of 1,000 digits by other writers {accuracy} are read right (95 % interval {low} to {high}).',
    times: 'Openings on this page: {times}.',
    spent:
      'If you changed a setting after the first, this is no longer a test: it has become a second held-out set.',
  },
  recorded:
    'Recorded on {date} with the first settings: after {rounds} rounds {accuracy} of 1,000 held-out digits were read right, and {test} of the test set.',
};
