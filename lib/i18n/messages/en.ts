import { assessment } from './en/assessment';
import { guide } from './en/guide';
import { site } from './en/site';

/** English is the type; a key that Chinese lacks does not compile. */
export const en = { site, guide, assessment };

/** The same shape with any words. */
type Worded<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Worded<T[Key]> };
export type Messages = Worded<typeof en>;
