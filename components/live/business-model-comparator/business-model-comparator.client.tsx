'use client';

import { MoneyIsland, type IslandProps } from '../money/money-island.client';
import { modelsSheet } from './sheet';
import type { ModelsWords } from './words';

export function ModelsIsland(props: IslandProps<ModelsWords>) {
  return <MoneyIsland sheet={modelsSheet} {...props} />;
}
