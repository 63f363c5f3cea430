import type { Messages } from '../en';

export const live: Messages['live'] = {
  kind: '动手试试',
  notes: '计算方法',
  kept: '你填的数字随你的作答保存在本浏览器里，会一并存入文件，不会发往任何地方。',
  reset: '恢复初始数字',
  copyLink: '复制此视图的链接',
  copied: '链接已复制。数字都在链接里，不经过任何服务器。',
  copyFailed: '浏览器不允许本页复制，请直接复制地址栏里的链接。',
  sharedView: '这些数字来自链接；你自己填过的数字没有改动。',
  leaveShared: '看我的数字',
  failed: '这一部分没有加载成功，上面的内容仍然有效。也许你处于离线状态。',
  retry: '重试',
  table: '同一组数字的表格',
  useAsEvidence: '用作证据：{criterion}',
  evidenceGiven: '已加入证据，原有内容保留。',
  seeEvidence: '到该项准则查看',
  printWithReport: '随报告一起打印',
  problems: {
    empty: '请填一个数字。',
    'not-a-number': '这不是数字。',
    'not-whole': '请填整数。',
    'too-small': '这里最小填 {min}。',
    'too-large': '这里最大填 {max}。',
  },
  waiting: '各栏都填好数字后，这里显示结果。',
};
