import type { Her } from '../her.ts'
import type { Days, Scene, World } from '../scene.ts'
import { dayOf } from '../scene.ts'
import { archiveMinute } from './letters.ts'

/** What a kit for sewing costs (domain.md 6.7). */
export const KIT_RUPIAH = 4_870_000

const MACHINES = [
  ['AK-JH-01', 'Mesin jahit high speed', 'JK8700-22445', 'jahit', 'meja 1', 30],
  ['AK-JH-07', 'Mesin jahit high speed', 'JK8700-22451', 'jahit', 'meja 7', 30],
  ['AK-OB-01', 'Mesin obras 3 benang', 'OV747-11829', 'jahit', 'meja 11', 30],
  ['AK-OB-02', 'Mesin obras 3 benang', 'OV747-11832', 'jahit', 'meja 12', 30],
  ['AK-JP-03', 'Mesin jahit portabel', 'SG1408-90417', 'jahit', 'lemari', 60],
  ['AK-ST-05', 'Setrika', null, 'jahit', null, null],
  ['AK-KS-01', 'Kursi salon hidrolik', 'KS-2021-118', 'salon', null, 90],
  ['AK-PR-04', 'Pengering rambut', 'PH-77120', 'salon', null, 90],
  ['AK-ST-02', 'Setrika uap', 'ST-2019-07', 'jahit', null, null],
] as const

/** Machines of the classes: one is broken and waits, one must not be used, one is lent to a woman in the evening; one left the book, one is to leave it; a stocktaking goes on. */
export function tools(d: Days, women: readonly Her[]): Scene[] {
  const ids = new Map<string, string>()
  const id = (label: string) => ids.get(label) ?? ''
  return [
    d.scene('2026-01-13', '13:40', async (w) => {
      const { places } = await w.as('budi')('equipment.choices', {})
      const at = (room: string) => places.find((p) => p.name.toLowerCase().includes(room))?.id
      for (const [label, name, serial, room, spot, everyDays] of MACHINES) {
        const placeId = at(room)
        const made = await w.as('tuti')('equipment.saveMachine', {
          ...{ label, name, machine: null, at: { ...(placeId && { placeId }), ...(spot && { spot }) } },
          ...(serial && { serial }),
          book: { boughtOn: '2024-03-11', worthRupiah: 2_750_000, ...(everyDays && { everyDays }) },
        })
        ids.set(label, made.machineId)
      }
    }),
    d.scene('2026-01-14', '15:20', async (w) => {
      const oil = (label: string) =>
        w.as('ani')('equipment.noteWork', { machineId: id(label), kind: 'oiled', onDay: dayOf(w) })
      for (const label of ['AK-JH-01', 'AK-JH-07', 'AK-OB-01']) await oil(label)
    }),
    d.scene('2026-01-15', '13:20', (w) => writtenOff(w, id('AK-ST-02'))),
    d.scene('2026-01-19', '11:05', (w) => broken(w, id)),
    d.scene('2026-01-19', '16:10', async (w) => {
      const her = women.find((h) => h.caseId !== '')
      const until = { machineId: id('AK-JP-03'), dueOn: dayOf(w, 3) }
      if (her) await w.as('budi')('equipment.lend', { ...until, to: 'woman', caseId: her.caseId })
    }),
    d.scene('2026-01-20', '09:40', async (w) => {
      const { takingId } = await w.as('budi')('equipment.beginTaking', {})
      for (const label of ['AK-JH-01', 'AK-OB-01', 'AK-OB-02', 'AK-KS-01', 'AK-PR-04'])
        await w.as('ani')('equipment.noteFound', { takingId, machineId: id(label), found: 'here' })
      await w.as('ani')('equipment.noteFound', { takingId, machineId: id('AK-ST-05'), found: 'missing' })
    }),
  ]
}

/** It left the book: proposed by administration, decided by the head, with its minute in the archive. */
async function writtenOff(w: World, machineId: string): Promise<void> {
  const words = 'Elemen pemanas putus dan suku cadangnya tidak dibuat lagi.'
  await w.as('tuti')('equipment.proposeWriteOff', { machineId, reason: 'beyond_repair', words })
  const { writeOffs } = await w.as('ratna')('equipment.machine', { machineId })
  const writeOffId = writeOffs[0]?.writeOffId ?? ''
  await w.as('ratna')('equipment.decideWriteOff', { machineId, writeOffId, decision: 'approved' })
  await archiveMinute(w, 'ba-hapus-alat', writeOffId)
}

async function broken(w: World, id: (label: string) => string): Promise<void> {
  const onDay = dayOf(w)
  await w.as('ani')('equipment.noteWork', {
    ...{ machineId: id('AK-OB-02'), kind: 'fault', onDay, words: 'Benang atas putus terus; perlu teknisi.' },
  })
  await w.as('lina')('equipment.noteWork', {
    ...{ machineId: id('AK-PR-04'), kind: 'not_to_use', onDay, words: 'Kabel terkelupas di pangkalnya.' },
  })
  await w.as('tuti')('equipment.proposeWriteOff', {
    ...{ machineId: id('AK-PR-04'), reason: 'worn_out', words: 'Kabel dan motornya aus, harga perbaikan lebih mahal.' },
  })
}

/** How kits begin that came with a purchase. */
export const BOUGHT = 'PU-J-'
export const SUPPLIER = 'CV Contoh Jahit'
type Bought = { count: number; came: number; entered: readonly string[]; daysAgo: number }

/** Bought for this year's line of the budget, come, and entered one by one; nothing where the year has no such line. */
async function buyKits(w: World, { count, came, entered, daysAgo }: Bought): Promise<boolean> {
  const office = w.as('tuti')
  const { budget } = await office('stock.reckoning', {})
  const line = budget.find((l) => l.name === 'Toolkit menjahit' && l.year === Number(dayOf(w).slice(0, 4)))
  if (!line) return false
  const { orderId } = await office('stock.buy', {
    ...{ lineKey: line.lineKey, track: 'sewing', count, totalRupiah: count * KIT_RUPIAH },
    ...{ orderedOn: dayOf(w, -daysAgo), supplier: SUPPLIER },
  })
  await office('stock.receive', { orderId, seen: 1, receivedCount: came, receivedOn: dayOf(w, -1) })
  for (const n of entered)
    await office('stock.addToolkit', {
      ...{ label: `${BOUGHT}${n}`, track: 'sewing', sourceOfFund: 'APBD Provinsi', orderId },
      items: [
        {
          ...{
            name: 'Mesin jahit portabel listrik',
            brand: 'Contoh',
            serial: `MJ26-${n}`,
            quantity: 1,
            unit: 'unit',
          },
          ...{ unitPriceRupiah: 3_550_000, condition: 'new' },
        },
        { name: 'Perlengkapan jahit', quantity: 1, unit: 'set', unitPriceRupiah: 1_320_000, condition: 'new' },
      ],
    })
  return true
}

/** Kits for the women of the intake before: both came, one goes with the first who leaves. */
export const kitsOfEarlier = (d: Days): Scene =>
  d.scene('2026-06-10', '10:40', async (w) => {
    await buyKits(w, { count: 2, came: 2, entered: ['021', '022'], daysAgo: 20 })
  })

/** Kits of this year's line of the budget: bought, most of them come, two entered and in stock. */
export const kitsBought = (d: Days): Scene =>
  d.scene('2026-01-20', '11:10', async (w) => {
    const isPlanned = await buyKits(w, { count: 8, came: 6, entered: ['031', '032'], daysAgo: 6 })
    if (!isPlanned) throw new Error('the plan of the demo has kits for sewing')
  })
