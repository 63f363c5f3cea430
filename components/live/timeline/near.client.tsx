'use client';

import { whenNear } from '../when-near.client';

export const NearExercise = whenNear(() =>
  import('./exercise.client').then(({ Exercise }) => Exercise),
);
