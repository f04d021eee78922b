import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Paper } from '../src/modules/letters/papers/paper.ts'

const FOLDER = 'src/modules/letters/papers'
const HEAD = '// Printed from the folders beside it by "npm run generate": a paper is one folder. Never edited.\n'

type Folder = { code: string; as: string; isMade: boolean; paper: Paper }

const camel = (code: string) => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const key = (code: string) => (/^[a-z]\w*$/.test(code) ? code : `'${code}'`)
const text = (words: string) => (words.includes("'") ? JSON.stringify(words) : `'${words}'`)
const list = (rows: readonly string[]) => rows.map((row) => `  ${row},\n`).join('')

/** The folders with a `data.ts`, in the order of the alphabet; `isMade` has a maker and so is a letter of the book. */
async function folders(root: string): Promise<Folder[]> {
  const papers = join(root, FOLDER)
  const found: Folder[] = []
  for (const code of (await readdir(papers)).sort()) {
    const inside: string[] = await readdir(join(papers, code)).catch(() => [])
    if (!inside.includes('data.ts')) continue
    const { paper } = (await import(join(papers, code, 'data.ts'))) as { paper: Paper } // every data.ts exports its paper
    found.push({ code, as: camel(code), isMade: inside.includes('maker.ts'), paper })
  }
  return found
}

const inPlace = (all: readonly Folder[]) =>
  all.toSorted((a, b) => a.paper.place - b.paper.place || (a.code < b.code ? -1 : 1))

/** Codes and titles: pure, for contracts and screens. */
async function codes(root: string): Promise<string> {
  const made = inPlace(await folders(root)).filter((f) => f.isMade)
  const titles = (locale: 'id' | 'en') =>
    `  ${locale}: {\n${made.map((f) => `    'paper.${f.code}': ${text(f.paper.title[locale])},\n`).join('')}  },\n`
  return `${HEAD}
/** Papers that are made as letters of the book. The other codes of the registry belong to modules that print them. */
export const MADE_PAPERS = [
${list(made.map((f) => `'${f.code}'`))}] as const
export type MadePaper = (typeof MADE_PAPERS)[number]

/** What a paper is called on screens. */
export const TITLES = {
${titles('id')}${titles('en')}} as const
`
}

/** Every printed paper by its code. */
async function registry(root: string): Promise<string> {
  const all = await folders(root)
  return `${HEAD}${all.map((f) => `import { paper as ${f.as} } from './${f.code}/data.ts'\n`).join('')}
/** Every printed paper, by the code that the numbering book and the screens use: docs/how-to/add-a-letter.md. */
export const papers = {
${list(inPlace(all).map((f) => (f.as === f.code ? f.code : `${key(f.code)}: ${f.as}`)))}} as const
`
}

/** Makers and Word forms of the letters of the book. */
async function made(root: string): Promise<string> {
  const all = (await folders(root)).filter((f) => f.isMade)
  const imports = all.flatMap(({ code, as }) => [
    `import { maker as ${as}Maker } from './${code}/maker.ts'\n`,
    `import { word as ${as}Word } from './${code}/word.ts'\n`,
  ])
  const naskah = "import type { WordForm } from './naskah/word-form.ts'\n"
  const at = imports.findIndex((line) => (/'\.\/([^/]+)\//.exec(line)?.[1] ?? '') > 'naskah')
  imports.splice(at === -1 ? imports.length : at, 0, naskah)
  const first = imports.findIndex((line) => (/'\.\/([^/]+)\//.exec(line)?.[1] ?? '') > 'codes.ts')
  imports.splice(first === -1 ? imports.length : first, 0, "import type { MadePaper } from './codes.ts'\n")
  const rows = (make: (f: Folder) => string) => list(inPlace(all).map((f) => `${key(f.code)}: ${make(f)}`))
  return `${HEAD}import type { PaperMaker } from '../making/maker.ts'
${imports.join('')}
export const MAKERS: Readonly<Record<MadePaper, PaperMaker>> = {
${rows((f) => `{ code: '${f.code}', ...${f.as}Maker }`)}}

/** Every paper that a letter is made of may also be had in Word, from a template of the centre's own. */
export const WORD_FORMS: Readonly<Record<MadePaper, WordForm>> = {
${rows((f) => `${f.as}Word`)}}
`
}

/** The ordinary sample of each, with which a template is tried. */
async function samples(root: string): Promise<string> {
  const all = (await folders(root)).filter((f) => f.isMade)
  const imports = all.map(({ code, as }) => `import ${as} from './${code}/sample.json' with { type: 'json' }\n`)
  const first = imports.findIndex((line) => (/'\.\/([^/]+)\//.exec(line)?.[1] ?? '') > 'codes.ts')
  imports.splice(first === -1 ? imports.length : first, 0, "import type { MadePaper } from './codes.ts'\n")
  return `${HEAD}${imports.join('')}
export const SAMPLES: Readonly<Record<MadePaper, object>> = {
${list(inPlace(all).map((f) => (f.as === f.code ? f.code : `${key(f.code)}: ${f.as}`)))}}
`
}

export const LETTER_PAPERS = {
  [`${FOLDER}/codes.ts`]: codes,
  [`${FOLDER}/registry.ts`]: registry,
  [`${FOLDER}/made.ts`]: made,
  [`${FOLDER}/made-samples.ts`]: samples,
}
