import type { TimelineWords } from './words';

export const zh: TimelineWords = {
  title: '先后有序：卡片与排序练习',
  tryThis:
    '把五张卡片从早到晚排好，再核对。答案会说明每一步建立在什么之上；值得记住的是这个，不是年份。',
  notes: [
    '年份取自卡片所列文献：较早的按期刊或会议，较新的按首次公开的版本。一手牌里没有同一年的两张。每轮抽牌用固定的种子，所以同一个链接看到同一手牌。',
  ],
  exercise: '请排出先后',
  question: '最早的放最上面。箭头把卡片移动一格。',
  earlier: '把“{name}”上移，更早',
  later: '把“{name}”下移，更晚',
  nowAt: '“{name}”现在是第 {place} 张，共 {of} 张。',
  check: '核对',
  again: '换一手牌',
  found: '{of} 张里有 {right} 张位置正确。',
  allRight: '{of} 张全部排对。',
  right: '位置正确',
  belongs: '应在第 {place} 张',
  answer: '正确的顺序，以及原因',
  cards: '时间线上的全部卡片',
  gap: '相隔 {years} 年',
  reference: '见文献列表',
  still: '五张打乱的卡片：',
  steps: {
    perceptron: {
      name: '感知机',
      what: '只有一层，从样例中学出权重。它分不开的东西，要等到有了更多层。',
    },
    backprop: {
      name: '反向传播',
      what: '把误差逐层传回去，多层网络从此都能学。它因这篇论文广为人知，此后的网络都这样训练。',
    },
    cnn: {
      name: '卷积网络',
      what: '整张图共用一组权重，认出手写数字；用反向传播训练。',
    },
    lstm: {
      name: 'LSTM',
      what: '用门控让误差在长序列里传得下去。在注意力取代它之前，语言任务主要靠它。',
    },
    dbn: {
      name: '深度信念网络',
      what: '逐层训练很多层。这是深度网络的复兴，常被误认作它的诞生。',
    },
    alexnet: {
      name: 'AlexNet',
      what: '深层卷积网络，加上 GPU 和上百万张标注图片，大幅领先赢下 ImageNet。',
    },
    gan: {
      name: '生成对抗网络',
      what: '两个网络对抗，一个伪造图片，一个辨别真假。属于图像合成的支线，不在语言这条主线上。',
    },
    attention: {
      name: '注意力',
      what: '翻译时回看输入的每个词。起初是加在循环网络上的。',
    },
    transformer: {
      name: 'Transformer',
      what: '留下注意力，去掉循环，各位置同时计算。所以先要有注意力。',
    },
    gpt: {
      name: 'GPT',
      what: '用纯文本预训练 Transformer 的解码器，再适配多种任务。',
    },
    bert: {
      name: 'BERT',
      what: '遮住词语来预训练 Transformer 的编码器，搜索和分类随即受益。',
    },
    'gpt-3': {
      name: 'GPT-3',
      what: '比上一代 GPT 大一百倍：任务写在提示词里，给几个样例即可，不必训练。',
    },
    lora: {
      name: 'LoRA',
      what: '冻结模型，只学一小块增量。模型大到没法整个微调，才有了它的用处。',
    },
    instructgpt: {
      name: 'InstructGPT',
      what: '人的偏好把 GPT-3 从续写文本变成按指令做事。',
    },
    chatgpt: {
      name: 'ChatGPT',
      what: '会听指令的模型，以对话的样子交到所有人手里：这是产品，距注意力八年。',
    },
    llama: {
      name: 'LLaMA',
      what: '小模型训练得久，权重到了研究者手里，几周之内就有人在上面继续做。',
    },
    r1: {
      name: 'DeepSeek-R1',
      what: '开放权重，用可检验的奖励练出长篇推理；准确率要用词元来换。',
    },
  },
};
