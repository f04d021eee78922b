import type { FastifyRequest } from 'fastify'
import { Refusal } from '../../kernel/refusal.ts'

const permissions = (camera: string) =>
  `accelerometer=(), ${camera}, display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()`

/** Headers of every answer (security.md 3.12). Trusted Types leave no way to write HTML from a string; the one
 * policy there is makes a single address, that of the service worker (src/app/web/keeping.ts). */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types shell',
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': permissions('camera=()'),
  'strict-transport-security': 'max-age=31536000',
  'cache-control': 'no-store',
}

/** The screen of the women may look at a card that is held before it, the machines at a label; no other page that is loaded has a camera. */
const WITH_CAMERA = { ...HEADERS, 'permissions-policy': permissions('camera=(self)') }
export const headersOf = (url: string): Readonly<Record<string, string>> =>
  /^\/(kios|alat-kelas)(\?|$)/.test(url) ? WITH_CAMERA : HEADERS

/** A request from another site is refused: fetch metadata first, the Origin header where a browser sends none. */
export function refuseForeign(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw new Refusal('foreign_request')
    return
  }
  const origin = request.headers.origin
  if (origin === undefined) return
  let host: string
  try {
    host = new URL(origin).host
  } catch {
    throw new Refusal('foreign_request')
  }
  if (host !== request.headers.host) throw new Refusal('foreign_request')
}
