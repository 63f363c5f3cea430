import { worksheetOf } from '../money/sheet-worksheet';
import { runwaySheet } from './sheet';
import { runwayWords } from './words';

export const worksheet = worksheetOf(runwaySheet, runwayWords);
