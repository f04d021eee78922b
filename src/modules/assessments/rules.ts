type Day = Temporal.PlainDate

/** Days by which the parts of the assessment are due, counted from the day of admission (domain.md 4.3, stage 3). */
export const assessmentClocks = (admittedOn: Day): { riskOn: Day; initialOn: Day; fullOn: Day } => ({
  riskOn: admittedOn.add({ days: 1 }),
  initialOn: admittedOn.add({ days: 3 }),
  fullOn: admittedOn.add({ days: 14 }),
})

/** A signed assessment is repeated every three months, as long as she is in the house (domain.md 4.3, stage 3); asked for from two weeks before. */
export const reassessmentDueOn = (signedOn: Day): Day => signedOn.add({ months: 3 })
export const reassessmentFrom = (signedOn: Day): Day => reassessmentDueOn(signedOn).subtract({ days: 14 })
