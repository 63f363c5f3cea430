import type { Messages } from '../en';

export const cohort: Messages['cohort'] = {
  loading: '正在询问服务器……',
  retry: '再试一次',
  bookFailed: '指南的文字，或这一期计分所用版本的规则没有取到。什么都没有丢。请检查网络后再试。',
  kinds: { manage: '管理者', invite: '受邀者', team: '团队', mentor: '导师' },
  teamAlias: '{alias} 号团队',
  noLink: {
    title: '这个页面要用链接打开',
    manage: '请打开开设这一期时给出的管理链接；如果找不到了，请管理者另发一个。',
    invite: '请打开加速器发给你的邀请链接；如果已经失效，请对方另发一个。',
    team: '请打开你们团队自己的链接，就是加入时给出的那个；如果丢了，加速器可以补发。',
    mentor: '请打开加速器给你的导师链接，或请对方另发一个。',
    others: '这个浏览器里还有别的链接：',
    other: '{cohort}（{as}）',
  },
  failures: {
    offline: {
      title: '连不上服务器',
      detail: '什么都没有改动，你填写的内容也还在。请检查网络，然后再试一次。',
    },
    unreadable: {
      title: '应答的不是本站服务器',
      detail: '中间可能隔着需要登录的网络。你的内容没有丢失：先在那里登录，再试一次。',
    },
  },
};
