/** Words of … */
export const home = {} as const;
