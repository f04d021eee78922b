import { type Entry, fateOf, isForgotten, isOverdue, waiting } from './rules.ts'

export type Opened = { path: string; input: string; draft: string | null }
/** What a refusal was: its code, and what the server showed beside it. */
export type Refused = { code: string; body: unknown }

/** Everything that replaying touches, handed in: the store of the device and the server. Each may fail at any moment. */
export type Ports = {
  all: () => Promise<readonly Entry[]>
  put: (entry: Entry) => Promise<void>
  remove: (id: string) => Promise<void>
  /** the sealed text, opened by the server for its writer's own session */
  open: (entry: Entry) => Promise<Opened>
  /** the command as she would have sent it, under the entry's own key; null when it was done, else what it was refused with */
  send: (entry: Entry, opened: Opened) => Promise<Refused | null>
  /** to the server as a task of hers, with both texts */
  putAside: (entry: Entry, opened: Opened, refused: Refused) => Promise<void>
  now: () => number
}

export type Replayed = { sent: number; aside: number; left: number }

/**
 * Sends what waits, each under its own key, so that whatever is cut off and begun again has one effect. What is refused is put
 * aside as a task and the next one goes on; when the server is away it stops. `overdue` names an old entry that she wants sent.
 */
export async function replay(ports: Ports, owner: string, overdue?: string): Promise<Replayed> {
  const done = { sent: 0, aside: 0, left: 0 }
  const all = await ports.all()
  for (const entry of all) if (isForgotten(entry, ports.now())) await ports.remove(entry.id)
  const mine = waiting(all, owner)
  for (const [at, entry] of mine.entries()) {
    if (isOverdue(entry, ports.now()) && entry.id !== overdue) {
      done.left++
      continue
    }
    const opened = await ports.open(entry)
    const refused = await ports.send(entry, opened)
    const fate = fateOf(refused?.code ?? null)
    if (fate === 'wait') return { ...done, left: done.left + mine.length - at }
    if (fate === 'sent') {
      await ports.put({ ...entry, box: null, parts: undefined, sentAt: new Date(ports.now()).toISOString() })
      done.sent++
    } else if (refused) {
      await ports.putAside(entry, opened, refused)
      await ports.remove(entry.id)
      done.aside++
    }
  }
  return done
}
