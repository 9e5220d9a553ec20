// Draws a part into a canvas, to be turned with the mouse, a finger or the arrow keys, and brought nearer with
// the wheel, + and -. Plain 2-D drawing, farthest facet first: it needs no graphics card and no library.
function showPart(canvas, mesh) {
  const middle = mesh.low.map((low, i) => (low + mesh.high[i]) / 2);
  const reach = Math.hypot(...mesh.low.map((low, i) => mesh.high[i] - low)) / 2 || 1;
  const corners = mesh.corners;
  const pen = canvas.getContext('2d');
  let turn = -0.6, tilt = -1.0, zoom = 0.9;

  function seen(i) { // turned about z, then tilted about x: x right, y up, z towards the eye
    const x = corners[i] - middle[0], y = corners[i + 1] - middle[1], z = corners[i + 2] - middle[2];
    const a = x * Math.cos(turn) - y * Math.sin(turn), b = x * Math.sin(turn) + y * Math.cos(turn);
    return [a, b * Math.cos(tilt) - z * Math.sin(tilt), b * Math.sin(tilt) + z * Math.cos(tilt)];
  }

  function draw() {
    const scale = zoom * Math.min(canvas.width, canvas.height) / 2 / reach;
    const facets = [];
    for (let i = 0; i < corners.length; i += 9) {
      const [a, b, c] = [seen(i), seen(i + 3), seen(i + 6)];
      const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]], v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
      const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
      const length = Math.hypot(...n);
      if (n[2] > 0 && length > 0) { // only facets that look at the eye
        const light = (0.35 * n[0] + 0.5 * n[1] + 0.8 * n[2]) / length;
        facets.push({ a, b, c, depth: a[2] + b[2] + c[2], light: Math.round(90 + 130 * Math.max(0, light)) });
      }
    }
    facets.sort((one, other) => one.depth - other.depth);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    for (const { a, b, c, light } of facets) {
      pen.beginPath();
      for (const p of [a, b, c]) pen.lineTo(canvas.width / 2 + p[0] * scale, canvas.height / 2 - p[1] * scale);
      pen.closePath();
      pen.fillStyle = pen.strokeStyle = `rgb(${light - 20}, ${light}, ${Math.min(255, light + 15)})`;
      pen.fill();
      pen.stroke();
    }
  }

  function by(dx, dy) { turn += dx / 100; tilt += dy / 100; draw(); }
  canvas.addEventListener('pointerdown', e => canvas.setPointerCapture(e.pointerId));
  canvas.addEventListener('pointermove', e => { if (e.buttons) by(e.movementX, e.movementY); });
  canvas.addEventListener('wheel', e => { e.preventDefault(); zoom *= e.deltaY < 0 ? 1.1 : 1 / 1.1; draw(); });
  canvas.addEventListener('keydown', e => {
    const step = { ArrowLeft: [-15, 0], ArrowRight: [15, 0], ArrowUp: [0, -15], ArrowDown: [0, 15] }[e.key];
    if (step) { e.preventDefault(); by(...step); }
    if (e.key === '+' || e.key === '-') { zoom *= e.key === '+' ? 1.1 : 1 / 1.1; draw(); }
  });
  canvas.tabIndex = 0;
  draw();
}
