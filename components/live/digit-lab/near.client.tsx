'use client';

import { whenNear } from '../when-near.client';

export const NearDigits = whenNear(() =>
  import('./digit-lab.client').then(({ DigitIsland }) => DigitIsland),
);
