import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../languages.ts'
import { refusals } from '../refusals.ts'
import { hits } from '../support/word-scan.ts'
import { BANNED } from '../words/banned.ts'
import { words } from '../words.ts'
import { says } from './says.ts'

describe('words', () => {
  it('is silent about words that people may be called by, and about words that only resemble', async () => {
    const tree = {
      'docs/panduan/awal.md': 'Penerima manfaat menyampaikan keberatan. PSKS, PSKW dan kabupaten tetap boleh.',
      'src/modules/cases/words/id.json': '{"left":"Meninggalkan layanan tanpa pemberitahuan"}',
    }
    expect(await says(words, tree)).toEqual([])
  })

  it('finds every banned word, whatever its case, ending or identifier', () => {
    const wrap = fc.constantFrom(
      (w: string) => w,
      (w: string) => `“${w.toUpperCase()}nya”`,
      (w: string) => `is_${w.replaceAll(' ', '_')}_code`,
      (w: string) => `- ${w}, `,
    )
    fc.assert(
      fc.property(fc.constantFrom(...BANNED), wrap, ({ word }, put) => {
        expect(hits('src/x.ts', put(word), BANNED).map((h) => h.word)).toContain(word)
      }),
    )
  })

  it('looks into code, seeds, documents, tests and file names', async () => {
    const found = await says(words, {
      'src/modules/cases/rules.ts': 'export const pmksCode = 1',
      'db/demo/stories.json': '{"a":"Ia kabur"}',
      'docs/operate/install.md': 'bandel',
      'tests/cast.ts': '// eks-WTS',
      'docs/panduan/psk.md': '',
      'README.md': 'korban',
    })
    expect(found).toHaveLength(6)
    expect(found.join()).toContain('README.md:1: replace “korban”')
  })

  it('lets the name of the witness agency stand, and nothing else with that word', () => {
    const text = 'Lembaga Perlindungan Saksi dan Korban\nia korban'
    expect(hits('docs/a.md', text, BANNED).map((h) => h.line)).toEqual([2])
  })

  it('judges spelling in Indonesian files only', async () => {
    const found = await says(words, {
      'src/modules/programme/words/id.json': '{"a":"Absensi kelas ketrampilan"}',
      'src/modules/programme/words/en.json': '{"a":"praktek is not English"}',
    })
    expect(found).toEqual([
      'src/modules/programme/words/id.json:1: write “presensi”, not “absensi”.',
      'src/modules/programme/words/id.json:1: write “keterampilan”, not “ketrampilan”.',
    ])
  })
})

describe('languages', () => {
  const id = 'src/modules/plans/words/id.json'
  const en = 'src/modules/plans/words/en.json'

  it('is silent when both languages say the same things, each with its own plurals', async () => {
    const tree = {
      [id]: '{"a":"Halo {name}","n_other":"{count} orang"}',
      [en]: '{"a":"Hello {name}","n_one":"{count} person","n_other":"{count} people"}',
    }
    expect(await says(languages, tree)).toEqual([])
  })

  it('asks for a missing sentence in either language, a lost placeholder, an empty text and an empty label', async () => {
    const found = await says(languages, {
      [id]: '{"a":"Halo {name}","b":"Proses","c":" ","d":"x"}',
      [en]: '{"a":"Hello","b":"Send","c":"y","e":"z"}',
    })
    expect(found).toHaveLength(5)
    expect(found.join('\n')).toMatch(/a the same placeholders/)
    expect(found.join('\n')).toMatch(/say in b what will happen/)
    expect(found.join('\n')).toMatch(/sentence for c/)
    expect(found.join('\n')).toMatch(/en\.json: add d/)
    expect(found.join('\n')).toMatch(/id\.json: add e/)
  })

  it('finds a sentence with an open place that a screen asks for without a word to put there', async () => {
    const both = '{"done":"Kartu {name} ditutup","n_other":"{count} orang","plain":"Selesai"}'
    const screen = 'src/modules/plans/screens/a.tsx'
    const found = await says(languages, {
      [id]: both,
      [en]: both,
      [screen]: `t('done', { name }) + t('n', { count }) + t('plain')\nt('done') + t('n')`,
    })
    expect(found).toEqual([
      `${screen}: give done its {name}, or ask for another sentence.`,
      `${screen}: give n its {count}, or ask for another sentence.`,
    ])
  })

  it('asks for the whole file when one language is missing', async () => {
    expect(await says(languages, { [id]: '{"a":"x"}' })).toEqual([
      'src/modules/plans/words/en.json: add a: id.json has it.',
    ])
  })
})

describe('refusals', () => {
  const contract = "export const plans = { sign: command({ may: 'a', refuses: ['no_goal'] }) }"
  const kernel = 'export const COMMON_REFUSALS = {\n  not_found: 404,\n} as const'
  const said = '{"refusal.no_goal":"x","refusal.not_found":"y"}'
  const GOOD = {
    'src/kernel/refusal.ts': kernel,
    'src/modules/plans/contract.ts': contract,
    'src/modules/plans/commands.ts': "throw new Refusal('no_goal')\nthrow new Refusal('not_found')",
    'src/modules/plans/words/id.json': said,
    'src/modules/plans/words/en.json': said,
  }

  it('is silent when each code has a sentence in both languages', async () => {
    expect(await says(refusals, GOOD)).toEqual([])
  })

  it('asks for the sentence of a declared code and of a common one', async () => {
    const found = await says(refusals, { ...GOOD, 'src/modules/plans/words/en.json': '{}' })
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('refusal.not_found')
    expect(found[1]).toContain('refusal.no_goal')
  })

  it('refuses a code that is thrown but declared by no endpoint', async () => {
    const found = await says(refusals, { ...GOOD, 'src/modules/cases/commands.ts': "throw new Refusal('no_loom')" })
    expect(found).toEqual([
      'src/modules/cases/commands.ts:1: declare no_loom under `refuses` of an endpoint in contract.ts; it is thrown here.',
    ])
  })

  it('reads both sides of a choice, and what a function of the database raises', async () => {
    const sql = "begin raise exception 'no_loom' using errcode = 'TT002'; end"
    const found = await says(refusals, {
      ...GOOD,
      'src/modules/plans/definer.sql': sql,
      'src/modules/plans/rules.ts': "throw new Refusal(a ? 'no_goal' : 'no_thread')",
    })
    expect(found.map((f) => /declare (\w+)/.exec(f)?.[1]).sort()).toEqual(['no_loom', 'no_thread'])
  })

  it('does not take a declaration of another module for one, unless the verb is lent to it', async () => {
    const cases = "throw new Refusal('no_goal')"
    expect(await says(refusals, { ...GOOD, 'src/modules/cases/commands.ts': cases })).toHaveLength(1)
    const lent = {
      'src/modules/cases/commands/team.ts': cases,
      'src/modules/access/contract.ts': contract.replace('plans', 'access'),
      'src/modules/access/words/id.json': said,
      'src/modules/access/words/en.json': said,
    }
    expect(await says(refusals, { ...GOOD, ...lent })).toEqual([])
  })
})
