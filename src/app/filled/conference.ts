import { Refusal } from '../../kernel/refusal.ts'
import { ofCase, read } from '../../modules/conferences/queries/read.ts'
import { decisionKey, type KINDS } from '../../modules/conferences/rules.ts'
import words from '../../modules/conferences/words/id.json' with { type: 'json' }
import f28Form from '../../modules/letters/papers/f28/form.json' with { type: 'json' }
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { type PictureRow, picturesOf } from '../../modules/letters/papers/naskah/pictures.ts'
import { goalsOf, goalsSince } from '../../modules/plans/facts.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { level } from './pictures.ts'
import { dayWords, rows, sayOf } from './say.ts'

const say = sayOf(words)
const label = (name: string) => say.word(`forms.record.${name}`)

/** Her goals as they were rated at the review before, and at this one; the first begins where she began. */
async function goalRows(ctx: Ctx, caseId: string, on: string, before: string | undefined): Promise<PictureRow[]> {
  const after = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()
  const now = await goalsSince(ctx, caseId, after(on))
  const first = before
    ? (await goalsSince(ctx, caseId, after(before)))?.map((g) => [g.goalId, g.before] as const)
    : (await goalsOf(ctx, caseId)).map((g) => [g.goalId, g.startLevel] as const)
  const levelOf = new Map(first)
  return (now ?? []).map((g) => {
    const was = levelOf.get(g.goalId) ?? null
    return { cells: [g.herWords, level(was), level(g.before)], drawn: { kind: 'climb', first: was, now: g.before } }
  })
}

/** A sitting that was put on record, or the newest of its kind. */
const sitting =
  (isMine: (kind: (typeof KINDS)[number]) => boolean, form?: Parameters<typeof picturesOf>[0]): Filled =>
  async (ctx, caseId, id) => {
    if (!ctx.can('conferences.read')) throw new Refusal('not_allowed')
    const all = (await ofCase(ctx, { caseId })).conferences.filter((c) => isMine(c.kind))
    const wanted = id ? all.find((c) => c.conferenceId === id) : all[0]
    if (!wanted) return null
    const { head, members, minutes } = await read(ctx, wanted)
    if (!minutes) return null
    const last = all.find((c) => c.heldOn < head.heldOn)
    const nameOf = new Map(members.flatMap((m) => (m.personId ? [[m.personId, m.name ?? '']] : [])))
    const seat = (m: (typeof members)[number]) => m.name ?? say.code('guest', m.guest)
    const there = (wasPresent: boolean) =>
      members
        .filter((m) => m.wasPresent === wasPresent)
        .map(seat)
        .join(', ')
    const dissent = minutes.dissent.map((d) => `${nameOf.get(d.personId) ?? '–'}: ${d.text}`).join('\n')
    return {
      on: head.heldOn,
      by: head.secretary ?? head.chair,
      head: rows(
        ['Jenis', say.code('kind', head.kind)],
        ['Sebab', say.code('cause', head.cause)],
        [label('chairId'), head.chair],
        [label('secretaryId'), head.secretary],
        ['Hadir', there(true)],
        ['Tidak hadir', there(false)],
        [label('guestNames'), minutes.guests],
      ),
      parts: [
        {
          title: 'Pembahasan',
          rows: rows(
            [label('facts'), minutes.facts],
            [label('discussion'), minutes.discussion],
            [label('options'), minutes.options],
            [label('herVoice'), minutes.herVoice],
          ),
        },
        {
          title: 'Keputusan',
          rows: rows(
            [label('decision'), say.word(decisionKey(head))],
            [label('explanation'), minutes.explanation],
            [label('dissent'), dissent],
            [label('nextReviewOn'), head.nextReviewOn && dayWords(head.nextReviewOn)],
            ['Disampaikan kepada Ibu', head.toldOn ? dayWords(head.toldOn) : 'belum'],
            ['Disetujui Kepala', head.endorsedBy ?? (head.needsHead ? 'belum' : null)],
          ),
        },
      ],
      ...(form && { pictures: picturesOf(form, await goalRows(ctx, caseId, head.heldOn, last?.heldOn)) }),
    }
  }

export const f28 = sitting((kind) => kind === 'review', f28Form)
export const f29 = sitting((kind) => kind !== 'review')
