import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Asked,
  DISK_LEVELS,
  diskLevel,
  refusedAt,
  UPLOADS_MOST,
  uploadsNeed,
  WRITES_LEAST,
} from '../disk-level.ts'

const MB = 2 ** 20
const GB = 2 ** 30
const rank = (room: { free: number; size: number }) => DISK_LEVELS.indexOf(diskLevel(room))
const query: Asked = { kind: 'query' }
const note: Asked = { kind: 'command' }
const photo: Asked = { kind: 'command', upload: ['base64', 'upload'] }

describe('how full a disk is', () => {
  it('warns below a tenth, stops files below a twentieth and at the most at 2 GB, and writing below 48 MB', () => {
    const of = (size: number, free: number) => diskLevel({ size, free })
    expect(of(16 * GB, 2 * GB)).toBe('roomy')
    expect(of(16 * GB, 1.5 * GB)).toBe('low')
    expect(of(16 * GB, 0.8 * GB - 1)).toBe('no_uploads')
    expect([of(1000 * GB, UPLOADS_MOST), of(1000 * GB, UPLOADS_MOST - 1)]).toEqual(['low', 'no_uploads'])
    expect([of(1 * GB, 256 * MB - 1), of(16 * GB, WRITES_LEAST), of(16 * GB, WRITES_LEAST - 1)]).toEqual([
      'no_uploads',
      'no_uploads',
      'full',
    ])
  })

  it('is never fuller with more room, and files always stop before notes do', () => {
    const room = fc.record({
      size: fc.integer({ min: 1, max: 4000 * GB }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(room, fc.double({ min: 0, max: 1, noNaN: true }), ({ size, part }, more) => {
        const free = Math.floor(size * part)
        expect(rank({ size, free: free + (size - free) * more })).toBeLessThanOrEqual(rank({ size, free }))
        expect(uploadsNeed(size)).toBeGreaterThan(WRITES_LEAST)
      }),
    )
  })
})

describe('what a disk has no room for', () => {
  it('is a file where one comes, and nothing else, while there is room for notes', () => {
    expect(refusedAt('no_uploads', photo, { base64: 'x' })).toBe('uploads_stopped')
    expect(refusedAt('no_uploads', photo, { upload: { parts: 2 } })).toBe('uploads_stopped')
    for (const free of [photo, note, query]) expect(refusedAt('no_uploads', free, { base64: undefined })).toBeNull()
    expect(refusedAt('low', photo, { base64: 'x' })).toBeNull()
  })

  it('is everything that is written on a full one, but for what leads to reading', () => {
    expect(refusedAt('full', note, {})).toBe('storage_full')
    expect(refusedAt('full', photo, { base64: 'x' })).toBe('storage_full')
    expect(refusedAt('full', { ...note, onFullDisk: true }, {})).toBeNull()
    expect(refusedAt('full', query, {})).toBeNull()
  })
})
