import { readFileSync } from 'node:fs'

/** The 32 bytes of the pepper; its file holds them as base64url with a line end (platform/database/embedded/secrets.ts). */
export const readPepper = (file: string): Buffer => Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
