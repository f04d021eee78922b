import type { Ctx } from '../../platform/http/context.ts'
import type { MadePaper } from '../letters/papers/codes.ts'
import type { State } from '../letters/rules.ts'
import type { Stroke, Way } from './rules.ts'

/** A letter of the book, as far as signing it asks. */
export type Signable = {
  letterId: string
  paper: MadePaper
  title: string
  number: string | null
  subject: string
  state: State
  sha256: string | null
  issuedAt: string | null
  caseId: string | null
  isNeutral: boolean
  isProtected: boolean
  /** the field of the paper where she signs on a screen */
  signs: string | null
}

/** What was kept of a signature on a screen, sealed beside the letter. */
export type Glass = {
  kind: 'pdf'
  /** of the receipt with the signature in it */
  sha256: string
  /** of the bytes that were issued, and that she signed */
  of: string
  signer: string
  strokes: readonly Stroke[]
  way: Way
  device: 'shared' | 'personal'
  witnessId: string
}

export type Page = Record<string, unknown>

type SentFile = { fileName: string; bytes: Buffer; sha256: string }

/** What is asked of the book of letters: the files lie there, sealed with the key of the letter. */
export type Ports = {
  letter(ctx: Ctx, letterId: string): Promise<Signable>
  /** null without the key of the letter */
  issuedPage(ctx: Ctx, letterId: string): Promise<Page | null>
  /** compared with its hash before it is given @throws Refusal `letter_file_damaged` */
  issuedBytes(ctx: Ctx, letterId: string): Promise<Buffer>
  print(ctx: Ctx, paper: MadePaper, page: Page, issuedAt: string): Promise<Buffer>
  glassOf(ctx: Ctx, letterId: string): Promise<{ words: Glass; at: string; by: string } | null>
  keepGlass(ctx: Ctx, letterId: string, words: Glass, file: Buffer): Promise<string>
  /** the newest first; empty without the key of the letter */
  certifiedOf(ctx: Ctx, letterId: string): Promise<{ fileId: string; at: string; by: string; sha256: string }[]>
  certifiedFile(ctx: Ctx, letterId: string, fileId: string): Promise<SentFile>
  /** the letter is no longer in the archive: whoever signs it is asked again where she was asked before */
  askAgain(ctx: Ctx, letterId: string): Promise<void>
  glassFile(ctx: Ctx, letterId: string): Promise<SentFile>
}
