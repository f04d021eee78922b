import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const LITERAL = /className=(?:"([^"]*)"|\{([^}]*)\})/g
/** Of an expression the texts that become a class: behind a question, its other half, or a condition; what is only compared is none, nor the end of a name that is put together. */
const CHOSEN = /(?<!\$\{[^}]*)(?:\?|:|&&|\|\|)\s*'([^']*)'/g
const namesIn = (text: string): string[] =>
  [...text.matchAll(LITERAL)].flatMap(([, plain, chosen = '']) =>
    (plain !== undefined ? [plain] : [...chosen.matchAll(CHOSEN)].map((m) => m[1] ?? '')).flatMap((names) =>
      names.split(/\s+/),
    ),
  )

const textsOf = (kind: string) =>
  globSync(`src/**/*.${kind}`).map((file) => ({ file, text: readFileSync(file, 'utf8') }))

describe('the class of an element', () => {
  it('stands in a style sheet: a name that no sheet knows draws nothing, and two buttons touch', () => {
    const known = new Set(
      textsOf('css').flatMap(({ text }) => [...text.matchAll(/\.([a-z][\w-]*)/gi)].map((m) => m[1])),
    )
    const blocks = new Set([...known].map((name) => name?.replace(/(__|--).*$/, '')))
    const unknown = textsOf('tsx').flatMap(({ file, text }) =>
      namesIn(text)
        .filter((name) => name !== '' && !known.has(name) && !blocks.has(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(unknown).toEqual([])
    expect(namesIn(`<p className={s === 'open' ? 'is-late x' : 'y'} /><p className="z" />`)).toEqual([
      'is-late',
      'x',
      'y',
      'z',
    ])
  })
})
