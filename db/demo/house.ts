import type { World } from './scene.ts'
import { dayOf, todayOf } from './scene.ts'

type Intake = { startsOn: string; endsOn: string; ordinal: number; quota: number }

/** A starter kit for a seamstress, Rp 4.870.000 (KS-01, step 8). */
const sewingKit = (n: number) => [
  {
    name: 'Mesin jahit portabel',
    brand: 'Contoh',
    serial: `MJ-000${n}`,
    quantity: 1,
    unit: 'unit',
    unitPriceRupiah: 3_200_000,
  },
  { name: 'Setrika', brand: 'Contoh', quantity: 1, unit: 'unit', unitPriceRupiah: 350_000 },
  { name: 'Gunting kain', quantity: 2, unit: 'buah', unitPriceRupiah: 85_000 },
  { name: 'Bahan katun', quantity: 20, unit: 'meter', unitPriceRupiah: 35_000 },
  { name: 'Benang, jarum, dan perlengkapan', quantity: 1, unit: 'paket', unitPriceRupiah: 450_000 },
]
const salonKit = (n: number) => [
  {
    name: 'Pengering rambut',
    brand: 'Contoh',
    serial: `PR-000${n}`,
    quantity: 1,
    unit: 'unit',
    unitPriceRupiah: 650_000,
  },
  { name: 'Gunting rambut', quantity: 2, unit: 'buah', unitPriceRupiah: 180_000 },
  { name: 'Kursi potong', quantity: 1, unit: 'unit', unitPriceRupiah: 2_400_000 },
  { name: 'Perlengkapan keramas', quantity: 1, unit: 'paket', unitPriceRupiah: 900_000 },
]

/** The clock stands at the first working day: holidays of the years that are known, rooms and beds, kits in stock. */
export async function prepareHouse(w: World): Promise<void> {
  const { known } = await w.as('tuti')('centres.calendar', { year: todayOf(w).year })
  for (const year of known) await w.as('tuti')('centres.loadHolidays', { year })
  const room = {
    building: 'Wisma Anggrek',
    kind: 'dormitory' as const,
    capacity: 6,
    isGroundFloor: true,
    takesChildren: false,
    isNearCarer: false,
    isProtected: false,
    isInUse: true,
  }
  const beds = ['A', 'B', 'C', 'D', 'E', 'F']
  await w.as('yanti')('residence.saveRoom', { room: { ...room, name: 'Anggrek 1' }, beds })
  await w.as('yanti')('residence.saveRoom', { room: { ...room, name: 'Anggrek 2', isGroundFloor: false }, beds })
  for (const name of ['Melur 1', 'Melur 2', 'Melur 3'])
    await w.as('yanti')('residence.saveRoom', { room: { ...room, building: 'Wisma Melur', name }, beds })
  await w.as('yanti')('residence.saveRoom', {
    room: { ...room, name: 'Anggrek 3', kind: 'family', capacity: 3, takesChildren: true, isNearCarer: true },
    beds: ['A', 'B', 'C'],
  })
  await w.as('yanti')('residence.saveRoom', {
    room: { ...room, building: 'Wisma Kenari', name: 'Kenari 1', capacity: 3, isNearCarer: true, isProtected: true },
    beds: ['A', 'B', 'C'],
  })
  for (const n of [1, 2, 3, 4])
    await w.as('tuti')('stock.addToolkit', {
      label: `Jahit ${n}`,
      track: 'sewing',
      sourceOfFund: 'APBD Provinsi Contoh',
      items: sewingKit(n),
    })
  for (const n of [1, 2])
    await w.as('tuti')('stock.addToolkit', {
      label: `Salon ${n}`,
      track: 'salon',
      sourceOfFund: 'APBD Provinsi Contoh',
      items: salonKit(n),
    })
}

/** An intake of the year (F01 asks the district for candidates for it). */
export async function openIntake(w: World, i: Intake): Promise<string> {
  const { intakeId } = await w.as('tuti')('referrals.saveIntake', {
    year: Temporal.PlainDate.from(i.startsOn).year,
    ordinal: i.ordinal,
    startsOn: i.startsOn,
    endsOn: i.endsOn,
    quota: i.quota,
  })
  return intakeId
}

/** A list of candidates that came from the district and that nobody has decided yet. */
export async function bringList(
  w: World,
  file: Uint8Array,
  name: string,
): Promise<{ listId: string; mustDecide: number }> {
  return w.as('tuti')('lists.read', {
    fileBase64: Buffer.from(file).toString('base64'),
    name: `${name} ${dayOf(w)}.csv`,
  })
}
