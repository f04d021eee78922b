/** Words by which the women were or are judged, and what the house is called (domain.md 2.3, 6.6). */
const KINDS =
  'wts|psk|wps|tuna ?susila|pelacur\\p{L}*|lonte|jablay|prostitu\\p{L}*|asusila|korban|rehabilitasi|rehab|panti'
const word = (kinds: string) => new RegExp(`(?<!\\p{L})(${kinds})(?!\\p{L})`, 'iu')

/** Of which kind somebody is held to be. */
export const CATEGORY = word(KINDS)
/** On a label they tell of whoever made the thing. */
export const TELLS = word(`${KINDS}|binaan|mantan|bekas`)
