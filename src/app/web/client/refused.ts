import type { Issue } from '../../../kernel/refusal.ts'

export type { Issue }

/** `offline`: the server was not reached. Everything else is a code that the server gave. */
export type RefusalBody = {
  code: string
  params?: Record<string, unknown>
  issues?: Issue[]
  yours?: unknown
  theirs?: unknown
}

/** What every failed call throws: the server's refusal as it arrived, with its HTTP status (0 = not reached). */
export class Refused extends Error {
  readonly status: number
  readonly body: RefusalBody
  /** whose endpoint refused; its words come first */
  readonly module: string | undefined

  constructor(status: number, body: RefusalBody, module?: string) {
    super(body.code)
    this.name = 'Refused'
    this.status = status
    this.body = body
    this.module = module
  }

  get code(): string {
    return this.body.code
  }

  get issues(): readonly Issue[] {
    return this.body.issues ?? []
  }
}

export const isRefused = (error: unknown, code?: string): error is Refused =>
  error instanceof Refused && (code === undefined || error.code === code)

/** Anything thrown as a refusal, so that a screen always has a sentence to show. */
export const asRefused = (error: unknown): Refused =>
  error instanceof Refused ? error : new Refused(500, { code: 'unexpected' })

/** Reads a failed answer; a body that is not ours (a proxy's page) becomes `unexpected`. */
export async function refusalOf(response: Response, module?: string): Promise<Refused> {
  const body: unknown = await response.json().catch(() => null) // not JSON: said below as `unexpected`
  const said = isObject(body) && isObject(body['refusal']) ? body['refusal'] : {}
  const { code, params, issues } = said
  const refusal = {
    code: typeof code === 'string' ? code : 'unexpected',
    ...(isObject(params) ? { params } : {}),
    ...(Array.isArray(issues) ? { issues } : {}),
    ...('yours' in said ? { yours: said['yours'] } : {}),
    ...('theirs' in said ? { theirs: said['theirs'] } : {}),
  }
  return new Refused(response.status, refusal, module)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
