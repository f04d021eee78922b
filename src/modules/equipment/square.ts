import { encode } from 'uqr'

/** Rows of the square code: a dark field is 1. */
export const squareOf = (code: string) =>
  encode(code, { border: 0 }).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
