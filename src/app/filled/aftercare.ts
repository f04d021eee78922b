import { Refusal } from '../../kernel/refusal.ts'
import { formatRupiah } from '../../kernel/rupiah.ts'
import { contactForm } from '../../modules/aftercare/forms/contact.ts'
import { planForm } from '../../modules/aftercare/forms/plan.ts'
import { page } from '../../modules/aftercare/queries/page.ts'
import words from '../../modules/aftercare/words/id.json' with { type: 'json' }
import f38Form from '../../modules/letters/papers/f38/form.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { picturesOf } from '../../modules/letters/papers/naskah/pictures.ts'
import { toolWords } from '../../modules/stock/said.ts'
import { incomeRows } from './pictures.ts'
import { dayWords, rows, rowsFrom, sayOf } from './say.ts'

const say = sayOf(words)
type Page = Awaited<ReturnType<typeof page>>

/** Said in the head of the paper, or no words of hers. */
const IN_HEAD = ['isAgreed', 'channel', 'province']

/** F36: how she may be reached, and when. Under the key of her safety. */
export const f36: Filled = async (ctx, caseId) => {
  if (!ctx.can('aftercare.read')) throw new Refusal('not_allowed')
  const { plan, windows } = await page(ctx, { caseId })
  if (!plan) return null
  return {
    on: plan.agreedOn,
    by: plan.officer,
    head: rows(
      [say.word('forms.plan.isAgreed'), plan.isAgreed ? 'ya' : 'tidak, atas permintaan Ibu sendiri'],
      [say.word('forms.plan.officerId'), plan.officer],
      [say.word('forms.plan.channel'), say.code('channel', plan.channel)],
    ),
    parts: [{ title: null, rows: rowsFrom(planForm, { ...plan.agreement, isAgreed: true }, say, IN_HEAD) }],
    table: windows.map((w) => [`${w.month}`, dayWords(w.agreedOn), `${dayWords(w.fromOn)} – ${dayWords(w.dueOn)}`, '']),
  }
}

/** Told to her worker and the head alone: sealed apart, so printed on neither. */
const APART = ['caution', 'on']

const contact = (pages: Page, id: string | null, has: (c: Page['contacts'][number]) => boolean) =>
  id ? pages.contacts.find((c) => c.contactId === id && has(c)) : pages.contacts.find(has)

const about = (c: Page['contacts'][number]) =>
  rows(['Dicatat oleh', c.by], ['Bulan sesudah pulang', c.month === null ? 'di luar jadwal' : `ke-${c.month}`])

/** F37: a contact of the year after, what she told. */
export const f37: Filled = async (ctx, caseId, id) => {
  if (!ctx.can('aftercare.read')) throw new Refusal('not_allowed')
  const c = contact(await page(ctx, { caseId }), id, ({ said }) => said !== null)
  if (!c?.said) return null
  const columns = {
    mode: c.mode,
    isReached: c.isReached,
    isSafeToTalk: c.isSafeToTalk,
    work: c.work,
    toolStatus: c.toolStatus,
  }
  const told = rowsFrom(contactForm, { ...c.said, ...columns, figures: undefined }, say, APART)
  return { on: c.on, by: c.by, head: about(c), parts: [{ title: null, rows: told }] }
}

/** F38: her business in figures, with the sums that were made of them on that day. */
export const f38: Filled = async (ctx, caseId, id) => {
  if (!ctx.can('aftercare.read')) throw new Refusal('not_allowed')
  const c = contact(await page(ctx, { caseId }), id, ({ said }) => said?.figures !== undefined)
  if (!c?.said?.figures) return null
  const { figures, income, yard } = c.said
  const asked = { isReached: true, isSafeToTalk: true, work: c.work, figures }
  const money = (n: number | null | undefined) => (n === null || n === undefined ? null : formatRupiah(n))
  return {
    on: c.on,
    by: c.by,
    pictures: picturesOf(f38Form, await incomeRows(ctx, caseId, c.on)),
    head: [
      ...about(c),
      ...rows(
        ['Pekerjaan', say.code('work', c.work)],
        ['Alat usaha', c.toolStatus && toolWords.in('id', `tool.${c.toolStatus}`)],
      ),
    ],
    parts: [
      { title: 'Angka bulan lalu', rows: rowsFrom(contactForm, asked, say, Object.keys(contactForm.fields)) },
      {
        title: 'Hitungan',
        rows: rows(
          ['Penghasilan Ibu', money(income?.ownRupiah)],
          ['Per orang serumah', money(income?.perCapitaRupiah)],
          [
            'Dibanding upah minimum',
            income?.wageRatioPermille == null ? null : `${Math.round(income.wageRatioPermille / 10)}%`,
          ],
          ['Upah minimum pada hari itu', money(yard?.minimumWage?.rupiah)],
          ['Garis kemiskinan pada hari itu', money(yard?.povertyLine?.rupiah)],
        ),
      },
    ],
  }
}
