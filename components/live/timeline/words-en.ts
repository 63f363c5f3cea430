import type { TimelineWords } from './words';

export const en: TimelineWords = {
  title: 'The steps in order: cards and an exercise',
  tryThis:
    'Put the five cards in order, earliest first, and check. The answer says what each step rests on; that, rather than the year, is worth remembering.',
  notes: [
    'Years are those of the publications on the cards: the journal or conference for older work, the first public version for the newer. A hand never holds two cards of one year. Rounds are drawn with a fixed seed, so that a link shows the same hand.',
  ],
  exercise: 'Put these in order',
  question: 'Earliest first. The arrows move a card by one place.',
  earlier: 'Move {name} up, earlier',
  later: 'Move {name} down, later',
  nowAt: '{name} is now {place} of {of}.',
  check: 'Check',
  again: 'Other cards',
  found: '{right} of {of} cards stand where they belong.',
  allRight: 'All {of} cards stand where they belong.',
  right: 'right place',
  belongs: 'belongs in place {place}',
  answer: 'The right order, and why',
  cards: 'All the cards on their line',
  gap: '{years} years',
  reference: 'in the list of sources',
  still: 'Five cards, out of order:',
  steps: {
    perceptron: {
      name: 'Perceptron',
      what: 'One layer that learns its weights from examples. What it cannot separate waited for more layers.',
    },
    backprop: {
      name: 'Backpropagation',
      what: 'Sends the error back through several layers, so that all of them can learn. Widely known from this paper on; every network after it trains so.',
    },
    cnn: {
      name: 'Convolutional network',
      what: 'Shares weights across an image and reads handwritten digits. Trained by backpropagation.',
    },
    lstm: {
      name: 'LSTM',
      what: 'Gates keep an error alive over long sequences. The workhorse of language until attention replaced it.',
    },
    dbn: {
      name: 'Deep belief network',
      what: 'Trains many layers one by one. A revival of deep networks, often mistaken for their birth.',
    },
    alexnet: {
      name: 'AlexNet',
      what: 'A deep convolutional network on GPUs and a million labelled pictures wins ImageNet by a wide margin.',
    },
    gan: {
      name: 'Generative adversarial network',
      what: 'Two networks compete, one forging pictures, one judging. A side branch: image synthesis, not language.',
    },
    attention: {
      name: 'Attention',
      what: 'A translator looks back at every word of its input. Added to recurrent networks at first.',
    },
    transformer: {
      name: 'Transformer',
      what: 'Keeps attention and drops recurrence: all positions are worked on at once. So it needed attention first.',
    },
    gpt: {
      name: 'GPT',
      what: 'Pre-trains the decoder of a Transformer on plain text, then adapts it to many tasks.',
    },
    bert: {
      name: 'BERT',
      what: 'Pre-trains the encoder of a Transformer on hidden words; search and classification gain at once.',
    },
    'gpt-3': {
      name: 'GPT-3',
      what: 'A hundred times larger than the GPT before it: the prompt carries the task, with a few examples and no training.',
    },
    lora: {
      name: 'LoRA',
      what: 'Adapts a frozen model by small additions. Worth inventing once models were too large to tune whole.',
    },
    instructgpt: {
      name: 'InstructGPT',
      what: 'Human preferences turn GPT-3 from a continuer of text into one that follows instructions.',
    },
    chatgpt: {
      name: 'ChatGPT',
      what: 'The instruction-following model as a conversation for everybody: a product, eight years after attention.',
    },
    llama: {
      name: 'LLaMA',
      what: 'Small models trained for long, their weights in researchers’ hands: others build on them within weeks.',
    },
    r1: {
      name: 'DeepSeek-R1',
      what: 'Open weights trained by checkable rewards to reason at length; accuracy is paid for in tokens.',
    },
  },
};
