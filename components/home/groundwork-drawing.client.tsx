'use client';

import { useId } from 'react';
import { useSession } from '@/components/session/session.client';
import { useProfile } from '@/components/session/use-profile.client';
import type { Messages } from '@/lib/i18n/messages';
import styles from './home.module.css';
import { progressOf, type Course, type Stone, type Wall } from './wall';

type DrawingProps = {
  wall: Wall;
  /** Titles of the parts, each cut into the lines that fit beside its course. */
  labels: readonly (readonly string[])[];
  words: Messages['home']['drawing'];
};

/** Units of the drawing. The ground is the line that the venture stands on. */
const WIDTH = 440;
const GROUND = 118;
const DEPTH = 236;
const LEFT = 118;
const GAP = 3;

/** The book as a foundation: parts are courses, chapters are stones, answers fill them. */
export function GroundworkDrawing({ wall, labels, words }: DrawingProps) {
  const title = useId();
  return (
    <figure className={`figure ${styles.drawing}`}>
      <svg viewBox={`0 0 ${WIDTH} ${GROUND + DEPTH + 4}`} role="img" aria-labelledby={title}>
        <title id={title}>{words.title}</title>
        <path
          className={`f-muted ${styles.outline}`}
          d="M156 116V62l36-26 36 26v54M228 116V18h86v98M314 116V74h78v42M246 40h16m18 0h16M246 66h16m18 0h16M246 92h16m18 0h16M184 116V86h16v30M332 96h14m14 0h14"
        />
        <text className="f-small" x="0" y="70">
          {words.venture}
        </text>
        <path className="f-line" d={`M0 ${GROUND}H${WIDTH}`} />
        {layersOf(wall.courses).map(({ course, top, height }, index) => (
          <g key={course.id}>
            <CourseLabel lines={labels[index] ?? []} middle={top + height / 2} />
            <CourseStones {...{ course, wall, top, height }} />
          </g>
        ))}
      </svg>
      <figcaption>{words.caption}</figcaption>
    </figure>
  );
}

/** Courses from the bottom up, each as high as its share of the weight. */
function layersOf(courses: readonly Course[]) {
  const weights = courses.map(({ weight }) => weight);
  const sumOf = (members: readonly number[]) => members.reduce((sum, weight) => sum + weight, 0);
  const scale = DEPTH / sumOf(weights);
  return courses.map((course, index) => ({
    course,
    height: course.weight * scale,
    top: GROUND + DEPTH - sumOf(weights.slice(0, index + 1)) * scale,
  }));
}

function CourseLabel({ lines, middle }: { lines: readonly string[]; middle: number }) {
  const first = middle + 4.5 - ((lines.length - 1) * 15) / 2;
  return (
    <text className="f-small" x="0" y={first}>
      {lines.map((line, index) => (
        <tspan key={line} x="0" dy={index === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

type CourseStonesProps = { course: Course; wall: Wall; top: number; height: number };

function CourseStones({ course, wall, top, height }: CourseStonesProps) {
  const profile = useProfile();
  const answers = useSession(({ work }) => work.answers);
  const edges = edgesOf(course.stones.length);
  return course.stones.map((stone, index) => {
    const [start = 0, end = 0] = [edges[index], edges[index + 1]];
    const { answered, total } = progressOf(stone, wall, profile, answers);
    const shape = { x: start, y: top + GAP, width: end - start - GAP, height: height - GAP, rx: 2 };
    return (
      <g key={stone.id}>
        <rect className={classOf(stone)} {...shape} />
        {answered > 0 && <rect className="f-solid" {...filled(shape, answered / total)} />}
      </g>
    );
  });
}

function classOf({ criteria }: Stone): string {
  return criteria ? `f-fill ${styles.stone ?? ''}` : `f-box ${styles.planned ?? ''}`;
}

/** A stone fills from below. */
function filled<Shape extends { y: number; height: number }>(shape: Shape, share: number): Shape {
  const height = shape.height * share;
  return { ...shape, y: shape.y + shape.height - height, height };
}

/** Where the joints of a course are. Stones differ a little in width, as hewn ones do. */
function edgesOf(count: number): number[] {
  const widths = Array.from(
    { length: count },
    (_, index) => 1 + 0.22 * Math.sin(index * 2.4 + count),
  );
  const sum = widths.reduce((total, width) => total + width, 0);
  const edges = [LEFT];
  for (const width of widths) {
    const last = edges.at(-1) ?? LEFT;
    edges.push(Math.round((last + (width / sum) * (WIDTH - LEFT)) * 10) / 10);
  }
  return edges;
}
