import type { Messages } from './en';
import { assessment } from './zh/assessment';
import { guide } from './zh/guide';
import { site } from './zh/site';

export const zh = { site, guide, assessment } satisfies Messages;
