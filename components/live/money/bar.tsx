import own from './money.module.css';

const WIDTH = 96;

/** A bar from zero, to the right for a gain and hatched to the left for a loss. The number stands beside it. */
export function Bar({ value, all }: { value: number; all: readonly number[] }) {
  const low = Math.min(0, ...all);
  const reach = Math.max(0, ...all) - low || 1;
  const zero = (-low / reach) * WIDTH;
  const end = ((value - low) / reach) * WIDTH;
  return (
    <svg className={own.bar} viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14">
      <rect
        className={value < 0 ? own.loss : own.gain}
        x={Math.min(zero, end)}
        y="2"
        width={Math.abs(end - zero)}
        height="10"
      />
      <path className={own.zero} d={`M${zero} 0V14`} />
    </svg>
  );
}
