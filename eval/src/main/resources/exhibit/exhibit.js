"use strict";
// Drawings that are moved and brought nearer, and parts that are turned, by mouse, finger or keys. A part is drawn
// by depth, in plain script: it needs no graphics card, and looks the same on every machine.
// A pin is told as the event "guildhall:place" { side, part, x, y, note }; "guildhall:pins" tells which there are.
(() => {
  const SCALE = 2; // drawn twice as fine as it is shown, so that edges are smooth
  const CREASE = Math.cos(Math.PI / 7); // facets that meet at less are one round surface
  const HOME = { turn: -0.6, tilt: -1.05, zoom: 0.92, dx: 0, dy: 0 };
  const SIDES = {
    front: { turn: 0, tilt: -Math.PI / 2 },
    right: { turn: -Math.PI / 2, tilt: -Math.PI / 2 },
    top: { turn: 0, tilt: 0 },
  };
  const SPOT = /^x (-?[\d.]+), y (-?[\d.]+), z (-?[\d.]+) mm/;

  // --- drawings: the view box of the picture is moved and scaled
  function drawing(svg) {
    const [left, top, width, height] = svg.getAttribute("viewBox").split(/\s+/).map(Number);
    const whole = { left, top, width, height };
    let box = { ...whole };
    let pins = [];
    const draw = () => {
      svg.setAttribute("viewBox", `${box.left} ${box.top} ${box.width} ${box.height}`);
      svg.querySelectorAll(".spot").forEach(spot => spot.remove());
      const r = (Math.max(box.width, box.height) / (svg.clientWidth || 600)) * 11;
      pins.forEach(pin => {
        const spot = document.createElementNS(svg.namespaceURI, "g");
        spot.setAttribute("class", "spot");
        const [x, y] = [whole.left + pin.x * whole.width, whole.top + pin.y * whole.height];
        spot.innerHTML = `<circle cx="${x}" cy="${y}" r="${r}" stroke-width="${r / 8}"/><text x="${x}" y="${y + r * 0.4}" font-size="${r * 1.15}" text-anchor="middle">${pin.number}</text>`;
        svg.append(spot);
      });
    };
    const zoom = factor => {
      const by = Math.min(20, Math.max(0.8, (whole.width / box.width) * factor)) * (box.width / whole.width);
      box.left += (box.width * (1 - 1 / by)) / 2;
      box.top += (box.height * (1 - 1 / by)) / 2;
      box.width /= by;
      box.height /= by;
      draw();
    };
    return {
      in: () => zoom(1.3),
      out: () => zoom(1 / 1.3),
      fit: () => {
        box = { ...whole };
        draw();
      },
      drag: (dx, dy) => {
        const unit = 1 / svg.getScreenCTM().a;
        box.left -= dx * unit;
        box.top -= dy * unit;
        draw();
      },
      arrow: (dx, dy) => {
        box.left += (dx * box.width) / 10;
        box.top += (dy * box.height) / 10;
        draw();
      },
      place: (x, y) => {
        const at = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
        const share = v => Math.min(1, Math.max(0, v));
        return { x: share((at.x - left) / width), y: share((at.y - top) / height), note: "" };
      },
      pins: all => {
        pins = all;
        draw();
      },
    };
  }

  // --- parts
  function solid(canvas) {
    const mesh = JSON.parse(canvas.dataset.mesh);
    canvas.removeAttribute("data-mesh");
    const corners = Float64Array.from(mesh.corners);
    const middle = mesh.low.map((low, i) => (low + mesh.high[i]) / 2);
    const reach = Math.hypot(...mesh.low.map((low, i) => mesh.high[i] - low)) / 2 || 1;
    const pen = canvas.getContext("2d");
    const edges = creases(corners, reach);
    let eye = { ...HOME };
    let pins = [];
    let image, depth;
    let last = [];

    // x right, y down, z towards the eye
    const seen = (x, y, z, by = eye, scale = null) => {
      const [a, b, c] = [x - middle[0], y - middle[1], z - middle[2]];
      const [sin, cos, tip, flat] = [Math.sin(by.turn), Math.cos(by.turn), Math.sin(by.tilt), Math.cos(by.tilt)];
      const [across, along] = [a * cos - b * sin, a * sin + b * cos];
      const size = scale ?? (by.zoom * Math.min(canvas.width, canvas.height)) / 2 / reach;
      return [across * size, -(along * flat - c * tip) * size, (along * tip + c * flat) * size];
    };
    const onCanvas = (x, y, z) => {
      const p = seen(x, y, z);
      return [p[0] + canvas.width / 2 + eye.dx, p[1] + canvas.height / 2 + eye.dy, p[2]];
    };

    const facet = (a, b, c, red, green, blue, number) => {
      const { width, height, data } = image;
      const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
      if (!area) return;
      const [lowX, highX] = [Math.max(0, Math.ceil(Math.min(a[0], b[0], c[0]))), Math.min(width - 1, Math.max(a[0], b[0], c[0]))];
      const [lowY, highY] = [Math.max(0, Math.ceil(Math.min(a[1], b[1], c[1]))), Math.min(height - 1, Math.max(a[1], b[1], c[1]))];
      for (let y = lowY; y <= highY; y++) {
        for (let x = lowX; x <= highX; x++) {
          const u = ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)) / area;
          const v = ((c[0] - x) * (a[1] - y) - (c[1] - y) * (a[0] - x)) / area;
          if (u < -1e-9 || v < -1e-9 || u + v > 1 + 1e-9) continue;
          const z = u * a[2] + v * b[2] + (1 - u - v) * c[2];
          const at = y * width + x;
          if (z <= depth[at]) continue;
          depth[at] = z;
          last[at] = number;
          data[4 * at] = red;
          data[4 * at + 1] = green;
          data[4 * at + 2] = blue;
          data[4 * at + 3] = 255;
        }
      }
    };
    const edge = (a, b, [red, green, blue]) => {
      const { width, height, data } = image;
      const steps = Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1]), 1));
      if (steps > 20_000) return;
      const near = Math.min(width, height) / 250;
      for (let i = 0; i <= steps; i++) {
        const s = i / steps;
        const [x, y] = [Math.round(a[0] + s * (b[0] - a[0])), Math.round(a[1] + s * (b[1] - a[1]))];
        const z = a[2] + s * (b[2] - a[2]) + near;
        for (const [dx, dy] of [[0, 0], [1, 0], [0, 1]]) {
          const [px, py] = [x + dx, y + dy];
          if (px < 0 || py < 0 || px >= width || py >= height || z < depth[py * width + px]) continue;
          data.set([red, green, blue, 255], 4 * (py * width + px));
        }
      }
    };
    const draw = () => {
      canvas.width = canvas.clientWidth * SCALE;
      canvas.height = canvas.clientHeight * SCALE;
      if (!canvas.width || !canvas.height) return;
      image = pen.createImageData(canvas.width, canvas.height);
      depth = new Float64Array(canvas.width * canvas.height).fill(-Infinity);
      last = new Int32Array(canvas.width * canvas.height).fill(-1);
      const ink = getComputedStyle(canvas).color.match(/[\d.]+/g).slice(0, 3).map(Number);
      for (let i = 0; i < corners.length; i += 9) {
        const [a, b, c] = [0, 3, 6].map(k => onCanvas(corners[i + k], corners[i + k + 1], corners[i + k + 2]));
        const n = cross(a, b, c);
        const size = Math.hypot(...n) || 1;
        const out = n[2] < 0; // y runs down, so what looks at the eye turns the other way
        const light = 0.42 + 0.58 * Math.abs(n[2] / size) - (0.12 * n[0]) / size - (0.1 * n[1]) / size;
        const tone = out ? [116, 164, 178] : [206, 128, 104]; // the inside, seen where the surface is open
        facet(a, b, c, ...tone.map(t => Math.min(255, t * (0.5 + 0.72 * light))), i / 9);
      }
      edges.forEach(([p, q]) => edge(onCanvas(...p), onCanvas(...q), ink.map(v => (v + 60) / 2 + (v > 128 ? 20 : 0))));
      pen.putImageData(image, 0, 0);
      axes(ink);
      pins.forEach(pin => {
        const spot = pin.note.match(SPOT);
        if (!spot) return;
        const [x, y] = onCanvas(Number(spot[1]), Number(spot[2]), Number(spot[3]));
        pen.fillStyle = "#c9184a";
        pen.beginPath();
        pen.arc(x, y, 11 * SCALE, 0, 7);
        pen.fill();
        text(String(pin.number), x, y, "#fff", 12);
      });
    };
    const text = (words, x, y, colour, size) => {
      pen.fillStyle = colour;
      pen.font = `600 ${size * SCALE}px system-ui, sans-serif`;
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.fillText(words, x, y);
    };
    const axes = ink => {
      const [x, y, length] = [38 * SCALE, canvas.height - 38 * SCALE, 24 * SCALE];
      const colour = `rgb(${ink})`;
      ["x", "y", "z"].forEach((name, i) => {
        const p = seen(...middle.map((m, k) => m + (k === i ? 1 : 0)), eye, length);
        pen.strokeStyle = colour;
        pen.lineWidth = SCALE;
        pen.beginPath();
        pen.moveTo(x, y);
        pen.lineTo(x + p[0], y + p[1]);
        pen.stroke();
        if (Math.hypot(p[0], p[1]) > length / 3) text(name, x + p[0] * 1.35, y + p[1] * 1.35, colour, 11);
      });
    };
    let asked = 0;
    const later = () => {
      if (!asked)
        asked = requestAnimationFrame(() => {
          asked = 0;
          draw();
        });
    };
    new ResizeObserver(later).observe(canvas);
    new MutationObserver(later).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", later);
    const look = to => {
      eye = { ...eye, ...to };
      later();
    };
    const zoom = factor => look({ zoom: Math.min(20, Math.max(0.3, eye.zoom * factor)), dx: eye.dx * factor, dy: eye.dy * factor });
    // Where on the surface a point of the canvas is, by the facet that was drawn there.
    const under = (x, y) => {
      const i = last[y * canvas.width + x];
      if (!(i >= 0)) return null;
      const at = [0, 3, 6].map(k => [...corners.slice(9 * i + k, 9 * i + k + 3)]);
      const [a, b, c] = at.map(p => onCanvas(...p));
      const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
      const u = ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)) / area;
      const v = ((c[0] - x) * (a[1] - y) - (c[1] - y) * (a[0] - x)) / area;
      return [0, 1, 2].map(k => u * at[0][k] + v * at[1][k] + (1 - u - v) * at[2][k]);
    };
    return {
      in: () => zoom(1.25),
      out: () => zoom(1 / 1.25),
      fit: () => look(HOME),
      front: () => look({ ...HOME, ...SIDES.front }),
      right: () => look({ ...HOME, ...SIDES.right }),
      top: () => look({ ...HOME, ...SIDES.top }),
      drag: (dx, dy) => look({ turn: eye.turn + dx / 110, tilt: eye.tilt - dy / 110 }),
      arrow: (dx, dy) => look({ turn: eye.turn + dx * 0.15, tilt: eye.tilt - dy * 0.15 }),
      place: (x, y) => {
        const box = canvas.getBoundingClientRect();
        const at = under(Math.round((x - box.left) * SCALE), Math.round((y - box.top) * SCALE));
        if (!at) return null;
        const p = seen(...at, HOME, 0.5 / reach);
        const round = v => String(Math.round(v * 100) / 100);
        return { x: 0.5 + p[0], y: 0.5 + p[1], note: `x ${round(at[0])}, y ${round(at[1])}, z ${round(at[2])} mm: ` };
      },
      pins: all => {
        pins = all;
        later();
      },
    };
  }

  const cross = (a, b, c) => {
    const [u, v] = [b, c].map(p => p.map((value, i) => value - a[i]));
    return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  };

  // Edges at which the surface bends, or ends.
  function creases(corners, reach) {
    const grid = reach / 1e5;
    const name = p => p.map(v => Math.round(v / grid)).join();
    const found = new Map();
    for (let i = 0; i < corners.length; i += 9) {
      const points = [0, 3, 6].map(k => [...corners.slice(i + k, i + k + 3)]);
      const normal = cross(...points);
      const size = Math.hypot(...normal);
      const longest = Math.max(...points.map((p, k) => Math.hypot(...p.map((v, j) => v - points[(k + 1) % 3][j]))));
      const unit = size > longest * reach * 1e-4 ? normal.map(v => v / size) : null; // a sliver bends nothing
      points.forEach((from, k) => {
        const to = points[(k + 1) % 3];
        const key = [name(from), name(to)].sort().join("|");
        if (found.has(key)) found.get(key).normals.push(unit);
        else found.set(key, { from, to, normals: [unit] });
      });
    }
    return [...found.values()]
      .filter(({ normals }) => !normals.includes(null))
      .filter(({ normals: [one, other] }) => !other || one[0] * other[0] + one[1] * other[1] + one[2] * other[2] < CREASE)
      .map(({ from, to }) => [from, to]);
  }

  // --- hands
  const attach = tools => {
    const exhibit = tools.closest(".exhibit");
    const view = exhibit.querySelector(".view");
    const canvas = view.querySelector("canvas");
    const shown = canvas ? solid(canvas) : drawing(view.querySelector("svg"));
    const button = name => tools.querySelector(`[data-do="${name}"]`);
    const press = (name, on) => button(name)?.setAttribute("aria-pressed", String(on));
    tools.hidden = false;

    const pinning = on => {
      exhibit.classList.toggle("pinning", on);
      press("pin", on);
    };
    const large = on => {
      exhibit.classList.toggle("large", on);
      press("large", on);
      if (on) view.focus();
    };
    const pinAt = (x, y) => {
      const place = shown.place(x, y);
      if (!place) return;
      pinning(false);
      large(false);
      const { side, part } = exhibit.dataset;
      document.dispatchEvent(
        new CustomEvent("guildhall:place", { detail: { side: Number(side), part: Number(part), ...place } }),
      );
    };
    const does = {
      ...shown,
      pin: () => {
        const on = !exhibit.classList.contains("pinning");
        pinning(on);
        if (on) view.focus();
      },
      large: () => large(!exhibit.classList.contains("large")),
    };
    tools.addEventListener("click", event => does[event.target.closest("button")?.dataset.do]?.());

    let from = null;
    view.addEventListener("pointerdown", event => {
      from = { x: event.clientX, y: event.clientY, moved: false };
      view.setPointerCapture(event.pointerId);
    });
    view.addEventListener("pointermove", event => {
      if (!from || !event.buttons) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!from.moved && Math.hypot(dx, dy) < 4) return;
      from = { x: event.clientX, y: event.clientY, moved: true };
      shown.drag(dx, dy);
    });
    view.addEventListener("pointerup", event => {
      if (from && !from.moved && exhibit.classList.contains("pinning")) pinAt(event.clientX, event.clientY);
      from = null;
    });
    view.addEventListener("pointercancel", () => (from = null));
    view.addEventListener(
      "wheel",
      event => {
        if (document.activeElement !== view && !event.ctrlKey) return; // else the page is scrolled
        event.preventDefault();
        (event.deltaY < 0 ? shown.in : shown.out)();
      },
      { passive: false },
    );
    const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    exhibit.addEventListener("keydown", event => {
      if (event.key === "Escape" && (exhibit.classList.contains("large") || exhibit.classList.contains("pinning"))) {
        pinning(false);
        large(false);
      } else if (event.target !== view || event.ctrlKey || event.metaKey || event.altKey) return;
      else if (arrows[event.key]) shown.arrow(...arrows[event.key]);
      else if (event.key === "+" || event.key === "=") shown.in();
      else if (event.key === "-") shown.out();
      else if (event.key === "0") shown.fit();
      else if (event.key === "p" && button("pin")) does.pin();
      else if (event.key === "Enter" && exhibit.classList.contains("pinning")) {
        const box = view.getBoundingClientRect();
        pinAt(box.left + box.width / 2, box.top + box.height / 2);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
    document.addEventListener("guildhall:pins", event => {
      const { side, part } = exhibit.dataset;
      shown.pins(
        event.detail
          .map((pin, i) => ({ ...pin, number: i + 1 }))
          .filter(pin => pin.side === Number(side) && pin.part === Number(part) && !pin.line && !pin.step),
      );
    });
  };
  const open = () => document.querySelectorAll(".exhibit > .tools[data-view][hidden]").forEach(attach);
  document.addEventListener("guildhall:replaced", open);
  open();
})();
