import { diffieHellman, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { groupSecret, newKeyPair, openWith, publicKeyFor, sealTo, unwrapKey, wrapKey } from '../boxes.ts'
import { fromText, toText } from '../bytes-text.ts'
import { privateKeyOf, publicKeyOf } from '../raw-keys.ts'
import { bitTurned, codeOf } from './refusals.ts'

const nurse = newKeyPair()
const head = newKeyPair()
const key = randomBytes(32)
const context = ['data key', 'c-1', 'k-1']

describe('a key pair', () => {
  test('is 32 bytes and 32 bytes, and the public half follows from the private one', () => {
    expect(fromText(nurse.publicKey)).toHaveLength(32)
    expect(nurse.privateKey).toHaveLength(32)
    expect(publicKeyFor(nurse.privateKey)).toBe(nurse.publicKey)
    expect(newKeyPair().publicKey).not.toBe(nurse.publicKey)
  })

  test('is X25519 as the standard has it (RFC 7748, section 6.1)', () => {
    const alice = Buffer.from('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a', 'hex')
    const bob = Buffer.from('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb', 'hex')
    const shared = diffieHellman({
      privateKey: privateKeyOf('x25519', alice),
      publicKey: publicKeyOf('x25519', fromText(publicKeyFor(bob))),
    })
    expect(shared.toString('hex')).toBe('4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742')
  })
})

describe('a box', () => {
  test('opens with the private key it was sealed to', () => {
    const box = sealTo(nurse.publicKey, key, context)
    expect(box).toMatch(/^b1\.[\w-]+$/)
    expect(openWith(nurse.privateKey, box, context).equals(key)).toBe(true)
  })

  test('is another one each time', () => {
    expect(sealTo(nurse.publicKey, key, context)).not.toBe(sealTo(nurse.publicKey, key, context))
  })

  test('is refused to everybody else, to the sender too (I26)', () => {
    const box = sealTo(nurse.publicKey, key, context)
    expect(codeOf(() => openWith(head.privateKey, box, context))).toBe('refused')
  })

  test('is refused in another context, and when the parts of the context are cut otherwise', () => {
    const box = sealTo(nurse.publicKey, key, context)
    const others = [
      [],
      ['data key', 'c-1'],
      ['data key', 'c-1', 'k-2'],
      ['data keyc-1', 'k-1'],
      ['data key', 'c-1', 'k-1', ''],
    ]
    for (const other of others) expect(codeOf(() => openWith(nurse.privateKey, box, other))).toBe('refused')
  })

  test('does not open with a turned bit anywhere', () => {
    const bytes = fromText(sealTo(nurse.publicKey, key, context).slice(3))
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const box = `b1.${toText(bitTurned(bytes, bit))}`
      expect(codeOf(() => openWith(nurse.privateKey, box, context))).toBe('refused')
    }
  })

  test('that is cut short, of a later form or of no form is named as such', () => {
    const box = sealTo(nurse.publicKey, key, context)
    expect(codeOf(() => openWith(nurse.privateKey, box.slice(0, 43), context))).toBe('truncated')
    expect(codeOf(() => openWith(nurse.privateKey, `b1.${toText(Buffer.alloc(40, 1))}`, context))).toBe('truncated')
    expect(codeOf(() => openWith(nurse.privateKey, box.replace('b1', 'b2'), context))).toBe('unknown_version')
    expect(codeOf(() => openWith(nurse.privateKey, 'halo', context))).toBe('malformed')
  })

  test('is never sealed to a point that everybody knows the secret of', () => {
    const zero = toText(Buffer.alloc(32))
    const one = toText(Buffer.concat([Buffer.of(1), Buffer.alloc(31)]))
    for (const point of [zero, one]) {
      expect(codeOf(() => sealTo(point, key, context))).toBe('bad_key')
      expect(
        codeOf(() =>
          openWith(nurse.privateKey, `b1.${toText(Buffer.concat([fromText(point), Buffer.alloc(48)]))}`, context),
        ),
      ).toBe('bad_key')
    }
    expect(codeOf(() => sealTo('AAAA', key, context))).toBe('bad_key')
    expect(codeOf(() => openWith(Buffer.alloc(31), sealTo(nurse.publicKey, key, context), context))).toBe('bad_key')
  })

  test('of the first release still opens', () => {
    const box =
      'b1.FPGNbsCoqcx56vJuxIdKTkNlfLAxsGdSqfro9Qh8D18QQX6taeU3uIxOOWO4sQWBV-U_n_RwG7AmucXHC7pgTiyvlKcU-lqxWBWpX5151eE'
    expect(openWith(Buffer.alloc(32, 7), box, ['data key', 'c1', 'k1']).equals(Buffer.alloc(32, 9))).toBe(true)
  })
})

describe('a wrap under a group secret', () => {
  const secret = groupSecret(head.privateKey)

  test('opens under the same secret and context only', () => {
    const wrapped = wrapKey(secret, key, context)
    expect(wrapped).toHaveLength(83)
    expect(unwrapKey(secret, wrapped, context).equals(key)).toBe(true)
    expect(codeOf(() => unwrapKey(groupSecret(nurse.privateKey), wrapped, context))).toBe('refused')
    expect(codeOf(() => unwrapKey(secret, wrapped, ['data key', 'c-1', 'k-2']))).toBe('refused')
  })

  test('holds keys of other lengths too, and refuses turned bits and cut ends', () => {
    for (const length of [0, 1, 16, 64]) {
      const short = randomBytes(length)
      expect(unwrapKey(secret, wrapKey(secret, short, context), context).equals(short)).toBe(true)
    }
    const bytes = fromText(wrapKey(secret, key, context).slice(3))
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      expect(codeOf(() => unwrapKey(secret, `w1.${toText(bitTurned(bytes, bit))}`, context))).toBe('refused')
    }
    for (const length of [0, 11, 27]) {
      expect(codeOf(() => unwrapKey(secret, `w1.${toText(bytes.subarray(0, length))}`, context))).toBe('truncated')
    }
  })

  test('is no box and a box is no wrap', () => {
    expect(codeOf(() => unwrapKey(secret, sealTo(head.publicKey, key, context), context))).toBe('unknown_version')
    expect(codeOf(() => openWith(head.privateKey, wrapKey(secret, key, context), context))).toBe('unknown_version')
  })

  test('of the first release still opens', () => {
    const wrapped = 'w1.YytDACNZIrIiSA4KFamxFBNAMcme6MHD8Ok9T9SIRC1fjl6DfN-I139jVbO-aX7n-osiT5ygSf_McELp'
    expect(unwrapKey(Buffer.alloc(32, 7), wrapped, ['data key', 'c1', 'k1']).equals(Buffer.alloc(32, 9))).toBe(true)
  })

  test('the secret of a group is neither its private key nor that of another group', () => {
    expect(secret.equals(head.privateKey)).toBe(false)
    expect(secret.equals(groupSecret(nurse.privateKey))).toBe(false)
    expect(secret.equals(groupSecret(head.privateKey))).toBe(true)
    const first = 'bfce7341f96d0bfe6924d74ca1c0b2edab6b88862939402ac3f50c32fccede28'
    expect(groupSecret(Buffer.alloc(32, 7)).toString('hex')).toBe(first)
  })
})
