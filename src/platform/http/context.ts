import type { EventKind, Telling } from '../../kernel/event.ts'
import type { Actor } from '../../kernel/rule.ts'
import type { Door } from '../database/door.ts'
import type { Db } from '../database/kysely.ts'
import type { Client } from '../database/pool.ts'
import type { Disk } from '../disk/watch-disk.ts'
import type { ErasureJournal } from '../seal/erasure-journal.ts'
import type { Cost } from '../seal/passwords.ts'
import type { RequestSeal } from '../seal/request-seal.ts'
import type { Turns } from '../seal/take-turns.ts'
import type { EnclosedFile } from '../typst/messages.ts'
import type { OpenedFiles } from './opened-files.ts'

/** What a signed-in request works with. Everything happens in one transaction that the endpoint opened. */
export type Ctx = {
  actor: Actor
  /** the one time of this request; rules take it as an argument */
  now: Temporal.Instant
  /** the day in the centre's zone */
  today: Temporal.PlainDate
  zone: string
  locale: 'id' | 'en'
  device: 'shared' | 'personal'
  /** Kysely inside the transaction, as the actor: rows that the person may not see are not there */
  db: Db
  /** the bare connection, for hot lists and functions of `sec` */
  client: Client
  /** functions of the schema `door`: what SQL alone must not do, by a proof of this process */
  door: Door
  /** opens and seals; every class that is opened is written to the read log before the answer leaves */
  seal: RequestSeal
  can(action: string): boolean
  /** writes the event to the chain and runs what follows from it; gives its number */
  record<E extends EventKind>(event: E, ...about: Telling<E>): Promise<number>
  /** work that must stay even when this request is refused (a failed sign-in): its own transaction */
  apart<T>(work: (door: Door, client: Client) => Promise<T>): Promise<T>
  session: SessionDoor
  /** long-lived helpers of the process: papers, word files, sheets */
  services: Services
}

/** The session as the sign-in module sees it. */
export type SessionDoor = {
  tokenHash: Buffer | null
  token: string | null
  state: 'ok' | 'locked' | 'second_factor_needed' | 'signed_out'
  /** ids of a session that is not fully open yet */
  personId: string | null
  centreId: string | null
  challenge: string | null
  address: string
  origin: string
  setCookie(token: string | null): void
  /** keeps the opened private key in memory for this session */
  keep(token: string, personId: string, centreId: string, privateKey: Buffer): void
  forget(): void
  /** every open session of that person in this process */
  forgetPerson(personId: string): void
}

/** Filled by the application: a module asks for a service by its shape, the platform knows no module. */
export interface Services {
  /** an operator has set a mail server: reminders may be sent */
  canMail: boolean
  pepper: Buffer
  bootSecret: Buffer
  /** of the database: what it has no room for is refused (kernel/disk-level.ts) */
  disk: Disk
  /** who opened how many files within an hour */
  openedFiles: OpenedFiles
  /** what was erased, outside the database */
  journal: ErasureJournal
  /** of every passphrase that is stretched from now on; what is stored carries its own */
  passphraseCost: Cost
  /** the line in which passphrases are stretched; whoever finds it full is refused (seal/passwords.ts, stretchingTurns) */
  stretchInTurn: Turns
  renderPaper(input: {
    template: string
    data: unknown
    paper?: 'a4' | 'f4'
    /** scans whose pages are laid in; a file that can not be has its sentence there */
    files?: readonly EnclosedFile[]
    /** the first page as an SVG, too */
    withImage?: boolean
    /** the moment inside the PDF: with it, the same data is the same bytes */
    issuedAt?: Temporal.Instant
  }): Promise<{ pdf: Uint8Array; pages: number; image: string | null }>
}
