import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

export const plain = {
  building: 'Wisma Anggrek',
  kind: 'dormitory' as const,
  capacity: 4,
  isGroundFloor: true,
  takesChildren: false,
  isNearCarer: false,
  isProtected: false,
  isInUse: true,
}

/** A room with beds A, B, C; gives the ids by label. */
export async function makeRoom(
  t: TestApp,
  name: string,
  more: Partial<typeof plain> = {},
): Promise<{ roomId: string; beds: Record<string, string> }> {
  const { roomId } = await t
    .as(cast.houseMother)
    .call('residence.saveRoom', { room: { ...plain, name, ...more }, beds: ['A', 'B', 'C'] })
  const { rooms } = await t.as(cast.head).call('residence.rooms', {})
  const room = rooms.find((r) => r.roomId === roomId)
  return { roomId, beds: Object.fromEntries((room?.beds ?? []).map((b) => [b.label, b.bedId])) }
}
export const bed = (of: { beds: Record<string, string> }, label: string): string => of.beds[label] ?? ''
