// Writes an animated GIF. Of each frame after the first only the pixels that changed are written: a window in which
// somebody types makes a small file.
import gifenc from 'gifenc';
import { PNG } from 'pngjs';

const { GIFEncoder, applyPalette, quantize } = gifenc;

/** Colours beside the one that leaves a pixel as it is, which is the last. */
const COLOURS = 255;
/** What is as light as this in all its parts is white: gifenc takes colours that are this near for one. */
const LIGHT = 248;
/** Every so many frames are looked at for the colours. */
const STRIDE = 7;

/** A GIF that plays for ever: `frames` are PNG files of one size, with how long each is shown in milliseconds. */
export function encodeGif(frames) {
  const pictures = frames.map(({ png }) => PNG.sync.read(png));
  for (const { data } of pictures) whiten(data);
  const palette = quantize(sampleOf(pictures), COLOURS);
  const colours = [...palette, ...Array(COLOURS + 1 - palette.length).fill([0, 0, 0])];
  const gif = GIFEncoder();
  let before = null;
  for (const [index, { width, height, data }] of pictures.entries()) {
    const pixels = applyPalette(data, palette);
    gif.writeFrame(before === null ? pixels : changed(pixels, before), width, height, {
      delay: frames[index].delay,
      ...(before === null
        ? { palette: colours }
        : { transparent: true, transparentIndex: COLOURS, dispose: 1 }),
    });
    before = pixels;
  }
  gif.finish();
  return gif.bytes();
}

/** Pixels of some pictures, four bytes each: from frame to frame there is little that is new. */
function sampleOf(pictures) {
  const chosen = pictures.filter((_, index) => index % STRIDE === 0 || index === pictures.length - 1);
  return Buffer.concat(chosen.map(({ data }) => data));
}

const changed = (pixels, before) => pixels.map((pixel, at) => (pixel === before[at] ? COLOURS : pixel));

/** Makes nearly white pixels white, so that paper is paper; four bytes a pixel. */
function whiten(data) {
  for (let at = 0; at < data.length; at += 4)
    if (Math.min(data[at], data[at + 1], data[at + 2]) >= LIGHT) data.fill(255, at, at + 4);
}
