(() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const pressed = name =>
    new Set(all(`[data-show-${name}][aria-pressed=true]`).map(chip => chip.getAttribute(`data-show-${name}`)));
  const apply = () => {
    const agents = pressed("agent");
    const standings = pressed("standing");
    for (const cell of all("[data-agent]")) cell.hidden = !agents.has(cell.dataset.agent);
    for (const tile of all(".tile")) tile.classList.toggle("faded", !standings.has(tile.dataset.standing));
    for (const row of all(".matrix tbody tr")) {
      row.hidden = ![...row.querySelectorAll("[data-agent]:not([hidden]) .tile:not(.faded)")].length;
    }
  };
  for (const chip of all(".chip")) {
    chip.addEventListener("click", event => {
      const group = [...chip.parentElement.children];
      if (event.shiftKey || event.altKey) {
        for (const other of group) other.setAttribute("aria-pressed", String(other === chip));
      } else {
        chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      }
      apply();
    });
    chip.title = `${chip.title ? `${chip.title}. ` : ""}Shift-click: only this`;
  }
})();
