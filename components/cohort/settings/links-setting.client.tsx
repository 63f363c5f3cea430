'use client';

import { useState } from 'react';
import { ConfirmDialog } from '@/components/session/confirm-dialog.client';
import type { Cohort } from '@/lib/cohort/cohort-schema';
import type { IssuedLink, Link } from '@/lib/cohort/link-schema';
import type { Locale } from '@/lib/i18n/locale';
import { call, type Called, type Failure } from '../call';
import { FailureNote } from '../failure-note.client';
import { Said } from '../said';
import { IssueLink } from './issue-link.client';
import { Issued } from './issued.client';
import { LinkTable, type LinkAction } from './link-table.client';
import type { SettingsWords } from './outcome.client';
import { Section } from './section';
import { useLinks } from './use-links.client';

type LinksSettingProps = { locale: Locale; cohort: Cohort; words: SettingsWords };
type Shown = { issued: IssuedLink; title: string };

/** The links of the cohort: issued, replaced, ended. */
export function LinksSetting({ locale, cohort, words }: LinksSettingProps) {
  const text = words.settings.links;
  const { got, refresh } = useLinks(locale, cohort.id);
  const [asked, setAsked] = useState<LinkAction | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  function show(title: string, answer: Called<IssuedLink>): boolean {
    setSaid('');
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setShown({ issued: answer.value, title });
    refresh();
    return answer.ok;
  }
  async function act({ action, link }: LinkAction) {
    const path = { cohort: cohort.id, link: link.id };
    if (action === 'replace') {
      show(text.replaced, await call('rotateLink', { locale, path }));
      return;
    }
    const ended = await call('revokeLink', { locale, path });
    setFailure(ended.ok ? null : ended.failure);
    setSaid(ended.ok ? text.endedNow : '');
    setShown(null);
    refresh();
  }
  return (
    <Section id="links" title={text.title} intro={text.intro}>
      {got === null && <p role="status">{text.loading}</p>}
      {got?.ok && <LinkTable {...{ locale, words }} links={got.value.links} onAct={setAsked} />}
      {got && !got.ok && (
        <FailureNote failure={got.failure} words={words.shared} onRetry={refresh} />
      )}
      <Said text={said} />
      {failure && <FailureNote failure={failure} words={words.shared} />}
      {shown && <Issued {...{ locale, cohort, words }} {...shown} onPut={() => setShown(null)} />}
      <IssueLink
        {...{ cohort, words }}
        onIssue={async (body) =>
          show(
            text.issued,
            await call('createLink', {
              locale,
              path: { cohort: cohort.id },
              body,
            }),
          )
        }
      />
      {asked && (
        <ConfirmDialog
          title={asked.action === 'replace' ? text.confirmReplace : text.confirmEnd}
          confirm={text[asked.action]}
          cancel={words.settings.cancel}
          isFinal
          onConfirm={() => void act(asked)}
          onClose={() => setAsked(null)}
        >
          <p>
            {losesOf(asked.link, asked.action === 'replace' ? text.losesReplace : text.losesEnd)}
          </p>
        </ConfirmDialog>
      )}
    </Section>
  );
}

/** Links of teams are not listed. */
function losesOf({ kind }: Link, words: Readonly<Record<Exclude<Link['kind'], 'team'>, string>>) {
  return kind === 'team' ? '' : words[kind];
}
