import type { TypstFault } from './typst-error.ts'

/** What the server says to the compiler's process, once, as its only argument. */
export type Setup = { workspace: string; fonts: string }

/** A scan or a photo that was looked at before it was kept (`platform/files/scan-file.ts`). */
export type EnclosedFile = { kind: 'pdf' | 'jpeg' | 'png'; bytes: Uint8Array }

/** One page to make. `data` is one JSON string: it is never joined into Typst source. */
export type Job = {
  id: number
  main: string
  inputs: { data: string; paper?: string }
  standard: 'a-2b' | 'ua-1' | 'plain'
  /** what people brought, laid into the pages: seen by the template as `sys.inputs.files`, page by page */
  files: readonly EnclosedFile[]
  /** seconds since 1970, written into the PDF as its date */
  createdAt: number
  /** the first page as a picture, too */
  withImage: boolean
}

export type Answer =
  | { id: number; ok: true; pdf: Uint8Array; pages: number; image: string | null }
  | { id: number; ok: false; fault: TypstFault; detail: string[]; letters: string[] }
