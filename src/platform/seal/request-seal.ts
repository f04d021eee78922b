import type { SealedClass } from '../../kernel/contract.ts'
import type { Group } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Actor } from '../../kernel/rule.ts'
import type { Door } from '../database/door.ts'
import type { Client } from '../database/pool.ts'
import type { Place } from './aad.ts'
import { type Context, groupSecret, openWith, publicKeyFor, unwrapKey } from './boxes.ts'
import { currentKey } from './case-keys.ts'
import { groupContext, keyContext } from './contexts.ts'
import { EMERGENCY_HALF, retryInEmergency } from './emergency.ts'
import { kidOf, openFromRing, sealText } from './envelope.ts'
import type { KeySeal } from './key-seal.ts'
import type { GroupKey, Keyring } from './keyrings.ts'
import { remember } from './keyrings.ts'
import { ReadCounter } from './read-counter.ts'

/** Names on lists, opened once in a session: a list of fifty would otherwise be deciphered at every look (a sixth of its cost). */
const MOST_NAMES = 10_000

/** A name that was moved to another row is deciphered anew, and refused. */
const isSamePlace = (a: Place, b: Place) =>
  a.row === b.row && a.table === b.table && a.column === b.column && a.version === b.version

export type Sealed = { caseId: string; place: Place; envelope: string }

/** Opens and seals for one request. What the person holds no key for comes back as null, never as an error. */
export class RequestSeal implements KeySeal {
  readonly client: Client
  readonly door: Door
  readonly actor: Actor
  readonly now: Temporal.Instant
  /** the cases whose keys this transaction has locked (case-keys.ts) */
  readonly locked = new Map<string, 'alone' | 'beside'>()
  readonly #ring: Keyring | null
  readonly #reads: ReadCounter

  constructor(o: {
    client: Client
    door: Door
    actor: Actor
    ring: Keyring | null
    now: Temporal.Instant
    endpoint: string
  }) {
    this.client = o.client
    this.door = o.door
    this.actor = o.actor
    this.now = o.now
    this.#ring = o.ring
    this.#reads = new ReadCounter(o.endpoint, o.now)
  }

  get ring(): Keyring {
    if (!this.#ring) throw new Refusal('locked')
    return this.#ring
  }

  /** Opens many values of one class: one query for the keys that are not opened yet, microseconds a value. */
  async openAll(cls: SealedClass, values: readonly (Sealed | null)[]): Promise<(string | null)[]> {
    const ring = this.ring
    const kids = values.map((v) => v && kidOf(v.envelope))
    const missing = new Set(kids.filter((kid): kid is string => kid !== null && !ring.dataKeys.has(kid)))
    if (missing.size > 0) await this.#load([...missing])
    const names = cls === 'display' ? ring.names : null
    return values.map((v, i) => {
      if (!v || !ring.dataKeys.has(kids[i] ?? '')) return null
      this.#reads.note(cls, v.caseId)
      if (!names) return openFromRing(ring.dataKeys, v.envelope, v.place)
      const known = names.get(v.envelope)
      if (known && isSamePlace(known.place, v.place)) return known.plain
      const plain = openFromRing(ring.dataKeys, v.envelope, v.place)
      if (names.size >= MOST_NAMES) names.clear()
      names.set(v.envelope, { place: v.place, plain })
      return plain
    })
  }

  async open(cls: SealedClass, caseId: string, place: Place, envelope: string): Promise<string | null> {
    return (await this.openAll(cls, [{ caseId, place, envelope }]))[0] ?? null
  }

  /** As `open`, for a value that is a JSON document of the module that sealed it. */
  async openJson<T>(cls: SealedClass, caseId: string, place: Place, envelope: string): Promise<T | null> {
    const text = await this.open(cls, caseId, place, envelope)
    return text === null ? null : (JSON.parse(text) as T) // sealed by the same module, authenticated with its place
  }

  /** Seals for a case and class; the key is made, and wrapped to its holders, when it is the first value of its kind. */
  async seal(cls: SealedClass, caseId: string, place: Place, plain: string, scope = ''): Promise<string> {
    const { kid, key } = await currentKey(this, cls, caseId, scope)
    return sealText(key, plain, { ...place, kid })
  }

  sealJson(cls: SealedClass, caseId: string, place: Place, value: unknown, scope = ''): Promise<string> {
    return this.seal(cls, caseId, place, JSON.stringify(value), scope)
  }

  /**
   * The same value under the key that is current now, when the old one was made anew for another circle of people. Refused
   * when this person can not open it: the old wraps are destroyed afterwards, and it would be lost.
   */
  async reseal(cls: SealedClass, caseId: string, place: Place, envelope: string): Promise<string> {
    const text = await this.open(cls, caseId, place, envelope)
    if (text === null) throw new Refusal('not_allowed')
    return this.seal(cls, caseId, place, text)
  }

  /** Under the key of a group of the house: words of no one case, or that every keeper of the house must read. */
  async sealShared(code: Group, place: Place, plain: string): Promise<string> {
    const group = await this.group(code)
    if (!group) throw new Refusal('not_allowed')
    return sealText(group.secret, plain, { ...place, kid: `${code}-${group.generation}` })
  }

  /** Opens what `sealShared` sealed; null for whoever is not in the group. Where it is about a case, the read log says so. */
  async openShared(code: Group, place: Place, envelope: string, caseId?: string): Promise<string | null> {
    const group = await this.group(code)
    if (!group) return null
    if (caseId) this.#reads.note('display', caseId)
    return openFromRing(new Map([[`${code}-${group.generation}`, group.secret]]), envelope, place)
  }

  /** To and from the person's own key: drafts. */
  sealOwn(place: Place, plain: string): string {
    return sealText(groupSecret(this.ring.privateKey), plain, { ...place, kid: 'own' })
  }
  openOwn(place: Place, envelope: string): string {
    return openFromRing(new Map([['own', groupSecret(this.ring.privateKey)]]), envelope, place)
  }

  /** To whom a device of this person may seal, without being able to open it again. */
  ownPublicKey(): string {
    return publicKeyFor(this.ring.privateKey)
  }
  /** What such a device sealed. Throws SealError when it is another's, or was changed. */
  openBox(box: string, context: Context): string {
    return openWith(this.ring.privateKey, box, context).toString('utf8')
  }

  /** The data key by id, or null when it was not wrapped to this person. */
  async dataKey(kid: string): Promise<Buffer | null> {
    if (!this.ring.dataKeys.has(kid)) await this.#load([kid])
    return this.ring.dataKeys.get(kid) ?? null
  }

  /** The group's key if this person is a member, else null. */
  async group(code: string): Promise<GroupKey | null> {
    return (await this.groups()).get(code) ?? null
  }

  async groups(): Promise<Map<string, GroupKey>> {
    const ring = this.ring
    if (ring.groups) return ring.groups
    const { rows } = await this.client.query<{ group_code: string; generation: number; wrapped: string }>(
      'select group_code, generation, wrapped from keys.group_members where person_id = $1 order by generation',
      [this.actor.personId],
    )
    ring.groups = new Map()
    for (const r of rows) {
      if (r.group_code === EMERGENCY_HALF) continue
      const privateKey = openWith(
        ring.privateKey,
        r.wrapped,
        groupContext(this.actor.centreId, r.group_code, r.generation),
      )
      ring.groups.set(r.group_code, { generation: r.generation, privateKey, secret: groupSecret(privateKey) })
    }
    return ring.groups
  }

  /** Whose files this request opened beyond the name. */
  filesRead(): string[] {
    return this.#reads.files()
  }

  readLogSql(): string {
    return this.#reads.sql()
  }

  async #load(kids: string[]): Promise<void> {
    const ring = this.ring
    let groups = await this.groups()
    const { rows } = await this.client.query<{ kid: string; group_code: string; form: 'sym' | 'box'; wrapped: string }>(
      'select kid, group_code, form, wrapped from keys.key_wraps where kid = any ($1)',
      [kids],
    )
    if (rows.some((r) => r.group_code !== '' && !groups.has(r.group_code))) {
      ring.groups = null // a group that was given since, perhaps by another process of the application
      groups = await this.groups()
    }
    for (const r of rows) {
      if (ring.dataKeys.has(r.kid)) continue
      const group = groups.get(r.group_code)
      if (r.group_code !== '' && !group) continue
      const context = keyContext(this.actor.centreId, r.kid)
      const key =
        r.form === 'sym' && group
          ? unwrapKey(group.secret, r.wrapped, context)
          : openWith(group ? group.privateKey : ring.privateKey, r.wrapped, context)
      remember(ring, r.kid, key)
    }
    const missing = kids.filter((kid) => !ring.dataKeys.has(kid))
    if (missing.length > 0)
      await retryInEmergency({ client: this.client, actor: this.actor, now: this.now, ring }, missing)
  }
}
