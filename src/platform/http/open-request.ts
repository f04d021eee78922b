import { happened } from '../../kernel/event.ts'
import type { Actor } from '../../kernel/rule.ts'
import { beginWithDoors, doorOf } from '../database/door.ts'
import { often } from '../database/hot.ts'
import { kyselyOn } from '../database/kysely.ts'
import type { Client, Pool } from '../database/pool.ts'
import { asideOf } from '../database/pool.ts'
import { use } from '../seal/keyrings.ts'
import { RequestSeal } from '../seal/request-seal.ts'
import type { Began } from './began.ts'
import type { Ctx } from './context.ts'
import { originOf } from './known-names.ts'
import type { Runtime } from './runtime.ts'

/** Fresh second factor: five minutes (security.md 3.3). */
const STEP_UP_LASTS = Temporal.Duration.from({ minutes: 5 })

/** Before anybody is known; every centre has its own. */
const ZONE = 'Asia/Jakarta'

const NOBODY: Actor = {
  personId: '',
  centreId: '',
  roles: [],
  caseload: [],
  counselled: [],
  taught: [],
  tended: [],
  lent: [],
  opened: [],
  housed: [],
}

const nobody = (nonce = ''): Began => ({
  nonce,
  state: 'signed_out',
  actor: NOBODY,
  roles: [],
  device: 'shared',
  locale: 'id',
  sealedKey: null,
  challenge: null,
  steppedUp: false,
  zone: ZONE,
})

/**
 * Opens the transaction and asks the database who is at the keyboard. One round trip; the hash is hex, so it is a literal. A
 * cursor that somebody left open on this connection is closed first: held rows would be read by the next person (R41).
 */
export async function begin(
  client: Client,
  tokenHash: Buffer | null,
  now: Temporal.Instant,
  touch: boolean,
): Promise<Began> {
  if (!tokenHash) {
    return nobody(nonceOf(await client.query('close all; begin; select sec.door_nonce() as nonce')))
  }
  const answers = await client.query(
    `close all; begin; select sec.begin_request('\\x${tokenHash.toString('hex')}', '${now.toString()}', ${touch}) as who, sec.door_nonce() as nonce`,
  )
  // three statements give three results; the driver's type knows only one
  const who = (answers as unknown as { rows: { who: Record<string, unknown> }[] }[])[2]?.rows[0]?.who as
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
    lent: who.lent ?? [],
    opened: who.opened ?? [],
    housed: who.housed ?? [],
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
    nonce: nonceOf(answers),
  }
}

const nonceOf = (answers: unknown) => (answers as { rows: { nonce?: string }[] }[])[2]?.rows[0]?.nonce ?? '' // of three statements, the third

/** Who is at the keyboard of an endpoint that works apart: asked, and the connection given back before it works. */
export async function beginApart(
  pool: Pool,
  tokenHash: Buffer | null,
  now: Temporal.Instant,
  touch: boolean,
): Promise<Began> {
  if (!tokenHash) return nobody()
  const client = await pool.connect()
  try {
    const began = await begin(client, tokenHash, now, touch)
    await client.query('commit')
    client.release()
    return began
  } catch (error) {
    client.release(error instanceof Error ? error : true)
    throw error
  }
}

/** In place of a connection where there is none, so that a slip is heard at once. */
export const NO_CLIENT = {
  query: () => Promise.reject(new Error('an endpoint that works apart has no transaction of its own')),
} as unknown as Client // what is never asked needs no more of it

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
export function makeContext(runtime: Runtime, o: Opened) {
  const { client, began, now } = o
  const ring = began.state === 'ok' && o.token && o.tokenHash ? runtime.keyrings.of(o.token, o.tokenHash, began) : null
  const letGo = ring ? use(ring) : () => {}
  // locked or ended by the clock of the database: what this process still holds of it goes too
  if (began.state !== 'ok' && began.state !== 'second_factor_needed' && o.tokenHash)
    runtime.keyrings.forget(o.tokenHash)
  if (began.state === 'ok' && !ring) began.state = 'locked' // the machine was restarted since: the passphrase opens again
  const door = doorOf(client, runtime.services.pepper, began.nonce)
  const seal = new RequestSeal({ client, door, actor: began.actor, ring, now, endpoint: o.name })
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
    door,
    seal,
    can: (action) => runtime.can(began.roles, action),
    record: async (event, ...about) => {
      recorded++
      const what = happened(event, ...about)
      const { rows } = await client.query<{ seq: number }>(
        often('select sec.append_event($1, $2, $3, $4, $5, $6) as seq', [
          event.kind,
          what.caseId ?? null,
          what.subject?.[0] ?? null,
          what.subject?.[1] ?? null,
          JSON.stringify(what.details ?? {}),
          now.toString(),
        ]),
      )
      const seq = rows[0]?.seq ?? 0
      await runtime.react(ctx, what)
      return seq
    },
    apart: async (work) => {
      const other = await asideOf(runtime.pool).connect()
      try {
        const answer = await work(await beginWithDoors(other, runtime.services.pepper), other)
        await other.query('commit')
        other.release()
        return answer
      } catch (error) {
        await other.query('rollback').then(
          () => other.release(),
          (e) => other.release(e),
        )
        throw error
      }
    },
    services: runtime.services,
    session: {
      token: o.token,
      tokenHash: o.tokenHash,
      state: began.state,
      personId: began.actor.personId || null,
      centreId: began.actor.centreId || null,
      challenge: began.challenge,
      address: o.request.ip,
      origin: originOf(o.request),
      setCookie: (token) => {
        cookie = token
      },
      keep: (token, personId, centreId, privateKey) => runtime.keyrings.keep(token, personId, centreId, privateKey),
      forgetPerson: (personId) => runtime.keyrings.forgetPerson(personId),
      forget: () => {
        if (o.tokenHash) runtime.keyrings.forget(o.tokenHash)
      },
    },
  }
  return { ctx, recorded: () => recorded, cookie: () => cookie, readLog: () => seal.readLogSql(), letGo }
}
