import { ACCESS } from './asvs/access.ts'
import { FRONT } from './asvs/front.ts'
import { INPUT } from './asvs/input.ts'
import type { Row } from './asvs/row.ts'
import { RUNNING } from './asvs/running.ts'
import { SEAL } from './asvs/seal.ts'
import { trials } from './security-cases.ts'
import { readIfThere } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'

/** The requirements of level 1 and of level 2 in OWASP ASVS 5.0.0, counted in its table (5.0/docs_en). */
const COUNT = { 1: 70, 2: 183 } as const
export const REQUIREMENTS: readonly Row[] = [...INPUT, ...FRONT, ...ACCESS, ...SEAL, ...RUNNING]

const CASE = /^[A-LR]\d{2}$/
/** `file: words`. Of a test the words are its whole title; of anything else they are three at the least, so that they are found in one place. */
const split = (shown: string): [place: string, words: string] => {
  const at = shown.indexOf(': ')
  return [shown.slice(0, at), shown.slice(at + 2)]
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const titled = (text: string, title: string) =>
  [`'`, `"`, '`'].some((quote) => text.includes(`${quote}${title}${quote},`))
const wordsIn = (words: string) => words.match(/[\p{L}\d]+/gu)?.length ?? 0

/** Whether a file shows something by these words: as the title of one of its tests, or as a phrase. */
export const isSaid = (file: string, text: string, words: string): boolean =>
  isTest(file) ? titled(text, words) : wordsIn(words) >= 3 && text.includes(words)

async function isShown(root: string, shown: string, tried: ReadonlyMap<string, string[]>) {
  if (CASE.test(shown)) return tried.has(shown)
  const [file, words] = split(shown)
  return isSaid(file, (await readIfThere(root, file)) ?? '', words)
}

const FILE = 'house/asvs/row.ts'

/** House rule: of every requirement the table says what shows it, why there is nothing to meet, or what is missing. */
export const asvsIsShown: Check = {
  name: 'requirements of ASVS',
  run: async (root) => {
    const tried = await trials(root)
    const found: Finding[] = []
    const ids = new Set<string>()
    for (const [id, , subject, state] of REQUIREMENTS) {
      if (ids.has(id)) found.push({ file: FILE, says: `${id} stands twice; keep one.` })
      ids.add(id)
      if (!('by' in state)) continue
      for (const shown of state.by)
        if (!(await isShown(root, shown, tried)))
          found.push({
            file: FILE,
            says: `${id} (${subject}) is shown by "${shown}", which no test carries whole, or no file holds as a phrase; name what shows it.`,
          })
    }
    for (const level of [1, 2] as const) {
      const has = REQUIREMENTS.filter((row) => row[1] === level).length
      if (has !== COUNT[level])
        found.push({
          file: FILE,
          says: `${has} requirements of level ${level} stand here; the standard has ${COUNT[level]}.`,
        })
    }
    return found
  },
}

const CHAPTERS: Readonly<Record<string, string>> = {
  ...{ 1: 'encoding and sanitization', 2: 'validation and the logic of the work', 3: 'web frontend', 4: 'interfaces' },
  ...{
    5: 'files',
    6: 'authentication',
    7: 'sessions',
    8: 'authorization',
    9: 'self-contained tokens',
    10: 'OAuth and OIDC',
  },
  ...{
    11: 'cryptography',
    12: 'communication',
    13: 'configuration',
    14: 'data protection',
    15: 'code',
    16: 'logs and errors',
    17: 'WebRTC',
  },
}
const stateOf = ([, , , state]: Row) => ('by' in state ? 'met' : 'na' in state ? 'not applicable' : 'not met')
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('`', '')

/** docs/generated/asvs.md: every requirement with what shows it. */
export async function asvsPage(root: string): Promise<string> {
  const tried = await trials(root)
  const byCase = (shown: string) =>
    CASE.test(shown) ? `${shown} (${[...new Set(tried.get(shown) ?? [])].join(', ')})` : shown
  const said = ([, , , state]: Row) =>
    cell('by' in state ? state.by.map(byCase).join('; ') : 'na' in state ? state.na : state.open)
  const chapters = [...Map.groupBy(REQUIREMENTS, ([id]) => id.split('.')[0] ?? '')]
  const count = (rows: readonly Row[], state: string) => rows.filter((row) => stateOf(row) === state).length
  const sum = (name: string, rows: readonly Row[]) =>
    `| ${name} | ${rows.length} | ${count(rows, 'met')} | ${count(rows, 'not applicable')} | ${count(rows, 'not met')} |`
  return `${[
    '# OWASP ASVS 5.0, levels 1 and 2',
    '',
    'Printed from house/asvs/. The numbers are those of the standard (OWASP ASVS 5.0.0, CC BY-SA 4.0), whose sentences are to be read there; the subjects are ours. A number of',
    'docs/security-cases.md is a test that carries it; a file is named with the whole title of a test, or with a phrase that stands in it. Nobody outside has looked at this table.',
    '',
    '| chapter | requirements | met | not applicable | not met |',
    '| --- | --- | --- | --- | --- |',
    ...chapters.map(([chapter, rows]) => sum(`V${chapter} ${CHAPTERS[chapter]}`, rows)),
    sum(
      'level 1',
      REQUIREMENTS.filter((row) => row[1] === 1),
    ),
    sum(
      'level 2',
      REQUIREMENTS.filter((row) => row[1] === 2),
    ),
    sum('both', REQUIREMENTS),
    '',
    ...chapters.flatMap(([chapter, rows]) => [
      `## V${chapter} ${CHAPTERS[chapter]}`,
      '',
      '| requirement | level | subject | state | shown by, or why not |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row[0]} | ${row[1]} | ${cell(row[2])} | ${stateOf(row)} | ${said(row)} |`),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()}\n`
}
