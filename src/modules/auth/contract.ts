import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'

const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9._-]{1,39}$/)
const passphrase = z.string().min(1).max(1000)
const device = z.enum(['shared', 'personal'])
// a WebAuthn answer is checked field by field by its own library
const passkeyAnswer = z.looseObject({ id: z.string().max(2000) })
const code = z.string().trim().min(6).max(12)

export const me = z.object({
  state: z.enum(['signed_out', 'second_factor_needed', 'locked', 'ok']),
  account: z
    .object({
      id: z.string(),
      name: z.string(),
      callName: z.string(),
      roles: z.array(z.string()),
      centre: z.object({ id: z.string(), name: z.string(), timeZone: z.string() }),
    })
    .nullable(),
  locked: z.boolean(),
  locale: z.enum(['id', 'en']),
  device,
  demo: z.boolean(),
  firstRun: z.boolean(),
  actions: z.array(z.string()),
  /** colleagues who wait for a group's key that this person holds (access.shareKeys) */
  pendingShares: z.number(),
})

/** The card that is printed once: whoever holds it can become the person. */
export const card = z.object({
  username: z.string(),
  passphrase: z.string(),
  totpSecret: z.string(),
  totpUri: z.string(),
  totpQr: z.string(),
  recoveryCode: z.string(),
})

export const auth = {
  /** Who is at the keyboard, and in which state the session is. Answers to anybody. */
  me: query({ may: 'session', input: z.strictObject({}), output: me }),
  /** First factor. Costs the same for a name that does not exist; slows down after five failures, never locks for good. */
  signIn: command({
    may: 'public',
    onFullDisk: true,
    quiet: true,
    apart: true,
    input: z.strictObject({ username: z.string().trim().max(80), passphrase, device }),
    output: z.object({
      next: z.literal('second_factor'),
      methods: z.array(z.enum(['totp', 'passkey'])),
      passkeyOptions: z.unknown().optional(),
    }),
    refuses: ['sign_in_refused', 'wait'],
  }),
  secondFactor: command({
    may: 'session',
    onFullDisk: true,
    quiet: true,
    input: z.strictObject({ code: code.optional(), passkey: passkeyAnswer.optional() }),
    output: z.object({ state: z.literal('ok') }),
    refuses: ['code_refused', 'wait'],
  }),
  lock: command({ may: 'session', quiet: true, onFullDisk: true, input: z.strictObject({}), output: z.object({}) }),
  unlock: command({
    may: 'session',
    onFullDisk: true,
    quiet: true,
    apart: true,
    input: z.strictObject({ passphrase }),
    output: z.object({}),
    refuses: ['sign_in_refused', 'wait'],
  }),
  signOut: command({ may: 'session', quiet: true, onFullDisk: true, input: z.strictObject({}), output: z.object({}) }),
  /** A fresh second factor opens export, sealed print, roles and keys for five minutes. */
  stepUp: command({
    may: 'anyone',
    onFullDisk: true,
    input: z.strictObject({ code }),
    output: z.object({}),
    refuses: ['code_refused', 'wait'],
  }),
  setLocale: command({ may: 'anyone', input: z.strictObject({ locale: z.enum(['id', 'en']) }), output: z.object({}) }),
  /** The printed code gives a new passphrase and a new code; sessions end. */
  recover: command({
    may: 'public',
    onFullDisk: true,
    quiet: true,
    apart: true,
    input: z.strictObject({ username: z.string().trim().max(80), recoveryCode: z.string().max(120) }),
    output: card,
    refuses: ['recovery_refused', 'invitation_over', 'wait'],
  }),
  /** Two of the three shares of the centre open the account of a person who has lost everything. */
  recoverWithShares: command({
    may: 'public',
    onFullDisk: true,
    quiet: true,
    apart: true,
    input: z.strictObject({ username, shares: z.array(z.string().max(400)).min(2).max(3) }),
    output: card,
    refuses: ['name_or_cards_refused', 'share_unreadable', 'shares_refused', 'shares_too_few', 'wait'],
  }),
  /** Where this person is signed in now. */
  sessions: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({
      sessions: z.array(z.object({ device, startedAt: z.string(), seenAt: z.string(), isThis: z.boolean() })),
    }),
  }),
  endOtherSessions: command({ may: 'anyone', input: z.strictObject({}), output: z.object({ ended: z.number() }) }),
  /** To write down, and nothing else happens yet. Shown once, so never stored as an answer: `quiet`. */
  drawPassphrase: command({
    may: 'anyone',
    stepUp: true,
    quiet: true,
    input: z.strictObject({}),
    output: z.object({ passphrase: z.string(), ticket: z.string() }),
  }),
  /** The drawn words, typed once from the paper. `quiet`: they stand in no stored request. */
  changePassphrase: command({
    may: 'anyone',
    stepUp: true,
    quiet: true,
    input: z.strictObject({ typed: z.string().max(200), ticket: z.string().max(100) }),
    output: z.object({}),
    refuses: ['passphrase_differs'],
  }),
  newRecoveryCode: command({
    may: 'anyone',
    stepUp: true,
    quiet: true,
    input: z.strictObject({}),
    output: z.object({ recoveryCode: z.string() }),
  }),
  passkeys: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({ passkeys: z.array(z.object({ id: z.string(), label: z.string(), addedAt: z.string() })) }),
  }),
  removePasskey: command({
    may: 'anyone',
    stepUp: true,
    input: z.strictObject({ id: z.string().max(2000) }),
    output: z.object({}),
  }),
  passkeyOptions: query({ may: 'anyone', input: z.strictObject({}), output: z.object({ options: z.unknown() }) }),
  addPasskey: command({
    may: 'anyone',
    stepUp: true,
    input: z.strictObject({ label: z.string().trim().min(1).max(60), passkey: passkeyAnswer }),
    output: z.object({}),
    refuses: ['passkey_refused', 'passkey_needs_personal_device'],
  }),
} as const
