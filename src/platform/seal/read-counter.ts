import type { SealedClass } from '../../kernel/contract.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Names on a list are one line; a file, and every class beyond the name, is a line of its own (security.md 3.8). */
export class ReadCounter {
  readonly #counts = new Map<string, { cls: SealedClass; caseId: string; amount: number }>()
  readonly #endpoint: string
  readonly #at: string

  constructor(endpoint: string, at: Temporal.Instant) {
    this.#endpoint = endpoint
    this.#at = at.toString()
  }

  note(cls: SealedClass, caseId: string): void {
    const key = `${cls} ${caseId}`
    const known = this.#counts.get(key)
    if (known) known.amount++
    else this.#counts.set(key, { cls, caseId, amount: 1 })
  }

  /** Whose files were opened beyond the name. */
  files(): string[] {
    return [...new Set([...this.#counts.values()].filter((c) => c.cls !== 'display').map((c) => c.caseId))]
  }

  /** Statements that write the read log, to be sent together with the commit; every value is a uuid, a code or a number. */
  sql(): string {
    const lines: string[] = []
    const names = [...this.#counts.values()].filter((c) => c.cls === 'display')
    if (names.length > 1)
      lines.push(
        this.#line(
          null,
          'display',
          names.reduce((sum, c) => sum + c.amount, 0),
        ),
      )
    for (const c of this.#counts.values()) {
      if (c.cls === 'display' && names.length > 1) continue
      lines.push(this.#line(c.caseId, c.cls, c.amount))
    }
    return lines.join('')
  }

  #line(caseId: string | null, cls: SealedClass, amount: number): string {
    if (caseId !== null && !UUID.test(caseId)) throw new TypeError('not a case id')
    if (!/^[\w.-]+$/.test(this.#endpoint)) throw new TypeError('not an endpoint')
    return `select sec.log_read(${caseId ? `'${caseId}'` : 'null'}, '${cls}', '${this.#endpoint}', ${amount}, '${this.#at}');`
  }
}
