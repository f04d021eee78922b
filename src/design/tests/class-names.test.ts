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

/** The selectors of a sheet, without what they say. */
const selectorsOf = (sheet: string): string[] =>
  [...sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g)].flatMap((m) => (m[1] ?? '').split(','))

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

  it('is drawn by one sheet where a component brings its own: another page that bears the name would be painted over', () => {
    const sheets = textsOf('css')
      .filter(({ file }) => !/print|wall/.test(file))
      .map(({ file, text }) => {
        const selectors = selectorsOf(text)
        const bare = selectors.flatMap((s) => /^\.([a-z][\w-]*)$/.exec(s.trim())?.[1] ?? [])
        // `.cols.plan`: the name stands at an element of another kind
        const joined = selectors.flatMap((s) => [...s.matchAll(/[\w-]\.([a-z][\w-]*)/g)].map((m) => m[1] ?? ''))
        return { file, bare: new Set(bare), named: new Set([...bare, ...joined]) }
      })
    const twice = sheets
      .filter(({ file }) => !file.includes('design/styles/'))
      .flatMap((own) =>
        sheets
          .filter((other) => other !== own)
          .flatMap(({ file, named }) =>
            [...own.bare].filter((name) => named.has(name)).map((name) => `${name}: ${own.file}, ${file}`),
          ),
      )
    expect(twice).toEqual([])
  })

  it('is used by a page: a rule for nobody is taken away', () => {
    const pages = [...textsOf('tsx'), ...textsOf('ts')].filter(({ file }) => !file.includes('/tests/'))
    const said = new Set(pages.flatMap(({ text }) => text.match(/[a-z][\w-]*/gi) ?? []))
    // the beginning of a name that is put together: `heat__${level}`
    const begun = pages.flatMap(({ text }) => [...text.matchAll(/([a-z][\w-]*(?:-|__))\$\{/gi)].map((m) => m[1] ?? ''))
    const unused = textsOf('css').flatMap(({ file, text }) =>
      [
        ...new Set(
          [
            ...selectorsOf(text)
              .join(' ')
              .matchAll(/\.([a-z][\w-]*)/gi),
          ].map((m) => m[1] ?? ''),
        ),
      ]
        .filter((name) => !said.has(name) && !begun.some((b) => name.startsWith(b)))
        .map((name) => `${file}: ${name}`),
    )
    expect(unused).toEqual([])
  })
})
