import { calendarOf } from '@/lib/guidebook/calendar';
import { formatDay } from '@/lib/i18n/format';
import { guidebook } from './all-routes';
import { expect, test } from './test';

const { past, next, later } = calendarOf(guidebook);
const words = {
  en: { next: 'In the next twelve months', past: 'In force already', file: '.ics' },
  zh: { next: '未来十二个月', past: '已经生效', file: '.ics' },
};

for (const locale of ['en', 'zh'] as const) {
  test(`the law chapter shows what applies when, and gives the dates away as a file (${locale})`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/guide/law#map`);
    const section = page.locator('section[aria-labelledby=map]');
    await expect(section.getByRole('heading', { name: words[locale].next })).toBeVisible();
    const [soon] = next;
    expect(soon).toBeDefined();
    if (!soon) return;
    const entry = section.getByRole('listitem').filter({ hasText: soon.words[locale] });
    await expect(entry.locator('time')).toHaveText(formatDay(soon.date, locale));
    await expect(entry.getByRole('link')).toHaveAttribute('href', soon.source.url);
    // What holds already is folded.
    const [first] = past;
    const known = section.getByText(first?.words[locale] ?? '');
    await expect(known).toBeHidden();
    await section.getByRole('heading', { name: words[locale].past }).click();
    await expect(known).toBeVisible();

    const href = await section.getByRole('link', { name: words[locale].file }).getAttribute('href');
    const response = await request.get(href ?? '');
    expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(past.length + next.length + later.length);
    expect(text.replaceAll('\r\n ', '')).toContain(
      `DTSTART;VALUE=DATE:${soon.date.replaceAll('-', '')}\r\n`,
    );
  });
}
