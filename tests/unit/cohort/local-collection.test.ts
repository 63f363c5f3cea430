import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FromReader, Picked } from '@/components/cohort/local/protocol';
import { createReader } from '@/components/cohort/local/reader';
import { isCollection, readCollection } from '@/lib/cohort/local-collection';
import { noFiles, nextLocalState, type Sorting, typedName } from '@/lib/cohort/local-state';

const saved = readFileSync('tests/fixtures/saved/v2.json', 'utf8');
const other = saved.replace(/"savedAt": ?"[^"]+"/, '"savedAt": "2026-01-02T03:04:05.000Z"');

const picked = (name: string, text: string): Picked => ({
  file: new File([text], name, { type: 'application/json' }),
  folder: '',
});

/** A reader, and what it has said once everything given to it is read. */
function reader() {
  const said: FromReader[] = [];
  const read = createReader({ post: (message) => said.push(message), now: () => 0 });
  const readAll = async (all: readonly Picked[]) => {
    const before = said.length;
    read({ kind: 'read', picked: all });
    await expect
      .poll(() => said.slice(before).some((m) => m.kind === 'read' && m.done === m.of))
      .toBe(true);
    const messages = said.slice(before).filter((message) => message.kind === 'read');
    return {
      files: messages.flatMap(({ files }) => files),
      refused: messages.flatMap(({ refused }) => refused),
      opened: messages.find(({ opened }) => opened)?.opened ?? null,
    };
  };
  const save = async (sorting: Sorting, files: readonly string[]) => {
    read({ kind: 'save', sorting, files, now: 0 });
    const last = said.at(-1);
    if (last?.kind !== 'saved') throw new Error('nothing was saved');
    return last.blob.text();
  };
  return { readAll, save };
}

test('files are read, and those that are none are refused by name with the reason', async () => {
  const { files, refused } = await reader().readAll([
    picked('good.json', saved),
    picked('again.json', other),
    picked('cut.json', saved.slice(0, 300)),
    picked('empty.json', ''),
    picked('other.json', '{"a":1}'),
    picked('later.json', saved.replace(/"formatVersion": ?\d/, '"formatVersion": 9')),
    picked('trap.json', saved.replace('"work"', '"__proto__": 1, "work"')),
  ]);
  expect(files.map(({ name }) => name)).toEqual(['good.json', 'again.json']);
  // The same work, saved at another time.
  expect(files[1]?.content).toBe(files[0]?.id);
  expect(refused.map(({ name, fault }) => [name, fault.code])).toEqual([
    ['cut.json', 'not-json'],
    ['empty.json', 'empty'],
    ['other.json', 'not-ours'],
    ['later.json', 'newer-format'],
    ['trap.json', 'damaged'],
  ]);
});

test('a saved collection opens as it was: files, names, decisions, chapters, rounds', async () => {
  const first = reader();
  const { files } = await first.readAll([picked('a.json', saved), picked('b.json', other)]);
  const ids = files.map(({ id }) => id);
  const sorting: Sorting = {
    name: 'Spring',
    chapters: ['team', 'data'],
    earlier: [{ name: 'Before', from: '2026-01-01', to: '2026-02-01' }],
    names: { f1: 'Acme “=1+1”' },
    decisions: { f2: 'team' },
  };
  const text = await first.save(sorting, ids);
  expect(isCollection(text.slice(0, 200))).toBe(true);

  const second = reader();
  // Another file before it: the ids differ, what is said of them must not.
  const { files: again, opened } = await second.readAll([
    picked('x.json', saved),
    picked('collection.json', text),
  ]);
  expect(opened).toEqual({ ...sorting, names: { f2: 'Acme “=1+1”' }, decisions: { f3: 'team' } });
  expect(
    again.slice(1).map(({ name, assessment, savedAt }) => ({ name, assessment, savedAt })),
  ).toEqual(files.map(({ name, assessment, savedAt }) => ({ name, assessment, savedAt })));
});

test('a collection that was changed by hand is refused with the place', () => {
  const text = JSON.stringify({ format: 'groundwork-collection', formatVersion: 1, extra: true });
  expect(readCollection(text)).toMatchObject({ ok: false, fault: { code: 'damaged' } });
  const later = JSON.stringify({ format: 'groundwork-collection', formatVersion: 2 });
  expect(readCollection(later)).toMatchObject({ ok: false, fault: { code: 'newer-format' } });
});

test('a collection alone is saved as it is; anything more is not', async () => {
  const { files } = await reader().readAll([picked('a.json', saved)]);
  const sorting: Sorting = { name: 'S', chapters: null, earlier: [], names: {}, decisions: {} };
  const read = { kind: 'read', files, refused: [] } as const;
  const opened = nextLocalState(noFiles, { ...read, opened: sorting });
  expect(opened).toMatchObject({ name: 'S', isUnsaved: false });
  expect(nextLocalState(noFiles, { ...read, opened: null }).isUnsaved).toBe(true);
  const second = nextLocalState(opened, { ...read, opened: { ...sorting, name: 'T' } });
  expect(second).toMatchObject({ name: 'S', isUnsaved: true });
});

test('a typed name holds for the team when a newer file of it counts; an emptied one is none', () => {
  expect(typedName({ f1: 'Acme' }, [{ id: 'f2' }, { id: 'f1' }])).toBe('Acme');
  expect(typedName({ f2: '  ' }, [{ id: 'f2' }])).toBeNull();
});
