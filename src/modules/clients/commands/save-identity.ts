import type { z } from 'zod'
import { parseKk } from '../../../kernel/kk-number.ts'
import { parseNik } from '../../../kernel/nik.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, staysOf } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { clients } from '../contract.ts'
import { verdictsOf } from '../decisions.ts'
import type { Identity } from '../facts.ts'
import { openIdentity, saveIdentity as save } from '../facts.ts'
import { staysBy } from '../likely.ts'
import { askMarks } from '../mark-questions.ts'
import { identity as shown } from '../queries/identity.ts'
import { missingParts } from '../rules.ts'
import type { identityInput } from '../shapes.ts'
import { tasks } from '../tasks.ts'

type Input = { caseId: string; version: number; identity: z.output<typeof identityInput> }

/**
 * Eight fields are enough for tonight; the rest becomes a task for seven days (design.md 5, rule 6). A NIK is never refused:
 * what is odd about it asks for a word of explanation, and a missing one starts help with papers (domain.md 3.5).
 */
export async function saveIdentity(ctx: Ctx, { caseId, version, identity: typed }: Input) {
  const c = await getCase(ctx, caseId)
  const before = version > 0 ? await openIdentity(ctx, caseId) : null
  const stale = clash(clients.saveIdentity, async (again) => {
    const now = await shown(again, { caseId })
    return now.identity && { ...now.identity, version: now.version }
  })
  if (version > 0 && before?.version !== version) throw stale
  const identity = withNumbers(typed, before)
  explainOddNik(ctx, identity, before)
  if (identity.nik && identity.nik !== before?.nik) await stopAtSameNik(ctx, c, identity.nik)
  await save(ctx, caseId, identity, { version, isProtected: c.isProtected, stale })
  const missing = missingParts(identity)
  await askForTheRest(ctx, caseId, identity, missing.length)
  return { version: version + 1, missing }
}

/** A number that was not sent stays; null takes it away; digits only, when they are as many as they should be. */
function withNumbers({ nik, kk, phone, ...rest }: Input['identity'], before: Identity | null): Identity {
  const kept = (sent: string | null | undefined, old: string | undefined) =>
    sent === undefined ? old : (sent ?? undefined) || undefined
  const long = (text: string | undefined, read: (t: string) => { digits: string }) => {
    const digits = text ? read(text).digits : ''
    return digits.length === 16 ? digits : text
  }
  const numbers = {
    nik: long(kept(nik, before?.nik), parseNik),
    kk: long(kept(kk, before?.kk), parseKk),
    phone: kept(phone, before?.phone),
  }
  return Object.fromEntries(
    Object.entries({ ...rest, ...numbers }).filter(([, value]) => value !== undefined),
  ) as Identity // only empty fields were dropped
}

function explainOddNik(ctx: Ctx, identity: Identity, before: Identity | null): void {
  if (!identity.nik || identity.nikNote || identity.nik === before?.nik) return
  const bornOn = identity.birthDate ? Temporal.PlainDate.from(identity.birthDate) : undefined
  const { warnings } = parseNik(identity.nik, { sex: 'female', bornOn, today: ctx.today })
  if (warnings.length > 0)
    throw new Refusal('nik_reason_needed', {
      params: { warnings: warnings.map((w) => w.code), ...warnings[0]?.params },
    })
}

/** An identical NIK in a case that is not closed stops saving until somebody has decided (design.md 5, rule 7). */
async function stopAtSameNik(ctx: Ctx, c: { caseId: string; clientId: string }, nik: string): Promise<void> {
  const own = new Set((await staysOf(ctx, c.clientId)).map((s) => s.caseId))
  const same = (await askMarks(ctx, { nik })).map((s) => s.caseId).filter((caseId) => !own.has(caseId))
  if (same.length === 0) return
  const [stays, verdicts] = [await staysBy(ctx, same), await verdictsOf(ctx, c.caseId)]
  const undecided = same.filter((caseId) => stays.get(caseId)?.state !== 'closed' && !verdicts.has(caseId))
  if (undecided.length === 0) return
  const open = await ctx.db.selectFrom('identities').select('caseId').where('caseId', 'in', undecided).execute()
  throw new Refusal('same_nik', {
    params: { caseIds: open.map((o) => o.caseId), hidden: open.length < undecided.length },
  })
}

async function askForTheRest(ctx: Ctx, caseId: string, identity: Identity, missing: number): Promise<void> {
  await finishTasks(ctx, caseId, [tasks.complete_registration])
  if (missing > 0) await addTask(ctx, tasks.complete_registration, { caseId, params: { count: missing } })
  if (identity.nik) return
  const chased = await ctx.db
    .selectFrom('tasks')
    .select('taskId')
    .where('caseId', '=', caseId)
    .where('kind', '=', 'help_with_documents')
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  if (!chased)
    await addTask(ctx, tasks.help_with_documents, { caseId, at: tasks.help_with_documents.at[0], params: { count: 1 } })
}
