import type Docxtemplater from 'docxtemplater'
import { heldByXml } from '../files/held-by-xml.ts'
import { FILE_PROBLEMS } from './problems.ts'
import type { WordProblem } from './word-template-error.ts'

/** What may stand between braces: a field, or a field of a field. No sums, no filters, no calls. */
const NAME = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/i
/** Lists in lists: a letter has two. Each further one multiplies what is printed, so that twelve of them never end. */
const MOST_NESTED = 4
/** Printed where a value is null; an empty text stays empty. */
export const BLANK = '–'

type Mark = { part: string } | { kind: 'open' | 'close' | 'value'; name: string; tag: string }

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)

/** Own fields only, step by step; undefined when a step is missing. */
export const lookUp = (scope: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), scope)

const isEmpty = (v: unknown) => v === null || v === '' || v === false || (Array.isArray(v) && v.length === 0)

/** The parser for docxtemplater: it looks fields up and does nothing else, so that a template can run nothing. */
export const plainParser = (tag: string) => ({
  get: (scope: unknown, context: { meta: { part: { module?: string } } }): unknown => {
    if (tag === '.') return typeof scope === 'string' ? heldByXml(scope) : scope
    const value = lookUp(scope, tag)
    if (context.meta.part.module === 'loop') return isEmpty(value) ? false : value
    if (value === undefined) return undefined
    // a null must not fall back to a field of the same name outside the loop
    return value === null ? BLANK : heldByXml(String(value))
  },
})

/** One piece of a part as docxtemplater cuts it: a brace, or text inside or outside the XML tags. */
type Piece = { type: string; position?: string; value?: string }

const markOf = (content: string): Mark => {
  const sign = content.trim().charAt(0)
  const kind = sign === '#' || sign === '^' ? 'open' : sign === '/' ? 'close' : 'value'
  return { kind, name: (kind === 'value' ? content : content.trim().slice(1)).trim(), tag: `{${content}}` }
}

/** Collects what stands between braces, part by part, in the order of the document; it changes nothing. */
export const tagCollector = () => {
  const marks: Mark[] = []
  const module: Docxtemplater.DXT.Module = {
    name: 'PlainTags',
    preparse: (pieces: Piece[], options: { filePath?: string }) => {
      marks.push({ part: options.filePath ?? '' })
      let content: string | undefined
      for (const { type, position, value = '' } of pieces) {
        if (type === 'delimiter') {
          if (position === 'end' && content !== undefined) marks.push(markOf(content))
          content = position === 'start' ? '' : undefined
        } else if (content !== undefined && type === 'content' && position === 'insidetag') content += value
      }
      return pieces
    },
  }
  return { module, marks }
}

const problem = (tag: string, id: string, en: string): WordProblem => ({ tag, problem: id, en })

const unknownField = (tag: string) =>
  problem(
    tag,
    `Bidang ${tag} tidak dikenal pada surat ini. Periksa ejaannya pada daftar bidang.`,
    `${tag} is not a field of this letter. Check its spelling in the list of fields.`,
  )

/** The values that a tag can have here: of the innermost loop first, then of what stands around it. */
const valuesOf = (scopes: unknown[][], name: string): unknown[] => {
  for (const items of scopes.toReversed()) {
    if (name === '.') return items
    const found = items.map((item) => lookUp(item, name)).filter((v) => v !== undefined)
    if (found.length > 0) return found
    // an empty list says nothing about its rows: no judgement inside it
    if (items.length === 0) return []
  }
  return [undefined]
}

/** Every wrong field name of a template, judged against the data it is to be filled with. */
export const tagProblems = (marks: Mark[], data: unknown): WordProblem[] => {
  const problems: WordProblem[] = []
  let scopes: unknown[][] = [[data]]
  for (const mark of marks) {
    if ('part' in mark) {
      scopes = [[data]]
      continue
    }
    const { kind, name, tag } = mark
    if (kind === 'close') {
      if (scopes.length > 1) scopes = scopes.slice(0, -1)
      continue
    }
    if (name !== '.' && !NAME.test(name)) {
      problems.push(
        problem(
          tag,
          `${tag} bukan nama bidang. Pakai huruf, angka, garis bawah, dan titik saja.`,
          `${tag} is not the name of a field. Use letters, figures, underlines and dots only.`,
        ),
      )
      if (kind === 'open') scopes = [...scopes, []]
      continue
    }
    const values = valuesOf(scopes, name)
    if (values.includes(undefined)) problems.push(unknownField(tag))
    else if (kind === 'value' && values.some((v) => typeof v === 'object' && v !== null)) {
      problems.push(
        problem(
          tag,
          `${tag} berisi beberapa hal. Tulis {#${name}} … {/${name}} atau pilih satu isinya, misalnya {${name}.nama}.`,
          `${tag} holds several things. Write {#${name}} … {/${name}}, or name one of them.`,
        ),
      )
    }
    if (kind === 'open' && scopes.length > MOST_NESTED) return [...problems, FILE_PROBLEMS.too_heavy]
    if (kind === 'open')
      scopes = [...scopes, values.flatMap((v) => (Array.isArray(v) ? v : isRecord(v) ? [v] : (scopes.at(-1) ?? [])))]
  }
  return problems
}
