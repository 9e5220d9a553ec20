// What of this page is visible in the viewport: controls, headings, pictures, and the lines of text between
// them, as [{kind, left, top, right, bottom, text, label, states}]. A text belongs to the innermost thing
// around it and is told once.
(() => {
  const TEXT_INPUTS = ['text', 'search', 'email', 'url', 'tel', 'password', 'number', 'date', 'time',
    'datetime-local', 'month', 'week'];
  const ROLES = {
    button: 'BUTTON', link: 'LINK', textbox: 'TEXT_FIELD', searchbox: 'TEXT_FIELD', spinbutton: 'TEXT_FIELD',
    combobox: 'SELECT', listbox: 'SELECT', checkbox: 'CHECKBOX', switch: 'SWITCH', slider: 'SLIDER', radio: 'RADIO', tab: 'TAB',
    menuitem: 'MENU_ITEM', menuitemcheckbox: 'MENU_ITEM', menuitemradio: 'MENU_ITEM', option: 'MENU_ITEM',
    cell: 'TABLE_CELL', gridcell: 'TABLE_CELL', columnheader: 'TABLE_CELL', rowheader: 'TABLE_CELL',
    heading: 'HEADING', img: 'IMAGE', dialog: 'DIALOG', alertdialog: 'DIALOG',
  };
  const TAGS = {
    BUTTON: 'BUTTON', SUMMARY: 'BUTTON', TEXTAREA: 'TEXT_AREA', SELECT: 'SELECT', OPTION: 'MENU_ITEM',
    TD: 'TABLE_CELL', TH: 'TABLE_CELL', H1: 'HEADING', H2: 'HEADING', H3: 'HEADING', H4: 'HEADING',
    H5: 'HEADING', H6: 'HEADING', IMG: 'IMAGE', SVG: 'IMAGE', CANVAS: 'IMAGE', VIDEO: 'IMAGE', DIALOG: 'DIALOG',
  };
  const WORDED = ['TEXT', 'HEADING', 'LINK', 'TABLE_CELL'];
  const ICON_SIZE = 32;

  function kindOf(element) {
    const role = ROLES[element.getAttribute('role')];
    if (role) return role === 'SELECT' && element.tagName === 'INPUT' ? 'TEXT_FIELD' : role;
    const tag = element.tagName.toUpperCase();
    if (tag === 'A') return element.hasAttribute('href') ? 'LINK' : null;
    if (tag === 'INPUT') {
      if (element.type === 'checkbox') return 'CHECKBOX';
      if (element.type === 'radio') return 'RADIO';
      if (TEXT_INPUTS.includes(element.type)) return 'TEXT_FIELD';
      return element.type === 'hidden' ? null : 'BUTTON';
    }
    if (element.isContentEditable && !element.parentElement?.isContentEditable) return 'TEXT_AREA';
    return TAGS[tag] ?? null;
  }

  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

  function textOf(element, kind) {
    if (kind === 'SELECT' && element.selectedOptions) {
      return plain([...element.selectedOptions].map((o) => o.label).join(', '));
    }
    if (kind === 'TEXT_FIELD' || kind === 'TEXT_AREA') {
      const value = element.value ?? element.innerText;
      return element.type === 'password' ? '•'.repeat(value.length) : value;
    }
    if (kind === 'CHECKBOX' || kind === 'RADIO' || kind === 'DIALOG') return '';
    if (element.tagName === 'INPUT') {
      return element.value || { submit: 'Submit', reset: 'Reset', file: 'Choose File' }[element.type] || '';
    }
    return kind === 'IMAGE' ? '' : plain(element.innerText ?? '');
  }

  function labelOf(element, kind, text) {
    const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/)
      .map((id) => id && element.getRootNode().getElementById(id)?.innerText).filter(Boolean).join(' ');
    const labels = [...(element.labels ?? [])].map((label) => {
      const copy = label.cloneNode(true);
      copy.querySelectorAll('input, select, textarea, button').forEach((control) => control.remove());
      return copy.textContent;
    }).join(' ');
    const name = plain(named || element.getAttribute('aria-label') || labels || element.getAttribute('alt')
      || element.getAttribute('title') || element.getAttribute('placeholder'));
    return name === text ? '' : name;
  }

  function statesOf(element) {
    const is = (attribute) => element.getAttribute(attribute) === 'true';
    const states = [];
    if ((element.matches('[type=checkbox], [type=radio]') && element.checked) || is('aria-checked')) {
      states.push('CHECKED');
    }
    if ((element.tagName === 'OPTION' && element.selected) || is('aria-selected')) states.push('SELECTED');
    if (element.matches(':disabled') || is('aria-disabled')) states.push('DISABLED');
    if (element.getRootNode().activeElement === element && element !== document.body) states.push('FOCUSED');
    return states;
  }

  // The part of a rectangle that is in the viewport and not under something else, or null.
  function visible(element, rect) {
    const left = Math.max(0, rect.left), top = Math.max(0, rect.top);
    const right = Math.min(innerWidth, rect.right), bottom = Math.min(innerHeight, rect.bottom);
    if (right - left < 1 || bottom - top < 1) return null;
    if (getComputedStyle(element).pointerEvents !== 'none') {
      const root = element.getRootNode();
      const over = [[0.5, 0.5], [0.05, 0.1], [0.95, 0.1], [0.05, 0.9], [0.95, 0.9]].every(([x, y]) => {
        const hit = root.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return !hit || !(element.contains(hit) || hit.contains(element) || root.host === hit);
      });
      if (over) return null;
    }
    return { left, top, right, bottom };
  }

  const join = (a, b) => ({
    left: Math.min(a.left, b.left), top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
  });

  // The words of a text node with where each stands.
  function wordsOf(node) {
    const words = [];
    for (const match of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      for (const rect of range.getClientRects()) {
        const seen = rect.width > 0 && visible(node.parentElement, rect);
        if (seen) {
          words.push({ ...seen, text: match[0] });
          break;
        }
      }
    }
    return words;
  }

  const found = [];
  const lines = [];

  function addWord(word, block) {
    const line = lines.findLast((l) => l.block === block);
    const height = word.bottom - word.top;
    const follows = line && Math.abs((line.top + line.bottom) / 2 - (word.top + word.bottom) / 2) < height / 2
      && word.left - line.right < height && word.left >= line.right - 2;
    if (follows) {
      Object.assign(line, join(line, word), { text: line.text + (word.left - line.right > 1 ? ' ' : '') + word.text });
    } else {
      lines.push({ kind: 'TEXT', ...word, block, label: '', states: [] });
    }
  }

  function visit(node, owner, block) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.data.trim() || !node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
      if (owner && !owner.words) return;
      for (const word of wordsOf(node)) {
        if (owner) owner.words.push(word); else addWord(word, block);
      }
      return;
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD'].includes(node.tagName)) return;
      const kind = kindOf(node);
      const shown = node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (kind && shown) {
        const item = { kind, element: node, words: WORDED.includes(kind) ? [] : null };
        found.push(item);
        if (kind !== 'DIALOG') owner = item;
      }
      if (!getComputedStyle(node).display.startsWith('inline')) block = node;
      if (node.tagName.toUpperCase() === 'SVG') return;
    }
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child, owner, block);
  }

  visit(document.documentElement, null, document.body);

  const items = found.map(({ kind, element, words }) => {
    let box = visible(element, element.getBoundingClientRect());
    let text = textOf(element, kind);
    if (words?.length) {
      box = words.reduce(join);
      text = words.map((word) => word.text).join(' ');
    } else if (words && !(kind === 'LINK' && labelOf(element, kind, ''))) {
      return null;
    }
    if (!box) return null;
    const small = box.right - box.left <= ICON_SIZE && box.bottom - box.top <= ICON_SIZE;
    return {
      kind: kind === 'IMAGE' && small ? 'ICON' : kind,
      left: box.left, top: box.top, right: box.right, bottom: box.bottom,
      text, label: labelOf(element, kind, text), states: statesOf(element),
    };
  });
  return [...items.filter(Boolean), ...lines.map(({ block, ...line }) => line)];
})()
