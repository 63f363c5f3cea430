import type { JurisdictionWords } from './words';

export const zh: JurisdictionWords = {
  title: '法域切换：哪些义务，自何时起',
  tryThis:
    '先选一个市场，再加一个，看看多出几个日期。然后回答“对人作出决定”或选“自己预训练”，看看又出现哪些。',
  notes: [
    '每条义务都是本书注明日期和来源的事实；它可能管到谁，写成条件附在旁边，读法与测评读取准则条件的方式相同：没有回答的问题，不会隐去任何一条。',
    '这张表只是起点，不是法律意见：它不掌握规模门槛，也不含全部行业法。律师没有看过的行只是假定。',
  ],
  choose: '你的情况',
  summary:
    '这张图上有 {count} 个日期：按你的选择确定管到的 {sure} 个，取决于未答问题的 {open} 个。',
  upcoming: '下一个是 {day}：{value}。',
  none: '请至少选一个市场。',
  table: '义务与日期',
  from: '自何时起',
  duty: '什么规则，管谁',
  source: '来源',
  since: '已适用',
  inDays: '还有 {days} 天',
  today: '今天起适用',
  depends: '取决于：{questions}',
  asOf: '截至 {day}，{certainty}',
  criteria: '问到这些的准则',
  advice: '以上是注明日期的信息，不是法律意见。',
  setMarkets: '把这些市场写入我的概况',
  setTitle: '要改动概况里的市场吗？',
  setText:
    '你的概况现在写的是：{was}。将改为：{will}。要答的准则可能随之变化，已有的作答不会丢失。',
  nothing: '尚未填写',
  setConfirm: '改动概况',
  setCancel: '不改',
  setDone: '概况里的市场已改为这些。',
  same: '概况里写的就是这些市场。',
  reset: '回到我的概况',
  copied: '链接已复制。这些选择都在链接里，不经过任何服务器。',
  sharedView: '这些选择来自链接；你的概况没有改动。',
  leaveShared: '看我的概况',
  criterion: '按市场列出的法律地图',
  evidence: '法域切换，{date}，{markets}：{summary}',
  listSeparator: '、',
  sentenceSeparator: '',
};
