type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];
export type BadFile = { what: string; text: string };

/** Two hundred and more files made of a good one, each wrong in one way. */
export function badFiles(good: string): BadFile[] {
  const parsed = JSON.parse(good) as Json;
  const files: BadFile[] = [];
  const add = (what: string, text: string) => files.push({ what, text });

  for (let tenth = 1; tenth < 40; tenth += 1) {
    const length = Math.floor((good.length * tenth) / 40);
    add(`a file cut after ${length} characters`, good.slice(0, length));
  }
  for (const path of pathsIn(parsed)) {
    const name = path.join('.') || 'the whole';
    const value = at(parsed, path);
    for (const [what, wrong] of wrongValues(value)) {
      // A reason may be left open.
      if (path.at(-1) === 'reason' && wrong === null) continue;
      add(`${name} as ${what}`, JSON.stringify(replace(parsed, path, wrong)));
    }
    if (isObject(value)) {
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        add(`${name} with the key ${key}`, withKey(parsed, path, key));
      }
      if (!isDictionary(path)) {
        add(`${name} with a key too many`, withKey(parsed, path, 'extra'));
        for (const key of Object.keys(value)) {
          if (path.at(-1) === 'changedAt' && path.includes('answers')) continue;
          add(`${name} without ${key}`, JSON.stringify(without(parsed, path, key)));
        }
      } else {
        add(`${name} with the key UPPER`, withKey(parsed, path, 'UPPER_case'));
        add(`${name} with an empty key`, withKey(parsed, path, ''));
      }
    }
  }
  addOddities(add, good);
  return [...new Map(files.map((file) => [file.text, file])).values()];
}

function addOddities(add: (what: string, text: string) => void, good: string) {
  add('a number that is no number', good.replace(/"takenAt": \d+/, '"takenAt": NaN'));
  add('a time without end', good.replace(/"takenAt": \d+/, '"takenAt": 1e999'));
  add(
    'a time after the end of time',
    good.replace(/"takenAt": \d+/, '"takenAt": 8640000000000001'),
  );
  add('a day that does not exist', good.replace('"2026-11-02"', '"2026-02-30"'));
  add('a day with a time', good.replace('"2026-11-02"', '"2026-11-02T00:00:00Z"'));
  add('a save date in words', good.replace(/"savedAt": "[^"]+"/, '"savedAt": "yesterday"'));
  add('a note too long', good.replace('协议草稿', '长'.repeat(4001)));
  add('a link too long', good.replace('https://example.com/runbook', 'x'.repeat(2001)));
  add('a name too long', good.replace('春季路演前', '长'.repeat(121)));
  add('a level between two', good.replace('"level": 3', '"level": 2.5'));
  add('a level as text', good.replace('"level": 3', '"level": "3"'));
  add('an unknown kind', good.replace('"kind": "unknown"', '"kind": "maybe"'));
  add('a reason that is no id', good.replace('"no-own-model"', '"<b>no</b>"'));
  add('a version that is none', good.replace('"0.1.0"', '"latest"'));
  add('another format', good.replace('groundwork-assessment', 'groundwork-cohort'));
  add('format version 0', good.replace('"formatVersion": 1', '"formatVersion": 0'));
  add('format version 1.5', good.replace('"formatVersion": 1', '"formatVersion": 1.5'));
  add('format version 99', good.replace('"formatVersion": 1', '"formatVersion": 99'));
  add('format version in text', good.replace('"formatVersion": 1', '"formatVersion": "1"'));
  add('a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000));
  add('a hundred thousand objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000));
  add('brackets without end', '['.repeat(100_000));
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  add('a deep note', good.replace(/"note": "kept[^"]*"/, `"note": ${deep}`));
  add(
    'a prototype key in the deep',
    good.replace(/"note": "kept[^"]*"/, `"note": [[{"__proto__":1}]]`),
  );
  add('bytes that are no text', '\uFFFD\u0000\u0001PK\u0003\u0004\uFFFD\uFFFD');
  add('two files in one', good + good);
  add('a comment', `// saved\n${good}`);
  add('single quotes', good.replaceAll('"', "'"));
  add('a spreadsheet', 'criterion,level\nrunway,3\n');
  add('a page', '<!doctype html><title>404</title>');
  const many = Array.from({ length: 3001 }, (_, index) => `"c${index}":0`).join();
  add('too many removed snapshots', good.replace('"removed": {', `"removed": {${many},`));
  const answer =
    '{"choice":{"kind":"unknown"},"evidence":{"note":"","link":"","date":""},"changedAt":{}}';
  const answers = Array.from({ length: 601 }, (_, index) => `"c${index}":${answer}`).join();
  const last = good.lastIndexOf('"answers": {', good.indexOf('"snapshots"'));
  add('too many answers', `${good.slice(0, last)}"answers": {${answers},${good.slice(last + 12)}`);
}

function wrongValues(value: Json): [string, Json][] {
  const wrong: [string, Json][] = [['a boolean', true]];
  if (typeof value !== 'number') wrong.push(['a number', 7]);
  if (typeof value !== 'string') wrong.push(['text', 'no id']);
  if (!Array.isArray(value)) wrong.push(['an array', []]);
  if (typeof value !== 'object') wrong.push(['an object', {}], ['null', null]);
  if (Array.isArray(value)) wrong.push(['an object', { 0: 'a' }], ['an array of nothing', [null]]);
  if (isObject(value)) wrong.push(['an array of itself', [value]]);
  return wrong;
}

/** Objects whose keys are ids. */
function isDictionary(path: Path): boolean {
  return ['answers', 'profile', 'removed'].includes(String(path.at(-1)));
}

function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathsIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function at(value: Json, path: Path): Json {
  return path.reduce<Json>((inner, key) => (inner as Record<string, Json>)[key] as Json, value);
}

function replace(value: Json, path: Path, by: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, Json>;
  copy[key] = replace(copy[key] as Json, rest, by);
  return copy;
}

function without(value: Json, path: Path, key: string): Json {
  const entries = Object.entries(at(value, path) as Record<string, Json>);
  return replace(value, path, Object.fromEntries(entries.filter(([name]) => name !== key)));
}

/** As text, because an object literal would set its prototype. */
function withKey(value: Json, path: Path, key: string): string {
  const object = at(value, path) as Record<string, Json>;
  const marked = replace(value, path, { ...object, MARK: 0 });
  return JSON.stringify(marked).replace('"MARK":0', `${JSON.stringify(key)}:{}`);
}
