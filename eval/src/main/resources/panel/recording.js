"use strict";
// How work was done, beside the work: the screen of each step and what the hand did there. It is asked for only when
// somebody opens it. A pin is told as the event "guildhall:step" { side, step }.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const address = document.getElementById("main").dataset.address;
  const make = (name, attributes) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };

  document.querySelectorAll(".recording").forEach(recording => {
    const side = Number(recording.dataset.side);
    const player = recording.querySelector(".player");
    const screen = recording.querySelector(".screen");
    const range = recording.querySelector("input");
    const button = name => recording.querySelector(`[data-do="${name}"]`);
    let shots = [];
    let now = 0;
    let size;

    const marks = ([x, y, toX, toY]) => {
      if (x === undefined) return [];
      const ring = { cx: x, cy: y, r: 17 };
      return toX === undefined
        ? [make("circle", { class: "halo", ...ring }), make("circle", { class: "ring", ...ring })]
        : [
            make("path", { class: "halo", d: `M${x} ${y}L${toX} ${toY}` }),
            make("path", { class: "ring", d: `M${x} ${y}L${toX} ${toY}` }),
            make("circle", { class: "ring", cx: toX, cy: toY, r: 8 }),
          ];
    };
    const go = to => {
      now = Math.max(0, Math.min(shots.length - 1, to));
      const shot = shots[now];
      const picture = make("svg", { viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "aria-label": shot.what });
      if (shot.address) picture.append(make("image", { href: shot.address, width: size.width, height: size.height }));
      picture.append(...marks(shot.mark));
      screen.replaceChildren(picture);
      recording.querySelector(".what").textContent = shot.what;
      recording.querySelector("output").textContent = shot.step ? `Step ${shot.step} of ${shots.filter(each => each.step).length}` : "The end";
      range.value = now;
      range.setAttribute("aria-valuetext", shot.what);
      button("back").disabled = now === 0;
      button("forth").disabled = now === shots.length - 1;
      button("pin").disabled = !shot.step;
    };
    const load = async () => {
      const answer = await fetch(`${address}/recording/${side}`);
      const told = answer.ok ? await answer.json() : { shots: [] };
      size = told;
      shots = told.shots;
      if (!shots.length) {
        recording.querySelector(".note").textContent = answer.ok
          ? "There is no step: nothing was done."
          : "The recording cannot be shown now. Close this and open it again.";
        if (!answer.ok) loaded = false;
        return;
      }
      range.max = shots.length - 1;
      player.hidden = false;
      go(0);
      if (wanted) screen.focus();
    };
    let loaded = false;
    let wanted = false;
    recording.addEventListener("toggle", () => {
      if (recording.open && !loaded) {
        loaded = true;
        load();
      }
    });
    const large = on => {
      recording.classList.toggle("large", on);
      button("large").setAttribute("aria-pressed", String(on));
    };
    const does = {
      back: () => go(now - 1),
      forth: () => go(now + 1),
      pin: () => {
        const step = shots[now].step;
        if (!step) return;
        large(false);
        document.dispatchEvent(new CustomEvent("guildhall:step", { detail: { side, step } }));
      },
      large: () => {
        large(!recording.classList.contains("large"));
        screen.focus();
      },
    };
    recording.querySelector(".tools").addEventListener("click", event => does[event.target.closest("button")?.dataset.do]?.());
    range.addEventListener("input", event => {
      event.stopPropagation();
      go(Number(range.value));
    });
    recording.addEventListener("keydown", event => {
      const keys = {
        ArrowLeft: does.back,
        ArrowRight: does.forth,
        Home: () => go(0),
        End: () => go(shots.length - 1),
        p: does.pin,
      };
      if (event.key === "Escape" && recording.classList.contains("large")) large(false);
      else if (event.target === screen && keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey)
        keys[event.key]();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    recording.addEventListener("guildhall:open", () => {
      wanted = true;
      if (recording.open) screen.focus();
      recording.open = true;
    });
  });
})();
