/** Words of … */
export const report = {} as const;
