import * as z from 'zod';
import { assessmentSchema } from './assessment-schema';
import { momentSchema, requestIdSchema, roundIdSchema, seenVersionSchema } from './ids-schema';
import { standingSchema } from './standing-schema';
import { consentSchema } from './team-schema';

/** Of the body of a request, in bytes. Larger ones are refused before they are read. */
export const MAX_BODY = 128 * 1024;

/** PUT …/submissions/{round}, with the team's link: the first submission, or its replacement. */
export const submitSchema = z.strictObject({
  requestId: requestIdSchema,
  /** The version of the submission that the founder saw; 0: none yet. */
  version: seenVersionSchema,
  consent: consentSchema,
  /** False: notes and links are scored as evidence and then dropped, never stored. */
  shareNotes: z.boolean(),
  assessment: assessmentSchema,
});

/** One team's assessment in one round, with everything it gave. */
export const submissionSchema = z.strictObject({
  round: roundIdSchema,
  version: z.int(),
  submittedAt: momentSchema,
  shareNotes: z.boolean(),
  standing: standingSchema,
  assessment: assessmentSchema,
});
/** 200 and 201 of PUT. `replayed`: this very request had been carried out before; nothing was done. */
export const submittedSchema = z.strictObject({
  round: roundIdSchema,
  version: z.int(),
  submittedAt: momentSchema,
  replayed: z.boolean(),
  standing: standingSchema,
});

export type Submit = z.infer<typeof submitSchema>;
export type Submission = z.infer<typeof submissionSchema>;
export type Submitted = z.infer<typeof submittedSchema>;
