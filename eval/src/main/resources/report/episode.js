(() => {
  const byId = id => document.getElementById(id);
  const steps = [...document.querySelectorAll("[data-step]")];
  const links = [...document.querySelectorAll("[data-go]")];
  const marks = [...document.querySelectorAll("[data-of]")];
  const overlay = byId("overlay");
  let now = -1;
  let playing = 0;

  const fill = () => {
    const screen = byId(steps[now].dataset.screen);
    overlay.replaceChildren(...(screen && !overlay.hidden ? [screen.content.cloneNode(true)] : []));
  };

  const go = (to, remember = true) => {
    if (to < 0 || to >= steps.length || to === now) return;
    const shown = now < 0 ? null : byId(steps[now].dataset.picture);
    if (now >= 0) {
      steps[now].hidden = true;
      links[now].removeAttribute("aria-current");
    }
    now = to;
    const step = steps[now];
    const picture = byId(step.dataset.picture);
    if (shown && shown !== picture) shown.hidden = true;
    picture.hidden = false;
    step.hidden = false;
    for (const mark of marks) mark.classList.toggle("on", mark.dataset.of === step.dataset.step);
    links[now].setAttribute("aria-current", "step");
    const list = byId("steps");
    const row = links[now].parentElement;
    if (row.offsetTop < list.scrollTop) list.scrollTop = row.offsetTop;
    if (row.offsetTop + row.offsetHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = row.offsetTop + row.offsetHeight - list.clientHeight;
    byId("where").value = now;
    byId("count").textContent = `${now + 1} of ${steps.length}`;
    byId("back").disabled = now === 0;
    byId("forth").disabled = now === steps.length - 1;
    fill();
    if (remember) history.replaceState(null, "", `#step-${step.dataset.step}`);
  };

  const toggleElements = () => {
    overlay.hidden = !overlay.hidden;
    byId("elements").setAttribute("aria-pressed", String(!overlay.hidden));
    fill();
  };

  const stop = () => {
    clearInterval(playing);
    playing = 0;
    byId("play").setAttribute("aria-pressed", "false");
    byId("play").textContent = "▶";
  };

  const play = () => {
    if (playing) return stop();
    if (now === steps.length - 1) go(0);
    byId("play").setAttribute("aria-pressed", "true");
    byId("play").textContent = "❚❚";
    playing = setInterval(() => (now === steps.length - 1 ? stop() : go(now + 1)), 1200);
  };

  const named = () => {
    const key = location.hash.replace("#step-", "");
    return Math.max(0, steps.findIndex(step => step.dataset.step === key));
  };

  if (!steps.length) return;
  byId("back").addEventListener("click", () => go(now - 1));
  byId("forth").addEventListener("click", () => go(now + 1));
  byId("play").addEventListener("click", play);
  byId("elements").addEventListener("click", toggleElements);
  byId("where").addEventListener("input", event => go(Number(event.target.value)));
  addEventListener("hashchange", () => go(named(), false));
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const own = event.target.closest("input, summary, button, a");
    const does = {
      ArrowLeft: () => go(now - 1),
      k: () => go(now - 1),
      ArrowRight: () => go(now + 1),
      j: () => go(now + 1),
      Home: () => go(0),
      End: () => go(steps.length - 1),
      o: toggleElements,
      " ": own ? null : play,
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
  go(named(), false);
})();
