import { happened } from '../../kernel/event.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Actor } from '../../kernel/rule.ts'
import { kyselyOn } from '../database/kysely.ts'
import type { Client } from '../database/pool.ts'
import { asideOf } from '../database/pool.ts'
import { use } from '../seal/keyrings.ts'
import { RequestSeal } from '../seal/request-seal.ts'
import type { Ctx } from './context.ts'
import type { Machine } from './endpoint.ts'

/** Fresh second factor: five minutes (security.md 3.3). */
const STEP_UP_LASTS = Temporal.Duration.from({ minutes: 5 })

export type Began = {
  state: 'ok' | 'locked' | 'second_factor_needed' | 'signed_out'
  actor: Actor
  roles: readonly (Role | 'system')[]
  device: 'shared' | 'personal'
  locale: 'id' | 'en'
  sealedKey: string | null
  challenge: string | null
  steppedUp: boolean
  zone: string
}

/** Before anybody is known; every centre has its own. */
const ZONE = 'Asia/Jakarta'

const NOBODY: Actor = { personId: '', centreId: '', roles: [], caseload: [], counselled: [], taught: [], tended: [] }

/** Opens the transaction and asks the database who is at the keyboard. One round trip; the hash is hex, so it is a literal. */
export async function begin(
  client: Client,
  tokenHash: Buffer | null,
  now: Temporal.Instant,
  touch: boolean,
): Promise<Began> {
  if (!tokenHash) {
    await client.query('begin')
    return {
      state: 'signed_out',
      actor: NOBODY,
      roles: [],
      device: 'shared',
      locale: 'id',
      sealedKey: null,
      challenge: null,
      steppedUp: false,
      zone: ZONE,
    }
  }
  const answers = await client.query(
    `begin; select sec.begin_request('\\x${tokenHash.toString('hex')}', '${now.toString()}', ${touch}) as who`,
  )
  // two statements give two results; the driver's type knows only one
  const who = (answers as unknown as { rows: { who: Record<string, unknown> }[] }[])[1]?.rows[0]?.who as
    | (Partial<Actor> & Partial<Began> & { steppedUpAt?: string })
    | undefined
  if (!who?.state) throw new Error('begin_request gave no answer')
  const actor: Actor = {
    personId: who.personId ?? '',
    centreId: who.centreId ?? '',
    roles: who.roles ?? [],
    caseload: who.caseload ?? [],
    counselled: who.counselled ?? [],
    taught: who.taught ?? [],
    tended: who.tended ?? [],
  }
  const steppedUp =
    !!who.steppedUpAt && Temporal.Instant.compare(Temporal.Instant.from(who.steppedUpAt).add(STEP_UP_LASTS), now) > 0
  return {
    state: who.state,
    actor,
    roles: actor.roles,
    device: who.device ?? 'shared',
    locale: who.locale ?? 'id',
    sealedKey: who.sealedKey ?? null,
    challenge: who.challenge ?? null,
    steppedUp,
    zone: who.zone ?? ZONE,
  }
}

type Opened = {
  client: Client
  began: Began
  token: string | null
  tokenHash: Buffer | null
  now: Temporal.Instant
  request: { ip: string; protocol: string; headers: { host?: string | undefined } }
  name: string
}

/** The context of one request, and what the endpoint needs of it afterwards. */
export function makeContext(machine: Machine, o: Opened) {
  const { client, began, now } = o
  const ring = began.state === 'ok' && o.token && o.tokenHash ? machine.keyrings.of(o.token, o.tokenHash, began) : null
  const letGo = ring ? use(ring) : () => {}
  // locked or ended by the clock of the database: what this process still holds of it goes too
  if (began.state !== 'ok' && began.state !== 'second_factor_needed' && o.tokenHash)
    machine.keyrings.forget(o.tokenHash)
  if (began.state === 'ok' && !ring) began.state = 'locked' // the machine was restarted since: the passphrase opens again
  const seal = new RequestSeal({ client, actor: began.actor, ring, now, endpoint: o.name })
  let cookie: string | null | undefined
  let recorded = 0
  const zone = began.zone
  const ctx: Ctx = {
    actor: began.actor,
    now,
    zone,
    today: now.toZonedDateTimeISO(zone).toPlainDate(),
    locale: began.locale,
    device: began.device,
    db: kyselyOn(client),
    client,
    seal,
    can: (action) => machine.can(began.roles, action),
    record: async (event, ...about) => {
      recorded++
      const what = happened(event, ...about)
      const { rows } = await client.query<{ seq: number }>('select sec.append_event($1, $2, $3, $4, $5, $6) as seq', [
        event.kind,
        what.caseId ?? null,
        what.subject?.[0] ?? null,
        what.subject?.[1] ?? null,
        JSON.stringify(what.details ?? {}),
        now.toString(),
      ])
      const seq = rows[0]?.seq ?? 0
      await machine.react(ctx, what)
      return seq
    },
    apart: async (work) => {
      const other = await asideOf(machine.pool).connect()
      try {
        await other.query('begin')
        const answer = await work(other)
        await other.query('commit')
        other.release()
        return answer
      } catch (error) {
        other.release(error instanceof Error ? error : true)
        throw error
      }
    },
    services: machine.services,
    session: {
      token: o.token,
      tokenHash: o.tokenHash,
      state: began.state,
      personId: began.actor.personId || null,
      centreId: began.actor.centreId || null,
      challenge: began.challenge,
      address: o.request.ip,
      origin: `${o.request.protocol}://${o.request.headers.host ?? ''}`,
      setCookie: (token) => {
        cookie = token
      },
      keep: (token, personId, centreId, privateKey) => machine.keyrings.keep(token, personId, centreId, privateKey),
      forgetPerson: (personId) => machine.keyrings.forgetPerson(personId),
      forget: () => {
        if (o.tokenHash) machine.keyrings.forget(o.tokenHash)
      },
    },
  }
  return { ctx, recorded: () => recorded, cookie: () => cookie, readLog: () => seal.readLogSql(), letGo }
}
