import { readdir } from 'node:fs/promises'
import { inFolder } from '../in-folder.ts'

/**
 * `titian-20261201T013000Z-1a2b3c4d.0f1e2d3c-00000000019A2B40-00000000019A2C08.changes.age`: when it was sealed, to which recovery keys, and
 * which part of which line. The positions are those of the write-ahead log, so a hole is seen without opening anything.
 */
export type PieceName = { at: string; mark: string; line: string; from: bigint; to: bigint }

const NAME = /^titian-(\d{8}T\d{6}Z)-([0-9a-f]{8})\.([0-9a-f]{8})-([0-9A-F]{16})-([0-9A-F]{16})\.changes\.age$/

const wide = (position: bigint): string => position.toString(16).toUpperCase().padStart(16, '0')

export const pieceNameOf = ({ at, mark, line, from, to }: PieceName): string =>
  `titian-${at}-${mark}.${line}-${wide(from)}-${wide(to)}.changes.age`

export function readPieceName(name: string): PieceName | null {
  const [, at, mark, line, from, to] = NAME.exec(name) ?? []
  return at && mark && line && from && to ? { at, mark, line, from: BigInt(`0x${from}`), to: BigInt(`0x${to}`) } : null
}

/** Every piece of a folder, in the order of its line. @throws Refusal of `inFolder` */
export const piecesIn = async (folder: string): Promise<PieceName[]> =>
  (await inFolder(folder, () => readdir(folder)))
    .flatMap((name) => readPieceName(name) ?? [])
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))

/** A position as PostgreSQL writes it: `0/19A2B40`. */
export function positionOf(text: string): bigint {
  const [high = '0', low = '0'] = text.split('/')
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`)
}
