// Runs in reading pages before any other script, as the text of an inline <script data-late="…">.
// The page can be read, linked and printed without more. The scripts named in data-late come with the first
// sign that the reader does more than read, or at once where the page has answers to show. What was chosen,
// typed or pressed until they are awake is done again for them, so that nothing is lost.
(() => {
  const { late } = document.currentScript.dataset;
  const signs = ['pointerdown', 'pointermove', 'touchstart', 'keydown', 'focusin', 'input'];
  /** Fields in the order they were last used, with what they then held. */
  const used = new Map();
  let pressed = null;

  const isTick = (field) => field.matches('[type=radio], [type=checkbox]');
  const note = ({ type, target }) => {
    if (type === 'click') pressed = target.closest('button') ?? pressed;
    else {
      used.delete(target);
      used.set(target, isTick(target) ? target.checked : target.value);
    }
  };

  const begin = () => {
    signs.forEach((sign) => removeEventListener(sign, begin, true));
    for (const src of late.split(' ')) {
      const script = document.createElement('script');
      // Fetched side by side, run in order.
      Object.assign(script, { src, async: false });
      document.head.append(script);
    }
  };

  /** React compares with what it last saw of a field, so the field is first set back, then used again. */
  const again = (held, field) => {
    if (!field.isConnected) return;
    if (isTick(field)) {
      field.checked = !held;
      field.click();
    } else {
      field.value = '';
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, held);
      for (const kind of ['input', 'change'])
        field.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  };

  const hasWork = () => {
    try {
      return Object.keys(localStorage).some(
        (key) => key.startsWith('groundwork:') && key !== 'groundwork:theme',
      );
    } catch {
      return true; // No storage: the page has to say so.
    }
  };

  const kinds = ['change', 'input', 'click'];
  kinds.forEach((kind) => addEventListener(kind, note, true));
  addEventListener('groundwork:awake', () => {
    kinds.forEach((kind) => removeEventListener(kind, note, true));
    used.forEach(again);
    if (pressed?.isConnected) pressed.click();
  });

  if (hasWork()) begin();
  else signs.forEach((sign) => addEventListener(sign, begin, { capture: true, passive: true }));
})();
