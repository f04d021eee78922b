/** Words by which the women were or are judged, and what the house is called: on a label they tell of whoever made the thing (domain.md 2.3, 6.6). */
export const TELLS =
  /(?<!\p{L})(wts|psk|wps|tuna ?susila|pelacur\p{L}*|lonte|jablay|prostitu\p{L}*|asusila|korban|rehabilitasi|rehab|panti|binaan|mantan|bekas)(?!\p{L})/iu
