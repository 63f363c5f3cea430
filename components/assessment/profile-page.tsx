import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import type { Guidebook } from '@/lib/guidebook/guidebook';
import { quickParts } from '@/lib/guidebook/key-criteria';
import { writtenChapters } from '@/lib/guidebook/local';
import { localQuestions } from '@/lib/guidebook/questions';
import { rubricOf } from '@/lib/guidebook/rubric';
import type { Locale } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { ProfileForm } from './profile-form.client';
import styles from './profile.module.css';

/** Who answers: the stage, and the questions that some criterion goes by. */
export function ProfilePage({ locale, guidebook }: { locale: Locale; guidebook: Guidebook }) {
  const { profile, criterion, needsScript } = getMessages(locale).assessment;
  const rubric = rubricOf(guidebook);
  const criteria = rubric.parts.flatMap(({ chapters }) =>
    chapters.flatMap((each) => each.criteria),
  );
  const effect = { rubric: { stages: rubric.stages, questions: rubric.questions }, criteria };
  const [quick] = quickParts(guidebook);
  const [full] = writtenChapters(guidebook);
  return (
    <div className="page">
      <PageHead title={profile.title} lead={profile.lead}>
        <noscript>
          <p className="quiet">{needsScript}</p>
        </noscript>
      </PageHead>
      <div className={styles.page}>
        <ProfileForm
          {...{ effect }}
          questions={localQuestions(guidebook, locale, profile.stage)}
          words={profile}
          saved={{ saved: criterion.saved, savedNot: criterion.savedNot }}
        />
        <p className={`actions ${styles.actions}`}>
          {quick && (
            <Link href={routes.quick(locale, quick.id)} className="button button-main">
              {profile.quick}
            </Link>
          )}
          {full && (
            <Link href={routes.full(locale, full.id)} className="button">
              {profile.full}
            </Link>
          )}
          <Link href={routes.assess(locale)}>{profile.back}</Link>
        </p>
      </div>
    </div>
  );
}
