import { deflateRawSync, deflateSync } from 'node:zlib'
import type { Hostile } from './hostile-word.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const pdf = (...pieces: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    bytes('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n'),
    ...pieces.map((p) => (typeof p === 'string' ? bytes(p) : p)),
    bytes('\ntrailer << >>\n%%EOF\n'),
  ])
const stream = (dict: string, body: Buffer | string) =>
  Buffer.concat([
    bytes(`5 0 obj << ${dict} >>\nstream\n`),
    typeof body === 'string' ? bytes(body) : body,
    bytes('\nendstream endobj\n'),
  ])
const RUNS = '/OpenAction << /S /JavaScript /JS (x) >>'
const packed = deflateSync(bytes(RUNS))
const KEYS = '/N 1 /First 4 /Filter /FlateDecode'

const twice = deflateSync(packed)
const SOF = Buffer.from('ffc0000b080008000801011100', 'hex')
const SOS = Buffer.from('ffda0008010100003f00', 'hex')
const part = (marker: number, body: string) => Buffer.concat([Buffer.of(0xff, marker, 0, body.length + 2), bytes(body)])
/** A small picture with something between its head and its lines, and something behind its first lines. */
const jpegWith = (head: Buffer, late: Buffer) =>
  Buffer.concat([Buffer.of(0xff, 0xd8), SOF, head, SOS, Buffer.of(1, 2, 3), late, Buffer.of(0xff, 0xd9)])
const NOTHING = Buffer.alloc(0)

const jpegParts = (count: number) => {
  const part = Buffer.of(0xff, 0xc4, 0x00, 0x02)
  return Buffer.concat([Buffer.of(0xff, 0xd8), Buffer.alloc(count * 4, part), Buffer.of(0xff, 0xd9)])
}
const PNG = bytes('\x89PNG\r\n\x1a\n')
const pngParts = (count: number) =>
  Buffer.concat([PNG, Buffer.alloc(count * 12, Buffer.from('000000004944415400000000', 'hex'))])
const chunk = (type: string, body: Buffer) => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body, Buffer.alloc(4)])
}
const size = (width: number, height: number) => {
  const body = Buffer.alloc(13)
  body.writeUInt32BE(width, 0)
  body.writeUInt32BE(height, 4)
  return body
}

/** Scans that must be refused, with their number in security-cases.md 4.2. */
const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'

export const SCANS: Hostile[] = [
  { name: 'E15 the test file of virus scanners', file: () => bytes(EICAR) },
  {
    name: 'E15 the same behind the head of a PDF, kept as a file in it',
    file: () => pdf(stream('/Type /EmbeddedFile', EICAR)),
  },
  {
    name: 'E13 a script whose packing is written in disguise',
    file: () => pdf(stream(`/Type /Obj#53tm ${KEYS}`, packed)),
  },
  {
    name: 'E13 a script behind a very long dictionary',
    file: () => pdf(stream(`/Type /ObjStm ${KEYS} /Extends ${' '.repeat(5_000)}7 0 R`, packed)),
  },
  { name: 'E13 packed objects that do not say so', file: () => pdf(stream(KEYS, packed)) },
  {
    name: 'E13 objects packed twice',
    file: () =>
      pdf(stream('/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]', `${packed.toString('hex')}>`)),
  },
  {
    name: 'E13 objects packed twice in the same way',
    file: () => pdf(stream('/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]', twice)),
  },
  {
    name: 'E13 objects whose packing is said elsewhere',
    file: () =>
      pdf('8 0 obj [/FlateDecode /FlateDecode] endobj\n', stream('/Type /ObjStm /N 1 /First 4 /Filter 8 0 R', twice)),
  },
  {
    name: 'E13 a script of a body in space',
    file: () => pdf(stream('/Type /3D /Subtype /U3D /OnInstantiate 9 0 R', 'x')),
  },
  {
    name: 'E13 objects behind a predictor',
    file: () => pdf(stream(`/Type /ObjStm ${KEYS} /DecodeParms << /Predictor 12 >>`, packed)),
  },
  {
    name: 'E13 a script between a word and a stream that is none',
    file: () => pdf(`2 0 obj << /Title (stream) ${RUNS} >> endobj\n`, stream('/Subtype /Image', 'x')),
  },
  {
    name: 'E13 packed objects inside the bytes of a picture, found by the table of the file',
    file: () =>
      pdf(
        stream(
          '/Subtype /Image',
          Buffer.concat([bytes('x\n'), bytes(`9 0 obj << /Type /ObjStm ${KEYS} >>\nstream\n`), packed]),
        ),
      ),
  },
  {
    name: 'E13 a script inside the bytes of a picture',
    file: () => pdf(stream('/Subtype /Image', `9 0 obj << ${RUNS} >> endobj`)),
  },
  {
    name: 'E14 a file that it carries, in disguise',
    file: () => pdf('3 0 obj << /Embedded#46ile#73 2 0 R >> endobj\n'),
  },
  {
    name: 'E11 a thousand packed streams that swell',
    file: () => {
      const bomb = stream(
        '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
        deflateSync(Buffer.alloc(8_000_000, 32), { level: 9 }),
      )
      return pdf(...Array.from({ length: 1_000 }, () => bomb))
    },
  },
  { name: 'E11 brackets that never close', file: () => pdf('('.repeat(5_000_000)) },
  { name: 'E11 streams that never end', file: () => pdf('1 0 obj << >> stream\n'.repeat(400_000)) },
  { name: 'E05 a remark behind the first lines of a picture', file: () => jpegWith(NOTHING, part(0xfe, 'Suryani')) },
  { name: 'E04 a place behind the first lines', file: () => jpegWith(NOTHING, part(0xe1, 'Exif\0\0GPS')) },
  { name: 'E02 a page in the colour marker', file: () => jpegWith(part(0xee, 'Adobe<script>x</script>'), NOTHING) },
  { name: 'E06 a picture of two million parts', file: () => jpegParts(2_000_000) },
  { name: 'E07 a picture of eight hundred thousand chunks', file: () => pngParts(800_000) },
  {
    name: 'E06 a picture of 60,000 by 60,000',
    file: () => Buffer.concat([PNG, chunk('IHDR', size(60_000, 60_000)), chunk('IEND', Buffer.alloc(0))]),
  },
  {
    name: 'E06 a picture of four thousand million by one',
    file: () => Buffer.concat([PNG, chunk('IHDR', size(0xffffffff, 1)), chunk('IEND', Buffer.alloc(0))]),
  },
  {
    name: 'E03 a picture with a zip behind it',
    file: () =>
      Buffer.concat([
        PNG,
        chunk('IHDR', size(8, 8)),
        chunk('IEND', Buffer.alloc(0)),
        deflateRawSync(Buffer.alloc(9)),
        bytes('PK\x05\x06'),
      ]),
  },
]
