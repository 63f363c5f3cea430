'use client';

import { MoneyIsland, type IslandProps } from '../money/money-island.client';
import { pricingSheet } from './sheet';
import type { PricingWords } from './words';

export function PricingIsland(props: IslandProps<PricingWords>) {
  return <MoneyIsland sheet={pricingSheet} {...props} />;
}
