/** How long an import can be taken back, and how long the file of it is kept; as a joined pair of files (clients/rules.ts). */
export const UNDO_DAYS = 30
export const lastUndoOn = (takenOn: Temporal.PlainDate): Temporal.PlainDate => takenOn.add({ days: UNDO_DAYS })
