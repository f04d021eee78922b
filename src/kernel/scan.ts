/** A request that brings a scan of 10 MB in base64, and its other fields. */
export const SCAN_BODY = 14_200_000

/** Why a letter with a certified signature was not taken (platform/files/signed-pdf.ts). */
export const SIGNED_FAULTS = [
  'signed_too_large',
  'signed_damaged',
  'signed_not_plain',
  'signed_no_pdf',
  'signed_other_letter',
  'signed_not_at_all',
  'signed_changed_since',
  'letter_file_damaged',
] as const

/** Why a scan was not taken (platform/files/scan-file.ts). */
export const SCAN_FAULTS = [
  'scan_too_large',
  'scan_kind',
  'scan_damaged',
  'scan_not_plain',
  'scan_too_many_pixels',
  'scan_too_small',
] as const
