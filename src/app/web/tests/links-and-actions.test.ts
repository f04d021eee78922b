import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { POLICIES } from '../../modules.ts'
import { isDoor, routeOf } from '../route-of.ts'
import { routes } from '../routes.ts'

const SRC = new URL('../../../', import.meta.url)
const files = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('tests/'))
/** The end of an address is none by itself. */
const NO_ADDRESS = ['/evaluasi']
const found = (pattern: RegExp): { file: string; what: string }[] =>
  files.flatMap((file) =>
    [...readFileSync(new URL(file, SRC), 'utf8').matchAll(pattern)].map((m) => ({ file, what: m[1] ?? '' })),
  )

describe('what the sources name', () => {
  it('is a permission of some policy wherever a screen asks whether somebody may', () => {
    const known = new Set(POLICIES.flatMap((p) => Object.keys(p.actions)))
    const asked = found(/useMay\('([^']+)'\)/g)
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter(({ file, what }) => file.includes('screens/') && !known.has(what))).toEqual([])
  })

  it('is a page that exists wherever an address of the app is written', () => {
    const firsts = [...new Set(routes.map((r) => r.path.split('/')[1]))].join('|')
    const written = [
      ...found(new RegExp(`['"\`](/(?:${firsts})(?:[/?#][^'"\`\\s]*)?)['"\`]`, 'g')),
      // where something leads, whatever its address begins with; a name with a dot is a file
      ...found(/\b(?:href|to|back)(?:=\{?|: )['"`](\/[a-z][^'"`\s.]*)['"`]/g),
    ]
    const part = /\$\{[^}]*\}|\{\w+\}/g
    expect(written.length).toBeGreaterThan(50)
    const dead = written.filter(
      ({ what }) =>
        !NO_ADDRESS.includes(what) && !isDoor(what) && !routeOf(what.replace(part, 'x').replace(/[?#].*$/, '')),
    )
    expect(dead).toEqual([])
  })
})
