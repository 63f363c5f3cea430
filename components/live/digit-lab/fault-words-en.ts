import type { FaultWords } from './fault-words';

export const faultWordsEn: FaultWords = {
  title: 'Find the six faults',
  between: ' ',
  how: 'One of the documents this book was drawn from trains this network in PyTorch. The program below has its six faults. Mark the lines you would not let pass, then check. (The optimiser and the imports are left out, and in order.)',
  listing: 'Program with six faults; mark the lines',
  comments: {
    setUp: '# set-up, in a terminal',
    prepare: '# images as tensors, normalised by mean and spread',
    shape: '# 128 inputs, one hidden layer of 64 units, 10 outputs',
    test: '# accuracy on the 10,000 test images',
  },
  check: 'Check my marks',
  some: 'Found: {found} of 6.',
  inOrder: 'In order after all: line {lines}.',
  all: 'All six.',
  none: 'Nothing is marked yet.',
  answers: 'The six faults, one by one',
  fault: 'Fault {number}: {hint}',
  line: 'Line {line}',
  happens: 'What happens',
  why: 'Why',
  mend: 'Mend',
  faults: {
    install: {
      hint: 'the set-up',
      happens: 'The first command ends with an error, and nothing is installed.',
      why: 'pip installs packages into a Python that is there already; the interpreter itself is no package. And 3.8 has had no repairs since October 2024.',
      mend: 'Make an environment with uv, conda or venv, with a Python that is still maintained, and install only torch and torchvision with pip.',
    },
    normalise: {
      hint: 'the pixels',
      happens: 'After 10 rounds 92.15 % are read right instead of 95.20 %, and no message says so.',
      why: 'The comment promises what the line does not do. Pixels from 0 to 1 are all positive, mostly 0, and small; the same steps then learn more slowly.',
      mend: 'Add transforms.Normalize((0.1307,), (0.3081,)) to the one transform that is used.',
    },
    layers: {
      hint: 'words about the network',
      happens:
        'A reader who builds the network by its description builds another: 153,002 parameters in one place of that document, instead of 109,386.',
      why: 'The code goes from 784 inputs through two hidden layers, 128 and 64, to 10. The 128 are no inputs.',
      mend: 'Let the words follow the code, or print the shape from the code.',
    },
    log: {
      hint: 'the silence',
      happens: 'Not one line is printed in all ten rounds.',
      why: '60,000 images in batches of 100 make 600 batches a round, and the count begins anew each round: it never comes to 2,000. The figure fits another program, with batches of 4.',
      mend: 'Print every 100 batches, divide by 100, and set the total to 0 after each line.',
    },
    evaluate: {
      hint: 'the mode',
      happens: 'Nothing yet. On the day somebody adds dropout, every evaluation comes out too low.',
      why: 'no_grad saves memory but does not switch modes. Dropout goes on dropping, and batch normalisation goes on following the test batch.',
      mend: 'net.eval() before the evaluation, net.train() before the next round.',
    },
    rounding: {
      hint: 'the printed result',
      happens: '92.15 is printed as 92, and so is 92.99.',
      why: '%d cuts off what stands after the point; it does not round. Two versions nearly a point apart look alike.',
      mend: 'print(f"accuracy: {right / 10000:.2%}")',
    },
  },
};
