/**
 * Draws the add-in's icons into assets/icons: `node scripts/draw-icons.mjs`.
 * A picture is a list of shapes on a square of 16 units, later ones over earlier ones; edges are smoothed by sampling every
 * pixel 8 × 8 times.
 */
import fs from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const samples = 8;
const folder = path.join(import.meta.dirname, '..', 'assets', 'icons');

const ink = [14, 122, 135];
const paper = [255, 255, 255];
const line = [168, 205, 210];
const red = [214, 69, 65];
const amber = [233, 160, 40];
const violet = [139, 92, 186];

/** A filled rectangle with rounded corners. */
const box = (x, y, width, height, radius, colour) => ({
  colour,
  holds(px, py) {
    const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
    const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
    return (
      px >= x && px <= x + width && py >= y && py <= y + height && dx * dx + dy * dy <= radius * radius + 1e-9
    );
  },
});

/** A line through points, round at its ends. */
const stroke = (points, width, colour) => ({
  colour,
  holds(px, py) {
    return points.slice(1).some(([bx, by], i) => {
      const [ax, ay] = points[i];
      const t = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const along = Math.min(1, Math.max(0, t));
      return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay)) <= width / 2;
    });
  },
});

const disc = (x, y, radius, colour) => ({ colour, holds: (px, py) => Math.hypot(px - x, py - y) <= radius });

/** A shape turned round a point, in degrees. */
const turned = (shape, x, y, degrees) => {
  const [cos, sin] = [Math.cos((-degrees * Math.PI) / 180), Math.sin((-degrees * Math.PI) / 180)];
  return {
    colour: shape.colour,
    holds: (px, py) => shape.holds(x + (px - x) * cos - (py - y) * sin, y + (px - x) * sin + (py - y) * cos),
  };
};

/** A sheet: head row filled, the rest white. */
const sheet = (width, height) => [
  box(1, 1, width, height, 1.5, ink),
  box(2, 4, width - 2, height - 4, 0.5, paper),
];

const pictures = {
  // A table whose rows have been gone through.
  soat: [
    ...sheet(12, 13),
    box(3, 5.5, 5, 1, 0.4, line),
    box(3, 8, 6, 1, 0.4, line),
    box(3, 10.5, 4, 1, 0.4, line),
    disc(11, 11, 4.6, paper),
    disc(11, 11, 4, ink),
    stroke(
      [
        [9.1, 11.1],
        [10.5, 12.5],
        [13, 9.7],
      ],
      1.2,
      paper,
    ),
  ],
  // Rows in the three colours of the marks.
  'to-mau': [
    ...sheet(14, 14),
    box(3, 5, 10, 2, 0.4, red),
    box(3, 8, 10, 2, 0.4, amber),
    box(3, 11, 10, 2, 0.4, violet),
  ],
  // Columns on a base line.
  'tong-hop': [
    box(2, 8, 3, 5, 0.5, amber),
    box(6.5, 5, 3, 8, 0.5, ink),
    box(11, 2, 3, 11, 0.5, ink),
    box(1, 14, 14, 1, 0.5, ink),
  ],
  // A rubber over a coloured row.
  'xoa-danh-dau': [
    box(1, 12, 5, 2, 0.4, red),
    turned(box(5, 3, 6, 11, 1.2, ink), 8, 8, 40),
    turned(box(6, 9.5, 4, 3.5, 0.6, paper), 8, 8, 40),
    box(9, 13.2, 6, 0.9, 0.4, line),
  ],
};

/** Colour and opacity of one pixel, averaged over its samples. */
function pixel(shapes, x, y, unit) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let s = 0; s < samples * samples; s++) {
    const px = (x + ((s % samples) + 0.5) / samples) * unit;
    const py = (y + (Math.floor(s / samples) + 0.5) / samples) * unit;
    const top = shapes.findLast((shape) => shape.holds(px, py));
    if (top === undefined) continue;
    covered++;
    top.colour.forEach((part, i) => (sum[i] += part));
  }
  const colour = covered === 0 ? [0, 0, 0] : sum.map((part) => Math.round(part / covered));
  return [...colour, Math.round((covered / samples ** 2) * 255)];
}

fs.mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries(pictures)) {
  for (const size of sizes) {
    const png = new PNG({ width: size, height: size });
    for (let i = 0; i < size * size; i++) {
      png.data.set(pixel(shapes, i % size, Math.floor(i / size), 16 / size), i * 4);
    }
    fs.writeFileSync(path.join(folder, `${name}-${size}.png`), PNG.sync.write(png));
  }
}
