/** The id of the field at a place of the request. */
export const fieldId = (path: string) => `field-${path.replaceAll('.', '-')}`;
