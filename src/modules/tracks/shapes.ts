import { z } from 'zod'

/** A track is known by a short code, made of its first name; the code stays when the name changes. */
export const trackCode = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/)
