import type { Messages } from '../../messages';

export const api: Messages['api'] = {
  problems: {
    invalid: { title: '请求内容有误', detail: '没有任何改动。请改正所指出的地方后重新发送。' },
    'not-json': {
      title: '无法读取请求',
      detail: '没有任何改动。请以 JSON 重新发送；如果是在本站页面上操作，请先刷新页面。',
    },
    'no-link': {
      title: '需要有效的链接',
      detail:
        '没有任何改动。链接缺失、已更换、已停用，或者这一期已经删除。请重新打开你的链接，或向加速器索取新链接。你的作答仍保存在浏览器中。',
    },
    'not-allowed': {
      title: '你的链接没有这项权限',
      detail: '没有任何改动。请使用对应的链接，或联系加速器。',
    },
    'cross-site': { title: '请求来自其他网站', detail: '没有任何改动。请在本站页面上操作。' },
    'not-found': {
      title: '这一期中没有这项内容',
      detail: '它可能已被撤回或删除。请刷新页面，查看现有内容。',
    },
    'version-conflict': {
      title: '内容在你查看之后已被修改',
      detail:
        '你的内容没有覆盖它，你这里的内容也还在。请先读取当前版本，决定保留哪一份，再重新发送。',
    },
    'request-id-reused': {
      title: '这个请求编号已用于其他操作',
      detail: '没有任何改动。请在页面上重新操作一次，以获得新的编号。',
    },
    withdrawn: {
      title: '这份内容已经撤回',
      detail: '这是一个旧请求，不会恢复任何内容。如果还想提交，请重新提交。',
    },
    'cohort-closed': {
      title: '这一期已经关闭',
      detail:
        '没有存入任何内容，已提交的内容仍可查看。你的作答仍保存在浏览器中。请向加速器确认是否会重新开放。',
    },
    'round-not-open': {
      title: '本轮尚未开始',
      detail: '没有存入任何内容。你的作答仍保存在浏览器中，本轮开放后即可提交。',
    },
    'round-over': {
      title: '本轮已经结束',
      detail:
        '没有存入任何内容，按时提交的内容不受影响。你的作答仍保存在浏览器中。请向加速器确认能否延期。',
    },
    'round-in-use': {
      title: '已有提交的轮次不能删除',
      detail: '没有任何改动。请保留这一轮，或请各团队先撤回。',
    },
    'too-many-teams': {
      title: '这一期名额已满',
      detail: '你还没有加入。请联系加速器腾出名额，或另开一期。',
    },
    'name-taken': {
      title: '已有团队使用这个名称',
      detail: '没有任何改动。请换一个名称。如果那就是你们团队，请打开加入时得到的编辑链接。',
    },
    'last-link': {
      title: '这是最后一个管理链接',
      detail: '它仍然有效。请更换它，或先新建一个管理链接再停用。',
    },
    anonymous: {
      title: '这一期是匿名的',
      detail: '没有任何改动。只有团队自己能在自己的页面上更换链接。',
    },
    'retention-later': {
      title: '保存期限不能晚于对团队的承诺',
      detail: '没有任何改动。数据可以提前删除，不能推迟。请在期限之前导出所需内容。',
    },
    'too-large': {
      title: '请求内容过大',
      detail: '没有存入任何内容，你的作答仍保存在浏览器中。请不附备注提交，或缩短最长的备注。',
    },
    'not-a-json-request': {
      title: '请求不是 JSON',
      detail: '没有任何改动。请以 application/json 类型发送。',
    },
    'too-many-requests': {
      title: '操作过于频繁',
      detail: '没有任何改动。请稍后重新发送，不会重复执行。',
    },
    failed: {
      title: '服务出错',
      detail: '这是我们的问题，已经记录。你的作答仍保存在浏览器中。请重新发送，不会重复执行。',
    },
    'not-stored': {
      title: '未能存入',
      detail:
        '存储空间已满或暂时无法连接。没有任何改动，此前存入的内容是安全的，你的作答也仍保存在浏览器中。请几分钟后再试。',
    },
  },
};
