/** Words of … */
export const method = {} as const;
