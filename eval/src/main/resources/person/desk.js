"use strict";
// The screen of a desk: shows the pictures that come, and sends what the hands do.
(() => {
  const TICK = 50; // how often a moving pointer is noted
  const STILL = 300; // when a pointer counts as resting
  const WHEEL = 60; // turns of the wheel within this time are sent together

  const at = id => document.getElementById(id);
  const screen = at("screen");
  const picture = at("picture");
  const status = at("status");
  const began = performance.now();
  const millis = () => Math.round(performance.now() - began);
  let over = false;
  let inputs = [];
  let moved = -TICK;
  let resting = 0;
  let turning = 0;

  const socket = new WebSocket(`ws://${location.host}/${document.body.dataset.token}/screen`);
  socket.binaryType = "blob";

  const say = (text, trouble = false) => {
    status.textContent = text;
    status.classList.toggle("trouble", trouble);
  };

  const busy = is => screen.setAttribute("aria-busy", String(is));

  const send = (decision = null) => {
    if (over || socket.readyState !== WebSocket.OPEN || (!inputs.length && !decision)) return;
    socket.send(JSON.stringify({ inputs, decision }));
    inputs = [];
  };

  // what comes

  const show = blob => {
    const old = picture.src;
    picture.src = URL.createObjectURL(blob);
    picture.hidden = false;
    if (old) URL.revokeObjectURL(old);
  };

  const end = news => {
    over = true;
    at("verdict").textContent = news.solved ? "Solved" : "Not solved";
    at("words").textContent = news.words;
    at("checks").replaceChildren(
      ...news.checks.map(check => {
        const line = document.createElement("li");
        line.textContent = `${check.verdict === "met" ? "✓" : check.verdict === "not met" ? "✗" : "?"} ${check.claim}`;
        if (check.saw) {
          const saw = document.createElement("small");
          saw.textContent = check.saw;
          line.append(saw);
        }
        return line;
      })
    );
    document.querySelectorAll("#ending button, #ending textarea").forEach(each => (each.disabled = true));
    at("over").hidden = false;
    at("verdict").focus();
    say("Your work has ended.");
  };

  const hear = news => {
    switch (news.type) {
      case "briefed":
        at("brief").textContent = news.brief;
        break;
      case "seen":
        busy(false);
        say(news.refused ? news.refused : `${news.step - 1} actions so far`, Boolean(news.refused));
        break;
      case "refused":
        busy(false);
        say(news.why, true);
        break;
      case "moved":
        over = true;
        say("This desk was opened in another page, and goes on there.", true);
        break;
      case "over":
        end(news);
        break;
    }
  };

  socket.addEventListener("open", () => say("Your desk is being set up …"));
  socket.addEventListener("message", message =>
    typeof message.data === "string" ? hear(JSON.parse(message.data)) : show(message.data)
  );
  socket.addEventListener("close", () => {
    if (!over) say("The desk is gone: the command has ended, or was stopped.", true);
    busy(false);
  });

  // what the hands do

  const place = event => {
    const box = picture.getBoundingClientRect();
    const scale = picture.naturalWidth / box.width;
    const within = (value, size) => Math.min(size - 1, Math.max(0, Math.round(value)));
    return {
      x: within((event.clientX - box.left) * scale, picture.naturalWidth),
      y: within((event.clientY - box.top) * scale, picture.naturalHeight),
    };
  };
  const ready = () => !over && !picture.hidden;
  const BUTTONS = ["LEFT", "MIDDLE", "RIGHT"];

  screen.addEventListener("pointermove", event => {
    if (!ready()) return;
    const input = { type: "moved", millis: millis(), at: place(event) };
    if (input.millis - moved >= TICK) {
      moved = input.millis;
      inputs.push(input);
    }
    clearTimeout(resting);
    if (!event.buttons) {
      resting = setTimeout(() => {
        inputs.push({ type: "rested", millis: millis(), at: input.at });
        send();
      }, STILL);
    }
  });
  screen.addEventListener("pointerleave", () => clearTimeout(resting));
  screen.addEventListener("pointerdown", event => {
    if (!ready() || !BUTTONS[event.button]) return;
    event.preventDefault();
    clearTimeout(resting);
    screen.focus({ preventScroll: true });
    screen.setPointerCapture(event.pointerId);
    inputs.push({ type: "pressed", millis: millis(), at: place(event), button: BUTTONS[event.button] });
  });
  screen.addEventListener("pointerup", event => {
    if (!ready() || !BUTTONS[event.button]) return;
    inputs.push({ type: "released", millis: millis(), at: place(event), button: BUTTONS[event.button] });
    busy(true);
    send();
  });
  screen.addEventListener("contextmenu", event => event.preventDefault());
  screen.addEventListener(
    "wheel",
    event => {
      if (!ready()) return;
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 34 : 1;
      inputs.push({
        type: "turned",
        millis: millis(),
        at: place(event),
        right: Math.round(event.deltaX * unit),
        down: Math.round(event.deltaY * unit),
      });
      clearTimeout(turning);
      turning = setTimeout(() => send(), WHEEL);
    },
    { passive: false }
  );

  const held = event =>
    event.getModifierState("AltGraph")
      ? []
      : ["Control", "Alt", "Shift", "Meta"].filter(name => event.getModifierState(name));
  screen.addEventListener("keydown", event => {
    if (!ready()) return;
    event.preventDefault();
    if (event.key === "Enter" && event.ctrlKey && event.altKey) {
      at("report").focus();
      return;
    }
    inputs.push({ type: "key_down", millis: millis(), key: event.key, held: held(event) });
    send();
  });
  screen.addEventListener("keyup", event => {
    if (ready()) inputs.push({ type: "key_up", millis: millis(), key: event.key });
  });

  // what is decided

  const report = () => at("report").value.trim();
  const decide = decision => {
    busy(true);
    send(decision);
  };
  at("finish").addEventListener("click", () => decide({ type: "finish", report: report() || "Done." }));
  at("give-up").addEventListener("click", () => {
    if (report()) return decide({ type: "give_up", reason: report() });
    say("Say in the report why it cannot be done.", true);
    at("report").focus();
  });
  at("wait").addEventListener("click", () => decide({ type: "wait", millis: 1000 }));
})();
