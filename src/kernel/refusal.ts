/** Where a typed value was wrong: the path in the input, a code that has a sentence in every language, and its numbers. */
export type Issue = { path: (string | number)[]; code: string; params?: Record<string, unknown> }

/**
 * The one kind of error that is expected. An endpoint declares the codes it may refuse with; each code has a sentence in
 * every language. Nothing else about the record goes out: no name, no id that was not asked for.
 */
export class Refusal extends Error {
  readonly code: string
  readonly params: Record<string, unknown> | undefined
  readonly issues: Issue[] | undefined

  constructor(code: string, more: { params?: Record<string, unknown>; issues?: Issue[] } = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = more.params
    this.issues = more.issues
  }
}

/** Refusals that any endpoint may answer; modules need not declare them. */
export const COMMON_REFUSALS = {
  signed_out: 401,
  second_factor_needed: 401,
  not_allowed: 403,
  step_up_needed: 403,
  foreign_request: 403,
  not_found: 404,
  idempotency_key_needed: 400,
  invalid_json: 400,
  invalid_input: 400,
  too_large: 413,
  unknown_endpoint: 404,
  unknown_host: 421,
  stale_version: 409,
  case_closed: 422,
  not_begun_again: 422,
  key_reused: 422,
  busy_retry: 503,
  locked: 423,
  too_many: 429,
  many_files: 429,
  keys_missing: 503,
  unexpected: 500,
  storage_full: 507,
  uploads_stopped: 507,
} as const

/** HTTP status of a refusal code; a module's own refusal is 422. */
export const statusOf = (code: string): number =>
  code in COMMON_REFUSALS ? COMMON_REFUSALS[code as keyof typeof COMMON_REFUSALS] : 422 // checked by `in`

/** May this endpoint answer this code: its own, or one that any endpoint may answer? */
export const isDeclared = (code: string, endpoint: { refuses?: readonly string[] }): boolean =>
  code in COMMON_REFUSALS || (endpoint.refuses?.includes(code) ?? false)
