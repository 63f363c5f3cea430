import { formatDay, fill } from '@/lib/i18n/format';
import { answerRows } from './answer-rows';
import { bullet, heading, paragraph, text } from './markdown-text';
import type { View } from './view';
import { chapterWorking } from './workings';

/** Every answer with its evidence, chapter by chapter, and the sum under each. */
export function answersMarkdown(view: View): string[] {
  const { words, texts, report, locale } = view;
  const chapters = report.result.parts.flatMap((part) => part.chapters);
  return [
    paragraph(fill(words.answers.counts, report.result.counts)),
    ...chapters.flatMap((chapter) => {
      const rows = answerRows(view, chapter);
      if (rows.length === 0) return [];
      const lines = rows.flatMap(({ question, answer, evidence }) => {
        const given = evidence
          ? [evidence.note, evidence.link, evidence.date && formatDay(evidence.date, locale)]
          : [];
        const shown = given.filter(Boolean).map(text).join(words.listSeparator);
        return [
          bullet(`**${text(question)}** ${text(answer)}`),
          ...(shown ? [`  - ${words.answers.evidence}${words.separator}${shown}`] : []),
        ];
      });
      const sum = chapterWorking(view, chapter);
      return [
        heading(3, texts.title(chapter.id)),
        ...lines,
        '',
        ...(sum === null ? [] : [paragraph(text(sum))]),
      ];
    }),
  ];
}
