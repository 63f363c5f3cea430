import { worksheetOf } from '../money/sheet-worksheet';
import { modelsSheet } from './sheet';
import { modelsWords } from './words';

export const worksheet = worksheetOf(modelsSheet, modelsWords);
