/**
 * By what a serial number is known again: letters and digits alone, in capitals. "mj 0003", "MJ-0003" and "mj0003" are one thing on its
 * plate. Empty where nothing of the kind was typed. SQL compares the same: `regexp_replace(upper(serial), '[^[:alnum:]]', '', 'g')`.
 */
export const serialMark = (serial: string): string => serial.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
