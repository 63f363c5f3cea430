// Runs in reading pages before any other script, as the text of an inline <script data-late="…">.
// The page can be read, linked and printed without more. The scripts named in data-late come with the first
// sign that the reader does more than read, here, in the address or in another tab, or at once where there is work
// or a shared view of a live part to show.
// Until they are awake, answers are written where the session will find them, and what was chosen, typed or
// pressed is done again for them: nothing is lost, whether they arrive or the reader leaves first.
(() => {
  const { late, version } = document.currentScript.dataset;
  const signs = [
    'pointerdown',
    'pointermove',
    'touchstart',
    'keydown',
    'focusin',
    'input',
    'storage',
    'hashchange',
  ];
  const kinds = ['input', 'change', 'click'];
  // A change that a tab could not merge yet, as lib/session/storage-keys.ts has it: one key for all early tabs.
  const waiting = 'groundwork:pending:early';
  /** Fields in the order they were last used, with what they then held. */
  const used = new Map();
  let pressed = null;

  const isTick = (field) => field.matches('[type=radio], [type=checkbox]');

  const note = ({ type, target }) => {
    if (type === 'click') {
      pressed = target.closest('button') ?? pressed;
      // The other language at the same place.
      const link = target.closest('a[hreflang]');
      if (link) link.hash = location.hash;
      return;
    }
    used.delete(target);
    used.set(target, isTick(target) ? target.checked : target.value);
    keep(target);
  };

  /** What a radio button stands for; a reason for "not applicable" cannot be given yet. */
  const choiceOf = (value) => {
    if (/^[0-4]$/.test(value)) return { kind: 'level', level: Number(value) };
    return value === 'unknown' ? { kind: value } : { kind: value, reason: null };
  };

  /** Writes one field of an answer, in the form of `SavedAnswer`. */
  const keep = (field) => {
    const id = field.closest('fieldset[id^=criterion-]')?.id.slice(10);
    if (!id) return;
    try {
      if (localStorage.getItem('groundwork:work') === 'shared') return;
      const none = { choice: null, evidence: { note: '', link: '', date: '' }, changedAt: {} };
      const start = { guidebookVersion: version, versionAt: 0, startedAt: 0 };
      const empty = { ...start, profile: {}, answers: {}, snapshots: [], removed: {} };
      const { work } = JSON.parse(localStorage.getItem(waiting)) ?? { work: empty };
      const answer = (work.answers[id] ??= none);
      const name = isTick(field) ? 'choice' : field.name;
      if (name === 'choice') answer.choice = choiceOf(field.value);
      else answer.evidence[name] = field.value;
      answer.changedAt[name] = Date.now();
      localStorage.setItem(waiting, JSON.stringify({ formatVersion: 1, work }));
    } catch {
      // No storage, or no room in it: the page will say so, and has the answer itself.
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

  kinds.forEach((kind) => addEventListener(kind, note, true));
  addEventListener('groundwork:awake', () => {
    kinds.forEach((kind) => removeEventListener(kind, note, true));
    used.forEach(again);
    if (pressed?.isConnected) pressed.click();
  });

  /** `#runway-calculator?cash=1200`: whoever opens such a link is shown those numbers, untouched. */
  const isSharedView = location.hash.includes('?');

  if (hasWork() || isSharedView) begin();
  else signs.forEach((sign) => addEventListener(sign, begin, { capture: true, passive: true }));
})();
