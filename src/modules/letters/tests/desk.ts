import { createHash } from 'node:crypto'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { pdfText } from '../../../../tests/support/pdf/pdf-text.ts'
import { makePapers } from '../../../app/papers.ts'
import { openCase } from '../../cases/facts/case.ts'
import type { Identity } from '../../clients/facts.ts'
import { saveIdentity } from '../../clients/facts.ts'

/** One letter on its way, of one intake and one woman: several files follow it. */
export interface LetterDesk {
  t: TestApp
  intakeId: string
  caseId: string
}

/** A server that really prints, with one intake in its first year. */
export async function startDesk() {
  const press = makePapers()
  const t = await startApp({ services: { renderPaper: press.render } })
  const centreId = t.as(cast.head).centreId
  const intakeId = '01900000-0000-7000-8000-000000000001'
  await t.ownerSql(
    `insert into intakes (centre_id, intake_id, year, ordinal, name, starts_on, ends_on, quota) values ($1, $2, 2026, 1, 'I/2026', '2026-01-12', '2026-07-10', 22)`,
    [centreId, intakeId],
  )
  const close = async () => {
    await t.close()
    await press.close()
  }
  return { t, intakeId, close }
}

export const suryani: Identity = {
  fullName: 'Suryani',
  nik: '9910014508980001',
  birthDate: '1998-08-05',
  birthPlace: 'Payaraman',
  addressOnCard: 'Desa Contoh Barat 12',
  district: 'Payaraman',
}
export const rosdiana: Identity = {
  fullName: 'Rosdiana binti Hasan',
  alias: 'Ros',
  nik: '9910017101950002',
  birthDate: '1995-01-31',
  addressOnCard: 'Dusun Rekaan 4',
}

/** A case of Rizal's with an identity; protected when a code is given. */
export async function openFor(
  t: TestApp,
  identity: Identity,
  protectedCode?: string,
  calledAs?: string,
): Promise<string> {
  const rizal = t.as(cast.rizal)
  const callName = calledAs ?? identity.fullName.split(' ')[0] ?? ''
  const { caseId } = await rizal.within((ctx) =>
    openCase(ctx, {
      display: { honorific: 'Ibu', callName, birthYear: 1998 },
      openedOn: '2026-01-05',
      responsibleId: rizal.id,
      ...(protectedCode && { protectedCode }),
    }),
  )
  await rizal.within((ctx) =>
    saveIdentity(ctx, caseId, identity, { version: 0, isProtected: protectedCode !== undefined }),
  )
  return caseId
}

/** In the house since 12 January, with a register number. */
export const admit = (t: TestApp, caseId: string, o: { registerNo: string; intakeId: string; track?: string }) =>
  t.ownerSql(
    `update cases set intake_id = $2, register_no = $3, track = $4, presence = 'in_house', admitted_on = '2026-01-12', planned_end_on = '2026-07-10' where case_id = $1`,
    [caseId, o.intakeId, o.registerNo, o.track ?? 'sewing'],
  )

export const minute = {
  place: 'ruang penerimaan, Indralaya',
  basis: 'surat Kepala Dinas Sosial Nomor 400.9/017/DINSOS/2026',
  partyOne: { name: 'Ahmad Syarifudin, S.Sos.', post: 'Pekerja Sosial', office: 'Dinas Sosial Kabupaten Ogan Ilir' },
  partyTwo: { name: 'Tuti Handayani', post: 'Kepala Subbagian Tata Usaha' },
  condition: 'sehat, tenang',
  papers: ['KTP-el'],
  goods: ['satu tas pakaian'],
  cashRupiah: 150_000,
  copies: 3,
  witnesses: [{ name: 'Yanti Rahayu', post: 'pengasuh' }],
}

export const writeMinute = (t: TestApp, caseId: string, body: typeof minute = minute) =>
  t.as(cast.rizal).call('admission.saveReceiptMinute', { caseId, version: 0, handedAt: '2026-01-12T03:15:00Z', body })

/** What the neutral form borrows from the Dinas. */
export const neutral = {
  address: 'Jalan Kantor 1, Palembang',
  city: 'Palembang',
  unit: 'SEKRT',
  signer: {
    post: 'Sekretaris Dinas Sosial Provinsi Contoh',
    name: 'Drs. Bagus Santosa',
    rank: 'Pembina (IV/a)',
    nip: '197002301995031001',
  },
}

export const f01Fields = {
  'surat.kepada.jabatan': 'Kepala Dinas Sosial Kabupaten Ogan Ilir',
  daerah: 'Kabupaten Ogan Ilir',
  'narahubung.telepon': '(0711) 000000',
}

/** The words on a PDF that came as base64, without line ends. */
export const wordsOn = (base64: string): string => pdfText(Buffer.from(base64, 'base64')).join(' ').replace(/\s+/g, ' ')

export const hash = (base64: string) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')
