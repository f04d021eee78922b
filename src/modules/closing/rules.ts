/** A file that was opened again to mend something is closed again after so many days, if nobody did [D]. */
export const OPEN_DAYS = 7
