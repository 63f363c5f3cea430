'use client';

import { MoneyIsland, type IslandProps } from '../money/money-island.client';
import { capTableSheet } from './sheet';
import type { CapTableWords } from './words';

export function CapTableIsland(props: IslandProps<CapTableWords>) {
  return <MoneyIsland sheet={capTableSheet} {...props} />;
}
