import type { In } from '../act.ts'
import type { Her } from '../her.ts'
import { dayOf, idOf, todayOf, type World } from '../scene.ts'

type Session = In<'programme.saveSession'>
type Weekday = NonNullable<Session['weekdays']>[number]

const PLACES = ['Aula', 'Musala', 'Ruang jahit', 'Ruang salon', 'Ruang 2', 'Halaman']

/** The hours of the house (domain.md 7.2). */
const BLOCKS = [
  { season: 'ordinary', kind: 'meal', label: 'Zuhur, makan siang, istirahat', starts: '12:00', ends: '13:30' },
  { season: 'ordinary', kind: 'prayer', label: 'Magrib, makan malam, Isya', starts: '17:30', ends: '19:30' },
  { season: 'ramadan', kind: 'prayer', label: 'Zuhur, istirahat', starts: '12:00', ends: '13:00' },
  { season: 'ramadan', kind: 'meal', label: 'Berbuka, Magrib, tarawih', starts: '17:30', ends: '20:30' },
] as const

/** Whoever comes from outside was looked at and has signed; one volunteer has not yet. */
async function fromOutside(w: World): Promise<void> {
  const hana = w.as('hana')
  const add = async (who: Partial<In<'deliverers.save'>> & Pick<In<'deliverers.save'>, 'kind'>) =>
    (await hana('deliverers.save', { isActive: true, version: 0, ...who })).delivererId
  const papers = async (delivererId: string, days: number) => {
    const paper = { delivererId, doneOn: dayOf(w), validUntil: dayOf(w, days) }
    const checks = ['identity', 'sender', 'interview'] as const
    await hana('deliverers.recordPaper', { ...paper, kind: 'vetting', checks: [...checks], keptAt: 'Map Pengajar, 2' })
    await hana('deliverers.recordPaper', { ...paper, kind: 'statement', keptAt: 'Map Pengajar, 3' })
  }
  const has = (username: string) => ({ personId: idOf(w, username) })
  const [dinas, clinic] = ['Dinas Kesehatan Kabupaten Contoh', 'Biro Psikologi Contoh']
  await papers(await add({ ...has('dian'), kind: 'psychologist', organisation: clinic, topics: 'Konseling' }), 400)
  await papers(await add({ ...has('nani'), kind: 'instructor', topics: 'Menjahit rok dan blus' }), 400)
  const gizi = { organisation: dinas, topics: 'Gizi keluarga', contact: '0811-0000-2200' }
  await papers(await add({ ...has('farida'), kind: 'speaker', ...gizi }), 400)
  const koperasi = { name: 'Bapak Sapto Contoh', organisation: 'Koperasi Contoh', topics: 'Buku kas usaha kecil' }
  await papers(await add({ ...koperasi, kind: 'speaker' }), 210)
  await add({ name: 'Mbak Intan Contoh', kind: 'volunteer', organisation: 'Karang Taruna', topics: 'Senam pagi' })
}

/** Into a trade those who have a plan. */
async function enrolIn(w: World, groupId: string, some: readonly Her[]): Promise<void> {
  const { others } = await w.as('hana')('programme.group', { groupId })
  const caseIds = others.map((o) => o.caseId).filter((id) => some.some((h) => h.caseId === id))
  if (caseIds.length > 0) await w.as('hana')('programme.enrol', { groupId, caseIds })
}

/** Whoever came, or has a plan, since the groups were made. */
export async function enrolLater(w: World, women: readonly Her[]): Promise<void> {
  const { classes } = await w.as('hana')('training.classes', {})
  for (const c of classes)
    await enrolIn(
      w,
      c.groupId,
      women.filter((h) => h.track === c.track),
    )
}

/** The week of the house, from the Monday of last week on: groups, places, and what is held in them (domain.md 7.2). */
export async function timetable(w: World, women: readonly Her[]): Promise<void> {
  const budi = w.as('budi')
  const places = new Map<string, string>()
  for (const name of PLACES) {
    const { resourceId } = await budi('places.saveResource', {
      kind: 'place',
      name,
      seats: name === 'Aula' ? 60 : 20,
    })
    places.set(name, resourceId)
  }
  await budi('places.saveResource', { kind: 'equipment', name: 'Proyektor dan layar', seats: 60 })
  const here = women.filter((h) => h.caseId !== '')
  const groupOf = async (name: string, some: readonly Her[], track?: Her['track']) => {
    const { groupId } = await budi('programme.saveGroup', { name, ...(track && { track }), fromOn: dayOf(w, -60) })
    await enrolIn(w, groupId, some)
    return groupId
  }
  const [sewing, salon] = (['sewing', 'salon'] as const).map((track) => here.filter((h) => h.track === track))
  const jahit = await groupOf('Jahit A', sewing ?? [], 'sewing')
  const rias = await groupOf('Salon A', salon ?? [], 'salon')
  for (const [by, groupId] of [
    ['ani', jahit],
    ['lina', rias],
  ] as const)
    for (const item of ['place', 'tools', 'material', 'instructor', 'budget'] as const)
      if (by === 'ani' || item !== 'material') await w.as(by)('programme.checkClass', { groupId, item, isReady: true })
  const half = Math.ceil(here.length / 2)
  const melati = await groupOf('Melati', here.slice(0, half))
  const kenanga = await groupOf('Kenanga', here.slice(half))

  await forGoals(w, here)
  await fromOutside(w)
  await budi('places.saveHours', { blocks: BLOCKS.map((b) => ({ ...b })), faiths: ['islam', 'protestant', 'catholic'] })
  const today = todayOf(w)
  const monday = today.subtract({ days: today.dayOfWeek + 6 })
  const series = async (
    weekdays: Weekday[],
    hours: [string, string],
    s: Partial<Session>,
    place: string,
    by?: string,
  ) => {
    await budi('programme.saveSession', {
      ...{ kind: 'skills', title: '', meantFor: 'everyone', ...s },
      ...{ onDay: monday.toString(), starts: hours[0], ends: hours[1], placeId: places.get(place) },
      ...{ repeats: true, weekdays, untilOn: monday.add({ days: 40 }).toString(), leavesOut: true },
      ...(by && { delivererId: idOf(w, by) }),
    })
  }
  const group = (title: string, groupId: string, kind: Session['kind'] = 'skills') =>
    ({ title, kind, meantFor: 'group', groupId }) as const
  await series(['mon', 'thu'], ['08:00', '09:30'], group('Bimbingan sosial', melati, 'social'), 'Aula', 'rizal')
  await series(['tue', 'fri'], ['08:00', '09:30'], group('Bimbingan sosial', kenanga, 'social'), 'Aula', 'wulan')
  await series(['wed'], ['08:00', '09:30'], { title: 'Kerohanian', kind: 'spiritual', faith: 'islam' }, 'Musala')
  await series(['wed'], ['08:00', '09:30'], { title: 'Kerohanian', kind: 'spiritual', faith: 'other' }, 'Ruang 2')
  await series(['mon', 'tue', 'thu'], ['10:00', '12:00'], group('Jahit A', jahit), 'Ruang jahit', 'ani')
  await series(['mon', 'wed', 'fri'], ['10:00', '12:00'], group('Salon A', rias), 'Ruang salon', 'lina')
  const withAni = {
    ...group('Jahit A', jahit),
    helpers: [{ delivererId: idOf(w, 'ani'), givesAs: 'companion' as const }],
  }
  await series(['mon', 'wed', 'fri'], ['13:30', '15:30'], withAni, 'Ruang jahit', 'nani')
  await series(['tue', 'thu'], ['13:30', '15:30'], group('Salon A', rias), 'Ruang salon', 'lina')
  await series(
    ['thu'],
    ['10:00', '12:00'],
    { title: 'Konseling', kind: 'counselling', meantFor: 'some' },
    'Ruang 2',
    'dian',
  )
  const gizi = { title: 'Gizi keluarga', kind: 'social' } as const
  await series(['wed'], ['15:45', '16:45'], gizi, 'Aula', 'farida')
  await series(['tue', 'fri'], ['15:45', '16:45'], { title: 'Senam', kind: 'physical' }, 'Halaman', 'yanti')
  await series(['sat'], ['08:00', '09:30'], { title: 'Piket bersama', kind: 'duty' }, 'Halaman', 'yanti')
  await series(['sat'], ['10:00', '12:00'], { title: 'Kunjungan', kind: 'visit', meantFor: 'some' }, 'Aula', 'yanti')

  const step = async (weeks: number, last: 'propose' | 'publish') => {
    const weekOn = monday.add({ weeks }).toString()
    const versionOf = async () => (await budi('programme.week', { onDay: weekOn })).plan?.version ?? 1
    await budi('programme.proposeWeek', { weekOn, version: await versionOf() })
    if (last === 'publish') await w.as('ratna')('programme.publishWeek', { weekOn, version: await versionOf() })
  }
  await step(0, 'publish')
  await step(1, 'publish')
  await step(2, 'publish')
  await step(3, 'propose') // the next one waits for the head
  const { rows } = await budi('invitations.coming', {})
  for (const r of rows.filter((s) => s.deliverer === 'Farida'))
    await budi('invitations.invite', { sessionId: r.sessionId, fromOn: dayOf(w), untilOn: r.onDay })
  await paidFor(w, monday.toString().slice(0, 7))
}

/** For which goals of her plan each learns in her groups; with one of them nobody has said it yet. */
async function forGoals(w: World, women: readonly Her[]): Promise<void> {
  for (const h of women.slice(0, 6)) {
    const as = w.as(h.worker)
    const { goals, classes, mayChoose } = await as('attendance.classGoals', { caseId: h.caseId })
    const [first, second] = goals.map((g) => g.goalId)
    if (!mayChoose || !first) continue
    for (const c of classes) {
      const goalIds = c.track === null && second ? [second] : [first]
      await as('attendance.chooseGoals', { caseId: h.caseId, memberId: c.memberId, version: c.version, goalIds })
    }
  }
}

const RATES: Readonly<Record<string, number>> = { Farida: 300_000, Dian: 500_000 }

/** What was given from outside in the weeks before: written down, and the earlier half paid against receipts. */
async function paidFor(w: World, month: string): Promise<void> {
  const tuti = w.as('tuti')
  const { rows } = await tuti('fees.month', { month })
  const held = rows.filter((r) => r.state === 'unwritten').toReversed()
  for (const [i, r] of held.entries()) {
    if (i === held.length - 1) continue // the last one still waits to be written down
    const { feeId } = await tuti('fees.write', {
      ...{ sessionId: r.sessionId, onDay: r.onDay, hours: r.hours, payer: 'centre' },
      rateRupiah: RATES[r.deliverer] ?? 50_000,
    })
    const taxRupiah = r.deliverer === 'Dian' ? 25_000 : undefined
    const paid = { feeId, paidOn: r.onDay, receiptNo: `${String(i + 1).padStart(3, '0')}/KW`, taxRupiah }
    if (i < held.length / 2) await w.as('endang')('fees.pay', paid)
  }
}
