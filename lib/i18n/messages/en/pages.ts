/** Words of … */
export const pages = {} as const;
