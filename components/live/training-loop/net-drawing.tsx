import live from '../live.module.css';
import { showNumber } from '../show-number';
import { hasRun, type Moment } from './loop';
import styles from './loop.module.css';
import type { ParameterId } from './net';
import type { LoopWords } from './words';

const RADIUS = 23;
const NODES = {
  x1: [38, 62],
  x2: [38, 198],
  h1: [205, 62],
  h2: [205, 198],
  out: [330, 130],
} as const;
type NodeId = keyof typeof NODES;

/** Each edge with the place of its label, as a share of the way. */
const EDGES: readonly {
  id: ParameterId;
  from: NodeId;
  to: NodeId;
  at: number;
  down: number;
}[] = [
  { id: 'w11', from: 'x1', to: 'h1', at: 0.5, down: -6 },
  { id: 'w21', from: 'x1', to: 'h2', at: 0.3, down: -5 },
  { id: 'w12', from: 'x2', to: 'h1', at: 0.3, down: -5 },
  { id: 'w22', from: 'x2', to: 'h2', at: 0.5, down: -6 },
  { id: 'v1', from: 'h1', to: 'out', at: 0.45, down: -10 },
  { id: 'v2', from: 'h2', to: 'out', at: 0.56, down: 24 },
];

/** The net with the numbers known at this line: values forward, then slopes, then new weights. */
export function NetDrawing({ moment, words }: { moment: Moment; words: LoopWords }) {
  const { phase, example, forward, net, gradient, next } = moment;
  const sloped = phase === 'gradients';
  const weights = sloped ? gradient : phase === 'update' ? next : net;
  const ran = hasRun(moment, 'forward');
  const label = (id: ParameterId) => `${sloped ? `∂${id}` : id} ${showNumber(weights[id], 2)}`;
  const known = (value: number, yes: boolean) => (yes ? showNumber(value, 2) : '?');
  const nodes: readonly { id: NodeId; name: string; value: string; bias?: ParameterId }[] = [
    { id: 'x1', name: 'x1', value: String(example.x1) },
    { id: 'x2', name: 'x2', value: String(example.x2) },
    { id: 'h1', name: 'h1', value: known(forward.h[0], ran), bias: 'b1' },
    { id: 'h2', name: 'h2', value: known(forward.h[1], ran), bias: 'b2' },
    { id: 'out', name: 'ŷ', value: known(forward.prediction, ran), bias: 'c' },
  ];
  const edge = sloped || phase === 'update' ? styles.back : ran ? styles.lit : styles.edge;
  return (
    <figure className={live.plot}>
      <svg viewBox="0 0 440 264" role="img" aria-label={words.net}>
        {EDGES.map(({ id, from, to }) => (
          <path key={id} className={edge} d={`M${NODES[from].join(' ')}L${NODES[to].join(' ')}`} />
        ))}
        <path
          className={hasRun(moment, 'loss') ? edge : styles.edge}
          d="M330 130H402M402 206V130"
        />
        {EDGES.map(({ id, from, to, at, down }) => (
          <text
            key={id}
            className={styles.label}
            x={NODES[from][0] + (NODES[to][0] - NODES[from][0]) * at}
            y={NODES[from][1] + (NODES[to][1] - NODES[from][1]) * at + down}
            textAnchor="middle"
          >
            {label(id)}
          </text>
        ))}
        {nodes.map(({ id, name, value, bias }) => (
          <g key={id}>
            <circle className={styles.node} cx={NODES[id][0]} cy={NODES[id][1]} r={RADIUS} />
            <text
              className={styles.value}
              x={NODES[id][0]}
              y={NODES[id][1] + 5}
              textAnchor="middle"
            >
              {value}
            </text>
            <text
              className={styles.name}
              x={NODES[id][0]}
              y={NODES[id][1] - 29}
              textAnchor="middle"
            >
              {name}
            </text>
            {bias && (
              <text
                className={styles.label}
                x={NODES[id][0]}
                y={NODES[id][1] + (id === 'h1' ? -46 : 39)}
                textAnchor="middle"
              >
                {label(bias)}
              </text>
            )}
          </g>
        ))}
        <rect className={styles.node} x="374" y="112" width="60" height="36" rx="4" />
        <text className={styles.value} x="404" y="135" textAnchor="middle">
          {known(forward.loss, hasRun(moment, 'loss'))}
        </text>
        <text className={styles.name} x="404" y="103" textAnchor="middle">
          {words.loss}
        </text>
        <rect className={styles.node} x="384" y="192" width="40" height="30" rx="4" />
        <text className={styles.value} x="404" y="212" textAnchor="middle">
          {example.y}
        </text>
        <text className={styles.name} x="404" y="240" textAnchor="middle">
          {words.answer} y
        </text>
      </svg>
    </figure>
  );
}
