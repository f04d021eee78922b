import type { FastifyInstance } from 'fastify'
import Fastify from 'fastify'
import type { Endpoint } from '../kernel/contract.ts'
import { statusOf } from '../kernel/refusal.ts'
import { readMany } from '../modules/bulk-reading/facts.ts'
import { serveFeed } from '../modules/feed/serve-feed.ts'
import type { Clock } from '../platform/clock.ts'
import type { Pool } from '../platform/database/pool.ts'
import type { Services } from '../platform/http/context.ts'
import type { Handler } from '../platform/http/endpoint.ts'
import { serveEndpoint } from '../platform/http/endpoint.ts'
import { knownFirst } from '../platform/http/known-first.ts'
import { isKnown } from '../platform/http/known-names.ts'
import { headersOf } from '../platform/http/request-guard.ts'
import type { Runtime } from '../platform/http/runtime.ts'
import { log } from '../platform/log.ts'
import { Keyrings } from '../platform/seal/keyrings.ts'
import { canDo } from './can.ts'
import { contract } from './modules.ts'
import { openApiText } from './openapi.ts'
import { ports } from './ports.ts'
import { react } from './reactions.ts'
import { serveWeb } from './serve-web.ts'
import { handlers } from './servers.ts'

export type ServerConfig = {
  pool: Pool
  clock: Clock
  services: Services
  demo: boolean
  /** by which the machine may be asked, besides localhost */
  names?: readonly string[]
}

const BODY_LIMIT = 256 * 1024

/** The whole HTTP side: one route per endpoint of the contract, the web client, strict headers on every answer. */
export const makeRuntime = (config: Omit<ServerConfig, 'demo'>): Runtime => ({
  ...config,
  keyrings: new Keyrings(config.services.bootSecret),
  can: canDo,
  react,
  readMany,
})

export function buildServer(config: ServerConfig, runtime = makeRuntime(config)): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    connectionTimeout: 65_000,
    routerOptions: { maxParamLength: 200 },
    trustProxy: '127.0.0.1',
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    logger: false,
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headersOf(request.url))
    reply.header('date', new Date(config.clock().epochMilliseconds).toUTCString()) // the house's hour: a device compares its own
    if (!isKnown(config.names ?? [], request.headers.host))
      return reply.code(statusOf('unknown_host')).send({ refusal: { code: 'unknown_host' } })
  })
  const all: Record<string, Record<string, unknown>> = handlers(ports({ demo: config.demo }))
  for (const [module, endpoints] of Object.entries(contract)) {
    for (const [name, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
      // the contract's own entries
      const handler = all[module]?.[name]
      if (typeof handler !== 'function') throw new Error(`${module}.${name} has no handler`)
      const bodyLimit = endpoint.bodyLimit ?? BODY_LIMIT
      app.post(
        `/api/${module}/${name}`,
        { bodyLimit, ...(bodyLimit > BODY_LIMIT && { onRequest: knownFirst(runtime) }) },
        serveEndpoint(runtime, `${module}.${name}`, endpoint, handler as Handler),
      ) // parsed by the contract
    }
  }
  app.get('/api/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(openApiText()))
  app.get('/api/health', async () => {
    await config.pool.query('select 1')
    return { ok: true }
  })
  app.setErrorHandler((error, _request, reply) => {
    const status =
      error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
    if (status >= 500) log.error(error)
    const code =
      status === 413
        ? 'too_large'
        : status === 415 || status === 400
          ? 'invalid_json'
          : status === 429
            ? 'too_many'
            : 'unexpected'
    reply.code(statusOf(code)).send({ refusal: { code } })
  })
  serveFeed(app, runtime)
  serveWeb(app)
  return app
}
