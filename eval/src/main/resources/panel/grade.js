"use strict";
// The grading page: answers by mouse, touch or keys; what is entered is kept as a draft while it is entered; the time
// counts only while somebody looks at the page and does something on it.
(() => {
  const main = document.getElementById("main");
  const form = document.getElementById("judgement");
  const address = main.dataset.address;
  const sides = Number(main.dataset.sides);
  const saved = document.getElementById("saved");
  const wrong = document.getElementById("wrong");
  const why = document.getElementById("why");
  const undo = document.getElementById("undo");
  const questions = [...form.querySelectorAll("fieldset.question")];
  const asked = questions.filter(each => each.dataset.criterion);
  const IDLE = 60_000;
  const { pins, showPins } = pinBoard(sides, () => changed(), () => keep());
  let seconds = 0;
  let lastAct = performance.now();
  let lastTick = performance.now();
  let past = [];
  let now = 0;
  let over = false;

  // --- time in view
  let inView = !document.hidden;
  const tick = () => {
    const at = performance.now();
    if (inView && at - lastAct < IDLE) seconds += (at - lastTick) / 1000;
    lastTick = at;
  };
  document.addEventListener("visibilitychange", () => {
    tick();
    inView = !document.hidden;
    lastAct = performance.now();
  });
  for (const act of ["pointermove", "pointerdown", "keydown", "scroll", "wheel", "touchstart"]) {
    const acted = () => {
      tick(); // what went before was idle or not by the act before
      lastAct = performance.now();
    };
    document.addEventListener(act, acted, { passive: true, capture: true });
  }
  setInterval(tick, 1000);

  // --- what is entered
  const radio = (field, value) => field.querySelector(`input[value="${CSS.escape(value)}"]`);
  const checked = field => field.querySelector("input:checked")?.value;
  const readers = {
    single: field => checked(field) && { type: "single", choice: checked(field) },
    rating: field => checked(field) && { type: "rating", value: Number(checked(field)) },
    multiple: field => ({
      type: "multiple",
      choices: [...field.querySelectorAll("input:checked")].map(each => each.value),
    }),
    ranking: field => field.ranked && { type: "ranking", order: [...field.querySelectorAll("li")].map(each => each.dataset.value) },
    text: field => ({ type: "text", text: field.querySelector("textarea").value }),
    spans: field => ({ type: "spans", spans: field.spans ?? [] }),
  };
  const writers = {
    single: (field, answer) => (radio(field, answer.choice).checked = true),
    rating: (field, answer) => (radio(field, String(answer.value)).checked = true),
    multiple: (field, answer) => answer.choices.forEach(each => (radio(field, each).checked = true)),
    ranking: (field, answer) => {
      field.ranked = true;
      answer.order.forEach(each => field.querySelector("ol").append(field.querySelector(`li[data-value="${CSS.escape(each)}"]`)));
    },
    text: (field, answer) => (field.querySelector("textarea").value = answer.text),
    spans: (field, answer) => {
      field.spans = answer.spans;
      showSpans(field);
    },
  };
  const extra = name => form.querySelector(`input[name="${name}"]:checked`)?.value;

  const entered = () => {
    tick();
    const answers = {};
    for (const field of asked) {
      const answer = readers[field.dataset.kind](field);
      if (answer) answers[field.dataset.criterion] = answer;
    }
    return {
      answers,
      justification: why.value,
      pins: pins.map(({ side, part, line, step, x, y, note }) => ({ side, part, line, step: step ?? 0, x, y, note })),
      severity: extra("severity") ?? null,
      confidence: Number(extra("confidence") ?? 0),
      guess: Array.from({ length: sides }, (_, i) => extra(`guess${i + 1}`)).filter(Boolean),
      activeSeconds: Math.round(seconds * 10) / 10,
    };
  };

  const restore = draft => {
    form.reset();
    for (const field of asked) {
      field.ranked = false;
      field.named = undefined;
      field.querySelector(".ranking")?.append(
        ...[...field.querySelectorAll("li[data-key]")].sort((one, other) => one.dataset.key - other.dataset.key),
      );
      if (field.dataset.kind === "spans") writers.spans(field, { spans: [] });
    }
    for (const field of asked) {
      const answer = draft.answers[field.dataset.criterion];
      if (answer) writers[field.dataset.kind](field, answer);
    }
    why.value = draft.justification;
    pins.splice(0, pins.length, ...draft.pins);
    if (draft.severity) radio(form.querySelector('[data-extra="severity"]'), draft.severity).checked = true;
    if (draft.confidence) radio(form.querySelector('[data-extra="confidence"]'), String(draft.confidence)).checked = true;
    draft.guess.forEach((guess, i) => (radio(form.querySelector(`[data-extra="guess${i + 1}"]`), guess).checked = true));
    showPins();
    mark();
  };

  // --- undo: each entry is what stood before a choice
  let before = null;
  const remember = () => {
    if (before) past.push(before);
    before = entered();
    undo.disabled = past.length === 0;
  };
  const goBack = () => {
    const state = past.pop();
    if (!state) return;
    restore(state);
    before = entered();
    undo.disabled = past.length === 0;
    keep();
  };

  // --- drafts
  let waiting = 0;
  const post = (what, body) =>
    fetch(`${address}/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const keep = () => {
    if (over) return;
    clearTimeout(waiting);
    saved.textContent = "Saving …";
    waiting = setTimeout(async () => {
      try {
        const answer = await post("draft", entered());
        saved.textContent = answer.ok ? "Saved" : answer.status === 409 ? "Done already" : "Not saved";
      } catch {
        saved.textContent = "Not saved: no connection";
        waiting = setTimeout(keep, 5000);
      }
    }, 400);
  };

  // --- which question is meant by the keys
  const answered = field => {
    switch (field.dataset.kind) {
      case "ranking":
        return field.ranked;
      case "spans":
        return field.spans?.length;
      case "text":
        return field.querySelector("textarea").value.trim();
      default:
        return field.querySelector("input:checked");
    }
  };
  const mark = () => {
    questions.forEach((field, i) => {
      field.classList.toggle("now", i === now);
      field.classList.toggle("answered", Boolean(answered(field)));
    });
    why.closest(".question").classList.toggle("answered", why.value.trim() !== "");
  };
  const go = to => {
    now = Math.max(0, Math.min(questions.length - 1, to));
    mark();
    questions[now].scrollIntoView({ block: "nearest" });
  };
  const choose = digit => {
    if (questions[now].dataset.kind === "text") return questions[now].querySelector("textarea").focus();
    if (questions[now].dataset.kind === "ranking") return rank(questions[now], digit);
    if (questions[now].dataset.kind === "spans") return questions[now].querySelectorAll("button.mark")[digit - 1]?.click();
    const inputs = [...questions[now].querySelectorAll("input[type=radio], input[type=checkbox]")];
    const input = inputs[digit - 1];
    if (!input) return;
    input.checked = input.type === "radio" || !input.checked;
    changed();
    if (input.type === "radio") go(now + 1);
  };
  const changed = () => {
    remember();
    mark();
    keep();
    wrong.textContent = "";
  };

  // --- rankings and spans
  form.querySelectorAll(".ranking .up").forEach(button =>
    button.addEventListener("click", () => {
      const item = button.closest("li");
      item.closest("fieldset").ranked = true;
      if (item.previousElementSibling) item.previousElementSibling.before(item);
      button.focus();
      changed();
    }),
  );
  // By keys the best is named first, then the next best: each goes below those that were named before.
  const rank = (field, digit) => {
    const item = field.querySelector(`li[data-key="${digit}"]`);
    if (!item) return;
    const items = [...field.querySelectorAll("li")];
    const place = field.named ?? 0;
    item.closest("ol").insertBefore(item, items.filter(each => each !== item)[place] ?? null);
    field.named = place + 1;
    field.ranked = true;
    changed();
    if (field.named >= items.length - 1) {
      field.named = undefined;
      go(now + 1);
    }
  };
  const showSpans = field => {
    const text = field.querySelector(".of").textContent;
    field.querySelector(".marked").replaceChildren(
      ...(field.spans ?? []).map((span, i) => {
        const item = document.createElement("li");
        const away = document.createElement("button");
        away.type = "button";
        away.className = "plain";
        away.textContent = `${span.label}: “${text.slice(span.from, span.to)}” – remove`;
        away.addEventListener("click", () => {
          field.spans = field.spans.filter((_, at) => at !== i);
          showSpans(field);
          changed();
        });
        item.append(away);
        return item;
      }),
    );
  };
  // By keys: arrows go from word to word, with Shift they take words in.
  form.querySelectorAll(".of").forEach(of => {
    const words = [...of.textContent.matchAll(/\S+/g)].map(word => [word.index, word.index + word[0].length]);
    let [first, last] = [0, 0];
    const take = () => {
      const [from, to] = [Math.min(first, last), Math.max(first, last)];
      getSelection().setBaseAndExtent(of.firstChild, words[from][0], of.firstChild, words[to][1]);
    };
    of.addEventListener("focus", () => {
      now = questions.indexOf(of.closest("fieldset"));
      mark();
    });
    of.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step || !words.length || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      last = getSelection().isCollapsed ? last : Math.max(0, Math.min(words.length - 1, last + step));
      if (!event.shiftKey) first = last;
      take();
      mark();
    });
  });
  form.querySelectorAll("button.mark").forEach(button =>
    button.addEventListener("click", () => {
      const field = button.closest("fieldset");
      const of = field.querySelector(".of");
      const chosen = getSelection();
      if (!of.contains(chosen.anchorNode) || !of.contains(chosen.focusNode) || chosen.isCollapsed) return;
      const from = Math.min(chosen.anchorOffset, chosen.focusOffset);
      const to = Math.max(chosen.anchorOffset, chosen.focusOffset);
      field.spans = [...(field.spans ?? []), { label: button.dataset.label, from, to }];
      showSpans(field);
      changed();
    }),
  );

  // --- submit and skip
  const send = async (what, body) => {
    over = true;
    clearTimeout(waiting);
    const buttons = form.querySelectorAll("button");
    buttons.forEach(button => (button.disabled = true));
    try {
      const answer = await post(what, body);
      const told = await answer.json();
      if (answer.ok) return told;
      wrong.textContent = told.error;
    } catch {
      wrong.textContent = "There is no connection. Nothing is lost: try again, and it still counts once.";
    }
    over = false;
    buttons.forEach(button => (button.disabled = false));
    undo.disabled = past.length === 0;
    return null;
  };
  let sending = null;
  const submit = async () => {
    sending ??= entered(); // what is tried again is the same, so that it counts once
    const told = await send("submit", sending);
    if (!told) {
      if (!wrong.textContent.startsWith("There is no connection")) sending = null;
      return;
    }
    if (told.right === null) {
      location.assign(told.next);
      return;
    }
    document.getElementById("told-title").textContent = told.right ? "Yes, that is the known answer" : "The known answer is another";
    document.getElementById("told-why").textContent = told.why;
    document.getElementById("go-on").addEventListener("click", () => location.assign(told.next));
    document.getElementById("told").addEventListener("cancel", () => location.assign(told.next));
    document.getElementById("told").showModal();
  };
  form.addEventListener("submit", event => {
    event.preventDefault();
    submit();
  });
  const skipping = document.getElementById("skipping");
  document.getElementById("skip")?.addEventListener("click", () => skipping.showModal());
  document.getElementById("skip-now").addEventListener("click", async () => {
    const told = await send("skip", { reason: document.getElementById("reason").value });
    skipping.close();
    if (told) location.assign(told.next);
  });

  // --- listening
  form.addEventListener("change", event => {
    const field = event.target.closest("fieldset.question");
    if (field) now = questions.indexOf(field);
    if (event.target.closest("#pins") === null) changed();
  });
  form.addEventListener("input", event => {
    if (!event.target.matches("textarea")) return;
    mark();
    keep();
  });
  undo.addEventListener("click", goBack);
  const help = document.getElementById("help");
  document.getElementById("keys").addEventListener("click", () => help.showModal());
  document.addEventListener("keydown", event => {
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const writing = event.target.closest("textarea, input:not([type=radio], [type=checkbox])");
    if (writing) {
      if (event.key === "Escape") writing.blur();
      return;
    }
    const keys = {
      j: () => go(now + 1),
      k: () => go(now - 1),
      w: () => why.focus(),
      u: goBack,
      s: () => document.getElementById("skip")?.click(),
      r: () => {
        const all = [...document.querySelectorAll(".recording")];
        const at = all.findIndex(each => each.contains(document.activeElement));
        all[(at + 1) % all.length]?.dispatchEvent(new Event("guildhall:open"));
      },
      Enter: () => questions[now].querySelector("textarea, .of")?.focus(),
      "?": () => help.showModal(),
    };
    if (event.key === "Enter" && (event.target.closest("button, a, summary, input") || !questions[now].querySelector("textarea, .of"))) return;
    if (/^[1-9]$/.test(event.key)) choose(Number(event.key));
    else if (keys[event.key]) keys[event.key]();
    else return;
    event.preventDefault();
  });

  if (main.dataset.draft) {
    const draft = JSON.parse(main.dataset.draft);
    seconds = draft.activeSeconds;
    restore(draft);
    saved.textContent = "Draft restored";
  }
  before = entered();
  mark();
})();
