import { describe, expect, test } from 'vitest'
import { pdfObjects } from '../../../../../tests/support/pdf/pdf-objects.ts'
import { papers } from '../registry.ts'
import { flat, press, usual } from './press.ts'
import { lembaga, sampleOf, samples } from './samples.ts'

const { print } = press()
const ATTACK = '#panic("x") *b* $x$ @r <l> `c` \\ // /* _i_'

type Place = { path: (string | number)[] }

const placesIn = (value: unknown, path: (string | number)[] = []): Place[] => {
  if (typeof value === 'string') return [{ path }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([k, v]) => placesIn(v, [...path, Array.isArray(value) ? Number(k) : k]))
}

const put = (data: unknown, path: (string | number)[], text: string) => {
  const last = path.at(-1) ?? ''
  // walks where placesIn walked
  const owner = path.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], data)
  ;(owner as Record<string | number, unknown>)[last] = text // the object that holds the string
}

/** Places of the schema that hold free text: those where the attack is accepted. Dates, codes and choices refuse it. */
const freeIn = (code: keyof typeof papers, data: Record<string, unknown>) =>
  placesIn(data).filter(({ path }) => {
    const copy = structuredClone(data)
    put(copy, path, ATTACK)
    return papers[code].schema.safeParse(copy).success
  })

// Fields that the paper does not print in that state of the data, each with its reason.
const SILENT: Record<string, RegExp> = {
  sertifikat: /^lembaga\.(unit|alamat|telepon|surel|netral)/, // issued in the name of the Dinas
  'label-alat': /^lembaga\./, // a label says nothing of the house
  jadwal: /^lembaga\./, // the notice board has no letterhead
  katalog: /^lembaga\./, // what buyers read carries no centre
  'f04-f05': /^lembaga\./, // nor has the consent sheet
  'rencana-usaha': /^lembaga\./, // a lender does not read where she was
}
// the letterhead is one of two; a neutral F34 has a title of its own and no sum here
const HEAD = { plain: /^lembaga\.netral\./, neutral: /^(lembaga\.(unit|alamat|telepon|surel)|judul|label_uang)$/ }

describe.each(samples.filter((s) => s.kind !== 'sulit'))('$code, $kind', ({ code, kind }) => {
  test('C20 markup in a free field comes out as letters, and every free field is read', async () => {
    const data = sampleOf(code, kind)
    const places = freeIn(code, data)
    expect(places.length).toBeGreaterThan(5)
    const marks = places.map(({ path }, i) => ({ path: path.join('.'), mark: `${ATTACK} Q${i}Z` }))
    places.forEach(({ path }, i) => {
      put(data, path, marks[i]?.mark ?? '')
    })
    const { text } = await print(code, data, { paper: usual(code) })
    const said = flat(text).toUpperCase()
    const lost = marks.filter(({ mark }) => !said.includes(flat(mark).toUpperCase())).map((m) => m.path)
    const silent = data.netral === true ? HEAD.neutral : HEAD.plain
    // printed only once she has named somebody, as in the protected sample
    const unsaid = data.larangan_terpisah === true ? undefined : 'lapis2.larangan_terpisah'
    expect(lost.filter((p) => p !== unsaid && !silent.test(p) && !SILENT[code]?.test(p))).toEqual([])
  })
})

test('control characters, direction marks and pictures that fetch are refused', () => {
  const { schema } = papers.sertifikat
  const good = sampleOf('sertifikat')
  expect(schema.safeParse(good).success).toBe(true)
  for (const nama of ['Sur\u0000yani', 'Sur\u202eyani', 'Sur\tyani', 'Sur\nyani', 'Sur\u2066yani', '']) {
    expect(schema.safeParse({ ...good, nama }).success, JSON.stringify(nama)).toBe(false)
  }
  const inside = [
    '<image href="file:///etc/passwd"/>',
    '<script>1</script>',
    '<use xlink:href="#a"/>',
    '<rect fill="url(http://x.example/)"/>',
    '<rect onload="x"/>',
    '<style>@import "x"</style>',
    '<!DOCTYPE svg [<!ENTITY a "b">]>',
  ]
  const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${body}</svg>`
  const arms = (lambang_svg: string) => ({ ...good, lembaga: { ...lembaga, lambang_svg } })
  expect(schema.safeParse(arms(svg('<path d="M0 0h9v9z" fill="url(#a)"/>'))).success).toBe(true)
  for (const body of inside) expect(schema.safeParse(arms(svg(body))).success, body).toBe(false)
  expect(schema.safeParse(arms('data:image/svg+xml,<svg>')).success).toBe(false)
})

test.each(['f07', 'f16', 'sertifikat', 'undangan'] as const)(
  'C21 an address in a field of %s is letters: the page has no link, no script and nothing that opens',
  async (code) => {
    const data = sampleOf(code)
    const typed = 'https://x.example javascript:alert(1) #link("https://x.example")'
    for (const { path } of freeIn(code, data)) put(data, path, typed)
    const { pdf, text } = await print(code, data, { paper: usual(code) })
    expect(flat(text)).toContain(flat('https://x.example'))
    const objects = [...pdfObjects(pdf).values()].map(({ dict }) => dict).join('\n')
    expect(objects).toContain('/Page') // the search bites
    for (const what of ['/URI', '/Link', '/JavaScript', '/Launch', '/OpenAction', '/GoToR', '/SubmitForm'])
      expect(objects.includes(what), what).toBe(false)
  },
)
