import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Field, Fields, Form } from '../src/kernel/form.ts'
import { codeKey, labelKey, wordPath } from '../src/kernel/form-words.ts'
import { filesOf, isTest, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import { type Words, wordsOf } from './support/messages.ts'
import { moduleOf } from './support/worlds.ts'

/** More is not seen at once, least of all on a phone. */
const MOST = 7

type Found = { file: string; constant: string; form: Form }
type Asked = { path: string; name: string; field: Field; rowOf: string | undefined }

const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && 'steps' in value && 'fields' in value && 'key' in value

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

async function formsOf(root: string): Promise<Found[]> {
  const files = (await filesOf(root)).filter((f) => /^src\/modules\/[^/]+\/forms\/.+\.ts$/.test(f) && !isTest(f))
  const found: Found[] = []
  for (const file of files) {
    const exported: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href)
    for (const [constant, value] of Object.entries(exported)) {
      if (isForm(value)) found.push({ file, constant, form: value })
      // a table of forms, of which one is chosen at run time: whoever draws one draws any of them
      else if (typeof value === 'object' && value !== null)
        for (const form of Object.values(value)) if (isForm(form)) found.push({ file, constant: fileName(file), form })
    }
  }
  return found
}

/** Every question that somebody sees, as far down as the form goes. */
function asked(fields: Fields, prefix = '', rowOf?: string): Asked[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.offScreen) return []
    const path = prefix + name
    const one = { path, name, field, rowOf }
    const inner =
      field.fields && field.kind !== 'lines'
        ? asked(field.fields, `${path}.`, field.kind === 'many' ? name : rowOf)
        : []
    return field.kind === 'part' ? inner : [one, ...inner]
  })
}

function* wordsNeeded(form: Form, { path, field }: Asked): Generator<string> {
  const own = labelKey(form, wordPath(path, field))
  if (typeof field.label !== 'object') yield own
  if (field.hint === true) yield `${own}.hint`
  for (const code of field.codes ?? []) if (!field.texts?.[code]) yield codeKey(path, field, code)
}

const missingWords = ({ file, form }: Found, words: Words | undefined): Finding[] => {
  const keys = new Set(asked(form.fields).flatMap((one) => [...wordsNeeded(form, one)]))
  const lacks = (key: string) => !words?.id.has(key) || !words.en.has(key)
  return [...keys].filter(lacks).map((key) => ({ file, says: `write the word ${key} in both words files.` }))
}

/** Names that are seen at once: a step runs from the question that begins it to the next that does. */
function groupsOf(fields: Fields, steps: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const [name, field] of Object.entries(fields)) {
    if (steps.includes(name)) groups.push([])
    if (!field.offScreen) groups.at(-1)?.push(name)
  }
  return groups
}

function tooMany({ file, form }: Found): Finding[] {
  const found: Finding[] = []
  const look = (fields: Fields, steps: readonly string[], path: string) => {
    for (const group of groupsOf(fields, steps))
      if (group.length > MOST)
        found.push({
          file,
          says: `${form.name}: ${path}${group[0]} and what follows are ${group.length} at once; ${MOST} are the most: let \`steps\` name where the next begins.`,
        })
    for (const [name, field] of Object.entries(fields))
      if (field.fields) look(field.fields, field.steps ?? [], `${path}${name}.`)
  }
  look(form.fields, form.steps, '')
  return found
}

/** A screen names a question as `f.discussed`, a part of it as `f.mediation.agreement`, one of a row as `row.name`. */
const named = (text: string, name: string): boolean => new RegExp(`\\b(?:f|row)(?:\\.\\w+)*\\.${name}\\b`).test(text)

/** `<Fields>`, the decision that asks its note, or a dialog of a form that lays out nothing by hand. */
const drawsAll = (text: string): boolean =>
  text.includes('<Fields ') ||
  text.includes('<Decision\n') ||
  (text.includes('<FormDialog') && !text.includes('<Field '))

function withoutPlace({ file, constant, form }: Found, screens: readonly string[]): Finding[] {
  const mine = screens.filter((text) => text.includes(constant)).join('\n')
  const types = [...mine.matchAll(new RegExp(`type (\\w+) = FieldsOf<typeof ${constant}\\b`, 'g'))].map(
    (m) => m[1] ?? '',
  )
  const users = screens.filter((text) => [constant, ...types].some((name) => new RegExp(`\\b${name}\\b`).test(text)))
  if (users.some(drawsAll)) return []
  const all = users.join('\n')
  return asked(form.fields)
    .filter(({ name, rowOf }) => !named(all, name) && !(rowOf && named(all, rowOf)))
    .map(({ path }) => ({
      file,
      says: `${form.name}: ${path} has no place on a page yet; draw it with <Field of={f.${path}} /> on its screen.`,
    }))
}

/** House rule: what a form asks has its words in both languages and its place on a page, and no more than seven at once. */
export const forms: Check = {
  name: 'forms',
  run: async (root) => {
    const found = await formsOf(root)
    if (found.length === 0) return []
    const words = new Map((await wordsOf(root)).map((w) => [w.folder, w]))
    const screens = (await filesOf(root)).filter((f) => f.endsWith('.tsx') || /\/screens\/.*\.ts$/.test(f))
    const findings: Finding[] = []
    for (const one of found) {
      const module = moduleOf(one.file)
      const its = screens.filter((f) => moduleOf(f) === module && !isTest(f))
      const texts = await Promise.all(its.map((f) => read(root, f)))
      findings.push(
        ...missingWords(one, words.get(`src/modules/${module}/words`)),
        ...tooMany(one),
        ...withoutPlace(one, texts),
      )
    }
    return findings
  },
}
