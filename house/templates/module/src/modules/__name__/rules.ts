/** May it be recorded for this day? What has not happened yet belongs into a plan. `today` is the day in the centre's zone. */
export const mayHappenOn = (day: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(day, today) <= 0
