import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '../../kernel/contract.ts'
import { refusedAt } from '../../kernel/disk-level.ts'
import { isDeclared, Refusal, statusOf } from '../../kernel/refusal.ts'
import type { Client } from '../database/pool.ts'
import { log } from '../log.ts'
import { admit } from './admit.ts'
import type { Began } from './began.ts'
import { Clash } from './clash.ts'
import type { Ctx } from './context.ts'
import { cookieHeader, hashToken, tokenFrom } from './cookies.ts'
import { isUnforeseen, refusalOf } from './database-refusal.ts'
import { noteDenied } from './denied.ts'
import { idempotent } from './idempotency.ts'
import { begin, beginApart, makeContext, NO_CLIENT } from './open-request.ts'
import { unseenIn } from './plain-text.ts'
import { readTheirs } from './read-theirs.ts'
import { refuseForeign } from './request-guard.ts'
import type { Runtime } from './runtime.ts'
import { stopTooMany, TooManyFiles, tellOfMany } from './too-many-files.ts'
import { issuesOf } from './zod-issues.ts'

/**
 * At sign-out: whatever a browser kept of answers, although each said no-store. Storage stays: it holds the colours and the
 * language of the device and nothing of anybody (src/app/web/preferences.ts).
 */
const CLEAR = '"cache", "cookies"'

export type Handler = (ctx: Ctx, input: unknown) => Promise<unknown>

/** One endpoint for all: session, parse, may, transaction, actor, handler, read log, commit, answer (ARCHITECTURE.md). */
export function serveEndpoint(runtime: Runtime, name: string, endpoint: Endpoint, handler: Handler) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const started = performance.now()
    let client: Client | undefined
    let began: Began | undefined
    let letGo: (() => void) | undefined
    try {
      refuseForeign(request)
      const token = tokenFrom(request.headers.cookie)
      const tokenHash = token ? hashToken(token) : null
      const now = runtime.clock()
      const input = parse(endpoint, request.body)
      const key = endpoint.kind === 'command' && !endpoint.quiet ? idempotencyKey(request, endpoint) : null
      const touch = request.headers['x-background'] === undefined
      if (endpoint.apart) began = await beginApart(runtime.pool, tokenHash, now, touch)
      else {
        client = await runtime.pool.connect()
        began = await begin(client, tokenHash, now, touch)
      }
      const work = makeContext(runtime, { client: client ?? NO_CLIENT, began, token, tokenHash, now, request, name })
      letGo = work.letGo
      admit(runtime, endpoint, began)
      roomFor(runtime, endpoint, input)
      const run = async () => {
        const output = endpoint.output.parse(await handler(work.ctx, input))
        if (endpoint.kind === 'command' && !endpoint.quiet && began?.state === 'ok' && work.recorded() === 0)
          throw new Error(`${name} left no event`)
        return output
      }
      const scope =
        key && client && began.state === 'ok'
          ? {
              client,
              seal: work.ctx.seal,
              key,
              name,
              bodyHash: bodyHash(runtime, request.body),
              actor: work.ctx.actor,
              now,
            }
          : null
      const draft = endpoint.once && scope ? draftOf(input, endpoint.once) : null
      const once = draft && scope ? () => idempotent({ ...scope, key: draft }, run, run) : run
      const output = scope ? await idempotent(scope, once) : await run()
      if (endpoint.kind === 'query' && began.state === 'ok') stopTooMany(runtime, work.ctx)
      await client?.query(`${work.readLog()}commit`)
      client?.release()
      client = undefined
      if (work.cookie() === null) reply.header('clear-site-data', CLEAR)
      if (work.cookie() !== undefined) reply.header('set-cookie', cookieHeader(work.cookie() ?? null))
      return reply.send(output ?? {})
    } catch (error) {
      const refusal = refusalOf(error)
      if (client)
        await client.query('rollback').then(
          () => client?.release(),
          (e) => client?.release(e),
        )
      if (refusal?.code === 'not_allowed' && began?.state === 'ok') await noteDenied({ runtime, request, name })
      if (refusal instanceof TooManyFiles) await tellOfMany({ runtime, request, name }, refusal)
      const code = refusal?.code ?? 'unexpected'
      if (code === 'storage_full') runtime.services.disk.look() // whoever reads next finds the reserve
      if (typeof refusal?.params?.['seconds'] === 'number') reply.header('retry-after', refusal.params['seconds'])
      if (!refusal || isUnforeseen(error))
        log.error(error, { endpoint: name, ms: Math.round(performance.now() - started) })
      else if (!isDeclared(code, endpoint)) log.error(new Error(`${name} does not declare ${code}`), { endpoint: name })
      const theirs = refusal instanceof Clash && (await readTheirs({ runtime, request, name, endpoint }, refusal))
      return reply.code(statusOf(code)).send({
        refusal: {
          code,
          ...(refusal?.params && { params: refusal.params }),
          ...(refusal?.issues && { issues: refusal.issues }),
          ...(theirs !== false && theirs !== undefined && { theirs }),
        },
      })
    } finally {
      letGo?.()
    }
  }
}

/** @throws Refusal `uploads_stopped` · `storage_full` */
function roomFor({ services: { disk } }: Runtime, endpoint: Endpoint, input: unknown): void {
  if (endpoint.kind === 'query' && !endpoint.upload) return
  const code = refusedAt(disk.level(), endpoint, input)
  if (code) throw new Refusal(code)
}

function parse(endpoint: Endpoint, body: unknown): unknown {
  const unseen = unseenIn(body)
  if (unseen.length > 0) throw new Refusal('invalid_input', { issues: unseen.slice(0, 50) })
  const parsed = endpoint.input.safeParse(body ?? {}, { reportInput: true }) // to tell what is missing from what is wrong; no value leaves
  if (!parsed.success) throw new Refusal('invalid_input', { issues: issuesOf(parsed.error) })
  return parsed.data
}

function idempotencyKey(request: FastifyRequest, endpoint: Endpoint): string | null {
  const key = request.headers['idempotency-key']
  if (typeof key === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(key)) return key
  if (endpoint.may === 'public' || endpoint.may === 'session') return null
  throw new Refusal('idempotency_key_needed')
}

/** The id of what it is made of, which other pages of hers send as well. */
function draftOf(input: unknown, field: string): string | null {
  const id = (input as Readonly<Record<string, unknown>>)[field] // parsed by the contract: an object
  return typeof id === 'string' ? id : null
}

const bodyHash = (runtime: Runtime, body: unknown) =>
  createHmac('sha256', runtime.services.pepper)
    .update(JSON.stringify(body ?? {}))
    .digest('base64url')
