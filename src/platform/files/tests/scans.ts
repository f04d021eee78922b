import { deflateSync } from 'node:zlib'

const part = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.of(0xff, marker, 0, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
const frame = (width: number, height: number) => {
  const body = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  body.writeUInt16BE(height, 1)
  body.writeUInt16BE(width, 3)
  return part(0xc0, body)
}
/** Exif with the turn of the picture and the place where it was taken. */
export const exif = (turn: number, more = ''): Buffer =>
  part(
    0xe1,
    Buffer.concat([
      Buffer.from('Exif\0\0II*\0', 'latin1'),
      Buffer.of(8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0),
      Buffer.from(`GPS 3.2S 104.6E ${more}`, 'latin1'),
    ]),
  )

/** The smallest thing that walks like a JPEG. `parts` stand in front of the frame, `tail` behind the end. */
export function jpeg(o: { parts?: Buffer[]; width?: number; height?: number; tail?: Buffer } = {}): Buffer {
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    ...(o.parts ?? []),
    part(0xdb, Buffer.alloc(65, 1)),
    frame(o.width ?? 600, o.height ?? 800),
    part(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd9),
    o.tail ?? Buffer.alloc(0),
  ])
}
export const remark = (text: string) => part(0xfe, Buffer.from(text))

const chunk = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body, Buffer.alloc(4)])
}
export function png(o: { chunks?: [string, string][]; width?: number; tail?: Buffer } = {}): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(o.width ?? 600, 0)
  size.writeUInt32BE(o.width ?? 600, 4)
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', size),
    ...(o.chunks ?? []).map(([type, text]) => chunk(type, Buffer.from(text))),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
    o.tail ?? Buffer.alloc(0),
  ])
}

export const pdfScan = (inside = '', packed = ''): Buffer => {
  const objects = packed
    ? Buffer.concat([
        Buffer.from('5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'),
        deflateSync(Buffer.from(packed)),
        Buffer.from('\nendstream endobj\n'),
      ])
    : Buffer.alloc(0)
  const picture = Buffer.concat([
    Buffer.from('4 0 obj << /Subtype /Image >>\nstream\n'),
    Buffer.from('by chance /JS(1) and /AA in a picture'),
    Buffer.from('\nendstream endobj\n'),
  ])
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj << /Type /Catalog ${inside} >> endobj\n`),
    picture,
    objects,
    Buffer.from('trailer << >>\n%%EOF\n'),
  ])
}
