import { fill } from '@/lib/i18n/format';
import { figuresOf } from '../money/figures';
import { closed, joined } from '../money/sentences';
import type { Sheet, Shown } from '../money/sheet';
import { modelsBounds, modelsGroups, modelsStart, type ModelsField } from './fields';
import { lossFrom, modelIds, userMonth, type ModelId } from './models';
import type { ModelsWords } from './words';

type ModelsShown = Shown<ModelsField, ModelsWords>;

export const modelsSheet: Sheet<ModelsField, ModelsWords> = {
  part: 'business-model-comparator',
  start: modelsStart,
  bounds: modelsBounds,
  groups: modelsGroups,
  callField: 'call',
  criteria: [{ id: 'strategy-business-model-test', chapter: 'innovation-and-business-models' }],
  summary: ({ values, words, locale }) => {
    const { price, count } = figuresOf(locale);
    const usual = userMonth(values, values.usual);
    const heavy = userMonth(values, values.heavy);
    const best = modelIds.reduce((most, id) => (usual[id].gain > usual[most].gain ? id : most));
    const losing = modelIds.filter((id) => heavy[id].gain < 0).map((id) => words.models[id]);
    const calls = count(values.heavy);
    return joined(locale, [
      fill(words.best, {
        calls: count(values.usual),
        model: words.models[best],
        gain: price(usual[best].gain),
      }),
      losing.length > 0
        ? fill(words.heavy, { calls, losing: losing.join(words.comma) })
        : fill(words.noLoss, { calls }),
    ]);
  },
  tables: ({ values, words, locale }) => {
    const { price, percent, count } = figuresOf(locale);
    const usual = userMonth(values, values.usual);
    const heavy = userMonth(values, values.heavy);
    return [
      {
        title: closed(fill(words.tableTitle, { calls: count(values.usual) })),
        head: words.tableHead,
        rows: modelIds.map((id) => {
          const { revenue, cost, gain, margin } = usual[id];
          return [words.models[id], price(revenue), price(cost), price(gain), percent(margin)];
        }),
        bars: modelIds.map((id) => usual[id].gain),
      },
      {
        title: closed(fill(words.tableTitle, { calls: count(values.heavy) })),
        head: [
          words.tableHead[0] ?? '',
          closed(fill(words.gainAt, { calls: count(values.heavy) })),
          words.tableHead[4] ?? '',
          words.lossFrom,
        ],
        rows: modelIds.map((id) => [
          words.models[id],
          price(heavy[id].gain),
          percent(heavy[id].margin),
          limitText(id, { values, words, locale }),
        ]),
        bars: modelIds.map((id) => heavy[id].gain),
      },
    ];
  },
};

function limitText(id: ModelId, { values, words, locale }: ModelsShown): string {
  const limit = lossFrom(values, id);
  if (limit === null) return words.never;
  // An advertisement that brings in less than the answer costs loses from the first call on.
  return limit < 1 ? words.always : figuresOf(locale).count(Math.floor(limit * (1 + 1e-12)));
}
