import type { z } from 'zod'
import { instantIn, longDate, momentIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { voice } from '../contract.ts'
import { say } from '../letter-words.ts'
import type { Ports } from '../ports.ts'
import { getVoice, holdersHere } from '../queries.ts'
import { clocksOf, hourOf, isAbove, signsAs, type Told } from '../rules.ts'
import { type Note, type Said, sealNote } from '../words-of-voice.ts'

type In<K extends keyof typeof voice> = z.output<(typeof voice)[K]['input']>

/** Whoever received it reads that it is graver: the day until an office outside is told begins then. */
export async function raise(ctx: Ctx, { voiceId, level }: In<'raise'>) {
  const { topic, level: now, outsideBy } = await getVoice(ctx, voiceId)
  if (now === null || !isAbove(level, now)) throw new Refusal('level_not_up')
  const clock = outsideBy ?? clocksOf(topic, level, hourOf(ctx.now)).outsideBy
  const done = await ctx.db
    .updateTable('voices')
    .set({ level, outsideBy: clock })
    .where('voiceId', '=', voiceId)
    .where('level', '=', now)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('level_not_up')
  return {}
}

/** Somebody outside was told: it ends the clock that waits for it; told again, it stands beside it. */
export async function tell(ctx: Ctx, { voiceId, whom, on, time, name, proof }: In<'tell'>) {
  const { said, saidOn } = await getVoice(ctx, voiceId)
  mayHear(said, whom)
  const at = instantIn(on, time, ctx.zone)
  if (Temporal.Instant.compare(at, ctx.now) > 0) throw new Refusal('told_in_future')
  if (on < saidOn) throw new Refusal('told_before_said')
  await endClock(ctx, voiceId, whom, at.toString())
  await note(ctx, voiceId, 'telling', { whom, name, proof, at: at.toString() })
  return {}
}

const endClock = (ctx: Ctx, voiceId: string, whom: Told, at: string) =>
  whom === 'police'
    ? ctx.db
        .updateTable('voices')
        .set({ policeToldAt: at })
        .where('voiceId', '=', voiceId)
        .where('policeToldAt', 'is', null)
        .execute()
    : ctx.db
        .updateTable('voices')
        .set({ outsideToldAt: at })
        .where('voiceId', '=', voiceId)
        .where('outsideToldAt', 'is', null)
        .execute()

/** The office leads the head: of her it hears nothing from here. */
function mayHear(said: Said, whom: Told): void {
  if (whom === 'office' && said.isPastOffice) throw new Refusal('office_leads_her')
}

/** A letter in the name of whoever received it, without a number: the book of the house would tell that there is one. */
export const makeLetter = (ports: Ports) => async (ctx: Ctx, input: In<'makeLetter'>) => {
  const { voiceId, to, addressee, city, what, done } = input
  const { said, topic, level, saidOn } = await getVoice(ctx, voiceId)
  mayHear(said, to)
  const me = await ctx.db
    .selectFrom('people')
    .select('name')
    .where('personId', '=', ctx.actor.personId)
    .executeTakeFirstOrThrow()
  const mine = (await holdersHere(ctx)).find((h) => h.personId === ctx.actor.personId)?.roles ?? []
  const row = (key: string, isi: string) => ({ label: say(`letter.${key}`), isi })
  const happened = said.happenedAt && momentIn(Temporal.Instant.from(said.happenedAt), ctx.zone)
  const pdf = await ports.letter(ctx, (house) => ({
    surat: {
      ...{ nomor: null, sifat: to === 'police' ? 'Sangat Segera' : 'Rahasia', hal: say('letter.subject') },
      ...{ tempat: house.city, tanggal: ctx.today.toString(), kepada: { jabatan: addressee, di: city } },
    },
    kejadian: [
      row('topic', say(`topic.${topic}`)),
      ...(level ? [row('level', say(`level.${level}`).replace(/^\d /, ''))] : []),
      ...(happened ? [row('happened', happened)] : []),
      row('said', longDate(Temporal.PlainDate.from(saidOn))),
      ...(said.about.length > 0 ? [row('about', said.about.join(', '))] : []),
    ],
    ...{ uraian: what, tindakan: done, orang: [] },
    penanda_tangan: { jabatan: say(`signer.${signsAs(mine)}`), nama: me.name },
    tembusan: [],
  }))
  const noteId = await note(ctx, voiceId, 'letter', { whom: to, name: addressee, pdf })
  return { noteId }
}

async function note(ctx: Ctx, voiceId: string, kind: Code<'voiceNotes', 'kind'>, doc: Note): Promise<string> {
  const { rows } = await ctx.client.query<{ id: string }>('select sec.voice_readers($1) as id', [voiceId])
  const noteId = newId(ctx.now)
  const copies = await sealNote(
    ctx,
    noteId,
    doc,
    rows.map((r) => r.id),
  )
  const { centreId, personId: writtenBy } = ctx.actor
  const row = { centreId, noteId, voiceId, kind, writtenBy, writtenAt: ctx.now.toString() }
  await ctx.db
    .insertInto('voiceNotes')
    .values(copies.map((c) => ({ ...row, ...c })))
    .execute()
  return noteId
}
