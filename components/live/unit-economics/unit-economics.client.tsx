'use client';

import { MoneyIsland, type IslandProps } from '../money/money-island.client';
import { unitSheet } from './sheet';
import type { UnitWords } from './words';

export function UnitIsland(props: IslandProps<UnitWords>) {
  return <MoneyIsland sheet={unitSheet} {...props} />;
}
