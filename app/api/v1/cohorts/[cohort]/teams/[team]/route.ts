import { operation } from '@/app/api/v1/operation';

export const GET = operation('readTeam');
export const PATCH = operation('changeTeam');
export const DELETE = operation('deleteTeam');
