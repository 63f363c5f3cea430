import type { FaultWords } from './fault-words';

export const faultWordsZh: FaultWords = {
  title: '找出六处错误',
  between: '',
  how: '本书取材的一份文档用 PyTorch 训练这个网络。下面这段程序保留了它的六处错误。勾出你不会放行的行，然后核对。（优化器和 import 没有列出，它们没有问题。）',
  listing: '含六处错误的程序；勾出有错的行',
  comments: {
    setUp: '# 环境准备（在终端里）',
    prepare: '# 图像转为张量，并按均值和标准差归一化',
    shape: '# 输入 128 个，一个隐藏层 64 个单元，输出 10 个',
    test: '# 在 10,000 张测试图像上的准确率',
  },
  check: '核对',
  some: '六处里找到 {found} 处。',
  inOrder: '其实没有错的行：{lines}。',
  all: '六处全找到了。',
  none: '还没有勾任何一行。',
  answers: '逐处讲解',
  fault: '错误 {number}：{hint}',
  line: '第 {line} 行',
  happens: '会怎样',
  why: '为什么',
  mend: '怎么改',
  faults: {
    install: {
      hint: '环境准备',
      happens: '第一条命令就报错，什么也没装上。',
      why: 'pip 是往已有的 Python 里装软件包的，解释器本身不是软件包。而且 3.8 从 2024 年 10 月起就不再修补了。',
      mend: '用 uv、conda 或 venv 建环境，选一个仍在维护的 Python 版本；pip 只用来装 torch 和 torchvision。',
    },
    normalise: {
      hint: '像素',
      happens: '10 轮之后读对 92.15%，本可达到 95.20%，而且没有任何提示。',
      why: '注释许诺的事，这一行没有做。0 到 1 的像素全为非负，大多是 0，数值也小；同样的步子，学得就慢。',
      mend: '在真正用到的变换里加上 transforms.Normalize((0.1307,), (0.3081,))。',
    },
    layers: {
      hint: '对网络的描述',
      happens:
        '照描述去搭，搭出来的是另一个网络：按那份文档里的一处说法是 153,002 个参数，而不是 109,386 个。',
      why: '代码从 784 个输入出发，经过 128 和 64 两个隐藏层，到 10 个输出；128 不是输入。',
      mend: '文字以代码为准，或者直接由代码打印出结构。',
    },
    log: {
      hint: '一声不响',
      happens: '整整十轮，一行日志也没有。',
      why: '60,000 张图、每批 100 张，一轮是 600 批；每轮又从头数起，永远数不到 2000。这个数字适合另一个程序，那里一批只有 4 张。',
      mend: '每 100 批打印一次，除以 100，打印后把累计值清零。',
    },
    evaluate: {
      hint: '模式',
      happens: '眼下没事。哪天有人加了随机失活，每次评测都会偏低。',
      why: 'no_grad 只省内存，不切换模式：随机失活照样关掉单元，批归一化照样跟着测试批次变。',
      mend: '评测前 net.eval()，下一轮训练前 net.train()。',
    },
    rounding: {
      hint: '打印的结果',
      happens: '92.15 打印成 92，92.99 也打印成 92。',
      why: '%d 直接截掉小数，不是四舍五入。相差近一个百分点的两个版本，看上去一样。',
      mend: 'print(f"accuracy: {right / 10000:.2%}")',
    },
  },
};
