import { crc32, deflateSync } from 'node:zlib'

const chunk = (type: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** A sheet of paper with lines of grey where its words would stand, as a PNG in base64: what a telephone makes of a receipt. */
export function paperPicture(lines: number): string {
  const [width, height] = [720, 960]
  const rows = Buffer.alloc((width + 1) * height, 0xfb)
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0
  for (let line = 0; line < lines; line++)
    for (let y = 90 + line * 44; y < 104 + line * 44; y++)
      rows.fill(0x55, y * (width + 1) + 80, y * (width + 1) + 400 + ((line * 97) % 240))
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 0, 0, 0, 0], 8)
  const head = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return Buffer.concat([
    head,
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64')
}
