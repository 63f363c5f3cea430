'use client';

import { MoneyIsland, type IslandProps } from '../money/money-island.client';
import { runwaySheet } from './sheet';
import type { RunwayWords } from './words';

export function RunwayIsland(props: IslandProps<RunwayWords>) {
  return <MoneyIsland sheet={runwaySheet} {...props} />;
}
