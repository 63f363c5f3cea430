import type { Locale } from '@/lib/i18n/locale';

/** Words of a list that is kept with the work. */
const en = {
  edit: 'Edit',
  /** What a button does, and to which row: `{verb}`, `{name}` */
  named: '{verb}: {name}',
  done: 'Done',
  remove: 'Remove',
  /** `{name}` */
  removed: 'Removed: {name}',
  undo: 'Undo',
  undone: 'It is back.',
  damaged: 'This row cannot be read, so it is shown as it was kept. Copy what you need.',
  damagedName: 'a row that cannot be read',
  full: 'There is no room for more rows. Remove some first; nothing is lost.',
  kept: 'Your rows are kept with your work in this browser, saved with your file, and sent nowhere.',
};
export type RowWords = typeof en;

const zh: RowWords = {
  edit: '编辑',
  named: '{verb}：{name}',
  done: '完成',
  remove: '移除',
  removed: '已移除：{name}',
  undo: '撤销',
  undone: '已放回。',
  damaged: '这一行无法读取，所以照保存时的原样显示。需要的内容请复制。',
  damagedName: '无法读取的一行',
  full: '放不下更多行了。请先移除几行；已有内容没有丢失。',
  kept: '各行内容随你的作答保存在本浏览器里，会一并存入文件，不会发往任何地方。',
};

export const rowWords: Readonly<Record<Locale, RowWords>> = { en, zh };
