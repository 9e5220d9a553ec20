// What a person sees of this page, as the document knows it: words, elements and table cells, with boxes in
// pixels of the picture. What is hidden, covered or scrolled away is left out; what is cut in half or seen
// through a veil is `ignored`: whoever finds something there is neither praised nor blamed.
(() => {
  const ROLES = {
    button: 'button', link: 'link', textbox: 'text_field', searchbox: 'text_field', spinbutton: 'text_field',
    combobox: 'select', listbox: 'select', checkbox: 'checkbox', switch: 'switch', radio: 'radio',
    slider: 'slider', tab: 'tab', menuitem: 'menu_item', menuitemcheckbox: 'menu_item',
    menuitemradio: 'menu_item', option: 'menu_item', heading: 'heading', img: 'image', dialog: 'dialog',
    alertdialog: 'dialog', toolbar: 'toolbar',
  };
  const TAGS = {
    BUTTON: 'button', SUMMARY: 'button', TEXTAREA: 'text_area', SELECT: 'select', H1: 'heading', H2: 'heading',
    H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', IMG: 'image', DIALOG: 'dialog',
  };
  const FIELDS = ['text_field', 'text_area', 'select', 'checkbox', 'radio', 'switch', 'slider'];
  const WRITTEN_ON = ['button', 'tab', 'menu_item', 'link', 'heading'];
  const ICON_SIZE = 32;
  const SHOWN = { opacityProperty: true, visibilityProperty: true };

  const view = document.documentElement;
  const pen = document.createElement('canvas').getContext('2d');
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const size = (r) => Math.max(0, r.right - r.left) * Math.max(0, r.bottom - r.top);
  const cut = (a, b) => ({
    left: Math.max(a.left, b.left), top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
  });
  const join = (a, b) => ({
    left: Math.min(a.left, b.left), top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
  });
  const box = ({ left, top, right, bottom }) => {
    const scale = devicePixelRatio;
    const x = Math.round(left * scale), y = Math.round(top * scale);
    return {
      x, y, width: Math.max(0, Math.round(right * scale) - x), height: Math.max(0, Math.round(bottom * scale) - y),
    };
  };

  // A link with a border all around looks like a button, and nobody can tell.
  function outlined(element) {
    const style = getComputedStyle(element);
    return ['Top', 'Right', 'Bottom', 'Left'].every((side) => parseFloat(style[`border${side}Width`]) > 0
      && style[`border${side}Style`] !== 'none' && !/, 0\)$/.test(style[`border${side}Color`]));
  }

  function kindOf(element) {
    const role = ROLES[element.getAttribute('role')];
    if (role) return role === 'select' && element.tagName === 'INPUT' ? 'text_field' : role;
    const tag = element.tagName.toUpperCase();
    if (tag === 'A') return element.hasAttribute('href') ? (outlined(element) ? 'button' : 'link') : null;
    if (tag === 'SVG') return element.closest('button, a, [role=button], [role=tab], [role=menuitem]') ? null : 'image';
    if (tag === 'INPUT') {
      const type = { checkbox: 'checkbox', radio: 'radio', range: 'slider', submit: 'button', button: 'button',
        reset: 'button', hidden: null, file: null, color: null, image: null };
      return element.type in type ? type[element.type] : 'text_field';
    }
    return TAGS[tag] ?? null;
  }

  // What scrolling containers and the viewport leave of a rectangle on an element.
  function clipped(element, rect, within) {
    let left = cut(rect, { left: 0, top: 0, right: view.clientWidth, bottom: view.clientHeight });
    for (let e = element; e && e !== document.documentElement && e !== document.body; e = e.parentElement) {
      if (getComputedStyle(e).overflow !== 'visible' && (within || e !== element)) left = cut(left, e.getBoundingClientRect());
    }
    return left;
  }

  const veiled = (element) => {
    const { backgroundColor, opacity } = getComputedStyle(element);
    const alpha = backgroundColor.match(/[,/]\s*([\d.]+)\)$/);
    return opacity < 1 || (backgroundColor.startsWith('rgba') && alpha && alpha[1] > 0);
  };
  const modal = [...document.querySelectorAll('dialog[open], [aria-modal=true]')].find((e) => e.checkVisibility());

  // 'yes', 'no', or 'partly'
  function seen(element, rect, points, within = false) {
    const left = clipped(element, rect, within);
    if (size(left) < 0.1 * size(rect) || size(rect) === 0) return 'no';
    if (modal && !modal.contains(element)) return 'partly';
    let clear = 0, veil = false;
    for (const [x, y] of points) {
      const hit = document.elementFromPoint(left.left + (left.right - left.left) * x, left.top + (left.bottom - left.top) * y);
      if (hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))) clear++;
      else if (hit && veiled(hit)) veil = true;
    }
    if (clear === points.length) return size(left) > 0.97 * size(rect) ? 'yes' : 'partly';
    return clear > 0 || veil ? 'partly' : 'no';
  }

  const words = [], ignored = [], elements = [], lines = [], cells = [];

  const transformed = (text, style) => (style.textTransform === 'uppercase' ? text.toUpperCase()
    : style.textTransform === 'lowercase' ? text.toLowerCase() : text);

  // The box of the ink of a word whose line box is known.
  function inkOf(text, rect, style) {
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
    const m = pen.measureText(text);
    const baseline = (rect.top + rect.bottom) / 2 + (m.fontBoundingBoxAscent - m.fontBoundingBoxDescent) / 2;
    return {
      left: rect.left - m.actualBoundingBoxLeft, right: rect.left + m.actualBoundingBoxRight,
      top: baseline - m.actualBoundingBoxAscent, bottom: baseline + m.actualBoundingBoxDescent,
    };
  }

  // What an ellipsis replaces cannot be told from the document.
  function nearEllipsis(element, rect, style) {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      if (getComputedStyle(e).textOverflow === 'ellipsis' && e.scrollWidth > e.clientWidth) {
        return rect.right > e.getBoundingClientRect().right - 2 * parseFloat(style.fontSize);
      }
    }
    return false;
  }

  function addWord(element, text, rect, style, owner, block, inside) {
    const shown = inside ?? seen(element, rect, [[0.1, 0.5], [0.5, 0.5], [0.9, 0.5]], true);
    if (shown === 'no') return;
    if (shown === 'partly' || nearEllipsis(element, rect, style)) {
      ignored.push(rect);
      return;
    }
    const word = { text: transformed(text, style), line: rect, ink: inkOf(text, rect, style) };
    words.push(word);
    if (owner) owner.words.push(word); else addToLine(word, block);
  }

  function addToLine(word, block) {
    const line = lines.findLast((l) => l.block === block);
    const height = word.line.bottom - word.line.top;
    const follows = line && Math.abs(line.line.bottom - word.line.bottom) < height / 2
      && word.line.left - line.line.right < height && word.line.left >= line.line.right - 2;
    if (follows) {
      const gap = word.line.left - line.line.right > 1 ? ' ' : '';
      Object.assign(line, {
        line: join(line.line, word.line), ink: join(line.ink, word.ink), text: line.text + gap + word.text,
      });
    } else {
      lines.push({ ...word, block });
    }
  }

  function visitText(node, owner, block) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility(SHOWN)) return;
    const style = getComputedStyle(element);
    for (const match of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const rects = [...range.getClientRects()].filter((r) => r.width > 0);
      if (rects.length > 1) rects.forEach((rect) => ignored.push(rect));
      if (rects.length === 1) addWord(element, match[0], rects[0], style, owner, block, null);
    }
  }

  // The words in a field, which the document keeps to itself: written again on a copy and measured there.
  function visitValue(field, kind, owner) {
    const style = getComputedStyle(field);
    const value = kind === 'select' ? field.selectedOptions?.[0]?.text : field.value || field.placeholder;
    if (!value || field.type === 'password' || seen(field, field.getBoundingClientRect(), [[0.5, 0.5]]) !== 'yes') return;
    const copy = document.createElement('div');
    const outer = field.getBoundingClientRect();
    const native = kind === 'select' && style.appearance === 'auto' ? 4 : 0;
    const edge = (side) => parseFloat(style[`border${side}Width`]) + parseFloat(style[`padding${side}`]);
    Object.assign(copy.style, {
      position: 'fixed', left: `${outer.left + edge('Left') + native}px`, top: `${outer.top + edge('Top')}px`,
      width: `${outer.width - edge('Left') - edge('Right')}px`, font: style.font, letterSpacing: style.letterSpacing,
      textAlign: style.textAlign, whiteSpace: kind === 'text_area' ? 'pre-wrap' : 'pre', overflowWrap: 'anywhere',
      lineHeight: kind === 'text_area' ? style.lineHeight : `${outer.height - edge('Top') - edge('Bottom')}px`,
    });
    copy.textContent = value;
    document.body.append(copy);
    const inner = { left: outer.left, top: outer.top, right: outer.right - edge('Right'), bottom: outer.bottom - 1 };
    const node = copy.firstChild;
    for (const match of value.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const rect = range.getBoundingClientRect();
      const left = cut(rect, inner);
      const shown = size(left) < 0.1 * size(rect) ? 'no' : size(left) < 0.97 * size(rect) ? 'partly' : 'yes';
      addWord(field, match[0], rect, style, owner, null, shown);
    }
    copy.remove();
  }

  function labelOf(element) {
    const copies = [...(element.labels ?? [])].map((label) => {
      const copy = label.cloneNode(true);
      copy.querySelectorAll('input, select, textarea, button').forEach((control) => control.remove());
      return copy.textContent;
    });
    const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/)
      .map((id) => id && document.getElementById(id)?.textContent).filter(Boolean);
    return plain([...named, ...copies][0] ?? (element.value ? '' : element.placeholder));
  }

  function statesOf(element) {
    const is = (attribute) => element.getAttribute(attribute) === 'true';
    const states = [];
    if ((element.matches('[type=checkbox], [type=radio]') && element.checked) || is('aria-checked')) states.push('checked');
    if (is('aria-selected') || element.getAttribute('aria-current') === 'page') states.push('selected');
    if (element.matches(':disabled') || is('aria-disabled')) states.push('disabled');
    if (document.activeElement === element && element !== document.body) states.push('focused');
    return states;
  }

  function visit(node, owner, block) {
    if (node.nodeType === Node.TEXT_NODE) {
      visitText(node, owner, block);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const tag = node.tagName.toUpperCase();
    if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD'].includes(tag)) return;
    const kind = kindOf(node);
    if (kind && node.checkVisibility(SHOWN)) {
      const item = { kind, element: node, words: [] };
      elements.push(item);
      if (FIELDS.includes(kind)) {
        if (['text_field', 'text_area', 'select'].includes(kind) && node.matches('input, select, textarea')) {
          visitValue(node, kind, item);
          return;
        }
        if (kind !== 'select') return;
      }
      if (WRITTEN_ON.includes(kind) || kind === 'select') owner = owner?.kind === 'button' ? owner : item;
    }
    if (tag === 'SVG') return;
    if (!getComputedStyle(node).display.startsWith('inline')) block = node;
    for (const child of node.childNodes) visit(child, owner, block);
  }

  visit(document.body, null, document.body);

  const told = [];
  for (const { kind, element, words: own } of elements) {
    const rect = element.getBoundingClientRect();
    const corners = [[0.5, 0.5], [0.08, 0.15], [0.92, 0.15], [0.08, 0.85], [0.92, 0.85]];
    const shown = seen(element, rect, kind === 'link' || kind === 'heading' ? [[0.5, 0.5]] : corners);
    if (shown === 'no') continue;
    if (shown === 'partly') {
      if (size(rect) < 0.3 * innerWidth * innerHeight) ignored.push(clipped(element, rect, false));
      continue;
    }
    const small = rect.width <= ICON_SIZE && rect.height <= ICON_SIZE;
    const common = {
      kind: kind === 'image' && small ? 'icon' : kind,
      also: kind === 'button' && !own.length ? ['icon'] : kind === 'image' ? ['icon', 'image'] : [],
      label: FIELDS.includes(kind) ? labelOf(element) : '', states: statesOf(element),
    };
    if (kind === 'link' || kind === 'heading') {
      const rows = [];
      for (const word of own) {
        const high = word.line.bottom - word.line.top;
        const row = rows.find((r) => Math.abs(r.line.bottom - word.line.bottom) < 4);
        if (row && word.line.left - row.line.right > 1.5 * high) { // such as a number at the far end
          lines.push({ ...word, block: element });
          continue;
        }
        if (row) Object.assign(row, { line: join(row.line, word.line), ink: join(row.ink, word.ink), text: `${row.text} ${word.text}` });
        else rows.push({ ...word });
      }
      for (const row of rows) {
        const whole = rows.length === 1 && kind === 'link' ? [rect] : [];
        told.push({ ...common, text: row.text, boxes: [row.ink, row.line, ...whole], target: whole[0] ?? row.line });
      }
      if (!rows.length && kind === 'link') told.push({ ...common, text: '', boxes: [rect], target: rect });
    } else {
      told.push({ ...common, text: own.map((w) => w.text).join(' '), boxes: [rect], target: rect });
    }
  }
  for (const { text, line, ink, block } of lines) {
    const cell = block.closest?.('td, th');
    const alone = cell && plain(cell.innerText) === text ? [cell.getBoundingClientRect()] : [];
    const high = parseFloat(getComputedStyle(block).fontSize) / parseFloat(getComputedStyle(document.body).fontSize);
    told.push({ kind: 'text', also: cell ? ['table_cell'] : high > 1.3 ? ['heading'] : [], text, label: '', states: [], boxes: [ink, line, ...alone], target: line });
  }
  for (const e of document.querySelectorAll('body *')) {
    const style = getComputedStyle(e);
    const wide = e.offsetWidth - e.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth);
    if (['auto', 'scroll'].includes(style.overflowY) && e.scrollHeight > e.clientHeight && wide > 4 && e.tagName !== 'TEXTAREA') {
      const r = e.getBoundingClientRect();
      const bar = { left: r.right - wide, top: r.top, right: r.right, bottom: r.bottom };
      if (!modal || modal.contains(e)) told.push({ kind: 'scroll_bar', also: [], text: '', label: '', states: [], boxes: [bar], target: bar });
    }
  }
  const bars = modal ? [] : [
    { left: view.clientWidth, top: 0, right: innerWidth, bottom: view.clientHeight },
    { left: 0, top: view.clientHeight, right: view.clientWidth, bottom: innerHeight },
  ];
  for (const bar of bars.filter((b) => size(b) > 0)) {
    told.push({ kind: 'scroll_bar', also: [], text: '', label: '', states: [], boxes: [bar], target: bar });
  }

  // What stands together in a frame, in a shadow or on a ground of its own.
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const { backgroundColor } = getComputedStyle(e);
      if (!/^transparent$|, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  for (const e of document.querySelectorAll('section, fieldset, aside, article, nav, header, [role=group], [role=region]')) {
    const set = outlined(e) || getComputedStyle(e).boxShadow !== 'none' || ground(e) !== ground(e.parentElement);
    const left = clipped(e, e.getBoundingClientRect(), false);
    const large = left.right - left.left >= 120 && left.bottom - left.top >= 48;
    if (!set || !large || !e.checkVisibility(SHOWN) || (modal && !modal.contains(e))) continue;
    told.push({ kind: 'panel', also: [], text: '', label: '', states: [], boxes: [left], target: left });
  }

  [...document.querySelectorAll('table')].forEach((table, t) => [...table.rows].forEach((row, r) =>
    [...row.cells].forEach((cell, c) => {
      const rect = cell.getBoundingClientRect();
      if (!plain(cell.innerText) || seen(cell, rect, [[0.5, 0.5]]) !== 'yes') return;
      const text = transformed(plain(cell.innerText), getComputedStyle(cell));
      cells.push({ table: t, row: r, column: c, header: cell.tagName === 'TH', text, box: box(rect) });
    })));

  return JSON.stringify({
    words: words.map(({ text, ink, line }) => ({ text, ink: box(ink), line: box(line) })),
    elements: told.map((e) => ({ ...e, boxes: e.boxes.map(box), target: box(e.target) })),
    cells,
    ignored: ignored.map(box),
  });
})()
