import rehypeShiki from '@shikijs/rehype';
import type { Element } from 'hast';
import { createCssVariablesTheme } from 'shiki';

const theme = createCssVariablesTheme({ name: 'book', variablePrefix: '--c-' });

/** Colours come as classes (`t-keyword`), never as `style`: the security policy forbids inline styles. */
const stylesToClasses = {
  name: 'styles-to-classes',
  pre(node: Element) {
    delete node.properties.style;
  },
  span(node: Element) {
    const { style } = node.properties;
    delete node.properties.style;
    const token =
      typeof style === 'string' ? /color:var\(--c-(?:token-)?([a-z-]+)\)/.exec(style)?.[1] : null;
    if (token && token !== 'foreground') node.properties.className = [`t-${token}`];
  },
};

/** Rehype plugin and options that highlight code when the site is built. */
export const highlightCode = [
  rehypeShiki,
  {
    theme,
    langs: ['python', 'typescript', 'javascript', 'json', 'yaml', 'bash', 'sql', 'text'],
    transformers: [stylesToClasses],
    addLanguageClass: true,
  },
] as const;
