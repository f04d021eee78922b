import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { writeSheet } from '../../../platform/excel/write-sheet.ts'
import type { Kind } from '../../old-sheets/kinds.ts'

/** A file as somebody chooses it. */
export async function fileOf(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Promise<string> {
  const file = await writeSheet([{ name: 'Register', columns: header.map((title) => ({ title })), rows }])
  return Buffer.from(file).toString('base64')
}

export const WOMEN_HEADER = [
  'No',
  'No. Reg',
  'Nama',
  'NIK',
  'Tempat, Tgl Lahir',
  'Alamat',
  'Angkatan',
  'Tgl Masuk',
  'Tgl Keluar',
  'Alasan Keluar',
  'Ket',
]

/** Women of the past as a clerk has written them: whole, estimated, twice, and one who is no row of ours. */
export const WOMEN = [
  [
    1,
    '01/I/2017',
    'Rohana',
    '9910014105900001',
    'Prabumulih, 1 Mei 1990',
    'Tanjung Batu',
    'I/2017',
    '9 Januari 2017',
    '7 Juli 2017',
    'Lulus',
    'salon',
  ],
  [
    2,
    '02/I/2017',
    'Yuliana binti Hasan',
    '',
    'Indralaya, 2-3-1992',
    'Indralaya',
    'I/2017',
    '9/1/17',
    '7/7/17',
    'dijemput keluarga',
    '',
  ],
  [3, '03/I/2017', 'Sri Wahyuni', '', '1991', 'Muara Kuang', 'I/2017', '2017', '2017', 'tamat', ''],
  [
    4,
    '04/I/2017',
    'Dewi Sartika',
    '',
    '',
    'Payaraman',
    'I/2017',
    '9 Januari 2017',
    '20 Maret 2017',
    'ikut tetangga',
    '',
  ],
  [
    5,
    '01/I/2018',
    'Rohana',
    '9910014105900001',
    'Prabumulih, 1 Mei 1990',
    'Tanjung Batu',
    'I/2018',
    '8 Januari 2018',
    '6 Juli 2018',
    'meninggal dunia',
    '',
  ],
  [
    6,
    '02/I/2018',
    'Nurlaila',
    '',
    'Palembang, 4 April 1993',
    'Kertapati',
    'I/2018',
    'awal tahun',
    '',
    '',
    'data hilang',
  ],
] as const
/** Excel counts the header as its first row. */
export const ROW = { rohana: 2, yuliana: 3, sri: 4, dewi: 5, again: 6, nurlaila: 7 } as const

export async function brought(t: TestApp, kind: Kind, fileBase64: string, name = `${kind}.xlsx`) {
  return t.as(cast.administration).call('register.read', { kind, fileBase64, name })
}

type Say = { row: number; code: string; field: string; choice: string; value?: string }

export async function say(t: TestApp, registerId: string, { row, ...d }: Say) {
  const clerk = t.as(cast.administration)
  const { rows } = await clerk.call('register.page', { registerId, weight: 'all' })
  const version = rows.find((r) => r.row === row)?.version ?? 0
  // the test names codes of the tables; the server parses them again
  return clerk.call('register.decideRow', { registerId, row, version, ...d } as never)
}

/** The questions of `WOMEN`, answered as a careful clerk would. */
export async function decideWomen(t: TestApp, registerId: string) {
  const clerk = t.as(cast.administration)
  await clerk.call('register.decideAlike', { registerId, key: 'date_year_only.entry_date', choice: 'use_estimate' })
  await clerk.call('register.decideAlike', { registerId, key: 'date_year_only.exit_date', choice: 'use_estimate' })
  await clerk.call('register.decideAlike', {
    ...{ registerId, key: 'exit_kind_unread.exit_kind.ikut tetangga', choice: 'use', value: 'LARI' },
  })
  await clerk.call('register.decideAlike', { registerId, key: 'same_in_sheet.name', choice: 'second_stay' })
  await say(t, registerId, { row: ROW.nurlaila, code: 'row', field: 'row', choice: 'set_aside' })
}

export async function take(t: TestApp, registerId: string) {
  const clerk = t.as(cast.administration)
  const { version } = await clerk.call('register.page', { registerId })
  let done = await clerk.call('register.take', { registerId, version })
  while (done.left > 0) done = await clerk.call('register.takeMore', { registerId })
  return done
}

/** The case that a row became. */
export const caseOf = async (t: TestApp, registerId: string, row: number): Promise<string> =>
  (await t.as(cast.administration).call('register.page', { registerId, weight: 'all' })).rows.find((r) => r.row === row)
    ?.caseId ?? ''

/** One of each kind that names her: women who wait for an answer, a kit and a letter that are in. Gives their ids. */
export async function plantRegisters(t: TestApp, name: string): Promise<string[]> {
  const women = await brought(
    t,
    'women',
    await fileOf(['Nama', 'Tgl Masuk', 'Tgl Keluar', 'Alasan Keluar'], [[name, '2017', '2017', 'lulus']]),
  )
  const kits = await brought(
    t,
    'kits',
    await fileOf(['Nama Penerima', 'Nama Barang', 'Tanggal'], [[name, 'Mesin jahit', '7 Juli 2017']]),
  )
  const header = ['Nomor Surat', 'Tanggal Surat', 'Perihal', 'Nama Klien', 'Jenis']
  const letters = await brought(
    t,
    'letters',
    await fileOf(header, [['460/9/PSKW', '7 Juli 2017', 'Serah terima', name, 'Keluar']]),
  )
  const clerk = t.as(cast.administration)
  for (const { registerId } of [kits, letters]) {
    await clerk.call('register.decideAlike', { registerId, key: 'woman_not_found.name', choice: 'without_woman' })
    await take(t, registerId)
  }
  return [women, kits, letters].map((r) => r.registerId)
}
