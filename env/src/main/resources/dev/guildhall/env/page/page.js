// Runs before the scripts of every page. Three things differ from a bare browser, all so that a picture shows
// what a person would see and is the same each time: the caret does not blink, the list of a select is drawn
// in the page, and the page's clock is the world's.
(() => {
  const own = (globalThis[Symbol.for('guildhall')] ??= {});

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :root { caret-animation: manual }
    @supports not (caret-animation: manual) { :root { caret-color: transparent } }
    select:not([multiple], [size]), ::picker(select) { appearance: base-select }
  `);
  document.adoptedStyleSheets.push(sheet);

  const RealDate = Date;
  const now = () => own.now ?? RealDate.now();
  const WorldDate = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : target[key]),
  });
  RealDate.prototype.constructor = WorldDate;
  globalThis.Date = WorldDate;

  // Timers that the page set for soon, and not from within a timer: a search that starts when typing stops,
  // a message that fades in. Those set by a timer are clocks and polls, which never end.
  const soon = 700;
  const pending = new Set();
  const realSetTimeout = globalThis.setTimeout;
  const realClearTimeout = globalThis.clearTimeout;
  let inTimer = false;
  globalThis.setTimeout = function setTimeout(work, delay, ...args) {
    if (inTimer || !(delay <= soon || delay === undefined) || typeof work !== 'function') {
      return realSetTimeout(work, delay, ...args);
    }
    const id = realSetTimeout(() => {
      pending.delete(id);
      inTimer = true;
      try {
        work.apply(globalThis, args);
      } finally {
        inTimer = false;
      }
    }, delay);
    pending.add(id);
    return id;
  };
  globalThis.clearTimeout = function clearTimeout(id) {
    pending.delete(id);
    realClearTimeout(id);
  };

  // Two frames after now, and when what was pending is done: whether the document is there.
  own.settled = () => new Promise((done) => {
    const awaited = new Set(pending);
    const check = () => {
      const open = [...awaited].some((id) => pending.has(id));
      if (open) {
        realSetTimeout(check, 10);
      } else {
        done(document.readyState);
      }
    };
    requestAnimationFrame(() => requestAnimationFrame(check));
  });
})();
