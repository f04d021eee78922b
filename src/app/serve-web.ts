import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url))
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
}

type WebFile = {
  name: string
  type: string
  etag: string
  bytes: Buffer
  br: Buffer | undefined
  gzip: Buffer | undefined
}

/** Every file of the built web, in memory: an address is looked up and never becomes a path. One of an unknown kind would be missed in silence. */
export function filesOf(folder: string): ReadonlyMap<string, WebFile> {
  const read = (name: string) => (existsSync(`${folder}/${name}`) ? readFileSync(`${folder}/${name}`) : undefined)
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    : []
  return new Map(
    names.flatMap((name) => {
      if (/\.(br|gz)$/.test(name)) return []
      const type = TYPES[/\.(\w+)$/.exec(name)?.[1] ?? '']
      if (!type) throw new Error(`of what type is ${name}?`)
      const bytes = read(name)
      if (!bytes) return []
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
      return [[`/${name}`, { name, type, etag, bytes, br: read(`${name}.br`), gzip: read(`${name}.gz`) }]]
    }),
  )
}

function give(request: FastifyRequest, reply: FastifyReply, file: WebFile) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const isHashed = file.name.startsWith('assets/')
  reply.headers({
    'content-type': file.type,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send()
  for (const encoding of ['br', 'gzip'] as const) {
    const packed = file[encoding]
    if (packed && new RegExp(`\\b${encoding}\\b`).test(accepted))
      return reply.header('content-encoding', encoding).send(packed)
  }
  return reply.send(file.bytes)
}

/** Hashed files for a year, the page itself never; any path that is not a file is the page, so that links can be shared. */
export function serveWeb(app: FastifyInstance): void {
  const files = filesOf(WEB)
  const page = files.get('/index.html')
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const file =
      isRead && !path.startsWith('/api/') ? (files.get(path) ?? (/\.\w+$/.test(path) ? undefined : page)) : undefined
    if (file) return give(request, reply.code(200), file)
    return reply
      .code(404)
      .send({ refusal: { code: request.url.startsWith('/api/') ? 'unknown_endpoint' : 'not_found' } })
  })
}
