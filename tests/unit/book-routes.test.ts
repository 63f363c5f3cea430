import { expect, test } from 'vitest';
import { bookId, bookRoutes, inBook } from '@/lib/book-routes';

const chapter = { locale: 'en', id: 'team', written: ['team', 'data', 'data-protection'] } as const;

test('ids of an element, and what points to them, begin with the chapter', () => {
  expect(
    inBook(
      {
        id: 'figure-roles-title',
        'aria-labelledby': 'figure-roles-title figure-roles-desc',
        markerEnd: 'url(#arrow)',
        className: 'figure',
        width: 440,
      },
      chapter,
    ),
  ).toEqual({
    id: 'team--figure-roles-title',
    'aria-labelledby': 'team--figure-roles-title team--figure-roles-desc',
    markerEnd: 'url(#team--arrow)',
    className: 'figure',
    width: 440,
  });
});

test.each([
  ['#founding', '#team--founding'],
  ['/en/guide/data', '#data'],
  ['/en/guide/data#sources', '#data--sources'],
  ['/en/guide/planned#start', '/en/guide/planned#start'],
  ['https://example.org/en/guide/data', 'https://example.org/en/guide/data'],
])('a link to %s leads to %s', (href, expected) => {
  expect(inBook({ href }, chapter)).toEqual({ href: expected });
});

test('a chapter whose name begins with another’s does not share its ids', () => {
  expect(bookId('data', 'protection--x')).not.toBe(bookId('data-protection', 'x'));
  expect(bookRoutes.chapter('en', 'data-protection', 'europe')).toBe('#data-protection--europe');
  expect(bookRoutes.glossary('en', 'token')).toBe('#glossary--token');
  expect(bookRoutes.sources('en')).toBe('#sources');
});
