import { Link } from '@/components/ui/link';
import { TableBox } from '@/components/ui/table-box';
import { mentorsBeside, type Beside, type Talk } from '@/lib/cohort/mentors-beside';
import { fill } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';
import type { TeamFrame } from './frame';
import styles from './team.module.css';

/** What mentors see otherwise than the team, the widest apart first; and all they rated. */
export function Mentors({ round, ...frame }: TeamFrame & { round: string | null }) {
  const { words, page } = frame;
  const { mentors } = words;
  const ratings = page.ratings.filter((rating) => rating.round === round);
  const { talk, beside } = mentorsBeside(ratings);
  return (
    <section aria-labelledby="mentors" className={`${styles.section} stack`}>
      <h3 id="mentors">{mentors.title}</h3>
      {beside.length === 0 && <p>{mentors.none}</p>}
      {beside.length > 0 && talk.length === 0 && <p>{mentors.nothing}</p>}
      {talk.length > 0 && (
        <>
          <h4>
            {mentors.talk} ({talk.length})
          </h4>
          <p className="quiet">{mentors.talkLead}</p>
          <ul role="list" className={styles.talk}>
            {talk.map((each) => (
              <TalkItem key={each.criterion} {...{ frame, each }} />
            ))}
          </ul>
        </>
      )}
      {beside.length > 0 && <AllRatings {...{ frame, ratings, beside }} />}
    </section>
  );
}

function TalkItem({ frame, each }: { frame: TeamFrame; each: Talk }) {
  const { locale, words, texts } = frame;
  const { mentors } = words;
  const { criterion, chapter, section, own, views } = each;
  const text = texts.criterion(criterion);
  const levels = text?.levels;
  return (
    <li>
      <p className={styles.question}>{text?.question ?? criterion}</p>
      <p>{fill(mentors.own, { level: own, text: levels?.[own] ?? '' })}</p>
      {views.map(({ mentor, level }) => (
        <p key={mentor.link}>
          {fill(mentors.mentor, {
            name: mentor.label || mentors.unnamed,
            level,
            text: levels?.[level] ?? '',
          })}
        </p>
      ))}
      <p className={styles.read}>
        <Link href={routes.chapter(locale, chapter, section)}>
          {fill(mentors.read, { section: texts.section(chapter, section) })}
        </Link>
      </p>
    </li>
  );
}

type AllRatingsProps = {
  frame: TeamFrame;
  ratings: TeamFrame['page']['ratings'];
  beside: readonly Beside[];
};

function AllRatings({ frame, ratings, beside }: AllRatingsProps) {
  const { words, texts } = frame;
  const { mentors } = words;
  const title = fill(mentors.all, { count: beside.length });
  return (
    <details className={styles.details} data-print="open">
      <summary>{title}</summary>
      <TableBox label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{mentors.criterion}</th>
              <th scope="col">{mentors.team}</th>
              {ratings.map(({ mentor }) => (
                <th key={mentor.link} scope="col">
                  {mentor.label || mentors.unnamed}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {beside.map(({ criterion, own }) => (
              <tr key={criterion}>
                <th scope="row">{texts.criterion(criterion)?.question ?? criterion}</th>
                <td>{own ?? mentors.noLevel}</td>
                {ratings.map(({ mentor, levels }) => (
                  <td key={mentor.link}>{levels[criterion] ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </details>
  );
}
