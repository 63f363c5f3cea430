import { respondProblem } from '@/lib/cohort/http/respond';
import { Refusal } from '@/lib/cohort/refusal';

/** Paths that the API does not have are refused as the API refuses, not with a page. */
function refuse(request: Request): Response {
  return respondProblem(request, new Refusal('not-found'));
}

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
