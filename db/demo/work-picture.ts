import { crc32, deflateSync } from 'node:zlib'

const [WIDTH, HEIGHT] = [640, 480]
type Colour = readonly [red: number, green: number, blue: number]
/** Cloth of a sewing class, and a mirror table of a salon: nobody is on them, since they are drawn. */
const DYES: Readonly<Record<'sewing' | 'salon', readonly [Colour, Colour, Colour]>> = {
  sewing: [
    [150, 42, 62],
    [214, 170, 92],
    [72, 30, 46],
  ],
  salon: [
    [96, 132, 150],
    [226, 218, 206],
    [52, 72, 92],
  ],
}

/** A woven pattern as a PNG; `n` makes each another one. */
export function workPicture(track: 'sewing' | 'salon', n: number): string {
  const [ground, thread, edge] = DYES[track]
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT)
  const step = 24 + (n % 4) * 8
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const rim = Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y) < 36
      const diamond = (Math.abs((x % (2 * step)) - step) + Math.abs((y % (2 * step)) - step) + n) % step < step / 3
      const weave = (x + y) % 4 === 0 ? 14 : 0
      const colour = rim ? edge : diamond ? thread : ground
      for (let c = 0; c < 3; c++) rows[y * (WIDTH * 3 + 1) + 1 + x * 3 + c] = Math.min(255, (colour[c] ?? 0) + weave)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH, 0)
  head.writeUInt32BE(HEIGHT, 4)
  head.set([8, 2], 8)
  const sign = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const parts = [sign, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat(parts).toString('base64')
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const out = Buffer.alloc(named.length + 8)
  out.writeUInt32BE(body.length, 0)
  named.copy(out, 4)
  out.writeUInt32BE(crc32(named), named.length + 4)
  return out
}
