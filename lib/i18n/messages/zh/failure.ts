/** Of the same shape as the English words; not part of the messages, so the page that uses both checks it. */
export const failure = {
  missing: {
    title: '没有这个页面',
    text: '地址可能有误，页面也可能已经移走。你的回答不受影响。',
    ways: '你可以前往',
    home: '首页',
    guide: '指南目录',
    assess: '自评',
    other: 'English start page',
  },
  broken: {
    title: '这个页面出错了',
    text: '网站程序出错，页面停了下来。你的回答保存在这个浏览器里，不受影响。',
    next: '请先重试。若仍出错，可重新载入页面，或先保存一份回答，再从别的页面继续。',
    retry: '重试',
    work: '保存一份回答',
    home: '首页',
  },
} as const;
