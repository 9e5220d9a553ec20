"use strict";
// Where a grader saw what they write about: lines, places in pictures, drawings and parts, and steps of recordings.
//
// changed() is called when a pin is put or taken away, keep() when its note is written.
const pinBoard = (sides, changed, keep) => {
  const pins = [];
  const placeOf = pin => {
    const side = sides === 2 ? `${"AB"[pin.side - 1]}, ` : "";
    if (pin.step) return `${side}step ${pin.step}`;
    return `${side}part ${pin.part}, ${pin.line ? `line ${pin.line}` : `${Math.round(pin.x * 100)} % across, ${Math.round(pin.y * 100)} % down`}`;
  };
  const showPins = () => {
    const list = document.querySelector("#pins ul");
    document.getElementById("pins").hidden = pins.length === 0;
    list.replaceChildren(
      ...pins.map((pin, i) => {
        const item = document.createElement("li");
        const label = document.createElement("label");
        const input = document.createElement("input");
        const away = document.createElement("button");
        input.value = pin.note;
        input.maxLength = 1000;
        input.placeholder = "a note";
        input.addEventListener("input", () => {
          pin.note = input.value;
          keep();
        });
        label.append(`${i + 1}. ${placeOf(pin)}`, input);
        away.type = "button";
        away.className = "plain";
        away.textContent = "Remove";
        away.setAttribute("aria-label", `Remove the pin at ${placeOf(pin)}`);
        away.addEventListener("click", () => {
          pins.splice(i, 1);
          showPins();
          changed();
        });
        item.append(label, away);
        return item;
      }),
    );
    document.querySelectorAll("button.pin").forEach(button =>
      button.classList.toggle("set", pins.some(pin => same(pin, button.dataset))),
    );
    document.dispatchEvent(new CustomEvent("guildhall:pins", { detail: pins }));
  };
  const same = (pin, data) =>
    pin.side === Number(data.side) && pin.part === Number(data.part) && pin.line === Number(data.line);
  const addPin = pin => {
    pins.push(pin);
    showPins();
    changed();
    document.querySelector("#pins li:last-child input").focus();
  };
  document.querySelectorAll("button.pin").forEach(button =>
    button.addEventListener("click", () => {
      const at = pins.findIndex(pin => same(pin, button.dataset));
      if (at >= 0) document.querySelectorAll("#pins input")[at].focus();
      else {
        const { side, part, line } = button.dataset;
        addPin({ side: Number(side), part: Number(part), line: Number(line), x: 0, y: 0, note: "" });
      }
    }),
  );
  const share = value => Math.round(value * 10_000) / 10_000;
  document.addEventListener("guildhall:place", event => {
    const { x, y } = event.detail;
    addPin({ line: 0, step: 0, ...event.detail, x: share(x), y: share(y) });
  });
  document.addEventListener("guildhall:step", event => {
    const { side, step } = event.detail;
    const at = pins.findIndex(pin => pin.side === side && pin.step === step);
    if (at >= 0) document.querySelectorAll("#pins input")[at].focus();
    else addPin({ side, part: 0, line: 0, step, x: 0, y: 0, note: "" });
  });
  document.querySelectorAll("img.picture").forEach(picture =>
    picture.addEventListener("click", event => {
      if (picture.dataset.side === "0") return;
      const x = event.offsetX / picture.clientWidth;
      const y = event.offsetY / picture.clientHeight;
      addPin({ side: Number(picture.dataset.side), part: Number(picture.dataset.part), line: 0, x, y, note: "" });
    }),
  );

  return { pins, showPins };
};
