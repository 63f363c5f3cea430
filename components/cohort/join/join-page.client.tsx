'use client';

import type { Outline } from '@/lib/report/texts';
import { LinkGate } from '../link-gate.client';
import type { CopyWords } from './edit-link.client';
import type { Frame } from './frame';
import { Invitation } from './invitation.client';

export type JoinPageProps = Frame & { parts: Outline['parts']; copyWords: CopyWords };

/** The invitation that an invite link opens. */
export function JoinPage(props: JoinPageProps) {
  return (
    <LinkGate locale={props.locale} kind="invite" words={props.shared}>
      {({ cohort }) => <Invitation key={cohort.id} {...props} cohort={cohort} />}
    </LinkGate>
  );
}
