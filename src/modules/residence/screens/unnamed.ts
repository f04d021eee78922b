import type { Housed, Night } from './api.ts'

/** Beds of a room that somebody has of whom the page knows no name: received at night and without a file yet, or told to few. */
export const unnamedIn = (room: Night['rooms'][number], women: readonly Housed[]): number =>
  Math.max(0, room.beds - room.free - women.length)
