import { RUBRICS, type SkillLevel } from '../../../src/modules/training/rules.ts'
import type { Her } from '../her.ts'
import { dayOf, type World } from '../scene.ts'
import { workPicture } from '../work-picture.ts'

type Track = Her['track']
/** What was made in the last weeks, by the number of its unit: days ago, minutes. */
const MADE: Readonly<Record<Track, readonly (readonly [unit: number, made: string, ago: number, minutes: number])[]>> =
  {
    sewing: [
      [1, 'Memasang benang, membersihkan mesin', 13, 180],
      [2, 'Sarung bantal, jahitan lurus', 12, 180],
      [2, 'Obras tepi dan kelim', 8, 180],
      [3, 'Mengukur badan berpasangan', 6, 135],
      [6, 'Sarung bantal dan mukena anak', 2, 180],
    ],
    salon: [
      [1, 'Sterilisasi alat', 13, 135],
      [3, 'Keramas dan creambath', 11, 180],
      [3, 'Blow dan pengeringan', 6, 180],
      [4, 'Pangkas solid pada boneka', 4, 180],
    ],
  }

/** What the classes teach, once and for all. */
export async function curriculum(w: World): Promise<void> {
  for (const track of ['sewing', 'salon'] as const) await w.as('hana')('training.layIn', { track })
  // a third track, which the centre has thought of itself: one unit so far
  const budi = w.as('budi')
  const boga = { nameId: 'Tata boga', nameEn: 'Cooking', lessonHours: 160, isOffered: true }
  const criteria = [
    '* Tangan, alat dan meja bersih',
    '* Bahan disimpan dengan benar',
    'Takaran sesuai resep',
    'Rasa',
    'Penyajian',
  ]
  const { track } = await budi('tracks.save', { ...boga, criteria })
  await budi('training.saveUnit', { track, title: 'Kebersihan dapur dan bahan', lessonHours: 16, isInUse: true })
}

/** A whole course: the 240 hours of every unit day by day, each rated competent at its end. */
export async function course(w: World, h: Her): Promise<void> {
  const as = w.as(h.track === 'sewing' ? 'ani' : 'lina')
  const { units } = await as('training.units', {})
  const hers = units.filter((u) => u.track === h.track)
  const marks = Object.fromEntries(RUBRICS[h.track].criteria.map((c, i) => [c.code, i % 4 === 0 ? 4 : 3] as const))
  let ago = 70
  for (const { unitId, title, lessonHours } of hers) {
    for (let left = lessonHours; left > 0; left -= 8) {
      ago -= 2
      const one = { unitId, minutes: 45 * Math.min(8, left), made: title }
      await as('training.practise', { ...one, on: workday(dayOf(w, -ago)), caseIds: [h.caseId] })
    }
    const heldOn = workday(dayOf(w, -ago))
    await as('training.rate', { caseId: h.caseId, unitId, round: 'final', heldOn, made: title, marks })
  }
  if (hers.length > 0 && h.track === 'sewing') await testedOutside(w, as, h)
}

/** A first BK, and K when she was tested again. */
async function testedOutside(w: World, as: ReturnType<World['as']>, h: Her): Promise<void> {
  const one = { caseId: h.caseId, lsp: 'LSP Garmen Contoh', scheme: 'Menjahit dengan mesin lockstitch' }
  const first = await as('training.registerLsp', { ...one, registeredOn: dayOf(w, -30), heldOn: dayOf(w, -20) })
  await as('training.saveLspResult', { ...first, version: 1, heldOn: dayOf(w, -20), result: 'not_yet' })
  const retestOf = first.certificationId
  const again = await as('training.registerLsp', {
    ...one,
    registeredOn: dayOf(w, -12),
    heldOn: dayOf(w, -4),
    retestOf,
  })
  const good = { heldOn: dayOf(w, -4), number: '14131 7531 4 0001234 2026', validUntil: dayOf(w, 3 * 365) }
  await as('training.saveLspResult', { ...again, ...good, version: 1, result: 'competent' })
}

/** Each class has practised, and its first unit is rated. */
export async function practice(w: World, women: readonly Her[]): Promise<void> {
  for (const track of ['sewing', 'salon'] as const) {
    const as = w.as(track === 'sewing' ? 'ani' : 'lina')
    const { units } = await as('training.units', {})
    const here = women.filter((h) => h.track === track && h.caseId !== '')
    const unitAt = (n: number) => units.find((u) => u.track === track && u.position === n)?.unitId ?? ''
    for (const [i, [n, made, ago, minutes]] of MADE[track].entries()) {
      const on = workday(dayOf(w, -ago))
      const { women: known } = await whoWas(as, track, here, i)
      if (known.length > 0) await as('training.practise', { unitId: unitAt(n), on, minutes, made, caseIds: known })
    }
    const [first] = here
    if (first) await sells(w, as, first)
    for (const [i, h] of here.entries()) await rateHer(as, h, unitAt(1), i, (ago) => workday(dayOf(w, -ago)))
    if (first) await photographed(as, first)
  }
}

/** The first unit, before and at the end: most are competent, one repeats. */
async function rateHer(as: ReturnType<World['as']>, h: Her, unitId: string, i: number, day: (ago: number) => string) {
  const marks = (of: (at: number) => SkillLevel) =>
    Object.fromEntries(RUBRICS[h.track].criteria.map((c, at) => [c.code, of(at)]))
  const one = { caseId: h.caseId, unitId, made: 'Latihan alat dan K3' }
  await as('training.rate', { ...one, round: 'pre', heldOn: day(13), marks: marks((at) => (at % 3 === 0 ? 2 : 1)) })
  await as('training.rate', { ...one, round: 'mid', heldOn: day(8), marks: marks((at) => (at % 2 === 0 ? 3 : 2)) })
  const last = marks((at) => (i % 3 === 1 && at === 0 ? 2 : at % 4 === 0 ? 4 : 3))
  await as('training.rate', { ...one, round: 'final', heldOn: day(1), marks: last })
}

/** Three days of business so far, and a test outside to come. */
async function sells(w: World, as: ReturnType<World['as']>, h: Her): Promise<void> {
  for (const [i, rupiah] of [60_000, 85_000, 110_000].entries()) {
    const lines = [
      ...(i === 0 ? [{ kind: 'capital' as const, rupiah: 150_000, what: 'Modal awal' }] : []),
      { kind: 'material' as const, rupiah: 30_000, what: 'Bahan' },
      { kind: 'takings' as const, rupiah, what: 'Pesanan' },
    ]
    const faces = { face5: i, face4: 1, face3: i === 0 ? 1 : 0, face2: 0, face1: 0 }
    const one = { caseId: h.caseId, version: 0, on: dayOf(w, -7 + 2 * i), customers: 2 + i }
    await as('practicum.saveDay', { ...one, lines, ...faces })
  }
  const scheme = h.track === 'sewing' ? 'Menjahit dengan mesin lockstitch' : 'Asisten Hairdresser'
  const test = { caseId: h.caseId, lsp: 'LSP Contoh', scheme, registeredOn: dayOf(w, -3), heldOn: dayOf(w, 14) }
  await as('training.registerLsp', test)
}

/** Evidence of what was rated last, and of two practices: things, no faces. */
async function photographed(as: ReturnType<World['as']>, h: Her): Promise<void> {
  const { ratings, entries } = await as('training.ofCase', { caseId: h.caseId })
  const of = [
    ...ratings.filter((r) => r.round === 'final').map((r) => ['rating', r.ratingId, r.made] as const),
    ...entries.slice(0, 2).map((e) => ['practice', e.entryId, e.made] as const),
  ]
  for (const [i, [kind, subjectId, caption]] of of.entries())
    await as('portfolio.addPhoto', {
      ...{ caseId: h.caseId, of: kind, subjectId, faces: 'none', caption },
      base64: workPicture(h.track, i),
    })
}

/** Those of the class whom the tutor knows; each time another one was missing. */
async function whoWas(as: ReturnType<World['as']>, track: Track, here: readonly Her[], i: number) {
  const { classes } = await as('training.classes', {})
  const group = classes.find((c) => c.track === track)
  if (!group) return { women: [] }
  const { women } = await as('training.ofClass', { groupId: group.groupId })
  const known = women.filter((x) => here.some((h) => h.caseId === x.caseId))
  return { women: known.filter((_, at) => known.length < 3 || at !== i % known.length).map((x) => x.caseId) }
}

/** The same day, or the Friday before a Saturday or Sunday. */
function workday(iso: string): string {
  const day = Temporal.PlainDate.from(iso)
  return day.subtract({ days: Math.max(0, day.dayOfWeek - 5) }).toString()
}
