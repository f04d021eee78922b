import { dayIn, timeIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Filled } from '../../modules/letters/papers/naskah/filled-facts.ts'
import { noteForm } from '../../modules/sessions/forms/note.ts'
import { ofCase, read } from '../../modules/sessions/queries/notes.ts'
import words from '../../modules/sessions/words/id.json' with { type: 'json' }
import { rows, rowsFrom, sayOf } from './say.ts'

const say = sayOf(words)
/** said at the head of the paper, or kept by ids */
const ELSEWHERE = ['kind', 'on', 'time', 'minutes', 'goalIds', 'audience', 'needsAttention']

type Note = Awaited<ReturnType<typeof ofCase>>['notes'][number]

/** A note of one kind: the one that was asked for, or the newest. What was written for one reader alone is on no paper. */
const note =
  (isOf: (kind: Note['kind']) => boolean): Filled =>
  async (ctx, caseId, id) => {
    if (!ctx.can('sessions.read')) throw new Refusal('not_allowed')
    const found = id ? (await read(ctx, { noteId: id })).versions : (await ofCase(ctx, { caseId })).notes
    const n = found.find((one) => one.caseId === caseId && isOf(one.kind) && (!id || one.noteId === id))
    if (!n) return null
    if (n.audience !== 'team') return 'closed'
    if (!n.words) return null
    const at = Temporal.Instant.from(n.happenedAt)
    const { ownWords, ...told } = n.words
    return {
      on: dayIn(at, ctx.zone).toString(),
      by: n.author,
      head: rows(
        [say.word('forms.note.kind'), say.code('kind', n.kind)],
        ['Pukul', timeIn(at, ctx.zone)],
        [say.word('forms.note.minutes'), `${n.minutes} menit`],
        ['Ditulis oleh', n.author],
      ),
      parts: [
        {
          title: null,
          rows: [
            ...rowsFrom(noteForm, { ...told, kind: n.kind }, say, ELSEWHERE),
            ...rows(['Kata-katanya sendiri', ownWords.map((said) => `“${said}”`).join('\n')]),
          ],
        },
      ],
    }
  }

const APART = ['counselling', 'mediation', 'home_visit']
export const f14 = note((kind) => kind === 'home_visit')
export const f20 = note((kind) => !APART.includes(kind))
export const f21 = note((kind) => kind === 'counselling')
export const f22 = note((kind) => kind === 'mediation')
