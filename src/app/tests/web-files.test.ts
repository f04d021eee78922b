import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../serve-web.ts'

const built = (...names: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'web-'))
  for (const name of names) writeFileSync(join(folder, name), 'x')
  return folder
}

describe('the files of the built web', () => {
  it('the pictures of the manual are sent, and what is packed goes with its file', () => {
    const files = filesOf(built('daftar.webp', 'app.js', 'app.js.br'))
    expect(files.get('/daftar.webp')?.type).toBe('image/webp')
    expect([...files.keys()].toSorted()).toEqual(['/app.js', '/daftar.webp'])
    expect(files.get('/app.js')?.br).toBeDefined()
  })

  it('a file of a kind that nobody named stops the start, and is not missed in silence', () => {
    expect(() => filesOf(built('film.mp4'))).toThrow('film.mp4')
  })
})
