import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Names that a test or a program looks for, and that draw nothing. */
const HOOKS = ['roll-end']

const textsOf = (kind: string) =>
  globSync(`src/**/*.${kind}`).map((file) => ({ file, text: readFileSync(file, 'utf8') }))

describe('the class of an element', () => {
  it('stands in a style sheet: a name that no sheet knows draws nothing, and two buttons touch', () => {
    const known = new Set(
      textsOf('css').flatMap(({ text }) => [...text.matchAll(/\.([a-z][\w-]*)/gi)].map((m) => m[1])),
    )
    const blocks = new Set([...known].map((name) => name?.replace(/(__|--).*$/, '')))
    const unknown = textsOf('tsx').flatMap(({ file, text }) =>
      [...text.matchAll(/className="([^"]+)"/g)]
        .flatMap((m) => m[1]?.split(/\s+/) ?? [])
        .filter((name) => name !== '' && !known.has(name) && !blocks.has(name) && !HOOKS.includes(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(unknown).toEqual([])
  })
})
