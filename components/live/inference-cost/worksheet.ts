import { worksheetOf } from '../money/sheet-worksheet';
import { inferenceSheet } from './sheet';
import { inferenceWords } from './words';

export const worksheet = worksheetOf(inferenceSheet, inferenceWords);
