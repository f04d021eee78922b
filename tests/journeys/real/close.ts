import { expect } from 'vitest'
import type { Opened } from '../../support/real-web.ts'

/** Nobody leaves a screen on which something went wrong unseen. */
export const close = async (one: Opened) => {
  expect(one.faults).toEqual([])
  await one.context.close()
}
