import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import { verdicts, type Claim } from '@/lib/guidebook/page-schema';
import { fill, formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import styles from './checking.module.css';
import { Claims } from './claims.client';

type CheckingPageProps = { locale: Locale; claims: readonly Claim[] };

/** The references that the seed documents give, to be judged, and how such a thing is checked. */
export function CheckingPage({ locale, claims }: CheckingPageProps) {
  const { checking: words } = getMessages(locale).pages;
  const { tally, begin, right, wrong, verdict } = words;
  return (
    <div className="page">
      <PageHead title={words.title} lead={words.lead} />
      <section aria-labelledby="how" className={`column ${styles.how}`}>
        <p>{words.why}</p>
        <h2 id="how">{words.howTitle}</h2>
        <ol>
          {Object.entries(words.how).map(([step, text]) => (
            <li key={step}>{text}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="claims" className={styles.claims}>
        <h2 id="claims">{fill(words.claims, { count: claims.length })}</h2>
        <Claims
          claims={claims.map((claim) => ({
            id: claim.id,
            verdict: claim.verdict,
            text: claim.claim[locale],
            from: fill(words.passage, { seeds: claim.seeds.join(locale === 'zh' ? '、' : ', ') }),
            answer: <Answer {...{ locale, claim }} />,
          }))}
          verdicts={verdicts.map((id) => ({ id, title: words.verdicts[id] }))}
          words={{ tally, begin, right, wrong, verdict }}
        />
      </section>
      <p className={styles.back}>
        <Link href={routes.resources(locale)}>{words.back}</Link>
      </p>
    </div>
  );
}

/** What is true of a claim, and how to find that out. */
function Answer({ locale, claim }: { locale: Locale; claim: Claim }) {
  const { checking: words } = getMessages(locale).pages;
  return (
    <>
      <p>
        <b>
          {words.verdicts[claim.verdict]}
          {locale === 'zh' ? '。' : '. '}
        </b>
        {claim.right[locale]}
      </p>
      <p>
        <b>
          {words.check}
          {locale === 'zh' ? '：' : ': '}
        </b>
        {claim.check[locale]}
      </p>
      <p className={styles.checked}>
        {fill(words.checked, { date: formatDay(claim.checked, locale) })}
        {locale === 'en' && ' '}
        {claim.link && (
          <a href={claim.link} rel="external noreferrer">
            {words.link}
          </a>
        )}
      </p>
    </>
  );
}
