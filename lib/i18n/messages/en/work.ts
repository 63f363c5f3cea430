/** Words of … */
export const work = {} as const;
