'use client';

import { MoneyIsland, type IslandProps } from '../money/money-island.client';
import { inferenceSheet } from './sheet';
import type { InferenceWords } from './words';

export function InferenceIsland(props: IslandProps<InferenceWords>) {
  return <MoneyIsland sheet={inferenceSheet} {...props} />;
}
