import { mediumDate } from '../../../kernel/dates.ts'
import { words } from '../../../kernel/words.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { printPaper } from '../../../platform/http/print-paper.ts'
import { paperHead } from '../../centres/facts.ts'
import { namesOf } from '../../staff/facts.ts'
import { type BinderYears, leavesAs, type ProofState } from '../binder.ts'
import { events } from '../events.ts'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }
import { binder } from './binder.ts'

/** The binder is read by those who accredit, in Indonesian, whatever language whoever takes it reads. */
const t = words(id, en)

const STATE = { there: 'ada', before: 'lama', missing: 'belum' } as const satisfies Record<ProofState, string>

/** The page as a file: of each standard what is there and what is missing, by the same rows. @throws Refusal `letterhead_missing`, `unprintable`, `busy_retry` */
export async function binderFile(ctx: Ctx, { years }: { years: BinderYears }) {
  const { from, until, standards } = await binder(ctx, { years })
  const { head } = await paperHead(ctx)
  const day = (iso: string) => mediumDate(Temporal.PlainDate.from(iso))
  const names = await namesOf(ctx, [ctx.actor.personId])
  const data = {
    ...{ ...head, dari: from, sampai: until, catatan: t.in('id', 'binder.paper_note') },
    ...{ dicetak: until, oleh: names.get(ctx.actor.personId) ?? '–' },
    standar: standards.map(({ standard, proofs }) => ({
      nama: t.in('id', `standard.${standard}`),
      ada: proofs.filter((p) => p.state === 'there').length,
      semua: proofs.length,
      bukti: proofs.map((p) => {
        const said = leavesAs(p)
        return {
          ...{ nama: t.in('id', `binder_proof.${p.proof}`), keadaan: STATE[p.state] },
          kata: t.in('id', `binder_state.${p.state}`),
          rincian: t.in('id', said.key, { n: said.n, day: said.on ? day(said.on) : '' }),
        }
      }),
    })),
  }
  const pdf = await printPaper(ctx, { template: 'berkas-akreditasi', data })
  const missing = standards.flatMap((s) => s.proofs).filter((p) => p.state !== 'there').length
  await ctx.record(events.binder_taken, { details: { years, missing } })
  return { fileName: `berkas-akreditasi-${until}.pdf`, type: 'application/pdf', base64: pdf.toString('base64') }
}
