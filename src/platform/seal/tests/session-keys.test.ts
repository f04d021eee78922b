import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newKeyPair } from '../boxes.ts'
import { openForSession, sealForSession } from '../session-keys.ts'
import { codeOf } from './refusals.ts'

const token = randomBytes(32).toString('base64url')
const boot = randomBytes(32)
const { privateKey } = newKeyPair()

test('the private key of a session comes back with its token and the boot secret', () => {
  const sealed = sealForSession(token, boot, privateKey)
  expect(openForSession(token, boot, sealed).equals(privateKey)).toBe(true)
})

test('a session row from a dump opens with neither the hash of the token nor after a restart of the machine (B52)', () => {
  const sealed = sealForSession(token, boot, privateKey)
  expect(codeOf(() => openForSession(token, randomBytes(32), sealed))).toBe('refused')
  expect(codeOf(() => openForSession(randomBytes(32).toString('base64url'), boot, sealed))).toBe('refused')
  expect(codeOf(() => openForSession(token, boot, `${sealed.slice(0, -2)}AA`))).not.toBe('fine')
})

test('a short token or boot secret is a fault of the program, not a weak key', () => {
  expect(codeOf(() => sealForSession('', boot, privateKey))).toBe('bad_key')
  expect(codeOf(() => sealForSession('abc', boot, privateKey))).toBe('bad_key')
  expect(codeOf(() => sealForSession(token, Buffer.alloc(0), privateKey))).toBe('bad_key')
})
