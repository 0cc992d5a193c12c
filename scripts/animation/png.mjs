// Reads pictures as a browser takes them: PNG of 8 bits a channel, red, green and blue with or without opacity.
import zlib from 'node:zlib';

const CHANNELS = { 2: 3, 6: 4 };

/** Width, height and the pixels of a PNG, three bytes each. */
export function readPng(file) {
  const chunks = [...chunksOf(file)];
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = CHANNELS[head[9]];
  if (head[8] !== 8 || channels === undefined || head[12] !== 0)
    throw new Error('only PNG of 8 bits a channel, in colour and not interlaced');
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  return { width, height, pixels: unfiltered(zlib.inflateSync(packed), width, height, channels) };
}

function* chunksOf(file) {
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Each line tells how its bytes differ from those on the left, above, and above on the left. */
function unfiltered(raw, width, height, channels) {
  const line = width * channels;
  const all = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x >= channels ? all[at - channels] : 0;
      const above = y > 0 ? all[at - line] : 0;
      const corner = x >= channels && y > 0 ? all[at - line - channels] : 0;
      all[at] = raw[y * (line + 1) + 1 + x] + predicted(filter, left, above, corner);
    }
  }
  if (channels === 3) return all;
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at++) all.copy(pixels, at * 3, at * 4, at * 4 + 3);
  return pixels;
}

function predicted(filter, left, above, corner) {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((each) =>
    Math.abs(left + above - corner - each),
  );
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
