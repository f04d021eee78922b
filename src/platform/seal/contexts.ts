/** What a wrapped key is bound to, so that a wrap moved to another place does not open. */
export const keyContext = (centreId: string, kid: string) => ['data key', centreId, kid]
export const groupContext = (centreId: string, code: string, generation: number) => [
  'group',
  centreId,
  code,
  String(generation),
]
