/** A request that brings a scan of 10 MB in base64, and its other fields. */
export const SCAN_BODY = 14_200_000

/** Why a scan was not taken (platform/files/scan-file.ts). */
export const SCAN_FAULTS = [
  'scan_too_large',
  'scan_kind',
  'scan_damaged',
  'scan_not_plain',
  'scan_too_many_pixels',
  'scan_too_small',
] as const
