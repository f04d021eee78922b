import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { count, day, line, lines, time } from '../../../kernel/form.ts'
import { setLocale } from '../../../kernel/words.ts'
import { MADE_PAPERS } from '../papers/codes.ts'
import { oneOf } from '../papers/naskah/fields.ts'
import { CANCEL_REASONS, SENT_WAYS, STATES } from '../rules.ts'
import { fieldWord } from '../said.ts'
import type { Item, Missing } from '../screens/api.ts'
import { differences, LetterClash, newerThan } from '../screens/letter-clash.tsx'
import { hrefOf, nextOf } from '../screens/letter-line.tsx'
import { MissingList } from '../screens/missing-list.tsx'
import { Questions } from '../screens/questions.tsx'
import { stateWords } from '../screens/state-words.ts'
import { t } from '../screens/words.ts'

const item: Item = {
  letterId: '01900000-0000-7000-8000-000000000009',
  paper: 'f07',
  state: 'issued',
  number: '400.9/014/BA/PANTI/2026',
  subject: 'Serah terima penerima manfaat',
  addressee: null,
  datedOn: '2026-01-12',
  isNeutral: false,
  caseId: 'c',
  label: 'Ibu Suryani',
  isProtected: false,
  madeBy: 'Tuti',
  since: '2026-01-12T03:00:00Z',
  sentHow: null,
  sentOn: null,
  cancelReason: null,
  isFiled: false,
  certifiedAt: null,
}
describe('the screens of letters', () => {
  afterEach(() => setLocale('id'))

  it('have a word for every paper, state, reason and way, in both languages', () => {
    for (const locale of ['id', 'en'] as const) {
      setLocale(locale)
      for (const code of MADE_PAPERS) expect(t.code('paper', code)).not.toMatch(/^paper/)
      for (const state of STATES) expect(stateWords({ ...item, state })).not.toMatch(/^state|\{/)
      for (const reason of CANCEL_REASONS)
        expect(stateWords({ ...item, state: 'cancelled', cancelReason: reason })).not.toContain('–')
      for (const how of SENT_WAYS)
        expect(stateWords({ ...item, state: 'archived', sentOn: '2026-01-12', sentHow: how })).toContain(
          t(`how.${how}`),
        )
    }
  })

  it('say that a file signed outside lies here, and neither that the letter is signed nor that a scan of it came', () => {
    const back = { ...item, state: 'archived' as const, certifiedAt: '2026-01-13T03:00:00Z' }
    expect(stateWords(back)).toBe('Ada berkas yang ditandatangani di luar')
    expect(stateWords({ ...back, isFiled: true })).toBe('Pindaian tersimpan')
    expect(stateWords({ ...back, sentOn: '2026-01-13', sentHow: 'courier' })).toContain('Terkirim')
  })

  it('offer one next step, and lead a draft back to its form', () => {
    const steps = STATES.map((state) => [state, nextOf({ ...item, state }), hrefOf({ ...item, state })])
    expect(steps).toEqual([
      ['draft', 'Lanjutkan', `/surat/baru?draf=${item.letterId}`],
      ['issued', 'Cetak', `/surat/${item.letterId}`],
      ['printed', 'Unggah hasil pindai', `/surat/${item.letterId}`],
      ['signed', 'Unggah hasil pindai', `/surat/${item.letterId}`],
      ['archived', 'Buka', `/surat/${item.letterId}`],
      ['cancelled', 'Buka', `/surat/${item.letterId}`],
    ])
  })

  it('lead from every missing thing to the place where it is filled in', () => {
    const missing: Missing[] = [
      { field: 'dasar', where: 'here', href: null },
      { field: 'orang.0.nama', where: 'identity', href: '/penerima-manfaat/baru?case=c' },
      { field: 'pokok', where: 'here', problem: 'names_her', href: null },
    ]
    const list = renderToStaticMarkup(<MissingList missing={missing} asks={{ dasar: line() }} />)
    expect(list).toContain('Belum ada: 3 hal lagi')
    expect(list).toContain('href="/penerima-manfaat/baru?case=c"')
    expect(list).toContain('<button')
    expect(list).toContain('pakai kodenya')
    expect(list).toContain('Minta yang berwenang')
    expect(renderToStaticMarkup(<MissingList missing={[]} asks={{}} />)).toContain('Lengkap')
  })

  it('name a field of a list by what it is, not by its place', () => {
    expect(fieldWord('hasil.12.alasan')).toBe('Alasan keputusan')
    expect(fieldWord('sesuatu.baru')).toContain('sesuatu.baru')
  })

  it('show both texts of a draft that two people wrote, and nothing when only her own answer was lost', () => {
    const mine = { fields: { dasar: 'Surat 17' }, version: 1 }
    const hers = { fields: { dasar: 'Surat 18' }, version: 2 }
    expect(newerThan(mine, [undefined, mine])).toBeNull()
    expect(newerThan(mine, [hers, { ...hers, version: 3 }])?.version).toBe(3)
    const both = renderToStaticMarkup(<LetterClash yours={mine} theirs={hers} onPick={() => undefined} />)
    expect(both).toContain('Surat 17')
    expect(both).toContain('Surat 18')
    expect(differences(mine.fields, { ...mine.fields })).toEqual([])
  })

  it('ask for each kind of answer with the control that fits it', () => {
    const asks = {
      tanggal: day(),
      jam: time(),
      kriteria: lines(),
      'surat.sifat': oneOf(['Biasa', 'Segera']),
      kuota: count(),
    }
    const field = (path: keyof typeof asks, value = '') =>
      renderToStaticMarkup(
        <Questions
          made={{ asks: { [path]: asks[path] }, values: { [path]: value }, missing: [] }}
          fields={{}}
          set={() => undefined}
        />,
      )
    // never the browser's own control: it shows month before day, and hours with AM and PM, where its language is English
    const chosen = field('tanggal', '2026-02-01')
    expect([...chosen.matchAll(/value="(\d+)"/g)].map((m) => m[1])).toEqual(['1', '2', '2026'])
    expect(field('jam', '09.30')).toContain('value="09.30"')
    expect(`${chosen}${field('jam')}`).not.toMatch(/type="(date|time)"/)
    expect(field('kriteria', 'satu\ndua')).toMatch(/<textarea[^>]*>\s*satu\ndua/)
    expect(field('surat.sifat', 'Segera')).toContain('<option value="Segera" selected="">')
    expect(field('kuota', '22')).toContain('inputMode="numeric"')
  })
})
