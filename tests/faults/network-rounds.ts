import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import type { NetConnectOpts } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'

export interface Asker {
  readonly port: number
  readonly cookie: string
}

/** One request on a connection of its own, as a phone that lost the last one makes it. Rejects when the line breaks or stays silent. */
export function post(asker: Asker, name: string, body: unknown, key: string, patience = 5_000) {
  return new Promise<{ status: number; text: string; bytes: number }>((resolve, reject) => {
    const asking = request({
      host: '127.0.0.1',
      port: asker.port,
      path: `/api/${name.replace('.', '/')}`,
      method: 'POST',
      agent: false,
      headers: {
        host: 'localhost',
        'content-type': 'application/json',
        'idempotency-key': key,
        cookie: asker.cookie,
      },
    })
    const givenUp = setTimeout(() => asking.destroy(new Error('no answer')), patience)
    asking.on('error', reject).on('close', () => clearTimeout(givenUp))
    asking.on('response', (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (piece: string) => {
        text += piece
      })
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text, bytes: answer.socket?.bytesRead ?? text.length }),
      )
    })
    asking.end(JSON.stringify(body))
  })
}

export type Sent = { noteId: string; tries: number; codes: string[] }

/** Sends one thing with one key until it is acknowledged, however often the line breaks in between. */
export async function untilAcknowledged(asker: Asker, body: unknown, patience?: number): Promise<Sent> {
  const key = randomUUID()
  const codes: string[] = []
  for (let tries = 1; tries <= 200; tries++) {
    const answer = await post(asker, 'sessions.saveNote', body, key, patience).catch(() => undefined)
    if (answer?.status === 200) return { noteId: (JSON.parse(answer.text) as { noteId: string }).noteId, tries, codes } // as the contract has it
    codes.push(answer ? ((JSON.parse(answer.text) as { refusal: { code: string } }).refusal.code ?? '') : 'line') // as above
    await pause(20)
  }
  throw new Error(`not acknowledged after 200 tries: ${codes.slice(-5).join()}`)
}

/** So many notes by so many people at once. */
export async function manyNotes(asker: Asker, caseIds: readonly string[], o: { notes: number; people: number }) {
  const sent: Sent[] = []
  let next = 0
  const one = async () => {
    while (next < o.notes) sent.push(await untilAcknowledged(asker, noteFor(caseIds[next++ % caseIds.length] ?? '')))
  }
  await Promise.all(Array.from({ length: o.people }, one))
  return sent
}

/** Every other connection is lost, now on the way there and now on the way back, each time after another number of bytes. */
export const everyOther = (n: number) =>
  n % 2 === 0 ? {} : n % 4 === 1 ? { request: (n * 97) % 500 } : { answer: (n * 211) % 1_100 }

/** One connection of twenty is lost, on the way there and on the way back by turns. */
export const oneOfTwenty = (n: number) => (n % 20 !== 0 ? {} : n % 40 === 0 ? { request: 250 } : { answer: 300 })

let minute = 0
export const noteFor = (caseId: string, on = '2026-01-12') => ({
  caseId,
  kind: 'counselling',
  on,
  time: `07:${String(minute++ % 60).padStart(2, '0')}`,
  minutes: 30,
  discussed: 'Menghitung harga jual daster.',
})

/** What stands in the database of what was acknowledged: none is lost, none is there twice, each has its event. */
export async function standing(owner: Pick<pg.Pool, 'query'>, sent: readonly Sent[]) {
  const ids = sent.map((s) => s.noteId)
  const { rows } = await owner.query<{ found: number; events: number; all: number }>(
    `select (select count(*)::int from session_notes where note_id = any (($1::text[])::uuid[])) as found,
      (select count(*)::int from audit_entries where kind = 'sessions.note_saved' and subject_id = any ($1::text[])) as events,
      (select count(*)::int from session_notes) as all`,
    [ids],
  )
  return { acknowledged: new Set(ids).size, ...(rows[0] ?? { found: 0, events: 0, all: 0 }) }
}

/** The place of a database as `net` connects to it: its socket or its port. */
export function placeOf(url: string): NetConnectOpts {
  const { hostname, port, searchParams } = new URL(url)
  const host = searchParams.get('host')
  const at = Number(searchParams.get('port') ?? (port || 5432))
  return host?.startsWith('/') ? { path: `${host}/.s.PGSQL.${at}` } : { host: host ?? hostname, port: at }
}

/** The same database behind a line of this machine. */
export function through(url: string, port: number): string {
  const changed = new URL(url)
  changed.searchParams.delete('host')
  changed.searchParams.delete('port')
  changed.hostname = '127.0.0.1'
  changed.port = String(port)
  return changed.href
}
