import type { ReadyRisk } from './ready';

/** The ten entries of the OWASP Top 10 for LLM Applications, edition 2025, as sentences of our own. */
export const fromOwasp: readonly ReadyRisk[] = [
  {
    id: 'LLM01',
    kind: 'technical',
    en: [
      'Prompt injection (LLM01): because the model reads text that others write, that text may give it orders, so that it leaks data or acts against the user.',
      'Any blocked attempt in the log',
    ],
    zh: [
      '提示词注入（LLM01）：因为模型会读到别人写的文字，其中可能夹带指令，以致泄露数据或违背用户行事。',
      '日志里出现一次被拦截的尝试',
    ],
  },
  {
    id: 'LLM02',
    kind: 'data',
    en: [
      'Sensitive information disclosure (LLM02): because prompts and training data hold personal or secret data, answers may repeat them, so that we must notify and pay.',
      'A planted marker appears in an answer',
    ],
    zh: [
      '敏感信息泄露（LLM02）：因为提示词和训练数据含有个人信息或机密，回答可能把它们说出去，以致要通知、要赔偿。',
      '预埋的标记出现在回答里',
    ],
  },
  {
    id: 'LLM03',
    kind: 'technical',
    en: [
      'Supply chain (LLM03): because models, adapters and packages come from others, one may be tampered with, so that our product carries the flaw.',
      'A checksum or signature that does not match',
    ],
    zh: [
      '供应链（LLM03）：因为模型、适配器和软件包来自他人，其中一个可能被动过手脚，以致缺陷带进产品。',
      '校验值或签名对不上',
    ],
  },
  {
    id: 'LLM04',
    kind: 'data',
    en: [
      'Data and model poisoning (LLM04): because outsiders can add to what we train on or retrieve, they may plant answers, so that customers are misled.',
      'Unreviewed additions to the index',
    ],
    zh: [
      '数据与模型投毒（LLM04）：因为外人可以往训练集或检索库里添东西，他们可能植入答案，以致客户被误导。',
      '检索库出现未经审核的新增内容',
    ],
  },
  {
    id: 'LLM05',
    kind: 'technical',
    en: [
      'Improper output handling (LLM05): because output goes into pages, queries or shells, it may run as code, so that an attacker gets in.',
      'Output that a check rejects as code',
    ],
    zh: [
      '输出处理不当（LLM05）：因为输出直接进入网页、查询或命令行，可能被当作代码执行，以致攻击者进门。',
      '检查程序拦下形同代码的输出',
    ],
  },
  {
    id: 'LLM06',
    kind: 'technical',
    en: [
      'Excessive agency (LLM06): because the model holds more rights than its task needs, one wrong step may send, delete or buy, so that it cannot be taken back.',
      'An action that nobody confirmed',
    ],
    zh: [
      '过度代理（LLM06）：因为模型的权限超出任务所需，走错一步就可能发送、删除或购买，以致无法收回。',
      '出现一次无人确认的操作',
    ],
  },
  {
    id: 'LLM07',
    kind: 'technical',
    en: [
      'System prompt leakage (LLM07): because keys or rules stand in the system prompt, users may read them, so that the protection they gave is gone.',
      'Our prompt quoted in public',
    ],
    zh: [
      '系统提示词泄露（LLM07）：因为系统提示词里写着密钥或规则，用户可能读出来，以致它们起的保护作用落空。',
      '有人公开贴出我们的提示词',
    ],
  },
  {
    id: 'LLM08',
    kind: 'data',
    en: [
      'Vector and embedding weaknesses (LLM08): because customers share one index, a search may return another customer’s passage, so that a contract is broken.',
      'A passage shown outside its tenant in a test',
    ],
    zh: [
      '向量与嵌入弱点（LLM08）：因为几家客户共用一个检索库，检索可能返回别家的段落，以致违约。',
      '测试中有段落越过租户边界',
    ],
  },
  {
    id: 'LLM09',
    kind: 'technical',
    en: [
      'Misinformation (LLM09): because answers sound sure whether right or wrong, people may act on a wrong one, so that somebody is harmed and we answer for it.',
      'Corrections by users per 1,000 answers, rising',
    ],
    zh: [
      '错误信息（LLM09）：因为回答无论对错都说得很肯定，有人可能照着错的做，以致造成损害、由我们负责。',
      '每千次回答的用户纠正数上升',
    ],
  },
  {
    id: 'LLM10',
    kind: 'financial',
    en: [
      'Unbounded consumption (LLM10): because anyone can send long or many requests, use may run away, so that the bill or an outage arrives overnight.',
      'Cost in an hour above twice the usual',
    ],
    zh: [
      '无限制消耗（LLM10）：因为谁都可以发送超长或大量请求，用量可能失控，以致一夜之间账单暴涨或服务中断。',
      '一小时成本超过平时两倍',
    ],
  },
];
