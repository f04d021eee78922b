import { choice, count, form, id, line, lines, part, tick } from '../../../kernel/form.ts'
import { ROOM_KINDS } from '../rules.ts'

const traits = {
  isGroundFloor: tick(),
  takesChildren: tick(),
  isNearCarer: tick(),
  isProtected: tick(),
  isInUse: tick({ start: true }),
}

/** A room and its beds: the labels stand in one line, "A, B, C, D". */
export const roomForm = form('residence.room', {
  room: part(
    {
      building: line({ max: 60 }),
      name: line({ max: 60 }),
      kind: choice(ROOM_KINDS, { start: 'dormitory' }),
      /** as many as there are beds */
      capacity: count({ min: 1, max: 60, offScreen: true }),
      ...traits,
    },
    { steps: ['isGroundFloor'] },
  ),
  beds: lines({ min: 1, max: 60, each: 20, inOneLine: true, hint: true }),
})

/** A free bed, given to one of those who have none. */
export const placeForm = form('residence.place', {
  caseId: id(),
  withChildren: count({ max: 6, start: 0, optional: true }),
})

export const bedForm = form('residence.bed', {
  bedId: id(),
  /** not said: those who slept with her go on with her */
  withChildren: count({ max: 6, optional: true }),
})
