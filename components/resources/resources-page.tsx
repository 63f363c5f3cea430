import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { resourceKinds, resourceStatuses } from '@/lib/guidebook/page-schema';
import { fill } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { ResourceEntry } from './resource-entry';
import styles from './resources.module.css';
import { Shelf } from './shelf.client';

type PageProps = { locale: Locale; guidebook: Guidebook };

/** The shelf of resources, and what its words mean. */
export function ResourcesPage({ locale, guidebook }: PageProps) {
  const { resources: words } = getMessages(locale).pages;
  return (
    <div className="page">
      <PageHead title={words.title} lead={fill(words.lead, { count: guidebook.resources.length })}>
        <p className={styles.more}>
          {words.checking}
          {locale === 'en' && ' '}
          <Link href={routes.checking(locale)}>{words.checkingLink}</Link>
          {locale === 'zh' ? '。' : '. '}
          {words.notPaid}
        </p>
      </PageHead>
      <StatusKey locale={locale} />
      <Shelf
        entries={shelved(guidebook).map((resource) => ({
          id: resource.id,
          kind: resource.kind,
          stages: resource.stages,
          status: resource.status,
          node: <ResourceEntry {...{ locale, guidebook, resource }} />,
        }))}
        options={{
          kind: {
            title: words.kind,
            values: resourceKinds.map((id) => ({ id, title: words.kinds[id] })),
          },
          stage: {
            title: words.stage,
            values: guidebook.stages.map(({ id, title }) => ({ id, title: title[locale] })),
          },
          status: {
            title: words.status,
            values: resourceStatuses.map((id) => ({ id, title: words.statuses[id] })),
          },
        }}
        words={{
          filter: words.filter,
          all: words.all,
          shown: words.shown,
          noneShown: words.noneShown,
        }}
      />
    </div>
  );
}

/** What can be used comes first; otherwise the order of the files, which puts like beside like. */
function shelved({ resources }: Guidebook) {
  return resourceStatuses.flatMap((status) =>
    resources.filter((resource) => resource.status === status),
  );
}

function StatusKey({ locale }: { locale: Locale }) {
  const { resources } = getMessages(locale).pages;
  return (
    <details className={styles.key} data-print="open">
      <summary>{resources.statusKey}</summary>
      <dl>
        {resourceStatuses.map((status) => (
          <div key={status}>
            <dt>{resources.statuses[status]}</dt>
            <dd>{resources.statusWords[status]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
