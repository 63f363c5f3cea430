import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { icalendarText, type DayEvent } from '@/lib/guidebook/icalendar';

const event: DayEvent = {
  uid: 'eu-article-50@groundwork',
  day: '2026-12-02',
  asOf: '2026-11-22',
  summary: 'EU: marks; notices, too',
  description: 'Act\\Part\nread',
  url: 'https://example.org/a?b=c,d;e',
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('an event has its day, its stamp and its escaped words', () => {
  const lines = unfolded(icalendarText('Legal calendar', [event]));
  expect(lines.slice(0, 4)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Groundwork//Legal calendar//EN',
    'CALSCALE:GREGORIAN',
  ]);
  expect(lines.slice(-11)).toEqual([
    'BEGIN:VEVENT',
    'UID:eu-article-50@groundwork',
    'DTSTAMP:20261122T000000Z',
    'DTSTART;VALUE=DATE:20261202',
    'SUMMARY:EU: marks\\; notices\\, too',
    'DESCRIPTION:Act\\\\Part\\nread',
    'URL:https://example.org/a?b=c,d;e',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('whatever the words, no line is longer than 75 octets, and unfolding gives them back whole', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'é', '备', '𠀀', ' ', ',', ';', '\\', '\n'),
    maxLength: 300,
  });
  fc.assert(
    fc.property(words, (summary) => {
      const text = icalendarText('x', [{ ...event, summary }]);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // A character cut in two would come back as U+FFFD.
        expect(Buffer.from(line).toString()).toBe(line);
      }
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const said =
        unfolded(text)
          .find((line) => line.startsWith('SUMMARY:'))
          ?.slice(8) ?? '';
      const read = said.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      expect(read).toBe(summary);
    }),
  );
});
