import { ageOn, dayIn, momentIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { getCase } from '../../modules/cases/facts/case.ts'
import { openIdentity } from '../../modules/clients/facts.ts'
import clients from '../../modules/clients/words/id.json' with { type: 'json' }
import complaints from '../../modules/complaints/words/id.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import nightWords from '../../modules/night/words/id.json' with { type: 'json' }
import referrals from '../../modules/referrals/words/id.json' with { type: 'json' }
import { triageForm } from '../../modules/screening/forms/triage.ts'
import screening from '../../modules/screening/words/id.json' with { type: 'json' }
import { page } from '../../modules/selection/queries/page.ts'
import { dayWords, rows, rowsFrom, sayOf } from './say.ts'

const came = sayOf(referrals)
const who = sayOf(clients)
const asked = sayOf(screening)
const night = sayOf(nightWords)
const against = sayOf(complaints)

/**
 * F03: how she came, why, what was done and what she was told. It is sealed as her story, which more can open than her identity
 * (policy.ts, HOLDERS): who brought and who sent her are sealed as identity, and stand on it only when somebody writes them by hand.
 */
export const f03: Filled = async (ctx, caseId) => {
  if (!ctx.can('selection.read')) throw new Refusal('not_allowed')
  const p = await page(ctx, { caseId })
  if (!p.story) return null
  const at = Temporal.Instant.from(p.receivedAt)
  return {
    on: dayIn(at, ctx.zone).toString(),
    by: p.registeredBy,
    head: rows(
      ['Sumber', came.code('source', p.source)],
      ['Diterima', momentIn(at, ctx.zone)],
      [
        'Surat',
        p.letter
          ? [p.letter.number, p.letter.office].filter(Boolean).join(', ')
          : came.code('no_letter', p.noLetterReason),
      ],
      ['Urgensi', came.code('urgency', p.urgency)],
      ['Angkatan', p.intake?.name],
    ),
    parts: [
      {
        title: null,
        rows: rows(
          ['Diantar oleh', p.papers?.escort && BY_HAND],
          ['Yang merujuk', p.papers?.sender && BY_HAND],
          ['Alasan rujukan', p.story.reason],
          ['Yang sudah dilakukan', p.story.done],
          ['Yang sudah dikatakan kepadanya', p.story.told],
        ),
      },
    ],
  }
}

const BY_HAND = '………………………… (ditulis tangan: namanya disimpan bersama data identitas)'

/** F06: the first safety questions, what they say and what is to be done. */
export const f06: Filled = async (ctx, caseId) => {
  if (!ctx.can('selection.read')) throw new Refusal('not_allowed')
  const { triage: t } = await page(ctx, { caseId })
  if (!t) return null
  return {
    on: dayIn(Temporal.Instant.from(t.at), ctx.zone).toString(),
    by: t.by,
    head: rows(['Ditanyakan oleh', t.by], ['Terisi', t.isComplete ? 'lengkap' : 'sebagian']),
    parts: [
      { title: null, rows: rowsFrom(triageForm, Object(t.said), asked) },
      {
        title: 'Tingkat dan tindakan',
        rows: rows(
          ['Tingkat', LEVELS[t.level]],
          ['Tindakan', t.actions.map((a) => night.code('action', a)).join('\n')],
        ),
      },
    ],
  }
}
const LEVELS = { low: 'rendah', medium: 'sedang', high: 'tinggi', emergency: 'darurat' } as const

/** F11: who she is. Of a protected woman nothing of it goes on paper. */
export const f11: Filled = async (ctx, caseId) => {
  if (!ctx.can('clients.read')) throw new Refusal('not_allowed')
  const c = await getCase(ctx, caseId)
  if (c.isProtected) return 'closed'
  const i = await openIdentity(ctx, caseId)
  if (!i) return null
  const age = i.birthDate ? ` (${ageOn(Temporal.PlainDate.from(i.birthDate), ctx.today)} tahun)` : ''
  const born = i.birthDate ? dayWords(i.birthDate) + age : i.birthYear && String(i.birthYear)
  return {
    on: c.admittedOn,
    by: null,
    head: rows(
      ['Nama panggilan atau alias', i.alias],
      ['NIK', i.nik ?? (i.nikNote ? `belum ada: ${i.nikNote}` : 'belum ada')],
      ['Nomor KK', i.kk],
    ),
    parts: [
      {
        title: 'Diri',
        rows: rows(
          ['Tempat, tanggal lahir', [i.birthPlace, born].filter(Boolean).join(', ')],
          ['Nama ibu kandung', i.motherName],
          ['Agama', i.religion],
          ['Bahasa', i.language],
          ['Status perkawinan', who.code('maritalStatus', i.maritalStatus)],
          ['Anak', i.children === undefined ? null : String(i.children)],
        ),
      },
      {
        title: 'Alamat dan kontak',
        rows: rows(
          ['Alamat di KTP', i.addressOnCard],
          ['Alamat sekarang', i.addressNow],
          ['Kecamatan', i.district],
          ['Telepon', i.phone],
        ),
      },
      {
        title: 'Pendidikan dan keadaan',
        rows: rows(
          ['Membaca', who.code('literacy', i.literacy)],
          ['Pendidikan', who.code('education', i.education)],
          ['Disabilitas', i.disability],
          ['Bantuan yang diterima', i.aid],
          ['Desil DTSEN', i.dtsenDecile === undefined ? null : String(i.dtsenDecile)],
        ),
      },
    ],
  }
}

/** F40: what was said against a decision about her, and the answer. */
export const f40: Filled = async (ctx, caseId, id) => {
  if (!ctx.can('selection.read')) throw new Refusal('not_allowed')
  const { complaints: all } = await page(ctx, { caseId })
  const one = id ? all.find((k) => k.complaintId === id) : all[0]
  if (!one?.text) return null
  return {
    on: one.receivedOn,
    by: one.answeredBy,
    head: rows(
      [against.word('forms.complaint.channel'), against.code('channel', one.channel)],
      [against.word('forms.complaint.receivedOn'), dayWords(one.receivedOn)],
      ['Dijawab sebelum', dayWords(one.dueOn)],
    ),
    parts: [
      {
        title: null,
        rows: rows(
          [against.word('forms.complaint.text'), one.text],
          [against.word('forms.answer.answer'), one.answer ?? 'belum dijawab'],
          [against.word('forms.answer.answeredOn'), one.answeredOn && dayWords(one.answeredOn)],
          ['Dijawab oleh', one.answeredBy],
        ),
      },
    ],
  }
}
