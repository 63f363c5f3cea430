import { renderToString } from 'katex';
import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import styles from './method.module.css';

/** TeX; a word of the page's language stands where its name is in double braces. */
const formulas = {
  attainment: String.raw`a=\text{{reached}}=\min\left(\frac{\text{{level}}}{\text{{target}}},\ 1\right)`,
  low: String.raw`\text{{low}}=100\cdot\frac{\sum_{\text{{answered}}} w\,a}{\sum_{\text{{all}}} w}`,
  high: String.raw`\text{{high}}=100\cdot\frac{\sum_{\text{{answered}}} w\,a+\sum_{\text{{open}}} w}{\sum_{\text{{all}}} w}`,
  estimate: String.raw`\text{{estimate}}=100\cdot\frac{\sum_{\text{{answered}}} w\,a}{\sum_{\text{{answered}}} w}`,
  overall: String.raw`\text{{overall}}=100\cdot\prod_{\text{{parts}}}\left(\frac{s}{100}\right)^{g/\sum g}`,
  worth: String.raw`\text{{worth}}=\frac{\text{{after}}-\text{{before}}}{\text{{effort}}}`,
} as const;
export type FormulaId = keyof typeof formulas;

/** A formula as MathML: text that can be read aloud, found and enlarged. */
export function Formula({ id, words }: { id: FormulaId; words: Messages['method']['formula'] }) {
  const html = renderToString(fill(formulas[id], words), { output: 'mathml', displayMode: true });
  // The markup is KaTeX's, made here from the constants above.
  return <div className={styles.formula} dangerouslySetInnerHTML={{ __html: html }} />;
}
