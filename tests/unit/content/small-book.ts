import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { rmSync } from 'node:fs';
import { readGuidebook } from '@/lib/content/read-guidebook';

/** The smallest book that has one of everything; each test breaks one thing in it. */
export const smallBook: Readonly<Record<string, string>> = {
  'content/guidebook.yaml': `version: 0.1.0
updated: 2026-11-22
stages:
  - { id: idea, target: 2, title: { en: Idea, zh: 构想 }, hint: { en: Idea, zh: 构想 } }
profile:
  - id: markets
    kind: many
    question: { en: Where, zh: 哪里 }
    options:
      - { id: eu, title: { en: EU, zh: 欧盟 } }
      - { id: uk, title: { en: UK, zh: 英国 } }
bands:
  - { id: not-ready, from: 0, title: { en: No, zh: 否 }, meaning: { en: No, zh: 否 } }
scoring:
  answeredShare: 0.5
  evidence: { from: 3, countsAs: 2 }
  geometricFloor: 1
  effort: { days: 1, weeks: 3, months: 9 }
  sensitivity: { draws: 10, spread: 0.5, seed: 1 }
parts:
  - id: planning
    title: { en: Planning, zh: 规划 }
    summary: { en: Plan, zh: 规划 }
    weight: 1
    chapters:
      - id: team
        title: { en: Team, zh: 团队 }
        sections:
          - { id: roles, title: { en: Roles, zh: 角色 }, seeds: ["000:1-2"] }
          - { id: founding, title: { en: Founding, zh: 创立 }, seeds: [] }
      - id: data
        title: { en: Data, zh: 数据 }
        sections:
          - { id: origin, title: { en: Origin, zh: 来源 }, seeds: ["000:5-6"] }
pages:
  - { id: resources, title: { en: Resources, zh: 资源 }, seeds: ["000:3-4"] }
  - { id: faq, title: { en: Questions, zh: 问答 }, seeds: ["000:5-8"] }
`,
  'content/facts/laws.yaml': `- id: a-law
  kind: law
  value: { en: 1 May 2026, zh: 2026 年 5 月 1 日 }
  asOf: 2026-11-22
  certainty: primary
  source: a-paper
`,
  'content/glossary/terms.yaml': `- id: token
  term: { en: token, zh: 词元 }
  definition: { en: A piece of text., zh: 一段文字。 }
`,
  'content/seeds.yaml': `- id: "000"
  title: { en: Seed, zh: 种子 }
  lines: 9
  passages: ["000:1-2", "000:3-4", "000:5-8", "000:5-6"]
`,
  'content/resources/tools.yaml': `- id: a-tool
  kind: tool
  name: A tool
  purpose: { en: To work with., zh: 用来干活。 }
  stages: [idea]
  status: alive
  link: https://example.org/tool
  checked: 2026-11-22
  seeds: ["000:3"]
  sections: [data#origin]
- id: no-book
  kind: book
  name: No book
  purpose: { en: To read., zh: 用来读。 }
  stages: []
  status: wrong
  instead: { en: Another., zh: 另一本。 }
  checked: 2026-11-22
  seeds: []
  sections: [team#roles]
`,
  'content/checking/claims.yaml': `- id: a-claim
  claim: { en: A book by nobody., zh: 无人所著之书。 }
  seeds: ["000:4"]
  verdict: not-found
  right: { en: There is none., zh: 没有这本书。 }
  check: { en: Look., zh: 查一查。 }
  checked: 2026-11-22
`,
  'content/faq/questions.yaml': `- id: start
  title: { en: The start, zh: 起步 }
  questions:
    - id: why
      title: { en: Why?, zh: 为什么？ }
      seeds: ["000:5-6"]
      sections: [team#founding]
`,
  'content/faq/en.mdx': `---
description: Questions.
updated: 2026-11-22
reading: []
---

## Why? [#why]

Because.<Ref id="a-paper" />
`,
  'content/faq/zh.mdx': `---
description: 问答。
updated: 2026-11-22
reading: []
---

## 为什么？ [#why]

因为<Ref id="a-paper" />。
`,
  'content/references/papers.yaml': `- { id: a-paper, kind: paper, title: A paper, by: Somebody, year: 2020, url: https://example.org/a, certainty: primary, checked: 2026-11-22 }
`,
  'content/references/works.yaml': `- { id: a-book, kind: book, title: A book, by: Somebody, year: 2021, url: https://example.org/b, certainty: primary, checked: 2026-11-22 }
`,
  'content/chapters/team/criteria.yaml': `- id: team-roles
  section: roles
  question: { en: Who, zh: 谁 }
  why: { en: Why, zh: 因为 }
  levels:
    - { en: a, zh: 一 }
    - { en: b, zh: 二 }
    - { en: c, zh: 三 }
    - { en: d, zh: 四 }
    - { en: e, zh: 五 }
  evidence: { en: A list, zh: 清单 }
  stages: [idea]
  applies: { markets: [eu] }
  effort: days
  sources: ["000:1-2"]
`,
  'content/chapters/team/en.mdx': `---
description: About the team.
updated: 2026-11-22
reading:
  - ref: a-paper
    why: Short.
---

Opening.

## Roles [#roles]

A <Term id="token">token</Term> since <Fact id="a-law" /> said so.<Ref id="a-paper" /> See [the start](/guide/team#founding).

| a | b |
| - | - |
| 1 | 2 |

<Figure id="box">A box.</Figure>

<Criterion id="team-roles" />

## Founding [#founding]

Words.<Ref id="a-book" />
`,
  'content/chapters/team/zh.mdx': `---
description: 讲团队。
updated: 2026-11-22
reading:
  - ref: a-paper
    why: 很短。
---

开头。

## 角色 [#roles]

自 <Fact id="a-law" />起，<Term id="token">词元</Term>如此<Ref id="a-paper" />。见[开头](/guide/team#founding)。

| 甲  | 乙  |
| --- | --- |
| 1   | 2   |

<Figure id="box">一个方框。</Figure>

<Criterion id="team-roles" />

## 创立 [#founding]

文字<Ref id="a-book" />。
`,
  'content/chapters/team/figures/box.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 100">
  <title data-zh="方框">Box</title>
  <desc data-zh="一个方框">A box</desc>
  <rect class="f-box" x="1" y="1" width="90" height="40" />
  <text class="f-text" x="9" y="20" data-zh="数据">Data</text>
</svg>
`,
};

/** Writes a book to a folder of its own, which goes when the test ends, and returns the folder. */
export function writeBook(changes: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'book-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...smallBook, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** The problems of the small book after one file has been edited, as `file:line message`. */
export function problemsAfter(file: string, from: string | RegExp, to: string): string[] {
  const text = smallBook[file];
  if (text === undefined) throw new Error(`the small book has no ${file}`);
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`nothing to replace in ${file}: ${String(from)}`);
  return problemsOf({ [file]: edited });
}

export function problemsOf(changes: Readonly<Record<string, string | null>>): string[] {
  const { problems } = readGuidebook(writeBook(changes), new Set());
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}
