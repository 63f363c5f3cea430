import type { Locale } from '@/lib/i18n/locale';
import type { LivePartWords } from '../live-part';
import type { RaceNumber } from './fields';
import type { OptimiserId } from './optimisers';
import type { SurfaceId } from './surfaces';
import { raceEn } from './words-en';
import { raceZh } from './words-zh';

export type RaceWords = LivePartWords & {
  surface: string;
  surfaces: Readonly<Record<SurfaceId, string>>;
  racers: string;
  names: Readonly<Record<OptimiserId, string>>;
  fields: Readonly<Record<RaceNumber, string>>;
  more: string;
  play: string;
  stop: string;
  shown: string;
  /** `{steps}`, `{name}`, `{f}` */
  summary: string;
  /** `{first}`, `{length}`, `{t}` */
  raw: string;
  /** Between two sentences. */
  between: string;
  nobody: string;
  chooseOne: string;
  /** `{surface}`, `{step}` */
  map: string;
  start: string;
  minimum: string;
  table: string;
  nameHead: string;
  place: string;
  height: string;
  distance: string;
  firstStep: string;
  longest: string;
  /** `{t}` */
  ranOff: string;
  /** `{length}`, `{t}` */
  lengthAt: string;
};

export const raceWords: Readonly<Record<Locale, RaceWords>> = { en: raceEn, zh: raceZh };
