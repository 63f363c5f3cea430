'use client';

import { whenNear } from '../when-near.client';

export const NearPricing = whenNear(() =>
  import('./pricing-calculator.client').then(({ PricingIsland }) => PricingIsland),
);
