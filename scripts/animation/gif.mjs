// Writes an animated GIF. Of each frame after the first only the rectangle that changed is written, and in it only what
// changed: a window in which somebody types makes a small file.

/** The colour that leaves a pixel as it is. */
const UNCHANGED = 255;

/** A GIF that plays for ever: `frames` are pixels of three bytes each, with how long each is shown in milliseconds. */
export function encodeGif(width, height, frames) {
  const palette = paletteOf(frames.map(({ pixels }) => pixels));
  const parts = [header(width, height, palette.colours)];
  let before = null;
  for (const { pixels, delay } of frames) {
    const indexed = palette.indexed(pixels);
    parts.push(frame(width, height, indexed, before, delay));
    before = indexed;
  }
  return Buffer.concat([...parts, Buffer.from([0x3b])]);
}

/** The most frequent colours, as far as they are apart; the others become the nearest of them. */
function paletteOf(pictures) {
  const counts = new Map();
  for (const pixels of pictures)
    for (let at = 0; at < pixels.length; at += 3) {
      const key = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const chosen = spread([...counts].sort(([, a], [, b]) => b - a).map(([key]) => key));
  const nearest = new Map(chosen.map((key, index) => [key, index]));
  return {
    colours: chosen,
    indexed(pixels) {
      const indexed = Buffer.alloc(pixels.length / 3);
      for (let at = 0; at < indexed.length; at++) {
        const key = (pixels[at * 3] << 16) | (pixels[at * 3 + 1] << 8) | pixels[at * 3 + 2];
        let index = nearest.get(key);
        if (index === undefined) {
          index = nearestOf(chosen, key);
          nearest.set(key, index);
        }
        indexed[at] = index;
      }
      return indexed;
    },
  };
}

/** The most frequent colours that are not too near to one chosen before. */
function spread(colours) {
  for (const least of [0, 48, 96, 192, 384, 768]) {
    const chosen = [];
    for (const key of colours) {
      if (chosen.every((other) => distance(other, key) > least)) chosen.push(key);
      if (chosen.length === UNCHANGED) break;
    }
    // Rarer colours need room, too: without it, small coloured signs turn grey.
    if (chosen.length < UNCHANGED || least === 768) return chosen;
  }
  return [];
}

function distance(a, b) {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255));
  return red * red + green * green + blue * blue;
}

function nearestOf(colours, key) {
  let best = 0;
  for (let index = 1; index < colours.length; index++)
    if (distance(colours[index], key) < distance(colours[best], key)) best = index;
  return best;
}

const word = (value) => [value & 255, value >> 8];

function header(width, height, colours) {
  const table = Buffer.alloc(256 * 3);
  colours.forEach((key, index) => {
    table.writeUIntBE(key, index * 3, 3);
  });
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([...word(width), ...word(height), 0xf7, 0, 0]),
    table,
    Buffer.from([0x21, 0xff, 11]),
    Buffer.from('NETSCAPE2.0', 'latin1'),
    Buffer.from([3, 1, 0, 0, 0]),
  ]);
}

function frame(width, height, indexed, before, delay) {
  const { left, top, right, bottom } = changed(width, height, indexed, before);
  const [wide, high] = [right - left, bottom - top];
  const part = Buffer.alloc(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const at = (top + y) * width + left + x;
      part[y * wide + x] = before !== null && before[at] === indexed[at] ? UNCHANGED : indexed[at];
    }
  return Buffer.concat([
    Buffer.from([0x21, 0xf9, 4, 0x05, ...word(Math.round(delay / 10)), UNCHANGED, 0]),
    Buffer.from([0x2c, ...word(left), ...word(top), ...word(wide), ...word(high), 0]),
    compressed(part),
  ]);
}

/** The rectangle in which two frames differ, at least a pixel. */
function changed(width, height, indexed, before) {
  if (before === null) return { left: 0, top: 0, right: width, bottom: height };
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < indexed.length; at++) {
    if (indexed[at] === before[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return right === 0 ? { left: 0, top: 0, right: 1, bottom: 1 } : { left, top, right, bottom };
}

const CLEAR = 256;
const END = 257;
const MOST_CODES = 4096;

/** LZW with codes of 9 to 12 bits, in blocks of 255 bytes. */
function compressed(data) {
  const bytes = [];
  let [held, bits, size] = [0, 0, 9];
  const write = (code) => {
    held |= code << bits;
    for (bits += size; bits >= 8; bits -= 8) {
      bytes.push(held & 255);
      held >>>= 8;
    }
  };
  let codes = new Map();
  let next = END + 1;
  write(CLEAR);
  let prefix = data[0];
  for (let at = 1; at < data.length; at++) {
    const key = (prefix << 8) | data[at];
    const known = codes.get(key);
    if (known !== undefined) {
      prefix = known;
      continue;
    }
    write(prefix);
    if (next === MOST_CODES) {
      write(CLEAR);
      codes = new Map();
      [next, size] = [END + 1, 9];
    } else {
      codes.set(key, next);
      if (next === 1 << size) size++;
      next++;
    }
    prefix = data[at];
  }
  write(prefix);
  write(END);
  if (bits > 0) bytes.push(held & 255);
  const blocks = [Buffer.from([8])];
  for (let at = 0; at < bytes.length; at += 255) {
    const block = bytes.slice(at, at + 255);
    blocks.push(Buffer.from([block.length, ...block]));
  }
  return Buffer.concat([...blocks, Buffer.from([0])]);
}
