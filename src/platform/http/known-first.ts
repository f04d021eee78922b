import type { FastifyReply, FastifyRequest } from 'fastify'
import { statusOf } from '../../kernel/refusal.ts'
import { hashToken, tokenFrom } from './cookies.ts'
import { beginApart } from './open-request.ts'
import type { Runtime } from './runtime.ts'

/**
 * In front of an endpoint that takes a file: who it is comes before the file. Fifteen megabytes of small values keep a machine
 * busy for seconds while they are taken apart, and nobody is known before that is done (security-cases.md C29).
 */
export const knownFirst = (runtime: Runtime) => async (request: FastifyRequest, reply: FastifyReply) => {
  const token = tokenFrom(request.headers.cookie)
  const { state } = await beginApart(runtime.pool, token ? hashToken(token) : null, runtime.clock(), false)
  if (state !== 'ok') return reply.code(statusOf(state)).send({ refusal: { code: state } })
}
