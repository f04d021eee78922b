import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import type { AnyEvent } from '../../../app/events.ts'
import { clockIn, dayIn } from '../../../kernel/dates.ts'
import type { ExitCode } from '../../cases/exits.ts'
import { openCase } from '../../cases/facts/case.ts'
import type { Display } from '../../cases/facts/labels.ts'
import { saveIdentity } from '../../clients/facts.ts'
import { isSimple, type SIMPLE_NAMES } from '../simple-checks.ts'

export type At = {
  stage?: string
  state?: string
  display?: Display
  fullName?: string
  registerNo?: string
  protectedCode?: string
  track?: string
  clientId?: string
  episode?: number
  intakeId?: string
}
const hartini = { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 } as const

/** A case of Rizal's at a stage; the owner of the database sets the stage in place of the gates, which have tests of their own. */
export async function openAt(t: TestApp, at: At = {}): Promise<string> {
  const rizal = t.as(cast.rizal)
  const { caseId } = await rizal.within((ctx) =>
    openCase(ctx, {
      display: at.display ?? hartini,
      openedOn: '2026-01-05',
      responsibleId: rizal.id,
      ...(at.protectedCode && { protectedCode: at.protectedCode }),
      ...(at.clientId && { clientId: at.clientId, episode: at.episode ?? 2 }),
    }),
  )
  await rizal.within((ctx) =>
    saveIdentity(
      ctx,
      caseId,
      { fullName: at.fullName ?? 'Hartini', addressNow: 'Desa Contoh Ilir' },
      { version: 0, isProtected: at.protectedCode !== undefined },
    ),
  )
  const stage = at.stage ?? 'intervention'
  const isIn = stage !== 'identification'
  await t.ownerSql(
    `update cases set stage = $2, state = $3, admitted_on = $4, presence = $5, register_no = $6, track = $7, planned_end_on = $8, intake_id = $9 where case_id = $1`,
    [
      caseId,
      stage,
      at.state ?? (isIn ? 'open' : 'candidate'),
      isIn ? '2026-01-12' : null,
      isIn ? 'in_house' : 'not_arrived',
      at.registerNo ?? null,
      at.track ?? 'sewing',
      isIn ? '2026-07-10' : null,
      at.intakeId ?? null,
    ],
  )
  if (isIn && (at.state ?? 'open') === 'open') await livesHere(t, caseId, cast.rizal)
  return caseId
}

/** An event of a module that is not part of this test, recorded as that module would. */
export const happened = (
  t: TestApp,
  caseId: string,
  kind: AnyEvent['kind'],
  who: { username: string } = cast.head,
): Promise<number> => toldBy(t, who, kind, { caseId })

export const stands = async (t: TestApp, caseId: string, gate: string): Promise<boolean> => {
  const rows = await t.ownerSql(
    `select is_met from case_evidence where case_id = $1 and gate = $2 order by evidence_id desc limit 1`,
    [caseId, gate],
  )
  return rows[0]?.['is_met'] === true
}
export const stateOf = async (t: TestApp, caseId: string) =>
  (
    await t.ownerSql(`select stage, state, exit_kind, closed_on::text, presence from cases where case_id = $1`, [
      caseId,
    ])
  )[0] ?? {}
export const kindsOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (await t.ownerSql(`select kind from audit_entries where case_id = $1 order by seq`, [caseId])).map((r) =>
    String(r['kind']),
  )
export const openTasksOf = async (t: TestApp, caseId: string): Promise<string[]> =>
  (await t.ownerSql(`select kind from tasks where case_id = $1 and done_at is null order by kind`, [caseId])).map((r) =>
    String(r['kind']),
  )

/** The day in the centre's zone by the test's clock, some days on. */
export const todayOf = (t: TestApp, days = 0): string =>
  t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().add({ days }).toString()

const mother = {
  name: 'Sumiyati',
  relation: 'ibu',
  phone: '0812-1111-2222',
  address: 'Desa Contoh Ilir',
  idChecked: 'KTP-el, dicocokkan petugas',
}
/** Gates and checks whose witness is another module: the event that it records. */
const ELSEWHERE: Readonly<Record<string, AnyEvent['kind']>> = {
  conference_4_held: 'conferences.cc4_held',
  exit_conference_held: 'conferences.ccl_held',
  final_evaluation_recorded: 'evaluations.readiness_decided',
  non_admission_decided: 'selection.refused',
  contact_attempts_logged: 'selection.contact_attempts_logged',
}

/** Her savings, in the ledger of the house and out of it again: the minutes take the sum from there. */
async function saveAndPayOut(t: TestApp, caseId: string, signedHow: 'signature' | 'heirs'): Promise<void> {
  const enter = (kind: 'deposit' | 'payout', how: 'signature' | 'heirs') =>
    t.as(cast.administration).call('custody.enterSavings', { caseId, kind, rupiah: 340_000, signedHow: how })
  await enter('deposit', 'signature')
  await enter('payout', signedHow)
}

/** Does one check as the worker of the case would, whatever module owns it. */
export async function doCheck(t: TestApp, caseId: string, check: string): Promise<void> {
  const rizal = t.as(cast.rizal)
  const on = todayOf(t)
  const elsewhere = ELSEWHERE[check]
  if (elsewhere) return void (await happened(t, caseId, elsewhere))
  if (isSimple(check))
    return void (await rizal.call('terminations.recordCheck', {
      caseId,
      check: check as (typeof SIMPLE_NAMES)[number],
      on,
      note: 'Dibicarakan tenang, dicatat bersama beliau.',
    })) // one of the names, just tested
  switch (check) {
    case 'destination_safe':
      return void (await rizal.call('terminations.checkDestination', {
        caseId,
        on,
        kind: 'family',
        address: 'Desa Contoh Ilir RT 2',
        isSafe: true,
        why: 'Ibu tinggal sendiri, tetangga dekat.',
        onPaper: 'keluarga (ibu), Kecamatan Contoh',
      }))
    case 'receiver_cleared':
      return void (await rizal.call('terminations.clearReceiver', { caseId, on, kind: 'family', person: mother }))
    case 'handover_minute_signed':
      return void (await rizal.call('terminations.signHandover', {
        caseId,
        on,
        time: '10:30',
        place: 'Ruang tamu',
        condition: 'sehat',
      }))
    case 'belongings_and_savings_returned':
      await saveAndPayOut(t, caseId, 'signature')
      return void (await rizal.call('terminations.returnBelongings', {
        caseId,
        on,
        to: 'herself',
        things: [{ name: 'Tas', quantity: '1 buah' }],
        papers: ['KTP-el'],
      }))
    case 'toolkit_rule_met':
      return void (await rizal.call('terminations.explainToolkit', {
        caseId,
        on,
        why: 'Beliau sudah punya mesin sendiri di rumah.',
      }))
    case 'aftercare_arranged':
      return void (await rizal.call('aftercare.arrange', {
        caseId,
        agreedOn: on,
        ...{ isAgreed: true, officerId: rizal.id, channel: 'call' },
        ...{ number: '0812', maySay: 'ini dari tempat kegiatan', province: '16' },
      }))
    case 'absence_past_72_hours':
      return void (await rizal.call('terminations.confirmAbsence', { caseId }))
    case 'absence_reported_safely':
      return void (await rizal.call('terminations.reportAbsence', {
        caseId,
        on,
        to: 'social_office',
        name: 'Petugas Dinas',
        how: 'Lewat telepon, tanpa alamat.',
      }))
    case 'police_told_or_no_danger':
      return void (await rizal.call('terminations.recordPolice', {
        caseId,
        on,
        outcome: 'no_danger',
        note: 'Tidak ada tanda bahaya.',
      }))
    case 'death_minute_signed':
      return void (await rizal.call('terminations.recordDeath', {
        caseId,
        on,
        time: '04:10',
        place: 'RSUD',
        causePerDoctor: 'sesuai surat dokter',
        burial: 'Dimakamkan keluarga di desa.',
      }))
    case 'next_of_kin_told':
      return void (await rizal.call('terminations.tellKin', {
        caseId,
        on,
        name: 'Suparti',
        relation: 'kakak',
        how: 'Didatangi ke rumah.',
      }))
    case 'belongings_handed_to_heirs':
      await saveAndPayOut(t, caseId, 'heirs')
      return void (await rizal.call('terminations.handToHeirs', {
        caseId,
        on,
        time: '14:00',
        place: 'Rumah keluarga',
        heir: { name: 'Suparti', relation: 'Kakak kandung', idChecked: 'KTP-el, dicocokkan oleh petugas' },
        things: [{ name: 'Pakaian', quantity: '1 tas' }],
      }))
    default:
      throw new Error(`nobody knows how to do ${check}`)
  }
}

/** A moment as whoever opens an absence says it: by day and clock of the house. */
export const lastSeen = (at: Temporal.Instant) => ({
  sinceOn: dayIn(at, 'Asia/Jakarta').toString(),
  sinceTime: clockIn(at, 'Asia/Jakarta'),
})

/** Opens a way out; an absence began four days ago. */
export const openExit = (t: TestApp, caseId: string, exit: ExitCode) =>
  t.as(cast.rizal).call('terminations.open', {
    caseId,
    exit,
    ...(exit === 'LARI' && lastSeen(t.time.now.subtract({ hours: 96 }))),
  })
