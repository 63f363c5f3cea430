import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import type { Frame } from '../dashboard/frame';

/** One page of the presentation. */
export type Slide = { id: string; title: string; body: ReactNode };

/** What the slides are made of. */
export type Show = {
  frame: Frame;
  words: Messages['present'];
  /** Teams are named. */
  named: boolean;
};
