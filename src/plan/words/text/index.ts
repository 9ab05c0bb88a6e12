/**
 * The one border for Vietnamese text. Everything that compares text compares keys made here; what the user wrote is
 * never changed, only looked at through these.
 */
export { isComposed, isSquashed, nfc, squash } from './normalise';
export { bareLetter, compareKey, plainKey } from './keys';
export { cleanText } from './clean';
export { fingerprint } from './fingerprint';
