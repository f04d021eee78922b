import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLASSES, type SealedClass } from '../../src/kernel/contract.ts'
import { openCase, writeReason } from '../../src/modules/cases/facts/case.ts'
import { saveIdentity } from '../../src/modules/clients/facts.ts'
import { noteOf } from '../../src/modules/sessions/tests/support.ts'
import type { Member } from '../cast.ts'
import { cast, elsewhere } from '../cast.ts'
import type { TestApp } from '../support/app.ts'
import { startApp } from '../support/app.ts'
import { livesHere } from '../support/lives-here.ts'
import { lay, type SealedColumn, type Woman } from './laid-row.ts'

const WORKERS = ['hana', 'ratna', 'rizal', 'sri', 'tuti', 'wulan']
/**
 * The matrix of domain.md 8.3 in names: who opens what of whom. Counselling (D) is each author's own and stands apart below.
 * Suryani is Rizal's, whom the nurse lets read her health, lives in the house, Ani teaches her; R-7 is protected and Wulan's, who put
 * the nurse on her team, lives in the house and Ani teaches her, too; Hartini is Wulan's, has not come yet, Dian counsels her.
 */
const READERS: Readonly<
  Record<'Suryani' | 'R-7' | 'Hartini', Readonly<Record<Exclude<SealedClass, 'counselling'>, string[]>>>
> = {
  Suryani: {
    display: ['ani', ...WORKERS, 'yanti'],
    identity: ['hana', 'ratna', 'rizal', 'tuti'],
    narrative: ['hana', 'ratna', 'rizal'],
    health: ['rizal', 'sri'],
    safety: ['ratna', 'rizal'],
  },
  'R-7': {
    display: ['hana', 'ratna', 'sri', 'wulan'],
    identity: ['hana', 'ratna', 'wulan'],
    narrative: ['hana', 'ratna', 'wulan'],
    health: ['sri'],
    safety: ['ratna', 'wulan'],
  },
  Hartini: {
    display: ['dian', ...WORKERS],
    identity: ['hana', 'ratna', 'tuti', 'wulan'],
    narrative: ['dian', 'hana', 'ratna', 'wulan'],
    health: ['sri'],
    safety: ['ratna', 'wulan'],
  },
}

/** Told to fewer than hold the key of her name: what she learned is read by whom domain.md 8.3, H names. */
const OF_A_CLASS = {
  Suryani: ['ani', 'hana', 'ratna', 'rizal', 'tuti', 'yanti'],
  'R-7': ['hana', 'ratna', 'wulan'],
  Hartini: ['hana', 'ratna', 'tuti', 'wulan'],
}
const TOLD_TO_FEWER: Readonly<Record<string, Readonly<Record<keyof typeof READERS, string[]>>>> = {
  certifications: OF_A_CLASS,
  work_photos: OF_A_CLASS,
}

/** Sealed under the key of the list that was read, not of the case that came of a row (referrals/tests/list.test.ts). */
const KEYS_ELSEWHERE = ['list_rows', 'old_register_rows']

/**
 * The two barriers agree (security.md D3, A-GEN-3): for every table with a sealed column, every class and everybody of the
 * cast, a row is visible exactly when its value can be opened (of `TOLD_TO_FEWER` only then). Tables are read from the database's own comments, so a new one
 * is in it at once; where a life of a case has left no row, one is laid by the owner, sealed as the application seals.
 */
describe('what is visible is decryptable, and nothing else', () => {
  let t: TestApp
  let columns: SealedColumn[]
  const women = new Map<string, Woman>()
  const everybody: Member[] = [...Object.values(cast), ...Object.values(elsewhere)].filter((m) => m !== cast.ended)

  beforeAll(async () => {
    t = await startApp()
    for (const [who, name, code] of [
      [cast.rizal, 'Suryani', undefined],
      [cast.wulan, 'R-7', 'R-7'],
      [cast.wulan, 'Hartini', undefined],
    ] as const) {
      const worker = t.as(who)
      const caseId = await worker.within(async (ctx) => {
        const display = { honorific: 'Ibu', callName: name, birthYear: 1995 } as const
        return (
          await openCase(ctx, {
            display,
            openedOn: '2026-01-05',
            responsibleId: worker.id,
            ...(code && { protectedCode: code }),
          })
        ).caseId
      })
      women.set(name, { caseId, worker: who, isProtected: code !== undefined })
      await worker.within(async (ctx) => {
        await saveIdentity(ctx, caseId, { fullName: `${name} Rekaan` }, { version: 0, isProtected: code !== undefined })
        await writeReason(ctx, caseId, 'test', 'Alasan rekaan untuk uji ini.')
      })
    }
    for (const [name, by] of [
      ['Suryani', cast.rizal],
      ['R-7', cast.wulan],
    ] as const)
      await livesHere(t, women.get(name)?.caseId ?? '', by, [cast.sewing])
    await join('Hartini', cast.wulan, cast.psychologist, 'psychologist')
    await join('R-7', cast.wulan, cast.nurse, 'health')
    await lend('Suryani', cast.rizal)
    await join('Hartini', cast.wulan, cast.rizal, 'assistant')
    await counsel()
    // he wrote as one of her team and has left it since: his own words stay his, hers do not
    const caseId = women.get('Hartini')?.caseId ?? ''
    await t.as(cast.wulan).call('access.unassign', { caseId, personId: t.as(cast.rizal).id })
    const rows = await t.ownerSql<{ name: string; column: string; comment: string }>(`
      select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as name, a.attname as column, d.description as comment
      from pg_description d join pg_class c on c.oid = d.objoid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid where d.description like 'sealed:%' and a.atttypid = 'text'::regtype
        and exists (select 1 from pg_attribute x where x.attrelid = c.oid and x.attname = 'case_id')`)
    const ours = rows.filter((r) => !KEYS_ELSEWHERE.includes(r.name))
    columns = ours.map((r) => ({
      table: r.name,
      column: r.column,
      cls: (/^sealed:(\w+)/.exec(r.comment)?.[1] ?? '') as SealedClass, // house/comments.ts knows the classes
    }))
    for (const c of columns) if (c.cls !== 'counselling') for (const w of women.values()) await lay(t, c, w)
  }, 120_000)
  afterAll(() => t.close())

  const join = (name: string, giver: Member, who: Member, part: 'psychologist' | 'health' | 'assistant') =>
    t.as(giver).call('access.assign', { caseId: women.get(name)?.caseId ?? '', personId: t.as(who).id, part })

  /** Her worker reads her health, because the nurse lets him. */
  async function lend(name: string, reader: Member): Promise<void> {
    const asked = { caseId: women.get(name)?.caseId ?? '', what: 'health', readerId: t.as(reader).id } as const
    const { requestId } = await t.as(cast.head).call('lending.ask', { ...asked, purpose: 'plan' })
    await t.as(cast.nurse).call('lending.grant', { requestId })
  }

  /** Private notes: for herself, for the head, for the psychologist; of her team and of colleagues outside it. */
  async function counsel() {
    for (const [name, authors] of [
      ['Suryani', [cast.rizal, cast.nurse, cast.wulan, cast.coordinator]],
      ['Hartini', [cast.wulan, cast.psychologist, cast.rizal]],
      ['R-7', [cast.wulan, cast.nurse]],
    ] as const)
      for (const who of authors)
        for (const audience of ['own', 'head', ...(name === 'Hartini' ? (['psychologist'] as const) : [])] as const)
          if (!(audience === 'psychologist' && who === cast.psychologist))
            await t.as(who).call('sessions.saveNote', {
              ...noteOf(women.get(name)?.caseId ?? ''),
              ...(name === 'Hartini' && { kind: 'phone' }), // she has not come yet
              time: '08:00',
              audience,
            })
  }

  it('looks at every class, and at a row about every woman in every table that has a sealed column', async () => {
    expect(new Set(columns.map((c) => c.cls))).toEqual(new Set(CLASSES))
    const without: string[] = []
    for (const { table, column } of columns)
      for (const [name, w] of women) {
        const rows = await t.ownerSql(`select 1 from ${table} where case_id = '${w.caseId}' and ${column} is not null`)
        if (rows.length === 0) without.push(`${table}.${column} of ${name}`)
      }
    expect(without).toEqual([])
  })

  it('opens each class for those whom the matrix names, woman by woman, table by table', async () => {
    const wrong: string[] = []
    for (const { table, column, cls } of columns) {
      if (cls === 'counselling') continue
      for (const [name, w] of women) {
        const seen: string[] = []
        for (const m of everybody)
          if (
            (await t.as(m).sql(`select 1 from ${table} where case_id = $1 and ${column} is not null`, [w.caseId]))
              .length > 0
          )
            seen.push(m.username)
        const who = name as keyof typeof READERS // the three women above
        const expected = TOLD_TO_FEWER[table]?.[who] ?? READERS[who][cls]
        if (seen.toSorted().join() !== expected.join()) wrong.push(`${table} of ${name}: ${seen.toSorted().join()}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('keeps a private note with its author and the one reader whom she chose, whoever leads or counsels', async () => {
    const notes = await t.ownerSql<{ note_id: string; author: string; audience: string }>(
      'select n.note_id, a.username as author, n.audience from session_private_texts n join accounts a on a.person_id = n.author_id',
    )
    expect(notes.length).toBeGreaterThan(15)
    const reader: Readonly<Record<string, string[]>> = { own: [], head: ['ratna'], psychologist: ['dian'] }
    for (const n of notes) {
      const seen: string[] = []
      for (const m of everybody)
        if ((await t.as(m).sql('select 1 from session_private_texts where note_id = $1', [n.note_id])).length > 0)
          seen.push(m.username)
      expect([n.audience, n.author, seen.toSorted()]).toEqual([
        n.audience,
        n.author,
        [...new Set([n.author, ...(reader[n.audience] ?? [])])].toSorted(),
      ])
    }
  })

  it('for everybody of the cast and every row there is', async () => {
    const differences: string[] = []
    let compared = 0
    for (const { table, column } of columns) {
      const all = await t.ownerSql<{ value: string; at: string }>(
        `select ${column} as value, ctid::text as at from ${table} where ${column} is not null`,
      )
      for (const member of everybody) {
        await t.as(member).within(async (ctx) => {
          const { rows } = await ctx.client
            .query<{ at: string }>(`select ctid::text as at from ${table} where ${column} is not null`)
            .catch(async (e: Error) => {
              if (!/permission denied/.test(e.message)) throw e
              throw new Error(`${table} has no select grant at all: a sealed table that nobody reads`)
            })
          const visible = new Set(rows.map((r) => r.at))
          for (const row of all) {
            compared++
            const holds = (await ctx.seal.dataKey(row.value.split('.')[1] ?? '')) !== null
            const isKept = holds && table in TOLD_TO_FEWER
            if (holds !== visible.has(row.at) && !isKept)
              differences.push(`${table} ${member.username}: visible ${visible.has(row.at)}, decryptable ${holds}`)
          }
        })
      }
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(1_000)
  })

  it('somebody whose posting has ended opens nothing and sees nothing', async () => {
    const rows = await t
      .as(cast.ended)
      .sql(
        'select 1 from cases union all select 1 from case_displays union all select 1 from identities union all select 1 from keys.key_wraps',
      )
    expect(rows).toEqual([])
  })
})
