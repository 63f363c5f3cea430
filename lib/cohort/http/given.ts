import type * as z from 'zod';
import type { Caller } from '../service/caller';
import type { Service } from '../service/service';
import type { Answer } from './respond';

/** Parts of the path. Each is there exactly when the path of the operation has it. */
export type PathPart = 'cohort' | 'team' | 'round' | 'link';

/** What an operation is given. */
export type Given = {
  service: Service;
  request: Request;
  path: Readonly<Record<PathPart, string>>;
  query: (name: string) => string | null;
  /** The body as a schema has it; refused otherwise. */
  body: <T extends z.ZodType>(schema: T) => Promise<z.output<T>>;
};
export type GivenWithCaller = Given & { caller: Caller };

export type Operation = (given: Given) => Promise<Answer>;
export type OperationWithCaller = (given: GivenWithCaller) => Promise<Answer>;
