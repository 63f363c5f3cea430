import { operation } from '@/app/api/v1/operation';

export const GET = operation('readCohort');
export const PATCH = operation('changeCohort');
export const DELETE = operation('deleteCohort');
